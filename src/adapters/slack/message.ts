import type { types } from '@slack/bolt';
import { findCommand } from '../../core/command-line.ts';
import type { Action, Reply } from '../../core/reply.ts';
import { type Block, blocksOf } from './blocks.ts';
import { buttonOf, lineOf, type Press } from './button.ts';
import { asTypedInSlack } from './command-names.ts';
import { limits, own } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { type Page, pagesOf } from './pages.ts';
import type { Setting } from './unit.ts';

/** A message of ours as Slack takes it, wherever it goes. */
export interface MessageBody {
  /** The whole answer in plain words: what a screen reader and a notification read. */
  readonly text: string;
  readonly blocks: Block[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

/** What an answer answers. */
export interface Asked {
  /** The request as a line; null when it can't be asked again from a button, whose pages then come all at once. */
  readonly line: string | null;
  /** The name of who shows the answer to others. */
  readonly by?: string;
  /** From 0; one past the end is the last. */
  readonly page?: number;
  /** Whether the answer can be shown to the channel, or has been. */
  readonly share: 'offered' | 'done' | 'never';
}

/** The messages that show a reply: one page with buttons to the others, or all pages where no button can ask again. */
export function messagesOf(reply: Reply, asked: Asked, setting: Setting): MessageBody[] {
  const line = asked.line !== null && asked.line.length <= own.line ? asked.line : null;
  const { buttons, others } = askButtons(reply, setting);
  const widest = turningButtons({ page: 500_000, pages: 999_999, line: line ?? '' }, 'offered', setting);
  const reserved = { length: JSON.stringify(actionsOf([...buttons, ...widest])).length, blocks: 1 };
  const frame = { ...setting, head: headOf(asked, setting), reserved };
  const pages = pagesOf({ ...reply, actions: others }, frame);
  if (line === null) return pages.map((page) => messageBody(page, actionsOf(buttons)));
  const page = Math.min(asked.page ?? 0, pages.length - 1);
  const shown = pages[page] ?? { blocks: [], text: '' };
  const turning = turningButtons({ page, pages: pages.length, line }, asked.share, setting);
  return [messageBody(shown, actionsOf([...turning, ...buttons]))];
}

/** A line of the bot's own and nothing else. */
export function noticeOf(text: string, { commands }: Pick<Setting, 'commands'>): MessageBody {
  const typed = asTypedInSlack(text, commands).slice(0, limits.sectionText);
  const blocks = blocksOf([{ kind: 'line', parts: [{ kind: 'words', text: typed }] }]);
  return messageBody({ blocks, text: escapeMrkdwn(typed) }, []);
}

function messageBody({ blocks, text }: Page, actions: readonly Block[]): MessageBody {
  return { text, blocks: [...blocks, ...actions], unfurl_links: false, unfurl_media: false };
}

function headOf({ line, by, share }: Asked, { commands, words }: Setting): string | null {
  const asked = line === null ? '' : asTypedInSlack(line, commands);
  if (by !== undefined)
    return [asked, words.slack.sharedBy(by.slice(0, own.name))].filter(Boolean).join(' · ');
  return share === 'done' ? words.platform.shared : null;
}

/** Buttons for the next steps that fit into one, and the steps that don't. */
function askButtons(
  reply: Reply,
  { commands }: Setting,
): { buttons: types.Button[]; others: readonly Action[] } {
  const buttons = new Map<string, types.Button>();
  const others = reply.actions.filter(({ command: name, options, label }) => {
    const command = findCommand(name, commands);
    const line = command ? lineOf(command, options, reply.language) : null;
    if (line === null || line.length > own.askLine || buttons.size >= own.asks) return true;
    buttons.set(line, buttonOf({ action: 'ask', page: 0, line }, label, buttons.size));
    return false;
  });
  return { buttons: [...buttons.values()], others };
}

function turningButtons(
  { page, pages, line }: { page: number; pages: number; line: string },
  share: Asked['share'],
  { words: { platform } }: Setting,
): types.Button[] {
  const press = (action: Press['action'], to: number): Press => ({ action, page: to, line });
  return [
    ...(page > 0 ? [buttonOf(press('page', page - 1), platform.previous)] : []),
    ...(page < pages - 1 ? [buttonOf(press('page', page + 1), platform.next)] : []),
    ...(share === 'offered' ? [buttonOf(press('share', page), platform.share)] : []),
  ];
}

function actionsOf(buttons: readonly types.Button[]): types.ActionsBlock[] {
  return buttons.length === 0 ? [] : [{ type: 'actions', elements: [...buttons] }];
}
