import { z } from 'zod';
import type { StoredRead } from './article-store.ts';
import { languageCodes } from './language.ts';
import { type Problem, problemSchema } from './problem.ts';

/** A digest that is to come. */
export const nextDigestSchema = z.object({
  /** In milliseconds since 1970, UTC. */
  due: z.int(),
  /** The day that it is for, in the subscription's zone: `2026-11-25`. */
  date: z.iso.date(),
});
export type NextDigest = z.infer<typeof nextDigestSchema>;

/** A channel that is told of a topic every day. There is one at most for a channel and a topic. */
export const subscriptionSchema = z.object({
  id: z.string().min(1),
  platform: z.string().min(1),
  /** A server or workspace; empty for what belongs to none. */
  workspace: z.string(),
  channel: z.string().min(1),
  /** Who subscribed, as the platform names people. */
  subscriber: z.string(),
  topic: z.string().min(1),
  language: z.enum(languageCodes),
  /** On the wall clock of its zone: `07:00`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  /** IANA. */
  zone: z.string().min(1),
  /** ISO 8601: 1 is Monday, 7 Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  silentWhenEmpty: z.boolean(),
  /** `gone`: the channel is, or the bot may not write there. */
  state: z.enum(['active', 'paused', 'gone']),
  problem: problemSchema.nullable(),
  createdAt: z.int(),
  /** The revision of the store up to which it has been told. */
  told: z.int(),
  /** Null when it is not active. */
  next: nextDigestSchema.nullable(),
});
export type Subscription = z.infer<typeof subscriptionSchema>;

/** One digest: there is one for a subscription and a day. All instants are milliseconds since 1970, UTC. */
export const deliverySchema = z.object({
  subscription: z.string(),
  /** In the subscription's zone. */
  date: z.iso.date(),
  due: z.int(),
  /** `claimed`: a process is at it, or died over it; `failed`: not posted, perhaps yet. */
  state: z.enum(['claimed', 'posted', 'skipped', 'failed']),
  /** How often it was begun. */
  attempts: z.int(),
  /** When it was settled last. */
  settledAt: z.int().nullable(),
  message: z.object({ id: z.string(), link: z.string().nullable() }).nullable(),
  problem: problemSchema.nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;

/** Names a delivery as one process claimed it; void once the lease has ended and another claimed it. */
export interface DeliveryClaim {
  readonly subscription: string;
  readonly date: string;
  readonly fence: number;
}

/** A digest that one process is to see to. */
export interface ClaimedDelivery {
  readonly subscription: Subscription;
  /** As it is now, this attempt counted. */
  readonly delivery: Delivery;
  readonly claim: DeliveryClaim;
  /**
   * What it was before. `new`: nothing; `claimed`: somebody began it and never settled, so that it may have been
   * posted; `failed`: not posted; `posted` and `skipped`: that day is done, and only the next is to be set.
   */
  readonly before: 'new' | Delivery['state'];
}

/** How an attempt ended. */
export interface DeliveryOutcome {
  readonly state: 'posted' | 'skipped' | 'failed';
  readonly at: number;
  readonly message: Delivery['message'];
  readonly problem: Delivery['problem'];
  /** The revision up to which the subscription has been told now; null: as before. */
  readonly told: number | null;
  /** The same digest is tried again then, or the next one is this; null: there is none. */
  readonly afterwards: { readonly retryAt: number } | { readonly next: NextDigest | null };
}

export interface SubscriptionPlace {
  readonly platform?: string;
  readonly workspace?: string;
  readonly channel?: string;
  readonly topic?: string;
}

/** Who is told what, and when. */
export interface SubscriptionStore {
  /** All subscriptions of a place or topic, in the order in which they were made. */
  subscriptions(of: SubscriptionPlace): Promise<StoredRead<Subscription>>;
  subscription(id: string): Promise<Subscription | null>;
  /**
   * Saves a subscription, and gives it as it is stored. Where its channel has one of the topic already, that one is
   * changed: it keeps its id, when it was made, and what it was told.
   */
  saveSubscription(subscription: Subscription): Promise<Subscription>;
  /** Removes it with its deliveries; false when there was none. */
  removeSubscription(id: string): Promise<boolean>;
}

/** The ledger of digests: each is claimed by one process, posted, and settled. */
export interface DeliveryStore {
  /**
   * Takes a platform's digests that are due, those that waited longest first: of all processes that ask, one gets each,
   * until it settles or the lease ends. Then it is due again, and given as one that was claimed `before`.
   */
  claimDueDeliveries(
    platform: string,
    now: number,
    limit: number,
    leaseMs: number,
  ): Promise<readonly ClaimedDelivery[]>;
  /**
   * Writes down what is wrong with a claimed digest if nobody ever settles it: what is said before it is posted tells
   * apart who died over a post and who died before. False, and nothing is written, when another has claimed it since.
   */
  markDelivery(claim: DeliveryClaim, problem: Problem): Promise<boolean>;
  /**
   * Writes down how an attempt ended; false, and nothing is written, when another has claimed it since. A schedule
   * that was changed meanwhile stays as it was changed.
   */
  settleDelivery(claim: DeliveryClaim, outcome: DeliveryOutcome): Promise<boolean>;
  /** Sets the next digest of one whose day was `posted` or `skipped` before; false when another has claimed it. */
  scheduleNext(claim: DeliveryClaim, next: NextDigest | null): Promise<boolean>;
  /** The last deliveries of a subscription, the newest first. */
  deliveries(subscription: string, limit: number): Promise<StoredRead<Delivery>>;
  /** Forgets the settled ones of days before that one (`2026-01-01`). */
  forgetDeliveries(before: string): Promise<void>;
}
