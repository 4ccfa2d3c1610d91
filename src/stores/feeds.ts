import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type { Saved, StoredRead } from '../core/article-store.ts';
import type { ClaimedFeed, Feed, FeedState, StoredFeed } from '../core/feed.ts';
import type { Db, Dialect, Lease } from './database.ts';
import { feedRow, feedStateRow, newFeedState, readFeeds } from './feed-rows.ts';
import { markPlanted } from './topics.ts';

export async function listFeeds(db: Db, topic: string | undefined): Promise<StoredRead<StoredFeed>> {
  const all = db.selectFrom('feeds').selectAll().orderBy('id');
  return readFeeds(await (topic === undefined ? all : all.where('topic', '=', topic)).execute());
}

export async function saveFeed(db: Db, feed: Feed, nextCheck: number): Promise<Saved> {
  const row = feedRow(feed);
  const inserted = await db
    .insertInto('feeds')
    .values({ ...row, ...newFeedState(nextCheck), fence: 0, lease_until: 0 })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return 'added';
  const stored = await db.selectFrom('feeds').selectAll().where('id', '=', row.id).executeTakeFirstOrThrow();
  const known = Object.fromEntries(Object.entries(stored).filter(([column]) => column in row));
  if (isDeepStrictEqual(known, { ...row })) return 'unchanged';
  // At another address it is another feed: nothing of what was known there holds, and who looks at it is too late.
  const fresh =
    stored.url === row.url ? {} : { ...newFeedState(nextCheck), fence: stored.fence + 1, lease_until: 0 };
  await db
    .updateTable('feeds')
    .set({ ...row, ...fresh })
    .where('id', '=', row.id)
    .execute();
  return 'updated';
}

export async function plantFeed(db: Db, feed: Feed, nextCheck: number): Promise<Saved | null> {
  const name = `feeds/${feed.id}`;
  const wasPlanted = await db.selectFrom('seeds').select('name').where('name', '=', name).executeTakeFirst();
  const { paused: _, ...content } = feed;
  if (!(await markPlanted(db, name, hash('sha256', JSON.stringify(content))))) return null;
  const stored = await db.selectFrom('feeds').select('paused').where('id', '=', feed.id).executeTakeFirst();
  if (wasPlanted && !stored) return null;
  return saveFeed(db, stored ? { ...feed, paused: stored.paused === 1 } : feed, nextCheck);
}

export async function removeFeed(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('feeds').where('id', '=', id).executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** In the order of their index, so that no planner takes it for cheaper to look at all of them. */
const dueFeeds = (db: Db, now: number) =>
  db
    .selectFrom('feeds')
    .select('id')
    .where('next_check', '<=', now)
    .where('lease_until', '<=', now)
    .where('paused', '=', 0)
    .orderBy('next_check');

export async function isFeedDue(db: Db, now: number): Promise<boolean> {
  return (await dueFeeds(db, now).limit(1).executeTakeFirst()) !== undefined;
}

/** Only in a transaction: what is chosen is locked before it is changed. */
export async function claimDueFeeds(
  db: Db,
  { now, limit, leaseMs }: Lease,
  { skipsLocked }: Pick<Dialect, 'skipsLocked'>,
): Promise<ClaimedFeed[]> {
  const due = dueFeeds(db, now).limit(limit);
  const ids = await (skipsLocked ? due.forUpdate().skipLocked() : due).execute();
  if (ids.length === 0) return [];
  const rows = await db
    .updateTable('feeds')
    .set({ lease_until: now + leaseMs, fence: sql`fence + 1` })
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  const fences = new Map(rows.map(({ id, fence }) => [id, fence]));
  return readFeeds(rows)
    .sound.map((stored) => ({ ...stored, fence: fences.get(stored.feed.id) ?? 0 }))
    .sort((a, b) => a.state.nextCheck - b.state.nextCheck);
}

export async function settleFeed(
  db: Db,
  { id, fence }: { readonly id: string; readonly fence: number },
  state: FeedState,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feeds')
    .set({ ...feedStateRow(state), lease_until: 0 })
    .where('id', '=', id)
    .where('fence', '=', fence)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function scheduleFeed(db: Db, id: string, nextCheck: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feeds')
    .set({ next_check: nextCheck })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
