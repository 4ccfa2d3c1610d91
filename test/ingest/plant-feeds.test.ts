import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicSchema } from '../../src/core/topic.ts';
import { plantFeeds } from '../../src/ingest/plant-feeds.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';

const seed = new URL('../../seeds/topics/ecuador.json', import.meta.url);
const ecuador = topicSchema.parse(JSON.parse(readFileSync(seed, 'utf8')));

test('the topic that comes with the program has feeds, each told of whole', () => {
  expect(ecuador.feeds.length).toBeGreaterThanOrEqual(5);
  for (const { url, family, language, country } of ecuador.feeds) {
    expect(url).toMatch(/^https:/);
    expect([family, language, country], url).not.toContain(null);
  }
});

test('feeds are planted once: one that was removed stays away, one that was paused stays so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-plant-'));
  const store = await openSqlite(folder);
  const listed = async () => (await store.feeds('ecuador')).sound.map(({ feed }) => feed);
  await store.saveTopic(ecuador);
  await plantFeeds([ecuador], store, 1_000);
  expect((await listed()).map(({ url }) => url).toSorted()).toEqual(
    ecuador.feeds.map(({ url }) => url).toSorted(),
  );
  expect(await store.claimDueFeeds(1_000, 10, 1)).toHaveLength(ecuador.feeds.length);
  const [first, second] = await listed();
  if (!first || !second) throw new Error('no feeds');
  await store.removeFeed(first.id);
  await store.saveFeed({ ...second, paused: true }, 1_000);
  await plantFeeds([ecuador], store, 2_000);
  expect(await listed()).toHaveLength(ecuador.feeds.length - 1);
  expect((await listed())[0]).toMatchObject({ id: second.id, paused: true });
  await store.close();
  rmSync(folder, { recursive: true });
});
