import type { FeedDocument } from './feeds/read-feed.ts';
import type { Fetched } from './fetch/fetch.ts';
import { FetchError } from './fetch/fetch-error.ts';
import { type Found, Refusal, type Refused, type Where } from './found.ts';
import type { Page } from './pages/extract-page.ts';
import { findEntry } from './poll/entry-article.ts';
import type { Looking } from './poll/look.ts';
import { pageEntry } from './poll/page-entry.ts';

/** What an address of the web turned out to be. */
export type WebSource =
  | { readonly kind: 'feed'; readonly address: string; readonly document: FeedDocument }
  | { readonly kind: 'page'; readonly address: string; readonly page: Page };

/**
 * What stands at an address: a feed, an article's page, or the feed that a site's front page points to. Throws a
 * `Refusal` for anything else.
 */
export async function openAddress(address: string, looking: Looking): Promise<WebSource> {
  const where = { path: address };
  const fetched = await fetchFrom(address, where, looking);
  const feed = await readFeedOf(fetched, looking);
  if (feed) return { kind: 'feed', address: fetched.address, document: feed };
  const page = await readPageOf(fetched, where, looking);
  const [linked] = page.feeds;
  if (!page.isArticle && linked !== undefined) {
    const behind = await fetchFrom(linked, where, looking);
    const document = await readFeedOf(behind, looking);
    if (document) return { kind: 'feed', address: behind.address, document };
  }
  if (page.text === '') throw new Refusal(where, { kind: 'no-article' });
  if (!(await looking.mayRead(fetched.address, looking.signal))) throw new Refusal(where, { kind: 'robots' });
  return { kind: 'page', address: fetched.address, page };
}

/** The articles at an address: of a page one, of a feed all that it lists. What can't be had is refused. */
export async function readAddress(address: string, looking: Looking): Promise<readonly (Found | Refused)[]> {
  try {
    const source = await openAddress(address, looking);
    if (source.kind === 'page') return [pageFound(source.page, source.address, { path: address })];
    const { document } = source;
    if (document.entries.length === 0) throw new Refusal({ path: address }, { kind: 'feed-empty' });
    const feed = {
      url: source.address,
      topic: null,
      publisher: document.title ?? '',
      language: null,
      selector: null,
    };
    const found: Found[] = [];
    for (const [index, entry] of document.entries.entries()) {
      const { found: one } = await findEntry(entry, feed, looking);
      found.push({ ...one, language: one.language ?? null, where: { path: address, record: index + 1 } });
    }
    return found;
  } catch (error) {
    if (error instanceof Refusal) return [{ where: error.where, reason: error.reason }];
    throw error;
  }
}

/** A page as an article's source says it. */
export function pageFound(page: Page, address: string | null, where: Where): Found {
  const entry = pageEntry(page, address ?? page.canonical ?? 'about:blank');
  return {
    where,
    id: null,
    topic: null,
    title: entry.title,
    url: address === null ? page.canonical : entry.address,
    publisher: page.publisher,
    author: entry.author,
    published: entry.published,
    basis: page.published?.basis ?? 'stated',
    precision: null,
    retrieved: null,
    language: null,
    text: entry.text,
  };
}

async function fetchFrom(address: string, where: Where, { fetch, signal }: Looking): Promise<Fetched> {
  try {
    const fetched = await fetch(address, { signal });
    if (fetched.status !== 200) throw new Refusal(where, { kind: 'http-status', status: fetched.status });
    return fetched;
  } catch (error) {
    if (error instanceof FetchError) throw new Refusal(where, { kind: 'fetch', fault: error.fault });
    throw error;
  }
}

const jobOf = ({ body, header, address }: Fetched) => ({
  body,
  contentType: header('content-type'),
  address,
  selector: null,
});

async function readFeedOf(fetched: Fetched, { reader }: Looking): Promise<FeedDocument | null> {
  const reading = await reader.read({ kind: 'feed', ...jobOf(fetched) });
  return 'feed' in reading ? reading.feed : null;
}

async function readPageOf(fetched: Fetched, where: Where, { reader }: Looking): Promise<Page> {
  const reading = await reader.read({ kind: 'page', ...jobOf(fetched) });
  if (reading.kind === 'page') return reading.page;
  throw new Refusal(where, { kind: reading.kind === 'blocked' ? 'blocked' : 'no-article' });
}
