/** Phrases by name, of a text with a row each: `name: a phrase, another`. */
export function list(rows: string): Readonly<Record<string, readonly string[]>> {
  const parted = rows
    .trim()
    .split('\n')
    .map((row) => row.split(': '));
  return Object.fromEntries(parted.map(([name = '', phrases = '']) => [name, phrases.split(', ')]));
}

/** One table of several: rows of the same name add up. */
export function joined(
  ...tables: readonly Readonly<Record<string, readonly string[]>>[]
): Readonly<Record<string, readonly string[]>> {
  const rows = new Map<string, readonly string[]>();
  for (const [name, phrases] of tables.flatMap(Object.entries<readonly string[]>))
    rows.set(name, [...(rows.get(name) ?? []), ...phrases]);
  return Object.fromEntries(rows);
}
