import type { ArticleStore } from './article-store.ts';
import type { FeedStore } from './feed.ts';
import type { DeliveryStore, SubscriptionStore } from './subscription.ts';

/** What is kept of the workspaces that the bot is in, and of what came from them. */
export interface WorkspaceStore {
  /**
   * Those of some keys that nobody claimed before; they are claimed now, and remembered for an hour at least. Of
   * several processes that claim a key at once, one gets it.
   */
  claim(keys: readonly string[], now: Date): Promise<ReadonlySet<string>>;
  /** What was kept of a workspace that installed the bot, as it was given; null when nothing is. */
  installation(platform: string, workspace: string): Promise<string | null>;
  /** Keeps what is known of a workspace, in place of what was kept before. The store can't read it: it is sealed. */
  saveInstallation(platform: string, workspace: string, sealed: string): Promise<void>;
  /** Removes all that is kept of a workspace, its subscriptions among it. */
  removeWorkspace(platform: string, workspace: string): Promise<void>;
}

/**
 * What outlives the process; who needs a part of it names that part. What a call has resolved for is on the disk
 * and whole; several processes may use one store. Calls reject with a `StoreError` where a person can do something
 * about it.
 */
export interface Store extends ArticleStore, FeedStore, SubscriptionStore, DeliveryStore, WorkspaceStore {
  close(): Promise<void>;
}

/**
 * Why a store can't be used. `corrupt`: damaged; `foreign`: something else's file; `newer`: written by a
 * later version; `unwritable`: no permission, no space or no folder; `busy`: locked for too long. Of a database on a
 * server: `unreachable`; `denied`: by its rights or the password; `missing`: there is none of that name; `read-only`.
 */
export type StoreFault =
  | 'corrupt'
  | 'foreign'
  | 'newer'
  | 'unwritable'
  | 'busy'
  | 'unreachable'
  | 'denied'
  | 'missing'
  | 'read-only';

/** Why there is no copy of a store. `taken`: something is in its place already; `no-store`: nothing to copy. */
export type BackupFault = 'taken' | 'no-store' | 'unwritable';

/** A copy that could not be made; what was at its place is as it was. */
export class BackupError extends Error {
  readonly fault: BackupFault;
  readonly place: string;

  constructor(fault: BackupFault, place: string, cause?: unknown) {
    super(`no back-up at ${place}: ${fault}`, { cause });
    this.name = 'BackupError';
    this.fault = fault;
    this.place = place;
  }
}

/** A store that can't be used as it is; nothing was written to it. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  /** The file, or the address of the database without its password. */
  readonly place: string;

  constructor(fault: StoreFault, place: string, cause?: unknown) {
    super(`the store at ${place} is ${fault}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
    this.place = place;
  }
}
