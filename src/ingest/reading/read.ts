import { type FeedReading, readFeed } from '../feeds/read-feed.ts';
import { decodeText } from '../fetch/charset.ts';
import { extractPage, type Page } from '../pages/extract-page.ts';

/** Something fetched that is to be read. */
export interface ReadingJob {
  readonly kind: 'feed' | 'page';
  readonly body: Uint8Array;
  readonly contentType: string | null;
  /** Where it was found. */
  readonly address: string;
  /** Of the text on a page of this publisher's; null: none is known. */
  readonly selector: string | null;
}

/** What a page is, or that it is none: something else, or one that keeps robots out. */
export type PageReading =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'blocked' | 'broken' };

/** What can be read, by what it is. */
export interface Readings {
  readonly feed: FeedReading;
  readonly page: PageReading;
}

/** Reads what was fetched. Takes as long as it takes, which with some pages is long: see `createReader`. */
export function read(job: ReadingJob): FeedReading | PageReading {
  const content = decodeText(job.body, job.contentType);
  return job.kind === 'feed' ? readFeed(content, job.address) : readPage(content, job);
}

/** Titles of the pages that stand before a site to keep robots out. */
const barriers =
  /^(?:just a moment|un momento|attention required|access denied|acceso denegado|please wait|are you a robot|robot check|security check|verify(?:ing)? you are human|checking your browser|ddos-guard|pardon our interruption|403 forbidden|429 too many requests)/i;

function readPage(content: string, { address, selector, contentType }: ReadingJob): PageReading {
  if (/^(?:image|audio|video|font|application\/(?!.*(?:html|xml)))/i.test(contentType ?? ''))
    return { kind: 'broken' };
  if (!/<[a-z!]/i.test(content)) return { kind: 'broken' };
  const page = extractPage(content, address, selector);
  if (barriers.test(page.title ?? '')) return { kind: 'blocked' };
  return { kind: 'page', page };
}
