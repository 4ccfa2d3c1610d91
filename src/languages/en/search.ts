import { newStemmer } from 'snowball-stemmers';
import type { Language } from '../../core/language.ts';
import { fold } from '../../core/text.ts';
import { countries, countryConcepts } from '../countries.ts';
import { everydayWords } from '../everyday/index.ts';
import { givenNames } from '../given-names.ts';
import { concepts } from './concepts.ts';
import { forms } from './forms.ts';
import { pluralRoles, roleNouns } from './titles.ts';

/** The list of the Snowball project, with auxiliaries, question words and what is left of elided forms. */
const stopWords = `a about above according actually after again already altogether another anybody anyone anything against ain all also am an and any are aren as at be because been before
  being below between both but by can cannot could couldn d did didn do does doesn doing don down during each else etc even ever everybody everyone everything exactly
  few for from further had hadn has hasn have haven having he her here hers herself him himself his how however i if in
  into is isn it its itself just ll m ma may me might more most must mustn my myself needn no nobody nor not nothing now o of off on
  once one only or other our ours ourselves out over own per precisely re really s same shall shan she should shouldn since so some somebody someone something still such t than
  that the their theirs them themselves then there these they this those through thus to too under until up upon us ve
  very was wasn we were weren what whatever when where whether which while who whom whose why will with within without
  would wouldn y yet you your yours yourself yourselves`;

const months = `january february march april may june july august september october november december`;
const days = `monday tuesday wednesday thursday friday saturday sunday`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim());

const openings = {
  figure: `how many, how much, how often, how old, how far, how big, how large, how tall, how high, how wide, how deep,
    how heavy, how fast, what number, what percentage, what percent, what proportion, what fraction, what share,
    what amount, what quantity, which number, at what age, what is the number, what was the number, what is the population,
    what was the population, what is the total, what was the total, what is the cost, what was the cost`,
  date: `when, since when, until when, by when, how long, how soon, how long ago, how many years, how many months,
    how many weeks, how many days, how many hours, how many minutes, what year, which year, what month,
    which month, what day, which day, what date, which date, what decade, which decade, what century, which century,
    what time, what is the date, what was the date, what years, which years, what season`,
  place: `where, what country, which country, what city, which city, what state, which state, what place, which place,
    what town, which town, what region, which region, what province, which province, what continent, what location,
    what street, what countries, which countries, what cities, which cities, from where`,
  reason: `why, for what reason, for what purpose, what is the reason, what was the reason, what is the purpose,
    what was the purpose, what is the goal, what was the goal, what caused, what causes, what is the aim, how come,
    what reason, what led to`,
  person: `what position does, what position did, what post does, what post did, what office does, what office did, what job does, what job did,
    which position does, which post does, what is the job of, who, whom, whose, which person, what person, by whom, to whom, with whom, for whom, who is, who was`,
} as const;

/** What nouns ask for after `which` or `what is the`. */
const kinds = {
  person: `minors teenagers teens youths babies relatives brothers sisters people persons men women boys girls kids children guard guards reporter nurse doctor teacher student worker fisherman priest inmate prisoner migrant boss chief kingpin footballer soldier policeman detainee driver pilot boy girl man player players leader leaders king queen president minister author scientist scientists artist singer actor
    actress director coach emperor pope mathematician physicist philosopher writer founder inventor engineer
    explorer politician governor mayor judge commander ruler prince princess bishop journalist lawyer officer woman
    monarch scholar theologian economist historian businessman prosecutor candidate lawmaker
    senator ambassador suspect victim spokesman spokeswoman`,
  name: `company companies team teams band university college school organization organisation network channel station
    party church group groups program programme show film movie book song language religion dynasty empire river mountain
    lake ocean sea island street highway airport hospital museum treaty battle war committee council agency department
    commission court newspaper magazine album award law edict document tribe gang gangs operation ministry prison`,
  place: `country countries nation nations city cities region province provinces continent town place location area
    county village district neighborhood neighbourhood port`,
  figure: `percentage percent proportion rate size number amount quantity cost price population height length width
    distance depth weight speed temperature total average score age capacity value salary budget revenue density mass toll tally count turnout`,
  date: 'year years date dates century centuries decade decades month months day days era period season',
} as const;

const numbers = `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`;

const greater = `half 0.5, dozen 12, dozens 12, hundred 100, hundreds 100, thousand 1000, thousands 1000, million 1e6, millions 1e6, billion 1e9, thirty 30, forty 40, fifty 50, sixty 60, seventy 70,
  eighty 80, ninety 90`;

const stemmer = newStemmer('english');

/** Forms that the stemmer leaves apart from their verb or noun. */
const irregular: ReadonlyMap<string, string> = new Map(
  list(`sent send, went go, gone go, goes go, made make, took take, taken take, gave give, given give, said say, says say,
    told tell, held hold, led lead, met meet, won win, lost lose, fought fight, brought bring, bought buy, sold sell,
    built build, began begin, begun begin, became become, came come, knew know, known know, grew grow, grown grow,
    rose rise, risen rise, fell fall, fallen fall, fled flee, wrote write, written write, spoke speak, spoken speak,
    stole steal, stolen steal, struck strike, shot shoot, taught teach, caught catch, thought think, paid pay, spent spend,
    kept keep, left leave, broke break, broken break, chose choose, chosen choose, drove drive, driven drive, flew fly,
    flown fly, hid hide, hidden hide, ran run, sang sing, sung sing, swore swear, sworn swear, wore wear, worn wear,
    men man, women woman, children child, people person, wives wife, lives life, died die, dying die, dies die,
    lay lie, laid lay, felt feel, slept sleep, sank sink, sunk sink, seen see, saw see, understood understand,
    withheld withhold, upheld uphold, hung hang, bore bear, borne bear, beaten beat, bent bend, bit bite, bitten bite,
    bled bleed, blew blow, blown blow, bred breed, burnt burn, clung cling, crept creep, dealt deal, dug dig, ate eat, eaten eat, fed feed,
    froze freeze, frozen freeze, got get, gotten get, heard hear, lent lend, lit light, lost lose, meant mean, mistook mistake, mistaken mistake,
    overcame overcome, overthrew overthrow, overthrown overthrow, oversaw oversee, overseen oversee, rang ring, rode ride, ridden ride, sat sit,
    shone shine, shook shake, shaken shake, shrank shrink, shrunk shrink, slid slide, spun spin, sprang spring, stood stand, stuck stick, stung sting,
    swept sweep, swam swim, swum swim, swung swing, tore tear, torn tear, undertook undertake, undertaken undertake, woke wake, wove weave,
    woven weave, wept weep, rebuilt rebuild, resold resell, retook retake,
    retaken retake, foresaw foresee, foreseen foresee, feet foot, teeth tooth, mice mouse, thieves thief, knives knife, halves half,
    drew draw, drawn draw, threw throw, thrown throw, forbade forbid, forbidden forbid, withdrew withdraw, sought seek`)
    .map((pair) => pair.split(/\s+/))
    .map(([form = '', base = '']) => [form, base]),
);

const timeUnits =
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries';

const measures = `${timeUnits} percent per cent dollars dollar euros euro pounds pesos soles yuan yen usd km kilometer kilometers kilometre
  kilometres miles mile meters metres meter metre feet foot ft hectares hectare acres acre tons ton tonnes tonne kilos kilograms kg
  barrels liters litres gallons megawatts megawatt gigawatts mw gwh kwh degrees caliber`;

const speech = `say said says saying tell told tells claim claimed claims stated declare declared declares
  announce announced comment commented argue argued respond responded reply replied answer answered remark remarked
  added think thought insist insisted warn warned explain explained mention mentioned`;

const stances = `condemn, denounce, reject, criticize, criticise, praise, defend, describe, call, accuse, blame, deny, dismiss,
  urge, vow, demand, welcome, justify, question, oppose, back, endorse, admit, acknowledge, allege, lament, regret, congratulate,
  thank, apologize, apologise, threaten, promise, pledge, predict, propose, suggest, express, voice, order, ask, request`;

const stem = (word: string) => stemmer.stem(irregular.get(word) ?? fold(word));

/** What search knows of English. */
export const search: Pick<Language, 'stem' | 'stopWords' | 'synonyms' | 'everyday' | 'questions'> = {
  stem,
  stopWords: set(stopWords),
  synonyms: { ...concepts, ...countryConcepts('en', concepts) },
  everyday: everydayWords('en'),
  questions: {
    openings: Object.entries(openings)
      .flatMap(([type, phrases]) =>
        list(phrases).map((phrase) => [phrase, type as keyof typeof openings] as const),
      )
      .sort(([a], [b]) => b.length - a.length),
    forms,
    asking: set('what which how'),
    which: set('what which'),
    copulas: set('is are was were the a an'),
    isHeadLast: true,
    ownerMarks: set('s'),
    identity: list('who is, who was, who are, who were'),
    one: set('one single'),
    latest: set('latest newest recent recently current currently today now'),
    clock: list('what time, at what time'),
    length: list(
      'how long, for how long, until when, till when, how many years, how many months, how many weeks, how many days, how many hours, how many minutes',
    ),
    clockTimes:
      /\b\d{1,2}([:.]\d{2})?\s?[ap]\.?\s?m\b|\b\d{1,2}:\d{2}\b|\bo.clock\b|\b(noon|midnight|\d{4} hours)\b/,
    futureTense: /[’']ll\b/i,
    upcoming:
      /\b(will|would|shall|to be|expected|expects?|scheduled|due|plans?|planned|planning|set (to|for)|next|coming|upcoming|later|starting|begins|from|until|by|takes? effect|going to|hopes?|intends?|is to|are to)\b|[’']ll\b/i,
    conditions: list('until, once, as soon as'),
    counting: list('how many'),
    measures: set(measures),
    until: set('until till since from'),
    units: set(timeUnits),
    callings: set('name names named'),
    timing: set(
      'begin begins began start starts started end ends ended finish finishes open opens opened close closes closed run take takes took happen happened occur occurred',
    ),
    light: set(
      'find found take taken taking get got use used operate operates participate participated participating involve involved include included part own exist live carry carried',
    ),
    verbs: /^(?:did|does|do)$/,
    placing: set('located situated lies'),
    asker: set('i my me mine our ours we'),
    separable: set('off up out down over away back in on apart together'),
    linking: set('the a an of'),
    prepositions: set('of by to with for against from after under in on at over about between among than'),
    stances: new Set([...list(stances), ...speech.split(/\s+/)].map(stem)),
    lasting: set('last lasts lasted take takes took'),
    kinds: new Map([
      ...[...roleNouns.keys(), ...pluralRoles.keys()].map((noun) => [fold(noun), 'person'] as const),
      ...Object.entries(kinds).flatMap(([type, nouns]) =>
        nouns.split(/\s+/).map((noun) => [noun, type as keyof typeof kinds] as const),
      ),
    ]),
    givenNames: new Set([...givenNames].flatMap(([name, gender]) => (gender ? [name] : []))),
    countries: new Set(countries.map((country) => fold(country.en))),
    peoples: new Set(countries.flatMap(({ adjectives }) => adjectives.map(fold))),
    names: set(`name names named call called term known refer referred nickname nicknamed`),
    naming: list(
      `known as, called, named, termed, referred to as, dubbed, nicknamed, means, denoted, by the name of`,
    ),
    speech: set(speech),
    future: set(
      'will shall going plan plans planning planned intend intends pledge pledged promise promised',
    ),
    frame:
      set(`position post job many much kind kinds type types sort name names named call called term example examples thing things way
      ways number amount year years month date day time reason purpose person people place kind form word known
      mean meant describe described refer referred like total exact first following long old exist words percentage percent
      happen happens happened high deep far tall wide big react reacted money go goes going gone went come comes came`),
    purpose:
      list(`in order to, so as to, so that, because, due to, owing to, thanks to, as a result of, aimed at, aims to, aiming
        to, aim is, goal, goals, purpose, objective, objectives, reason, reasons, designed to, intended to, meant to,
        in response to, caused by, in an effort to, in a bid to, with a view to, on the grounds, led to, prompted by, for fear of, out of fear, for lack of, in protest at, in protest against, in retaliation,
        in exchange for, over suspicions, on suspicion of, in support of`),
    aims: set('to'),
    leaning:
      set(`he she it they his her hers its their him them this that these those such both another others also
      moreover furthermore additionally however meanwhile instead nevertheless nonetheless therefore thus then but and or so
      yet besides likewise similarly consequently otherwise there here`),
    pronouns: set('he she they him her them his hers their theirs who whose'),
    dates:
      set(`${months} ${days} today yesterday tomorrow tonight week weeks weekend month months year years day days
      century centuries decade decades hour hours minute minutes morning afternoon evening night noon midnight date ad bc
      spring summer autumn winter early late annually daily until`),
    locatives: set('in at near from to across throughout inside outside off around toward towards into'),
    negations: set(
      'not no never none nobody nothing neither nor without cannot n lack lacks lacked unable except banned barred prohibited forbidden prevented denied refused failed',
    ),
    numbers: new Map([
      ...numbers.split(/\s+/).map((word, index) => [word, index === 0 ? 0 : index + 1] as const),
      ...list(greater)
        .map((pair) => pair.split(' '))
        .map(([word = '', value]) => [word, Number(value)] as const),
    ]),
  },
};
