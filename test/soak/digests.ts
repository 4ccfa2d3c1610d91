import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../stores/postgres-server.ts';
import { killDigests } from './kill-digests.ts';

/**
 * `npm run soak:digests`: three processes on one PostgreSQL deliver 500 subscriptions to local stand-ins of Discord and
 * Slack, and are killed 200 times (or as often as is asked for) at random around due times, over ten days of a clock
 * that goes ten times as fast.
 */
const kills = Number(process.argv[2] ?? 200);
const root = mkdtempSync(join(tmpdir(), 'vigia-digests-'));
const server = await startPostgres();
const start = performance.now();
const toll = await killDigests(
  { data: root, databaseUrl: await server.createDatabase() },
  {
    processes: 3,
    subscriptions: 500,
    kills,
    speed: 10,
    days: Math.max(1, Math.round(kills / 20)),
    minutes: 6,
  },
);
await server.stop();
rmSync(root, { recursive: true });
console.table({ ...toll, seconds: Math.round((performance.now() - start) / 1000) });
const isSound = toll.missed === 0 && toll.discordDoubles === 0 && toll.slackUnmarked === 0;
process.exitCode = isSound ? 0 : 1;
