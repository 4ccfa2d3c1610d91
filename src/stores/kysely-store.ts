import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql } from 'kysely';
import type { Article } from '../core/article.ts';
import type { Saved, Seed, Store } from '../core/store.ts';
import type { Topic } from '../core/topic.ts';
import { articleRow, readArticles, readTopics, type Tables, topicRow } from './tables.ts';
import { claiming, findInstallation, removeWorkspace, saveInstallation } from './workspaces.ts';

type Db = Kysely<Tables>;

/** A store over a database whose tables are in place; `translate` gives the reason why a call failed. */
export function createKyselyStore(db: Db, translate: (error: unknown) => unknown): Store {
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw translate(error);
    }
  };
  const write = <T>(work: (transaction: Db) => Promise<T>) =>
    guard(() => db.transaction().execute((transaction) => work(transaction)));
  const claim = claiming();
  return {
    topics: () => guard(async () => readTopics(await rowsOfTopics(db))),
    articles: () => guard(async () => readArticles(await rowsOfArticles(db))),
    article: (id) => guard(() => findArticle(db, id)),
    saveTopic: (topic) => write((transaction) => saveTopic(transaction, topic)),
    saveArticle: (article) => write((transaction) => saveArticle(transaction, article)),
    planted: () => guard(() => plantedIn(db)),
    plant: (seed) => write((transaction) => plant(transaction, seed)),
    claim: (keys, now) => guard(() => claim(db, keys, now)),
    installation: (platform, workspace) => guard(() => findInstallation(db, platform, workspace)),
    saveInstallation: (platform, workspace, sealed) =>
      write((transaction) => saveInstallation(transaction, { platform, workspace, sealed })),
    removeWorkspace: (platform, workspace) =>
      write((transaction) => removeWorkspace(transaction, platform, workspace)),
    close: () => db.destroy(),
  };
}

const rowsOfTopics = (db: Db) => db.selectFrom('topics').selectAll().orderBy('position').execute();
const rowsOfArticles = (db: Db) => db.selectFrom('articles').selectAll().orderBy('position').execute();

async function findArticle(db: Db, id: string): Promise<Article | null> {
  const rows = await db.selectFrom('articles').selectAll().where('id', '=', id).execute();
  return readArticles(rows).sound[0] ?? null;
}

async function saveTopic(db: Db, topic: Topic): Promise<Saved> {
  const row = topicRow(topic);
  const { position, ...stored } =
    (await db.selectFrom('topics').selectAll().where('id', '=', row.id).executeTakeFirst()) ?? {};
  if (position === undefined) {
    await db
      .insertInto('topics')
      .values({ ...row, position: nextPosition('topics') })
      .execute();
    return 'added';
  }
  if (isDeepStrictEqual(stored, row)) return 'unchanged';
  await db.updateTable('topics').set(row).where('id', '=', row.id).execute();
  return 'updated';
}

async function saveArticle(db: Db, article: Article): Promise<Saved> {
  const row = articleRow(article);
  const { position, ...stored } =
    (await db.selectFrom('articles').selectAll().where('id', '=', row.id).executeTakeFirst()) ?? {};
  if (position === undefined) {
    await db
      .insertInto('articles')
      .values({ ...row, position: nextPosition('articles') })
      .execute();
    return 'added';
  }
  if (isDeepStrictEqual({ ...stored, retrieved: row.retrieved }, row)) return 'unchanged';
  await db.updateTable('articles').set(row).where('id', '=', row.id).execute();
  return 'updated';
}

const nextPosition = (table: 'topics' | 'articles') =>
  sql<number>`(select coalesce(max(position), 0) + 1 from ${sql.table(table)})`;

async function plantedIn(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('seeds').selectAll().execute();
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

async function plant(db: Db, { name, sha256, content }: Seed): Promise<Saved | null> {
  const marked = await db.selectFrom('seeds').select('sha256').where('name', '=', name).executeTakeFirst();
  if (marked?.sha256 === sha256) return null;
  await db
    .insertInto('seeds')
    .values({ name, sha256 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ sha256 }))
    .execute();
  return 'topic' in content ? saveTopic(db, content.topic) : saveArticle(db, content.article);
}
