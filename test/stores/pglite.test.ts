import { PGlite } from '@electric-sql/pglite';
import type { PostgresCursor, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { afterAll } from 'vitest';
import { openPool } from '../../src/stores/postgres.ts';
import { storeContract } from './contract.ts';
import { emptyTables } from './empty-tables.ts';

const pglite = await PGlite.create();
afterAll(() => pglite.close());

const commands = ['INSERT', 'UPDATE', 'DELETE', 'COMMIT', 'ROLLBACK'] as const;

/** PGlite as the driver of a server would show it. */
class Client implements PostgresPoolClient {
  readonly release: () => void;

  constructor(release: () => void) {
    this.release = release;
  }

  query<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>>;
  query<Row>(cursor: PostgresCursor<Row>): PostgresCursor<Row>;
  query<Row>(
    text: string | PostgresCursor<Row>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<Row>> | PostgresCursor<Row> {
    if (typeof text !== 'string') throw new Error('there are no cursors here');
    return this.#run<Row>(text, parameters);
  }

  async #run<Row>(text: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<Row>> {
    const { rows, affectedRows } = await pglite.query<Row>(text, [...parameters]);
    const first = text.trimStart().split(' ', 1)[0]?.toUpperCase();
    const command = commands.find((name) => name === first) ?? 'SELECT';
    return { command, rowCount: affectedRows ?? rows.length, rows };
  }
}

/** Its one connection as a pool: who asks while it is taken waits for it. */
function poolOfOne() {
  let free = Promise.resolve();
  return {
    options: {},
    end: async () => {},
    async connect() {
      const taken = Promise.withResolvers<void>();
      const before = free;
      free = taken.promise;
      await before;
      return new Client(taken.resolve);
    },
  };
}

storeContract('PGlite', async () => {
  const pool = poolOfOne();
  const run = async (text: string) => (await pglite.query<Record<string, unknown>>(text)).rows;
  await emptyTables(run);
  return {
    open: () => openPool(pool, 'PGlite'),
    sql: async (text) => void (await run(text)),
    remove: async () => {},
  };
});
