import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killDigests } from '../soak/kill-digests.ts';

test('processes that are killed over digests miss none, and post none twice but what says so', async () => {
  const data = mkdtempSync(join(tmpdir(), 'vigia-digests-'));
  const plan = { processes: 2, subscriptions: 12, kills: 3, speed: 15, days: 1, minutes: 1 };
  const toll = await killDigests({ data, databaseUrl: null }, plan);
  rmSync(data, { recursive: true });
  expect(toll).toMatchObject({ kills: 3, due: 12, missed: 0, discordDoubles: 0, slackUnmarked: 0 });
}, 180_000);
