import type { Gender, Grammar, Pronoun } from '../../annotate/grammar.ts';
import { givenNames } from '../given-names.ts';
import { capitals, governments, places } from '../places.ts';
import { plainSurnames, surnames } from '../surnames.ts';
import { words } from '../word-list.ts';
import { commitments } from './commitments.ts';
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

const pronoun = (
  gender: Gender | null,
  number: Pronoun['number'],
  person: Pronoun['person'] = 3,
): Pronoun => ({ gender, number, person });

const determiners = words(
  'the a an its his her their our your my this that these those another each every some any no both several many most few',
);
const prepositions = words(
  'of in on at for from to with by about against between into through during under over after before since until within without among across along toward towards near off onto upon via per despite amid behind beyond inside outside around like as',
);
const conjunctions = words('and or but nor & plus');
const subordinators = words(
  'who whom whose which that where when while because although though if unless whether since what how why as until after before so than',
);
/** With the apostrophe of either shape. */
const contracted = (list: string) => words(`${list} ${list.replaceAll("'", '’')}`);

const auxiliaries = contracted(
  "is are was were be been being am has have had having do does did will would shall should can could may might must won't can't cannot don't doesn't didn't isn't aren't wasn't weren't hasn't haven't",
);

/** English, as news is written in it. */
export const englishGrammar: Grammar = {
  code: 'en',
  dropsSubjects: false,
  headFirst: false,
  hourSigns: /^\s?(?:[ap]\.?\s?m\b|o['’]clock\b)/i,
  abbreviations: words(
    `mr mrs ms dr prof rev hon st sr jr gen lt col maj capt cmdr cpl sgt adm brig pvt sen rep gov pres sec amb sens reps govs gens drs profs cols lts messrs supt insp det atty dept dist ave blvd rd
    inc corp ltd co llc bros assn univ est approx fig vol ed eds pp jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri
    u.s u.n u.k e.u a.m p.m e.g i.e d.c ph.d etc vs no nos ft mt mts art al ret`,
  ),
  functionWords: words(
    `nobody everybody somebody anybody everyone someone anyone none nothing something everything anything i you he she it we they him them us me who whom whose which what where when why how the a an its his her their our your my this that these those
    another each every some any no all both many most more much few several other others such same one two three four five six seven eight nine ten
    and or but nor so yet if unless whether because although though while since until once as than of in on at for from to with by about against between into through during
    under over after before within without among across along toward towards near despite amid behind beyond inside outside around like
    is are was were be been being am has have had do does did will would shall should can could may might must not never also only just even still already
    there here then now today yesterday tomorrow later earlier meanwhile however moreover furthermore nevertheless instead otherwise thus therefore hence indeed
    according asked speaking following given including last next recently currently previously finally first second third additionally separately
    yes oh well let please perhaps maybe again soon often sometimes always almost nearly about roughly around up down out off back together`,
  ),
  determiners,
  indefinites: words('a an'),
  prepositions,
  genitives: words('of'),
  objectLeads: words('for'),
  conjunctions,
  verbs: new Set([
    ...auxiliaries,
    ...words(
      `says said told tells visited met meets traveled travelled arrived arrives left leaves took takes made makes gave gives went goes came comes called calls led held holds
      began begins became becomes won lost signed announced confirmed ordered declared launched killed arrested detained seized sent received
      spoke speaks thanked praised condemned criticized criticised attended joined replaced resigned stepped served works worked remains remained continues continued
      faces faced seeks sought wants wanted plans planned vowed pledged promised agreed refused denied rejected accused sentenced charged escaped fled disappeared died
      responds responded replied wrote writes posted tweeted shared published released issued underwent expects expected hopes hoped`,
    ),
  ]),
  subordinators,
  negations: words(
    "not no never n't nor neither without won't can't cannot don't doesn't didn't isn't aren't wasn't weren't hasn't haven't",
  ),
  pronouns: new Map([
    ['he', pronoun('m', 'singular')],
    ['she', pronoun('f', 'singular')],
    ['it', pronoun(null, 'singular')],
    ['they', pronoun(null, 'plural')],
    ['i', pronoun(null, 'singular', 1)],
    ['we', pronoun(null, 'plural', 1)],
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
  ranks: words('prime vice deputy first'),
  states: words(''),
  formerWords: words('former ex ex- late then then-'),
  epithets,
  portfolios,
  headingVerbs: words(
    'heads leads runs commands chairs directs oversees headed led commanded chaired directed oversaw represents manages',
  ),
  offices: words(
    `president vice-president premier chancellor minister secretary undersecretary under-secretary spokesman spokeswoman
    spokesperson ambassador envoy consul diplomat official`,
  ),
  appointing: words('appointed named elected designated nominated chosen reelected re-elected'),
  capacities: words('as'),
  // `was` tells of a role that may have ended.
  copulas: words('is became becomes remains'),
  particles: words(
    'de del della di da das do dos du la las le los van von der den ten ter bin ibn al el abu y e san st.',
  ),
  nameSuffixes: words('jr jr. sr sr. ii iii iv'),
  organisationNouns: words(
    `department ministry ministries bureau office command embassy consulate agency administration army navy force forces guard corps police congress senate house parliament assembly court
    tribunal commission committee council board union party movement front league alliance coalition federation confederation association society institute institution foundation university college
    school academy company corporation corp corp. inc inc. ltd ltd. group bank fund organization organisation network chamber news press agency times post journal herald tribune guardian reuters
    government secretariat directorate division unit task bloc treaty act law code bill agreement accord plan operation program programme project initiative summit conference forum cartel gang
    mafia crew militia brigade battalion regiment squad team club church diocese hospital museum center centre service services authority intelligence security defense defence affairs narcotics
    nations states republic kingdom world international national federal constitutional supreme prosecutor's attorney's sustainability climate trade health human rights amnesty watch crisis united agence presse athletic sports magazine review observatory museum
    radio television tv channel bulletin gazette cartel ministerio policía asamblea fiscalía corte consejo partido movimiento banco banda grupo frente fuerzas armadas cancillería gobierno guardia comando twitter facebook instagram whatsapp tiktok youtube telegram microsoft google apple amazon covid christmas easter ramadan christian islamic catholic democratic republican liberal conservative labour`,
  ),
  placeNouns: words(
    `river street avenue road bridge airport port harbor harbour island islands province state county city town village district region valley mountain mountains lake sea ocean bay gulf
    peninsula desert park square prison penitentiary jail tower palace building base fort camp stadium hotel mall market boulevard highway canal cape coast border hemisphere north south east west
    northern southern eastern western central upper lower new los las san santa santo puerto fort saint el rio mount monte isla uss hms bap`,
  ),
  bodyParts: words(''),
  namedBodies: words(
    'hospital clinic school college university academy library museum theatre theater arena foundation prize award medal cup operation battalion brigade regiment squadron front column bloc case trial bill act law plan',
  ),
  locatives: words('in at near from to into across around outside inside towards toward'),
  agentives: words('by from with'),
  relatives: words('who'),
  owningRelatives: words('whose'),
  clitics: words(''),
  selfVerbs: words(''),
  addressClitics: words(''),
  pluralNoun: /s$/u,
  pluralVerb: /^(?:are|were|have)$/u,
  doerEndings: /\p{L}{3}(?:er|or|ist|ian|man|woman)$/u,
  mannerForm: /\p{L}{3}ly$/u,
  abstractEndings: /(?:tion|sion|ment|ance|ence|ness|ity|work|repair|talk|flight|patrol|class)(?:e?s)?$/,
  professionEndings: /(?:ist|ographer|ologist|ician|fighter|maker)$/u,
  serving: words('sworn serves acts works inaugurated installed hired'),
  agentNouns: words(
    `official officials officer officers government governments authorities ministry minister ministers police army navy military troops soldiers forces force agents agency agencies embassy
    delegation administration department president congress lawmakers senators prosecutors investigators experts team teams company union party parliament council court group leaders leader
    diplomats personnel staff countries country nations allies partners bloc bank fund commission organization organisation rebels gang gangs guards marines commander command spokesman spokeswoman state city mayor governor`,
  ),
  speechVerbs: words(
    `say says said saying tell tells told telling add adds added adding ask asks asked asking reply replies replied replying answer answers answered respond responds responded responding
    write writes wrote writing tweet tweets tweeted posted explain explains explained explaining note notes noted noting stress stresses stressed stressing warn warns warned warning
    state states stated stating declare declares declared declaring announce announces announced announcing claim claims claimed claiming argue argues argued arguing
    insist insists insisted insisting recall recalls recalled recalling acknowledge acknowledges acknowledged admit admits admitted concede conceded concedes confirm confirms confirmed
    deny denies denied emphasize emphasizes emphasized emphasise emphasised emphasising emphasizing underline underlines underlined underscore underscores underscored highlight highlights highlighted
    reiterate reiterates reiterated reiterating reaffirm reaffirms reaffirmed conclude concludes concluded continue continues continued describe describes described describing call calls called calling
    comment comments commented remark remarks remarked observe observes observed mention mentions mentioned pledge pledges pledged promise promises promised vow vows vowed urge urges urged
    condemn condemns condemned condemning denounce denounces denounced criticize criticizes criticized criticise criticised praise praises praised accuse accuses accused quip quips quipped joke joked
    read reads shout shouts shouted cry cried whisper whispered recount recounted recounts lament laments lamented affirm affirms affirmed assert asserts asserted maintain maintains maintained
    assured assures assuring indicated indicates indicating specified specifies manifested detailed ratified informed guaranteed
    predict predicts predicted suggest suggests suggested point pointed demand demanded demanding deplored decried decry rebuked blasted slammed hailed welcomed applauded lashed chided retorted opined reckoned concurred agreed disclosed reveal reveals revealed revealing detailed specified
    clarified contend contends contended allege alleges alleged alleging advised appealed exclaimed implored boasted bragged inform informs informed indicate indicates indicated indicating signaled signalled recommended speculated wondered
    estimated threatened hinted expressed voiced mused elaborated assure assures assured reassured questioned defended dismissed rejected referred mocked thanked complain complained complains testify testified propose proposed report reports reported reporting caution cautioned counter countered repeat repeated repeats tell`,
  ),
  nounLeads: words("a an the its his her their our your my 's ’s"),
  continuingVerbs: words(
    'added adds adding continued continues concluded concludes insisted reiterated repeated stressed',
  ),
  tellingVerbs: words(
    'tell tells told telling inform informs informed assure assures assured remind reminded warn warns warned advised',
  ),
  labellingVerbs: words(
    'call calls called calling describe describes described describing label labels labeled labelled labelling brand branded dub dubbed denounce denounced condemn condemned',
  ),
  mentioningVerbs: words('speak speaks spoke speaking talk talks talked talking'),
  mentioningLeads: words('of about'),
  attributionPhrases: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  clauseVerbs: words(
    `say says said saying tell tells told telling add adds added adding claim claims claimed claiming announce announces announced announcing confirm confirms confirmed warn warns warned warning
    insist insists insisted insisting argue argues argued arguing note notes noted noting admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded report reports reported reporting
    state states stated stating explain explains explained explaining maintain maintains maintained suggest suggests suggested estimate estimates estimated predict predicts predicted promise promises promised
    vow vows vowed pledge pledges pledged assure assures assured assuring inform informs informed allege alleges alleged alleging reveal reveals revealed stress stresses stressed emphasize emphasized
    reiterate reiterates reiterated reiterating indicate indicates indicated indicating testify testifies testified complain complains complained joke joked tweet tweets tweeted write writes wrote
    recall recalls recalled remark remarked observe observed mention mentions mentioned conclude concludes concluded contend contends contended assert asserts asserted affirm affirms affirmed
    reply replies replied agree agreed disclose disclosed speculate speculated remind reminds reminded recount recounted boast boasted deny denied lament lamented repeat repeats repeated`,
  ),
  rejectingVerbs: words(
    'reject rejects rejected rejecting deny denies denied denying dismiss dismisses dismissed dismissing rebuked',
  ),
  claims: words('claim claims assertion assertions accusation accusations allegation allegations'),
  sayings: words(
    'claim claims assertion assertions remark remarks comment comments statement accusation accusations allegation allegations criticism criticisms words message warning warnings speech address interview reply response answer plea call complaint complaints testimony',
  ),
  selfWords: words('i am my'),
  venues: words(
    'interview conference briefing speech address video hearing broadcast radio television facebook instagram twitter x telegram whatsapp',
  ),
  goingOnForm: /ing$/u,
  objectClitics: words(''),
  openers: words('having asked speaking citing referring responding commenting writing following'),
  complementizers: words('that'),
  topicLeads: words('about against of'),
  cueForm: /\p{L}{2}(?:ed|s|gan)$/u,
  pastForm:
    /(?:^(?:sank|fell|rose|broke|drove|flew|fought|threw|stole|hid|bought|sold|built|caught|chose|drew|ate|felt|found|froze|grew|heard|kept|knew|lay|paid|ran|sang|shook|slept|spent|stood|swore|taught|thought|wore|woke)|\p{L}{2}ed)$/u,
  passiveForms: words('is are was were be been being'),
  passiveLeads: words('by'),
  participleForm: /ed$/u,
  viewLeads: words('for to'),
  documentNouns: words(
    'statement report communique communiqué letter memo memorandum release document note message post tweet bulletin notice advisory alert resolution decree ruling text transcript declaration filing indictment documents statements reports letters messages posts',
  ),
  soCalled: words('so-called self-styled self-described slogan motto hashtag acronym nickname'),
  titleLeads: words('on titled entitled called named about headlined dubbed'),
  contractions: words(''),
  nicknameNouns: words('alias aka nickname'),
  nicknameLinks: words('as also the'),
  nicknameLeads: words('alias nicknamed known called dubbed aka nickname codenamed so-called'),
  unnamedSources: words(
    'source sources witness witnesses resident residents official officials analyst analysts expert experts diplomat diplomats neighbor neighbors victim relatives activist activists campaigner campaigners protester protesters',
  ),
  commitments,
  additionals: words('more other additional extra new'),
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
    'related:',
    'related ',
    'read also',
    'read more',
    'also read',
    'see also',
    'more:',
    'watch:',
    'see more',
    'you may also',
  ],
  captionLeads: [
    'photo:',
    'photo by',
    'file photo',
    'image:',
    '(photo',
    'photograph:',
    'picture:',
    'getty images',
    'illustration:',
    'video:',
  ],
  bylineLeads: ['by ', 'reporting by', 'editing by', 'written by', '(reporting'],
};
