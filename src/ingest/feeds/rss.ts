import type { parseFeed } from 'feedsmith';
import { entryText, firstDate, htmlTitle, lineOf, plainTitle, resolveLink } from './entry-text.ts';
import type { FeedDocument, FeedEntry } from './read-feed.ts';

type Parsed<Format> = Extract<ReturnType<typeof parseFeed<string>>, { format: Format }>['feed'];
type Rss = Parsed<'rss'>;
type RssItem = NonNullable<Rss['items']>[number];
type Rdf = Parsed<'rdf'>;
type RdfItem = NonNullable<Rdf['items']>[number];

/** RSS 0.91 to 2.0. */
export function readRss(feed: Rss, address: string): FeedDocument {
  const bases = [feed.xml?.base, address];
  return {
    title: plainTitle(feed.title),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    site: resolveLink(feed.link, ...bases),
    ttlMinutes: feed.ttl !== undefined && feed.ttl > 0 ? feed.ttl : updateMinutes(feed.sy),
    entries: (feed.items ?? []).map((item) => rssEntry(item, bases)),
  };
}

function rssEntry(item: RssItem, bases: readonly (string | undefined)[]): FeedEntry {
  const { guid, atom } = item;
  const permalink =
    guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;
  const links = [item.link, alternate(atom?.links), permalink, item.dc?.identifiers?.[0]];
  const author = item.authors?.map(({ name, email }) => name ?? email).find(Boolean);
  return {
    guid: lineOf(guid?.value ?? atom?.id),
    address: firstLink(links, [item.xml?.base, ...bases]),
    title: plainTitle(item.title ?? item.dc?.titles?.[0]) ?? htmlTitle(item.media?.title?.value),
    author: lineOf(item.dc?.creators?.join(', ') ?? author ?? atom?.authors?.[0]?.name),
    published: firstDate(
      item.pubDate,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      atom?.published,
      atom?.updated,
      item.dcterms?.modified?.[0],
    ),
    language: item.dc?.languages?.[0] ?? item.xml?.lang ?? null,
    ...entryText({ content: item.content?.encoded ?? atom?.content?.value, summary: summaryOf(item) }),
  };
}

function summaryOf(item: RssItem): string | undefined {
  return (
    item.description ??
    item.dc?.descriptions?.[0] ??
    item.atom?.summary?.value ??
    item.media?.description?.value
  );
}

/** RSS 0.9 and 1.0, which are RDF. */
export function readRdf(feed: Rdf, address: string): FeedDocument {
  const bases = [feed.xml?.base, address];
  return {
    title: plainTitle(feed.title),
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang ?? null,
    site: resolveLink(feed.link, ...bases),
    ttlMinutes: updateMinutes(feed.sy),
    entries: (feed.items ?? []).map((item) => rdfEntry(item, bases)),
  };
}

function rdfEntry(item: RdfItem, bases: readonly (string | undefined)[]): FeedEntry {
  const { dc, dcterms } = item;
  return {
    guid: lineOf(item.rdf?.about ?? dc?.identifiers?.[0]),
    address: firstLink([item.link, item.rdf?.about], [item.xml?.base, ...bases]),
    title: plainTitle(item.title ?? dc?.titles?.[0]),
    author: lineOf(dc?.creators?.join(', ')),
    published: firstDate(dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0], dcterms?.modified?.[0]),
    language: dc?.languages?.[0] ?? item.xml?.lang ?? null,
    ...entryText({ content: item.content?.encoded, summary: item.description ?? dc?.descriptions?.[0] }),
  };
}

function firstLink(
  links: readonly (string | undefined)[],
  bases: readonly (string | undefined)[],
): string | null {
  for (const link of links) {
    const address = resolveLink(link, ...bases);
    if (address) return address;
  }
  return null;
}

function alternate(
  links: readonly { readonly href?: string; readonly rel?: string }[] = [],
): string | undefined {
  return links.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
}

const periods: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** The syndication module's way to say `ttl`: so many times a period (https://web.resource.org/rss/1.0/modules/syndication/). */
function updateMinutes(sy: Rss['sy']): number | null {
  const period = periods[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  return period === undefined ? null : Math.round(period / Math.max(1, sy?.updateFrequency ?? 1));
}
