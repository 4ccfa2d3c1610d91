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
}
