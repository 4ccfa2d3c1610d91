/** Lower case without accents, for comparing words; ñ stays ñ's base letter as people type it. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** The words of a text, as they stand: letters and digits with inner apostrophes, dots and hyphens left out. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
