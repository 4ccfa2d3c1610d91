import { own } from './limits.ts';

/** Text that Slack shows as it is written where it reads mrkdwn: nothing in it links or pings. */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What `escapeMrkdwn` was given. */
function unescapeMrkdwn(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/**
 * What somebody wrote, as they saw it: links as their words, mentions of people left out, channels by their
 * names.
 */
export function plainOf(mrkdwn: string): string {
  const unlinked = mrkdwn
    .replace(/<@[^>]*>|<![^>]*>/g, ' ')
    .replace(/<#[^|>]*\|?([^>]*)>/g, '$1')
    .replace(/<(?:https?|mailto|tel):[^|>]*\|([^>]*)>/g, '$1')
    .replace(/<((?:https?|mailto|tel):[^>]*)>/g, '$1');
  return unescapeMrkdwn(unlinked).trim();
}

/** An address as it can stand in a link, or null. One that is too long loses the words that it opens at. */
export function linkAddress(address: string | null): string | null {
  if (address === null) return null;
  const [page = '', words] = address.split('#:~:text=');
  const candidates =
    words === undefined ? [address] : [address, `${page}#:~:text=${words.split(',')[0]}`, page];
  for (const candidate of candidates) {
    const url = URL.parse(candidate);
    if (!url || !/^https?:$/.test(url.protocol)) return null;
    const safe = url.href.replace(/[<>|"\s`\\]/g, percent);
    if (safe.length <= own.link) return safe;
  }
  return null;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
