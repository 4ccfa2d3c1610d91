import type { Words } from './words.ts';

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
  /** Folded words that carry no meaning in a search. */
  readonly stopWords: ReadonlySet<string>;
  /** Groups of words that a question may use for one another, as they would stand in a text. */
  readonly synonyms: readonly (readonly string[])[];
  readonly questions: QuestionTables;
  readonly words: Words;
}

/** How a question says what kind of answer it wants. All words folded (`fold`). */
export interface QuestionTables {
  /** Openings that ask for an answer type, the longest first: `how many` → figure. */
  readonly openings: readonly (readonly [opening: string, type: QuestionType])[];
  /** Verbs that ask for what a person said: `say`, `said`, `claim`. */
  readonly speech: ReadonlySet<string>;
  /** Words that stand for the future in a question: `will`, `going to`. */
  readonly future: ReadonlySet<string>;
}

export type QuestionType = 'person' | 'figure' | 'date' | 'place' | 'reason' | 'said' | 'planned' | 'any';
