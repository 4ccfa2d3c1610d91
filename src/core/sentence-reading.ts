import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import { type Facts, factsIn } from './facts.ts';
import { type Known, type Lexicon, readingOf, type Term } from './lexicon.ts';
import { type TermMap, termMap } from './match.ts';

/** What takes time in reading a sentence, and little to keep. */
export interface SentenceWords {
  readonly said: readonly Known[];
  /** Stems of the names it implies. */
  readonly implied: ReadonlySet<string>;
}

export function sentenceWords(entry: Entry, sentence: Sentence, lexicon: Lexicon): SentenceWords {
  const { implied } = factsIn(sentence, entry.annotations);
  return {
    said: lexicon.words(sentence.span.text),
    implied: implied === '' ? none : new Set(lexicon.terms(implied).map(({ stem }) => stem)),
  };
}

const none: ReadonlySet<string> = new Set();

/**
 * A sentence as search reads it. Depends on nothing but the article; most are read for their terms alone, so that the
 * rest is worked out when it is asked for.
 */
export class SentenceReading {
  readonly sentence: Sentence;
  readonly facts: Facts;
  readonly terms: readonly Term[];
  readonly map: TermMap;
  /** All its words, folded. */
  readonly words: readonly string[];
  readonly #lexicon: Lexicon;
  #padded: string | undefined;
  #leans: boolean | undefined;

  constructor(
    entry: Entry,
    sentence: Sentence,
    lexicon: Lexicon,
    { said, implied }: SentenceWords = sentenceWords(entry, sentence, lexicon),
  ) {
    const reading = readingOf(said);
    this.sentence = sentence;
    this.facts = factsIn(sentence, entry.annotations);
    this.terms = reading.terms;
    this.words = reading.words;
    this.map = termMap(reading, implied);
    this.#lexicon = lexicon;
  }

  /** Its words, a space on either side of each, for finding phrases. */
  get padded(): string {
    this.#padded ??= ` ${this.words.join(' ')} `;
    return this.#padded;
  }

  /** Opens with a word that points back to the sentence before; inside quotation marks it points elsewhere. */
  get leans(): boolean {
    this.#leans ??= opensLeaning(this.sentence.span.text, this.#lexicon);
    return this.#leans;
  }

  /** Says how something is called. */
  get naming(): boolean {
    return this.#lexicon.language.questions.naming.some((phrase) => this.padded.includes(` ${phrase} `));
  }
}

/** By the word as it is written: `él` points back, and `el` does not. */
function opensLeaning(text: string, { language }: Lexicon): boolean {
  const [first] = /^[\p{L}\p{M}]+/u.exec(text) ?? [];
  return first !== undefined && language.questions.leaning.has(first.toLowerCase().normalize());
}
