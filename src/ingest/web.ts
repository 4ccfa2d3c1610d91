import { createFetcher } from './fetch/fetch.ts';
import type { Resolve } from './fetch/guarded-agent.ts';
import { createPoliteFetch } from './fetch/polite-fetch.ts';
import { createRobots } from './fetch/robots.ts';
import type { Looking } from './poll/look.ts';
import { createReader } from './reading/reader.ts';

export interface WebParts {
  /** The bot's version, for its name. */
  readonly version: string;
  /** Where those it asks can learn what it is; null when it isn't known. */
  readonly publicUrl: string | null;
  /** In milliseconds since 1970. */
  readonly now: () => number;
  /** IP addresses that may be asked although they are not public: for tests, whose servers are on this machine. */
  readonly alsoAllow?: (address: string) => boolean;
  /** The IP addresses of a host's name; by default the system's. */
  readonly resolve?: Resolve;
  /** Between two requests to one host. */
  readonly pauseMs?: number;
}

/** The web as it is asked and read: one thing at a time from each host, as far as robots.txt allows. */
export interface Web extends Omit<Looking, 'signal'> {
  close(): Promise<void>;
}

const robot = 'Vigia';
const usualPauseMs = 1_000;

/** Opens the way to the web. Nothing is asked or started before it is needed. */
export function createWeb({ version, publicUrl, now, pauseMs = usualPauseMs, ...guard }: WebParts): Web {
  const userAgent = `${robot}/${version} (news bot${publicUrl === null ? '' : `; +${publicUrl}`})`;
  const fetcher = createFetcher({ userAgent, ...guard });
  const fetch = createPoliteFetch(fetcher.fetch, { pauseMs, now: () => performance.now() });
  const reader = createReader();
  return {
    fetch,
    reader,
    mayRead: createRobots({ fetch, robot, now }),
    now,
    async close() {
      await Promise.all([fetcher.close(), reader.close()]);
    },
  };
}
