import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { killIngests, type Toll } from '../soak/kill-ingests.ts';
import { hasPostgres, startPostgres } from './postgres-server.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-kills-'));
afterAll(() => rmSync(root, { recursive: true }));

/** As in `npm run soak:kills`, which does it a hundred times. */
const kills = 4;

function expectNothingLost(toll: Toll): void {
  expect(toll).toMatchObject({ kills, lost: 0, torn: 0, damaged: 0, unsettled: 0 });
  expect(toll.articles).toBeGreaterThan(0);
}

describe('an ingest that is killed at any moment loses nothing acknowledged, and the next goes on', () => {
  test('on SQLite', { timeout: 60_000 }, async () => {
    expectNothingLost(await killIngests({ data: join(root, 'data'), databaseUrl: null }, kills));
  });

  test.skipIf(!hasPostgres)('on PostgreSQL', { timeout: 120_000 }, async () => {
    const server = await startPostgres();
    const databaseUrl = await server.createDatabase();
    expectNothingLost(await killIngests({ data: root, databaseUrl }, kills));
    await server.stop();
  });
});
