import type { AsPlainObject } from 'minisearch';

/** An index of passages as it is saved, its articles by numbers. */
export interface SavedIndex {
  readonly stems: AsPlainObject;
  /** For each id of a passage, its article's number, first sentence and count; -1, 0, 0 when it was removed. */
  readonly passages: readonly number[];
}

/** Saved stems as they would be had some passages, by their ids, never been added. */
export function withoutPassages(stems: AsPlainObject, gone: ReadonlySet<number>): AsPlainObject {
  if (gone.size === 0) return stems;
  const removed = new Set(Object.keys(stems.documentIds).filter((key) => gone.has(stems.documentIds[key])));
  const kept = <T>(byKey: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(byKey).filter(([key]) => !removed.has(key)));
  const index = stems.index.flatMap(([stem, fields]): AsPlainObject['index'] => {
    const counts = fields['0'] ?? {};
    const lost = Object.keys(counts).filter((key) => removed.has(key)).length;
    if (lost === 0) return [[stem, fields]];
    return lost < Object.keys(counts).length ? [[stem, { '0': kept(counts) }]] : [];
  });
  const fieldLength = kept(stems.fieldLength);
  const documentIds = kept(stems.documentIds);
  const documentCount = Object.keys(documentIds).length;
  const total = Object.values(fieldLength).reduce((sum, [length = 0]) => sum + length, 0);
  return {
    ...stems,
    index,
    documentIds,
    documentCount,
    fieldLength,
    averageFieldLength: [documentCount > 0 ? total / documentCount : 0],
    storedFields: kept(stems.storedFields),
  };
}
