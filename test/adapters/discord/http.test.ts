import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { healthRoutes } from '../../../src/adapters/http/health.ts';
import { createMetrics, type HttpServer, startHttp } from '../../../src/adapters/http/index.ts';
import type { Adapter } from '../../../src/core/adapter.ts';
import { commandData, interactionOf } from './people.ts';
import { textOf } from './shown.ts';
import { applicationId, StandIn } from './stand-in.ts';
import { botOver, now, seededCorpus, vigiaOn } from './vigia.ts';

const keys = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const seconds = Math.floor(now.getTime() / 1000);

let standIn: StandIn;
let server: HttpServer;
let discord: Adapter;
let missing: string[];

beforeEach(async () => {
  standIn = await StandIn.start();
  const metrics = createMetrics();
  const corpus = await seededCorpus();
  // Without a token: interactions over HTTP need none.
  const account = { token: null, applicationId, apiUrl: standIn.url };
  ({ discord } = await vigiaOn(standIn, {
    account,
    publicKey,
    corpus,
    bot: metrics.watch(botOver(corpus), 'discord'),
  }));
  await discord.start();
  missing = [];
  metrics.gauge('vigia_articles', 'Articles in the corpus.', () => corpus.entries().length);
  const routes = [...healthRoutes(() => missing), metrics.route, ...discord.routes];
  server = await startHttp({ port: 0, routes, onFailure: () => {} });
});

afterEach(async () => {
  await server.close();
  await discord.stop();
  await standIn.stop();
  expect(standIn.problems).toEqual([]);
});

const at = (path: string) => `http://127.0.0.1:${server.port}${path}`;

interface Signing {
  readonly timestamp?: string;
  readonly signed?: string;
  readonly altered?: string;
}

/** Posts an interaction as Discord does, signed. */
function post(
  interaction: object,
  { timestamp = String(seconds), signed = timestamp, altered = '' }: Signing = {},
) {
  const body = JSON.stringify(interaction);
  const signature = sign(null, Buffer.from(signed + body), keys.privateKey).toString('hex');
  return fetch(at('/discord/interactions'), {
    method: 'POST',
    headers: { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp },
    body: body + altered,
  });
}

describe('interactions over HTTP', () => {
  test('a ping is answered', async () => {
    const response = await post({ ...interactionOf(1, {}), data: undefined });
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }]);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  test('a command is acknowledged by the response, and answered after it', async () => {
    const interaction = interactionOf(2, commandData('who', { name: 'noboa' }));
    expect(await (await post(interaction)).json()).toEqual({ type: 5, data: { flags: 64 } });
    const { body } = await standIn.request(
      ({ method, path }) => method === 'PATCH' && path.includes(interaction.token),
    );
    expect(textOf(body)).toContain('Daniel Noboa');
    expect(standIn.got.some(({ path }) => path.includes('callback'))).toBe(false);
  });

  test('an option is completed by the response', async () => {
    const data = {
      ...commandData('who', {}),
      options: [{ name: 'name', type: 3, value: 'rich', focused: true }],
    };
    expect(await (await post(interactionOf(4, data))).json()).toMatchObject({
      type: 8,
      data: { choices: [{ value: 'Laura Richardson' }] },
    });
  });

  test.each([
    ['a body that was altered', { altered: ' ' }],
    ['a timestamp that was altered', { signed: String(seconds - 1) }],
    ['a request of ten minutes ago', { timestamp: String(seconds - 600) }],
    ['a request from ahead of time', { timestamp: String(seconds + 600) }],
    ['a timestamp that is none', { timestamp: 'soon' }],
  ])('%s is refused', async (_, how) => {
    expect((await post(interactionOf(1, {}), how)).status).toBe(401);
  });

  test.each([{}, { 'x-signature-ed25519': 'zz', 'x-signature-timestamp': String(seconds) }])(
    'signed by %j it is refused',
    async (headers) => {
      const response = await fetch(at('/discord/interactions'), { method: 'POST', headers, body: '{}' });
      expect(response.status).toBe(401);
    },
  );

  test('what is no interaction is refused, signed or not', async () => {
    expect((await post({ type: 99 })).status).toBe(400);
    expect((await post([])).status).toBe(400);
  });
});

describe('the server', () => {
  test('says that it is well, and when it is ready', async () => {
    expect((await fetch(at('/healthz'))).status).toBe(200);
    expect((await fetch(at('/readyz'))).status).toBe(200);
    missing.push('discord');
    const response = await fetch(at('/readyz'));
    expect([response.status, await response.text()]).toEqual([503, 'not ready: discord\n']);
  });

  test('counts commands by name and outcome, and nothing by what was typed', async () => {
    await post(interactionOf(2, commandData('help', {})));
    await post(interactionOf(2, commandData('brief', { topic: 'atlantis' })));
    await post(interactionOf(2, commandData('typed-by-somebody', {})));
    await standIn.request(() => standIn.got.filter(({ method }) => method === 'PATCH').length === 3);
    const text = await (await fetch(at('/metrics'))).text();
    expect(text).toContain('vigia_commands_total{platform="discord",command="help",outcome="ok"} 1');
    expect(text).toContain('vigia_commands_total{platform="discord",command="brief",outcome="asker"} 1');
    expect(text).toContain('vigia_command_seconds_bucket{le="0.1",platform="discord",command="help"} 1');
    expect(text).toMatch(/vigia_articles \d/);
    expect(text).not.toContain('typed-by-somebody');
  });

  test('refuses what it has no route for, and what is too large', async () => {
    expect((await fetch(at('/'))).status).toBe(404);
    const wrong = await fetch(at('/discord/interactions'));
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST']);
    const large = await fetch(at('/discord/interactions'), { method: 'POST', body: 'x'.repeat(1_100_000) });
    expect(large.status).toBe(413);
  });
});
