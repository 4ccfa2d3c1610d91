import type { Article } from './article.ts';
import type { Relevance } from './relevance.ts';
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

/** How an article came. Only the first time counts: an edited article is no more news than it was. */
export interface Arrival {
  /** In milliseconds since 1970, UTC. */
  readonly at: number;
  /**
   * `baseline` is found by questions and announced to nobody: what a feed lists when it is first read, what comes
   * with the program, what was dated anew or posted again.
   */
  readonly kind: 'news' | 'baseline';
  /** Why it is in its topic; missing where somebody said that it is. */
  readonly relevance?: Relevance;
}

/** An article that arrives. */
export interface Arriving {
  readonly article: Article;
  readonly arrival: Arrival;
  /**
   * What it is found by when it comes again: `address:` and its address's key, `guid:` and a feed's own name for
   * it. A key that another article has stays with that one.
   */
  readonly keys: readonly string[];
}

/** An article as it is stored. */
export interface StoredArticle {
  readonly article: Article;
  readonly arrival: Arrival;
  /** The change that brought it. */
  readonly arrivedWith: number;
  /** The last change of it. */
  readonly revision: number;
}

/** What changed after a revision, each thing once, as it is now. */
export interface Changes {
  readonly topics: StoredRead<Topic>;
  readonly articles: StoredRead<StoredArticle>;
  /** Ids of articles. */
  readonly removed: readonly string[];
  /** What to ask with next. */
  readonly revision: number;
  /** There is more after that already. */
  readonly isMore: boolean;
}

/** An article that arrived as news, and the change that brought it. */
export interface News {
  readonly id: string;
  readonly at: number;
  readonly revision: number;
}

/** A topic or an article that comes with the program, and the hash of the file it was read from. */
export interface Seed {
  /** `articles/us-support.md`; names the file, whatever is in it. */
  readonly name: string;
  readonly sha256: string;
  readonly content:
    | { readonly topic: Topic }
    | { readonly article: Article; readonly keys: readonly string[] };
}

/**
 * Topics and articles. Every change of one gets the next revision, a number that only grows: whoever has seen
 * a revision has seen all that came before it, however many processes write.
 */
export interface ArticleStore {
  /** In the order they were added. */
  topics(): Promise<StoredRead<Topic>>;
  /** In the order they were added. */
  articles(): Promise<StoredRead<Article>>;
  /** The article of an id; null when there is none that is sound. */
  article(id: string): Promise<Article | null>;
  /** The article of an id as it was when its text had this hash, so that what cites it still can be shown. */
  articleVersion(id: string, sha256: string): Promise<Article | null>;
  /** The ids of articles by the keys they arrived with; those that no article has are left out. */
  articlesByKey(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  saveTopic(topic: Topic): Promise<Saved>;
  /**
   * Its topic has to be there. An article that differs in nothing but when it was retrieved is unchanged. One
   * whose text differs takes the place of the former, which is kept as a version. Keys are added in any case. Its text
   * holds no U+0000, which PostgreSQL can't keep.
   */
  saveArticle(arriving: Arriving): Promise<Saved>;
  /**
   * Saves several in one write, all of them or none: a hundred cost little more than one. The answers of this
   * process wait meanwhile, so hand over no more than some hundred at a time.
   */
  saveArticles(arriving: readonly Arriving[]): Promise<readonly Saved[]>;
  /**
   * Does several calls in one write, all of them or, where `work` rejects, none. Everybody else's writes wait
   * meanwhile, and this process's other calls may, so `work` awaits nothing but the store that it is given. It is
   * begun again where others were in its way.
   */
  together<T>(work: (store: ArticleStore) => Promise<T>): Promise<T>;
  /** Removes an article with its versions and keys; false when there was none. */
  removeArticle(id: string): Promise<boolean>;
  /** The last revision. */
  revision(): Promise<number>;
  /**
   * What changed after a revision, at most `limit` articles; 0 gives all there is, page by page. Costs next to
   * nothing when nothing changed. After a revision that is yet to come, as a saved one may be when an older
   * copy of the store was put in its place, it gives all there is.
   */
  changesSince(revision: number, limit: number): Promise<Changes>;
  /** What arrived in a topic as news after a revision, in the order of arrival. */
  newsSince(topic: string, revision: number): Promise<readonly News[]>;
  /** The hash that each seed was planted with, by its name. */
  planted(): Promise<ReadonlyMap<string, string>>;
  /**
   * Saves what a seed holds, once for each name and hash: null when that was done before, so that what was
   * changed or deleted since stays as it is. Its article arrives as baseline, when it was retrieved.
   */
  plant(seed: Seed): Promise<Saved | null>;
}
