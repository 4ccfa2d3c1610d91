import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSources } from '../../src/ingest/sources.ts';
import { languages } from '../../src/languages/index.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { ecuador } from '../stores/samples.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-ingest-'));
afterAll(() => rmSync(root, { recursive: true }));

let store: Store;
beforeEach(async () => {
  store = await openSqlite(mkdtempSync(join(root, 'data-')));
  await store.saveTopic(ecuador);
});
afterEach(() => store.close());

let count = 0;

/** Ingests records of one file, or a text. */
function take(content: object[] | string, topic?: string) {
  const path = join(root, `${count++}.${typeof content === 'string' ? 'md' : 'json'}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const now = new Date('2026-01-02T03:04:05Z');
  const unasked = () => Promise.reject(new Error('nothing but a file is read'));
  const sources = readSources([path], { standardInput: unasked, readAddress: unasked, readPage: unasked });
  return ingest(sources, { store, languages, now, ...(topic === undefined ? {} : { topic }) });
}

const stored = async () => (await store.articles()).sound;

describe('ingesting', () => {
  test('makes an article of all that a record says', async () => {
    const record = {
      id: 'wire-1',
      title: ' A\nbridge ',
      url: 'https://news.example/a?utm_source=x',
      publisher: 'Example',
      published: '2024-01-11T20:00:00-05:00',
      text: 'El puente de la ciudad.',
    };
    expect(await take([record])).toMatchObject({ added: ['wire-1'], refused: [], notes: [] });
    expect(await stored()).toEqual([
      {
        id: 'wire-1',
        topic: 'other-news',
        title: 'A bridge',
        url: 'https://news.example/a',
        publisher: 'Example',
        author: null,
        published: { date: '2024-01-12T01:00:00Z', precision: 'minute', basis: 'stated' },
        retrieved: '2026-01-02T03:04:05.000Z',
        language: 'es',
        text: record.text,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  test('the same again changes nothing; an edited article is updated', async () => {
    const records = [{ text: 'One.', url: 'https://www.news.example/a/' }, { text: 'Two.' }];
    const { added } = await take(records);
    const before = await stored();
    expect(await take(records)).toMatchObject({ added: [], unchanged: added, updated: [] });
    expect(await stored()).toEqual(before);
    const edited = [{ text: 'One, edited.', url: 'http://news.example/a?fbclid=1' }];
    expect(await take(edited)).toMatchObject({ updated: [added[0]] });
    expect(await stored()).toHaveLength(2);
  });

  test('gives an article of its own to a record whose id another article has', async () => {
    await take([{ id: 1, text: 'One.', title: 'First' }]);
    const { added, notes } = await take([{ id: 1, text: 'Another.', title: 'Second' }]);
    expect(notes).toMatchObject([{ kind: 'id-taken', value: '1' }]);
    expect(added).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
    expect((await stored()).map(({ text }) => text)).toEqual(['One.', 'Another.']);
    expect(await take([{ id: 1, text: 'One, edited.', title: 'First' }])).toMatchObject({ updated: ['1'] });
  });

  test('leaves out an address and a date that are none, and says so', async () => {
    const { added, notes } = await take([{ text: 'One.', url: 'example', published: 'last week' }]);
    expect(added).toHaveLength(1);
    expect(notes).toMatchObject([
      { kind: 'undated', value: 'last week' },
      { kind: 'no-address', value: 'example' },
    ]);
    expect(await stored()).toMatchObject([{ url: null, published: null }]);
  });

  test('refuses what has no text or is in another language, and takes the rest', async () => {
    const report = await take([{ text: ' \n' }, { text: 'Un.', language: 'fr' }, { text: 'One.' }]);
    expect(report.refused.map(({ reason }) => reason)).toEqual([
      { kind: 'no-text' },
      { kind: 'language', value: 'fr' },
    ]);
    expect(report.added).toHaveLength(1);
  });

  test('finds a topic by any of its names, and makes a new one once', async () => {
    await take([{ text: 'One.' }], 'EC');
    const { newTopics } = await take([{ text: 'Two.' }, { text: 'Three.' }], 'côte d’ivoire');
    expect(newTopics).toMatchObject([{ id: 'cote-d-ivoire', title: { en: 'Côte d’ivoire' }, zone: 'UTC' }]);
    expect((await store.topics()).sound.map(({ id }) => id)).toEqual(['ecuador', 'cote-d-ivoire']);
    expect((await stored()).map(({ topic }) => topic)).toEqual(['ecuador', 'cote-d-ivoire', 'cote-d-ivoire']);
  });

  test('takes the topic of an article file unless another is asked for', async () => {
    await take('---\ntopic: peru\n---\nOne.');
    await take('---\ntopic: peru\n---\nTwo.', 'ecuador');
    expect((await stored()).map(({ topic }) => topic)).toEqual(['peru', 'ecuador']);
  });

  test('leaves an article in its topic when it comes again without one', async () => {
    await take([{ text: 'One.' }], 'peru');
    expect(await take([{ text: 'One.' }])).toMatchObject({ unchanged: [expect.any(String)] });
    expect(await take([{ text: 'One.' }], 'ecuador')).toMatchObject({ updated: [expect.any(String)] });
  });

  test('takes a topic that is a letter off a known one for a slip, and makes none for nothing', async () => {
    expect((await take([{ text: 'One.' }], 'ecuadro')).refused).toMatchObject([
      { reason: { kind: 'near-topic', typed: 'ecuadro', nearest: 'ecuador' } },
    ]);
    expect((await take([{ text: 'One.' }], '?!')).refused).toMatchObject([{ reason: { kind: 'bad-topic' } }]);
    expect((await take([{ text: '' }], 'peru')).newTopics).toEqual([]);
    expect((await store.topics()).sound).toEqual([ecuador]);
  });
});

describe('an article whose topic nobody names', () => {
  test('goes to the topic that it names, one mention not being enough', async () => {
    await take([
      { text: 'Ecuador sent soldiers to the port. Prisons in Ecuador are full.' },
      { text: 'Ecuador was not mentioned.' },
    ]);
    expect((await stored()).map(({ topic }) => topic).toSorted()).toEqual(['ecuador', 'other-news']);
    const kept = (await store.changesSince(0, 10)).articles.sound.map(({ arrival }) => arrival.relevance);
    expect(kept).toEqual([
      { score: 2, terms: [{ term: 'Ecuador', mentions: 2, inTitle: false }] },
      undefined,
    ]);
  });

  test('is undated when its date has not come', async () => {
    const { notes } = await take([{ text: 'Tomorrow’s news.', published: '2031-01-01' }]);
    expect(notes).toMatchObject([{ kind: 'future', value: '2031-01-01' }]);
    expect((await stored())[0]?.published).toBeNull();
  });

  test('is refused when its front matter never ends', async () => {
    const { refused } = await take('---\ntitle: A bridge\nThe text.\n');
    expect(refused).toMatchObject([{ reason: { kind: 'bad-front-matter' } }]);
  });
});
