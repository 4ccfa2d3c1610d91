import type { Article, PublicationDate } from './article.ts';
import type { Entry } from './corpus.ts';

/** What was looked at for an answer. */
export interface Searched {
  readonly articles: number;
  readonly publishers: readonly string[];
  /** Dates of the oldest and the newest article, as exact as they are known; null when none is dated. */
  readonly from: PublicationDate | null;
  readonly to: PublicationDate | null;
}

/** How much some articles are, from whom and from when. */
export function searchedIn(entries: readonly Entry[]): Searched {
  const publishers = [...new Set(entries.flatMap(({ article }) => publisherOf(article) ?? []))].toSorted();
  const dates = entries
    .flatMap(({ article }) => article.published ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return { articles: entries.length, publishers, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}

/** Who published an article: as it says, else the site it stands on; null when neither is known. */
export function publisherOf({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string | null {
  return publisher ?? (url ? new URL(url).hostname.replace(/^www\./, '') : null);
}
