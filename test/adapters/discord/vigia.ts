import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../../../commands/index.ts';
import { createDiscord, type DiscordParts } from '../../../src/adapters/discord/index.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Article } from '../../../src/core/article.ts';
import { type Bot, createBot } from '../../../src/core/bot.ts';
import type { Command } from '../../../src/core/command.ts';
import { Corpus } from '../../../src/core/corpus.ts';
import type { DigestStore } from '../../../src/core/digest/subscriptions.ts';
import { topicSchema } from '../../../src/core/topic.ts';
import { readArticleFile } from '../../../src/ingest/read.ts';
import { grammars, languages, words } from '../../../src/languages/index.ts';
import { applicationId, type StandIn, token } from './stand-in.ts';

export const now = new Date('2026-11-24T12:00:00Z');
const seeds = new URL('../../../seeds/', import.meta.url);

/** The corpus of a new installation, with other articles beside. */
export async function seededCorpus(others: readonly Article[] = []): Promise<Corpus> {
  const files = (folder: string) =>
    readdirSync(new URL(folder, seeds)).map((name) => new URL(`${folder}${name}`, seeds));
  const topics = files('topics/').map((file) => topicSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const articles = await Promise.all(files('articles/').map((file) => readArticleFile(file)));
  const corpus = new Corpus(languages, topics);
  for (const article of [...articles, ...others])
    corpus.add(article, annotate(article, grammars[article.language]));
  return corpus;
}

export function botOver(corpus: Corpus, known: readonly Command[] = commands, digests?: DigestStore): Bot {
  const log = { withheld: () => {}, failed: () => {} };
  return createBot({ corpus, commands: known, digests, words, now: () => now, reference: () => 'R-1', log });
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  readonly details: Record<string, unknown>;
}

/** Vigía on a stand-in of Discord, not started yet, and what it logs. */
export async function vigiaOn(standIn: StandIn, more: Partial<DiscordParts> = {}) {
  const corpus = more.corpus ?? (await seededCorpus());
  const logged: Logged[] = [];
  const lost: Error[] = [];
  const line = (level: Logged['level']) => (details: object, message: string) =>
    void logged.push({ level, message, details: { ...details } });
  const discord = createDiscord({
    account: { token, applicationId, apiUrl: standIn.url },
    publicKey: null,
    guild: null,
    bot: botOver(corpus),
    corpus,
    words,
    zone: 'America/Guayaquil',
    now: () => now,
    reference: () => 'R-2',
    log: { info: line('info'), warn: line('warn'), error: line('error') },
    onLost: (error) => lost.push(error),
    ...more,
  });
  return { discord, corpus, logged, lost };
}
