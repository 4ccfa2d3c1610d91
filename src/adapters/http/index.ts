import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Route, RouteRequest, RouteResponse } from '../../core/adapter.ts';

export { healthRoutes } from './health.ts';
export { createMetrics } from './metrics.ts';

/** A larger body is refused; an interaction with a long message in it has some ten kilobytes. */
const largestBody = 1_000_000;

/** How long a connection may take to send its request, in milliseconds. */
const slowest = 10_000;

export interface HttpParts {
  readonly port: number;
  readonly routes: readonly Route[];
  /** Tells of a route that failed. */
  readonly onFailure: (path: string, error: unknown) => void;
}

export interface HttpServer {
  /** The port it listens on, which is another than asked for when that was 0. */
  readonly port: number;
  /** Takes no more connections, and resolves once those open are answered. */
  close(): Promise<void>;
}

/** One server for health, metrics and every platform that calls in. Rejects when the port can't be had. */
export async function startHttp(parts: HttpParts): Promise<HttpServer> {
  const server = createServer({ requestTimeout: slowest, headersTimeout: slowest }, (request, response) => {
    answer(request, response, parts).catch((error) => {
      parts.onFailure(request.url ?? '', error);
      if (response.headersSent) response.destroy();
      else send(response, { status: 500, body: 'failed' });
    });
  });
  await listen(server, parts.port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve());
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { routes }: HttpParts,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const here = routes.filter(({ path }) => path === url.pathname);
  const route = here.find(({ method }) => method === request.method);
  if (!route) {
    const allow = here.map(({ method }) => method).join(', ');
    const refusal = allow ? { status: 405, headers: { allow } } : { status: 404 };
    return send(response, { ...refusal, body: allow ? 'method not allowed' : 'not found' });
  }
  const body = await bodyOf(request);
  if (body === null)
    return send(response, { status: 413, headers: { connection: 'close' }, body: 'too large' });
  const asked: RouteRequest = { headers: request.headers, query: url.searchParams, body };
  send(response, await route.handle(asked));
}

/** The body as it came, or null when it is too large. */
async function bodyOf(request: IncomingMessage): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBody) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body = '', sent }: RouteResponse): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(body, () => sent?.());
}
