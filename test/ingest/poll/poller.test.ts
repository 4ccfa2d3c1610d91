import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/feed.ts';
import type { Store } from '../../../src/core/store.ts';
import { topicSchema } from '../../../src/core/topic.ts';
import { createFetcher } from '../../../src/ingest/fetch/fetch.ts';
import { createRobots } from '../../../src/ingest/fetch/robots.ts';
import { type PollParts, pollFeeds } from '../../../src/ingest/poll/poller.ts';
import { createReader } from '../../../src/ingest/reading/reader.ts';
import { languages } from '../../../src/languages/index.ts';
import { openSqlite } from '../../../src/stores/sqlite.ts';
import { isHere, openSite, pageOf, rss, type Site } from './site.ts';

const reader = createReader();
const fetcher = createFetcher({ userAgent: 'Vigia/1', alsoAllow: isHere, limits: { milliseconds: 2_000 } });
afterAll(() => Promise.all([reader.close(), fetcher.close()]));

const minute = 60_000;
const start = Date.UTC(2026, 2, 2, 12);
const topic = topicSchema.parse({
  id: 'harbour',
  title: { en: 'Harbour', es: 'Puerto' },
  zone: 'UTC',
  terms: ['Osmund'],
  threshold: 1,
});

let site: Site;
let store: Store;
let folder: string;
let time = start;
let broken: string[];
let arrived: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-poll-'));
  store = await openSqlite(folder);
  await store.saveTopic(topic);
  site = await openSite();
  [time, broken, arrived] = [start, [], []];
});
afterEach(async () => {
  await Promise.all([store.close(), site.close()]);
  rmSync(folder, { recursive: true });
});

function feedAt(path: string, more: Partial<Feed> = {}): Feed {
  const nothing = { family: null, language: null, country: null, selector: null, addedBy: null };
  return {
    id: path,
    topic: 'harbour',
    url: site.root + path,
    publisher: 'Courier',
    ...nothing,
    kind: 'feed',
    paused: false,
    ...more,
  };
}

const addFeed = (path = '/feed', more: Partial<Feed> = {}) => store.saveFeed(feedAt(path, more), start);

async function poll(
  later = 0,
  parts: Partial<PollParts> = {},
  signal = AbortSignal.timeout(20_000),
): Promise<void> {
  time += later;
  const now = () => time;
  const polled: PollParts = {
    store,
    reader,
    languages,
    now,
    fetch: fetcher.fetch,
    mayRead: createRobots({ fetch: fetcher.fetch, robot: 'Vigia', now }),
    random: () => 0.5,
    onArticle: ({ title }, saved, { kind }) => arrived.push(`${title}: ${saved}, ${kind}`),
    onBroken: (feed) => broken.push(feed.id),
    onFailure: (_, cause) => {
      throw cause;
    },
    ...parts,
  };
  while ((await pollFeeds(polled, signal)) > 0);
}

const stateOf = async (id = '/feed') => (await store.feeds()).sound.find(({ feed }) => feed.id === id)?.state;
const textsOf = async () => (await store.articles()).sound.map(({ text }) => text);

const ferry = { title: 'Ferry', link: '/ferry', guid: '1', text: 'The ferry to Osmund runs again.' };
const crane = { title: 'Crane', link: '/crane', guid: '2', text: 'Osmund has a new crane.' };

describe('a feed', () => {
  test('is a baseline when it is read first, and news from then on', async () => {
    site.pages.set('/feed', rss([ferry]));
    await addFeed();
    await poll();
    site.pages.set('/feed', rss([crane, ferry]));
    await poll(20 * minute);
    expect(arrived).toEqual(['Ferry: added, baseline', 'Crane: added, news']);
    expect((await store.newsSince('harbour', 0)).length).toBe(1);
  });

  test('is asked no sooner than it is due, and only whether it has changed', async () => {
    site.pages.set('/feed', {
      headers: { etag: '"a"', 'last-modified': 'Mon, 02 Mar 2026 11:00:00 GMT' },
      body: rss([ferry]),
    });
    await addFeed();
    await poll();
    await poll(10 * minute);
    expect(site.asked).toHaveLength(1);
    await poll(10 * minute);
    expect(site.asked[1]?.headers).toMatchObject({
      'if-none-match': '"a"',
      'if-modified-since': 'Mon, 02 Mar 2026 11:00:00 GMT',
    });
    expect(await stateOf()).toMatchObject({ status: 'ok', failures: 0, lastSuccess: time });
  });

  test('is asked as seldom as it asks for', async () => {
    site.pages.set('/feed', rss([ferry], '<ttl>120</ttl>'));
    site.pages.set('/cached', { headers: { 'cache-control': 'public, max-age=7200' }, body: rss([crane]) });
    await addFeed();
    await addFeed('/cached');
    await poll();
    expect((await stateOf())?.nextCheck).toBe(start + 120 * minute);
    expect((await stateOf('/cached'))?.nextCheck).toBe(start + 120 * minute);
  });

  test('that fails is asked ever more seldom, those who subscribed are told once, and it recovers', async () => {
    await addFeed();
    const waits: number[] = [];
    for (let times = 0; times < 5; times++) {
      await poll(((await stateOf())?.nextCheck ?? 0) - time);
      waits.push(((await stateOf())?.nextCheck ?? 0) - time);
    }
    expect(waits.map((wait) => wait / minute)).toEqual([30, 60, 120, 240, 480]);
    expect(await stateOf()).toMatchObject({
      status: 'broken',
      problem: { kind: 'http-status', detail: '404' },
      failures: 5,
    });
    expect(broken).toEqual(['/feed']);
    site.pages.set('/feed', rss([ferry]));
    await poll(480 * minute);
    expect(await stateOf()).toMatchObject({ status: 'ok', problem: null, failures: 0, toldBroken: false });
    site.pages.delete('/feed');
    for (let times = 0; times < 3; times++) await poll(24 * 60 * minute);
    expect(broken).toEqual(['/feed', '/feed']);
  });

  test('that says when to come again is obeyed', async () => {
    site.pages.set('/feed', { status: 429, headers: { 'retry-after': '7200' } });
    await addFeed();
    await poll();
    expect((await stateOf())?.nextCheck).toBe(start + 120 * minute);
  });

  test('that is gone says so, and that at once', async () => {
    site.pages.set('/feed', { status: 410 });
    await addFeed();
    await poll();
    expect(await stateOf()).toMatchObject({ status: 'gone' });
    expect(broken).toEqual(['/feed']);
  });

  test('that has moved for good is asked there from then on, and its news go on', async () => {
    site.pages.set('/feed', { status: 301, headers: { location: '/new' } });
    site.pages.set('/new', rss([ferry]));
    await addFeed();
    await poll();
    expect((await store.feeds()).sound[0]?.feed.url).toBe(`${site.root}/new`);
    site.pages.set('/new', rss([crane, ferry]));
    await poll(20 * minute);
    expect(arrived).toEqual(['Ferry: added, baseline', 'Crane: added, news']);
  });

  test('that redirects to a private address is broken', async () => {
    site.pages.set('/feed', { status: 302, headers: { location: 'http://169.254.169.254/latest/' } });
    await addFeed();
    await poll();
    expect(await stateOf()).toMatchObject({ status: 'broken', problem: { kind: 'fetch-private' } });
  });

  test('that is paused is left alone', async () => {
    await addFeed('/feed', { paused: true });
    await poll();
    expect(site.asked).toEqual([]);
  });
});

test('feeds of all kinds are read side by side, each with its state', async () => {
  const fixtures = new URL('../../fixtures/feeds/', import.meta.url);
  await store.saveTopic({
    ...topic,
    terms: ['the', 'a', 'is', 'in', 'de', 'r', 'decoded', 'some', 'million'],
  });
  for (const name of readdirSync(fixtures)) {
    site.pages.set(`/${name}`, readFileSync(new URL(name, fixtures)));
    await addFeed(`/${name}`, { publisher: name });
  }
  await poll();
  const states = Object.groupBy((await store.feeds()).sound, ({ state }) => state.status);
  const namesOf = (status: keyof typeof states) => states[status]?.map(({ feed }) => feed.id);
  expect(namesOf('empty')).toEqual(['/empty-atom.xml', '/empty.xml']);
  expect(namesOf('blocked')).toEqual(['/challenge.html', '/login.html']);
  expect(namesOf('broken')).toEqual(['/bad.json', '/cut-off.xml', '/error.txt', '/nothing.xml']);
  expect(namesOf('ok')).toHaveLength(14);
  const articles = (await store.articles()).sound;
  expect(articles.find(({ publisher }) => publisher === 'espanol-latin1.xml')).toMatchObject({
    title: 'Túnel de la cárcel: ¿quién lo cavó?',
    language: 'es',
    published: { date: '2026-03-02T13:15:00Z', basis: 'stated' },
  });
  expect(new Set(articles.map(({ publisher }) => publisher)).size).toBeGreaterThan(9);
}, 40_000);

describe('an item', () => {
  async function listThen(first: Parameters<typeof rss>[0], second: Parameters<typeof rss>[0]) {
    site.pages.set('/feed', rss(first));
    await addFeed();
    await poll();
    arrived.length = 0;
    site.pages.set('/feed', rss(second));
    await poll(20 * minute);
    return arrived;
  }

  test('that is edited is a new version, and the old one stays to be cited', async () => {
    const edited = { ...ferry, text: 'The ferry to Osmund runs again. Correction: on Tuesday.' };
    expect(await listThen([ferry], [edited])).toEqual(['Ferry: updated, news']);
    const [article] = (await store.articles()).sound;
    expect(article?.text).toBe(edited.text);
    const { hash } = await import('node:crypto');
    expect((await store.articleVersion(article?.id ?? '', hash('sha256', ferry.text)))?.text).toBe(
      ferry.text,
    );
    expect(await store.newsSince('harbour', 0)).toEqual([]);
  });

  test.each([
    ['dated anew', { ...ferry, date: 'Mon, 02 Mar 2026 12:10:00 GMT' }],
    ['named anew', { ...ferry, guid: '99' }],
    ['posted again at another address', { ...ferry, guid: '99', link: '/ferry-again' }],
    ['with another address that only tracks', { ...ferry, guid: '99', link: '/ferry?utm_source=rss' }],
  ])('that is %s is no news', async (_, again) => {
    const dated = { ...ferry, date: 'Sun, 01 Mar 2026 12:10:00 GMT' };
    expect(await listThen([dated], [again])).toEqual([]);
    expect((await store.articles()).sound).toMatchObject([{ published: { date: '2026-03-01T12:10:00Z' } }]);
  });

  test('that is old is no news, whenever it comes', async () => {
    const old = { ...crane, date: 'Mon, 02 Feb 2026 12:00:00 GMT' };
    expect(await listThen([ferry], [old, ferry])).toEqual(['Crane: added, baseline']);
  });

  test('that is listed again after a while is known', async () => {
    expect(await listThen([ferry], [crane])).toEqual(['Crane: added, news']);
    site.pages.set('/feed', rss([ferry, crane]));
    await poll(24 * 60 * minute);
    expect(arrived).toHaveLength(1);
  });

  test('is in its topic by its words, and it is kept by which', async () => {
    site.pages.set('/feed', rss([ferry]));
    await addFeed();
    await poll();
    const [stored] = (await store.changesSince(0, 10)).articles.sound;
    expect(stored?.arrival).toEqual({
      at: start,
      kind: 'baseline',
      relevance: { score: 1, terms: [{ term: 'Osmund', mentions: 1, inTitle: false }] },
    });
  });

  test('of no topic is left out', async () => {
    const other = { title: 'Football', guid: '3', link: '/football', text: 'Belmora won by two goals.' };
    expect(await listThen([ferry], [other, ferry])).toEqual([]);
    expect(await textsOf()).toEqual([ferry.text]);
  });

  test('in a language that isn’t read, or without words, is left out', async () => {
    const items = [{ ...crane, guid: '4', text: '' }, ferry];
    site.pages.set('/feed', rss(items).replace('<channel>', '<channel><language>en</language>'));
    site.pages.set(
      '/french',
      rss([crane]).replace(
        '<item>',
        '<item><dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">fr</dc:language>',
      ),
    );
    await addFeed();
    await addFeed('/french');
    await poll();
    expect(await textsOf()).toEqual([ferry.text]);
  });

  test('in two feeds is one article', async () => {
    site.pages.set('/feed', rss([ferry]));
    site.pages.set('/latest', rss([{ ...ferry, guid: 'other' }, crane]));
    await addFeed();
    await addFeed('/latest');
    await poll();
    expect((await textsOf()).toSorted()).toEqual([crane.text, ferry.text]);
  });
});

describe('an item that is only a beginning', () => {
  const paragraphs = [
    'The ferry to Osmund runs again after a week of storms, and with it the post, the doctor and the newspapers.',
    'The captain said that she would not have sailed a day sooner, and that two of her windows were still broken.',
  ];
  const beginning = {
    title: 'Ferry',
    link: '/ferry',
    guid: '1',
    summary: 'The ferry to Osmund runs again… Read more',
  };
  const list = async () => {
    site.pages.set('/feed', rss([beginning]));
    await addFeed();
    await poll();
  };

  test('is read whole on its page, under the address that the page calls its own', async () => {
    site.pages.set('/ferry', pageOf('Ferry', paragraphs, '<link rel="canonical" href="/news/ferry">'));
    await list();
    expect((await store.articles()).sound).toMatchObject([
      { text: paragraphs.join('\n\n'), url: `${site.root}/news/ferry` },
    ]);
  });

  test('stays a beginning where robots may not read the page', async () => {
    site.pages.set('/ferry', pageOf('Ferry', paragraphs));
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /ferry');
    await list();
    expect(await textsOf()).toEqual([beginning.summary]);
    expect(site.asked.map(({ path }) => path)).not.toContain('/ferry');
  });

  test('is read whole later where its page is ill, and is no news for that', async () => {
    site.pages.set('/ferry', { status: 503 });
    await list();
    expect(await textsOf()).toEqual([beginning.summary]);
    site.pages.set('/ferry', pageOf('Ferry', paragraphs));
    await poll(20 * minute);
    expect(await textsOf()).toEqual([paragraphs.join('\n\n')]);
    expect(await store.newsSince('harbour', 0)).toEqual([]);
  });

  test('never takes the place of the whole', async () => {
    site.pages.set('/ferry', pageOf('Ferry', paragraphs));
    await list();
    site.pages.delete('/ferry');
    site.pages.set('/feed', rss([{ ...beginning, summary: 'The ferry to Osmund sails… Read more' }]));
    await poll(20 * minute);
    expect(await textsOf()).toEqual([paragraphs.join('\n\n')]);
  });
});

test('a page that is watched is an article, whatever it speaks of', async () => {
  const words =
    'The lighthouse of Belmora was painted white, as it had been before the war, by two brothers from the valley.';
  site.pages.set('/lighthouse', pageOf('Lighthouse', [words, words.replace('white', 'red')]));
  await addFeed('/lighthouse', { kind: 'page', publisher: '' });
  await poll();
  expect((await store.articles()).sound).toMatchObject([{ title: 'Lighthouse', topic: 'harbour' }]);
  expect((await stateOf('/lighthouse'))?.nextCheck).toBe(start + 24 * 60 * minute);
});

test('what is called off is due again at once', async () => {
  await addFeed();
  const stop = new AbortController();
  const fetch: PollParts['fetch'] = (_, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
      setTimeout(() => stop.abort(new Error('the program ends')), 20);
    });
  await expect(poll(0, { fetch }, stop.signal)).rejects.toThrow('the program ends');
  site.pages.set('/feed', rss([ferry]));
  await poll();
  expect(await textsOf()).toEqual([ferry.text]);
});

test('what was cut short is done once, and nothing twice', async () => {
  site.pages.set('/feed', rss([ferry, crane]));
  await addFeed();
  let saves = 0;
  const failing: PollParts['store'] = {
    ...store,
    saveArticle: async (arriving) => {
      saves += 1;
      if (saves === 2) throw new Error('the disk is full');
      return store.saveArticle(arriving);
    },
  };
  const failures: unknown[] = [];
  await poll(0, { store: failing, onFailure: (_, cause) => failures.push(cause) });
  expect(failures).toHaveLength(1);
  expect(await textsOf()).toEqual([ferry.text]);
  await poll(20 * minute);
  expect((await textsOf()).toSorted()).toEqual([crane.text, ferry.text]);
  expect(await store.newsSince('harbour', 0)).toEqual([]);
});
