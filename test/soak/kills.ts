import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPostgres, startPostgres } from '../stores/postgres-server.ts';
import { killIngests } from './kill-ingests.ts';

/** Kills a hundred ingests (or as many as are asked for) on each database, and prints what it came to. */
const kills = Number(process.argv[2] ?? 100);
const root = mkdtempSync(join(tmpdir(), 'vigia-kills-'));
const table: Record<string, object> = {};

/** The time that so many kills took, beside what they came to. */
async function measure(name: string, databaseUrl: string | null): Promise<void> {
  const start = performance.now();
  const toll = await killIngests({ data: join(root, 'data'), databaseUrl }, kills);
  table[name] = { ...toll, seconds: Math.round((performance.now() - start) / 1000) };
}

await measure('SQLite', null);
if (hasPostgres) {
  const server = await startPostgres();
  await measure('PostgreSQL', await server.createDatabase());
  await server.stop();
}
rmSync(root, { recursive: true });
console.table(table);
