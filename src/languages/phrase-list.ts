/** Phrases by name, of a text with a row each: `name: a phrase, another`. */
export function list(rows: string): Readonly<Record<string, readonly string[]>> {
  const parted = rows
    .trim()
    .split('\n')
    .map((row) => row.split(': '));
  return Object.fromEntries(parted.map(([name = '', phrases = '']) => [name, phrases.split(', ')]));
}
