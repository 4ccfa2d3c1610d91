import type { Answered, Bot } from '../../core/bot.ts';
import type { Place as Standing } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Localised } from '../../core/language.ts';
import type { SubscriptionStore } from '../../core/subscription.ts';
import type { Words } from '../../core/words.ts';
import { remedyOf, slackCode } from './fault.ts';
import type { SlackLog } from './log.ts';
import { type Asked, type MessageBody, messagesOf, noticeOf } from './message.ts';
import { deliver, type Place, say, type WebClient } from './places.ts';
import type { Person, Readers } from './readers.ts';
import { answerAt } from './response-url.ts';
import type { Turns } from './turns.ts';
import type { Setting } from './unit.ts';

/** What requests are answered with and from. */
export interface AnswerParts {
  readonly bot: Bot;
  readonly corpus: Corpus;
  readonly words: Localised<Words>;
  readonly readers: Readers;
  readonly store: Pick<SubscriptionStore, 'subscriptions'>;
  readonly turns: Turns;
  /** A short reference for a failure of ours. */
  readonly reference: () => string;
  readonly log: SlackLog;
}

/** Somebody who does something, and how to reach them. */
export interface Asker {
  readonly client: WebClient;
  readonly user: string;
  readonly person: Person;
  /** Where they do it. */
  readonly standing: Standing;
  /** Where they alone can be answered, if Slack gave an address for it. */
  readonly url: string | undefined;
}

/** A request for the bot, and how its answer is to be shown. */
export interface Question extends Asked {
  readonly command: string;
  readonly input: string | Readonly<Record<string, unknown>>;
}

/** Answers a question at a place; whatever fails is told to the asker, and never rejects. */
export async function answer(
  question: Question,
  place: Place,
  asker: Asker,
  parts: AnswerParts,
): Promise<void> {
  await telling(asker, parts, async () => {
    const messages = await messagesFor(question, asker, parts);
    await deliverOr(messages, place, asker, parts);
  });
}

/** Does something for somebody; a failure is logged, and told to them with its remedy or its reference. */
export async function telling(asker: Asker, parts: AnswerParts, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const words = parts.words[asker.person.language];
    const reference = parts.reference();
    const remedy = remedyOf(error, words.slack);
    const details = { reference, code: slackCode(error), err: error };
    if (remedy === null) parts.log.error(details, 'Slack: an answer failed');
    else parts.log.warn(details, 'Slack: an answer was refused');
    await tell(remedy ?? words.errors.internal(reference), asker, parts);
  }
}

/** The messages that answer a question, for whoever reads them. */
export async function messagesFor(
  question: Question,
  asker: Pick<Asker, 'person' | 'standing'>,
  parts: AnswerParts,
): Promise<MessageBody[]> {
  const answered = await ask(question, asker, parts);
  await parts.turns.next();
  const setting = settingOf(asker.person, parts);
  return answered.ok ? messagesOf(answered.reply, question, setting) : [noticeOf(answered.error, setting)];
}

/** Posts an answer to the channel it was given in, and marks the asker's own as shared. */
export async function share(
  question: Question,
  place: { readonly url: string; readonly thread: string | undefined },
  asker: Asker,
  parts: AnswerParts,
): Promise<void> {
  await telling(asker, parts, async () => {
    const { url, thread } = place;
    const answered = await ask(question, asker, parts);
    const setting = settingOf(asker.person, parts);
    if (!answered.ok) return answerAt(url, noticeOf(answered.error, setting), { response_type: 'ephemeral' });
    const by = asker.person.name;
    const shared = { ...question, share: 'never' as const, ...(by !== null && { by }) };
    for (const message of messagesOf(answered.reply, shared, setting))
      await answerAt(url, message, {
        response_type: 'in_channel',
        replace_original: false,
        ...(thread !== undefined && { thread_ts: thread }),
      });
    const [done] = messagesOf(answered.reply, { ...question, share: 'done' }, setting);
    if (done) await answerAt(url, done, { replace_original: true });
  });
}

/** Asks the bot, for somebody where they stand. */
export async function ask(
  { command, input }: Pick<Question, 'command' | 'input'>,
  { person: { language, zone, isZoneAssumed }, standing }: Pick<Asker, 'person' | 'standing'>,
  { bot, turns }: AnswerParts,
): Promise<Answered> {
  await turns.next();
  return bot.answer({ command, input, reader: { language, zone, isZoneAssumed }, place: standing });
}

export function settingOf({ language }: Person, { bot, corpus, words }: AnswerParts): Setting {
  return { corpus, commands: bot.commands, words: words[language] };
}

/** A window that can't be opened any more is a direct message instead. */
async function deliverOr(
  messages: readonly MessageBody[],
  place: Place,
  asker: Asker,
  parts: AnswerParts,
): Promise<void> {
  const setting = settingOf(asker.person, parts);
  const { home, leftOut } = setting.words.slack;
  const frame = { close: home.close, leftOut: (count: number) => noticeOf(leftOut(count), setting) };
  try {
    await deliver(messages, place, frame);
  } catch (error) {
    const isLate = place.kind === 'opened' && /trigger/.test(slackCode(error) ?? '');
    if (!isLate) throw error;
    await deliver(messages, { kind: 'channel', client: asker.client, channel: asker.user }, frame);
  }
}

/** Says something to somebody alone; what can't be said is logged. */
async function tell(text: string, asker: Asker, parts: AnswerParts): Promise<void> {
  const notice = noticeOf(text, settingOf(asker.person, parts));
  const { url, client, user } = asker;
  try {
    if (url === undefined) await say(notice, { client, channel: user });
    else await answerAt(url, notice, { response_type: 'ephemeral', replace_original: false });
  } catch (err) {
    parts.log.warn({ err, code: slackCode(err) }, 'Slack: nobody could be told of a failure');
  }
}
