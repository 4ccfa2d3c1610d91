import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import { type Facts, factsIn } from './facts.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { type TermMap, termMap } from './match.ts';

/** A sentence as search reads it. Depends on nothing but the article, so that it can be kept. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly facts: Facts;
  readonly terms: readonly Term[];
  readonly map: TermMap;
  /** All its words folded, a space on either side of each, for finding phrases. */
  readonly padded: string;
  /** Opens with a word that points back to the sentence before; inside quotation marks it points elsewhere. */
  readonly leans: boolean;
  /** Says how something is called. */
  readonly naming: boolean;
}

export function readSentence(entry: Entry, sentence: Sentence, lexicon: Lexicon): SentenceReading {
  const facts = factsIn(sentence, entry.annotations);
  const { terms, words } = lexicon.read(sentence.span.text);
  const padded = ` ${words.join(' ')} `;
  return {
    sentence,
    facts,
    terms,
    map: termMap(terms, lexicon.terms(facts.implied)),
    padded,
    leans: opensLeaning(sentence.span.text, lexicon),
    naming: lexicon.language.questions.naming.some((phrase) => padded.includes(` ${phrase} `)),
  };
}

/** By the word as it is written: `él` points back, and `el` does not. */
function opensLeaning(text: string, { language }: Lexicon): boolean {
  const [first] = /^[\p{L}\p{M}]+/u.exec(text) ?? [];
  return first !== undefined && language.questions.leaning.has(first.toLowerCase().normalize());
}
