import type { LanguageCode } from '../core/language.ts';
import type { CalendarUnit, Part } from './calendar.ts';
import type { CommitmentTables } from './commitment-tables.ts';

export type Gender = 'm' | 'f';

/** The tables annotation works over: one language's words, all in lower case with their accents. */
export interface Grammar {
  readonly code: LanguageCode;
  /** A finite verb may stand without its subject: `«…», dijo.` */
  readonly dropsSubjects: boolean;
  /** The noun stands before what narrows it down: `Banco Central`, `ministro interino`. */
  readonly headFirst: boolean;
  /** What makes the number before it an hour: ` p.m.`, ` de la tarde`. */
  readonly hourSigns: RegExp;
  /** Words whose final dot ends no sentence, without the dot: `gen`, `u.s`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that are written small inside a sentence: articles, pronouns, prepositions, conjunctions, common adverbs. */
  readonly functionWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Of these, the ones that name something not yet spoken of: `a`. */
  readonly indefinites: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Of these, the ones that tie a whole to its part or a thing to its owner: `of`. */
  readonly genitives: ReadonlySet<string>;
  /** Of these, the ones besides genitives that say what somebody's office is for: `for`. */
  readonly objectLeads: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Finite forms that end a noun phrase: auxiliaries and the commonest verbs of news. */
  readonly verbs: ReadonlySet<string>;
  /** Words that open a subordinate clause: `who`, `that`, `because`. */
  readonly subordinators: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;

  /** Ranks and forms of address that stand before a name: `gen.`, `mr.`; with the gender they give away. */
  readonly honorifics: ReadonlyMap<string, Gender | null>;
  /** Of these, the ones that say nothing of an office: `mr.`, `señor`. */
  readonly courtesies: ReadonlySet<string>;
  /** Nouns for what a person does: `minister`, `spokesman`; with the gender they give away. */
  readonly roleNouns: ReadonlyMap<string, Gender | null>;
  /** The plurals of such nouns and of ranks before several names, with the singular: `ministers`, `sens.`. */
  readonly pluralRoles: ReadonlyMap<string, string>;
  /** Words that stand before such a noun and belong to the title: `former`, `deputy`, `foreign`. */
  readonly roleModifiers: ReadonlySet<string>;
  /** Given names of many languages, folded, with the gender they give away. */
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** Surnames, folded. */
  readonly surnames: ReadonlySet<string>;
  /** Of these, the ones that are no other word, place or given name: they name somebody even alone. */
  readonly plainSurnames: ReadonlySet<string>;
  /** Names of countries, regions and cities and adjectives of them, folded; several words with one space between. */
  readonly places: ReadonlySet<string>;
  /** What stands for a country's government, folded: `washington`, `pentagon`, `american` → United States. */
  readonly governments: ReadonlyMap<string, string>;
  /** Capitals, which stand for a government where they act; folded. */
  readonly capitals: ReadonlySet<string>;
  /** Words before such a noun that make another office of it: `prime`, `vice`. */
  readonly ranks: ReadonlySet<string>;
  /** Prepositions between a title's noun and the state that its holder is in, before the name: `en` retiro. */
  readonly states: ReadonlySet<string>;
  /** Of these, the ones that say that somebody no longer is it: `former`. */
  readonly formerWords: ReadonlySet<string>;
  /** Role nouns that news puts in the place of a name (`mandatario`), with the titles they stand for, folded; empty for any. */
  readonly epithets: ReadonlyMap<string, ReadonlySet<string>>;
  /** Capitalised words after `secretary of`, `minister of`: `state`, `foreign affairs`. */
  readonly portfolios: ReadonlySet<string>;
  /** Verbs that give a role: `heads`, `leads`. */
  readonly headingVerbs: ReadonlySet<string>;
  /** Offices whose holders speak for a government: `minister`, `spokesman`. */
  readonly offices: ReadonlySet<string>;
  /** Verbs that give somebody a role: `appointed`, `nombrado`. */
  readonly appointing: ReadonlySet<string>;
  /** Words before the role that somebody is given or acts in: `as`. */
  readonly capacities: ReadonlySet<string>;
  /** Copulas of the present before a role: `is`, `became`. */
  readonly copulas: ReadonlySet<string>;
  /** Small words inside a person's name: `de la`, `van`. */
  readonly particles: ReadonlySet<string>;
  /** Suffixes of a name: `jr.`, `iii`. */
  readonly nameSuffixes: ReadonlySet<string>;
  /** Words that make a capitalised run an organisation, a place, an event or a work, not a person. */
  readonly organisationNouns: ReadonlySet<string>;
  readonly placeNouns: ReadonlySet<string>;
  /** Nouns for a part of a greater body: `organismo` de la ONU. */
  readonly bodyParts: ReadonlySet<string>;
  /** Bodies that are often named after somebody: `hospital`, `escuela`. */
  readonly namedBodies: ReadonlySet<string>;
  /** Prepositions after which a lone capitalised word is a place: `in`, `near`. */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions after which whoever did something stands: `by`, `from`. */
  readonly agentives: ReadonlySet<string>;
  /** Relative words that stand for a person: `who`. */
  readonly relatives: ReadonlySet<string>;
  /** Relative words that own what follows: `whose`, `cuyo`. */
  readonly owningRelatives: ReadonlySet<string>;
  /** Participles and verbs before `as` or `como` and the office somebody got: `sworn`, `desempeña`. */
  readonly serving: ReadonlySet<string>;
  /** Unstressed pronouns before a verb: `se`. */
  readonly clitics: ReadonlySet<string>;
  /** Verbs of speech that such a pronoun does not make impersonal: `se quejó`. */
  readonly selfVerbs: ReadonlySet<string>;
  /** Such pronouns for whom something is said to: `le`. */
  readonly addressClitics: ReadonlySet<string>;
  /** Endings of nouns made for who does something: `interpelante`, `negotiator`. */
  /** Adverbs of manner by their ending: `recientemente`. */
  readonly mannerForm: RegExp;
  readonly doerEndings: RegExp;
  /** Endings of nouns for deeds and states, which do not act: `reconstruction`. */
  readonly abstractEndings: RegExp;
  /** Of these, the ones of a trade that no other noun has: `meteorologist`, `meteoróloga`. */
  readonly professionEndings: RegExp;
  /** Endings of nouns and of verbs that tell of several, in the languages where a verb may stand without its subject. */
  readonly pluralNoun: RegExp;
  readonly pluralVerb: RegExp;
  /** Nouns for people who can act or speak as a group: `officials`, `troops`. */
  readonly agentNouns: ReadonlySet<string>;

  /** Forms of verbs of speech: `said`, `adds`, `recalling`. */
  readonly speechVerbs: ReadonlySet<string>;
  /** Words behind which such a form is a noun: `the claim`. */
  readonly nounLeads: ReadonlySet<string>;
  /** Of these, the ones that go on with what somebody said: `added`. */
  readonly continuingVerbs: ReadonlySet<string>;
  /** Of these, the ones that whom it is said to follows: `told`. */
  readonly tellingVerbs: ReadonlySet<string>;
  /** Of these, the ones that introduce even a fragment of one word: `called`, `described`. */
  readonly labellingVerbs: ReadonlySet<string>;
  /** Verbs that introduce what is said with a preposition right before the marks, and those: `spoke` … `of`. */
  readonly mentioningVerbs: ReadonlySet<string>;
  readonly mentioningLeads: ReadonlySet<string>;
  /** Phrases before a speaker without a verb: `according to`. */
  readonly attributionPhrases: readonly (readonly string[])[];
  /** Of these, the ones that the clause of what is said may follow without a conjunction: `said`. */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Verbs of speech against what somebody else says: `rejected` a claim. */
  readonly rejectingVerbs: ReadonlySet<string>;
  /** Nouns for what somebody says: `remarks`, `accusations`. */
  readonly sayings: ReadonlySet<string>;
  /** Of these, the ones that somebody may answer: `claim`. */
  readonly claims: ReadonlySet<string>;
  /** Words with which somebody gives their own name: `I`, `my`. */
  readonly selfWords: ReadonlySet<string>;
  /** Where something is said, besides writings: `interview`. */
  readonly venues: ReadonlySet<string>;
  /** Endings of a verb of speech that goes on with what its sentence says: `-ing`, `-ndo`. */
  readonly goingOnForm: RegExp;
  /** Unstressed pronouns before a verb that stand for what is said: `lo`. */
  readonly objectClitics: ReadonlySet<string>;
  /** Words besides conjunctions that open what only leads up to a sentence: `asked`. */
  readonly openers: ReadonlySet<string>;
  /** Words that open the clause of what is said: `that`. */
  readonly complementizers: ReadonlySet<string>;
  /** Prepositions after a verb of speech behind which no such clause comes: `warned about the roads that …`. */
  readonly topicLeads: ReadonlySet<string>;
  /** Endings of finite verbs, by which one in no table is told where only a verb of speech can stand: `-ed`. */
  readonly cueForm: RegExp;
  /** Endings that only a finite verb of the past has: `-ó`; null where there are none. */
  readonly pastForm: RegExp | null;
  /** Forms of being before a participle that makes a passive: `was`, `sido`. */
  readonly passiveForms: ReadonlySet<string>;
  /** Words that lead up to whoever did what a passive tells: `by`, `por parte de`. */
  readonly passiveLeads: ReadonlySet<string>;
  /** Endings of participles that such words follow: `-ed`, `-ado`. */
  readonly participleForm: RegExp;
  /** Prepositions before whose view a sentence gives: `for`, `para`. */
  readonly viewLeads: ReadonlySet<string>;
  /** Things that speak in writing: `statement`, `report`. */
  readonly documentNouns: ReadonlySet<string>;
  /** Words before what is only a name or a catchword in quotation marks: `so-called`, `slogan`. */
  readonly soCalled: ReadonlySet<string>;
  /** Words between a document or work and its title in quotation marks: `on`, `titled`. */
  readonly titleLeads: ReadonlySet<string>;
  /** Words before a nickname or name in quotation marks: `alias`, `nicknamed`. */
  readonly nicknameLeads: ReadonlySet<string>;
  /** Prepositions that have an article in them: `del`. */
  readonly contractions: ReadonlySet<string>;
  /** Those that no verb is, so that a name may follow them at once: `alias Fito`; not `called Noboa`. */
  readonly nicknameNouns: ReadonlySet<string>;
  /** What may stand between such a word and the nickname: `known as the …`. */
  readonly nicknameLinks: ReadonlySet<string>;
  /** Speakers without a name: `source`, `witness`. */
  readonly unnamedSources: ReadonlySet<string>;

  readonly commitments: CommitmentTables;

  readonly numberWords: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  /** Sizes rather than numbers: `dozens`, `cientos`. */
  readonly vagueNumbers: ReadonlySet<string>;
  /** `half`, `medio`: behind `and` a half more. */
  readonly halves: ReadonlySet<string>;
  /** Parts of a whole behind a number: two `thirds`. */
  readonly fractions: ReadonlyMap<string, number>;
  /** `first`, `twenty-sixth`. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Words before a number that bound it, the longest first. */
  readonly bounds: readonly (readonly [words: readonly string[], bound: 'at least' | 'at most' | 'about'])[];
  /** Words between a number and what it counts: `1,200 more soldiers`. */
  readonly additionals: ReadonlySet<string>;
  /** Symbols and words of units: `$` → USD, `percent` → %. */
  readonly units: ReadonlyMap<string, string>;
  readonly dates: DateTables;

  /** Openings of an inserted line to another article: `related:`, `read also`. */
  readonly relatedLeads: readonly string[];
  readonly captionLeads: readonly string[];
  readonly bylineLeads: readonly string[];
}

export interface Pronoun {
  readonly gender: Gender | null;
  readonly number: 'singular' | 'plural';
  readonly person: 1 | 3;
}

export interface DateTables {
  readonly months: ReadonlyMap<string, number>;
  /** ISO 8601: Monday is 1. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whole expressions relative to the day of publication, in days; several words with one space between. */
  readonly days: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  readonly next: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  /** Between one of these and its unit: this `very` week, este `mismo` año. */
  readonly same: ReadonlySet<string>;
  /** What turns the unit, weekday or month before it towards past or future: `pasada`, `que viene`. */
  readonly behind: readonly (readonly [words: readonly string[], direction: -1 | 0 | 1])[];
  /** Of these, ones that leave another between: the week `before last`, la semana `antepasada`. */
  readonly twice: readonly (readonly [words: readonly string[], offset: -2 | 2])[];
  /** Before or behind a count of units at the beginning of a period: the `first` six months of. */
  readonly firsts: ReadonlySet<string>;
  /** What leads up to a period that isn't over: `so far` this year. */
  readonly soFar: readonly (readonly string[])[];
  readonly quarters: ReadonlyMap<string, number>;
  readonly centuries: ReadonlySet<string>;
  readonly weekends: readonly (readonly string[])[];
  /** Behind a length of time that is counted from something told of: two years `earlier`. */
  readonly apart: ReadonlySet<string>;
  /** Of the parts, those that are told by the day of publication: `earlier` this year. */
  readonly compared: ReadonlySet<string>;
  /** Counts that stay open: `a few`, `unas`. */
  readonly few: readonly (readonly string[])[];
  readonly ago: ReadonlySet<string>;
  /** Behind a length of time that begins today: `from now`. */
  readonly fromNow: readonly (readonly string[])[];
  /** Before a length of time that begins today and is meant whole: `within`; and before one whose end is meant: `in`. */
  readonly within: readonly (readonly string[])[];
  readonly inTime: readonly (readonly string[])[];
  /** Those that tell how long something goes on, so that a unit alone is no time for it: `for` weeks. */
  readonly lasting: ReadonlySet<string>;
  /** `the first time` in days: what counts back, not ahead. */
  readonly occasions: ReadonlySet<string>;
  /** Words that a month alone or a year may follow. */
  readonly leads: ReadonlySet<string>;
  /** What makes an open time of the date behind it, the longest first: `since`, `a partir de`. */
  readonly bounds: readonly (readonly [
    words: readonly string[],
    side: 'since' | 'after' | 'before' | 'until',
  ])[];
  /** Words before and between the ends of a range: `from` … `to`. */
  readonly openers: ReadonlyMap<string, 'between' | 'from'>;
  readonly joins: ReadonlySet<string>;
  /** `end`, `close`: of a period. */
  readonly ends: ReadonlySet<string>;
  /** Parts of a day behind a day's name: Monday `night`. */
  readonly dayParts: ReadonlySet<string>;
  /** `early`, `mediados`: a part of a period. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Words before a number that names ten years: `los años` 90. */
  readonly decades: readonly (readonly string[])[];
}
