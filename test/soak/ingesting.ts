import { writeSync } from 'node:fs';
import { openStore } from '../../src/stores/index.ts';
import { ecuador } from '../stores/samples.ts';
import { batchOf } from './batches.ts';

/**
 * A process that ingests until it is killed: batch after batch, each told on standard output once it is acknowledged,
 * as a feed's that it holds a lease of. It goes on where the one before was stopped.
 */
const [data = '', databaseUrl = ''] = process.argv.slice(2);
const tell = (line: string) => writeSync(1, `${line}\n`);

/** Short, so that the next process soon gets the feed that a killed one held. */
const leaseMs = 50;

const feed = {
  id: 'f1',
  topic: 'ecuador',
  url: 'https://news.example/feed',
  publisher: 'Example News',
  family: null,
  language: null,
  country: null,
  selector: null,
  kind: 'feed',
  addedBy: null,
  paused: false,
} as const;

const store = await openStore({ data, databaseUrl: databaseUrl || null });
await store.saveTopic(ecuador);
await store.saveFeed(feed, 0);
const known = (await store.articles()).sound.map(({ id }) => Number(id.split('-')[0]));
for (let number = Math.max(-1, ...known) + 1; ; ) {
  const [claimed] = await store.claimDueFeeds(Date.now(), 1, leaseMs);
  if (!claimed) continue;
  const batch = batchOf(number);
  await store.saveArticles(batch);
  tell(`saved ${number}`);
  const items = batch.map(({ article }) => ({ key: `guid:${article.id}`, article: article.id, mark: null }));
  await store.rememberItems('f1', items, Date.now());
  const isOurs = await store.settleFeed(
    { id: 'f1', fence: claimed.fence },
    { ...claimed.state, lastChecked: number, baselined: true },
  );
  if (isOurs) tell(`settled ${number}`);
  number++;
}
