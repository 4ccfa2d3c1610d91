import { PGlite } from '@electric-sql/pglite';
import { afterAll } from 'vitest';
import { openPool } from '../../src/stores/postgres.ts';
import { storeContract } from './contract.ts';
import { emptyTables } from './empty-tables.ts';
import { poolOver } from './pglite-pool.ts';

const pglite = await PGlite.create();
afterAll(() => pglite.close());

storeContract('PGlite', async () => {
  const pool = poolOver(pglite);
  const run = async (text: string) => (await pglite.query<Record<string, unknown>>(text)).rows;
  await emptyTables(run);
  return {
    open: () => openPool(pool, 'PGlite'),
    sql: async (text) => void (await run(text)),
    remove: async () => {},
  };
});
