const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How often a feed is asked that says nothing of it, and a single page. */
const usual = { feed: 15 * minute, page: day };

/** What is known when a feed has been asked, all spans in milliseconds. */
export interface Asked {
  readonly kind: 'feed' | 'page';
  /** In milliseconds since 1970. */
  readonly now: number;
  /** How often in a row it has failed, this time included. */
  readonly failures: number;
  /** How long it asks not to be asked again; null when it says nothing. */
  readonly rest: number | null;
  /** How long it insists, having been asked too often. */
  readonly retryAfter: number | null;
  /** From 0 to 1: what failed together is not asked again together. */
  readonly random: number;
}

/**
 * When to ask a feed again: as often as is usual, seldomer when it asks for it; after a failure in twice the time
 * each time. Never seldomer than once a day, unless it insists.
 */
export function nextCheck({ kind, now, failures, rest, retryAfter, random }: Asked): number {
  const asked = Math.max(usual[kind], rest ?? 0);
  const wait = failures > 0 ? usual[kind] * 2 ** Math.min(failures, 20) : asked;
  const spread = Math.min(wait, day) * (0.9 + 0.2 * random);
  return Math.round(now + Math.max(spread, Math.min(retryAfter ?? 0, 7 * day)));
}

/** What `Retry-After` asks for: seconds, or a date; null when it is neither. */
export function retryAfterOf(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1_000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

/** How long an answer stays fresh by `Cache-Control`; null when it doesn't say. */
export function maxAgeOf(value: string | null): number | null {
  const [, seconds] = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(value ?? '') ?? [];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}
