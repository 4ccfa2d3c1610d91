import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, startPostgres } from '../stores/postgres-server.ts';
import { killPolls } from './kill-polls.ts';

/**
 * `npm run soak:polling -- <kills> <database>`: kills the program a hundred times, or as often as is asked for, while
 * it polls twenty feeds; on `sqlite`, `postgres` or, when neither is named, on both. Prints what it came to.
 *
 * On two busy cores:
 *
 * |            | kills | amid | stories | reworded | twice | lost | stale | garbled | unwanted | damaged | misjudged | answered |
 * | ---------- | ----- | ---- | ------- | -------- | ----- | ---- | ----- | ------- | -------- | ------- | --------- | -------- |
 * | SQLite     | 100   | 91   | 983     | 14       | 0     | 0    | 0     | 0       | 0        | 0       | 0         | 16 of 16 |
 * | PostgreSQL | 100   | 88   | 983     | 17       | 0     | 0    | 0     | 0       | 0        | 0       | 0         | 16 of 16 |
 */
const kills = Number(process.argv[2] ?? 100);
const only = process.argv[3];

/** The time that so many kills took, beside what they came to. */
async function measure(name: string, databaseUrl: string | null): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'vigia-polling-'));
  const start = performance.now();
  const toll = await killPolls({ data, databaseUrl }, kills);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.table({ [name]: { ...toll, seconds } });
  rmSync(data, { recursive: true });
}

if (only !== 'postgres') await measure('SQLite', null);
if (only !== 'sqlite' && hasPostgres) {
  const server = await startPostgres();
  await measure('PostgreSQL', await server.createDatabase());
  await server.stop();
}
