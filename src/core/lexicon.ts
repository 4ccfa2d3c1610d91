import type { Language } from './language.ts';
import { fold, placedWords } from './text.ts';

/** A word that search compares: its stem, and where it stands in the text it was read from. */
export interface Term {
  readonly stem: string;
  /** UTF-16 offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** Its place among all words of the text, stop words counted, so that distances are true. */
  readonly place: number;
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
  /** Holds a digit, or is a number written out. */
  readonly numeral: boolean;
}

/** A longer text without a small letter is shouted, not an acronym. */
const longestAcronym = 12;

/** Words remembered before the memory is emptied; an ordinary corpus has fewer. */
const memory = 60_000;

/** Reads texts of one language into terms: folded, stemmed, stop words left out. */
export class Lexicon {
  readonly language: Language;
  #stems = new Map<string, string | null>();

  constructor(language: Language) {
    this.language = language;
  }

  terms(text: string): Term[] {
    const shouted = text.length > longestAcronym && !/\p{Ll}/u.test(text);
    const terms: Term[] = [];
    for (const [place, word] of placedWords(text).entries()) {
      const stem = this.#stem(word.text, shouted);
      if (stem === null) continue;
      const capital = /^\p{Lu}/u.test(word.text);
      const numeral = /^\p{N}/u.test(stem);
      terms.push({ stem, start: word.start, end: word.end, place, capital, numeral });
    }
    return terms;
  }

  /** The stem of a word as it stands in a text, or null for a stop word. */
  #stem(word: string, shouted: boolean): string | null {
    const key = shouted ? word.toLowerCase() : word;
    const known = this.#stems.get(key);
    if (known !== undefined) return known;
    if (this.#stems.size >= memory) this.#stems.clear();
    const stem = stemOf(key, this.language);
    this.#stems.set(key, stem);
    return stem;
  }
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
