import { fold } from '../core/text.ts';

/** Finds each of some words, parted by strokes, with their plurals, in a folded text. */
export function anyOf(words: string): RegExp {
  const folded = words.split('|').map((word) => fold(word.trim()));
  return new RegExp(`\\b(?:${folded.join('|')})(?:e?s)?\\b`, 'g');
}
