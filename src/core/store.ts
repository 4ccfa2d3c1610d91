import type { Article } from './article.ts';
import type { Topic } from './topic.ts';

/** What saving did. `unchanged`: it was there, and nothing was written. */
export type Saved = 'added' | 'updated' | 'unchanged';

/** Something stored that is not to be trusted, so never returned as what it claims to be. */
export interface Damage {
  readonly id: string;
  /** `text`: no longer the text that was saved, by its hash; `row`: not of the shape that was saved. */
  readonly fault: 'text' | 'row';
}

/** What is stored: all that is sound, and what is not. */
export interface StoredRead<T> {
  readonly sound: readonly T[];
  readonly damaged: readonly Damage[];
}

/** A topic or an article that comes with the program, and the hash of the file it was read from. */
export interface Seed {
  /** `articles/us-support.md`; names the file, whatever is in it. */
  readonly name: string;
  readonly sha256: string;
  readonly content: { readonly topic: Topic } | { readonly article: Article };
}

/**
 * Where articles and topics outlive the process. What a call has resolved for is on the disk and whole;
 * several processes may use one store. Calls reject with a `StoreError` where a person can do something
 * about it.
 */
export interface Store {
  /** In the order they were added. */
  topics(): Promise<StoredRead<Topic>>;
  /** In the order they were added. */
  articles(): Promise<StoredRead<Article>>;
  /** The article of an id; null when there is none that is sound. */
  article(id: string): Promise<Article | null>;
  saveTopic(topic: Topic): Promise<Saved>;
  /** Its topic has to be there. An article that differs in nothing but when it was retrieved is unchanged. */
  saveArticle(article: Article): Promise<Saved>;
  /** The hash that each seed was planted with, by its name. */
  planted(): Promise<ReadonlyMap<string, string>>;
  /**
   * Saves what a seed holds, once for each name and hash: null when that was done before, so that what was
   * changed or deleted since stays as it is.
   */
  plant(seed: Seed): Promise<Saved | null>;
  /**
   * Those of some keys that nobody claimed before; they are claimed now, and remembered for an hour at least. Of
   * several processes that claim a key at once, one gets it.
   */
  claim(keys: readonly string[], now: Date): Promise<ReadonlySet<string>>;
  /** What was kept of a workspace that installed the bot, as it was given; null when nothing is. */
  installation(platform: string, workspace: string): Promise<string | null>;
  /** Keeps what is known of a workspace, in place of what was kept before. The store can't read it: it is sealed. */
  saveInstallation(platform: string, workspace: string, sealed: string): Promise<void>;
  /** Removes all that is kept of a workspace. */
  removeWorkspace(platform: string, workspace: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Why a store can't be used. `corrupt`: damaged; `foreign`: something else's file; `newer`: written by a
 * later version; `unwritable`: no permission, no space or no folder; `busy`: locked for too long.
 */
export type StoreFault = 'corrupt' | 'foreign' | 'newer' | 'unwritable' | 'busy';

/** A store that can't be used as it is; nothing was written to it. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  /** The file, as a person finds it. */
  readonly place: string;

  constructor(fault: StoreFault, place: string, cause?: unknown) {
    super(`the store at ${place} is ${fault}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
    this.place = place;
  }
}
