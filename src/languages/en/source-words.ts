import type { Problem } from '../../core/problem.ts';
import type { FollowedSource, SourceWords } from '../../core/source-words.ts';
import { plural } from './say.ts';

/** Minutes as people count them. */
function span(minutes: number): string {
  if (minutes < 60) return plural(minutes, 'minute', 'minutes');
  if (minutes < 48 * 60) return plural(Math.round(minutes / 60), 'hour', 'hours');
  return plural(Math.round(minutes / 1_440), 'day', 'days');
}

const problems: Readonly<Record<string, string>> = {
  'fetch-address':
    'it is no address that can be read: https:// or http://, without name and password, at a port of the web’s',
  'fetch-private': 'it leads to a private address, and only the public web is read',
  'fetch-host': 'its host is not found. Check the spelling',
  'fetch-connection': 'its host can’t be reached. It is tried again by itself',
  'fetch-certificate': 'its certificate can’t be trusted. Tell the publisher',
  'fetch-redirects': 'it is redirected without end. Give the address where your browser ends up',
  'fetch-slow': 'it takes longer than 15 seconds. It is tried again by itself',
  'fetch-large': 'it is larger than 5 MB. Look for a smaller feed of the same site',
  'page-instead':
    'a page for people comes in its place. Look for the feed’s address on the site, or ask the publisher to let Vigía in',
  robots: 'its site asks robots not to read it (robots.txt). Ask the publisher to let Vigía in',
  unreadable: 'there is no feed or article in it. Look for the feed’s address on the site',
};

function sayProblem({ kind, detail }: Problem): string {
  if (kind !== 'http-status') return problems[kind] ?? kind;
  return detail === '404' || detail === '410'
    ? `it isn’t there (${detail}). Look for its new address on the site`
    : `its site answers with the error ${detail ?? ''}. Check it in your browser`;
}

function sayState({ status, problem, readAgo, nextIn }: FollowedSource): string {
  const last = readAgo === null ? 'never read yet' : `read ${span(readAgo)} ago`;
  const next = nextIn === null ? '' : ` · next in ${span(nextIn)}`;
  const why = problem ? `: ${sayProblem(problem)}` : '';
  switch (status) {
    case 'new':
      return 'new: read in a moment';
    case 'ok':
      return `well · ${last}${next}`;
    case 'empty':
      return `empty: it lists nothing · ${last}${next}`;
    case 'blocked':
      return `blocked${why} · ${last}${next}`;
    case 'broken':
      return `broken${why} · ${last}${next}`;
    case 'gone':
      return `gone for good. Remove it, or look for its new address on the site · ${last}`;
    case 'paused':
      return `paused · ${last}`;
  }
}

/** What the bot says of the sources it follows, in English. */
export const sourceWords: SourceWords = {
  followed: 'Followed',
  none: 'No feed or page is followed yet. For example: /sources add https://example.org/feed',
  line: (source) => `${source.publisher} · ${source.url} · ${sayState(source)}`,
  count: (all, unwell) =>
    `${plural(all, 'feed or page is', 'feeds and pages are')} followed${unwell > 0 ? `, ${unwell} of them not well` : ''}.`,
  showStatus: 'How they are',
  added: (publisher, url, kind) =>
    kind === 'feed'
      ? `${publisher} is followed from now on: ${url}. What it lists now can be asked about in a moment, and what comes next is news.`
      : `The page of ${publisher} is kept and looked at every day: ${url}`,
  known: (publisher, url) => `${publisher} is followed already: ${url}`,
  removed: (publisher) => `${publisher} is no longer followed. Its articles stay.`,
  paused: (publisher) => `${publisher} is paused. Nothing of it is forgotten: /sources resume goes on.`,
  resumed: (publisher) => `${publisher} is followed again.`,
  mistakes: {
    notAllowed:
      'Only those who manage the server or workspace can change its sources, and only there. Ask one of them.',
    notHere: 'Sources can’t be changed here.',
    needsAddress: (example) => `/sources add needs an address. For example: ${example}`,
    needsSource: (action, followed) =>
      `/sources ${action} needs a publisher or an address of those that are followed: ${followed.join(', ')}`,
    unknown: (typed, followed) =>
      followed.length > 0
        ? `‘${typed}’ is not followed. Followed: ${followed.join(', ')}`
        : `‘${typed}’ is not followed; nothing is. For example: /sources add https://example.org/feed`,
    several: (typed, addresses) => `‘${typed}’ is several. Which one? ${addresses.join(', ')}`,
    refused: (address, problem) => `${address} can’t be followed: ${sayProblem(problem)}.`,
  },
};
