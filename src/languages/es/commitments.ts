import type { CommitmentTables } from '../../annotate/grammar.ts';
import { words } from '../word-list.ts';
import { allForms, finiteForms } from './conjugation.ts';

/** Verbs that say how things will be, not what somebody will do. */
const states =
  'ser estar haber tener deber poder seguir quedar permanecer parecer resultar significar existir ocurrir suceder depender costar caer subir bajar crecer aumentar disminuir sufrir enfrentar llegar venir empezar comenzar terminar morir perder ganar sentir saber conocer creer ver valer durar necesitar requerir faltar continuar pasar afectar causar provocar generar volver nacer permitir beneficiar implicar suponer incluir contar tratar consistir servir operar regir decir querer hacerse';
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
};

/** Nouns, and preterites and subjunctives of verbs in -rar and -rer, that end as the future does. */
const notFuture =
  'refrán alacrán azafrán esperé esperemos retiré retiremos miré miremos operé consideré consideremos superé superemos recuperé recuperemos lideré preparé preparemos declaré declaremos comparé aclaré aclaremos separé reparé disparé queremos corremos';
const futureForm = new RegExp(
  `^(?!(?:${notFuture.replaceAll(' ', '|')})$)\\p{L}+[aeid]r(?:á|án|é|emos)$`,
  'u',
);

/** Nouns and adjectives that end as infinitives do. */
const notInfinitive =
  'militar lugar hogar popular familiar mujer taller ayer cualquier primer tercer particular regular similar dólar azúcar líder escolar solar nuclear celular par mar bar carácter';
const infinitive = new RegExp(
  `^(?!(?:${notInfinitive.replaceAll(' ', '|')})$)\\p{L}+(?:[aei]r|ír)(?:se|nos|l[aeo]s?)?$`,
  'u',
);

export const commitments: CommitmentTables = {
  future: words('va van vamos voy iba iban'),
  futureForm,
  firstPersonForm: /(?:[aei]mos|ré)$|^(?:voy|estoy|quiero)$/u,
  infinitiveForm: infinitive,
  consideredForm: infinitive,
  committed: words('comprometido comprometida comprometidos comprometidas'),
  promising: words(
    `${allForms('comprometer prometer acordar:acuerd garantizar planear proyectar pactar jurar ofrecer aceptar decidir resolver:resuelv asegurar').join(' ')}
    comprometidos comprometida comprometidas prevé prevén piensa piensan pretende pretenden propone proponen propuso propusieron anunció`,
  ),
  being: words('estará estarán estaremos será serán seremos'),
  doneForm: /(?:[aei]ndo|[ai]d[oa]s?)$/,
  pluperfect: words('había habían'),
  considering: words(
    `${finiteForms('considerar estudiar evaluar:evalú analizar contemplar sopesar barajar valorar descartar').join(' ')} considerando estudiando evaluando analizando contemplando sopesando barajando valorando`,
  ),
  requesting: words(
    'pidió piden pide pidieron pedido solicitó solicita solicitan solicitaron exigió exige exigen exigieron instó insta instan instaron exhortó exhorta urgió urge urgen reclamó reclama reclamaron demandó rogó',
  ),
  reaffirming: words(
    `${finiteForms('reafirmar reiterar ratificar renovar:renuev refrendar').join(' ')} reafirmando reiterando ratificando renovando`,
  ),
  commitmentNouns: words(
    'compromiso compromisos promesa disposición voluntad determinación intención decisión',
  ),
  conditions: words('si siempre salvo'),
  guessing: words(
    `${finiteForms('esperar- estimar calcular prever temer pronosticar vaticinar augurar confiar dudar- especular suponer negar:nieg creer predecir').join(' ')}
    previó prevén teme temen cree creen espera esperan niega niegan negó quizá quizás tal posiblemente probablemente podría podrían ojalá supuestamente desmintió desmiente`,
  ),
  states: new Set(
    states.split(' ').flatMap((verb) => {
      const stem = irregular[verb] ?? verb;
      return [verb, `${stem}á`, `${stem}án`, `${stem}emos`, `${stem}é`];
    }),
  ),
  adverbs: words(
    'también además pronto luego ahora entonces siempre aún todavía ya conjuntamente juntos inmediatamente nuevamente primero probablemente continuamente finalmente personalmente plenamente igualmente asimismo se le les lo nos me os',
  ),
  scheduling: words(''),
  beneficiaryLeads: words(
    'a al para con ayudar apoyar asistir respaldar auxiliar capacitar entrenar proteger equipar',
  ),
  intending: words(
    'listo lista listos listas dispuesto dispuesta dispuestos dispuestas preparado preparada preparados',
  ),
  infinitive: words('a de en con para'),
};
