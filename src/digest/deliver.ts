import type { Adapter, Posted } from '../core/adapter.ts';
import { addDays, instantOf } from '../core/digest/local-time.ts';
import { lastOccurrence, nextOccurrence } from '../core/digest/schedule.ts';
import type { Problem } from '../core/problem.ts';
import type {
  ClaimedDelivery,
  DeliveryOutcome,
  DeliveryStore,
  NextDigest,
  Subscription,
  SubscriptionStore,
} from '../core/subscription.ts';
import { type Composed, type ComposeParts, composeFor } from './compose.ts';
import { keyOf } from './key.ts';
import { tellSubscriber } from './tell.ts';

/** What digests are delivered with. */
export interface DeliverParts extends ComposeParts {
  readonly store: ComposeParts['store'] & SubscriptionStore & DeliveryStore;
  /** By platform. */
  readonly adapters: ReadonlyMap<string, Pick<Adapter, 'post' | 'channelLink'>>;
  readonly now: () => Date;
  readonly log: DigestLog;
}

/** What is worth knowing for those who run the bot; `details` may hold the error as `err`. */
export interface DigestLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** Does work once a platform takes a post; or not at all, when that is not now, but at the instant that it resolves to. */
export type Turn = (work: () => Promise<void>) => Promise<{ readonly at: number } | null>;

/** Sees to a digest that is due: posts it, and writes down how that ended. */
export async function deliver(claimed: ClaimedDelivery, turn: Turn, parts: DeliverParts): Promise<void> {
  const { subscription, delivery, claim, before } = claimed;
  if (before === 'posted' || before === 'skipped') {
    await parts.store.scheduleNext(claim, nextAfter(subscription, parts.now(), delivery.date));
    return;
  }
  const early = outcomeBefore(claimed, parts.now());
  if (early) return settle(claimed, early, parts);
  // A turn lasts until it is written down how the post ended: few are ever between the two.
  const putOff = await turn(async () => settle(claimed, await attempt(claimed, parts), parts));
  if (!putOff) return;
  const problem = doubtOf(claimed) ?? delivery.problem;
  await settle(claimed, ended('failed', parts.now(), { problem, afterwards: { retryAt: putOff.at } }), parts);
}

async function settle(
  { subscription, delivery, claim }: ClaimedDelivery,
  outcome: DeliveryOutcome,
  parts: DeliverParts,
): Promise<void> {
  const isSettled = await parts.store.settleDelivery(claim, outcome);
  if (!isSettled) parts.log.warn({ ...claim }, 'digest: another process has it by now');
  else if (outcome.state === 'failed' && outcome.problem && 'next' in outcome.afterwards)
    await tellSubscriber(subscription, delivery.date, outcome.problem, parts);
}

/** How it ends before it is begun: it is not due yet by the zone's rules of today, or days ago. */
function outcomeBefore(claimed: ClaimedDelivery, at: Date): DeliveryOutcome | null {
  const { subscription, delivery } = claimed;
  const { date } = delivery;
  const due = instantOf({ date, time: subscription.time }, subscription.zone);
  if (due && due > at)
    return ended('failed', at, { problem: doubtOf(claimed), afterwards: { retryAt: due.getTime() } });
  const last = lastOccurrence(subscription, at);
  if (last.date <= date) return null;
  // After an outage one digest comes, of the last day that is due, with all that is new since the one before.
  const afterwards = { next: { date: last.date, due: last.at.getTime() } };
  return ended('skipped', at, { problem: { kind: 'outage', detail: null }, afterwards });
}

async function attempt(claimed: ClaimedDelivery, parts: DeliverParts): Promise<DeliveryOutcome> {
  const { subscription, delivery } = claimed;
  const adapter = parts.adapters.get(subscription.platform);
  const when = { now: parts.now(), due: delivery.due, isRepeat: doubtOf(claimed) !== null };
  const composed = await composeFor(subscription, when, parts).catch((err) => {
    parts.log.error({ ...claimed.claim, err }, 'digest: it could not be made');
    return null;
  });
  if (!adapter || !composed) return again(claimed, { kind: 'unready', detail: null }, 0, parts);
  if (composed.isEmpty && subscription.silentWhenEmpty) return silence(claimed, composed, parts);
  // Whoever dies from here on may have posted it.
  if (!(await parts.store.markDelivery(claimed.claim, unclear))) return again(claimed, unclear, 0, parts);
  try {
    const { workspace, channel, id } = subscription;
    const posted = await adapter.post({ workspace, channel }, composed.reply, keyOf(id, delivery.date));
    return await outcomeOf(posted, claimed, composed, parts);
  } catch (err) {
    parts.log.warn({ ...claimed.claim, err }, 'digest: nobody knows whether it was posted');
    return again(claimed, unclear, 0, parts);
  }
}

const unclear: Problem = { kind: 'unclear', detail: null };

/** That it may have been posted before: somebody died over the post, or never heard. It is remembered over what comes later. */
function doubtOf({ delivery }: ClaimedDelivery): Problem | null {
  return delivery.problem?.kind === unclear.kind ? unclear : null;
}

function silence(
  { subscription, delivery }: ClaimedDelivery,
  { told }: Composed,
  { now }: DeliverParts,
): DeliveryOutcome {
  const next = nextAfter(subscription, now(), delivery.date);
  return ended('skipped', now(), { problem: { kind: 'empty', detail: null }, told, afterwards: { next } });
}

async function outcomeOf(
  posted: Posted,
  claimed: ClaimedDelivery,
  { told }: Composed,
  parts: DeliverParts,
): Promise<DeliveryOutcome> {
  const { subscription, delivery } = claimed;
  switch (posted.kind) {
    case 'posted': {
      const next = nextAfter(subscription, parts.now(), delivery.date);
      return ended('posted', parts.now(), { message: posted.message, told, afterwards: { next } });
    }
    case 'later':
      return again(claimed, { kind: 'busy', detail: null }, posted.after, parts);
    case 'refused': {
      const problem = { kind: posted.reason, detail: null };
      await stop(subscription, problem, parts);
      return ended('failed', parts.now(), { problem, afterwards: { next: null } });
    }
  }
}

/** Its settings are kept, and `resume` goes on with them. What was changed meanwhile is not changed back. */
async function stop({ id }: Subscription, problem: Problem, { store, log }: DeliverParts): Promise<void> {
  const current = await store.subscription(id);
  if (current?.state !== 'active') return;
  await store.saveSubscription({ ...current, state: 'gone', problem, next: null });
  log.warn(
    { subscription: id, problem: problem.kind },
    'digest: its channel can’t be written to; it is stopped',
  );
}

/** Waiting doubles with every failure, from a minute to an hour. */
const shortest = 60_000;
const longest = 3_600_000;
/** A digest that is due late in the evening is tried for a while all the same. */
const leastTrying = 2 * 3_600_000;

/** Tries again the same day, when the platform says or after a while; then the next day's is the next. */
function again(
  claimed: ClaimedDelivery,
  problem: Problem,
  after: number,
  { now }: DeliverParts,
): DeliveryOutcome {
  const { subscription, delivery } = claimed;
  const at = now();
  const usual = Math.min(longest, shortest * 2 ** Math.max(0, delivery.attempts - 1));
  const retryAt = at.getTime() + (after || usual) * (1 + Math.random() / 2);
  const next = nextAfter(subscription, at, delivery.date);
  const midnight = instantOf({ date: addDays(delivery.date, 1), time: '00:00' }, subscription.zone);
  const end = Math.min(Math.max(midnight?.getTime() ?? 0, delivery.due + leastTrying), next.due);
  return ended('failed', at, {
    problem: doubtOf(claimed) ?? problem,
    afterwards: retryAt < end ? { retryAt } : { next },
  });
}

function ended(
  state: DeliveryOutcome['state'],
  at: Date,
  more: Partial<DeliveryOutcome> & Pick<DeliveryOutcome, 'afterwards'>,
): DeliveryOutcome {
  return { state, at: at.getTime(), message: null, problem: null, told: null, ...more };
}

/** The digest after that of a day, as the rules of its zone are now. */
function nextAfter(subscription: Subscription, now: Date, done: string): NextDigest {
  for (let next = nextOccurrence(subscription, now); ; next = nextOccurrence(subscription, next.at))
    if (next.date > done) return { date: next.date, due: next.at.getTime() };
}
