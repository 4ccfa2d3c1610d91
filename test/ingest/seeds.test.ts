import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { plantSeeds } from '../../src/ingest/seeds.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';

const seeds = join(import.meta.dirname, '../../seeds');

let root: string;
let store: Store;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'vigia-seeds-'));
  cpSync(seeds, join(root, 'seeds'), { recursive: true });
  store = await openSqlite(root);
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});
const plant = () => plantSeeds(join(root, 'seeds'), store);

describe('seeds', () => {
  test('hold the first article to the letter, without its byline', async () => {
    await plant();
    const [article, ...others] = (await store.articles()).sound;
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      topic: 'ecuador',
      title: null,
      url: 'https://247newsagency.com/technology/301116.html',
      author: 'JO',
      published: { date: '2024-01-11', precision: 'day', basis: 'derived' },
      language: 'en',
      sha256: 'c48a890ccbc67d6d5f850984647dd7bf0a93ea67d05b9cf2e24b5cb2a3e22aee',
    });
    expect(article?.text).toHaveLength(2258);
  });

  test('are planted once: a restart changes nothing, and undoes nothing', async () => {
    await plant();
    const [article] = (await store.articles()).sound;
    if (!article) throw new Error('no seed article');
    await store.saveArticle({
      article: { ...article, title: 'Mine' },
      arrival: { at: 0, kind: 'news' },
      keys: [],
    });
    await plant();
    expect((await store.articles()).sound).toEqual([{ ...article, title: 'Mine' }]);
    expect((await store.topics()).sound.map(({ id }) => id)).toEqual(['ecuador']);
  });

  test('are planted again where their file has changed', async () => {
    await plant();
    const path = join(root, 'seeds/topics/ecuador.json');
    const topic = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...topic, aliases: ['mitad del mundo'] }));
    await plant();
    expect((await store.topics()).sound).toMatchObject([{ aliases: ['mitad del mundo'] }]);
  });

  test('that are wrong are named', async () => {
    writeFileSync(join(root, 'seeds/topics/x.json'), '{}');
    await expect(plant()).rejects.toThrow('topics/x.json');
    writeFileSync(join(root, 'seeds/topics/x.json'), readFileSync(join(seeds, 'topics/ecuador.json')));
    writeFileSync(
      join(root, 'seeds/articles/y.md'),
      '---\ntopic: ecuador\nlanguage: en\npublished: soon\n---\nText.',
    );
    await expect(plant()).rejects.toThrow('articles/y.md');
  });
});
