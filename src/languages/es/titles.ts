import type { Gender } from '../../annotate/grammar.ts';
import { words } from '../word-list.ts';

const list = (names: string, gender: Gender | null): [string, Gender | null][] =>
  [...words(names)].map((name) => [name, gender]);

/** Masculine nouns whose feminine ends in -a: `ministro`, `vocero`, `senador`. */
const paired = `
ministro viceministro secretario subsecretario vicesecretario magistrado abogado diputado delegado comisionado comisario procurador subprocurador contralor
gobernador vicegobernador senador vicesenador embajador director subdirector administrador coordinador vocero consejero asesor rector vicerrector decano
presentador editor redactor escritor investigador profesor maestro doctor médico enfermero ingeniero arquitecto economista:economista sociólogo politólogo psicólogo
historiador analista:analista técnico obrero agricultor productor empresario comerciante:comerciante banquero fundador cofundador inversor negociador mediador
relator veedor interventor inspector auditor tesorero síndico concejal:concejala prefecto viceprefecto vicealcalde:vicealcaldesa alcalde:alcaldesa
presidente:presidenta vicepresidente:vicepresidenta jefe:jefa subjefe:subjefa líder:lideresa cabecilla:cabecilla canciller:canciller vicecanciller:vicecanciller
juez:jueza primer-ministro:primera-ministra candidato precandidato exreo reo preso recluso prófugo sospechoso acusado procesado sentenciado imputado capo
hijo hermano esposo primo tío abuelo vecino amigo exesposo suegro cuñado sobrino nieto padre:madre padrastro:madrastra viudo novio
entrenador jugador futbolista:futbolista delantero arquero nadador ciclista:ciclista actor:actriz cantante:cantante músico compositor pintor fotógrafo cineasta:cineasta
obispo:obispa arzobispo:arzobispa sacerdote:sacerdotisa párroco:párroca monje:monja rey:reina príncipe:princesa duque:duquesa
soldado:soldado capitán:capitana coronel:coronela teniente:tenienta sargento:sargenta cónsul:cónsul
homólogo:homóloga colaborador operador trabajador educador promotor gestor relacionista:relacionista predecesor antecesor sucesor directivo colega:colega rival:rival aliado pastor autor senderista:senderista alumno funcionario exfuncionario servidor mandatario dignatario
parlamentario legislador gobernante:gobernante juzgador portavoz:portavoz congresista:congresista asambleísta:asambleísta consejal:consejala regidor edil:edila vocal:vocal miembro:miembro integrante:integrante
guerrillero sicario narcotraficante:narcotraficante traficante:traficante delincuente:delincuente criminal:criminal dictador caudillo monarca:monarca
perito forense:forense criminólogo científico biólogo geólogo químico físico filósofo catedrático académico becario
superintendente:superintendenta intendente:intendenta regente:regenta prefecto aspirante:aspiranta postulante:postulante heredero
`;

/** Nouns that both genders bear. */
const common = `
fiscal portavoz representante comandante general almirante contralmirante vicealmirante brigadier agente oficial suboficial detective militar
gerente dirigente periodista corresponsal columnista comunicador activista ambientalista defensor:defensora especialista experto:experta internacionalista constitucionalista penalista
jurista sindicalista dirigenta concejal titular testigo víctima sobreviviente residente estudiante docente artista deportista piloto marinero cónsul agregado:agregada
diplomático:diplomática emisario:emisaria enviado:enviada encargado:encargada responsable estratega socio:socia propietario:propietaria dueño:dueña ciudadano:ciudadana
premier jerarca comunicadora defensora ombudsman vicecónsul superintendente taxista transportista guía cacique papa cardenal nuncio testaferro
`;

function pairs(entries: string, genders: readonly [Gender | null, Gender | null]): [string, Gender | null][] {
  return [...words(entries)].flatMap((entry) => {
    const [masculine = '', given] = entry.split(':');
    const feminine = given ?? feminineOf(masculine);
    if (feminine === masculine) return [[masculine, null] as [string, null]];
    return [
      [masculine, genders[0]],
      [feminine, genders[1]],
    ];
  });
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('o')) return `${masculine.slice(0, -1)}a`;
  return /[rl]$/.test(masculine) ? `${masculine}a` : masculine;
}

const current = new Map<string, Gender | null>([
  ...pairs(paired, ['m', 'f']),
  ...[...words(common)].flatMap((entry) =>
    entry.includes(':') ? pairs(entry, ['m', 'f']) : [[entry, null] as [string, null]],
  ),
  ['madre', 'f'],
  ['reina', 'f'],
  ['papa', 'm'],
  ['cacique', 'm'],
]);

/** Of a kind that a look at the word alone would mistake for something else. */
const notRoles = words('física química técnica política música pública');

/** What a person does, each with `ex` before it. */
export const roleNouns: ReadonlyMap<string, Gender | null> = new Map(
  [...current]
    .filter(([noun]) => !notRoles.has(noun))
    .flatMap(([noun, gender]): [string, Gender | null][] => [
      [noun, gender],
      [`ex${noun}`, gender],
      [`ex-${noun}`, gender],
      ...(noun.startsWith('r') ? [[`exr${noun}`, gender] as [string, Gender | null]] : []),
    ]),
);

const pluralOf = (noun: string): string => {
  if (noun.endsWith('z')) return `${noun.slice(0, -1)}ces`;
  if (noun.endsWith('ón')) return `${noun.slice(0, -2)}ones`;
  if (noun.endsWith('án')) return `${noun.slice(0, -2)}anes`;
  return /[aeiouéáó]$/.test(noun) ? `${noun}s` : `${noun}es`;
};

/** Before several names: `ministros`, `jueces`; each with its singular. */
export const pluralRoles: ReadonlyMap<string, string> = new Map(
  [...roleNouns.keys(), ...words('general coronel mayor comandante doctor doctora')].map(
    (noun) => [pluralOf(noun), noun] as const,
  ),
);

/** Forms of address that say nothing of an office. */
export const courtesies = words(
  'señor señora señorita sr. sra. srta. sr sra srta don doña d. dña. caballero',
);

/** Ranks and forms of address, as they are shortened before a name and in full. */
export const honorifics: ReadonlyMap<string, Gender | null> = new Map([
  ...list(
    'señor sr. sr don d. rey príncipe papa padre fray hermano monseñor mons. dr. dr doctor abg. abogado lcdo. lcdo',
    'm',
  ),
  ...list(
    'señora señorita sra. srta. sra srta doña dña. reina princesa sor madre hermana dra. dra doctora lcda. lcda abogada licenciada ingeniera arquitecta',
    'f',
  ),
  ...list(
    `lic. lic licenciado ing. ing ingeniero arq. arq arquitecto econ. ec. prof. prof profesor profesora mag. magíster msc. phd ab. ab
    gral. gral general crnel. crnel cnel. cnel coronel tnte. tnte tte. tte teniente cap. capt. capitán capitana may. mayor sgto. sgto sargento cbo. cabo alm. almirante calm. contralmirante
    vicealmirante brig. brigadier comandante cmdte. comisario comisaria inspector inspectora juez jueza magistrado magistrada ministro ministra senador senadora diputado diputada
    emb. embajador embajadora cardenal arzobispo obispo pastor pastora imán rabino jeque ayatolá subteniente suboficial`,
    null,
  ),
]);

/** Adjectives before or after a role, and the small words of a rank. */
export const roleModifiers = words(
  `ex ex- primer primera primero segundo segunda tercer alto alta actual nuevo nueva antiguo antigua entonces futuro futura máximo máxima gran presunto presunta supuesto supuesta
  conocido conocida reconocido reconocida destacado destacada fallecido fallecida difunto difunta joven
  interino interina encargado encargada adjunto adjunta general titular saliente entrante electo electa designado designada provisional suplente subrogante alterno alterna principal
  ejecutivo ejecutiva nacional regional local federal provincial municipal cantonal estatal presidencial parlamentario parlamentaria legislativo legislativa judicial político política
  militar naval policial aéreo aérea penitenciario penitenciaria público pública privado privada jurídico jurídica financiero financiera técnico técnica administrativo administrativa
  opositor opositora oficialista conservador conservadora liberal progresista izquierdista derechista socialista comunista independiente indígena correísta
  especial extraordinario plenipotenciario extraordinaria plenipotenciaria internacional exterior comercial honorario honoraria emérito emérita retirado retirada jubilado jubilada
  vitalicio vitalicia constitucional electoral anticorrupción antinarcóticos antidrogas criminal narco español española superior`,
);

/** What a minister or secretary is of, word by word. */
export const portfolios = words(
  `estado defensa gobierno interior relaciones exteriores movilidad humana asuntos exteriores justicia hacienda economía finanzas energía minas salud educación trabajo empleo comercio exterior
  agricultura ganadería pesca industria industrias seguridad transporte transportes obras públicas vivienda urbanismo ambiente medio agua transición ecológica cultura patrimonio turismo deporte deportes
  mujer mujeres derechos humanos inclusión económica social desarrollo comunicación comunicaciones telecomunicaciones información planificación administración pública política territorial igualdad
  ciencia tecnología innovación universidades presidencia producción inversiones petróleo electricidad riesgos gestión prisiones policía guerra migración migraciones narcóticos aplicación ley
  hemisferio occidental tesoro cooperación internacional consumo sanidad fomento`,
);

const epithetsOf = (nouns: string, titles: string): [string, ReadonlySet<string>][] =>
  [...words(nouns)].map((noun) => [noun.replaceAll('_', ' '), words(titles)]);

/** What news calls somebody in the place of a name; the titles, folded, of which it says so. */
export const epithets: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...epithetsOf(
    'mandatario mandataria gobernante estadista presidenciable jefe_de_estado jefa_de_estado jefe_de_gobierno',
    'presidente presidenta gobernador gobernadora rey primer primera jefe jefa canciller',
  ),
  ...epithetsOf(
    'secretario_de_estado secretaria_de_estado',
    'ministro ministra canciller secretario secretaria subsecretario subsecretaria',
  ),
  ...epithetsOf(
    'responsable acusado acusada procesado procesada imputado imputada sospechoso sospechosa',
    '',
  ),
  ...epithetsOf('jerarca', ''),
  ...epithetsOf(
    'jefe jefa',
    'jefe jefa ministro ministra director directora comandante general coronel secretario secretaria',
  ),
  ...epithetsOf('edil', 'alcalde alcaldesa concejal concejala edil'),
  ...epithetsOf('burgomaestre cabildante', 'alcalde alcaldesa'),
  ...epithetsOf('general', 'gral. gral general'),
  ...epithetsOf('coronel', 'crnel. crnel cnel. cnel crnl. tcrn. tcrn tcnl. coronel'),
  ...epithetsOf('capitán capitana', 'cap. cap capt. capitan capitana'),
  ...epithetsOf('teniente', 'tnte. tnte tte. tte teniente'),
  ...epithetsOf('mayor', 'may. mayor'),
  ...epithetsOf('portavoz vocero vocera', 'portavoz vocero vocera'),
  ...epithetsOf('cabecilla capo líder delincuente narcotraficante', ''),
  ...epithetsOf('magistrado magistrada juzgador juzgadora', 'juez jueza magistrado magistrada'),
  ...epithetsOf('médico médica galeno', 'dr. dra. doctor doctora medico medica'),
  ...epithetsOf('prelado religioso', 'monsenor mons. obispo arzobispo cardenal padre sacerdote papa'),
  ...epithetsOf('jurista letrado defensor defensora', 'abogado abogada abg. defensor defensora'),
  ...epithetsOf(
    'periodista comunicador comunicadora reportero reportera',
    'periodista comunicador comunicadora',
  ),
  ...epithetsOf('empresario empresaria directivo directiva gerente colega', ''),
  ...epithetsOf(
    'legislador legisladora asambleista asambleísta parlamentario parlamentaria congresista',
    'asambleista diputado diputada senador senadora congresista legislador legisladora parlamentario parlamentaria',
  ),
  ...epithetsOf('ministro ministra', 'ministro ministra canciller viceministro viceministra'),
  ...epithetsOf('secretario secretaria', 'secretario secretaria subsecretario subsecretaria'),
  ...epithetsOf(
    'militar uniformado oficial',
    'gral. gral general coronel crnel. crnl. tcrn. mayor capitan cap. tnte. teniente comandante almirante contralmirante vicealmirante sargento jefe militar',
  ),
  ...epithetsOf(
    'diplomático diplomática',
    'embajador embajadora canciller consul encargado encargada portavoz ministro ministra secretario secretaria subsecretario subsecretaria diplomatico diplomatica',
  ),
  ...epithetsOf(
    `funcionario funcionaria político política dirigente líder lideresa académico académica experto experta analista especialista titular autoridad religioso entrevistado entrevistada
    investigador investigadora economista jurista exministro exministra exmandatario exmandataria exfuncionario exfuncionaria`,
    '',
  ),
]);
