import type { StoredRead } from '../core/article-store.ts';
import {
  type Delivery,
  deliverySchema,
  type Subscription,
  subscriptionSchema,
} from '../core/subscription.ts';
import { jsonOrNull, parseJson, parseOrNull, readRows, truthOf } from './read.ts';
import type { DeliveryRow, SubscriptionRow } from './tables.ts';

export function subscriptionRow(subscription: Subscription): SubscriptionRow {
  const { weekdays, silentWhenEmpty, problem, createdAt, next, ...row } = subscription;
  return {
    ...row,
    weekdays: JSON.stringify(weekdays),
    silent_when_empty: Number(silentWhenEmpty),
    problem: jsonOrNull(problem),
    created_at: createdAt,
    next_due: next?.due ?? null,
    next_date: next?.date ?? null,
  };
}

export function readSubscriptions(rows: readonly SubscriptionRow[]): StoredRead<Subscription> {
  return readRows(
    rows,
    ({ id }) => id,
    (row) =>
      subscriptionSchema.safeParse({
        ...row,
        weekdays: parseJson(row.weekdays),
        silentWhenEmpty: truthOf(row.silent_when_empty),
        problem: parseOrNull(row.problem),
        createdAt: row.created_at,
        next: row.next_due === null ? null : { due: row.next_due, date: row.next_date },
      }).data ?? 'row',
  );
}

export function readDeliveries(rows: readonly DeliveryRow[]): StoredRead<Delivery> {
  return readRows(
    rows,
    ({ date }) => date,
    (row) =>
      deliverySchema.safeParse({
        ...row,
        settledAt: row.settled_at,
        message: row.message_id === null ? null : { id: row.message_id, link: row.message_link },
        problem: parseOrNull(row.problem),
      }).data ?? 'row',
  );
}
