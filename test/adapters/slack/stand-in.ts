import { appendFileSync, mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { problemsIn, type SentMessage } from './problems.ts';

export const botToken = 'xoxb-123456789012-1234567890123-abcdefabcdefabcdefabcdef';
export const appToken = 'xapp-1-A0123456789-1234567890123-abcdefabcdefabcdef';
export const botUser = 'UBOT';

/** Something that was asked of the stand-in: a method of the Web API, or an answer at a response URL. */
export interface Got {
  /** `chat.postMessage`, or `response/<id>`. */
  readonly method: string;
  readonly body: SentMessage;
  readonly token: string | undefined;
  readonly at: number;
}

/** Something that goes wrong once. */
export interface Disturbance {
  readonly method: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** The answer in its place. */
  readonly body?: object;
  readonly delay?: number;
}

interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: object;
}

/** Slack's Web API, response URLs and Socket Mode as far as the bot uses them, on a free port of this machine. */
export class StandIn {
  readonly got: Got[] = [];
  readonly problems: string[] = [];
  readonly disturbances: Disturbance[] = [];
  /** Acknowledgments by envelope. */
  readonly acks = new Map<string, { at: number; payload: Record<string, unknown> }>();
  users: Record<string, object> = {};
  /** Tokens that are taken. */
  tokens = new Set([botToken]);
  /** What `oauth.v2.access` gives, by code or refresh token. */
  grants: Record<string, object> = {};
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #listeners = new Set<() => void>();
  #envelopes = 0;

  private constructor(http: Server) {
    this.#http = http;
    this.#sockets = new WebSocketServer({ server: http });
    this.#sockets.on('connection', (socket) => this.#welcome(socket));
    http.on('request', (request, response) => void this.#serve(request, response));
  }

  static async start(): Promise<StandIn> {
    const http = createServer();
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', () => resolve()));
    return new StandIn(http);
  }

  get #address() {
    return `127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get url() {
    return `http://${this.#address}/api`;
  }

  responseUrl(id: string) {
    return `http://${this.#address}/response/${id}`;
  }

  get connections() {
    return [...this.#sockets.clients].filter((socket) => socket.readyState === socket.OPEN).length;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Sends something over the newest connection, and gives the envelope's id. */
  send({ type, payload }: Envelope, more: object = {}): string {
    const envelope_id = `envelope-${++this.#envelopes}`;
    const socket = [...this.#sockets.clients].findLast((one) => one.readyState === one.OPEN);
    socket?.send(
      JSON.stringify({
        envelope_id,
        type,
        payload,
        accepts_response_payload: type !== 'events_api',
        ...more,
      }),
    );
    return envelope_id;
  }

  /** As Slack does before it moves a connection elsewhere. */
  disconnect(): void {
    for (const socket of this.#sockets.clients)
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  }

  /** Cuts every connection. */
  drop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
  }

  /** Resolves to the first request that fits, come or yet to come. */
  async request(fits: (got: Got) => boolean, patience = 8000): Promise<Got> {
    await this.until(
      () => this.got.some(fits),
      () => `never asked for: ${this.got.map(({ method }) => method).join(', ')}`,
      patience,
    );
    return this.got.find(fits) as Got;
  }

  async acknowledged(envelope: string): Promise<{ at: number; payload: Record<string, unknown> }> {
    await this.until(
      () => this.acks.has(envelope),
      () => `${envelope} was never acknowledged`,
    );
    return this.acks.get(envelope) as { at: number; payload: Record<string, unknown> };
  }

  async until(holds: () => boolean, complaint: () => string, patience = 8000): Promise<void> {
    const end = Date.now() + patience;
    while (!holds()) {
      if (Date.now() > end) throw new Error(complaint());
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.#listeners.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#listeners.clear();
    }
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #welcome(socket: WebSocket): void {
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }));
    this.#changed();
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      this.acks.set(envelope_id, { at: performance.now(), payload });
      this.#changed();
    });
    socket.on('error', () => {});
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const method = (request.url ?? '').replace(/^\/api\//, '').replace(/^\//, '');
    const body = readBody(text, String(request.headers['content-type']));
    const token = /^Bearer (.*)$/.exec(String(request.headers.authorization))?.[1] ?? body.token;
    const got: Got = { method, body, token: token as string | undefined, at: performance.now() };
    this.got.push(got);
    this.#check(got);
    const at = this.disturbances.findIndex((one) => method.startsWith(one.method));
    const [odd] = at < 0 ? [] : this.disturbances.splice(at, 1);
    if (odd?.delay) await new Promise((resolve) => setTimeout(resolve, odd.delay));
    const answer = odd?.body ?? (odd?.status ? { ok: false } : this.#answer(got));
    response.writeHead(odd?.status ?? 200, { 'content-type': 'application/json', ...odd?.headers });
    response.end(method.startsWith('response/') ? 'ok' : JSON.stringify(answer));
    this.#changed();
  }

  #answer({ method, body, token }: Got): object {
    if (method.startsWith('response/')) return {};
    if (method === 'oauth.v2.access') {
      const grant = this.grants[String(body.code ?? body.refresh_token)];
      return grant ? { ok: true, ...grant } : { ok: false, error: 'invalid_code' };
    }
    if (method === 'apps.connections.open')
      return token === appToken
        ? { ok: true, url: `ws://${this.#address}/link` }
        : { ok: false, error: 'invalid_auth' };
    if (!this.tokens.has(token ?? '')) return { ok: false, error: 'invalid_auth' };
    return this.#answerBot(method, body);
  }

  #answerBot(method: string, body: SentMessage): object {
    switch (method) {
      case 'auth.test':
        return { ok: true, url: 'https://example.slack.com/', team_id: 'T1', user_id: botUser, bot_id: 'B1' };
      case 'users.info': {
        const user = this.users[String(body.user)];
        return user ? { ok: true, user } : { ok: false, error: 'user_not_found' };
      }
      case 'chat.postMessage':
        return { ok: true, ts: '1700000000.000100', channel: body.channel };
      case 'views.open':
      case 'views.update':
      case 'views.publish':
        return { ok: true, view: { id: 'V1' } };
      default:
        return { ok: false, error: 'unknown_method' };
    }
  }

  #check({ method, body }: Got): void {
    const isSent = method.startsWith('response/') || /^(chat|views)\./.test(method);
    if (!isSent) return;
    this.problems.push(...problemsIn(body).map((problem) => `${method}: ${problem}`));
    const folder = process.env.VIGIA_SLACK_BODIES;
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify({ method, body })}\n`);
  }
}

/** Forms carry their objects as JSON. */
function readBody(text: string, type: string): SentMessage {
  if (type.startsWith('application/json')) return JSON.parse(text);
  const entries = [...new URLSearchParams(text)].map(([name, value]) => [
    name,
    /^[[{]/.test(value) ? JSON.parse(value) : value,
  ]);
  return Object.fromEntries(entries);
}
