import type { StoredFeed } from './feed.ts';
import type { Problem } from './problem.ts';

/** What came of adding a source. */
export type SourceAdded =
  | { readonly kind: 'added' | 'known'; readonly source: StoredFeed['feed'] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Where the feeds and pages that are followed are kept, and changed by those who may. */
export interface SourceDesk {
  /** Those of a topic, or all. */
  sources(topic?: string): Promise<readonly StoredFeed[]>;
  /** Looks at an address, and follows the feed or page that is there. */
  add(address: string, topic: string, by: string | null): Promise<SourceAdded>;
  remove(id: string): Promise<void>;
  /** Pauses it or lets it go on, its settings and its memory kept. */
  setPaused(source: StoredFeed['feed'], paused: boolean): Promise<void>;
}
