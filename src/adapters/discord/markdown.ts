import { limits } from './limits.ts';

/** All that Discord's markdown, mentions, timestamps, emoji and links begin with. */
const special = /[\\`*_~|<>#[\]()@:+-]/g;

/** Text that Discord shows as it is written: nothing in it formats, links, pings or counts. One line in, one out. */
export function escapeMarkdown(text: string): string {
  return text.replace(special, '\\$&').replace(/^(\s*\d+)\./, '$1\\.');
}

/** What `escapeMarkdown` was given. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** `[text](address)`; the text alone, in the same words, when there is no address. */
export function maskedLink(text: string, address: string | null): string {
  return address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${address})`;
}

/**
 * An address as it can stand in a link, or null. One that is too long loses the end of the words that it opens
 * at, then all of them.
 */
export function linkAddress(address: string | null): string | null {
  if (address === null) return null;
  const [page = '', words] = address.split('#:~:text=');
  const candidates =
    words === undefined ? [address] : [address, `${page}#:~:text=${words.split(',')[0]}`, page];
  for (const candidate of candidates) {
    const url = URL.parse(candidate);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    const safe = url.href.replace(/[()<>[\]"'`\\|\s]/g, percent);
    if (safe.length <= limits.linkUrl) return safe;
  }
  return null;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
