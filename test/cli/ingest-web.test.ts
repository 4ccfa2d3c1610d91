import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runIngest } from '../../src/cli/ingest.ts';
import { readInvocation } from '../../src/cli/invocation.ts';
import { cliWords } from '../../src/cli/words/index.ts';
import type { Store } from '../../src/core/store.ts';
import { createWeb } from '../../src/ingest/web.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { isHere, openSite, pageOf, rss, type Site } from '../ingest/poll/site.ts';
import { ecuador } from '../stores/samples.ts';

const words = [
  'The mayor of Puerto Alto wants to rebuild the bridge by 2028, she said on Monday, and the council is to vote on it.',
  'Her deputy gave no date. The old bridge, which was built in 1904 and burnt twice, has been closed since the storm.',
];
const head = `<meta property="og:site_name" content="Courier"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-01-01T09:00:00Z">`;
const page = pageOf('The bridge', words, head);

const web = createWeb({
  version: '1',
  publicUrl: 'https://vigia.test',
  now: Date.now,
  alsoAllow: isHere,
  pauseMs: 0,
});
afterAll(() => web.close());

let folder: string;
let store: Store;
let site: Site;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-web-'));
  store = await openSqlite(folder);
  await store.saveTopic(ecuador);
  site = await openSite();
});
afterEach(async () => {
  await Promise.all([store.close(), site.close()]);
  rmSync(folder, { recursive: true });
});

/** What `vigia ingest` says of some sources, line by line, and its exit status. */
async function ingest(sources: readonly string[], input = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const streams = { input: Readable.from([Buffer.from(input)]), output, errors };
  const status = await runIngest(readInvocation(['ingest', ...sources]), {
    store,
    now: new Date('2026-01-02T03:04:05Z'),
    words: cliWords.en,
    streams,
    openWeb: async () => ({ ...web, close: async () => {} }),
  });
  const linesOf = (stream: PassThrough) =>
    String(stream.read() ?? '')
      .split('\n')
      .filter(Boolean);
  return { status, errors: linesOf(errors), output: linesOf(output) };
}

const stored = async () => (await store.articles()).sound;

describe('an address is ingested', () => {
  test('as a page: its article, from whom and from when it says', async () => {
    site.pages.set('/bridge', page);
    expect(await ingest([`${site.root}/bridge`])).toMatchObject({ status: 0, errors: [] });
    expect(await stored()).toMatchObject([
      {
        title: 'The bridge',
        url: `${site.root}/bridge`,
        publisher: 'Courier',
        published: { date: '2026-01-01T09:00:00Z', precision: 'minute', basis: 'stated' },
        language: 'en',
        text: words.join('\n\n'),
      },
    ]);
    expect(site.asked.at(-1)?.headers['user-agent']).toBe('Vigia/1 (news bot; +https://vigia.test)');
  });

  test('as a feed: all that it lists, whole', async () => {
    site.pages.set('/bridge', page);
    const items = [
      { title: 'The bridge', link: '/bridge', summary: 'The mayor wants… Read more' },
      { title: 'The ferry', link: '/ferry', text: 'The ferry runs again.' },
    ];
    site.pages.set('/feed', rss(items));
    expect((await ingest([`${site.root}/feed`])).status).toBe(0);
    expect((await stored()).map(({ text }) => text)).toEqual([words.join('\n\n'), 'The ferry runs again.']);
  });

  test('as the feed that a front page points to', async () => {
    const front = '<link rel="alternate" type="application/rss+xml" href="/feed">';
    site.pages.set('/', pageOf('Courier', ['News of the harbour.'], front));
    site.pages.set('/feed', rss([{ title: 'The ferry', link: '/ferry', text: 'The ferry runs again.' }]));
    await ingest([`${site.root}/`]);
    expect((await stored()).map(({ title }) => title)).toEqual(['The ferry']);
  });

  test('once: again it is unchanged, edited it is updated', async () => {
    site.pages.set('/bridge', page);
    site.pages.set('/bridge?utm_source=x', page);
    await ingest([`${site.root}/bridge`]);
    expect((await ingest([`${site.root}/bridge?utm_source=x`])).output.join()).toMatch(/1 unchanged/);
    site.pages.set('/bridge', page.replace('2028', '2029'));
    expect((await ingest([`${site.root}/bridge`])).output.join()).toMatch(/1 updated/);
    expect(await stored()).toHaveLength(1);
  });

  test.each<[string, string, RegExp]>([
    ['a page that is not there', '/gone', /answers with the error 404/],
    ['a feed that lists nothing', '/empty', /a feed that lists nothing/],
    ['a page for people alone', '/barrier', /shows robots a barrier/],
    ['a page that robots may not read', '/secret', /asks robots not to read it/],
    ['a picture', '/picture', /has no article’s text/],
    ['a redirect without end', '/loop', /redirected without end/],
    ['a redirect to a private address', '/private', /leads to a private address/],
  ])('or refused, with the reason and a remedy: %s', async (_, path, said) => {
    site.pages.set('/empty', rss([]));
    site.pages.set('/barrier', '<html><head><title>Just a moment...</title></head><body></body></html>');
    site.pages.set('/secret', page);
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /secret');
    site.pages.set('/picture', { headers: { 'content-type': 'image/png' }, body: 'PNG' });
    site.pages.set('/loop', { status: 302, headers: { location: '/loop' } });
    site.pages.set('/private', { status: 302, headers: { location: 'http://10.0.0.1/' } });
    const { status, errors } = await ingest([site.root + path]);
    expect(status).toBe(2);
    expect(errors).toEqual([expect.stringMatching(said)]);
  });

  test('never with what it carries besides: no name, no password, no other scheme', async () => {
    const { errors } = await ingest(['http://user:secret@127.0.0.1/']);
    expect(errors).toEqual([expect.stringMatching(/is no address that is fetched/)]);
  });
});

describe('a saved page is ingested', () => {
  test('from a file, a folder or standard input', async () => {
    const canonical = page.replace(
      '<head>',
      '<head><link rel="canonical" href="https://courier.example/bridge">',
    );
    writeFileSync(join(folder, 'bridge.html'), canonical);
    expect((await ingest([join(folder, 'bridge.html')])).status).toBe(0);
    expect((await ingest([folder])).output.join()).toMatch(/1 unchanged/);
    expect((await ingest(['-'], canonical)).output.join()).toMatch(/1 unchanged/);
    expect(await stored()).toMatchObject([
      { url: 'https://courier.example/bridge', text: words.join('\n\n') },
    ]);
  });

  test('in its own encoding', async () => {
    const spanish = pageOf('Peñón', [
      'El puente del Peñón, que ardió dos veces, está cerrado desde la tormenta, dijo el alcalde en la sesión de hoy.'.repeat(
        3,
      ),
    ]);
    writeFileSync(
      join(folder, 'latin.html'),
      Buffer.from(spanish.replace('<head>', '<head><meta charset="iso-8859-1">'), 'latin1'),
    );
    await ingest([join(folder, 'latin.html')]);
    expect(await stored()).toMatchObject([{ title: 'Peñón', url: null, language: 'es' }]);
  });
});
