import type { AsPlainObject } from 'minisearch';

/** An index of passages as it is saved, its articles by numbers. */
export interface SavedIndex {
  readonly mini: AsPlainObject;
  /** How many passages hold each stem, in the order of `mini.index`. */
  readonly frequencies: readonly number[];
  /** For each id of a passage, its article's number, first sentence and count; -1, 0, 0 when it was removed. */
  readonly passages: readonly number[];
}

/** A saved index as it would be had some passages, by their ids, never been added. */
export function withoutPassages(
  { mini, frequencies }: Omit<SavedIndex, 'passages'>,
  gone: ReadonlySet<number>,
): Omit<SavedIndex, 'passages'> {
  if (gone.size === 0) return { mini, frequencies };
  const removed = new Set(Object.keys(mini.documentIds).filter((key) => gone.has(mini.documentIds[key])));
  const kept = <T>(byKey: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(byKey).filter(([key]) => !removed.has(key)));
  const index: AsPlainObject['index'] = [];
  const counts: number[] = [];
  for (const [place, [stem, fields]] of mini.index.entries()) {
    const lost = Object.keys(fields['0'] ?? {}).filter((key) => removed.has(key)).length;
    const count = (frequencies[place] ?? 0) - lost;
    if (count === 0) continue;
    index.push(lost === 0 ? [stem, fields] : [stem, { '0': kept(fields['0'] ?? {}) }]);
    counts.push(count);
  }
  const fieldLength = kept(mini.fieldLength);
  const documentIds = kept(mini.documentIds);
  const documentCount = Object.keys(documentIds).length;
  const total = Object.values(fieldLength).reduce((sum, [length = 0]) => sum + length, 0);
  return {
    mini: {
      ...mini,
      index,
      documentIds,
      documentCount,
      fieldLength,
      averageFieldLength: [documentCount > 0 ? total / documentCount : 0],
      storedFields: kept(mini.storedFields),
    },
    frequencies: counts,
  };
}
