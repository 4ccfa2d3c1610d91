import type { PGlite } from '@electric-sql/pglite';
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';

const commands = ['INSERT', 'UPDATE', 'DELETE', 'COMMIT', 'ROLLBACK'] as const;

/** PGlite as the driver of a server would show it. */
class Client implements PostgresPoolClient {
  readonly release: () => void;
  readonly #pglite: PGlite;

  constructor(pglite: PGlite, release: () => void) {
    this.#pglite = pglite;
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
    const { rows, affectedRows } = await this.#pglite.query<Row>(text, [...parameters]);
    const first = text.trimStart().split(' ', 1)[0]?.toUpperCase();
    const command = commands.find((name) => name === first) ?? 'SELECT';
    return { command, rowCount: affectedRows ?? rows.length, rows };
  }
}

/** PGlite's one connection as a pool: who asks while it is taken waits for it. Ending it leaves PGlite open. */
export function poolOver(pglite: PGlite): PostgresPool {
  let free = Promise.resolve();
  return {
    options: {},
    end: async () => {},
    async connect() {
      const taken = Promise.withResolvers<void>();
      const before = free;
      free = taken.promise;
      await before;
      return new Client(pglite, taken.resolve);
    },
  };
}
