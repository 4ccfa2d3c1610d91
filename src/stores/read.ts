import type { Damage, StoredRead } from '../core/article-store.ts';

/** Rows as what they hold: what is not sound is named by its id. */
export function readRows<Row, T extends object>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  read: (row: Row) => T | Damage['fault'],
): StoredRead<T> {
  const sound: T[] = [];
  const damaged: Damage[] = [];
  for (const row of rows) {
    const result = read(row);
    if (typeof result === 'string') damaged.push({ id: String(idOf(row)), fault: result });
    else sound.push(result);
  }
  return { sound, damaged };
}

/** JSON text back as a value; `undefined`, which no schema takes, when it is none. */
export function parseJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/** A record or null as the text of a column, and back. */
export const jsonOrNull = (value: object | null) => (value === null ? null : JSON.stringify(value));
export const parseOrNull = (text: string | null) => (text === null ? null : parseJson(text));

/** 0 and 1 back as a truth; anything else as it is, which no schema takes. */
export const truthOf = (value: unknown) => (value === 0 || value === 1 ? value === 1 : value);
