import type { parseFeed } from 'feedsmith';
import { cleanText } from '../clean-text.ts';
import { entryText, firstDate, lineOf, resolveLink } from './entry-text.ts';
import type { FeedDocument, FeedEntry } from './read-feed.ts';

type JsonFeed = Extract<ReturnType<typeof parseFeed<string>>, { format: 'json' }>['feed'];
type Item = NonNullable<JsonFeed['items']>[number];

/** JSON Feed 1.0 and 1.1. */
export function readJsonFeed(feed: JsonFeed, address: string): FeedDocument {
  return {
    title: lineOf(feed.title),
    language: feed.language ?? null,
    site: resolveLink(feed.home_page_url, address),
    ttlMinutes: null,
    entries: (feed.items ?? []).map((item) => jsonEntry(item, feed, address)),
  };
}

function jsonEntry(item: Item, feed: JsonFeed, address: string): FeedEntry {
  const authors = item.authors && item.authors.length > 0 ? item.authors : feed.authors;
  const { text, isWhole } = entryText({ content: item.content_html, summary: item.summary });
  const plain = cleanText(item.content_text ?? '').trim();
  return {
    guid: lineOf(item.id),
    address:
      resolveLink(item.url, address) ?? resolveLink(item.external_url, address) ?? resolveLink(item.id),
    title: lineOf(item.title),
    author: lineOf(authors?.flatMap(({ name }) => name ?? []).join(', ')),
    published: firstDate(item.date_published, item.date_modified),
    language: item.language ?? null,
    ...(plain.length > text.length ? { text: plain, isWhole: true } : { text, isWhole }),
  };
}
