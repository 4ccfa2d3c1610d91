import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { findCommand } from '../../core/command-line.ts';
import { visibleLine } from '../../core/plain-text.ts';
import type { Action, Reply } from '../../core/reply.ts';
import { customId, fitsButton, lineOf, type Press } from './button.ts';
import { limits, own } from './limits.ts';
import { escapeMarkdown, unescapeMarkdown } from './markdown.ts';
import { pagesOf } from './pages.ts';
import type { Setting } from './unit.ts';

/** A message of ours as Discord takes it, new or in place of an older one. */
export interface MessageBody {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** What an answer answers. */
export interface Asked {
  /** The request as a line; null when it can't be asked again from a button, whose pages then come all at once. */
  readonly line: string | null;
  /** What the person asked about, when that is no line: markdown. */
  readonly subject?: string;
  /** The id of the person who shows the answer to others; stands beside the line. */
  readonly by?: string;
  /** From 0; one past the end is the last. */
  readonly page?: number;
  /** Whether the answer can be shown to the channel, or has been. */
  readonly share: 'offered' | 'done' | 'never';
}

/** The messages that show a reply: one page with buttons to the others, or all pages where no button can ask again. */
export function messagesOf(reply: Reply, asked: Asked, setting: Setting): MessageBody[] {
  const line = asked.line !== null && headOf(asked.line).length <= own.asked ? asked.line : null;
  const by = asked.by === undefined ? '' : ` · <@${asked.by}>`;
  const head = line === null ? (asked.subject ?? null) : headOf(line) + by;
  const { buttons, others } = askButtons(reply, setting);
  const rows = rowsOf(buttons);
  // Room for three more buttons in a row of their own: share, previous, next.
  const reserved = rows.length + buttons.length + 4;
  const pages = pagesOf({ ...reply, actions: others }, { ...setting, head, reserved });
  if (line === null) return pages.map((page) => messageBody([page, ...rows]));
  const page = Math.min(asked.page ?? 0, pages.length - 1);
  const shown = pages[page];
  const turning = rowsOf(pageButtons({ page, pages: pages.length, line }, asked.share, setting));
  return [messageBody([...(shown ? [shown] : []), ...rows, ...turning])];
}

/** A line of the bot's own and nothing else. */
export function noticeOf(text: string): MessageBody {
  const content = escapeMarkdown(visibleLine(text));
  return messageBody([{ type: ComponentType.TextDisplay, content: content.slice(0, limits.messageText) }]);
}

/** As `MessageBody`, seen by one person only. */
export function ephemeral(message: MessageBody): MessageBody {
  return { ...message, flags: message.flags | MessageFlags.Ephemeral };
}

function messageBody(components: readonly APIMessageTopLevelComponent[]): MessageBody {
  return {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
    components,
  };
}

function headOf(line: string): string {
  return `-# ${escapeMarkdown(visibleLine(line))}`;
}

/** The line that stands at the head of a message of ours, or null. */
export function lineIn(texts: readonly string[]): string | null {
  const head = /^-# (\S.*?)(?: · <@\d+>)?$/mu.exec(texts[0] ?? '')?.[1];
  const line = head === undefined ? null : unescapeMarkdown(head);
  return line?.startsWith('/') ? line : null;
}

type Button = APIButtonComponentWithCustomId;

function button(press: Press, label: string, more: Partial<Button> = {}): Button {
  const type = ComponentType.Button;
  return {
    type,
    style: ButtonStyle.Secondary,
    custom_id: customId(press),
    label: shortLabel(label),
    ...more,
  };
}

/** Buttons for the next steps that fit into one, and the steps that don't. */
function askButtons(reply: Reply, { commands }: Setting): { buttons: Button[]; others: readonly Action[] } {
  const buttons = new Map<string, Button>();
  const others = reply.actions.filter(({ command: name, options, label }) => {
    const command = findCommand(name, commands);
    const line = command ? lineOf(command, options, reply.language) : null;
    const press = { action: 'ask', page: 0, line } as const;
    if (line === null || !fitsButton(press) || buttons.size >= own.actions) return true;
    buttons.set(line, button(press, label));
    return false;
  });
  return { buttons: [...buttons.values()], others };
}

function pageButtons(
  { page, pages, line }: { page: number; pages: number; line: string },
  share: Asked['share'],
  { words: { platform } }: Setting,
): Button[] {
  const press = (action: Press['action'], to: number): Press => ({ action, page: to, line });
  const turns =
    pages > 1
      ? [
          button(press('page', page - 1 < 0 ? pages : page - 1), platform.previous, { disabled: page === 0 }),
          button(press('page', page + 1), platform.next, { disabled: page === pages - 1 }),
        ]
      : [];
  const isDone = share === 'done';
  const shares =
    share === 'never'
      ? []
      : [button(press('share', page), isDone ? platform.shared : platform.share, { disabled: isDone })];
  return [...turns, ...shares];
}

function rowsOf(buttons: readonly Button[]): APIActionRowComponent<Button>[] {
  const count = Math.ceil(buttons.length / limits.rowButtons);
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * limits.rowButtons, (row + 1) * limits.rowButtons),
  }));
}

function shortLabel(label: string): string {
  const text = visibleLine(label).trim() || '…';
  if (text.length <= limits.buttonLabel) return text;
  return `${text
    .slice(0, limits.buttonLabel - 1)
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}
