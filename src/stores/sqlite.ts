import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Store, StoreError, type StoreFault } from '../core/store.ts';
import type { Dialect } from './database.ts';
import { createKyselyStore } from './kysely-store.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** `Vigi` in ASCII: marks a file as ours (https://sqlite.org/pragma.html#pragma_application_id). */
const applicationId = 0x56696769;

/** How long opening waits for another process's write. */
const openingMs = 10_000;

/** The file that a folder's store is. */
export const storeFile = (folder: string) => join(folder, 'vigia.db');

/**
 * The store in the file `vigia.db` of a folder; both are made when missing. Rejects with a `StoreError`, and
 * leaves the file as it is, when it is damaged, not ours, or of a later version.
 */
export async function openSqlite(folder: string): Promise<Store> {
  const path = storeFile(folder);
  const translate = (error: unknown) => storeError(error, path);
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = new DatabaseSync(path, { timeout: openingMs, enableForeignKeyConstraints: true });
    checkOwner(database, path);
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(database) }) });
    await migrate(database, db, path);
    database.exec('pragma busy_timeout = 0');
    return createKyselyStore(db, { ...oneWriter, translate }, lightly(path));
  } catch (error) {
    database?.close();
    throw translate(error);
  }
}

/**
 * A second connection, opened when it is first needed, for what may be lost with the machine's power: with 200 commands
 * a second, waiting for the disk after each is most of the work. What it writes is on the disk with the next write of
 * the first connection.
 */
function lightly(path: string): Kysely<Tables> {
  const open = async () => {
    const database = new DatabaseSync(path, { timeout: 0 });
    database.exec('pragma synchronous = normal');
    return forKysely(database);
  };
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: open }) });
}

/** A transaction of ours has the file to itself from its beginning. */
const oneWriter: Omit<Dialect, 'translate'> = {
  lockRevisions: async () => {},
  skipsLocked: false,
  isBusy: (error) => codeOf(error) === 5,
};

/** Looks before anything is written: pragmas that change the file come after this. */
export function checkOwner(database: DatabaseSync, path: string): void {
  const isEmpty = database.prepare('select 1 from sqlite_schema').get() === undefined;
  const owner = database.prepare('pragma application_id').get()?.application_id;
  if (!isEmpty && owner !== applicationId) throw new StoreError('foreign', path);
  const check = database.prepare('pragma quick_check(1)').get()?.quick_check;
  if (check !== 'ok') throw new StoreError('corrupt', path, check);
}

/** In one transaction, begun by hand: kysely neither locks nor rolls back migrations on SQLite. */
async function migrate(database: DatabaseSync, db: Kysely<Tables>, path: string): Promise<void> {
  if (!isBehind(database, path)) return;
  database.exec('begin immediate');
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  database.exec(`pragma application_id = ${applicationId}; commit`);
}

/** Whether there are migrations that have not run on a file; throws when one has that isn't known here. */
function isBehind(database: DatabaseSync, path: string): boolean {
  const applied = appliedTo(database);
  if (applied.some((name) => !(name in migrations))) throw new StoreError('newer', path);
  return applied.length < Object.keys(migrations).length;
}

function appliedTo(database: DatabaseSync): string[] {
  const hasTable = database.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get();
  if (!hasTable) return [];
  return database
    .prepare('select name from kysely_migration')
    .all()
    .map(({ name }) => String(name));
}

/**
 * What kysely asks of a driver, given by Node's. Every transaction of ours writes, so it takes the write lock
 * at once: one that began by reading could not get it later when another process has written since.
 */
function forKysely(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}

/** By SQLite's primary result codes (https://sqlite.org/rescode.html). */
const faultsByCode: ReadonlyMap<unknown, StoreFault> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'unwritable'],
  [10, 'unwritable'],
  [11, 'corrupt'],
  [13, 'unwritable'],
  [14, 'unwritable'],
  [26, 'corrupt'],
]);

const folderErrors = new Set(['EACCES', 'EEXIST', 'ENAMETOOLONG', 'ENOSPC', 'ENOTDIR', 'EPERM', 'EROFS']);

/** What a person can do something about, as a `StoreError`; anything else as it is. */
export function storeError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const isFolder = 'code' in error && folderErrors.has(String(error.code));
  const fault = isFolder ? 'unwritable' : faultsByCode.get(codeOf(error));
  return fault ? new StoreError(fault, path, error) : error;
}

/** SQLite's primary result code. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  return error.errcode & 0xff;
}
