import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { runBackup } from './cli/backup.ts';
import { runExtract } from './cli/extract.ts';
import { runIngest } from './cli/ingest.ts';
import { type Invocation, readInvocation } from './cli/invocation.ts';
import type { OpenWeb } from './cli/open-once.ts';
import { type Streams, writeLine } from './cli/streams.ts';
import { type CliWords, cliWords } from './cli/words/index.ts';
import { type Config, readConfig } from './config.ts';
import { AdapterError, PortError } from './core/adapter.ts';
import { StoreError } from './core/store.ts';
import { plantSeeds } from './ingest/seeds.ts';
import type { WebParts } from './ingest/web.ts';
import { words as botWords } from './languages/index.ts';
import { createLog, type Logger } from './log.ts';

const project = join(import.meta.dirname, '..');
const streams: Streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
/** What is run with the platforms' tokens. */
const spoken: ReadonlySet<Invocation['command']> = new Set(['run', 'doctor', 'register', 'manifest']);
const reference = () => randomUUID().slice(0, 8);

/** What a command runs with. */
interface Parts {
  readonly invocation: Invocation;
  readonly config: Config;
  readonly words: CliWords;
  readonly log: Logger;
  readonly openWeb: OpenWeb;
}

/** What the program runs in, beside the process itself. */
export interface Surroundings {
  /** Ends the process with a status, for what nobody caught. */
  readonly onUncaught: (status: number) => void;
  /** Otherwise than usual: for tests, which read what is on this machine and nothing else. */
  readonly web?: Pick<WebParts, 'alsoAllow' | 'pauseMs' | 'resolve'>;
}

/** Does what the command line asks for; resolves to the exit status. */
export async function runVigia(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { mistakes, ...invocation } = readInvocation(args);
  const words = cliWords[invocation.language];
  if (mistakes.length > 0) return refuse(mistakes.map(words.mistake));
  if (invocation.command === 'help') return say(words.help);
  if (invocation.command === 'version') return say(version());
  const unread = loadEnvironment(words);
  if (unread) return refuse([unread]);
  const config = readConfig(process.env, {
    tokens: spoken.has(invocation.command),
    complete: invocation.command === 'run',
  });
  if ('problems' in config) return refuse(config.problems.map(words.setting));
  const log = createLog(config.logLevel);
  process.on('uncaughtException', (error) => surroundings.onUncaught(fail(error, invocation, log)));
  try {
    return await run({ invocation, config, words, log, openWeb: webOpener(config, surroundings.web) });
  } catch (error) {
    if (error instanceof StoreError) return refuse([words.store(error.fault, error.place)]);
    if (error instanceof AdapterError) return refuse([error.text[invocation.language]]);
    if (error instanceof PortError) return refuse([words.port(error.port)]);
    return fail(error, invocation, log);
  }
}

async function run(parts: Parts): Promise<number> {
  const { invocation, config, words, log, openWeb } = parts;
  const now = new Date();
  if (invocation.command === 'extract') return runExtract(invocation, { now, words, log, streams, openWeb });
  if (invocation.command === 'manifest') {
    const { slackManifest } = await import('./platforms.ts');
    return say(JSON.stringify(await slackManifest(config), null, 2));
  }
  if (invocation.command === 'doctor' || invocation.command === 'register') {
    const { operate } = await import('./platforms.ts');
    return operate(invocation.command, { invocation, config, words, streams });
  }
  const data = resolve(invocation.data ?? config.data);
  if (invocation.command === 'backup') {
    const { backUpSqlite } = await import('./stores/backup.ts');
    const backUp = config.databaseUrl === null ? (target: string) => backUpSqlite(data, target) : null;
    return runBackup(invocation, { backUp, words, streams });
  }
  // Loaded when it is needed: nothing else takes as long to load.
  const { openStore } = await import('./stores/index.ts');
  const store = await openStore({ data, databaseUrl: config.databaseUrl });
  try {
    await plantSeeds(join(project, 'seeds'), store);
    if (invocation.command === 'ingest')
      return await runIngest(invocation, { store, now, words, streams, openWeb });
    const { runBot } = await import('./run-bot.ts');
    return await runBot({ ...parts, store, data, streams, reference });
  } finally {
    await store.close();
  }
}

/** Opens the way to the web, loaded when it is needed. */
function webOpener({ publicUrl }: Config, web: Surroundings['web']): OpenWeb {
  return async () => {
    const { createWeb } = await import('./ingest/web.ts');
    return createWeb({ version: version(), publicUrl, now: Date.now, ...web });
  };
}

/** Takes `.env` of the current folder into the environment, which goes before it; says why it can't. */
function loadEnvironment(words: CliWords): string | null {
  const path = resolve('.env');
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) loadEnvFile(path);
    return null;
  } catch (error) {
    return words.envFile(path, error instanceof Error && 'code' in error ? String(error.code) : '?');
  }
}

function version(): string {
  return JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version;
}

async function say(text: string): Promise<number> {
  await writeLine(streams.output, text);
  return 0;
}

async function refuse(lines: readonly string[]): Promise<number> {
  for (const line of lines) await writeLine(streams.errors, line);
  return 2;
}

/** Something of ours went wrong: the log gets it all, the person a reference to it. */
function fail(error: unknown, { language }: Invocation, log: Logger): number {
  const number = reference();
  log.fatal({ reference: number, err: error }, 'failed');
  process.stderr.write(`${botWords[language].errors.internal(number)}\n`);
  return 1;
}
