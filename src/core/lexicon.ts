import type { Language } from './language.ts';
import { fold, placedWords } from './text.ts';

/** A word that search compares: its stem, and where it stands in the text it was read from. */
export interface Term {
  readonly stem: string;
  /** Its place among all words of the text (`placedWords`), stop words counted, so that distances are true. */
  readonly place: number;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Holds a digit, or is a number written out. */
  readonly numeral: boolean;
}

/** A longer text without a small letter is shouted, not an acronym. */
const longestAcronym = 12;

/** Words remembered in each of two generations; an ordinary corpus has some 100,000 forms. */
const memory = 60_000;

/** A word as search knows it, wherever it stands. */
export interface Known {
  readonly folded: string;
  /** Null for a stop word. */
  readonly stem: string | null;
  readonly capital: boolean;
  readonly numeral: boolean;
}

/** A text as search reads it. */
export interface Reading {
  /** Every word, folded. */
  readonly words: readonly string[];
  readonly terms: readonly Term[];
}

/** Reads texts of one language into terms: folded, stemmed, stop words left out. */
export class Lexicon {
  readonly language: Language;
  #recent = new Map<string, Known>();
  #older = new Map<string, Known>();

  constructor(language: Language) {
    this.language = language;
  }

  terms(text: string): readonly Term[] {
    return this.read(text).terms;
  }

  /** Whether a word is written as a name is: any text may begin with a capital, but a given name is one there too. Words folded. */
  isName(term: Term, words: readonly string[]): boolean {
    return (term.capital && term.place > 0) || this.isGivenName(term, words);
  }

  isGivenName({ capital, place }: Term, words: readonly string[]): boolean {
    return capital && this.language.questions.givenNames.has(words[place] ?? '');
  }

  read(text: string): Reading {
    return readingOf(this.words(text));
  }

  /** Every word of a text: all that takes time in reading it, and little to keep. */
  words(text: string): readonly Known[] {
    const shouted = text.length > longestAcronym && !/\p{Ll}/u.test(text);
    return placedWords(text).map((word) => this.#know(word.text, shouted));
  }

  /** What is in use is taken over into each new generation of the memory. */
  #know(word: string, shouted: boolean): Known {
    const key = shouted ? `${word} ` : word;
    const recent = this.#recent.get(key);
    if (recent) return recent;
    const known = this.#older.get(key) ?? knownOf(word, shouted, this.language);
    if (this.#recent.size >= memory) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, known);
    return known;
  }
}

/** What is read in a text of some words. */
export function readingOf(known: readonly Known[]): Reading {
  const terms: Term[] = [];
  for (const [place, { stem, capital, numeral }] of known.entries())
    if (stem !== null) terms.push({ stem, place, capital, numeral });
  return { words: known.map(({ folded }) => folded), terms };
}

function knownOf(word: string, shouted: boolean, language: Language): Known {
  const stem = stemOf(shouted ? word.toLowerCase() : word, language);
  return {
    folded: fold(word),
    stem,
    capital: /^\p{Lu}/u.test(word),
    numeral: stem !== null && /^\p{N}/u.test(stem),
  };
}

const lexicons = new WeakMap<Language, Lexicon>();

/** The lexicon of a language, whose memory all who read in it share. */
export function lexiconOf(language: Language): Lexicon {
  const lexicon = lexicons.get(language) ?? new Lexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** `US` is not `us`: a stop word in capitals stays. Numbers lose their separators and are compared as digits. */
function stemOf(word: string, language: Language): string | null {
  if (/^\p{N}/u.test(word)) return word.replace(/[.,](?=\p{N}{3}(?!\p{N}))/gu, '').replace(',', '.');
  const dotless = word.replace(/[.\s]/g, '');
  const folded = fold(dotless);
  const acronym = dotless.length > 1 && /^\p{Lu}+$/u.test(dotless);
  if (!acronym && language.stopWords.has(folded)) return null;
  const number = language.questions.numbers.get(folded);
  if (number !== undefined) return String(number);
  return acronym ? folded : fold(language.stem(dotless.toLowerCase()));
}
