import { isDeepStrictEqual } from 'node:util';
import type { Saved, Seed } from '../core/article-store.ts';
import type { Topic } from '../core/topic.ts';
import { topicRow } from './article-rows.ts';
import { saveArticle } from './articles.ts';
import type { Db } from './database.ts';
import { takeRevisions } from './revisions.ts';

/** Revisions have to be locked. */
export async function saveTopic(db: Db, topic: Topic): Promise<Saved> {
  const row = topicRow(topic);
  const found = await db.selectFrom('topics').selectAll().where('id', '=', row.id).executeTakeFirst();
  const { position, revision: _, ...stored } = found ?? {};
  if (isDeepStrictEqual(stored, row)) return 'unchanged';
  const revision = (await takeRevisions(db, 1)) + 1;
  if (position === undefined) {
    await db
      .insertInto('topics')
      .values({ ...row, revision, position: (await lastPosition(db)) + 1 })
      .execute();
    return 'added';
  }
  await db
    .updateTable('topics')
    .set({ ...row, revision })
    .where('id', '=', row.id)
    .execute();
  return 'updated';
}

async function lastPosition(db: Db): Promise<number> {
  const last = await db
    .selectFrom('topics')
    .select('position')
    .orderBy('position', 'desc')
    .executeTakeFirst();
  return last?.position ?? 0;
}

export async function plantedIn(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('seeds').selectAll().execute();
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}

/** Notes that a seed is planted; false when it was. */
export async function markPlanted(db: Db, name: string, sha256: string): Promise<boolean> {
  const marked = await db.selectFrom('seeds').select('sha256').where('name', '=', name).executeTakeFirst();
  if (marked?.sha256 === sha256) return false;
  await db
    .insertInto('seeds')
    .values({ name, sha256 })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ sha256 }))
    .execute();
  return true;
}

/** Revisions have to be locked. */
export async function plant(db: Db, { name, sha256, content }: Seed): Promise<Saved | null> {
  if (!(await markPlanted(db, name, sha256))) return null;
  if ('topic' in content) return saveTopic(db, content.topic);
  const arrival = { at: Date.parse(content.article.retrieved) || 0, kind: 'baseline' } as const;
  return saveArticle(db, { ...content, arrival });
}
