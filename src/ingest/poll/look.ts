import type { Feed, FeedState } from '../../core/feed.ts';
import type { Problem } from '../../core/problem.ts';
import type { FeedDocument } from '../feeds/read-feed.ts';
import type { Fetch, Fetched } from '../fetch/fetch.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import type { MayRead } from '../fetch/robots.ts';
import type { Reader } from '../reading/reader.ts';
import { maxAgeOf, retryAfterOf } from './next-check.ts';
import { pageEntry } from './page-entry.ts';

/** What feeds and pages are looked at with. */
export interface Looking {
  readonly fetch: Fetch;
  readonly reader: Reader;
  readonly mayRead: MayRead;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  readonly signal: AbortSignal;
}

/** What a look at a feed found. */
export type Look =
  | {
      readonly kind: 'listed';
      readonly document: FeedDocument;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where it has moved for good. */
      readonly movedTo: string | null;
      /** Milliseconds until it may be asked again, as it says itself. */
      readonly rest: number | null;
    }
  | { readonly kind: 'unchanged'; readonly rest: number | null }
  | {
      readonly kind: 'failed';
      readonly status: 'blocked' | 'broken' | 'gone';
      readonly problem: Problem;
      readonly retryAfter: number | null;
    };

/** Asks for a feed or a watched page, as one who has seen it before. Rejects only when the signal is aborted. */
export async function lookAt(
  feed: Pick<Feed, 'url' | 'kind' | 'selector'>,
  { etag, lastModified }: Pick<FeedState, 'etag' | 'lastModified'>,
  looking: Looking,
): Promise<Look> {
  const { fetch, mayRead, now, signal } = looking;
  try {
    if (feed.kind === 'page' && !(await mayRead(feed.url, signal))) return failed('blocked', 'robots');
    const headers = {
      accept: feed.kind === 'feed' ? feedTypes : 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
    };
    const fetched = await fetch(feed.url, { headers, signal });
    const rest = maxAgeOf(fetched.header('cache-control'));
    if (fetched.status === 304) return { kind: 'unchanged', rest };
    if (fetched.status === 200) return await readLook(feed, fetched, rest, looking);
    const retryAfter = retryAfterOf(fetched.header('retry-after'), now());
    return failed(statusOf(fetched.status), 'http-status', String(fetched.status), retryAfter);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return failed('broken', `fetch-${error.fault}`, error.address);
  }
}

const feedTypes =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1';

/** Who is refused without being asked for a name is taken for a robot that isn't wanted. */
function statusOf(status: number): 'blocked' | 'broken' | 'gone' {
  if (status === 410) return 'gone';
  return status === 401 || status === 403 || status === 451 ? 'blocked' : 'broken';
}

function failed(
  status: 'blocked' | 'broken' | 'gone',
  kind: string,
  detail: string | null = null,
  retryAfter: number | null = null,
): Look {
  return { kind: 'failed', status, problem: { kind, detail }, retryAfter };
}

async function readLook(
  feed: Pick<Feed, 'kind' | 'selector'>,
  fetched: Fetched,
  rest: number | null,
  { reader }: Looking,
): Promise<Look> {
  const { address, body, movedTo } = fetched;
  const job = { body, contentType: fetched.header('content-type'), address, selector: feed.selector };
  const document =
    feed.kind === 'feed'
      ? await reader.read({ kind: 'feed', ...job })
      : pageDocument(await reader.read({ kind: 'page', ...job }), address);
  if (!('feed' in document))
    return document.kind === 'blocked' ? failed('blocked', 'page-instead') : failed('broken', 'unreadable');
  return {
    kind: 'listed',
    document: document.feed,
    etag: fetched.header('etag'),
    lastModified: fetched.header('last-modified'),
    movedTo,
    rest: Math.max(rest ?? 0, (document.feed.ttlMinutes ?? 0) * 60_000) || null,
  };
}

/** A watched page as a feed of one item. */
function pageDocument(
  reading: Awaited<ReturnType<Reader['read']>>,
  address: string,
): { readonly kind: 'page'; readonly feed: FeedDocument } | { readonly kind: 'blocked' | 'broken' } {
  if (reading.kind === 'blocked') return { kind: 'blocked' };
  if (reading.kind !== 'page' || reading.page.text === '') return { kind: 'broken' };
  const { page } = reading;
  const feed = { title: page.publisher, language: page.language, site: null, ttlMinutes: null };
  return { kind: 'page', feed: { ...feed, entries: [pageEntry(page, address)] } };
}
