import type { DateMention } from './figure.ts';

/** ISO 639-1 codes of the languages that articles are read in and readers are answered in. */
export const languageCodes = ['en', 'es'] as const;
export type LanguageCode = (typeof languageCodes)[number];

/** The same thing said in every language; a missing one does not compile. */
export type Localised<T = string> = Readonly<Record<LanguageCode, T>>;

/** A language as search and the bot's own messages need it. What annotation needs is `Grammar`. */
export interface Language {
  readonly code: LanguageCode;
  /** The stem of one lower-case word (Snowball). */
  stem(word: string): string;
  /** Lower-case words that a full stop follows inside a sentence, without it: `gen`, `u.s`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Folded words that carry no meaning in a search. */
  readonly stopWords: ReadonlySet<string>;
  /**
   * Words that a question may use for one another, as they would stand in a text, by the concept they share;
   * another language's words for the same concept translate them. Acronyms stand in capitals. What people ask by
   * and what is too common to be looked for is marked: `?get out`.
   */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** The same of words that any text uses. A name may be spelt like one of them, and is another word. */
  readonly everyday: Readonly<Record<string, readonly string[]>>;
  /** First words of a title that is no longer held, in lower case: `former`, `exministro`. */
  readonly formerWords: ReadonlySet<string>;
  /** Words, folded, that make a title a lesser one or one for a time: `deputy`, `acting`, `encargada`. */
  readonly lesserWords: ReadonlySet<string>;
  /** The dates that a question names, as of a day (YYYY-MM-DD); their spans are into the question. */
  datesIn(question: string, today: string): readonly DateMention[];
  readonly questions: QuestionTables;
}

/** What is asked for by words that tell how its answer is written: `how much money` wants a currency. */
export interface AnswerForm {
  /** In a folded question. */
  readonly asked: RegExp;
  /** In a folded sentence, each time it is there. */
  readonly given: RegExp;
  /** Whether no answer goes without. */
  readonly isNeeded: boolean;
  /** Whether what the question says of it itself is no answer: `Which country besides Peru …?`. */
  readonly isNew: boolean;
}

/** How a question says what kind of answer it wants. All words folded (`fold`). */
export interface QuestionTables {
  /** Openings that ask for an answer type, the longest first: `how many` → figure. */
  readonly openings: readonly (readonly [opening: string, type: QuestionType])[];
  /** The first that is asked for counts. */
  readonly forms: readonly AnswerForm[];
  /** Question words that say nothing of the answer's type: `what`, `how`. */
  readonly asking: ReadonlySet<string>;
  /** Question words that ask for one of a kind, when a noun follows: `which`. */
  readonly which: ReadonlySet<string>;
  /** Openings of questions that ask who somebody is: `who is`. */
  readonly identity: readonly string[];
  /** Number words for one, before what is counted. */
  readonly one: ReadonlySet<string>;
  /** Words that ask for what is newest, or so now: `latest`, `current`. */
  readonly latest: ReadonlySet<string>;
  /** Openings that ask for a time of day, or for a length of time, among those of a date. */
  readonly clock: readonly string[];
  readonly length: readonly string[];
  /** A time of day in a folded text: `9 p.m.`, `las 23:00`. */
  readonly clockTimes: RegExp;
  /** Openings that count things: `how many`. */
  readonly counting: readonly string[];
  /** Units of time, money, length, weight, shares: what stands behind a number that counts nothing else. */
  readonly measures: ReadonlySet<string>;
  /** Units of time, singular and plural: `60-day`, `three weeks`. */
  readonly units: ReadonlySet<string>;
  /** A verb that has a form of its own for what is to come, as it is written: `comenzará`. */
  readonly futureTense: RegExp;
  /** Words of what is to come, in a text as it is written. */
  readonly upcoming: RegExp;
  /** Phrases before what has to happen first: `as soon as`. */
  readonly conditions: readonly string[];
  /** Words before the end of a length of time: `until`. */
  readonly until: ReadonlySet<string>;
  /** Words that ask how a thing or person is called, by a name of its own. */
  readonly callings: ReadonlySet<string>;
  /** Words that a place is asked with, and need not be said: `located`. */
  readonly placing: ReadonlySet<string>;
  /** Words of the first person: a clause with one beside a question tells why somebody asks. */
  readonly asker: ReadonlySet<string>;
  /** Small words that belong to a verb and may be parted from it: the `off` of `set off`. */
  readonly separable: ReadonlySet<string>;
  /** Small words inside a name or office: `the president of the assembly`. */
  readonly linking: ReadonlySet<string>;
  /** Words that make what follows belong to something else: `of`. */
  readonly prepositions: ReadonlySet<string>;
  /** Stems of verbs that tell what somebody holds, without their words: `condemn`. */
  readonly stances: ReadonlySet<string>;
  /** Verbs that a time of day is asked with, and need not be said: `begin`. */
  readonly timing: ReadonlySet<string>;
  /** Verbs that go with anything, and need not be said in an answer: `find`. */
  readonly light: ReadonlySet<string>;
  /** Forms of verbs, in small letters, that may follow `how much` or open a question: `murieron`. */
  readonly verbs: RegExp;
  /** Verbs that ask for a length of time: `last`. */
  readonly lasting: ReadonlySet<string>;
  /** Words that may stand between `what` and the noun it asks for: `is the`. */
  readonly copulas: ReadonlySet<string>;
  /** Whether a noun stands behind those that tell which it is: `arms dealers`. */
  readonly isHeadLast: boolean;
  /** What stands behind an owner as a word of its own: the `s` of `the mayor’s plan`. */
  readonly ownerMarks: ReadonlySet<string>;
  /** Nouns after `which` or `what is the`, with the kind of answer they want: `city` → place. */
  readonly kinds: ReadonlyMap<string, QuestionType>;
  /** Given names that are no common words. */
  readonly givenNames: ReadonlySet<string>;
  /** Names of countries. */
  readonly countries: ReadonlySet<string>;
  /** Adjectives of countries, which may stand for one of their people: `the Colombian`. */
  readonly peoples: ReadonlySet<string>;
  /** Words of a question that asks for a name: `called`, `term`. */
  readonly names: ReadonlySet<string>;
  /** Phrases that say how something is called: `known as`. */
  readonly naming: readonly string[];
  /** Verbs that ask for what a person said: `say`, `said`, `claim`. */
  readonly speech: ReadonlySet<string>;
  /** Words that stand for the future in a question: `will`, `going to`. */
  readonly future: ReadonlySet<string>;
  /** Words that frame a question and need not stand in its answer: `kind`, `name`, `year`. */
  readonly frame: ReadonlySet<string>;
  /** Phrases that state a purpose or a cause: `in order to`, `because`. */
  readonly purpose: readonly string[];
  /** Words that mark a purpose when a verb follows: `to`. */
  readonly aims: ReadonlySet<string>;
  /** Words that lean on the sentence before when they open one, as they are written: `he`, `this`, `él`. */
  readonly leaning: ReadonlySet<string>;
  /** Pronouns and possessives of the third person that may mean a person. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that make a date or a length of time: months, weekdays, `week`, `yesterday`. */
  readonly dates: ReadonlySet<string>;
  /** Words that a place follows: `in`, `near`. */
  readonly locatives: ReadonlySet<string>;
  /** Words that turn a statement round: `not`, `never`. */
  readonly negations: ReadonlySet<string>;
  /** Numbers written out, for comparing them with figures: `twenty` → 20. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** What kind of answer is wanted; `name` is anything that has a name of its own. */
export type QuestionType =
  | 'person'
  | 'figure'
  | 'date'
  | 'place'
  | 'name'
  | 'reason'
  | 'said'
  | 'planned'
  | 'any';
