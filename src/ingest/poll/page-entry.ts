import type { FeedEntry } from '../feeds/read-feed.ts';
import type { Page } from '../pages/extract-page.ts';

/** A page as an item that is whole. */
export function pageEntry(page: Page, address: string): FeedEntry {
  return {
    guid: null,
    address: ownAddress(page, address),
    title: page.title,
    author: page.author,
    published: page.published?.date ?? null,
    language: page.language,
    text: page.text,
    isWhole: true,
  };
}

/** The address that a page says is its own, unless that is its site's front: then it says so of every page. */
export function ownAddress({ canonical }: Pick<Page, 'canonical'>, address: string): string {
  if (canonical === null) return address;
  const isFront = new URL(canonical).pathname === '/' && new URL(canonical).search === '';
  return isFront && new URL(address).pathname !== '/' ? address : canonical;
}
