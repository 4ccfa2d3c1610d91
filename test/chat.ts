import { readdirSync, readFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { annotate } from '../src/annotate/annotate.ts';
import type { Article } from '../src/core/article.ts';
import { type Answered, type Bot, createBot } from '../src/core/bot.ts';
import { splitLine } from '../src/core/command-line.ts';
import { Corpus } from '../src/core/corpus.ts';
import type { LanguageCode } from '../src/core/language.ts';
import { plainText } from '../src/core/plain-text.ts';
import { type Topic, topicSchema } from '../src/core/topic.ts';
import { readArticleFile } from '../src/ingest/read.ts';
import { grammars, languages, words } from '../src/languages/index.ts';

/** A bot over some articles, as main composes it but for the store; a failure of ours throws. */
export function botOver(articles: readonly Article[], topics: readonly Topic[], now: Date): Bot {
  const corpus = new Corpus(languages, topics);
  for (const article of articles) corpus.add(article, annotate(article, grammars[article.language]));
  const log = {
    withheld: (command: string) => {
      throw new Error(`/${command} cited words that are not there`);
    },
    failed: (_command: string, _reference: string, cause: unknown) => {
      throw cause;
    },
  };
  return createBot({ corpus, commands, words, now: () => now, reference: () => 'r1', log });
}

/** Asks as somebody types, and gets what the bot answers. */
export async function ask(bot: Bot, line: string, language: LanguageCode = 'en'): Promise<Answered> {
  const { name: command, input } = splitLine(line, bot.commands);
  return bot.answer({ command, input, reader: { language, zone: 'America/Guayaquil' } });
}

/** The same, as plain words. */
export async function chat(bot: Bot, line: string, language: LanguageCode = 'en'): Promise<string> {
  const { reply } = await ask(bot, line, language);
  return plainText(reply, { words: words[language], commands });
}

/** A bot over what a new installation starts with. */
export async function seededBot(now: Date): Promise<Bot> {
  const seeds = new URL('../seeds/', import.meta.url);
  const files = (folder: string) =>
    readdirSync(new URL(folder, seeds)).map((name) => new URL(`${folder}${name}`, seeds));
  const topics = files('topics/').map((file) => topicSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  return botOver(await Promise.all(files('articles/').map((file) => readArticleFile(file))), topics, now);
}
