import { commands } from '../commands/index.ts';
import { isEmpty, showDigest } from '../commands/show-digest.ts';
import { createDiscord, diagnoseDiscord, registerOnDiscord } from './adapters/discord/index.ts';
import type { Invocation } from './cli/invocation.ts';
import { type Streams, writeLine } from './cli/streams.ts';
import type { CliWords } from './cli/words/index.ts';
import type { Config, DiscordConfig } from './config.ts';
import type { Bot } from './core/bot.ts';
import type { Corpus } from './core/corpus.ts';
import type { Store } from './core/store.ts';
import { createDigests } from './digest/digests.ts';
import { tellBroken } from './digest/tell-broken.ts';
import type { PollParts } from './ingest/poll/poller.ts';
import { words as botWords } from './languages/index.ts';
import type { Logger } from './log.ts';
import { serve, type Work } from './serve.ts';

/** What the platforms run with. */
interface PlatformParts {
  readonly config: Config;
  readonly words: CliWords;
  readonly log: Logger;
  readonly streams: Streams;
  readonly bot: Bot;
  readonly store: Store;
  readonly reference: () => string;
  readonly signal: AbortSignal;
  /** Makes what looks at feeds, given whom to tell when one breaks. */
  readonly poll: (onBroken: PollParts['onBroken']) => Work;
}

type Watched = (platform: string) => Bot;
type OnLost = (error: Error) => void;

/** The bot on every platform that is configured, until the signal comes. See `serve` for what it rejects with. */
export async function runPlatforms(corpus: Corpus, parts: PlatformParts): Promise<void> {
  const { config, words, log, streams, bot, store, reference, signal, poll } = parts;
  const { discord, slack: account } = config;
  // Loaded when it is needed: a platform's own packages take as long to load as all the rest.
  const slack = account && (await import('./adapters/slack/index.ts'));
  const common = { corpus, words: botWords, zone: zoneOf(corpus), now: () => new Date(), reference, log };
  await serve({
    bot,
    corpus,
    log,
    port: config.port,
    platforms: [
      ...(discord
        ? [
            (watched: Watched, onLost: OnLost) =>
              createDiscord({ ...discord, ...common, bot: watched('discord'), onLost }),
          ]
        : []),
      ...(account && slack
        ? [
            (watched: Watched, onLost: OnLost) =>
              slack.createSlack({ account, ...common, store, bot: watched('slack'), onLost }),
          ]
        : []),
    ],
    works: (adapters) => [
      createDigests({
        adapters,
        corpus,
        store,
        words: botWords,
        show: showDigest,
        isEmpty,
        now: common.now,
        log,
        onWithheld: (spans) =>
          log.error({ spans }, 'digest: lines withheld, their words are not in the article'),
      }),
      poll((feed) => void tellBroken(feed, { adapters, corpus, store, words: botWords, log })),
    ],
    onOnline: (names, port) => void writeLine(streams.errors, words.online(names, port)),
    signal,
  });
}

/** Platforms that don't tell a reader's zone show the default topic's. */
function zoneOf(corpus: Corpus): string {
  return corpus.topics[0]?.zone ?? 'UTC';
}

/** The app as Slack is told of it: called over HTTP where the bot's address is known, else by Socket Mode. */
export async function slackManifest({ publicUrl, slack }: Config): Promise<object> {
  const { listing } = botWords.en.slack;
  const { manifestOf } = await import('./adapters/slack/index.ts');
  return manifestOf({ commands, listing, publicUrl: slack?.appToken ? null : publicUrl });
}

/** `vigia doctor` and `vigia register`; resolves to the exit status. */
export async function operate(
  command: 'doctor' | 'register',
  {
    invocation,
    config,
    words,
    streams,
  }: { invocation: Invocation; config: Config; words: CliWords; streams: Streams },
): Promise<number> {
  const discord = config.discord ?? nowhere;
  const parts = { ...discord, commands, words: botWords };
  if (command === 'register') {
    for (const line of await registerOnDiscord(parts, invocation.language))
      await writeLine(streams.output, line);
    return 0;
  }
  const { slack } = config;
  const findings = [
    ...(config.discord || !slack ? await diagnoseDiscord(parts, invocation.language) : []),
    ...(slack
      ? await (await import('./adapters/slack/index.ts')).diagnoseSlack(slack, invocation.language)
      : []),
  ];
  for (const { ok, text } of findings) await writeLine(streams.output, words.finding(ok, text));
  return findings.every(({ ok }) => ok) ? 0 : 2;
}

/** Says that there is no token. */
const nowhere: DiscordConfig = {
  account: { token: null, applicationId: null, apiUrl: '' },
  publicKey: null,
  guild: null,
};
