import { expect, test } from 'vitest';
import type { Feed, FeedItem, FeedState } from '../../src/core/feed.ts';
import type { Opened } from './place.ts';
import { ecuador } from './samples.ts';

function feedOf(more: Partial<Feed> = {}): Feed {
  return {
    id: 'f1',
    topic: 'ecuador',
    url: 'https://news.example/feed',
    publisher: 'Example News',
    family: 'Example Group',
    language: 'es',
    country: 'EC',
    selector: 'article',
    kind: 'feed',
    addedBy: 'U1',
    paused: false,
    ...more,
  };
}

const fresh: FeedState = {
  status: 'new',
  problem: null,
  nextCheck: 100,
  etag: null,
  lastModified: null,
  failures: 0,
  lastChecked: null,
  lastSuccess: null,
  baselined: false,
  toldBroken: false,
};

const broken: FeedState = {
  status: 'broken',
  problem: { kind: 'http-status', detail: '500' },
  nextCheck: 900,
  etag: '"x"',
  lastModified: 'Wed, 25 Nov 2026 03:00:00 GMT',
  failures: 3,
  lastChecked: 150,
  lastSuccess: 50,
  baselined: true,
  toldBroken: true,
};

export function feedContract(opened: Opened): void {
  test('keeps feeds and how they are over a restart', async () => {
    await opened.store.saveTopic(ecuador);
    await opened.store.saveTopic({ ...ecuador, id: 'peru' });
    const other = feedOf({
      id: 'f0',
      topic: 'peru',
      kind: 'page',
      language: null,
      addedBy: null,
      family: null,
    });
    expect(await opened.store.saveFeed(feedOf(), 100)).toBe('added');
    expect(await opened.store.saveFeed(other, 100)).toBe('added');
    await opened.restart();
    const { store } = opened;
    const stored = { feed: feedOf(), state: fresh };
    expect(await store.feeds()).toEqual({ sound: [{ feed: other, state: fresh }, stored], damaged: [] });
    expect(await store.feeds('ecuador')).toEqual({ sound: [stored], damaged: [] });
    await expect(store.saveFeed(feedOf({ id: 'f9', topic: 'nowhere' }), 0)).rejects.toThrow();
  });

  test('changes what is known of a feed and not how it is, unless it has moved', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveFeed(feedOf(), 100);
    const [claimed] = await store.claimDueFeeds(200, 1, 50);
    await store.settleFeed({ id: 'f1', fence: claimed?.fence ?? 0 }, broken);
    expect(await store.saveFeed(feedOf(), 0)).toBe('unchanged');
    expect(await store.saveFeed(feedOf({ publisher: 'Renamed' }), 0)).toBe('updated');
    expect((await store.feeds()).sound).toEqual([{ feed: feedOf({ publisher: 'Renamed' }), state: broken }]);
    const moved = feedOf({ url: 'https://news.example/other' });
    expect(await store.saveFeed(moved, 700)).toBe('updated');
    expect((await store.feeds()).sound).toEqual([{ feed: moved, state: { ...fresh, nextCheck: 700 } }]);
  });

  test('plants a topic’s feeds once, and brings none back that was removed or started again', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const feed = feedOf({ addedBy: null });
    expect(await store.plantFeed(feed, 100)).toBe('added');
    await store.saveFeed({ ...feed, paused: true }, 0);
    expect(await store.plantFeed(feed, 100)).toBeNull();
    expect(await store.plantFeed({ ...feed, selector: 'main' }, 100)).toBe('updated');
    expect((await store.feeds()).sound).toMatchObject([{ feed: { selector: 'main', paused: true } }]);
    expect(await store.removeFeed('f1')).toBe(true);
    expect(await store.removeFeed('f1')).toBe(false);
    expect(await store.plantFeed({ ...feed, selector: '.text' }, 100)).toBeNull();
    expect((await store.feeds()).sound).toEqual([]);
  });

  test('gives out what is due, longest waiting first, and nothing paused', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const due = { f1: 300, f2: 100, f3: 200, f4: 900 };
    for (const [id, nextCheck] of Object.entries(due)) await store.saveFeed(feedOf({ id }), nextCheck);
    await store.saveFeed(feedOf({ id: 'f5', paused: true }), 100);
    const ids = async (now: number, limit: number) =>
      (await store.claimDueFeeds(now, limit, 1_000)).map(({ feed }) => feed.id);
    expect(await ids(99, 10)).toEqual([]);
    expect(await ids(400, 2)).toEqual(['f2', 'f3']);
    expect(await ids(400, 2)).toEqual(['f1']);
    expect(await ids(400, 2)).toEqual([]);
    expect(await store.scheduleFeed('f4', 350)).toBe(true);
    expect(await store.scheduleFeed('f9', 350)).toBe(false);
    expect(await ids(400, 2)).toEqual(['f4']);
  });

  test('gives each feed to one of all who ask', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    for (let index = 0; index < 30; index++) await store.saveFeed(feedOf({ id: `f${index}` }), 100);
    const others = [await place.open(), await place.open()];
    const claims = await Promise.all(
      [store, ...others, store].map((one) => one.claimDueFeeds(200, 20, 1_000)),
    );
    const rest = await store.claimDueFeeds(200, 30, 1_000);
    const ids = [...claims.flat(), ...rest].map(({ feed }) => feed.id);
    expect(ids).toHaveLength(30);
    expect(new Set(ids).size).toBe(30);
    await Promise.all(others.map((other) => other.close()));
  });

  test('lets a feed go when its lease ends, and refuses who settles it too late', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveFeed(feedOf(), 100);
    const [first] = await store.claimDueFeeds(200, 1, 50);
    expect(await store.claimDueFeeds(249, 1, 50)).toEqual([]);
    const [second] = await store.claimDueFeeds(250, 1, 50);
    expect(second).toMatchObject({ feed: feedOf(), state: fresh });
    expect(await store.settleFeed({ id: 'f1', fence: first?.fence ?? 0 }, broken)).toBe(false);
    expect(await store.settleFeed({ id: 'f1', fence: second?.fence ?? 0 }, broken)).toBe(true);
    expect((await store.feeds()).sound).toEqual([{ feed: feedOf(), state: broken }]);
    expect(await store.claimDueFeeds(899, 1, 50)).toEqual([]);
    expect(await store.claimDueFeeds(900, 1, 50)).toHaveLength(1);
  });

  test('remembers what a feed listed, and forgets what it lists no longer', async () => {
    await opened.store.saveTopic(ecuador);
    await opened.store.saveFeed(feedOf(), 100);
    await opened.store.saveFeed(feedOf({ id: 'f2' }), 100);
    const one: FeedItem = { key: '1', article: 'a1', mark: 'm1' };
    const two: FeedItem = { key: '2', article: null, mark: null };
    await opened.store.rememberItems('f1', [one, { ...two, mark: 'x' }, two], 100);
    await opened.store.rememberItems('f2', [two], 100);
    await opened.restart();
    const { store } = opened;
    const known = () => store.itemsKnown('f1', ['1', '2', '3']);
    const odd = { ...two, key: 'a\0b\ud83d' };
    await store.rememberItems('f2', [odd], 100);
    expect(await store.itemsKnown('f2', [odd.key])).toEqual(new Map([[odd.key, odd]]));
    expect(await known()).toEqual(
      new Map([
        ['1', one],
        ['2', two],
      ]),
    );
    await store.rememberItems('f1', [{ ...two, article: 'a2' }], 200);
    await store.rememberItems('f1', [], 200);
    await store.forgetItems('f1', 200);
    expect(await known()).toEqual(new Map([['2', { ...two, article: 'a2' }]]));
    expect((await store.itemsKnown('f2', ['2'])).size).toBe(1);
    await store.removeFeed('f1');
    expect(await known()).toEqual(new Map());
  });

  test('reports a feed that lost its shape, and does not give it out', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveFeed(feedOf(), 100);
    await place.sql("update feeds set problem = '{'");
    expect(await store.feeds()).toEqual({ sound: [], damaged: [{ id: 'f1', fault: 'row' }] });
    expect(await store.claimDueFeeds(200, 1, 50)).toEqual([]);
  });
}
