import type { Command } from '../../core/command.ts';
import { findCommand, splitLine } from '../../core/command-line.ts';
import { fold } from '../../core/text.ts';
import { plainOf } from './mrkdwn.ts';

/** The slash command that every other one can be typed after; nobody else's command can take its place unnoticed. */
export const umbrella = 'vigia';

/** Commands whose names Slack keeps for itself: another name, or null where the umbrella has to do. */
const reserved: Readonly<Record<string, string | null>> = { who: 'whois', help: null };

/** The name of a command's own slash command, or null when it has none. */
export function slashName(command: Command): string | null {
  const override = reserved[command.names.en];
  return override === undefined ? command.names.en : override;
}

/** The command of a name as Slack has it, or in any language. */
function commandOf(name: string, commands: readonly Command[]): Command | undefined {
  const typed = fold(name.replace(/^\//, ''));
  return commands.find((command) => slashName(command) === typed) ?? findCommand(typed, commands);
}

const slash = /(?<![\p{L}\p{N}/:.<])\/(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}/])/gu;

/** The bot's own words with their slash commands as they are typed in Slack: `/who` is `/whois`, `/citas` `/vigia citas`. */
export function asTypedInSlack(text: string, commands: readonly Command[]): string {
  return text.replace(slash, (typed, name: string) => {
    const command = findCommand(name, commands);
    if (!command) return typed;
    const own = slashName(command);
    return own !== null && fold(name) === command.names.en ? `/${own}` : `/${umbrella} ${name}`;
  });
}

/** A request as a line gives it, and the line that asks for the same again. */
export interface TypedRequest {
  readonly command: string;
  readonly input: string;
  readonly line: string;
}

/** What somebody asks with a slash command: by its name, or as a line after the umbrella or any other name. */
export function slashRequest(name: string, text: string, commands: readonly Command[]): TypedRequest {
  const command = commandOf(name, commands);
  return command ? typed(command.names.en, plainOf(text)) : lineRequest(text, commands);
}

/** What somebody asks in a message: a command with or without its slash, or a question. */
export function lineRequest(text: string, commands: readonly Command[]): TypedRequest {
  const line = plainOf(text).replace(new RegExp(`^/?${umbrella}(?:\\s+|$)`, 'iu'), '');
  if (line === '') return typed('help', '');
  const [, first = '', rest = ''] = /^\/?(\S+)\s*(.*)$/su.exec(line) ?? [];
  const renamed = commands.find((command) => slashName(command) === fold(first));
  if (renamed && !findCommand(first, commands)) return typed(renamed.names.en, rest);
  const { name, input } = splitLine(line, commands);
  return typed(name, input);
}

function typed(command: string, input: string): TypedRequest {
  return { command, input, line: `/${command} ${input.replace(/\s+/gu, ' ')}`.trim() };
}

/** The request that a line of `TypedRequest` stands for, or null when it is none. */
export function readLine(line: string): Pick<TypedRequest, 'command' | 'input'> | null {
  const [, command, input = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
  return command === undefined ? null : { command, input };
}
