import type { Article, PublicationDate } from './article.ts';
import type { Corpus, Entry } from './corpus.ts';
import { fold } from './text.ts';

/** What was looked at for an answer. */
export interface Searched {
  readonly articles: number;
  readonly publishers: readonly string[];
  /**
   * How many of the publishers speak for themselves: those who carry the same text count once, by who had it
   * first, and so do those of one house.
   */
  readonly independent: number;
  /** Dates of the oldest and the newest article, as exact as they are known; null when none is dated. */
  readonly from: PublicationDate | null;
  readonly to: PublicationDate | null;
}

/** By the lists that a corpus hands out, which it makes anew when anything changes. */
const known = new WeakMap<readonly Entry[], Searched>();

/** How much some articles are, from whom and from when; worked out once for a list of the corpus. */
export function searchedIn(entries: readonly Entry[], corpus: Corpus): Searched {
  const searched = known.get(entries) ?? lookedAt(entries, corpus);
  known.set(entries, searched);
  return searched;
}

function lookedAt(entries: readonly Entry[], corpus: Corpus): Searched {
  const publishers = [...new Set(entries.flatMap(({ article }) => publisherOf(article) ?? []))].toSorted();
  const inOrder = entries.toSorted(oldestFirst);
  const dates = inOrder.flatMap(({ article }) => article.published ?? []);
  return {
    articles: entries.length,
    publishers,
    independent: firstPublishers(inOrder, corpus).size,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}

/** The houses of those who had a text first, of each group of copies. A publisher that isn't known is one of its own. */
function firstPublishers(inOrder: readonly Entry[], corpus: Corpus): ReadonlySet<unknown> {
  const seen = new Set<ReadonlySet<string>>();
  const first = inOrder.filter(({ article }) => {
    const copies = corpus.copiesOf(article.id);
    if (seen.has(copies)) return false;
    seen.add(copies);
    return true;
  });
  const houses = housesIn(corpus);
  return new Set(
    first.map(({ article }) => {
      const publisher = publisherOf(article);
      return publisher === null
        ? corpus.copiesOf(article.id)
        : (houses.get(fold(publisher)) ?? fold(publisher));
    }),
  );
}

/** The house of each publisher that belongs to one, as the topics' feeds say. */
function housesIn(corpus: Corpus): ReadonlyMap<string, string> {
  const feeds = corpus.topics.flatMap((topic) => topic.feeds);
  return new Map(feeds.flatMap(({ publisher, family }) => (family ? [[fold(publisher), fold(family)]] : [])));
}

/** The undated last, as nobody knows that they were there before. */
function oldestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a.article.published?.date ?? '~', b.article.published?.date ?? '~'];
  if (left !== right) return left < right ? -1 : 1;
  return a.article.id < b.article.id ? -1 : 1;
}

/** Who published an article: as it says, else the site it stands on; null when neither is known. */
export function publisherOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string | null {
  return publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : null);
}
