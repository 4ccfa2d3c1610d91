import type { Answered, Bot } from '../../core/bot.ts';
import type { Place, Reader } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import { type LanguageCode, type Localised, languageCodes } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';
import type { Answerable, DiscordApi } from './api.ts';
import { type Asked, ephemeral, messagesOf, noticeOf } from './message.ts';
import type { Setting } from './unit.ts';

/** What an interaction is answered with and from. */
export interface AnswerParts {
  readonly bot: Bot;
  readonly corpus: Corpus;
  readonly words: Localised<Words>;
  /** The zone that dates are shown in; Discord doesn't tell its people's. */
  readonly zone: string;
  readonly api: DiscordApi;
}

/** Spanish to whoever has Discord in Spanish, of Spain or of Latin America; English to all others. */
export function languageOf(locale = ''): LanguageCode {
  return languageCodes.find((code) => locale.startsWith(code)) ?? 'en';
}

/** A request for the bot, and how its answer is to be shown. */
export interface Question extends Omit<Asked, 'share'> {
  readonly interaction: Answerable;
  readonly reader: Reader;
  readonly place: Place;
  readonly command: string;
  readonly input: string | Readonly<Record<string, unknown>>;
}

/** Puts the answer in the place of a deferral that only the asker sees, or of a message that they alone have. */
export async function answerAlone(
  question: Question,
  share: Asked['share'],
  parts: AnswerParts,
): Promise<void> {
  const answered = await ask(question, parts);
  if (!answered.ok) return parts.api.edit(question.interaction, noticeOf(answered.error));
  const [first, ...others] = messagesOf(answered.reply, { ...question, share }, settingOf(question, parts));
  if (first) await parts.api.edit(question.interaction, first);
  for (const other of others) await parts.api.follow(question.interaction, ephemeral(other));
}

/** Puts the answer in the place of a deferral that the whole channel sees; a failure goes to the asker alone. */
export async function answerChannel(question: Question, parts: AnswerParts): Promise<void> {
  const answered = await ask(question, parts);
  if (!answered.ok) {
    await parts.api.remove(question.interaction);
    return parts.api.follow(question.interaction, ephemeral(noticeOf(answered.error)));
  }
  const asked = { ...question, share: 'never' } as const;
  const [first, ...others] = messagesOf(answered.reply, asked, settingOf(question, parts));
  if (first) await parts.api.edit(question.interaction, first);
  for (const other of others) await parts.api.follow(question.interaction, other);
}

/** Posts the answer to the channel, and marks the asker's own as shared. */
export async function shareAnswer(
  question: Question,
  by: string | undefined,
  parts: AnswerParts,
): Promise<void> {
  const answered = await ask(question, parts);
  const { interaction } = question;
  if (!answered.ok) return parts.api.follow(interaction, ephemeral(noticeOf(answered.error)));
  const setting = settingOf(question, parts);
  const shared = messagesOf(answered.reply, { ...question, ...(by && { by }), share: 'never' }, setting);
  for (const message of shared) await parts.api.follow(interaction, message);
  const [done] = messagesOf(answered.reply, { ...question, share: 'done' }, setting);
  if (done) await parts.api.edit(interaction, done);
}

function ask({ command, input, reader, place }: Question, { bot }: AnswerParts): Promise<Answered> {
  return bot.answer({ command, input, reader, place });
}

function settingOf({ reader }: Question, { bot, corpus, words }: AnswerParts): Setting {
  return { corpus, commands: bot.commands, words: words[reader.language] };
}
