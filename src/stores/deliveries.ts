import { sql } from 'kysely';
import type { StoredRead } from '../core/article-store.ts';
import type { Problem } from '../core/problem.ts';
import type {
  ClaimedDelivery,
  Delivery,
  DeliveryClaim,
  DeliveryOutcome,
  NextDigest,
  Subscription,
} from '../core/subscription.ts';
import { type Db, type Dialect, type Lease, pieces } from './database.ts';
import { jsonOrNull } from './read.ts';
import { readDeliveries, readSubscriptions } from './subscription-rows.ts';
import type { Tables } from './tables.ts';

type SubscriptionRow = Tables['subscriptions'];
type DeliveryRow = Tables['deliveries'];

/** What is looked for: what is due by then on a platform. */
interface Looked {
  readonly platform: string;
  readonly now: number;
}

/** In the order of their index, so that no planner takes it for cheaper to look at all of them. */
function dueSubscriptions(db: Db, { platform, now }: Looked) {
  return db
    .selectFrom('subscriptions')
    .select('id')
    .where('platform', '=', platform)
    .where('look_at', '<=', now)
    .orderBy('look_at');
}

export async function isDeliveryDue(db: Db, looked: Looked): Promise<boolean> {
  return (await dueSubscriptions(db, looked).limit(1).executeTakeFirst()) !== undefined;
}

/**
 * Takes due subscriptions, then opens their deliveries. A subscription that was changed while its digest is being
 * posted may be due again: it waits for the end of that lease. Only in a transaction.
 */
export async function claimDueDeliveries(
  db: Db,
  lease: Lease & Looked,
  dialect: Pick<Dialect, 'skipsLocked'>,
): Promise<ClaimedDelivery[]> {
  const due = await claimSubscriptions(db, lease, dialect);
  const begun = await deliveriesOf(db, due);
  const opened: ReturnType<typeof openDelivery>[] = [];
  for (const row of due) {
    const before = begun.get(row.id);
    const [subscription] = readSubscriptions([row]).sound;
    if (before?.state === 'claimed' && before.lease_until > lease.now)
      await lookAgain(db, { subscription: row.id, fence: row.fence }, before.lease_until);
    else if (subscription) opened.push(openDelivery({ row, subscription }, before, lease));
  }
  await saveDeliveries(
    db,
    opened.filter(({ isDone }) => !isDone).map(({ row }) => row),
  );
  return opened.flatMap(({ subscription, row, claim, before }) => {
    const [delivery] = readDeliveries([row]).sound;
    return delivery ? [{ subscription, delivery, claim, before }] : [];
  });
}

/** What is chosen is locked before it is changed. */
async function claimSubscriptions(
  db: Db,
  { platform, now, limit, leaseMs }: Lease & Looked,
  { skipsLocked }: Pick<Dialect, 'skipsLocked'>,
): Promise<SubscriptionRow[]> {
  const due = dueSubscriptions(db, { platform, now }).limit(limit);
  const ids = await (skipsLocked ? due.forUpdate().skipLocked() : due).execute();
  if (ids.length === 0) return [];
  const rows = await db
    .updateTable('subscriptions')
    .set({ look_at: now + leaseMs, fence: sql`fence + 1` })
    .where(
      'id',
      'in',
      ids.map(({ id }) => id),
    )
    .returningAll()
    .execute();
  return rows.sort((a, b) => (a.next_due ?? 0) - (b.next_due ?? 0) || (a.id < b.id ? -1 : 1));
}

/** What is known of the deliveries that some subscriptions are due for, by subscription. */
async function deliveriesOf(db: Db, due: readonly SubscriptionRow[]): Promise<Map<string, DeliveryRow>> {
  const dates = new Map(due.map(({ id, next_date }) => [id, next_date]));
  const found = new Map<string, DeliveryRow>();
  for (const piece of pieces([...dates.keys()])) {
    const rows = await db
      .selectFrom('deliveries')
      .selectAll()
      .where('subscription', 'in', piece)
      .where('date', 'in', [...new Set(piece.flatMap((id) => dates.get(id) ?? []))])
      .execute();
    for (const row of rows) if (dates.get(row.subscription) === row.date) found.set(row.subscription, row);
  }
  return found;
}

function openDelivery(
  { row, subscription }: { readonly row: SubscriptionRow; readonly subscription: Subscription },
  known: DeliveryRow | undefined,
  { now, leaseMs }: Lease,
) {
  const before = readState(known);
  const isDone = before === 'posted' || before === 'skipped';
  const date = row.next_date ?? '';
  const opened: DeliveryRow = {
    message_id: null,
    message_link: null,
    problem: null,
    settled_at: null,
    ...known,
    subscription: row.id,
    date,
    due: row.next_due ?? now,
    state: 'claimed',
    attempts: (known?.attempts ?? 0) + 1,
    fence: row.fence,
    lease_until: now + leaseMs,
  };
  const claim = { subscription: row.id, date, fence: row.fence };
  return { subscription, row: isDone && known ? known : opened, isDone, claim, before };
}

function readState(known: DeliveryRow | undefined): ClaimedDelivery['before'] {
  return (known && readDeliveries([known]).sound[0]?.state) ?? 'new';
}

async function saveDeliveries(db: Db, rows: readonly DeliveryRow[]): Promise<void> {
  for (const piece of pieces(rows, 11))
    await db
      .insertInto('deliveries')
      .values(piece)
      .onConflict((conflict) =>
        conflict.columns(['subscription', 'date']).doUpdateSet((row) => ({
          due: row.ref('excluded.due'),
          state: row.ref('excluded.state'),
          attempts: row.ref('excluded.attempts'),
          fence: row.ref('excluded.fence'),
          lease_until: row.ref('excluded.lease_until'),
        })),
      )
      .execute();
}

export async function markDelivery(
  db: Db,
  { subscription, date, fence }: DeliveryClaim,
  problem: Problem,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({ problem: jsonOrNull(problem) })
    .where('subscription', '=', subscription)
    .where('date', '=', date)
    .where('fence', '=', fence)
    .where('state', '=', 'claimed')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

export async function settleDelivery(
  db: Db,
  claim: DeliveryClaim,
  outcome: DeliveryOutcome,
): Promise<boolean> {
  const { subscription, date, fence } = claim;
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set({
      state: outcome.state,
      settled_at: outcome.at,
      message_id: outcome.message?.id ?? null,
      message_link: outcome.message?.link ?? null,
      problem: jsonOrNull(outcome.problem),
      lease_until: 0,
    })
    .where('subscription', '=', subscription)
    .where('date', '=', date)
    .where('fence', '=', fence)
    .where('state', '=', 'claimed')
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return false;
  const { told, afterwards } = outcome;
  if (told !== null)
    await db
      .updateTable('subscriptions')
      .set({ told })
      .where('id', '=', subscription)
      .where('told', '<', told)
      .execute();
  if ('next' in afterwards) await scheduleNext(db, claim, afterwards.next);
  else await lookAgain(db, claim, afterwards.retryAt);
  return true;
}

export async function scheduleNext(db: Db, claim: DeliveryClaim, next: NextDigest | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ next_due: next?.due ?? null, next_date: next?.date ?? null, look_at: next?.due ?? null })
    .where('id', '=', claim.subscription)
    .where('fence', '=', claim.fence)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

async function lookAgain(
  db: Db,
  { subscription, fence }: Omit<DeliveryClaim, 'date'>,
  at: number,
): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ look_at: at })
    .where('id', '=', subscription)
    .where('fence', '=', fence)
    .execute();
}

export async function listDeliveries(
  db: Db,
  subscription: string,
  limit: number,
): Promise<StoredRead<Delivery>> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('subscription', '=', subscription)
    .orderBy('date', 'desc')
    .limit(limit)
    .execute();
  return readDeliveries(rows);
}

export async function forgetDeliveries(db: Db, before: string): Promise<void> {
  await db.deleteFrom('deliveries').where('date', '<', before).where('state', '!=', 'claimed').execute();
}
