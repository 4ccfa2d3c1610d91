import type { CommitmentTables } from '../../annotate/commitment-tables.ts';
import { phrases, words } from '../word-list.ts';
import { allForms, finiteForms } from './conjugation.ts';

/** Verbs that say how things will be, not what somebody will do. */
const states =
  'ser estar haber tener deber poder quedar parecer resultar significar existir ocurrir suceder depender costar caer subir bajar crecer aumentar disminuir sufrir enfrentar morir perder ganar sentir saber conocer creer ver valer durar necesitar requerir faltar decidir pasar afectar causar provocar generar volver nacer permitir beneficiar implicar suponer incluir contar tratar consistir servir operar regir decir querer hacerse';
/** Participles that say how things are thought to be. */
const idleParticiples =
  'vinculado vinculada vinculados vinculadas relacionado relacionada relacionados relacionadas involucrado involucrada involucrados involucradas implicado implicados';
/** Verbs whose future has a stem of its own. */
const irregular: Readonly<Record<string, string>> = {
  haber: 'habr',
  tener: 'tendr',
  poder: 'podr',
  venir: 'vendr',
  saber: 'sabr',
  valer: 'valdr',
  decir: 'dir',
  querer: 'querr',
  mantener: 'mantendr',
};

/** The infinitive of a verb and its forms of the future and the conditional. */
function futures(list: string): ReadonlySet<string> {
  return new Set(
    list.split(' ').flatMap((verb) => {
      const stem = irregular[verb] ?? verb;
      const endings = ['á', 'án', 'emos', 'é', 'ía', 'ían', 'íamos'];
      return [verb, ...endings.map((ending) => stem + ending)];
    }),
  );
}

/** Nouns, and preterites and subjunctives of verbs in -rar and -rer, that end as the future does. */
const notFuture =
  'refrán alacrán azafrán esperé esperemos retiré retiremos miré miremos operé consideré consideremos superé superemos recuperé recuperemos lideré preparé preparemos declaré declaremos comparé aclaré aclaremos separé reparé disparé queremos corremos';
const futureForm = new RegExp(
  `^(?!(?:${notFuture.replaceAll(' ', '|')})$)\\p{L}*[aeid]r(?:á|án|é|emos)$|^habrán?$`,
  'u',
);
/** Nouns that end as the conditional does. */
const notConditional =
  'mayoría minoría secretaría ría categoría panadería librería teoría autoría carpintería batería ingeniería infantería galería ganadería asesoría auditoría contraloría procuraduría guardería refinería tubería vía María';
const conditionalForm = new RegExp(
  `^(?!(?:${notConditional.replaceAll(' ', '|')})$)\\p{L}+[aeid]r(?:ía|ían|íamos)$`,
  'u',
);

/** Nouns and adjectives that end as infinitives do. */
const notInfinitive =
  'militar lugar hogar popular familiar mujer taller ayer cualquier primer tercer particular regular similar dólar azúcar líder escolar solar nuclear celular par mar bar carácter';
const infinitive = new RegExp(
  `^(?!(?:${notInfinitive.replaceAll(' ', '|')})$)\\p{L}+(?:[aei]r|ír)(?:se|nos|l[aeo]s?)?$`,
  'u',
);
/** Participles of irregular verbs. */
const irregularParticiples =
  'hecho puesto abierto escrito visto dispuesto impuesto repuesto devuelto resuelto suscrito cubierto descubierto inscrito';

export const commitments: CommitmentTables = {
  future: words('va van vamos voy'),
  futureForm,
  reportedFuture: words('iba iban'),
  reportedFutureForm: conditionalForm,
  firstPersonForm: /(?:[aei]mos|ré)$|^(?:voy|estoy|mis?|nuestr[oa]s?)$/u,
  infinitiveForm: infinitive,
  infinitive: words('a de en con para'),
  states: new Set([...futures(states), ...words(idleParticiples)]),
  raising: futures('subir bajar aumentar disminuir'),
  hosting: words('sede anfitrión anfitriona'),
  phases: futures('seguir continuar comenzar empezar iniciar arrancar'),
  being: futures('ser estar quedar'),
  progressive: /(?:ando|iendo|yendo)$/,
  participle: new RegExp(
    `[ai]d[oa]s?$|^(?:${irregularParticiples.replace(/o\b/g, '[oa]s?').replaceAll(' ', '|')})$`,
  ),
  presences: words('en presente presentes'),
  middle: words('se'),
  idlePlaces: words('manos vigor vigencia riesgo peligro duda'),
  doneBy: words('por'),
  adverbs: words(
    'muy también además pronto luego ahora entonces siempre aún todavía ya conjuntamente juntos inmediatamente nuevamente primero probablemente continuamente finalmente personalmente plenamente igualmente asimismo incluso solo sólo le les lo la los las nos me os',
  ),
  promising: words(
    `${allForms('comprometer prometer acordar:acuerd garantizar planear planificar proyectar pactar jurar ofrecer aceptar decidir resolver:resuelv asegurar').join(' ')}
    prevé prevén piensa piensan pretende pretenden propone proponen propuso propusieron anunció busca buscan aspira aspiran espera esperan alista alistan prepara preparan preparaba confía confían confiamos ofrecerá ofrecerán`,
  ),
  offering: words(
    'prometiendo ofreciendo ofreció ofrecieron ofrece ofrecen ofrecido prometido garantizado prometió prometieron promete prometen comprometió garantizó garantizaron garantiza garantizan aseguró alista alistan prepara preparan',
  ),
  idleObjects: words(
    'declaraciones declaración rueda conferencia entrevista entrevistas detalles disculpas información versión cifras discurso condolencias resistencia explicación explicaciones datos homenaje mensaje',
  ),
  toldForm: /(?:ó|aron|ieron|[ai]do)$|^(?:propuso|propusieron)$/,
  vowing: words(allForms('comprometer prometer garantizar jurar acordar:acuerd pactar').join(' ')),
  investing: words('comprometió comprometieron compromete comprometen comprometido comprometiendo'),
  unveiling: words('anunció anunciaron anuncia anuncian anunciado anunciando'),
  gifts: words(
    'ayuda ayudas asistencia paquete paquetes financiamiento financiación fondos apoyo donación donaciones crédito créditos préstamo préstamos aporte aportes inversión inversiones recompensa',
  ),
  deeds: words(
    'despliegue envío entrega construcción creación apertura reapertura compra adquisición contratación donación ampliación refuerzo instalación incorporación',
  ),
  never: words('nunca jamás'),
  recipients: words('a al'),
  intending: words(
    'listo lista listos listas dispuesto dispuesta dispuestos dispuestas preparado preparada preparados decidido decidida decididos',
  ),
  selves: words(''),
  scheduling: words(''),
  sending: words(''),
  pluperfect: words('había habían'),
  committed: words('comprometido comprometida comprometidos comprometidas'),
  lasting: words('sigue siguen mantiene mantienen permanece permanecen continúa continúan'),
  reaffirming: words(
    `${finiteForms('reafirmar reiterar ratificar renovar:renuev refrendar').join(' ')} reafirmando reiterando ratificando renovando`,
  ),
  governing: words('gobierno administración país'),
  forces: words('militares soldados policías uniformados efectivos agentes elementos infantes'),
  effects: futures(
    'aumentar mejorar fortalecer reforzar impulsar fomentar dinamizar reducir ayudar dar crear generar facilitar contribuir',
  ),
  commitmentNouns: words(
    'compromiso compromisos promesa disposición voluntad determinación intención decisión',
  ),
  intentNouns: words(
    'plan planes promesa compromiso compromisos intención propósito propósitos objetivo objetivos meta metas decisión oferta propuesta disposición voluntad previsto prevista planeado planificado planificada pensado',
  ),
  heldParticiples: words('previsto prevista planeado planificado planificada pensado'),
  intentLinks: words('de para a'),
  holding: words(
    'presentó presenta anunció anuncia tiene tienen tenemos hizo reveló expuso expresó expresa manifestó confirmó detalló asumió mantiene suscribió firmó tomó',
  ),
  equating: words('es son será'),
  seeking: words('busca buscan pretende pretenden espera esperan aspira aspiran prevé prevén'),
  ending: words(
    `${finiteForms('iniciar empezar:empiez comenzar:comienz retirar incumplir cumplir romper abandonar desechar descartar archivar cancelar rechazar olvidar honrar').join(' ')} roto incumplido cumplido retirado`,
  ),
  possessives: new Map([
    ['su', 'any'],
    ['sus', 'any'],
  ]),
  considering: words(
    `${finiteForms('considerar estudiar evaluar:evalú analizar contemplar sopesar barajar valorar').join(' ')} considerando estudiando evaluando analizando contemplando sopesando barajando valorando`,
  ),
  consideredForm: infinitive,
  possibilities: words('posibilidad opción idea alternativa'),
  announcing: words(
    `${finiteForms('anunciar prometer garantizar asegurar adelantar informar confirmar ratificar reiterar comprometer').join(' ')} según`,
  ),
  largeActors: words('estado'),
  joining: words('junto incluido incluida incluidos incluidas además acompañado acompañada'),
  officials: words(
    'alcalde alcaldesa gobernador gobernadora director directora jefe jefa comandante general almirante coronel prefecto prefecta fiscal titular gerente rector rectora líder dirigente encargado encargada coordinador coordinadora',
  ),
  actors: words(
    'representantes delegados enviados municipalidad ayuntamiento intendencia diputación consejería coalición alianza consorcio homólogos contrapartes entidad entidades trabajadores choferes conductores transportistas agricultores productores campesinos maestros profesores docentes estudiantes médicos enfermeros manifestantes sindicatos gremios moradores vecinos tripulantes empleados consulado consulados misión misiones sección oficina unidad unidades dirección brigadas brigada aerolínea aerolíneas directorio comité comisión sector efectivos miembros elementos delegaciones delegación equipo equipos técnicos bloque ambos',
  ),
  conditions: words('si siempre salvo'),
  guessing: words(
    `${finiteForms('estimar calcular temer pronosticar vaticinar augurar confiar dudar- especular suponer negar:nieg creer predecir').join(' ')}
    prevén teme temen cree creen niega niegan negó quizá quizás tal posiblemente podría podrían ojalá supuestamente desmintió desmiente dónde cuándo cómo cuánto cuánta cuántos cuántas cuál cuáles`,
  ),
  asking: words(''),
  hoping: words('espera esperan esperamos esperaba esperaban prevé prevén preveía'),
  beneficiaryLeads: words(
    'a al para con ayudar apoyar asistir respaldar auxiliar capacitar entrenar proteger equipar',
  ),
  going: /^(?:viaj|visit|acud|regres|volv|reun|lleg|ir)/,
  pursuing:
    /^(?:captur|deten|detien|extradit|reclu|traslad|persegu|sancion|acus|proces|juzg|expuls|deport|enfrent|combat|investig|imput|destitu|convoc|ped|pid|exig|demand|castig|impon|habl|respond|someter)/,
  peoples: words(
    'homólogos contrapartes pueblo población ciudadanía ciudadanos habitantes residentes familias familia hogares niños niñas niñez víctimas migrantes refugiados comunidades comunidad padres madres mujeres pacientes damnificados afectados familiares usuarios beneficiarios pescadores ecuatorianos venezolanos colombianos peruanos haitianos ucranianos palestinos',
  ),
  events: phrases(
    'tan pronto como|tan pronto|una vez que|antes de que|el día en que|el día que|en cuanto|hasta que|hasta|cuando|mientras',
  ),
  soon: phrases(
    'el tiempo que haga falta|el tiempo que sea necesario|en cualquier momento|por el momento|en una segunda etapa|en una segunda fase|en una primera etapa|de manera inmediata|de forma inmediata|lo antes posible|cuanto antes|de inmediato|en su momento|de aquí en adelante|a la brevedad|en breve|inmediatamente|pronto',
  ),
};
