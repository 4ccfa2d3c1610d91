import { setTimeout } from 'node:timers/promises';
import type { Fetch } from './fetch.ts';

export interface PoliteParts {
  /** Between the end of one fetch from a host and the beginning of the next. */
  readonly pauseMs: number;
  /** In milliseconds; of any clock that only goes forward. */
  readonly now: () => number;
  /** By default the machine's clock. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<unknown>;
}

/** Hosts whose turns are kept. */
const most = 1_000;

/** A fetch that asks each host for one thing at a time, with a pause between; different hosts at once. */
export function createPoliteFetch(fetch: Fetch, { pauseMs, now, wait = usualWait }: PoliteParts): Fetch {
  /** By host: resolves, when its last fetch has ended, to when that was. */
  const turns = new Map<string, Promise<number>>();
  return (address, options = {}) => {
    const host = URL.parse(address)?.host ?? '';
    const before = turns.get(host);
    const fetched = (async () => {
      const left = before ? (await before) + pauseMs - now() : 0;
      if (left > 0) await wait(left, options.signal);
      return fetch(address, options);
    })();
    if (turns.size >= most) turns.clear();
    // Whoever is next waits for the end, not for success.
    turns.set(host, fetched.then(now, now));
    return fetched;
  };
}

const usualWait = (milliseconds: number, signal: AbortSignal | undefined) =>
  setTimeout(milliseconds, undefined, signal ? { signal } : {});
