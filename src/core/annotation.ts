import type { Span } from './citation.ts';
import type { Commitment } from './commitment.ts';
import type { DateMention, Figure } from './figure.ts';
import type { Person } from './person.ts';
import type { Quote } from './quote.ts';

/** A sentence, and what it is: only `text` is the article speaking. */
export interface Sentence {
  readonly span: Span;
  /** Index of the paragraph it stands in, from 0. */
  readonly paragraph: number;
  readonly kind: 'text' | 'heading' | 'byline' | 'caption' | 'related';
}

/** All that an article says, as spans into it. */
export interface Annotations {
  readonly sentences: readonly Sentence[];
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly commitments: readonly Commitment[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** The sentence that an offset stands in or after, by bisection; undefined before the first one. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
