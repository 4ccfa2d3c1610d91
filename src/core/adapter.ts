import type { Localised } from './language.ts';
import type { Reply } from './reply.ts';

/**
 * A request to a route, its body as the bytes that came: a signature is over them. Header names are in lower
 * case.
 */
export interface RouteRequest {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly query: URLSearchParams;
  readonly body: Uint8Array;
}

export interface RouteResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Called once the response has been handed to the network. */
  readonly sent?: () => void;
}

/** A method and path of the one HTTP server, and what answers there. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Exact: `/discord/interactions`. */
  readonly path: string;
  handle(request: RouteRequest): RouteResponse | Promise<RouteResponse>;
}

/** A platform that the bot speaks on; the composition root starts it, mounts its routes and stops it. */
export interface Adapter {
  readonly name: string;
  readonly routes: readonly Route[];
  /** Resolves when the platform is reachable. Rejects with an `AdapterError` where a person can do something. */
  start(): Promise<void>;
  /** Resolves once what was begun is answered and nothing is open. */
  stop(): Promise<void>;
  isReady(): boolean;
  /**
   * Posts a reply by itself, nobody having asked; `key`, of 20 characters at most, names the post, so that where the
   * platform can tell, the same is not posted twice. Rejects when nobody knows whether it was posted.
   */
  post(to: Destination, reply: Reply, key: string): Promise<Posted>;
  /**
   * How many posts it takes that nobody asked for: in all, or of each workspace; and how many are made at once. Whoever
   * dies leaves it unclear of each of these whether it was posted.
   */
  readonly pace: { readonly perSecond: number; readonly of: 'all' | 'workspace'; readonly atOnce: number };
  /** The address that opens a channel; null where that isn't known. */
  channelLink(to: Destination): string | null;
}

/** Where something is posted: a channel, or somebody's own messages; ids as the platform has them. */
export type Destination =
  /** `workspace`: a server or workspace, empty where there is none. */
  | { readonly workspace: string; readonly channel: string }
  | { readonly workspace: string; readonly person: string };

/** What became of a post. */
export type Posted =
  | { readonly kind: 'posted'; readonly message: { readonly id: string; readonly link: string | null } }
  /** `gone`: there is no such channel; `forbidden`: the bot may not write there. */
  | { readonly kind: 'refused'; readonly reason: 'gone' | 'forbidden' }
  /** Not posted; the platform is to be left alone for so many milliseconds. */
  | { readonly kind: 'later'; readonly after: number };

/** A platform that can't be spoken on until a person does something, said in one line. */
export class AdapterError extends Error {
  readonly platform: string;
  readonly text: Localised;

  constructor(platform: string, text: Localised, cause?: unknown) {
    super(text.en, { cause });
    this.name = 'AdapterError';
    this.platform = platform;
    this.text = text;
  }
}

/** The HTTP server's port can't be listened on. */
export class PortError extends Error {
  readonly port: number;

  constructor(port: number, cause: unknown) {
    super(`port ${port} can't be had`, { cause });
    this.port = port;
  }
}

/** Something that was looked at, as a line for those who run the bot. */
export interface Finding {
  readonly ok: boolean;
  /** What is wrong, and what to do about it. */
  readonly text: string;
}
