import type { Command } from '../../core/command.ts';
import { optionsOf } from '../../core/command.ts';
import { readOptions, writeLine } from '../../core/command-line.ts';
import type { LanguageCode } from '../../core/language.ts';
import { limits } from './limits.ts';

/** What a press asks for: a page of the answer it stands under, that answer for the channel, or another command. */
export interface Press {
  readonly action: 'page' | 'share' | 'ask';
  /** From 0. */
  readonly page: number;
  /** The request as a line: `/quotes noboa`; null when it stands in the message, too long for a button. */
  readonly line: string | null;
}

/** Changes whenever an older press can't be understood any more. */
const version = '1';

const codes = { page: 'p', share: 's', ask: 'a' } as const;

/**
 * A press as a custom id. All that it needs is in it, or in the message it stands under, so it works whatever
 * instance gets it and whenever that was started.
 */
export function customId({ action, page, line }: Press): string {
  const id = `${version}:${codes[action]}:${page}:${line ?? ''}`;
  return id.length <= limits.customId ? id : `${version}:${codes[action]}:${page}:`;
}

/** Whether a press is whole in its custom id. */
export function fitsButton(press: Press): boolean {
  return readPress(customId(press))?.line === press.line;
}

/** The press of a custom id, or null when it is of another version or none of ours. */
export function readPress(id: string): Press | null {
  const [, code, page, line] = /^1:([psa]):(\d{1,6}):(.*)$/su.exec(id) ?? [];
  const action = (['page', 'share', 'ask'] as const).find((name) => codes[name] === code);
  return action ? { action, page: Number(page), line: line || null } : null;
}

/** The line that asks for a command with some values, or null when it would not read back as the same. */
export function lineOf(
  command: Command,
  values: Readonly<Record<string, string>>,
  language: LanguageCode,
): string | null {
  const options = optionsOf(command);
  const line = writeLine(command, values, language);
  const read = readOptions(line.replace(/^\S+\s*/u, ''), options);
  const same = options.every(({ key }) => squeezed(read.values[key]) === squeezed(values[key]));
  return same && read.repeated.length === 0 && read.rest === '' ? line : null;
}

function squeezed(value: string | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}
