import parser from 'robots-parser';
import { decodeText } from './charset.ts';
import type { Fetch } from './fetch.ts';
import { FetchError } from './fetch-error.ts';

/** The package's types give its one function as a module's default, and it is the module itself. */
const robotsParser = parser as unknown as typeof parser.default;

/** Whether a site lets the bot read a page, by its robots.txt (RFC 9309). */
export type MayRead = (address: string, signal?: AbortSignal) => Promise<boolean>;

export interface RobotsParts {
  readonly fetch: Fetch;
  /** The bot's name, as robots.txt files would call it. */
  readonly robot: string;
  /** In milliseconds since 1970. */
  readonly now: () => number;
}

const day = 24 * 3_600_000;
/** A site that can't be reached is asked again sooner. */
const later = 600_000;
/** Sites whose rules are kept. */
const most = 1_000;

interface Rules {
  readonly allows: (address: string) => boolean;
  readonly until: number;
}

/** Asks each site for its rules, and keeps them for a day. */
export function createRobots({ fetch, robot, now }: RobotsParts): MayRead {
  const known = new Map<string, Promise<Rules>>();
  return async (address, signal) => {
    const origin = URL.parse(address)?.origin;
    if (!origin || origin === 'null') return false;
    const kept = await known.get(origin);
    if (kept && kept.until > now()) return kept.allows(address);
    if (known.size >= most) known.clear();
    const asked = rulesOf(origin, { fetch, robot, now }, signal);
    known.set(origin, asked);
    // A question that was called off is no answer.
    asked.catch(() => known.delete(origin));
    return (await asked).allows(address);
  };
}

async function rulesOf(
  origin: string,
  { fetch, robot, now }: RobotsParts,
  signal?: AbortSignal,
): Promise<Rules> {
  const place = `${origin}/robots.txt`;
  try {
    const { status, body, header } = await fetch(place, signal ? { signal } : {});
    if (status >= 500 || status === 429) return { allows: () => false, until: now() + later };
    // A site without rules has none.
    if (status >= 400) return { allows: () => true, until: now() + day };
    const rules = robotsParser(place, decodeText(body, header('content-type')));
    return { allows: (address) => rules.isAllowed(address, robot) !== false, until: now() + day };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    return { allows: () => false, until: now() + later };
  }
}
