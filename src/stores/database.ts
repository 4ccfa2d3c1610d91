import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** A database whose tables are in place, or a transaction in it. */
export type Db = Kysely<Tables>;

/** What differs from one database to the next. */
export interface Dialect {
  /**
   * Held until the transaction ends, by one at a time: revisions are seen in the order in which they were given.
   * Nothing where only one transaction writes anyway.
   */
  lockRevisions(transaction: Db): Promise<void>;
  /**
   * Whether a call failed because another process was at it, and did nothing, so that it can be made again. Who waits
   * for a lock inside a call of SQLite's lets everything else wait.
   */
  isBusy(error: unknown): boolean;
  /** Whether rows that others are at can be passed over (`for update skip locked`). */
  readonly skipsLocked: boolean;
  /** The reason why a call failed, as a `StoreError` where a person can do something about it. */
  translate(error: unknown): unknown;
}

/** What is due is claimed, at most so many at a time, by a process that has so long to settle it. */
export interface Lease {
  readonly now: number;
  readonly limit: number;
  readonly leaseMs: number;
}

/** A key that is longer is kept as its hash: PostgreSQL indexes no more than 2,704 bytes. */
const longestKey = 500;

/** A key from outside as every database can keep it: PostgreSQL has no U+0000, and UTF-8 no halves of characters. */
export function storable(key: string): string {
  const plain = key.toWellFormed().replaceAll('\0', '\uFFFD');
  return plain.length > longestKey ? `sha256:${hash('sha256', plain)}` : plain;
}

/** As many parameters as every database takes in one statement, and some to spare. */
const mostParameters = 8_000;

/** Pieces of a list, none with more parameters than a statement may have at so many an item. */
export function pieces<T>(items: readonly T[], parametersEach = 1): readonly (readonly T[])[] {
  const size = Math.floor(mostParameters / parametersEach);
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
