import type { FeedItem } from '../core/feed.ts';
import { type Db, pieces, storable } from './database.ts';

export async function itemsKnown(
  db: Db,
  feed: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, FeedItem>> {
  const known = new Map<string, FeedItem>();
  const asked = new Map(keys.map((key) => [storable(key), key]));
  for (const piece of pieces([...asked.keys()])) {
    const rows = await db
      .selectFrom('feed_items')
      .select(['key', 'article', 'mark'])
      .where('feed', '=', feed)
      .where('key', 'in', piece)
      .execute();
    for (const { article, mark, ...row } of rows) {
      const key = asked.get(row.key) ?? row.key;
      known.set(key, { key, article, mark });
    }
  }
  return known;
}

export async function rememberItems(
  db: Db,
  feed: string,
  items: readonly FeedItem[],
  now: number,
): Promise<void> {
  // A statement may not meet a row twice: of two items with one key the last counts.
  const last = new Map(items.map((item) => [storable(item.key), item]));
  const rows = [...last].map(([key, { article, mark }]) => ({ feed, key, article, mark, listed: now }));
  for (const piece of pieces(rows, 5))
    await db
      .insertInto('feed_items')
      .values(piece)
      .onConflict((conflict) =>
        conflict.columns(['feed', 'key']).doUpdateSet((row) => ({
          article: row.ref('excluded.article'),
          mark: row.ref('excluded.mark'),
          listed: row.ref('excluded.listed'),
        })),
      )
      .execute();
}

export async function forgetItems(db: Db, feed: string, since: number): Promise<void> {
  await db.deleteFrom('feed_items').where('feed', '=', feed).where('listed', '<', since).execute();
}
