import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import { problemsIn, type SentBody } from './problems.ts';
import { record } from './recorded.ts';

/** A request that the stand-in got. */
export interface Got {
  readonly method: string;
  readonly path: string;
  readonly body: SentBody;
  readonly at: number;
}

/** Takes the place of the answer to the first request that fits. */
export interface Disturbance {
  readonly method?: string;
  readonly path: RegExp;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: object;
  /** Milliseconds before it is answered. */
  readonly delay?: number;
}

export const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.abcdefghijklmnopqrstuvwxyz0123456789AB';
export const applicationId = '123456789012345678';

/** Discord's REST and gateway as far as the bot uses them, on a free port of this machine. */
export class StandIn {
  readonly got: Got[] = [];
  readonly problems: string[] = [];
  readonly disturbances: Disturbance[] = [];
  /** What the gateway heard: operation codes, of IDENTIFY and RESUME. */
  readonly heard: { op: number; d: Record<string, unknown> }[] = [];
  commands: Record<string, unknown>[] = [];
  application: Record<string, unknown> = { id: applicationId, name: 'Vigía', verify_key: 'ab'.repeat(32) };
  guilds: Record<string, unknown>[] = [];
  shards = 1;
  readonly #http: Server;
  readonly #sockets: WebSocketServer;
  readonly #messages = new Map<string, string>();
  #sequence = 0;
  #missed: { t: string; d: unknown; s: number }[] = [];
  #listeners = new Set<() => void>();

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

  async stop(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  /** Sends an event to the bot, now or when it has resumed. */
  dispatch(t: string, d: unknown): void {
    const event = { t, d, s: ++this.#sequence };
    const open = [...this.#sockets.clients].filter((socket) => socket.readyState === socket.OPEN);
    if (open.length === 0) this.#missed.push(event);
    for (const socket of open) socket.send(JSON.stringify({ op: 0, ...event }));
  }

  /** Ends every connection with a close code. */
  drop(code: number): void {
    for (const socket of this.#sockets.clients) socket.close(code);
  }

  get connections() {
    return this.#sockets.clients.size;
  }

  /** Resolves to the first request that fits, come or yet to come. */
  async request(fits: (got: Got) => boolean, patience = 8000): Promise<Got> {
    const until = Date.now() + patience;
    for (;;) {
      const found = this.got.find(fits);
      if (found) return found;
      if (Date.now() > until)
        throw new Error(`never asked for: ${this.got.map((one) => `${one.method} ${one.path}`).join(', ')}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        this.#listeners.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.#listeners.clear();
    }
  }

  #welcome(socket: WebSocket): void {
    const send = (payload: object) => socket.send(JSON.stringify(payload));
    send({ op: 10, d: { heartbeat_interval: 41_250 } });
    socket.on('message', (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === 1) return send({ op: 11 });
      this.heard.push({ op, d });
      if (op === 2 && d.token !== token) return socket.close(4004);
      if (op === 2) return send({ op: 0, t: 'READY', s: ++this.#sequence, d: this.#ready(d.shard) });
      if (op !== 6) return;
      for (const event of this.#missed.splice(0)) send({ op: 0, ...event });
      send({ op: 0, t: 'RESUMED', s: ++this.#sequence, d: {} });
    });
  }

  #ready(shard: unknown) {
    const user = { id: applicationId, username: 'vigia', discriminator: '0000', avatar: null, bot: true };
    const { id } = this.application;
    const resume_gateway_url = `ws://${this.#address}`;
    return {
      v: 10,
      user,
      guilds: [],
      session_id: 'a-session',
      resume_gateway_url,
      shard,
      application: { id, flags: 0 },
    };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const path = (request.url ?? '').replace(/^\/api\/v10/, '').replace(/\?.*/, '');
    const method = request.method ?? '';
    const got: Got = { method, path, body: text ? JSON.parse(text) : {}, at: performance.now() };
    this.got.push(got);
    this.#check(got);
    const at = this.disturbances.findIndex(
      (one) => one.path.test(path) && (!one.method || one.method === method),
    );
    const [odd] = at < 0 ? [] : this.disturbances.splice(at, 1);
    if (odd?.delay) await new Promise((resolve) => setTimeout(resolve, odd.delay));
    const [status, body] = odd?.status
      ? [odd.status, odd.body ?? { message: 'odd', code: 0 }]
      : this.#answer(got, request);
    response.writeHead(status, { ...(body && { 'content-type': 'application/json' }), ...odd?.headers });
    response.end(body && JSON.stringify(body));
    for (const listener of this.#listeners) listener();
  }

  #answer({ method, path, body }: Got, request: IncomingMessage): [status: number, body?: object] {
    if (/^\/(interactions|webhooks)\//.test(path))
      return path.endsWith('/callback') || method === 'DELETE' ? [204] : [200, { id: '9' }];
    if (request.headers.authorization !== `Bot ${token}`)
      return [401, { message: '401: Unauthorized', code: 0 }];
    if (path === '/gateway/bot') return [200, this.#gateway()];
    if (path === '/applications/@me') return [200, this.application];
    if (path === '/users/@me/guilds') return [200, this.guilds];
    if (/\/commands$/.test(path) && method === 'GET') return [200, this.commands];
    if (/\/commands$/.test(path)) return [200, this.#register(body as unknown as Record<string, unknown>[])];
    if (/^\/channels\/\d+\/messages$/.test(path)) return [200, { id: this.#posted(path, body) }];
    if (path === '/users/@me/channels') return [200, { id: '88', type: 1 }];
    return [404, { message: '404: Not Found', code: 0 }];
  }

  /** An enforced nonce gives the message that had it before, as Discord does within some minutes. */
  #posted(path: string, { nonce, enforce_nonce }: SentBody): string {
    const id = String(77 + this.#messages.size);
    if (nonce === undefined || enforce_nonce !== true) return id;
    const known = this.#messages.get(`${path} ${nonce}`) ?? id;
    this.#messages.set(`${path} ${nonce}`, known);
    return known;
  }

  #gateway() {
    const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 16 };
    return { url: `ws://${this.#address}`, shards: this.shards, session_start_limit: limit };
  }

  /** As Discord does: what is registered comes back with fields of its own and without empty ones. */
  #register(commands: Record<string, unknown>[]) {
    this.commands = commands.map((command, index) => ({
      ...command,
      id: `${index}`,
      application_id: applicationId,
      version: '1',
      default_member_permissions: null,
      nsfw: false,
      description: command.description ?? '',
      integration_types: [...((command.integration_types as number[] | undefined) ?? [])].reverse(),
    }));
    return this.commands;
  }

  #check({ method, path, body }: Got): void {
    const message = /\/callback$/.test(path) ? (body.type === 4 ? (body.data as SentBody) : null) : body;
    const sends = /^\/(webhooks|interactions|channels)\//.test(path) && method !== 'DELETE';
    if (sends && message)
      this.problems.push(...problemsIn(message).map((problem) => `${method} ${path}: ${problem}`));
    if (method !== 'GET' && method !== 'DELETE') record({ method, path, body });
  }
}
