import { hash } from 'node:crypto';
import type { Feed, FeedStore } from '../core/feed.ts';
import type { Topic } from '../core/topic.ts';
import { addressKey } from './address.ts';

/** The id of a feed of a topic: the same address is the same feed. */
export function feedId(topic: string, url: string): string {
  return `${topic}-${hash('sha256', addressKey(url)).slice(0, 10)}`;
}

/** Saves the feeds that topics list, each once for what is said of it, due from `now` on (milliseconds since 1970). */
export async function plantFeeds(
  topics: readonly Topic[],
  store: Pick<FeedStore, 'plantFeed'>,
  now: number,
): Promise<void> {
  for (const topic of topics)
    for (const listed of topic.feeds) {
      const own = {
        id: feedId(topic.id, listed.url),
        topic: topic.id,
        kind: 'feed',
        addedBy: null,
        paused: false,
      } as const;
      const feed: Feed = { ...listed, ...own };
      await store.plantFeed(feed, now);
    }
}
