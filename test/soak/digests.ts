import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../stores/postgres-server.ts';
import { killDigests } from './kill-digests.ts';

/**
 * `npm run soak:digests [kills] [speed]`: three processes on one PostgreSQL deliver 500 subscriptions to local stand-ins
 * of Discord and Slack, and are killed 200 times (or as often as is asked for) at random around due times, twenty times
 * a day of a clock that goes ten times as fast (or as is asked for).
 *
 * What it came to on a machine with two cores, in 100 kills each:
 *
 * | clock               | due  | missed | repeats that Discord knew | doubles there | marked doubles on Slack | unmarked ones | marked needlessly |
 * | ------------------- | ---- | ------ | ------------------------- | ------------- | ----------------------- | ------------- | ----------------- |
 * | ten times as fast   | 2500 | 0      | 21                        | 0             | 3                       | 0             | 5                 |
 * | as fast as others   | 2500 | 0      | 1                         | 0             | 0                       | 0             | 0                 |
 * | the same, overladen | 2500 | 0      | 3                         | 0             | 10                      | 0             | 8                 |
 *
 * Ten times as fast there are about ten times as many posts under way when somebody dies. The two at the clock on the
 * wall were made when Slack still had eight posts at once, the last of them while eight other tasks wanted the two
 * cores; it has two now.
 */
const kills = Number(process.argv[2] ?? 200);
const speed = Number(process.argv[3] ?? 10);
const root = mkdtempSync(join(tmpdir(), 'vigia-digests-'));
const server = await startPostgres();
const start = performance.now();
const toll = await killDigests(
  { data: root, databaseUrl: await server.createDatabase() },
  {
    processes: 3,
    subscriptions: 500,
    kills,
    speed,
    days: Math.max(1, Math.round(kills / 20)),
    minutes: 6,
  },
);
await server.stop();
rmSync(root, { recursive: true });
console.table({ ...toll, seconds: Math.round((performance.now() - start) / 1000) });
const isSound = toll.missed === 0 && toll.discordDoubles === 0 && toll.slackUnmarked === 0;
process.exitCode = isSound ? 0 : 1;
