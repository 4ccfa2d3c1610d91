import type { App, ViewSubmitAction } from '@slack/bolt';
import { findCommand } from '../../core/command-line.ts';
import {
  type AnswerParts,
  type Asker,
  answer,
  type Question,
  settingOf,
  share,
  telling,
} from './answering.ts';
import { type Arrived, askerOf, reading, workspaceOf } from './arrived.ts';
import { actionPrefix, lineOf, readMenu, readPress } from './button.ts';
import { choicesFor } from './choices.ts';
import { lineRequest, readLine, slashRequest } from './command-names.ts';
import { onForm, onOpenForm } from './forms.ts';
import { homeOf } from './home.ts';
import { noticeOf } from './message.ts';
import { plainOf } from './mrkdwn.ts';
import {
  type ActionBody,
  actionSchema,
  commandSchema,
  homeSchema,
  messageSchema,
  optionsSchema,
  revokedSchema,
  shortcutSchema,
  wordsOf,
} from './payloads.ts';
import { deliver, type Place, type WebClient } from './places.ts';
import { openSubscribeForm, subscribeForm } from './subscribe-form.ts';

export const checkShortcut = 'vigia_check';
export const briefShortcut = 'vigia_brief';

export interface ListenerParts extends AnswerParts {
  /** A workspace has the bot no longer. */
  readonly onRemoved: (workspace: string) => Promise<void>;
}

/** Everything that people do with the bot in Slack. All is acknowledged before it comes here, but what asks for choices. */
export function listen(app: App, parts: ListenerParts): void {
  const { commands } = parts.bot;
  app.command(/./, async (arrived) => {
    await reading(
      commandSchema,
      arrived,
      parts,
      async ({ command, text, user_id, channel_id, response_url }) => {
        const asker = await askerOf(arrived, user_id, { channel: channel_id, url: response_url }, parts);
        const question: Question = { ...slashRequest(command, text, commands), share: 'offered' };
        await answer(question, { kind: 'alone', url: response_url, replaces: false }, asker, parts);
      },
    );
  });
  app.event('app_mention', (arrived) => onMessage(arrived, parts));
  app.message((arrived) => onMessage(arrived, parts));
  app.event('app_home_opened', (arrived) => onHome(arrived, parts));
  app.shortcut(checkShortcut, (arrived) => onCheck(arrived, parts));
  app.shortcut(briefShortcut, (arrived) => onBrief(arrived, parts));
  app.action(openSubscribeForm, (arrived) => onOpenForm(arrived, parts));
  app.view<ViewSubmitAction>(subscribeForm, (arrived) => onForm(arrived, arrived.ack, parts));
  app.action(new RegExp(`^${actionPrefix}\\d`), (arrived) => onAction(arrived, parts));
  app.options(new RegExp(`^${actionPrefix}`), async (arrived) => {
    const { data } = optionsSchema.safeParse(arrived.body);
    const kind = readMenu(data?.action_id ?? '');
    const { person } = await askerOf(arrived, data?.user.id ?? '', {}, parts);
    const source = { corpus: parts.corpus, commands, language: person.language };
    await arrived.ack({ options: kind ? choicesFor(kind, data?.value ?? '', source) : [] });
  });
  app.event('app_uninstalled', (arrived) => onRemoved(arrived, parts));
  app.event('tokens_revoked', (arrived) => onRemoved(arrived, parts));
}

/** A mention is answered in its thread; a direct message where it stands, with or without a mention. */
async function onMessage(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(messageSchema, arrived, parts, async ({ event }) => {
    const { channel, channel_type, subtype, bot_id, user, text, ts, thread_ts } = event;
    const isMention = (arrived.body as { event?: { type?: unknown } }).event?.type === 'app_mention';
    const isDirect = channel_type === 'im';
    const isPerson = bot_id === undefined && (subtype === undefined || wrote.includes(subtype));
    if (!isPerson || isMention === isDirect) return;
    const asker = await askerOf(arrived, user, { channel }, parts);
    const thread = isDirect ? thread_ts : (thread_ts ?? ts);
    const question: Question = { ...lineRequest(text, parts.bot.commands), share: 'never' };
    await answer(question, { kind: 'channel', client: arrived.client, channel, thread }, asker, parts);
  });
}

/** Kinds of message that somebody wrote; the others tell of edits, joins and the like. */
const wrote = ['file_share', 'thread_broadcast', 'me_message'];

/** What is kept of a workspace goes with the app, or with the token of its bot; people's own tokens are none of ours. */
async function onRemoved(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(revokedSchema, arrived, parts, async ({ team_id, enterprise_id, event }) => {
    const { type, tokens } = event;
    const isGone = type === 'app_uninstalled' || (tokens?.bot ?? []).length > 0;
    const workspace = team_id ?? enterprise_id ?? workspaceOf(arrived);
    if (isGone && workspace !== '') await parts.onRemoved(workspace);
  });
}

async function onHome(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(homeSchema, arrived, parts, async ({ event: { user, tab } }) => {
    if (tab !== undefined && tab !== 'home') return;
    const asker = await askerOf(arrived, user, {}, parts);
    await telling(asker, parts, async () => {
      await arrived.client.views.publish({ user_id: user, view: await homeOf(asker, parts) });
    });
  });
}

async function onCheck(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(shortcutSchema, arrived, parts, async ({ user, response_url, trigger_id, message }) => {
    const asker = await askerOf(arrived, user.id, { url: response_url }, parts);
    const place: Place =
      response_url === undefined
        ? { kind: 'opened', client: arrived.client, trigger: trigger_id }
        : { kind: 'alone', url: response_url, replaces: false };
    const text = plainOf(wordsOf(message));
    const setting = settingOf(asker.person, parts);
    if (text === '') {
      const notice = noticeOf(setting.words.platform.noText, setting);
      const frame = { close: setting.words.slack.home.close, leftOut: () => notice };
      return telling(asker, parts, () => deliver([notice], place, frame));
    }
    const command = findCommand('check', parts.bot.commands);
    const line = command ? lineOf(command, { text }, asker.person.language) : null;
    await answer({ command: 'check', input: { text }, line, share: 'offered' }, place, asker, parts);
  });
}

async function onBrief(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(shortcutSchema, arrived, parts, async ({ user, trigger_id }) => {
    const asker = await askerOf(arrived, user.id, {}, parts);
    const place: Place = { kind: 'opened', client: arrived.client, trigger: trigger_id };
    await answer({ command: 'brief', input: {}, line: '/brief', share: 'never' }, place, asker, parts);
  });
}

async function onAction(arrived: Arrived, parts: ListenerParts): Promise<void> {
  await reading(actionSchema, arrived, parts, async (body) => {
    const channel = body.channel?.id ?? body.container.channel_id;
    const asker = await askerOf(arrived, body.user.id, { channel, url: body.response_url }, parts);
    const [action] = body.actions;
    const line = action ? chosenLine(action, asker, parts) : null;
    const press = line ?? readPress(action?.action_id ?? '', action?.value);
    const request = press && readLine(press.line);
    if (!press || !request) return tellOld(asker, placeOf(body, 'ask', arrived.client), parts);
    const question: Question = { ...request, line: press.line, page: press.page, share: shareIn(body) };
    if (press.action === 'share' && body.response_url !== undefined)
      return share(question, { url: body.response_url, thread: threadOf(body) }, asker, parts);
    const place = placeOf(body, press.action, arrived.client);
    if (place) await answer(question, place, asker, parts);
  });
}

/** What is asked by choosing from a menu, as if a button had been pressed. */
function chosenLine(
  { action_id, selected_option }: ActionBody['actions'][number],
  { person }: Asker,
  { bot }: ListenerParts,
) {
  const kind = readMenu(action_id);
  const value = selected_option?.value;
  const command = findCommand(kind === 'person' ? 'who' : 'brief', bot.commands);
  if (!kind || value === undefined || !command) return null;
  const line = lineOf(command, kind === 'person' ? { name: value } : { topic: value }, person.language);
  return line === null ? null : { action: 'ask' as const, page: 0, line };
}

function shareIn(body: ActionBody): Question['share'] {
  return body.view || isDirect(body) ? 'never' : 'offered';
}

function isDirect({ channel, container }: ActionBody): boolean {
  return (channel?.id ?? container.channel_id ?? '').startsWith('D');
}

function threadOf({ container, message }: ActionBody): string | undefined {
  return container.thread_ts ?? message?.thread_ts;
}

/**
 * Where a press is answered. What a whole channel sees isn't turned over under its eyes: whoever presses there gets
 * a page of their own.
 */
function placeOf(body: ActionBody, action: 'page' | 'ask' | 'share', client: WebClient): Place | null {
  const { view, response_url: url, container, channel } = body;
  if (view?.type === 'modal') return { kind: 'window', client, view: view.id };
  if (view) return { kind: 'opened', client, trigger: body.trigger_id };
  const thread = threadOf(body);
  const id = channel?.id ?? container.channel_id;
  if (action === 'ask' && isDirect(body) && id !== undefined && container.is_ephemeral !== true)
    return { kind: 'channel', client, channel: id, thread };
  if (url === undefined) return null;
  const isOwn = isDirect(body) || container.is_ephemeral === true;
  return { kind: 'alone', url, replaces: action === 'page' && isOwn, thread };
}

async function tellOld(asker: Asker, place: Place | null, parts: ListenerParts): Promise<void> {
  const setting = settingOf(asker.person, parts);
  const { commands, words } = setting;
  const example = (findCommand('brief', commands) ?? commands[0])?.example[words.language] ?? '';
  const notice = noticeOf(words.platform.oldButton(example), setting);
  if (!place) return;
  const frame = { close: words.slack.home.close, leftOut: () => notice };
  await telling(asker, parts, () => deliver([notice], place, frame));
}
