import { type Agent, type Response, fetch as undiciFetch } from 'undici';
import { FetchError, type FetchFault } from './fetch-error.ts';
import { createGuardedAgent, type GuardParts } from './guarded-agent.ts';

/** How far a fetch may go. */
export interface FetchLimits {
  /** Of the body, decompressed. */
  readonly bytes: number;
  /** In all, redirects included. */
  readonly milliseconds: number;
  readonly redirects: number;
}

const usualLimits: FetchLimits = { bytes: 5_000_000, milliseconds: 15_000, redirects: 5 };

/** What came back, whatever its status. */
export interface Fetched {
  /** Where it was found, after all redirects. */
  readonly address: string;
  /** Where it has moved for good: the last of the redirects that say so, if all before it do; else null. */
  readonly movedTo: string | null;
  readonly status: number;
  /** A header's value, by its name in any case. */
  header(name: string): string | null;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/**
 * Fetches an address of the public web by GET with some headers. Rejects with a `FetchError` when nothing comes
 * back within the limits, or with the signal's reason when it is aborted.
 */
export type Fetch = (
  address: string,
  options?: { readonly headers?: Readonly<Record<string, string>>; readonly signal?: AbortSignal },
) => Promise<Fetched>;

export interface FetchParts extends GuardParts {
  /** Names the bot to those it asks: `Vigia/1.0 (+https://…)`. */
  readonly userAgent: string;
  readonly limits?: Partial<FetchLimits>;
}

/** A way to fetch, and to let go of the connections that it keeps. */
export interface Fetcher {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

export function createFetcher({ userAgent, limits, ...guard }: FetchParts): Fetcher {
  const agent = createGuardedAgent(guard);
  const reach = { ...usualLimits, ...limits };
  return {
    close: () => agent.destroy(),
    async fetch(address, { headers = {}, signal } = {}) {
      const late = AbortSignal.timeout(reach.milliseconds);
      const way: Way = {
        agent,
        limits: reach,
        headers: { 'accept-encoding': 'gzip, deflate, br', ...headers, 'user-agent': userAgent },
        alsoAllow: guard.alsoAllow,
        signal: signal ? AbortSignal.any([signal, late]) : late,
      };
      try {
        return await follow(address, way);
      } catch (error) {
        if (signal?.aborted) throw signal.reason;
        throw late.aborted ? new FetchError('slow', address, error) : error;
      }
    },
  };
}

interface Way {
  readonly agent: Agent;
  readonly limits: FetchLimits;
  readonly headers: Readonly<Record<string, string>>;
  readonly alsoAllow: GuardParts['alsoAllow'];
  readonly signal: AbortSignal;
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

async function follow(asked: string, way: Way): Promise<Fetched> {
  let url = checkedUrl(asked, asked, way);
  let movedTo: string | null = null;
  let isForGood = true;
  for (let hops = 0; ; hops += 1) {
    const response = await request(url, way);
    const { status } = response;
    if (!redirectStatuses.has(status)) {
      const body = await readBody(response, url, way);
      return { address: url.href, movedTo, status, header: (name) => response.headers.get(name), body };
    }
    await response.body?.cancel().catch(() => {});
    const location = response.headers.get('location');
    if (location === null || hops >= way.limits.redirects) throw new FetchError('redirects', url.href);
    url = checkedUrl(location, url.href, way);
    isForGood &&= status === 301 || status === 308;
    if (isForGood) movedTo = url.href;
  }
}

/** Ports where the web is served; mail, databases and the like are asked nothing. */
const webPorts = new Set(['', '80', '443', '8000', '8008', '8080', '8081', '8443', '8888']);

function checkedUrl(address: string, base: string, { alsoAllow }: Way): URL {
  const url = URL.parse(address, base);
  if (!url || !/^https?:$/.test(url.protocol)) throw new FetchError('address', address);
  const isPort = webPorts.has(url.port) || alsoAllow?.(url.hostname) === true;
  if (url.username !== '' || url.password !== '' || !isPort) throw new FetchError('address', url.origin);
  url.hash = '';
  return url;
}

async function request(url: URL, { agent, headers, signal }: Way): Promise<Response> {
  try {
    return await undiciFetch(url, { dispatcher: agent, headers, redirect: 'manual', signal });
  } catch (error) {
    throw fetchError(error, url);
  }
}

/** All of a body, as long as it stays within the limit: a small one can grow without end as it is unpacked. */
async function readBody(response: Response, url: URL, { limits }: Way): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of response.body ?? []) {
      length += chunk.byteLength;
      if (length > limits.bytes) throw new FetchError('large', url.href);
      chunks.push(chunk);
    }
  } catch (error) {
    throw fetchError(error, url);
  }
  return Buffer.concat(chunks);
}

/** undici and Node wrap what went wrong in one or more errors. */
function fetchError(error: unknown, url: URL): FetchError {
  const causes = causesOf(error);
  const own = causes.find((cause) => cause instanceof FetchError);
  if (own) return new FetchError(own.fault, url.href, error);
  return new FetchError(faultOf(causes.map(codeOf)), url.href, error);
}

function causesOf(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [error, ...inner.flatMap(causesOf)];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function faultOf(codes: readonly string[]): FetchFault {
  if (codes.some((code) => /TIMEOUT|ETIMEDOUT/.test(code))) return 'slow';
  if (codes.some((code) => /CERT|SIGNED|ERR_TLS|VERIFY/.test(code))) return 'certificate';
  return 'connection';
}
