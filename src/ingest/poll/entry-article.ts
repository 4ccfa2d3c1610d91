import { hash } from 'node:crypto';
import type { Feed } from '../../core/feed.ts';
import { namedLanguage } from '../article-language.ts';
import type { FeedEntry } from '../feeds/read-feed.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import type { Found } from '../found.ts';
import type { Page } from '../pages/extract-page.ts';
import type { Looking } from './look.ts';
import { ownAddress } from './page-entry.ts';

/** An item as an article's source says it. */
export interface EntryFound {
  readonly found: Found;
  /** Its text is the article, not what its page begins with. */
  readonly isWhole: boolean;
  /** The page could not be had this time, and may be the next. */
  readonly isForNow: boolean;
}

/** As much of a feed as its items are read by. */
interface EntryFeed extends Pick<Feed, 'url' | 'publisher' | 'language' | 'selector'> {
  readonly topic: string | null;
}

/** What an item and, where that is only a beginning, its page say of an article. */
export async function findEntry(entry: FeedEntry, feed: EntryFeed, looking: Looking): Promise<EntryFound> {
  const { page, address, isForNow } = await pageOf(entry, feed, looking);
  const isLonger = page !== null && page.text.length > entry.text.length;
  const text = isLonger ? page.text : entry.text;
  const published = entry.published ?? page?.published?.date ?? null;
  const found: Found = {
    where: { path: entry.address ?? feed.url },
    id: null,
    topic: feed.topic,
    title: entry.title ?? page?.title ?? null,
    url: page && address ? ownAddress(page, address) : entry.address,
    publisher: feed.publisher === '' ? (page?.publisher ?? null) : feed.publisher,
    author: entry.author ?? page?.author ?? null,
    published,
    basis: entry.published === null && page?.published?.basis === 'derived' ? 'derived' : 'stated',
    precision: null,
    retrieved: new Date(looking.now()).toISOString(),
    language: languageFor(text, entry.language ?? page?.language ?? null, feed),
    text,
  };
  return { found, isWhole: entry.isWhole || isLonger, isForNow };
}

interface FetchedPage {
  readonly page: Page | null;
  readonly address: string | null;
  readonly isForNow: boolean;
}

const noPage: FetchedPage = { page: null, address: null, isForNow: false };

/** The page of an item that is not whole, as far as the site lets it be read. */
async function pageOf(entry: FeedEntry, feed: EntryFeed, looking: Looking): Promise<FetchedPage> {
  const { fetch, reader, mayRead, signal } = looking;
  if (entry.isWhole || entry.address === null) return noPage;
  try {
    if (!(await mayRead(entry.address, signal))) return noPage;
    const { status, address, body, header } = await fetch(entry.address, { signal });
    if (status !== 200) return { ...noPage, isForNow: status === 429 || status >= 500 };
    const job = { body, address, contentType: header('content-type'), selector: feed.selector };
    const reading = await reader.read({ kind: 'page', ...job });
    return reading.kind === 'page' ? { page: reading.page, address, isForNow: false } : noPage;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { ...noPage, isForNow: error.fault === 'slow' || error.fault === 'connection' };
  }
}

/** A shorter text doesn't show its language. */
const shortText = 300;

/**
 * The language that is said, where it is none that is read or the text is too short to show its own: templates
 * often say a language that their texts are not in.
 */
function languageFor(text: string, said: string | null, feed: EntryFeed): string | null {
  const named = said === null ? feed.language : namedLanguage(said);
  if (named === null) return said;
  return text.length < shortText ? named : null;
}

/** An item's name in its feed: what the feed calls it, else its address, else its words. */
export function entryKey({ guid, address, title, text }: FeedEntry): string {
  return guid ?? address ?? hash('sha256', `${title}\n${text}`);
}

/** What tells whether an item says what it said: its words, whatever its date. */
export function entryMark({ title, text }: FeedEntry): string {
  return hash('sha256', `${title}\n${text}`).slice(0, 32);
}
