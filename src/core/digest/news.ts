import type { Corpus } from '../corpus.ts';
import { UserError } from '../errors.ts';
import { oneLine } from '../parse-command.ts';
import { instantOf } from './local-time.ts';
import type { DigestStore } from './subscriptions.ts';

/** What may be told as news. */
export interface NewsFound {
  /** Ids of articles. */
  readonly ids: ReadonlySet<string>;
  /** The revision up to which it is told by them. */
  readonly told: number;
}

/** An article that arrived so long ago and isn't there yet won't come any more. */
const patience = 60_000;

/**
 * The articles that arrived in a topic as news after a revision. What this process has yet to take in is left for
 * the next time, and all that came after it.
 */
export async function newsAfter(
  revision: number,
  topic: string,
  {
    corpus,
    store,
    now,
  }: {
    readonly corpus: Corpus;
    readonly store: Pick<DigestStore, 'revision' | 'newsSince'>;
    readonly now: Date;
  },
): Promise<NewsFound> {
  // Asked first: what arrives between the two calls is then told twice over rather than never.
  const last = await store.revision();
  const news = await store.newsSince(topic, revision);
  const missing = news.find(({ id, at }) => !corpus.entry(id) && now.getTime() - at < patience);
  const ready = missing ? news.filter((one) => one.revision < missing.revision) : news;
  const told = missing ? missing.revision - 1 : Math.max(last, ...news.map((one) => one.revision));
  return { ids: new Set(ready.map(({ id }) => id)), told };
}

/** From when on something is new: a revision of the store, or the beginning of a day. */
export type Since = { readonly revision: number } | { readonly date: string; readonly at: Date };

/** `2026-01-31`, or `#123` for a revision of the store. Throws a `UserError` when it is neither. */
export function readSince(typed: string, zone: string): Since {
  const [, revision] = /^#(\d{1,15})$/u.exec(typed.trim()) ?? [];
  if (revision !== undefined) return { revision: Number(revision) };
  const date = typed.trim();
  const at =
    /^\d{4}-\d{2}-\d{2}$/u.test(date) && isDate(date) ? instantOf({ date, time: '00:00' }, zone) : null;
  if (!at) throw new UserError(({ digest }) => digest.mistakes.badSince(oneLine(typed)));
  return { date, at };
}

function isDate(date: string): boolean {
  const read = new Date(`${date}T00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

/** The articles of a topic that are published on a day or later; of the undated, those that came then. */
export function publishedSince(
  { date, at }: Extract<Since, { date: string }>,
  topic: string,
  corpus: Corpus,
): ReadonlySet<string> {
  const isSince = ({
    published,
    retrieved,
  }: {
    readonly published: { readonly date: string } | null;
    readonly retrieved: string;
  }) =>
    published
      ? published.date >= date.slice(0, published.date.length)
      : Date.parse(retrieved) >= at.getTime();
  return new Set(corpus.entries(topic).flatMap(({ article }) => (isSince(article) ? article.id : [])));
}
