/** Forms of names, compared as lists of folded words without particles. */

/**
 * Whether a name is a form of a longer one: all its words stand in it in the same order, two at least;
 * `J.` stands for `Joe`. A single word is a form only of itself.
 */
export function isFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2) return short.length === long.length && short[0] === long[0];
  let at = 0;
  for (const word of long) if (word === short[at] || isInitialOf(short[at] ?? '', word)) at++;
  return at === short.length;
}

function isInitialOf(short: string, word: string): boolean {
  return short.length === 2 && short.endsWith('.') && word.startsWith(short.charAt(0));
}

/** Whether some words are neighbours in a name, not its first word alone unless that is all of it: `Colón`, `Colón Pico`. */
export function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  const at = long.findIndex((_, index) => short.every((word, offset) => long[index + offset] === word));
  return short.length > 0 && (at > 0 || (at === 0 && (short.length > 1 || long.length === 1)));
}
