import { z } from 'zod';
import type { Saved, StoredRead } from './article-store.ts';
import { languageCodes } from './language.ts';
import { problemSchema } from './problem.ts';

const instant = z.int();

/** A source that is looked at again and again, for one topic. */
export const feedSchema = z.object({
  id: z.string().min(1),
  topic: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  publisher: z.string(),
  /** Publishers of one house share a family: they don't confirm each other. */
  family: z.string().nullable(),
  language: z.enum(languageCodes).nullable(),
  /** ISO 3166, two letters. */
  country: z.string().nullable(),
  /** CSS selector of an article's text on this publisher's pages. */
  selector: z.string().nullable(),
  kind: z.enum(['feed', 'page']),
  /** Who added it, as the platform names people; null: the topic's own file. */
  addedBy: z.string().nullable(),
  paused: z.boolean(),
});
export type Feed = z.infer<typeof feedSchema>;

/** How a feed is. All instants are milliseconds since 1970, UTC. */
export const feedStateSchema = z.object({
  /** `empty`: it is one, and lists nothing; `blocked`: something else is given in its place; `gone`: it said so. */
  status: z.enum(['new', 'ok', 'empty', 'blocked', 'broken', 'gone']),
  problem: problemSchema.nullable(),
  nextCheck: instant,
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Since the last success. */
  failures: z.int(),
  lastChecked: instant.nullable(),
  lastSuccess: instant.nullable(),
  /** What it listed when it was first read is stored: what comes now is news. */
  baselined: z.boolean(),
  /** Its subscribers were told that it broke. */
  toldBroken: z.boolean(),
});
export type FeedState = z.infer<typeof feedStateSchema>;

export interface StoredFeed {
  readonly feed: Feed;
  readonly state: FeedState;
}

/** A feed that one process looks at; its fence is void once the lease has ended and another claimed it. */
export interface ClaimedFeed extends StoredFeed {
  readonly fence: number;
}

/** Something that a feed listed. */
export interface FeedItem {
  /** The feed's own name for it: a guid, else an address. */
  readonly key: string;
  /** The article that was made of it; null: none was. */
  readonly article: string | null;
  /** What tells whether it looks as it did; null: nothing does. */
  readonly mark: string | null;
}

/** Feeds, how they are, and what they have listed. */
export interface FeedStore {
  /** All feeds, or those of a topic, in the order of their ids. */
  feeds(topic?: string): Promise<StoredRead<StoredFeed>>;
  /** Adds a feed, to be looked at from `nextCheck` on, or changes what is known of it and leaves its state alone. */
  saveFeed(feed: Feed, nextCheck: number): Promise<Saved>;
  /**
   * Saves a feed that a topic's file lists, once for each content: null when that was done before, so that one that
   * was removed since doesn't come back, and one that was paused stays so.
   */
  plantFeed(feed: Feed, nextCheck: number): Promise<Saved | null>;
  /** Removes a feed and what it listed; its articles stay. False when there was none. */
  removeFeed(id: string): Promise<boolean>;
  /**
   * Takes feeds that are due and not paused, those that waited longest first: of all processes that ask, one gets
   * each, until it settles or the lease ends.
   */
  claimDueFeeds(now: number, limit: number, leaseMs: number): Promise<readonly ClaimedFeed[]>;
  /** Writes down how a claimed feed is now; false, and nothing is written, when another has claimed it since. */
  settleFeed(claim: { readonly id: string; readonly fence: number }, state: FeedState): Promise<boolean>;
  /** Has a feed looked at next at another time; one that is being looked at sets it again. False when there is none. */
  scheduleFeed(id: string, nextCheck: number): Promise<boolean>;
  /** What is remembered of these keys of a feed. */
  itemsKnown(feed: string, keys: readonly string[]): Promise<ReadonlyMap<string, FeedItem>>;
  /** Remembers items of a feed in place of what was known of them, as listed now. */
  rememberItems(feed: string, items: readonly FeedItem[], now: number): Promise<void>;
  /** Forgets what a feed has not listed since then. */
  forgetItems(feed: string, since: number): Promise<void>;
}
