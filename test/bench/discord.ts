import { spawn } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMetrics, startHttp } from '../../src/adapters/http/index.ts';
import type { Bot } from '../../src/core/bot.ts';
import { commandData, interactionOf } from '../adapters/discord/people.ts';
import { botOver, seededCorpus, vigiaOn } from '../adapters/discord/vigia.ts';
import { replyOf } from '../small-bot.ts';

/**
 * `npm run bench:discord`: 200 signed interactions a second for 30 s at the HTTP endpoint of a process of its own,
 * with the real commands and then with a bot that says one fixed text; how long each acknowledgment took from when
 * it was due, and how long until the answer was there.
 */
const rate = 200;
const seconds = Number(process.env.BENCH_SECONDS ?? 30);
const [role, ...settings] = process.argv.slice(2);
const keys = generateKeyPairSync('ed25519');

/** The process under load: the adapter on the real server, its answers going to `apiUrl`. */
async function serveBot([apiUrl = '', publicKey = '', kind = 'real']: readonly string[]): Promise<void> {
  const corpus = await seededCorpus();
  const real = botOver(corpus);
  const reply = replyOf([{ kind: 'text', line: [{ text: 'A fixed text.' }] }]);
  const fixed: Bot = {
    commands: real.commands,
    answer: async ({ command }) => ({ command, ok: true, data: null, reply }),
  };
  const bot = createMetrics().watch(kind === 'fixed' ? fixed : real, 'discord');
  const account = { token: null, applicationId: null, apiUrl };
  // The stand-in is only asked for its address.
  const { discord } = await vigiaOn({ url: apiUrl } as Parameters<typeof vigiaOn>[0], {
    account,
    publicKey,
    corpus,
    bot,
    now: () => new Date(),
  });
  const { port } = await startHttp({ port: 0, routes: discord.routes, onFailure: console.error });
  console.log(port);
}

interface Figures {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  readonly errors: number;
}

async function measure(): Promise<void> {
  const fixed = await run('fixed');
  const real = await run('real');
  print('a fixed text', fixed);
  print('real commands', real);
  const ratio = at(real.acknowledged, 0.99) / at(fixed.acknowledged, 0.99);
  const median = at(real.acknowledged, 0.5) / at(fixed.acknowledged, 0.5);
  console.log(`real against fixed: ${median.toFixed(2)}× at the median, ${ratio.toFixed(2)}× at p99`);
  const failed =
    real.errors > 0 || at(real.acknowledged, 0.99) >= 100 || real.answered.length < rate * seconds;
  process.exit(failed ? 1 : 0);
}

function print(name: string, { acknowledged, answered, errors }: Figures): void {
  const figures = (times: readonly number[]) =>
    [0.5, 0.99, 1].map((share) => `${at(times, share).toFixed(1)}`).join(' / ');
  console.log(
    `${name.padEnd(14)} ${acknowledged.length} acknowledged in ${figures(acknowledged)} ms (median / p99 / worst), ` +
      `${answered.length} answered in ${figures(answered)} ms, ${errors} errors`,
  );
}

/** The value below which a share of some times lies. */
function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function run(kind: 'fixed' | 'real'): Promise<Figures> {
  const due = new Map<string, number>();
  const answered: number[] = [];
  const sink = createServer((asked, response) => {
    asked.resume().on('end', () => {
      const token = /\/(token-\d+)\//.exec(asked.url ?? '')?.[1] ?? '';
      answered.push(performance.now() - (due.get(token) ?? Number.NaN));
      response.setHeader('content-type', 'application/json').end('{"id":"1"}');
    });
  }).listen(0, '127.0.0.1');
  await once(sink, 'listening');
  const api = `http://127.0.0.1:${(sink.address() as AddressInfo).port}/api`;
  const key = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
  const child = spawn(process.execPath, [import.meta.filename, 'serve', api, key, kind], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  const figures = await load(Number(line), due);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  child.kill();
  sink.close();
  sink.closeAllConnections();
  return { ...figures, answered };
}

/** What people ask, in turn. */
const asked: readonly (() => ReturnType<typeof interactionOf>)[] = [
  () => interactionOf(2, commandData('brief', {})),
  () => interactionOf(2, commandData('who', { name: 'richardson' })),
  () => interactionOf(2, commandData('what', { question: 'Who is the spokesman of the State Department?' })),
  () => interactionOf(2, commandData('quotes', { speaker: 'noboa' })),
  () => interactionOf(2, commandData('commitments', { about: 'prison reform' })),
  () => interactionOf(2, commandData('sources', {})),
  () => interactionOf(3, { component_type: 2, custom_id: '1:p:1:/brief' }),
  () => interactionOf(2, commandData('what', { question: 'How many troops will be sent to Quito?' })),
];

/** Sends what is due whether or not what was sent before has been acknowledged. */
async function load(port: number, due: Map<string, number>): Promise<Omit<Figures, 'answered'>> {
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
    const interaction = asked[i % asked.length]?.() ?? interactionOf(1, {});
    due.set(interaction.token, when);
    all.push(
      post(port, agent, interaction).then((status) => {
        if (status !== 200) errors++;
        else if (i >= warm) acknowledged.push(performance.now() - when);
      }),
    );
  }
  await Promise.all(all);
  agent.destroy();
  return { acknowledged, errors };
}

function post(port: number, agent: Agent, interaction: object): Promise<number> {
  const body = JSON.stringify(interaction);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = sign(null, Buffer.from(timestamp + body), keys.privateKey).toString('hex');
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-signature-ed25519': signature,
    'x-signature-timestamp': timestamp,
  };
  return new Promise((resolve) => {
    const sent = request(
      { host: '127.0.0.1', port, path: '/discord/interactions', method: 'POST', agent, headers },
      (response) => response.resume().on('end', () => resolve(response.statusCode ?? 0)),
    );
    sent.on('error', () => resolve(0));
    sent.end(body);
  });
}

if (role === 'serve') await serveBot(settings);
else await measure();
