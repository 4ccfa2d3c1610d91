import type { Feed, FeedStore } from '../core/feed.ts';
import type { Problem } from '../core/problem.ts';
import type { SourceAdded, SourceDesk } from '../core/source-desk.ts';
import { cleanAddress } from './address.ts';
import { type Reason, Refusal } from './found.ts';
import { feedId } from './plant-feeds.ts';
import type { Looking } from './poll/look.ts';
import { openAddress, type WebSource } from './web-source.ts';

export interface DeskParts {
  readonly store: Pick<FeedStore, 'feeds' | 'saveFeed' | 'removeFeed'>;
  /** What addresses are looked at with. */
  readonly looking: () => Promise<Looking>;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

/** The desk over a store: what is added is looked at once, and from then on when it is due. */
export function createSourceDesk({ store, looking, now }: DeskParts): SourceDesk {
  return {
    sources: async (topic) => (await store.feeds(topic)).sound,
    async add(address, topic, by): Promise<SourceAdded> {
      const url = cleanAddress(address);
      if (url === null) return { kind: 'refused', problem: { kind: 'fetch-address', detail: address } };
      try {
        const found = await openAddress(url, await looking());
        const source = feedOf(found, topic, by);
        const saved = await isFollowed(source, store);
        if (!saved) await store.saveFeed(source, now());
        return { kind: saved ? 'known' : 'added', source: saved ?? source };
      } catch (error) {
        if (error instanceof Refusal) return { kind: 'refused', problem: problemOf(error.reason) };
        throw error;
      }
    },
    async remove(id) {
      await store.removeFeed(id);
    },
    async setPaused(source, paused) {
      await store.saveFeed({ ...source, paused }, now());
    },
  };
}

async function isFollowed({ id, topic }: Feed, store: DeskParts['store']): Promise<Feed | undefined> {
  return (await store.feeds(topic)).sound.find(({ feed }) => feed.id === id)?.feed;
}

function feedOf(found: WebSource, topic: string, addedBy: string | null): Feed {
  const host = new URL(found.address).hostname.replace(/^www\./, '');
  const title = found.kind === 'feed' ? found.document.title : found.page.publisher;
  return {
    id: feedId(topic, found.address),
    topic,
    url: found.address,
    publisher: title ?? host,
    family: null,
    language: null,
    country: null,
    selector: null,
    kind: found.kind,
    addedBy,
    paused: false,
  };
}

/** Why an address can't be followed, as feeds that are followed have it. */
function problemOf(reason: Reason): Problem {
  switch (reason.kind) {
    case 'fetch':
      return { kind: `fetch-${reason.fault}`, detail: null };
    case 'http-status':
      return { kind: 'http-status', detail: String(reason.status) };
    case 'blocked':
      return { kind: 'page-instead', detail: null };
    case 'robots':
      return { kind: 'robots', detail: null };
    default:
      return { kind: 'unreadable', detail: null };
  }
}
