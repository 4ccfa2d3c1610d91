import type { Feed } from '../../src/core/feed.ts';
import { openSite, pageOf, type Site } from '../ingest/poll/site.ts';
import * as shapes from './feed-shapes.ts';
import { Newsroom } from './newsroom.ts';

/** A feed of the press: who writes it, and how it is written. */
export interface Paper {
  readonly newsroom: Newsroom;
  readonly site: Site;
  readonly shape: shapes.Shape;
  /** How the feed should be in the end. */
  readonly status: 'ok' | 'empty' | 'blocked' | 'broken' | 'gone';
  /** Whether its feed shows that something was edited. */
  readonly showsEdits: boolean;
}

const readable: Readonly<Record<string, shapes.Shape>> = {
  wordpress: shapes.wordpress,
  described: shapes.described,
  summarised: shapes.summarised,
  entities: shapes.entities,
  permalinks: shapes.permalinks,
  'rss-0-91': shapes.rss091,
  'rss-0-92': shapes.rss092,
  'rss-0-90': shapes.rss090,
  'rss-1-0': shapes.rss10,
  'atom-html': shapes.atomHtml,
  'atom-xhtml': shapes.atomXhtml,
  'atom-summary': shapes.atomSummary,
  'atom-0-3': shapes.atom03,
  'json-html': shapes.jsonHtml,
  'json-text': shapes.jsonText,
  latin: shapes.latin1,
};

const unreadable = {
  empty: shapes.empty,
  blocked: shapes.challenge,
  broken: shapes.garbage,
  gone: shapes.empty,
} as const;

/** Titles and addresses are all that it lists. */
const withoutText = 'rss-0-90';
const slow = 'atom-html';

/** Twenty papers, each on a site of its own. */
export async function openPress(): Promise<Paper[]> {
  const papers: Paper[] = [];
  const open = async (name: string, shape: shapes.Shape, status: Paper['status']) => {
    const newsroom = new Newsroom(name, papers.length);
    papers.push({ newsroom, site: await openSite(), shape, status, showsEdits: name !== withoutText });
  };
  for (const [name, shape] of Object.entries(readable)) await open(name, shape, 'ok');
  for (const status of ['empty', 'blocked', 'broken', 'gone'] as const)
    await open(status, unreadable[status], status);
  return papers;
}

/** Puts on a paper's site what its newsroom has written. */
export function publish({ newsroom, site, shape, status }: Paper): void {
  const body = shape(newsroom.listings, site.root);
  const headers = { etag: `"${newsroom.listings.length}-${Math.random()}"` };
  const delay = newsroom.name === slow ? 300 : 0;
  site.pages.set('/feed', { body, headers, delay, ...(status === 'gone' && { status: 410 }) });
  const type = { 'content-type': 'text/html; charset=utf-8' };
  for (const listing of newsroom.listings) {
    const text = shapes
      .htmlOf(listing)
      .split('\n')
      .map((one) => one.replace(/^<p>|<\/p>$/g, ''));
    const page = { body: pageOf(listing.story.mark, text), headers: type };
    // As sites do, whatever an address says of where its reader came from.
    for (const path of [listing.path, `${listing.path}?${shapes.tracking}`]) site.pages.set(path, page);
  }
}

/** A paper as a feed of a topic. */
export function feedOf({ newsroom, site }: Paper, topic: string): Feed {
  const nothing = { family: null, language: null, country: null, selector: null, addedBy: null };
  const { name } = newsroom;
  return {
    id: name,
    topic,
    url: `${site.root}/feed`,
    publisher: name,
    kind: 'feed',
    paused: false,
    ...nothing,
  };
}
