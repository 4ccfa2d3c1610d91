import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';

/** Neighbouring sentences of an article that are found together: a paragraph, or some short ones. */
export interface Passage {
  readonly entry: Entry;
  /** Index of its first sentence, and how many sentences on it reaches. */
  readonly first: number;
  readonly count: number;
}

/**
 * Characters from which on a new paragraph begins a new passage, and at which a paragraph is divided. News has
 * paragraphs of one sentence: by themselves they say too little to be found by, and there are three times as many.
 */
const length = { enough: 500, most: 2_500 } as const;

/** The passages of an article, in order. */
export function passagesOf(entry: Entry): Passage[] {
  const passages: Passage[] = [];
  let open: { first: number; paragraph: number; characters: number } | undefined;
  const close = (end: number) => {
    if (open) passages.push({ entry, first: open.first, count: end - open.first });
  };
  const { sentences } = entry.annotations;
  for (const [index, sentence] of sentences.entries()) {
    if (!isAnswer(sentence)) continue;
    const { start, end } = sentence.span;
    const limit = sentence.paragraph === open?.paragraph ? length.most : length.enough;
    if (!open || open.characters >= limit) {
      close(index);
      open = { first: index, paragraph: sentence.paragraph, characters: 0 };
    }
    open = { ...open, paragraph: sentence.paragraph, characters: open.characters + end - start };
  }
  close(sentences.length);
  return passages;
}

/** The sentences of a passage that may answer; headings and bylines do not. */
export function sentencesOf({ entry, first, count }: Passage): Sentence[] {
  return entry.annotations.sentences.slice(first, first + count).filter(isAnswer);
}

function isAnswer({ kind }: Sentence): boolean {
  return kind !== 'heading' && kind !== 'byline';
}
