import type { ArticleStore } from '../article-store.ts';
import type { Place } from '../command.ts';
import { UserError } from '../errors.ts';
import type { LanguageCode } from '../language.ts';
import type {
  Delivery,
  DeliveryStore,
  NextDigest,
  Subscription,
  SubscriptionStore,
} from '../subscription.ts';
import type { Topic } from '../topic.ts';
import { everyDay } from './read-weekdays.ts';
import { nextOccurrence, type Schedule } from './schedule.ts';

/** What the digests of a place are kept in. */
export type DigestStore = SubscriptionStore &
  Pick<DeliveryStore, 'deliveries'> &
  Pick<ArticleStore, 'revision' | 'newsSince'>;

/** What is asked of a new or changed subscription; null: as it is, or as it usually is. */
export interface Wishes {
  readonly topic: Topic;
  readonly time: string | null;
  readonly zone: string | null;
  readonly language: LanguageCode | null;
  readonly weekdays: readonly number[] | null;
  readonly silentWhenEmpty: boolean | null;
}

/** What is taken where nobody says otherwise. */
export interface Usual {
  readonly zone: string;
  readonly language: LanguageCode;
}

const usualTime = '07:00';

/** Days looked back for whether one is done already. */
const recent = 10;

/** What `subscribe` did. */
export interface Subscribed {
  readonly subscription: Subscription;
  /** There was none of the topic here. */
  readonly isNew: boolean;
}

/**
 * Has a topic's digest come to a place from now on, or changes how it comes; a paused one goes on. Nothing that
 * arrived before is told as new. Throws a `UserError` where the asker may not.
 */
export async function subscribe(
  { topic, ...wishes }: Wishes,
  usual: Usual,
  place: Place,
  { store, now }: { readonly store: DigestStore; readonly now: Date },
): Promise<Subscribed> {
  checkMay(place);
  const known = await subscriptionOf(topic.id, place, store);
  const { platform, workspace, channel, person } = place;
  const settings = {
    language: wishes.language ?? known?.language ?? usual.language,
    time: wishes.time ?? known?.time ?? usualTime,
    zone: wishes.zone ?? known?.zone ?? usual.zone,
    weekdays: [...(wishes.weekdays ?? known?.weekdays ?? everyDay)],
    silentWhenEmpty: wishes.silentWhenEmpty ?? known?.silentWhenEmpty ?? false,
  };
  const subscription = await store.saveSubscription({
    id: known?.id ?? [platform, workspace, channel, topic.id].join('/'),
    ...{ platform, workspace, channel, topic: topic.id, subscriber: person },
    ...settings,
    state: 'active',
    problem: null,
    createdAt: known?.createdAt ?? now.getTime(),
    told: known?.told ?? (await store.revision()),
    next: await nextDigest(settings, now, known ? await doneDates(known, store) : []),
  });
  return { subscription, isNew: known === null };
}

/** The next digest after an instant that is of none of the days that are done: a day has one digest, however often its hour is changed. */
async function nextDigest(schedule: Schedule, after: Date, done: readonly string[]): Promise<NextDigest> {
  for (let next = nextOccurrence(schedule, after); ; next = nextOccurrence(schedule, next.at))
    if (!done.includes(next.date)) return { date: next.date, due: next.at.getTime() };
}

async function doneDates({ id }: Subscription, store: DigestStore): Promise<string[]> {
  const { sound } = await store.deliveries(id, recent);
  return sound.filter(({ state }) => state === 'posted' || state === 'skipped').map(({ date }) => date);
}

/** Ends a subscription. Throws a `UserError` where the asker may not. */
export async function unsubscribe(
  subscription: Subscription,
  place: Place,
  store: DigestStore,
): Promise<void> {
  checkMay(place, subscription);
  await store.removeSubscription(subscription.id);
}

/** Has no more come until `resume`; the settings are kept. Throws a `UserError` where the asker may not. */
export async function pause(
  subscription: Subscription,
  place: Place,
  store: DigestStore,
): Promise<Subscription> {
  checkMay(place, subscription);
  return store.saveSubscription({ ...subscription, state: 'paused', next: null });
}

/** Goes on after a pause, or once its channel can be written to again. Throws a `UserError` where the asker may not. */
export async function resume(
  subscription: Subscription,
  place: Place,
  { store, now }: { readonly store: DigestStore; readonly now: Date },
): Promise<Subscription> {
  checkMay(place, subscription);
  if (subscription.state === 'active') return subscription;
  const next = await nextDigest(subscription, now, await doneDates(subscription, store));
  return store.saveSubscription({ ...subscription, state: 'active', problem: null, next });
}

/** A subscription, and its last deliveries, the newest first. */
export interface SubscriptionStatus {
  readonly subscription: Subscription;
  readonly deliveries: readonly Delivery[];
}

/** All subscriptions of a place, and what became of their last digests. */
export async function statusOf(place: Place, store: DigestStore): Promise<SubscriptionStatus[]> {
  const { platform, workspace, channel } = place;
  const { sound } = await store.subscriptions({ platform, workspace, channel });
  const last = sound.map(async (subscription) => ({
    subscription,
    deliveries: (await store.deliveries(subscription.id, recent)).sound,
  }));
  return Promise.all(last);
}

/** The subscriptions that somebody made in a server or workspace, wherever in it they come. */
export async function subscriptionsBy(
  { platform, workspace, person }: Pick<Place, 'platform' | 'workspace' | 'person'>,
  store: Pick<SubscriptionStore, 'subscriptions'>,
): Promise<readonly Subscription[]> {
  const { sound } = await store.subscriptions({ platform, workspace });
  return sound.filter(({ subscriber }) => subscriber === person);
}

/** The subscription of a topic that comes to a place; null when there is none. */
async function subscriptionOf(
  topic: string,
  { platform, workspace, channel }: Place,
  store: DigestStore,
): Promise<Subscription | null> {
  const { sound } = await store.subscriptions({ platform, workspace, channel, topic });
  return sound[0] ?? null;
}

/** Whoever may manage a place may change its digests, and whoever subscribed it. */
function checkMay({ mayManage, person }: Place, subscription?: Subscription): void {
  if (mayManage || subscription?.subscriber === person) return;
  throw new UserError(({ digest }) => digest.mistakes.mayNot);
}
