import { sql } from 'kysely';
import type { Changes, News } from '../core/article-store.ts';
import { readStoredArticles, readTopics } from './article-rows.ts';
import type { Db } from './database.ts';

/** The last revision. */
export async function lastRevision(db: Db): Promise<number> {
  const row = await db
    .selectFrom('revisions')
    .select('value')
    .where('name', '=', 'articles')
    .executeTakeFirst();
  return row?.value ?? 0;
}

/** The revision before the next `count`, which are the caller's; revisions have to be locked. */
export async function takeRevisions(db: Db, count: number): Promise<number> {
  const { value } = await db
    .updateTable('revisions')
    .set({ value: sql`value + ${count}` })
    .where('name', '=', 'articles')
    .returning('value')
    .executeTakeFirstOrThrow();
  return value - count;
}

/**
 * See `ArticleStore.changesSince`. Asked for in this order, what is written meanwhile may come twice, never not at
 * all: what has changed again since the last revision was read comes with its later one.
 */
export async function changesSince(db: Db, asked: number, limit: number): Promise<Changes> {
  const last = await lastRevision(db);
  const after = asked > last ? 0 : asked;
  if (after === last) return { topics: none, articles: none, removed: [], revision: last, isMore: false };
  const rows = await db
    .selectFrom('articles')
    .selectAll()
    .where('revision', '>', after)
    .where('revision', '<=', last)
    .orderBy('revision')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const isMore = rows.length > limit;
  const revision = isMore ? (page.at(-1)?.revision ?? last) : last;
  const topics = await db
    .selectFrom('topics')
    .selectAll()
    .where('revision', '>', after)
    .where('revision', '<=', revision)
    .orderBy('revision')
    .execute();
  const removed = await db
    .selectFrom('removals')
    .select('article')
    .where('revision', '>', after)
    .where('revision', '<=', revision)
    .execute();
  return {
    topics: readTopics(topics),
    articles: readStoredArticles(page),
    removed: removed.map(({ article }) => article),
    revision,
    isMore,
  };
}

const none = { sound: [], damaged: [] };

/** See `ArticleStore.newsSince`. */
export async function newsSince(db: Db, topic: string, revision: number): Promise<News[]> {
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'arrived', 'arrived_with'])
    .where('topic', '=', topic)
    .where('arrived_with', '>', revision)
    .where('arrival', '=', 'news')
    .orderBy('arrived_with')
    .execute();
  return rows.map(({ id, arrived, arrived_with }) => ({ id, at: arrived, revision: arrived_with }));
}
