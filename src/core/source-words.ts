import type { FeedState } from './feed.ts';
import type { Problem } from './problem.ts';

/** A feed or page that is followed, as it is told of. */
export interface FollowedSource {
  readonly publisher: string;
  readonly url: string;
  readonly kind: 'feed' | 'page';
  readonly status: FeedState['status'] | 'paused';
  readonly problem: Problem | null;
  /** Whole minutes since it was last read, and until it is looked at again; null when it never is or was. */
  readonly readAgo: number | null;
  readonly nextIn: number | null;
}

/** What the bot says of the feeds and pages that it follows. */
export interface SourceWords {
  /** Heads the list of those that are followed. */
  readonly followed: string;
  readonly none: string;
  /** Whose and where it is, how it is, and what to do when that isn't well. */
  line(source: FollowedSource): string;
  /** How many are followed, and how many of them are not well. */
  count(all: number, unwell: number): string;
  /** Offers to show how they are. */
  readonly showStatus: string;
  added(publisher: string, url: string, kind: 'feed' | 'page'): string;
  known(publisher: string, url: string): string;
  removed(publisher: string): string;
  paused(publisher: string): string;
  resumed(publisher: string): string;
  readonly mistakes: {
    /** Nobody may change the sources here: in a direct message, or without the permission. */
    readonly notAllowed: string;
    readonly notHere: string;
    needsAddress(example: string): string;
    needsSource(action: string, followed: readonly string[]): string;
    unknown(typed: string, followed: readonly string[]): string;
    several(typed: string, addresses: readonly string[]): string;
    /** An address that can't be followed, why, and what to do. */
    refused(address: string, problem: Problem): string;
  };
}
