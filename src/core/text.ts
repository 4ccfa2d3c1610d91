/** Lower case without accents, for comparing words; ñ stays ñ's base letter as people type it. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a text, as they stand: letters and digits with inner apostrophes, dots and hyphens left out. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word or number at its UTF-16 offsets. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As it stands. */
  readonly text: string;
}

/** Numbers with their separators, dotted capitals (`U.S.`, `EE. UU.`) and words; linear in the text's length. */
const wordPattern = /\p{N}+(?:[.,]\p{N}+)*|\p{Lu}{1,2}\.(?:\s?\p{Lu}{1,2}\.)+|\p{L}[\p{L}\p{M}\p{N}]*/gu;

/** The words of a text with their places; `U.S.` is one word, `Noboa’s` two. */
export function placedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}
