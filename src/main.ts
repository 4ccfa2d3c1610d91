import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { commands } from '../commands/index.ts';
import { runConsole, wantsColour } from './adapters/console/index.ts';
import { annotate } from './annotate/annotate.ts';
import { runBackup } from './cli/backup.ts';
import { runExtract } from './cli/extract.ts';
import { runIngest } from './cli/ingest.ts';
import { type Invocation, readInvocation } from './cli/invocation.ts';
import type { OpenWeb } from './cli/source-parts.ts';
import { type Streams, writeLine } from './cli/streams.ts';
import { type CliWords, cliWords } from './cli/words/index.ts';
import { type Config, readConfig } from './config.ts';
import { AdapterError, PortError } from './core/adapter.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Corpus } from './core/corpus.ts';
import { type Store, StoreError } from './core/store.ts';
import { plantSeeds } from './ingest/seeds.ts';
import { words as botWords, grammars, languages } from './languages/index.ts';
import { openCorpus } from './live/live-corpus.ts';
import { createThreads } from './live/threads.ts';
import { botLog, createLog, type Logger } from './log.ts';

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
}

/** Does what the command line asks for; resolves to the exit status. */
async function main(args: readonly string[]): Promise<number> {
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
  process.on('uncaughtException', (error) => exit(fail(error, invocation, log)));
  try {
    return await run({ invocation, config, words, log });
  } catch (error) {
    if (error instanceof StoreError) return refuse([words.store(error.fault, error.place)]);
    if (error instanceof AdapterError) return refuse([error.text[invocation.language]]);
    if (error instanceof PortError) return refuse([words.port(error.port)]);
    return fail(error, invocation, log);
  }
}

async function run({ invocation, config, words, log }: Parts): Promise<number> {
  const now = new Date();
  if (invocation.command === 'extract')
    return runExtract(invocation, { now, words, log, streams, openWeb: webOpener(config) });
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
      return await runIngest(invocation, { store, now, words, streams, openWeb: webOpener(config) });
    return await answer(store, data, { invocation, config, words, log });
  } finally {
    await store.close();
  }
}

/** Opens the way to the web, loaded when it is needed. */
function webOpener({ publicUrl }: Config): OpenWeb {
  return async () => {
    const { createWeb } = await import('./ingest/web.ts');
    return createWeb({ version: version(), publicUrl, now: Date.now });
  };
}

/** On the platforms that are configured, else on the console, with all that any process brings to the store meanwhile. */
async function answer(store: Store, data: string, parts: Parts): Promise<number> {
  const { invocation, config, words, log } = parts;
  const threads = createThreads();
  const { corpus, follow } = await openCorpus({
    store,
    folder: data,
    threads,
    languages,
    annotate: (article) => annotate(article, grammars[article.language]),
    onDamaged: (ids) => void writeLine(streams.errors, words.damaged(ids)),
    onFailed: (articleId, err) =>
      log.error({ articleId, err }, 'an article could not be annotated and is left out'),
    onTrouble: (err) => log.warn({ err }, 'what changed in the store can’t be followed or kept'),
  });
  const signal = signalled();
  const ended = new AbortController();
  const following = follow(AbortSignal.any([signal, ended.signal]));
  try {
    if (!config.discord && !config.slack) return await converse(corpus, { invocation, log, data, signal });
    const { runPlatforms } = await import('./platforms.ts');
    const bot = botOver(corpus, log, store);
    await runPlatforms(corpus, { config, words, log, streams, bot, store, reference, signal });
    return 0;
  } finally {
    ended.abort();
    await following;
    await threads.close();
  }
}

function botOver(corpus: Corpus, log: Logger, digests?: Store): Bot {
  const now = () => new Date();
  return createBot({ corpus, commands, digests, words: botWords, now, reference, log: botLog(log) });
}

/** Aborted once somebody asks the program to end. */
function signalled(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** The console, until its input ends or a signal comes. */
async function converse(
  corpus: Corpus,
  {
    invocation,
    log,
    data,
    signal,
  }: { invocation: Invocation; log: Logger; data: string; signal: AbortSignal },
): Promise<number> {
  return runConsole({
    bot: botOver(corpus, log),
    corpus,
    words: botWords,
    reader: { language: invocation.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
    ...streams,
    flags: { json: invocation.json, colour: wantsColour(streams.output, process.env) },
    historyFile: join(data, 'console-history'),
    signal,
  });
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

/** Ends once all that was written has been handed on, whatever is still open. */
function exit(status: number): void {
  process.exitCode = status;
  if (process.stdout.destroyed) process.exit();
  process.stdout.write('', () => process.exit());
}

// A reader that has seen enough (`| head -1`) ends the program as it would end any other.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`vigia: ${error.code ?? error.message}\n`, () => process.exit(1));
});
process.stderr.on('error', () => {});
exit(await main(process.argv.slice(2)));
