import type { Article } from '../../core/article.ts';
import type { Arrival, ArticleStore, Saved } from '../../core/article-store.ts';
import type { Feed, FeedItem, FeedStore } from '../../core/feed.ts';
import { fittingTopic, type Relevance } from '../../core/relevance.ts';
import type { Topic } from '../../core/topic.ts';
import { addressKeys } from '../address.ts';
import type { FeedDocument, FeedEntry } from '../feeds/read-feed.ts';
import { Refusal } from '../found.ts';
import { type Making, makeArticle } from '../make-article.ts';
import { type EntryFound, entryKey, entryMark, findEntry } from './entry-article.ts';
import type { Looking } from './look.ts';

export interface TakingParts extends Pick<Making, 'languages'> {
  readonly store: Pick<ArticleStore, 'article' | 'articlesByKey' | 'saveArticle'> &
    Pick<FeedStore, 'itemsKnown' | 'rememberItems' | 'forgetItems'>;
  readonly topics: readonly Topic[];
  /** Told of every article that came or changed, once it is stored. */
  readonly onArticle: (article: Article, saved: 'added' | 'updated', arrival: Arrival) => void;
}

/** A feed that lists more is read as far as this. */
const mostEntries = 200;
/** What was published longer ago is no news, however new it is to the feed. */
const newsDays = 14;
/** What a feed hasn't listed for so long is forgotten: some leave items out for a while. */
const memoryDays = 30;
const day = 86_400_000;

interface Item {
  readonly entry: FeedEntry;
  readonly key: string;
  readonly mark: string;
}

/**
 * Makes articles of what a feed lists anew or otherwise than before, and remembers the rest. What it lists when it
 * is first read is its baseline. Doing it again, after a crash at whatever point, changes nothing more.
 */
export async function takeEntries(
  feed: Feed,
  document: FeedDocument,
  isBaselined: boolean,
  looking: Looking,
  parts: TakingParts,
): Promise<void> {
  const { store } = parts;
  const items = itemsOf(document);
  const known = await store.itemsKnown(
    feed.id,
    items.map(({ key }) => key),
  );
  const isNews = isBaselined || known.size > 0;
  const seen: FeedItem[] = [];
  for (const item of items) {
    looking.signal.throwIfAborted();
    const before = known.get(item.key);
    if (before && before.mark === item.mark) seen.push(before);
    else seen.push(await takeItem(item, feed, isNews, looking, parts));
  }
  const now = looking.now();
  await store.rememberItems(feed.id, seen, now);
  await store.forgetItems(feed.id, now - memoryDays * day);
}

/** Each once: some feeds list an item twice. */
function itemsOf(document: FeedDocument): Item[] {
  const items = document.entries
    .slice(0, mostEntries)
    .map((entry) => ({ entry, key: entryKey(entry), mark: entryMark(entry) }));
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

async function takeItem(
  item: Item,
  feed: Feed,
  isNews: boolean,
  looking: Looking,
  parts: TakingParts,
): Promise<FeedItem> {
  const entry = await findEntry(item.entry, feed, looking);
  const article = await saveEntry(entry, item, feed, isNews, looking, parts);
  return { key: item.key, article, mark: entry.isForNow ? null : item.mark };
}

/** The id of the article that an item is; null when it is none, or none of any topic. */
async function saveEntry(
  entry: EntryFound,
  { key }: Item,
  feed: Feed,
  isNews: boolean,
  looking: Looking,
  parts: TakingParts,
): Promise<string | null> {
  const now = new Date(looking.now());
  const made = articleOf(entry, feed, now, parts);
  if (!made) return null;
  const addresses = [made.url, entry.found.where.path].flatMap((address) =>
    address !== null && URL.canParse(address) ? addressKeys(address) : [],
  );
  const keys = [...new Set([...addresses, `guid:${feed.id}:${key}`, textKey(made)])];
  const stored = await storedUnder(keys, parts);
  const place = stored ? { article: renewed(stored, made, entry.isWhole) } : placed(made, feed, parts);
  if (!place) return null;
  const { article, ...why } = place;
  const kind = isNews && isRecent(article, now) ? 'news' : 'baseline';
  const arrival: Arrival = { at: now.getTime(), kind, ...why };
  const saved: Saved = await parts.store.saveArticle({ article, arrival, keys });
  if (saved !== 'unchanged') parts.onArticle(article, saved, arrival);
  return article.id;
}

/** Null for what no article can be made of: nothing is said, or in a language that isn't read. */
function articleOf({ found }: EntryFound, feed: Feed, now: Date, { languages }: TakingParts): Article | null {
  try {
    return makeArticle(found, { topic: feed.topic, now, languages }).article;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The same words by the same publisher are the same article, wherever they are posted again. */
function textKey({ publisher, sha256 }: Article): string {
  return `text:${publisher ?? ''}:${sha256}`;
}

async function storedUnder(keys: readonly string[], { store }: TakingParts): Promise<Article | null> {
  const ids = await store.articlesByKey(keys);
  const id = keys.map((key) => ids.get(key)).find((found) => found !== undefined);
  return id === undefined ? null : store.article(id);
}

/**
 * A stored article as it is said now. It keeps its place and its date, as one that is dated anew is no newer; and
 * its text where what is said now is only how that begins.
 */
function renewed(stored: Article, made: Article, isWhole: boolean): Article {
  const { text, sha256 } = !isWhole && stored.text.length > made.text.length ? stored : made;
  return {
    ...made,
    id: stored.id,
    topic: stored.topic,
    url: stored.url ?? made.url,
    published: stored.published ?? made.published,
    text,
    sha256,
  };
}

/** An article in its topic, and why it is there. */
interface Place {
  readonly article: Article;
  readonly relevance?: Relevance;
}

/** In the topic that it fits; what is given as a page was chosen by somebody and needs no fitting. Null: in none. */
function placed(made: Article, feed: Feed, { topics }: TakingParts): Place | null {
  if (feed.kind === 'page') return { article: made };
  const fit = fittingTopic(topics, made);
  return fit ? { article: { ...made, topic: fit.topic.id }, relevance: fit.relevance } : null;
}

/** What isn't dated is as new as it looks. */
function isRecent({ published }: Article, now: Date): boolean {
  return published === null || now.getTime() - Date.parse(published.date) < newsDays * day;
}
