import { join } from 'node:path';
import { commands } from '../commands/index.ts';
import { runConsole, wantsColour } from './adapters/console/index.ts';
import { annotate } from './annotate/annotate.ts';
import type { Invocation } from './cli/invocation.ts';
import { type LazyWeb, type OpenWeb, openOnce } from './cli/open-once.ts';
import { type Streams, writeLine } from './cli/streams.ts';
import type { CliWords } from './cli/words/index.ts';
import type { Config } from './config.ts';
import { type Bot, createBot } from './core/bot.ts';
import type { Corpus } from './core/corpus.ts';
import type { Store } from './core/store.ts';
import { plantFeeds } from './ingest/plant-feeds.ts';
import type { PollParts } from './ingest/poll/poller.ts';
import { createPolling, type Polling } from './ingest/poll/polling.ts';
import { createSourceDesk } from './ingest/source-desk.ts';
import type { Web } from './ingest/web.ts';
import { words as botWords, grammars, languages } from './languages/index.ts';
import { openCorpus } from './live/live-corpus.ts';
import { createThreads } from './live/threads.ts';
import { botLog, type Logger } from './log.ts';

/** What the bot runs with. */
export interface RunParts {
  readonly invocation: Invocation;
  readonly config: Config;
  readonly words: CliWords;
  readonly log: Logger;
  readonly streams: Streams;
  readonly store: Store;
  /** The folder of the store. */
  readonly data: string;
  /** A short reference for a failure of ours. */
  readonly reference: () => string;
  readonly openWeb: OpenWeb;
}

/**
 * Answers on the platforms that are configured, else on the console, from the store and all that any process brings to
 * it meanwhile; resolves to the exit status.
 */
export async function runBot(parts: RunParts): Promise<number> {
  const { config, words, log, streams, store, data } = parts;
  await plantFeeds((await store.topics()).sound, store, Date.now());
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
  const web = openOnce(parts.openWeb);
  const running: Running = { ...parts, corpus, signal, web };
  try {
    if (config.discord || config.slack) await speak(running);
    else await converse(running);
    return 0;
  } finally {
    ended.abort();
    await web.close();
    await following;
    await threads.close();
  }
}

/** What goes on while the bot runs. */
interface Running extends RunParts {
  readonly corpus: Corpus;
  readonly signal: AbortSignal;
  readonly web: LazyWeb;
}

/** On the platforms, with the feeds that are due and the digests. */
async function speak(parts: Running): Promise<void> {
  const { corpus, signal, config, words, log, streams, store, reference } = parts;
  const { runPlatforms } = await import('./platforms.ts');
  const web = await parts.web.open();
  // The languages' tables of words are read before anybody waits for them: some tenths of a second.
  corpus.search('ready');
  const bot = botOver(parts);
  const poll = (onBroken: PollParts['onBroken']) => pollingOf(web, onBroken, parts);
  await runPlatforms(corpus, { config, words, log, streams, bot, store, reference, signal, poll });
}

function pollingOf(web: Web, onBroken: PollParts['onBroken'], { store, log }: RunParts): Polling {
  return createPolling({
    ...web,
    store,
    languages,
    random: Math.random,
    onBroken,
    onArticle: ({ id, topic }, saved, { kind }) =>
      log.info({ articleId: id, topic, saved, kind }, 'an article came'),
    onFailure: ({ id }, err) => log.error({ feed: id, err }, 'a feed could not be looked at'),
    onTrouble: (err) => log.warn({ err }, 'the store can’t be asked which feeds are due'),
  });
}

function botOver({ corpus, signal, web, log, store, config, reference }: Running): Bot {
  const now = () => new Date();
  // A console is no place that a digest could come to.
  const digests = config.discord || config.slack ? store : undefined;
  const looking = async () => ({ ...(await web.open()), signal });
  const sources = createSourceDesk({ store, looking, now: Date.now });
  return createBot({ corpus, commands, digests, sources, words: botWords, now, reference, log: botLog(log) });
}

/** Aborted once somebody asks the program to end. */
function signalled(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** The console, until its input ends or a signal comes. What is piped in is answered from what is there. */
async function converse(parts: Running): Promise<void> {
  const { corpus, signal, invocation, log, data, streams } = parts;
  const isWatched = 'isTTY' in streams.input && streams.input.isTTY === true;
  const web = isWatched ? await parts.web.open() : null;
  const onBroken: PollParts['onBroken'] = ({ url }, { problem }) =>
    log.warn({ url, problem }, 'a feed can’t be read; /sources status says more');
  const polling = web && pollingOf(web, onBroken, parts);
  polling?.start();
  try {
    await runConsole({
      bot: botOver(parts),
      corpus,
      words: botWords,
      reader: { language: invocation.language, zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
      ...streams,
      flags: { json: invocation.json, colour: wantsColour(streams.output, process.env) },
      historyFile: join(data, 'console-history'),
      signal,
    });
  } finally {
    await polling?.stop();
  }
}
