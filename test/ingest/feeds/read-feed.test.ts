import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FeedDocument, readFeed } from '../../../src/ingest/feeds/read-feed.ts';
import { decodeText } from '../../../src/ingest/fetch/charset.ts';

const folder = new URL('../../fixtures/feeds/', import.meta.url);
const contentOf = (name: string) => decodeText(readFileSync(new URL(name, folder)), null);
const addressOf = (name: string) => `https://feeds.example/of/${name}`;
const read = (name: string) => readFeed(contentOf(name), addressOf(name));

function feedIn(name: string): FeedDocument {
  const reading = read(name);
  if (reading.kind !== 'feed') throw new Error(`${name} is ${reading.kind}`);
  return reading.feed;
}

function feedOf(content: string): FeedDocument {
  const reading = readFeed(content, 'https://feeds.example/');
  if (reading.kind !== 'feed') throw new Error(`it is ${reading.kind}`);
  return reading.feed;
}

describe('what came in a feed’s place', () => {
  const kinds = {
    'rss-091.xml': 'feed',
    'rss-092.xml': 'feed',
    'rss-10.rdf': 'feed',
    'wordpress.xml': 'feed',
    'espanol-latin1.xml': 'feed',
    'atom-10.xml': 'feed',
    'atom-03.xml': 'feed',
    'feed.json': 'feed',
    'relative.xml': 'feed',
    'entities.xml': 'feed',
    'invisible.xml': 'feed',
    'dates.xml': 'feed',
    'summary-only.xml': 'feed',
    'bomb.xml': 'feed',
    'empty.xml': 'empty',
    'empty-atom.xml': 'empty',
    'challenge.html': 'blocked',
    'login.html': 'blocked',
    'cut-off.xml': 'broken',
    'error.txt': 'broken',
    'bad.json': 'broken',
    'nothing.xml': 'broken',
  };

  test('has a fixture of each kind, and each fixture is read', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(kinds).sort());
  });

  test.each(Object.entries(kinds))('%s: %s', (name, kind) => {
    expect(read(name).kind).toBe(kind);
  });

  test('is never more than a word for whatever else it is', () => {
    const pieces = fc.constantFrom(
      '<rss version="2.0">',
      '<channel>',
      '<item>',
      '<title>',
      '</title>',
      '</item>',
      '</channel>',
      '</rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<entry>',
      '</entry>',
      '</feed>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<!DOCTYPE rss [',
      ']>',
      '&',
      '&amp;',
      '&#x0;',
      '&#xD800;',
      '<?xml',
      '?>',
      '{"version":"https://jsonfeed.org/version/1"',
      '}',
      '"items":[',
      ']',
      '\u0000',
      'a',
      ' ',
      '<link/>',
      '<pubDate>',
      '<a b="',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
        expect(['feed', 'empty', 'blocked', 'broken']).toContain(
          readFeed(parts.join(''), 'https://feeds.example/').kind,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('takes no longer to say than it is long', () => {
    const shapes = ['<title>', '<title ', '<title><![CDATA[', '<!DOCTYPE a [', '<!-- a -->', '<?a b?>', '\n'];
    const timeOf = (shape: string, times: number) => {
      const start = performance.now();
      readFeed(
        `<rss version="2.0"><channel><item><description>${shape.repeat(times)}</description></item>`,
        'https://feeds.example/',
      );
      readFeed(shape.repeat(times), 'https://feeds.example/');
      return performance.now() - start;
    };
    for (const shape of shapes) expect(timeOf(shape, 20_000), shape).toBeLessThan(4_000);
  });
});

describe('what a feed says of itself', () => {
  test('its title, its site, its language, and how often it may be asked', () => {
    const said = (name: string) => {
      const { title, site, language, ttlMinutes } = feedIn(name);
      return [title, site, language, ttlMinutes];
    };
    expect(said('rss-10.rdf')).toEqual(['Relief Desk', 'https://relief.example/', 'en', 360]);
    expect(said('wordpress.xml')).toEqual(['The Osmund Courier', 'https://courier.example/', 'en-US', 60]);
    expect(said('espanol-latin1.xml')).toEqual([
      'El Correo de Itapé',
      'https://correo.example/',
      'es-ec',
      45,
    ]);
    expect(said('atom-10.xml')).toEqual(['Atlas & Co', 'https://atlas.example/', 'en', null]);
    expect(said('feed.json')).toEqual(['Tarn Daily', 'https://tarn.example/', 'en', null]);
  });
});

describe('an item', () => {
  test('of WordPress is whole, in paragraphs, without pictures, scripts and what the site appends', () => {
    expect(feedIn('wordpress.xml').entries).toEqual([
      {
        guid: 'https://courier.example/?p=4711',
        address: 'https://courier.example/2026/03/02/mayors-plan/?utm_source=rss&utm_medium=rss',
        title: 'Mayor’s plan for the harbour & the bridge',
        author: 'Ana Ríos',
        published: '2026-03-02T14:00:00Z',
        language: null,
        text: `The mayor wants to rebuild the bridge by 2028, she said on Monday.

“We will not wait,” she added. About 40 workers have been hired
for the harbour.

The first span comes in May.

The second comes in June.`,
        isWhole: true,
      },
    ]);
  });

  test('of Atom has its own link, its first date and its markup read', () => {
    expect(feedIn('atom-10.xml').entries).toEqual([
      {
        guid: 'tag:atlas.example,2026:convoy',
        address: 'https://atlas.example/news/2026/convoy',
        title: 'The Norvia convoy & its escort',
        author: 'Atlas desk',
        published: '2026-03-02T01:10:00Z',
        language: null,
        text: 'Eight ships left Norvia & headed south.\n\n“They are unarmed,” the ministry said.',
        isWhole: true,
      },
      {
        guid: 'tag:atlas.example,2026:att',
        address: 'https://atlas.example/att',
        title: 'AT&amp;T is no name of a ship',
        author: 'Atlas desk',
        published: '2026-03-02',
        language: null,
        text: 'Plain words: a < b & c.\n\nA second paragraph.',
        isWhole: true,
      },
    ]);
    expect(feedIn('atom-03.xml').entries).toMatchObject([
      {
        title: 'Still writing',
        address: 'https://oldlog.example/1',
        text: 'Nothing new in the lighthouse.',
        published: '2026-03-01T10:00:00Z',
      },
    ]);
  });

  test('of JSON Feed is text or HTML, its title plain', () => {
    expect(feedIn('feed.json').entries).toMatchObject([
      {
        guid: 'https://tarn.example/mill',
        title: 'Mill & dam: <closed>',
        author: 'Luis Peña, Ana Ríos',
        text: 'The mill is closed.\n\nIt had stood since 1904 & burnt twice.',
        published: '2026-03-02T06:00:00Z',
      },
      {
        guid: '12',
        address: 'https://elsewhere.example/dam',
        author: 'Tarn desk',
        text: 'The dam holds.\n\nSo far.',
        isWhole: true,
      },
    ]);
  });

  test('of RSS 1.0 and 0.9x too', () => {
    expect(feedIn('rss-10.rdf').entries).toMatchObject([
      {
        title: 'Belmora: flood update no. 7',
        author: 'Relief Desk',
        published: '2026-03-02T14:30:00Z',
        isWhole: false,
      },
    ]);
    expect(feedIn('rss-091.xml').entries).toMatchObject([
      { title: 'Ferry runs again' },
      { title: 'New crane', text: '' },
    ]);
    expect(feedIn('rss-092.xml').entries).toMatchObject([
      { title: null, address: null, text: 'The bridge at Tarn is closed. Details' },
    ]);
  });

  test('in Latin-1 and Spanish', () => {
    expect(feedIn('espanol-latin1.xml').entries).toMatchObject([
      {
        title: 'Túnel de la cárcel: ¿quién lo cavó?',
        author: 'María Peña',
        published: '2026-03-02T13:15:00Z',
      },
    ]);
  });

  test('that is only the beginning says so', () => {
    expect(feedIn('summary-only.xml').entries[0]).toMatchObject({ isWhole: false });
    const long = 'The court heard the case. '.repeat(80);
    const item = (text: string) =>
      feedOf(`<rss version="2.0"><channel><item><description>${text}</description></item></channel></rss>`)
        .entries[0];
    expect(item(long)?.isWhole).toBe(true);
    expect(item(`${long} […]`)?.isWhole).toBe(false);
    expect(item(`${long} Leer más`)?.isWhole).toBe(false);
  });
});

test('links are resolved against their element’s base, the feed’s, and its address', () => {
  expect(feedIn('relative.xml').entries.map(({ address }) => address)).toEqual([
    'https://base.example/a/news/1',
    'https://base.example/a/b/2?x=1&y=2',
    'https://base.example/three',
    null,
  ]);
  expect(feedIn('relative.xml').site).toBe('https://base.example/');
  const bare = '<rss version="2.0"><channel><item><link>/news/1</link></item></channel></rss>';
  expect(feedOf(bare).entries[0]?.address).toBe('https://feeds.example/news/1');
});

test('an entity is decoded once', () => {
  expect(feedIn('entities.xml').entries.map(({ title }) => title)).toEqual([
    'R&D costs 5 < 6',
    'R&amp;D as written',
    'R&D in CDATA ’',
    'R & D, unescaped, café …',
    'In italics',
  ]);
  // A description is HTML within XML: each is decoded by its own rules, once.
  expect(feedIn('entities.xml').entries[4]?.text).toBe('R&D, &amp; as written');
});

test('no entity that a feed declares is expanded', () => {
  expect(feedIn('bomb.xml').entries[0]?.title).toBe('It is &d; and &file;');
});

test('what can’t be seen is left out of what is stored', () => {
  const { title, entries } = feedIn('invisible.xml');
  expect(title).toBe('Invisible');
  expect(entries).toMatchObject([
    { guid: 'ab', title: 'Ships gnp.exe and zerowidth', text: 'Payment of 10 million' },
  ]);
});

test('dates are read, never guessed', () => {
  expect(
    Object.fromEntries(feedIn('dates.xml').entries.map(({ guid, published }) => [guid, published])),
  ).toEqual({
    rfc822: '2026-03-02T14:00:00Z',
    'two digits, zone by name': '2026-03-02T19:00:00Z',
    'one-letter weekday slip': '2026-03-03T19:00:00Z',
    iso: '2026-03-02T13:00:00Z',
    space: '2026-03-02T19:00:00Z',
    'no zone': '2026-03-02',
    'unknown zone': '2026-03-02',
    american: '2026-03-02T19:05:00Z',
    spanish: '2026-03-02T19:00:00Z',
    asctime: '2026-03-02',
    compact: '2026-03-02T14:00:00Z',
    dc: '2026-03',
    'no such day': null,
    words: null,
    empty: null,
  });
});
