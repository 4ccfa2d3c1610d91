import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from '@slack/bolt';
import { createMetrics } from '../../src/adapters/http/index.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { botOver, seededCorpus } from '../adapters/discord/vigia.ts';
import { botToken } from '../adapters/slack/stand-in.ts';
import { serve, signed, signingSecret, vigiaOn } from '../adapters/slack/vigia.ts';

/**
 * `npm run bench:slack`: 200 signed slash commands a second for 30 s at the HTTP endpoint of a process of its own,
 * with a store on the disk; then at a bare Bolt app that answers a fixed text. How long each acknowledgment took from
 * when it was due, and how long until the answer was there.
 */
const rate = 200;
const seconds = Number(process.env.BENCH_SECONDS ?? 30);
const [role, ...settings] = process.argv.slice(2);

/** The process under load: the adapter on the real server, its answers going to `apiUrl`. */
async function serveVigia(apiUrl: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'vigia-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  process.on('SIGTERM', () => process.exit());
  const corpus = await seededCorpus();
  const account = { signingSecret, apiUrl };
  // The stand-in is only asked for its address.
  const vigia = await vigiaOn({ url: apiUrl } as Parameters<typeof vigiaOn>[0], account, {
    corpus,
    bot: createMetrics().watch(botOver(corpus), 'slack'),
    store: await openSqlite(folder),
    now: () => new Date(),
  });
  await vigia.slack.start();
  console.log((await serve(vigia)).port);
}

async function serveBare(): Promise<void> {
  const app = new App({
    signingSecret,
    token: botToken,
    botId: 'B1',
    botUserId: 'UBOT',
    tokenVerificationEnabled: false,
  });
  app.command(/./, async ({ ack, respond }) => {
    await ack();
    await respond('A fixed text.');
  });
  await app.start(0);
  const { server } = (app as unknown as { receiver: { server: ReturnType<typeof createServer> } }).receiver;
  console.log((server.address() as AddressInfo).port);
}

interface Figures {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  readonly errors: number;
}

async function measure(): Promise<void> {
  const bare = await run('bare');
  const vigia = await run('vigia');
  print('a bare Bolt app', bare);
  print('Vigía', vigia);
  for (const kind of ['acknowledged', 'answered'] as const) {
    const ratio = (share: number) => (at(vigia[kind], share) / at(bare[kind], share)).toFixed(2);
    console.log(`Vigía against bare Bolt, ${kind}: ${ratio(0.5)}× at the median, ${ratio(0.99)}× at p99`);
  }
  const isGood =
    vigia.errors === 0 && at(vigia.acknowledged, 0.99) < 100 && vigia.answered.length >= rate * seconds;
  process.exit(isGood ? 0 : 1);
}

function print(name: string, { acknowledged, answered, errors }: Figures): void {
  const figures = (times: readonly number[]) =>
    [0.5, 0.99, 1].map((share) => at(times, share).toFixed(1)).join(' / ');
  const answers = answered.length > 0 ? `, ${answered.length} answered in ${figures(answered)} ms` : '';
  console.log(
    `${name.padEnd(16)} ${acknowledged.length} acknowledged in ${figures(acknowledged)} ms (median / p99 / worst)${answers}, ${errors} errors`,
  );
}

/** The value below which a share of some times lies. */
function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function run(kind: 'bare' | 'vigia'): Promise<Figures> {
  const due = new Map<string, number>();
  const answered: number[] = [];
  const sink = createServer((asked, response) => {
    asked.resume().on('end', () => {
      const path = asked.url ?? '';
      const when = due.get(path);
      if (when !== undefined) answered.push(performance.now() - when);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answerOf(path)));
    });
  }).listen(0, '127.0.0.1');
  await once(sink, 'listening');
  const address = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, [import.meta.filename, kind, `${address}/api`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const figures = await load(Number(line), address, due);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.kill();
  sink.close();
  sink.closeAllConnections();
  return { ...figures, answered };
}

function answerOf(path: string): object {
  if (path.endsWith('auth.test')) return { ok: true, team_id: 'T1', user_id: 'UBOT', bot_id: 'B1' };
  if (path.endsWith('users.info')) return { ok: true, user: { locale: 'en-US', tz: 'Europe/Madrid' } };
  return { ok: true };
}

/** What people ask, in turn. */
const asked: readonly (readonly [command: string, text: string])[] = [
  ['/brief', ''],
  ['/whois', 'richardson'],
  ['/what', 'Who is the spokesman of the State Department?'],
  ['/quotes', 'noboa'],
  ['/commitments', 'about:"prison reform"'],
  ['/sources', ''],
  ['/vigia', 'who noboa'],
  ['/vigia', 'How many troops will be sent to Quito?'],
];

/** Sends what is due whether or not what was sent before has been acknowledged. */
async function load(
  port: number,
  address: string,
  due: Map<string, number>,
): Promise<Omit<Figures, 'answered'>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const acknowledged: number[] = [];
  let errors = 0;
  const warm = rate * 2;
  const start = performance.now() + 100;
  const all: Promise<void>[] = [];
  for (let i = 0; i < rate * seconds + warm; i++) {
    const when = start + (i * 1000) / rate;
    const wait = when - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    if (i >= warm) due.set(`/response/${i}`, when);
    const sent = post(port, agent, commandOf(i, address));
    all.push(
      sent.then((status) => {
        if (status !== 200) errors++;
        else if (i >= warm) acknowledged.push(performance.now() - when);
      }),
    );
  }
  await Promise.all(all);
  agent.destroy();
  return { acknowledged, errors };
}

function commandOf(i: number, address: string): string {
  const [command = '', text = ''] = asked[i % asked.length] ?? [];
  return new URLSearchParams({
    command,
    text,
    team_id: 'T1',
    channel_id: 'C1',
    user_id: `U${i % 50}`,
    response_url: `${address}/response/${i}`,
    trigger_id: `${i}.1.abc`,
  }).toString();
}

function post(port: number, agent: Agent, body: string): Promise<number> {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    ...signed(body, signingSecret, new Date()),
  };
  return new Promise((resolve) => {
    const sent = request({ port, path: '/slack/events', method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

if (role === 'vigia') await serveVigia(settings[0] ?? '');
else if (role === 'bare') await serveBare();
else await measure();
