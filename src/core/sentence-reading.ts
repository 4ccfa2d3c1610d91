import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import { type Facts, factsIn } from './facts.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { type TermMap, termMap } from './match.ts';

/**
 * A sentence as search reads it. Depends on nothing but the article, so that it can be kept; most are read for their
 * terms alone, so that the rest is worked out when it is asked for.
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

  constructor(entry: Entry, sentence: Sentence, lexicon: Lexicon) {
    const reading = lexicon.read(sentence.span.text);
    const { terms, words } = reading;
    this.sentence = sentence;
    this.facts = factsIn(sentence, entry.annotations);
    this.terms = terms;
    this.words = words;
    this.map = termMap(reading, lexicon.terms(this.facts.implied));
    this.#lexicon = lexicon;
  }

  /** Its words, a space on either side of each, for finding phrases. */
  get padded(): string {
    this.#padded ??= ` ${this.words.join(' ')} `;
    return this.#padded;
  }

  /** Opens with a word that points back to the sentence before; inside quotation marks it points elsewhere. */
  get leans(): boolean {
    return opensLeaning(this.sentence.span.text, this.#lexicon);
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
