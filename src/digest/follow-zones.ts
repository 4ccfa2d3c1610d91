import { instantOf } from '../core/digest/local-time.ts';
import { nextOccurrence } from '../core/digest/schedule.ts';
import type { NextDigest, Subscription } from '../core/subscription.ts';
import type { DeliverParts } from './deliver.ts';

/**
 * Sets anew when digests are due whose zone has other rules than when that was set: a process learns of new rules
 * only when it starts. What is due by the new rules is never missed; what isn't yet is found out when it is claimed.
 */
export async function followZones({
  store,
  corpus,
  now,
}: Pick<DeliverParts, 'store' | 'corpus' | 'now'>): Promise<void> {
  for (const { id: topic } of corpus.topics) {
    const { sound } = await store.subscriptions({ topic });
    for (const subscription of sound) {
      const next = movedTo(subscription, now());
      if (next) await store.saveSubscription({ ...subscription, next });
    }
  }
}

function movedTo(subscription: Subscription, now: Date): NextDigest | null {
  const { next, zone, time } = subscription;
  if (!next) return null;
  const due = instantOf({ date: next.date, time }, zone);
  if (due?.getTime() === next.due) return null;
  if (due) return { date: next.date, due: due.getTime() };
  const other = nextOccurrence(subscription, now);
  return { date: other.date, due: other.at.getTime() };
}
