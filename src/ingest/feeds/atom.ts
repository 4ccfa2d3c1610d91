import type { parseFeed } from 'feedsmith';
import { entryText, firstDate, htmlTitle, lineOf, plainTitle, resolveLink } from './entry-text.ts';
import type { FeedDocument, FeedEntry } from './read-feed.ts';

type Atom = Extract<ReturnType<typeof parseFeed<string>>, { format: 'atom' }>['feed'];
type Entry = NonNullable<Atom['entries']>[number];
type Text = { readonly value?: string; readonly type?: string; readonly mode?: string };

/** Atom 0.3 and 1.0. */
export function readAtom(feed: Atom, address: string): FeedDocument {
  const bases = [feed.xml?.base, address];
  return {
    title: titleOf(feed.title),
    language: feed.xml?.lang ?? null,
    site: linkOf(feed.links, bases),
    ttlMinutes: null,
    entries: (feed.entries ?? []).map((entry) => atomEntry(entry, feed, bases)),
  };
}

function atomEntry(entry: Entry, feed: Atom, outer: readonly (string | undefined)[]): FeedEntry {
  const bases = [entry.xml?.base, ...outer];
  const authors = [entry.authors, entry.source?.authors, feed.authors].find(
    (list) => list && list.length > 0,
  );
  const names = authors?.flatMap(({ name, email }) => name ?? email ?? []);
  return {
    guid: lineOf(entry.id),
    address: linkOf(entry.links, bases) ?? resolveLink(entry.content?.src, ...bases),
    title: titleOf(entry.title),
    author: lineOf(names?.join(', ') ?? entry.dc?.creators?.join(', ')),
    published: firstDate(entry.published, entry.dc?.dates?.[0], entry.updated),
    language: entry.content?.xml?.lang ?? entry.xml?.lang ?? null,
    ...entryText({
      content: markup(entry.content),
      summary: markup(entry.summary) ?? entry.media?.groups?.[0]?.description?.value,
    }),
  };
}

/** `text` is plain, `html` and `xhtml` are markup (RFC 4287, 3.1.1). */
function titleOf(title: Text | undefined): string | null {
  return /html/i.test(title?.type ?? '') ? htmlTitle(title?.value) : plainTitle(title?.value);
}

/** A text as HTML, whatever it is given as; undefined for what is no text, a picture or a sound. */
function markup(text: Text | undefined): string | undefined {
  const type = text?.type?.toLowerCase() ?? 'text';
  if (text?.value === undefined || /^(?:image|audio|video|application)\/(?!xhtml|xml)/.test(type))
    return undefined;
  const isMarkup = /html|xml/.test(type) || /<\/?[a-z][^<>]*>/i.test(text.value);
  return isMarkup ? text.value : escaped(text.value);
}

/** Plain text as HTML, its empty lines as paragraphs. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
}

/** Where an entry can be read: an alternate, a page before anything else. */
function linkOf(links: Entry['links'], bases: readonly (string | undefined)[]): string | null {
  const alternates = (links ?? []).filter(({ rel }) => rel === undefined || /(?:^|\/)alternate$/.test(rel));
  const page = alternates.find(({ type }) => type === undefined || /html/.test(type)) ?? alternates[0];
  return resolveLink(page?.href, ...bases);
}
