import type { Listing } from './newsroom.ts';

/** Writes listings, the newest first, as a feed of some format. */
export type Shape = (listings: readonly Listing[], root: string) => string | Uint8Array;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A story as HTML. */
export const htmlOf = ({ story }: Listing) =>
  story.paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n');

/** The same with what isn't ASCII as numbered and named entities. */
const entitiesOf = (listing: Listing) =>
  htmlOf(listing)
    .replaceAll('’', '&rsquo;')
    .replaceAll('ñ', '&ntilde;')
    .replace(/[^\0-\x7f]/g, (character) => `&#${character.codePointAt(0)};`);

/** How it begins, and that there is more: with all that changes when it is edited. */
const beginningOf = ({ story }: Listing) => `${escaped(story.paragraphs[0] ?? '')} […]`;

const cdata = (text: string) => `<![CDATA[${text}]]>`;
const channel = (root: string) =>
  `<title>The Courier</title><link>${root}/</link><description>All the news</description><ttl>5</ttl>`;
const newestFirst = (listings: readonly Listing[]) => listings.toReversed();

type Item = (listing: Listing, root: string) => string;

const rss =
  (version: string, item: Item, head = ''): Shape =>
  (listings, root) =>
    `<?xml version="1.0" encoding="UTF-8"?>${head}<rss version="${version}" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>${channel(root)}${newestFirst(
      listings,
    )
      .map((listing) => `<item>${item(listing, root)}</item>`)
      .join('\n')}</channel></rss>`;

/** What some feeds add to the addresses that they list. */
export const tracking = 'utm_source=rss';

const named: Item = ({ story, guid, path, date }, root) =>
  `<title>${escaped(story.title)}</title><link>${root}${path}?${tracking}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date.toUTCString()}</pubDate><dc:creator>${cdata('The desk')}</dc:creator>`;

/** RSS 2.0 as WordPress writes it. */
export const wordpress = rss(
  '2.0',
  (listing, root) =>
    `${named(listing, root)}<description>${cdata(beginningOf(listing))}</description><content:encoded>${cdata(
      `${htmlOf(listing)}<p>The post <a href="${root}">It</a> appeared first on <a href="${root}">The Courier</a>.</p>`,
    )}</content:encoded>`,
);

/** RSS 2.0 with the whole article where others have a summary. */
export const described = rss(
  '2.0',
  (listing, root) => `${named(listing, root)}<description>${escaped(htmlOf(listing))}</description>`,
);

/** RSS 2.0 with the beginning of the article. */
export const summarised = rss(
  '2.0',
  (listing, root) => `${named(listing, root)}<description>${escaped(beginningOf(listing))}</description>`,
);

/** RSS 2.0 with entities of HTML wherever there can be some. */
export const entities = rss(
  '2.0',
  (listing, root) =>
    `${named(listing, root)}<content:encoded>${cdata(entitiesOf(listing))}</content:encoded>`,
);

/** RSS 2.0 with addresses in their guids only, and an item that has nothing to say. */
export const permalinks = rss(
  '2.0',
  (listing, root) =>
    `<title>${escaped(listing.story.title)}</title><guid isPermaLink="true">${root}${listing.path}</guid><pubDate>${listing.date.toUTCString()}</pubDate><description>${escaped(htmlOf(listing))}</description></item><item><title/>`,
);

const plain: Item = ({ story, path }, root) =>
  `<title>${escaped(story.title)}</title><link>${root}${path}</link>`;

/** RSS 0.91, with its document type. */
export const rss091 = rss(
  '0.91',
  (listing, root) => `${plain(listing, root)}<description>${escaped(beginningOf(listing))}</description>`,
  '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
);

/** RSS 0.92, with the whole article. */
export const rss092 = rss(
  '0.92',
  (listing, root) => `${plain(listing, root)}<description>${escaped(htmlOf(listing))}</description>`,
);

const rdf =
  (namespace: string, item: Item): Shape =>
  (listings, root) =>
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="${root}/feed"><title>The Courier</title><link>${root}/</link><description>All</description></channel>${newestFirst(
      listings,
    )
      .map((listing) => item(listing, root))
      .join('\n')}</rdf:RDF>`;

/** RSS 0.90: titles and addresses. */
export const rss090 = rdf(
  'http://my.netscape.com/rdf/simple/0.9/',
  (listing, root) => `<item>${plain(listing, root)}</item>`,
);

/** RSS 1.0 with its modules for content and dates. */
export const rss10 = rdf(
  'http://purl.org/rss/1.0/',
  (listing, root) =>
    `<item rdf:about="${root}${listing.path}">${plain(listing, root)}<dc:date>${listing.date.toISOString()}</dc:date><content:encoded>${cdata(htmlOf(listing))}</content:encoded></item>`,
);

const atom =
  (item: Item): Shape =>
  (listings, root) =>
    `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Courier</title><id>urn:courier</id><updated>${new Date().toISOString().slice(0, 10)}T00:00:00Z</updated><link rel="self" href="${root}/feed"/>${newestFirst(
      listings,
    )
      .map(
        (listing) =>
          `<entry><title>${escaped(listing.story.title)}</title><id>${listing.guid}</id><link rel="alternate" type="text/html" href="${listing.path}"/><updated>${listing.date.toISOString()}</updated>${item(listing, root)}</entry>`,
      )
      .join('\n')}</feed>`;

/** Atom 1.0 with HTML. */
export const atomHtml = atom((listing) => `<content type="html">${escaped(htmlOf(listing))}</content>`);

/** Atom 1.0 with XHTML. */
export const atomXhtml = atom(
  (listing) =>
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${htmlOf(listing)}</div></content>`,
);

/** Atom 1.0 with the beginning of the article. */
export const atomSummary = atom(
  (listing) => `<summary type="html">${escaped(beginningOf(listing))}</summary>`,
);

/** Atom 0.3. */
export const atom03: Shape = (listings, root) =>
  `<?xml version="1.0"?><feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>The Courier</title><link rel="alternate" type="text/html" href="${root}/"/>${newestFirst(
    listings,
  )
    .map(
      (listing) =>
        `<entry><title>${escaped(listing.story.title)}</title><id>${listing.guid}</id><link rel="alternate" type="text/html" href="${root}${listing.path}"/><issued>${listing.date.toISOString()}</issued><content type="text/html" mode="escaped">${escaped(htmlOf(listing))}</content></entry>`,
    )
    .join('\n')}</feed>`;

const json =
  (item: (listing: Listing) => object): Shape =>
  (listings, root) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Courier',
      home_page_url: `${root}/`,
      items: newestFirst(listings).map((listing) => ({
        id: listing.guid,
        url: `${root}${listing.path}`,
        title: listing.story.title,
        date_published: listing.date.toISOString(),
        ...item(listing),
      })),
    });

/** JSON Feed with HTML. */
export const jsonHtml = json((listing) => ({ content_html: htmlOf(listing) }));

/** JSON Feed with plain text. */
export const jsonText = json(({ story }) => ({ content_text: story.paragraphs.join('\n\n') }));

/** RSS 2.0 in Latin-1, and what that lacks as entities. */
export const latin1: Shape = (listings, root) => {
  const written = String(wordpress(listings, root))
    .replace('UTF-8', 'ISO-8859-1')
    .replace(/[^\0-\xff]/g, (character) => `&#${character.codePointAt(0)};`);
  return Buffer.from(written, 'latin1');
};

/** A feed of nothing. */
export const empty: Shape = (_, root) => String(wordpress([], root));

/** What is sent to those who are taken for robots. */
export const challenge: Shape = () =>
  '<!DOCTYPE html><html><head><title>Just a moment…</title></head><body><p>Please show that you are human.</p></body></html>';

/** Neither a feed nor a page. */
export const garbage: Shape = () => 'Fatal error: out of memory in feed.php on line 12';
