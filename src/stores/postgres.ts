import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { type Store, StoreError, type StoreFault } from '../core/store.ts';
import type { Db, Dialect } from './database.ts';
import { createKyselyStore } from './kysely-store.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** As many connections as a process has at most; a server takes a hundred of all together when nothing else is said. */
const connections = 10;

const settings: pg.PoolConfig = {
  application_name: 'vigia',
  max: connections,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  lock_timeout: 10_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  // Integers of 64 bits, the instants and revisions, come as numbers: none of ours is beyond 2^53.
  types: {
    getTypeParser: (type: number, format?: 'text' | 'binary') =>
      type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
  },
};

/**
 * The store in a PostgreSQL database, whose tables are made when missing. Rejects with a `StoreError`, and changes
 * nothing, when it can't be reached or used, is not ours, or is of a later version.
 */
export async function openPostgres(url: string): Promise<Store> {
  const pool = new pg.Pool({ ...settings, connectionString: url });
  // A connection that breaks between two calls is replaced by the next; the driver would end the process over it.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return openPool(pool, placeOf(url));
}

/** The same over any pool of connections to PostgreSQL. Closing the store ends the pool. */
export async function openPool(pool: PostgresPool, place: string): Promise<Store> {
  const translate = (error: unknown) => storeError(error, place);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(db, place);
  } catch (error) {
    await db.destroy();
    throw translate(error);
  }
  return createKyselyStore(db, { ...manyWriters, translate });
}

const manyWriters: Omit<Dialect, 'translate'> = {
  lockRevisions: async (transaction) => {
    await transaction
      .selectFrom('revisions')
      .select('value')
      .where('name', '=', 'articles')
      .forUpdate()
      .execute();
  },
  skipsLocked: true,
  isBusy: (error) => undone.has(codeOf(error) ?? '') || isConnecting(error),
};

/** Where a database is, as a person finds it: nothing of a password. */
function placeOf(url: string): string {
  const { protocol, username, host, pathname } = new URL(url);
  return `${protocol}//${username && `${username}@`}${host}${pathname}`;
}

/** All of it or nothing, by one instance at a time: kysely holds a lock of the server's meanwhile. */
async function migrate(db: Db, place: string): Promise<void> {
  const { rows } = await sql<{ only: string }>`
    select current_setting('transaction_read_only') as only`.execute(db);
  if (rows[0]?.only === 'on') throw new StoreError('read-only', place);
  if (!(await isBehind(db, place))) return;
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}

/** Whether there are migrations that have not run on a database; throws when it isn't ours, or of a later version. */
async function isBehind(db: Db, place: string): Promise<boolean> {
  const tables = await tablesIn(db);
  const names = Object.keys(migrations);
  if (!tables.has('kysely_migration')) {
    if (['topics', 'articles', 'seeds'].some((name) => tables.has(name)))
      throw new StoreError('foreign', place);
    return true;
  }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const applied = rows.map(({ name }) => name);
  if (applied.length > 0 && applied[0] !== names[0]) throw new StoreError('foreign', place);
  if (applied.some((name) => !(name in migrations))) throw new StoreError('newer', place);
  return applied.length < names.length;
}

async function tablesIn(db: Db): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
    db,
  );
  return new Set(rows.map(({ name }) => name));
}

/**
 * Calls that failed before they did anything, by PostgreSQL's codes
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html): serialization, deadlock, no connection left,
 * starting up.
 */
const undone = new Set(['40001', '40P01', '53300', '57P03']);

/** Nobody listens, as while a server starts again. */
function isConnecting(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'connect';
}

const faultsByCode: ReadonlyMap<string, StoreFault> = new Map([
  ...['28000', '28P01', '42501'].map((code) => [code, 'denied'] as const),
  ['3D000', 'missing'],
  ['25006', 'read-only'],
  ...['53100', '53200'].map((code) => [code, 'unwritable'] as const),
  ...['53300', '55P03', '57014', '40001', '40P01'].map((code) => [code, 'busy'] as const),
  ...['XX001', 'XX002'].map((code) => [code, 'corrupt'] as const),
]);

/** Classes of codes, and what the system says of a connection. */
const unreachable = /^(08|57P|E(CONN|HOST|NET|PIPE|TIMEDOUT|AI_)|ENOTFOUND|ENOENT)/;

/** What a person can do something about, as a `StoreError`; anything else as it is. */
function storeError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const code = codeOf(error);
  const fault =
    code === undefined ? null : (faultsByCode.get(code) ?? (unreachable.test(code) ? 'unreachable' : null));
  if (fault) return new StoreError(fault, place, error);
  // The driver gives no code to these.
  return /^(Connection terminated|Client has encountered a connection error|timeout (exceeded|expired))/.test(
    error.message,
  )
    ? new StoreError('unreachable', place, error)
    : error;
}

/** The code of a failed call; of several tries to connect, of the first. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError && !('code' in error && error.code)) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
