import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Bot, createBot } from '../src/core/bot.ts';
import type { Place } from '../src/core/command.ts';
import { splitLine } from '../src/core/command-line.ts';
import type { FeedState } from '../src/core/feed.ts';
import type { LanguageCode } from '../src/core/language.ts';
import { plainText } from '../src/core/plain-text.ts';
import type { Store } from '../src/core/store.ts';
import { createSourceDesk } from '../src/ingest/source-desk.ts';
import { createWeb, type Web } from '../src/ingest/web.ts';
import { openSqlite } from '../src/stores/sqlite.ts';
import { isHere, openSite, pageOf, rss, type Site } from './ingest/poll/site.ts';
import { smallCorpus, words } from './small-bot.ts';

const now = Date.UTC(2026, 2, 4, 12);
const minute = 60_000;
let web: Web;
let site: Site;
let store: Store;
let folder: string;
let bot: Bot;
beforeAll(() => {
  web = createWeb({ version: '1', publicUrl: null, now: () => now, alsoAllow: isHere, pauseMs: 0 });
});
afterAll(() => web.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-desk-'));
  store = await openSqlite(folder);
  site = await openSite();
  const corpus = smallCorpus();
  for (const topic of corpus.topics) await store.saveTopic(topic);
  const looking = async () => ({ ...web, signal: new AbortController().signal });
  bot = createBot({
    corpus,
    commands,
    sources: createSourceDesk({ store, looking, now: () => now }),
    words,
    now: () => new Date(now),
    reference: () => 'r1',
    log: {
      withheld: (command) => {
        throw new Error(command);
      },
      failed: (_command, _reference, cause) => {
        throw cause;
      },
    },
  });
});
afterEach(async () => {
  await Promise.all([store.close(), site.close()]);
  rmSync(folder, { recursive: true });
});

const server: Place = {
  platform: 'discord',
  workspace: 'w',
  channel: 'c',
  person: 'ana',
  direct: false,
  mayManage: true,
  mayPost: true,
};

async function say(line: string, { place = server, language = 'en' as LanguageCode } = {}): Promise<string> {
  const { name: command, input } = splitLine(line, commands);
  const { reply } = await bot.answer({ command, input, reader: { language, zone: 'UTC' }, place });
  return plainText(reply, { words: words[language], commands }).replaceAll(site.root, 'http://site');
}

const listed = async () => (await store.feeds()).sound.map(({ feed }) => feed);
const ferry = { title: 'Ferry', link: '/ferry', text: 'The ferry runs again.' };

async function settle(state: Partial<FeedState>): Promise<void> {
  const [claimed] = await store.claimDueFeeds(now, 1, minute);
  if (!claimed) throw new Error('none is due');
  await store.settleFeed({ id: claimed.feed.id, fence: claimed.fence }, { ...claimed.state, ...state });
}

describe('/sources add', () => {
  test('follows a feed, in a topic', async () => {
    site.pages.set('/feed', rss([ferry]));
    expect(await say(`/sources add ${site.root}/feed`)).toMatch(
      /^Courier is followed from now on: http:\/\/site\/feed\./,
    );
    expect(await say(`/sources add ${site.root}/feed topic:valley`)).toMatch(
      /^Courier is followed from now on/,
    );
    expect(await listed()).toMatchObject([
      { topic: 'puerto-alto', kind: 'feed', publisher: 'Courier', addedBy: 'ana' },
      { topic: 'valley', kind: 'feed' },
    ]);
  });

  test('follows it once', async () => {
    site.pages.set('/feed', rss([ferry]));
    await say(`/sources add ${site.root}/feed`);
    expect(await say(`/sources add ${site.root}/feed?utm_source=x`)).toBe(
      'Courier is followed already: http://site/feed',
    );
    expect(await listed()).toHaveLength(1);
  });

  test('follows a single page, and the feed of a front page', async () => {
    const words = [
      'The lighthouse was painted white by two brothers from the valley, as it had been before the war. '.repeat(
        3,
      ),
    ];
    site.pages.set('/lighthouse', pageOf('Lighthouse', words, '<meta property="og:type" content="article">'));
    site.pages.set(
      '/',
      pageOf('Courier', words, '<link rel="alternate" type="application/rss+xml" href="/feed">'),
    );
    site.pages.set('/feed', rss([ferry]));
    expect(await say(`/sources add ${site.root}/lighthouse`)).toMatch(
      /is kept and looked at every day: http:\/\/site\/lighthouse$/,
    );
    expect(await say(`/sources add ${site.root}/`)).toMatch(
      /^Courier is followed from now on: http:\/\/site\/feed/,
    );
    expect((await listed()).map(({ kind }) => kind).toSorted()).toEqual(['feed', 'page']);
  });

  test.each([
    ['http://10.0.0.1/feed', /can’t be followed: it leads to a private address/],
    ['ftp://example.org/feed', /can’t be followed: it is no address that can be read/],
    ['example', /can’t be followed: it is no address that can be read/],
  ])('says in a line why it can’t: %s', async (address, said) => {
    const answer = await say(`/sources add ${address}`);
    expect(answer).toMatch(said);
    expect(answer.split('\n')).toHaveLength(1);
    expect(await listed()).toEqual([]);
  });

  test('says in a line why it can’t: nothing there, no feed, a page for people alone', async () => {
    site.pages.set('/text', 'just words');
    site.pages.set('/barrier', '<html><head><title>Just a moment...</title></head></html>');
    expect(await say(`/sources add ${site.root}/gone`)).toBe(
      'Note: http://site/gone can’t be followed: it isn’t there (404). Look for its new address on the site.',
    );
    expect(await say(`/sources add ${site.root}/text`)).toMatch(/there is no feed or article in it/);
    expect(await say(`/sources add ${site.root}/barrier`)).toMatch(/a page for people comes in its place/);
    expect(await say('/sources add')).toMatch(/needs an address\. For example: \/sources add https:/);
  });
});

describe('what is followed', () => {
  beforeEach(async () => {
    site.pages.set('/feed', rss([ferry]));
    await say(`/sources add ${site.root}/feed`);
  });

  test('is paused, goes on and is removed, by its publisher or address', async () => {
    expect(await say('/sources pause courier')).toMatch(/^Courier is paused/);
    expect((await listed())[0]?.paused).toBe(true);
    expect(await say('/sources status')).toMatch(/paused/);
    expect(await say(`/sources resume ${site.root.replace('http://', '')}/feed/`)).toBe(
      'Courier is followed again.',
    );
    expect((await listed())[0]?.paused).toBe(false);
    expect(await say('/fuentes quitar Courier', { language: 'es' })).toMatch(/^Courier ya no se sigue/);
    expect(await listed()).toEqual([]);
  });

  test('is named, or it is said which there are', async () => {
    expect(await say('/sources remove mercury')).toBe('Note: ‘mercury’ is not followed. Followed: Courier');
    expect(await say('/sources remove')).toMatch(
      /needs a publisher or an address of those that are followed: Courier/,
    );
    await say(`/sources add ${site.root}/feed topic:valley`);
    expect(await say('/sources remove courier')).toMatch(/‘courier’ is several\. Which one\?/);
    expect(await listed()).toHaveLength(2);
  });

  test.each<[string, Partial<Place>]>([
    ['who may not manage the server', { mayManage: false }],
    ['in a direct message', { direct: true }],
  ])('is changed by nobody %s', async (_, more) => {
    const place = { ...server, ...more };
    for (const line of [
      `/sources add ${site.root}/feed topic:valley`,
      '/sources remove courier',
      '/sources pause courier',
      '/sources resume courier',
    ])
      expect(await say(line, { place })).toMatch(/^Note: Only those who manage the server or workspace/);
    expect(await listed()).toMatchObject([{ topic: 'puerto-alto', paused: false }]);
    expect(await say('/sources status', { place })).toMatch(/Courier/);
  });

  test.each<[Partial<FeedState>, RegExp]>([
    [{ status: 'ok' }, /well · read 30 minutes ago · next in 15 minutes$/],
    [{ status: 'empty' }, /empty: it lists nothing/],
    [
      { status: 'blocked', problem: { kind: 'page-instead', detail: null } },
      /blocked: a page for people comes in its place\. Look for/,
    ],
    [
      { status: 'blocked', problem: { kind: 'http-status', detail: '403' } },
      /blocked: its site answers with the error 403\. Check it/,
    ],
    [
      { status: 'broken', problem: { kind: 'fetch-slow', detail: null } },
      /broken: it takes longer than 15 seconds/,
    ],
    [{ status: 'gone' }, /gone for good\. Remove it/],
  ])('says how it is, and what to do: %o', async (state, said) => {
    expect(await say('/sources status')).toMatch(/new: read in a moment/);
    await settle({ ...state, lastSuccess: now - 30 * minute, nextCheck: now + 15 * minute });
    expect(await say('/sources status')).toMatch(said);
  });

  test('is counted with the articles of a topic', async () => {
    expect(await say('/sources puerto-alto')).toMatch(/1 article .*\n\n1 feed or page is followed\.\n\n/s);
    await settle({ status: 'broken' });
    expect(await say('/sources list puerto-alto')).toMatch(
      /1 feed or page is followed, 1 of them not well\./,
    );
    expect(await say('/sources valley')).not.toMatch(/followed/);
  });
});

test('where nothing is followed, it says how to begin', async () => {
  expect(await say('/sources status')).toMatch(
    /No feed or page is followed yet\. For example: \/sources add/,
  );
  expect(await say('/sources remove courier')).toMatch(/is not followed; nothing is\. For example/);
});
