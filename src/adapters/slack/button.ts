import type { types } from '@slack/bolt';
import { type Command, optionsOf } from '../../core/command.ts';
import { readOptions, writeLine } from '../../core/command-line.ts';
import type { LanguageCode } from '../../core/language.ts';
import { plainElement } from './blocks.ts';
import { limits } from './limits.ts';

/** What a press asks for: a page of the answer it stands under, that answer for the channel, or another command. */
export interface Press {
  readonly action: 'page' | 'share' | 'ask';
  /** From 0. */
  readonly page: number;
  /** The request as a line: `/quotes noboa`. */
  readonly line: string;
}

/** All that this bot's buttons and menus begin with, of whatever version. */
export const actionPrefix = 'vigia';

/** Changes whenever an older press can't be understood any more. */
const version = 1;

const pressId = new RegExp(`^${actionPrefix}${version}:(page|share|ask):(\\d{1,6})(?::\\d+)?$`, 'u');

/**
 * A button. All that its press needs is in it, so it works whatever instance gets it and whenever that was
 * started. `place` tells buttons of one block apart.
 */
export function buttonOf({ action, page, line }: Press, label: string, place = 0): types.Button {
  return {
    type: 'button',
    text: plainElement(label, limits.buttonText),
    action_id: `${actionPrefix}${version}:${action}:${page}:${place}`,
    value: line,
  };
}

/** The press of a button, or null when it is of another version or none of ours. */
export function readPress(actionId: string, value: string | undefined): Press | null {
  const [, action, page] = pressId.exec(actionId) ?? [];
  if (action === undefined || !value) return null;
  return { action: action as Press['action'], page: Number(page), line: value };
}

/** What a menu finds while somebody types. */
export type MenuKind = 'person' | 'topic' | 'zone';

/** The id of a menu that finds while somebody types. */
export function menuId(kind: MenuKind): string {
  return `${actionPrefix}${version}:choose:${kind}`;
}

/** What is chosen from a menu, or null when it is none of this version. */
export function readMenu(actionId: string): MenuKind | null {
  return (['person', 'topic', 'zone'] as const).find((kind) => menuId(kind) === actionId) ?? null;
}

/** The line that asks for a command with some values, by its English name; null when it would not read back as the same. */
export function lineOf(
  command: Command,
  values: Readonly<Record<string, string>>,
  language: LanguageCode,
): string | null {
  const options = optionsOf(command);
  const line = writeLine(command, values, language).replace(/^\S+/u, `/${command.names.en}`);
  const read = readOptions(line.replace(/^\S+\s*/u, ''), options);
  const same = options.every(({ key }) => squeezed(read.values[key]) === squeezed(values[key]));
  return same && read.repeated.length === 0 && read.rest === '' ? line : null;
}

function squeezed(value: string | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
