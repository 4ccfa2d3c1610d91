import { ParseError, parseFeed } from 'feedsmith';
import { readAtom } from './atom.ts';
import { readJsonFeed } from './json-feed.ts';
import { readRdf, readRss } from './rss.ts';

/** One item of a feed, its text in paragraphs and cleaned; null stands for what isn't said. */
export interface FeedEntry {
  /** The feed's own name for it. */
  readonly guid: string | null;
  readonly address: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** In ISO 8601, as exact as it is given; null as well for what can't be read. */
  readonly published: string | null;
  readonly language: string | null;
  readonly text: string;
  /** The text is the article, not what its page begins with. */
  readonly isWhole: boolean;
}

export interface FeedDocument {
  readonly title: string | null;
  readonly language: string | null;
  /** The page that the feed is of. */
  readonly site: string | null;
  /** How long it asks not to be asked again. */
  readonly ttlMinutes: number | null;
  readonly entries: readonly FeedEntry[];
}

/**
 * What came in a feed's place. `empty`: a feed that lists nothing; `blocked`: a page for people, as sites send to
 * those they take for robots, or once the feed has gone; `broken`: neither.
 */
export type FeedReading =
  | { readonly kind: 'feed' | 'empty'; readonly feed: FeedDocument }
  | { readonly kind: 'blocked' | 'broken' };

/** Reads RSS of all versions, Atom or JSON Feed, as it was found at an address, against which links are resolved. */
export function readFeed(content: string, address: string): FeedReading {
  const document = prepared(content);
  const feed = documentOf(document, address);
  if (feed) return { kind: feed.entries.length > 0 ? 'feed' : 'empty', feed };
  return { kind: isPage(document) ? 'blocked' : 'broken' };
}

const nothing: FeedDocument = { title: null, language: null, site: null, ttlMinutes: null, entries: [] };

/** Null for what is no feed. */
function documentOf(document: string, address: string): FeedDocument | null {
  try {
    const parsed = parseFeed(document);
    switch (parsed.format) {
      case 'rss':
        return readRss(parsed.feed, address);
      case 'rdf':
        return readRdf(parsed.feed, address);
      case 'atom':
        return readAtom(parsed.feed, address);
      case 'json':
        return readJsonFeed(parsed.feed, address);
    }
  } catch (error) {
    // It has a feed's form, and nothing in it that a feed is made of.
    if (error instanceof ParseError) return nothing;
    // What else is thrown, and it is of several kinds, says no more than that this is no feed.
    return null;
  }
}

/** What is said in a JSON Feed stands between quotation marks that a control character would break. */
function prepared(content: string): string {
  const text = content.replace(/(?![\n\r\t])\p{Cc}/gu, '').trim();
  if (text.startsWith('{')) return text;
  return withPlainTitles(
    text
      .slice(Math.max(text.indexOf('<'), 0))
      .replace(declarations, '$1')
      .replace(doctype, ''),
  );
}

/** A document type, wherever it stands: it says nothing, and in a wrong place costs the parser hours. */
const doctype = /<!DOCTYPE[^<>[\]]*>?/gi;

/** A document type with declarations of its own, of entities that would stand for others: none is ever expanded. */
const declarations = /^((?:<\?[^>]*\?>|<!--(?:(?!-->)[\s\S])*-->|\s)*)<!DOCTYPE\s[^>[]*\[[\s\S]*?\]\s*>/i;

/**
 * Titles taken out of CDATA: there `&#8217;` is written by those who mean the character, and elsewhere it has been
 * decoded once by being XML. So each is decoded once.
 */
function withPlainTitles(xml: string): string {
  return xml.replace(
    /(<title(?:\s[^<>]*)?>)\s*<!\[CDATA\[((?:(?!\]\]>|<\/?title|<!\[CDATA\[)[\s\S])*)\]\]>\s*(?=<\/title>)/gi,
    (_, open: string, title: string) => `${open}${title}`,
  );
}

function isPage(document: string): boolean {
  return /^(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|\s)*<(?:!doctype\s+html|html|head|body|script|meta)\b/i.test(
    document,
  );
}
