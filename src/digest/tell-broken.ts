import type { Adapter, Destination, Posted } from '../core/adapter.ts';
import type { Corpus } from '../core/corpus.ts';
import type { Feed } from '../core/feed.ts';
import type { LanguageCode, Localised } from '../core/language.ts';
import type { Subscription, SubscriptionStore } from '../core/subscription.ts';
import type { Words } from '../core/words.ts';
import type { DeliverParts } from './deliver.ts';
import { keyOf } from './key.ts';

export interface TellBrokenParts {
  readonly adapters: readonly Pick<Adapter, 'name' | 'post'>[];
  readonly corpus: Pick<Corpus, 'topics'>;
  readonly store: Pick<SubscriptionStore, 'subscriptions'>;
  readonly words: Localised<Words>;
  readonly log: DeliverParts['log'];
}

/**
 * Tells those who subscribed to a topic that one of its feeds can't be read, each once and in their own messages:
 * what is not read is missed in silence otherwise. Never rejects.
 */
export async function tellBroken(feed: Feed, parts: TellBrokenParts): Promise<void> {
  const { adapters, store, log } = parts;
  try {
    const { sound } = await store.subscriptions({ topic: feed.topic });
    const active = sound.filter(({ state, subscriber }) => state === 'active' && subscriber !== '');
    const people = Map.groupBy(active, ({ platform, subscriber }) => `${platform} ${subscriber}`);
    for (const [subscription] of people.values()) {
      const adapter = subscription && adapters.find(({ name }) => name === subscription.platform);
      if (adapter) await tell(feed, subscription, adapter, parts);
    }
  } catch (err) {
    log.info({ feed: feed.id, err }, 'feeds: nobody could be told that one broke');
  }
}

async function tell(
  feed: Feed,
  { platform, workspace, channel, subscriber, language }: Subscription,
  adapter: Pick<Adapter, 'post'>,
  { corpus, words, log }: TellBrokenParts,
): Promise<void> {
  // Where there is no workspace, the channel is their own messages with the bot.
  const to: Destination = workspace === '' ? { workspace, channel } : { workspace, person: subscriber };
  const title = corpus.topics.find(({ id }) => id === feed.topic)?.title[language] ?? feed.topic;
  const reply = tidings(words[language].digest.runs.feedBroken(feed.publisher, title, feed.url), language);
  const key = keyOf(feed.id, `broken ${platform} ${subscriber}`);
  const told: Posted | null = await adapter.post(to, reply, key).catch(() => null);
  if (told?.kind !== 'posted')
    log.info({ feed: feed.id, platform, told }, 'feeds: somebody could not be told');
}

function tidings(text: string, language: LanguageCode) {
  return {
    blocks: [{ kind: 'note', line: [{ text }] }],
    actions: [],
    audience: 'asker',
    language,
  } as const;
}
