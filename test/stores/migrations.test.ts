import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/core/store.ts';
import { openPool } from '../../src/stores/postgres.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { poolOver } from './pglite-pool.ts';
import { articleOf, ecuador } from './samples.ts';

/** As the second migration left the tables, with something in each. */
const second = `
  create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
  insert into kysely_migration values
    ('001-topics-articles-seeds', '2026-11-24T01:00:00.000Z'),
    ('002-claims-installations', '2026-11-24T02:00:00.000Z');
  create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null);
  insert into kysely_migration_lock values ('migration_lock', 0);
  create table topics (id text primary key, position integer not null, title text not null, aliases text not null,
    zone text not null, terms text not null);
  insert into topics values
    ('ecuador', 1, '{"en":"Ecuador","es":"Ecuador"}', '["ec"]', 'America/Guayaquil', '["Ecuador","Quito"]'),
    ('peru', 2, '{"en":"Peru","es":"Perú"}', '[]', 'America/Lima', '["Peru"]');
  create table articles (id text primary key, position integer not null, topic text not null references topics (id),
    title text, url text, publisher text, author text, published_date text, published_precision text,
    published_basis text, retrieved text not null, language text not null, text text not null, sha256 text not null);
  create index articles_position on articles (position);
  insert into articles values
    ('a1', 1, 'ecuador', null, 'https://www.news.example/1/', 'Example News', null, '2024-01-11', 'day', 'derived',
      '2024-01-12T08:00:00Z', 'en', 'One.', '${articleOf('One.').sha256}'),
    ('a2', 2, 'peru', null, null, null, null, null, null, null,
      'some day', 'en', 'Two.', '${articleOf('Two.').sha256}');
  create table seeds (name text primary key, sha256 text not null);
  insert into seeds values ('topics/ecuador.json', 't1');
  create table claims (key text primary key, at bigint not null);
  create index claims_at on claims (at);
  insert into claims values ('k', 1764000000000);
  create table installations (platform text not null, workspace text not null, sealed text not null,
    constraint installations_key primary key (platform, workspace));
  insert into installations values ('slack', 'T1', 'sealed');`;

/** A store over the tables as they were, brought up to date. */
async function onSqlite(work: (store: Store) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-migrations-'));
  const database = new DatabaseSync(join(folder, 'vigia.db'));
  database.exec(`pragma application_id = ${0x56696769}; ${second}`);
  database.close();
  const store = await openSqlite(folder);
  await work(store);
  await store.close();
  rmSync(folder, { recursive: true });
}

const pglite = await PGlite.create();
afterAll(() => pglite.close());

async function onPglite(work: (store: Store) => Promise<void>): Promise<void> {
  await pglite.exec(`drop schema public cascade; create schema public; ${second}`);
  const store = await openPool(poolOver(pglite), 'PGlite');
  await work(store);
  await store.close();
}

describe.each([
  ['SQLite', onSqlite],
  ['PGlite', onPglite],
])('migrations on %s', (_, onOld) => {
  test('keep what the second left, and number it in its order', () =>
    onOld(async (store) => {
      const peru = {
        ...ecuador,
        id: 'peru',
        title: { en: 'Peru', es: 'Perú' },
        aliases: [],
        zone: 'America/Lima',
      };
      const topics = [ecuador, { ...peru, terms: ['Peru'] }].map((topic) => ({ ...topic, feeds: [] }));
      expect(await store.topics()).toEqual({ sound: topics, damaged: [] });
      const first = articleOf('One.', { url: 'https://www.news.example/1/' });
      const changes = await store.changesSince(0, 10);
      expect(changes.topics.sound).toEqual(topics);
      expect(changes.articles.sound.map(({ article }) => article.id)).toEqual(['a1', 'a2']);
      const arrival = { at: Date.UTC(2024, 0, 12, 8), kind: 'baseline' };
      expect(changes.articles.sound[0]).toMatchObject({ article: first, arrival });
      expect(changes.articles.sound[1]).toMatchObject({ arrival: { at: 0, kind: 'baseline' } });
      expect(await store.newsSince('ecuador', 0)).toEqual([]);
      expect(await store.articlesByKey(['address:news.example/1'])).toEqual(
        new Map([['address:news.example/1', 'a1']]),
      );
      expect(await store.planted()).toEqual(new Map([['topics/ecuador.json', 't1']]));
      expect([...(await store.claim(['k', 'l'], new Date(1_764_000_000_000)))]).toEqual(['l']);
      expect(await store.installation('slack', 'T1')).toBe('sealed');
    }));

  test('leave a store that goes on from there', () =>
    onOld(async (store) => {
      const { revision } = await store.changesSince(0, 10);
      const article = articleOf('Three.', { id: 'a3', topic: 'peru' });
      const arrival = { at: 5, kind: 'news' } as const;
      expect(await store.saveArticle({ article, arrival, keys: [] })).toBe('added');
      const { articles } = await store.changesSince(revision, 10);
      expect(articles.sound).toEqual([
        { article, arrival, arrivedWith: revision + 1, revision: revision + 1 },
      ]);
      expect((await store.articles()).sound.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3']);
    }));
});
