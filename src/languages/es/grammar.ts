import type { Gender, Grammar, Pronoun } from '../../annotate/grammar.ts';
import { givenNames } from '../given-names.ts';
import { capitals, governments, places } from '../places.ts';
import { plainSurnames, surnames } from '../surnames.ts';
import { words } from '../word-list.ts';
import { commitments } from './commitments.ts';
import { allForms } from './conjugation.ts';
import {
  bounds,
  dates,
  fractions,
  halves,
  magnitudes,
  numberWords,
  ordinals,
  units,
  vagueNumbers,
} from './numbers.ts';
import {
  courtesies,
  epithets,
  honorifics,
  pluralRoles,
  portfolios,
  roleModifiers,
  roleNouns,
} from './titles.ts';
import { auxiliaries, speechVerbs, verbs } from './verbs.ts';

const pronoun = (
  gender: Gender | null,
  number: Pronoun['number'],
  person: Pronoun['person'] = 3,
): Pronoun => ({ gender, number, person });

const determiners = words(
  `el la los las lo un una unos unas del al su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella aquellos aquellas
  otro otra otros otras cada algún alguna algunos algunas ningún ninguna todo toda todos todas dicho dicha dichos dichas cierto cierta ambos ambas varios varias muchos muchas`,
);
const prepositions = words(
  'de del a al en con por para sin sobre entre hacia hasta desde contra tras ante bajo según durante mediante excepto salvo pro junto frente',
);
const conjunctions = words('y e o u ni pero sino');
const subordinators = words(
  'que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando porque aunque si mientras como pues cómo dónde qué quién cuándo cuánto cuántos cuántas',
);
const adverbs = `
no sí también tampoco además asimismo igualmente ya aún todavía solo sólo solamente siempre nunca jamás casi apenas más menos muy mucho poco tan tanto así ahora hoy ayer mañana anoche anteayer luego después antes
entonces aquí allí allá ahí acá cerca lejos dentro fuera arriba abajo encima debajo delante detrás quizá quizás tal acaso incluso inclusive mientras finalmente actualmente recientemente posteriormente
previamente anteriormente adicionalmente paralelamente simultáneamente sin_embargo embargo obstante pese gracias debido cabe dado dada dados dadas aparte frente respecto acerca luego enseguida pronto
tarde temprano primero segundo tercero último por_ejemplo ejemplo ahora alrededor conforme tras inmediatamente aproximadamente precisamente justamente especialmente principalmente particularmente
oficialmente extraoficialmente lamentablemente afortunadamente efectivamente concretamente mejor peor bien mal vez veces`;

/** Spanish, as news of Latin America and Spain is written in it. */
export const spanishGrammar: Grammar = {
  code: 'es',
  dropsSubjects: true,
  headFirst: true,
  hourSigns: /^\s?(?:[ap]\.?\s?m\b|h\b|de la (?:mañana|tarde|noche|madrugada)\b)/i,
  abbreviations: words(
    `sr sra srta sres d dña dr dra drs dras lic lcdo lcda ing arq abg ab econ ec prof mag msc mons gral gral crnel cnel tcrn tte tnte cap capt sgto cbo alm calm brig may cmdte emb pdte pdta dip sen
    ee uu ee.uu ff aa ff.aa rr dd hh c.a s.a s.a.s ltda cía cia inc av avda c ctra km pza art arts núm num nro no pág págs pp cap vol ed fig ej p.ej etc vs aprox tel máx mín dpto depto prov gob
    a.m p.m a.c d.c s.s q.e.p.d n.º ene feb mar abr jun jul ago sept sep set oct nov dic lun mié jue vie sáb dom st jr hno hnos sto sta gnral subte ud uds vd`,
  ),
  functionWords: new Set([
    ...determiners,
    ...prepositions,
    ...conjunctions,
    ...subordinators,
    ...auxiliaries,
    ...words(adverbs),
    ...words(
      `yo tú él ella ello nosotros nosotras ustedes vosotros ellos ellas usted me te se nos os le les lo la los las mí ti sí consigo conmigo esto eso aquello nadie nada algo alguien quien quienes cualquier cualquiera
      mismo misma mismos mismas propio propia demás tanto tantos tantas cuanto uno una dos tres cuatro cinco seis siete ocho nueve diez esa ese
      acuerdo palabras juicio opinión parte partir través pesar caso vista lugar medio espera torno cuanto cuenta mediante`,
    ),
    ...speechVerbs,
    ...verbs,
  ]),
  determiners,
  indefinites: words('un una unos unas'),
  prepositions,
  genitives: words('de del'),
  objectLeads: words('para'),
  conjunctions,
  verbs,
  subordinators,
  negations: words('no nunca jamás tampoco ni sin nadie nada ningún ninguna'),
  pronouns: new Map([
    ['él', pronoun('m', 'singular')],
    ['ella', pronoun('f', 'singular')],
    ['ellos', pronoun(null, 'plural')],
    ['ellas', pronoun(null, 'plural')],
    ['yo', pronoun(null, 'singular', 1)],
    ['nosotros', pronoun(null, 'plural', 1)],
    ['nosotras', pronoun(null, 'plural', 1)],
  ]),
  givenNames,
  surnames,
  plainSurnames,
  places,
  governments,
  capitals,
  honorifics,
  courtesies,
  roleNouns,
  pluralRoles,
  roleModifiers,
  ranks: words('primer primera'),
  states: words('en'),
  formerWords: words('ex ex- antiguo antigua entonces'),
  epithets,
  portfolios,
  headingVerbs: words(
    'encabeza dirige lidera preside comanda conduce gobierna representa coordina administra encabezó dirigió lideró presidió comandó gobernó representó encabezaba dirigía lideraba presidía comandaba integra',
  ),
  offices: words(
    `presidente presidenta vicepresidente vicepresidenta ministro ministra viceministro viceministra canciller secretario
    secretaria subsecretario subsecretaria portavoz vocero vocera embajador embajadora cónsul funcionario funcionaria
    mandatario mandataria`,
  ),
  appointing: words(
    'nombrado nombrada designado designada elegido elegida reelegido reelegida electo electa posesionado posesionada asumió asume juró',
  ),
  capacities: words('como'),
  // `fue` and `era` tell of a role that may have ended, `será` of one that has not begun.
  copulas: words('es'),
  particles: words('de del la las los da do dos di della von van der den ter bin ibn abu san st.'),
  nameSuffixes: words('jr jr. sr. ii iii iv hijo'),
  organisationNouns: words(
    `departamento ministerio ministerios viceministerio oficina comando embajada consulado agencia administración ejército marina armada fuerza fuerzas guardia cuerpo policía congreso senado cámara parlamento asamblea
    corte tribunal juzgado comisión comité consejo junta unión partido movimiento frente liga alianza coalición federación confederación asociación sociedad instituto institución fundación universidad colegio escuela
    academia compañía empresa corporación grupo banco fondo organización red noticias agencia diario periódico revista canal radio gobierno secretaría subsecretaría dirección división unidad bloque tratado ley código
    proyecto acuerdo convenio plan operación operativo programa iniciativa cumbre conferencia foro cártel cartel banda mafia pandilla milicia brigada batallón regimiento escuadrón equipo club iglesia diócesis hospital museo
    centro servicio servicios autoridad inteligencia seguridad defensa asuntos naciones estados república reino mundo mundial internacional federal constitucional supremo suprema fiscalía procuraduría contraloría
    defensoría superintendencia prefectura municipio alcaldía gobernación presidencia vicepresidencia cancillería registro sistema nacional nacionales unidas unidos comunidad mancomunidad salud derechos humanos
    amnistía observatorio crisis caso twitter facebook instagram whatsapp tiktok youtube telegram microsoft google apple amazon reuters efe afp ap covid navidad pascua ramadán católica católico cristiano democrático democrática
    revolución ciudadana socialista liberal conservador conservadora popular conjunto copa mundial campeonato premio premios festival festivo constitución decreto resolución estado poder judicial ejecutivo legislativo
    transparencia interior gobierno cámara bolsa mercado sindicato central confederación ong onu oea comisaría penal cárceles snai iess conaie correísmo choneros lobos tiguerones casa`,
  ),
  placeNouns: words(
    `río calle avenida carretera autopista vía puente aeropuerto puerto isla islas archipiélago provincia estado condado ciudad pueblo villa parroquia cantón barrio ciudadela distrito región valle montaña cerro monte volcán
    lago laguna mar océano bahía golfo península desierto parque plaza cárcel prisión penitenciaría penitenciaria torre palacio edificio base fuerte campamento estadio hotel mercado malecón cabo costa sierra oriente
    frontera hemisferio norte sur este oeste central alto bajo nueva nuevo san santa santo el la los las fragata buque bap canal zona recinto hacienda sector playa terminal centro`,
  ),
  bodyParts: words('organismo órgano entidad agencia oficina comisión comité misión filial relatoría'),
  namedBodies: words(
    'hospital maternidad clínica escuela colegio liceo instituto universidad academia educativa biblioteca museo teatro coliseo fundación premio medalla orden copa torneo operación operativo batallón brigada regimiento escuadrón pelotón compañía frente columna bloque comando cooperativa urbanización consorcio ley plan huracán tormenta ciclón tifón',
  ),
  locatives: words('en a desde hacia cerca hasta por'),
  agentives: words('por de con'),
  relatives: words('quien quienes que'),
  owningRelatives: words('cuyo cuya cuyos cuyas'),
  clitics: words('se'),
  selfVerbs: new Set(allForms('quejar lamentar preguntar cuestionar jactar comprometer')),
  addressClitics: words('le les'),
  pluralNoun: /s$/u,
  pluralVerb: /n$/u,
  doerEndings: /\p{L}{3}(?:[aei]nte|[dst]or|[dst]ora|ista|ólog[oa]|er[oa]|ari[oa])$/u,
  mannerForm: /\p{L}{2}mente$/u,
  abstractEndings: /(?:ción|sión|ciones|siones|mientos?|dades|dad)$/,
  professionEndings: /(?:ólog[oa]|ógraf[oa]|ónom[oa]|ista|iatra)$/u,
  serving: words('desempeña desempeñó desempeñaba funge fungió actúa ejerce ejerció trabaja labora sirve'),
  agentNouns: words(
    `funcionario funcionarios funcionarias oficiales gobierno gobiernos autoridad autoridades ministerio ministerios ministros policía policías ejército armada militares uniformados tropas soldados fuerza fuerzas agentes
    agencia agencias embajada delegación administración departamento presidentes presidencia congreso asamblea asambleístas legisladores senadores diputados fiscales fiscalía cancillería secretaría investigadores expertos
    especialistas empresa compañía sindicato partido parlamento concejo consejo corte tribunal grupo grupos líderes dirigentes diplomáticos personal países país naciones nación aliados socios bloque banco
    fondo comisión organización organismo organismos entidad institución instituciones rebeldes banda bandas pandillas guardias infantes comando municipio alcaldía prefectura gobernación estado jueces juzgado ejecutivo
    legislativo oposición gremio gremios movimiento cámara médicos docentes trabajadores técnicos defensoría contraloría`,
  ),
  speechVerbs,
  nounLeads: words('un una su sus'),
  continuingVerbs: words(
    allForms('agregar añadir continuar proseguir concluir insistir reiterar recalcar abundar ahondar').join(
      ' ',
    ),
  ),
  tellingVerbs: words(''),
  labellingVerbs: words(
    `${allForms('llamar- describir tildar tachar calificar catalogar denunciar- condenar- bautizar considerar definir').join(' ')} llama llaman calificada calificado catalogada catalogado descrita descrito tildada tildado tachada tachado considerada considerado denomina denominan denominó describió`,
  ),
  mentioningVerbs: words(
    'habló hablaron habla hablan hablaba hablando acordó acordaron convocó convocaron llamó llamaron',
  ),
  mentioningLeads: words('de sobre a'),
  attributionPhrases: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['a', 'juicio', 'de'],
    ['a', 'juicio', 'del'],
    ['en', 'palabras', 'de'],
    ['en', 'palabras', 'del'],
    ['en', 'opinión', 'de'],
    ['en', 'opinión', 'del'],
    ['al', 'decir', 'de'],
    ['conforme', 'a'],
  ],
  clauseVerbs: words(''),
  rejectingVerbs: words(
    'rechazó rechaza rechazaron rechazan rechazando negó niega negaron niegan negando desmintió desmiente desmintieron desmienten descartó descarta descartaron descartan refutó refuta',
  ),
  claims: words(
    'afirmación afirmaciones acusación acusaciones señalamiento señalamientos versión versiones denuncia denuncias',
  ),
  sayings: words(
    'afirmación afirmaciones versión versiones declaración declaraciones comentario comentarios acusación acusaciones señalamiento señalamientos crítica críticas palabras mensaje advertencia advertencias discurso alocución entrevista respuesta pronunciamiento reproche reproches cuestionamiento cuestionamientos llamado denuncia denuncias testimonio pedido',
  ),
  selfWords: words('yo soy llamo mi'),
  venues: words(''),
  goingOnForm: /ndo$/u,
  objectClitics: words('lo'),
  openers: words('consultado consultada preguntado preguntada interrogado interrogada'),
  complementizers: words('que'),
  topicLeads: words('sobre contra'),
  cueForm: /\p{L}{2}(?:ó|aron|ieron|aba|aban|ía|ían|an?|en?)$/u,
  pastForm: /\p{L}{2}(?:ó|aron|ieron)$/u,
  passiveForms: words('es son fue fueron era eran ser sido será serán siendo sería sean sea'),
  passiveLeads: words('por parte de del'),
  participleForm: /[ai]d[oa]s?$/u,
  viewLeads: words('para'),
  documentNouns: words(
    'comunicado declaración declaraciones informe reporte carta oficio memorando memorándum documento nota mensaje publicación tuit tweet post boletín aviso alerta resolución decreto fallo sentencia texto transcripción escrito pronunciamiento',
  ),
  soCalled: words(
    'llamados llamadas denominados denominadas autodenominado autodenominada autodenominados autodenominadas lema eslogan consigna hashtag sigla siglas etiqueta',
  ),
  titleLeads: words(
    'titulado titulada titulados tituladas sobre llamado llamada denominado denominada bautizado bautizada',
  ),
  contractions: words('del al'),
  nicknameNouns: words('alias apodo mote a.'),
  nicknameLinks: words('como también el la los las'),
  nicknameLeads: words(
    'alias apodado apodada conocido conocida llamado llamada denominado denominada apodo mote como a. autodenominado autodenominada',
  ),
  unnamedSources: words(
    'fuente fuentes testigo testigos residente residentes habitante habitantes morador moradores funcionario funcionarios oficial oficiales analista analistas experto expertos diplomático diplomáticos vecino vecinos vecina vecinas víctima familiares activista activistas manifestante manifestantes',
  ),
  commitments,
  additionals: words('más otros otras nuevos nuevas'),
  numberWords,
  magnitudes,
  vagueNumbers,
  halves,
  fractions,
  ordinals,
  bounds,
  units,
  dates,
  relatedLeads: [
    'lea también',
    'lee también',
    'lea además',
    'lee además',
    'lea más',
    'lee más',
    'lea aquí',
    'leer más',
    'le puede interesar',
    'te puede interesar',
    'le podría interesar',
    'te podría interesar',
    'puede leer',
    'puedes leer',
    'le recomendamos',
    'te recomendamos',
    'le sugerimos',
    'recomendado:',
    'recomendamos:',
    'relacionado:',
    'relacionada:',
    'nota relacionada',
    'noticia relacionada',
    'notas relacionadas',
    'noticias relacionadas',
    'vea también',
    've también',
    'ver también',
    'ver más',
    'mira también',
    'mire también',
    'además lea',
    'más información:',
    'sigue leyendo',
    'siga leyendo',
    'no se pierda',
    'no te pierdas',
    'video:',
  ],
  captionLeads: [
    'foto:',
    'fotos:',
    'foto de ',
    'foto cortesía',
    '(foto',
    'fotografía:',
    'fotografía de ',
    'imagen:',
    'imagen de archivo',
    'foto de archivo',
    'infografía:',
    'ilustración:',
    'gráfico:',
    'captura de pantalla',
    'crédito:',
    'créditos:',
    'cortesía:',
    'getty images',
  ],
  bylineLeads: [
    'por:',
    'por redacción',
    'por la redacción',
    'redacción',
    'autor:',
    'autora:',
    'texto:',
    'texto de ',
    'escrito por',
    'reporte de ',
    'con información de',
    'edición de ',
    'editado por',
    'fuente:',
    '(reporte de',
  ],
};
