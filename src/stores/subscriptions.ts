import type { StoredRead } from '../core/article-store.ts';
import type { Subscription, SubscriptionPlace } from '../core/subscription.ts';
import type { Db } from './database.ts';
import { readSubscriptions, subscriptionRow } from './subscription-rows.ts';

export async function listSubscriptions(db: Db, of: SubscriptionPlace): Promise<StoredRead<Subscription>> {
  let query = db.selectFrom('subscriptions').selectAll().orderBy('created_at').orderBy('id');
  for (const column of ['platform', 'workspace', 'channel', 'topic'] as const) {
    const value = of[column];
    if (value !== undefined) query = query.where(column, '=', value);
  }
  return readSubscriptions(await query.execute());
}

export async function findSubscription(db: Db, id: string): Promise<Subscription | null> {
  const rows = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).execute();
  return readSubscriptions(rows).sound[0] ?? null;
}

/** One statement: of two that subscribe a channel at once, the second changes what the first made. */
export async function saveSubscription(db: Db, subscription: Subscription): Promise<Subscription> {
  const row = subscriptionRow(subscription);
  const { id: _, created_at, told, ...changed } = row;
  const lookAt = row.next_due;
  const stored = await db
    .insertInto('subscriptions')
    .values({ ...row, look_at: lookAt, fence: 0 })
    .onConflict((conflict) =>
      conflict.columns(['platform', 'workspace', 'channel', 'topic']).doUpdateSet((now) => ({
        ...changed,
        look_at: lookAt,
        fence: now('subscriptions.fence', '+', 1),
      })),
    )
    .returningAll()
    .execute();
  const [saved] = readSubscriptions(stored).sound;
  if (!saved) throw new Error(`the subscription ${row.id} is not of its shape`);
  return saved;
}

export async function removeSubscription(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('subscriptions')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}
