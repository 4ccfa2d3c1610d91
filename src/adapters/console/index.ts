import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../core/bot.ts';
import type { Reader } from '../../core/command.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Localised } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';

/** All that a console needs. */
export interface ConsoleParts {
  readonly bot: Bot;
  /** Where completions and the paragraph of a citation come from; the bot's own. */
  readonly corpus: Corpus;
  readonly words: Localised<Words>;
  readonly reader: Reader;
  /** A terminal, or lines: a command a line. */
  readonly input: Readable & { readonly isTTY?: boolean };
  /** Where answers go. */
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Where a mistaken line is told when `output` is read by a program. */
  readonly errors: Writable;
  readonly flags: ConsoleFlags;
  /** File that keeps the prompt's history between runs; made when missing. */
  readonly historyFile?: string;
  /** Leaves as Ctrl-D does, once the answer under way is written. */
  readonly signal?: AbortSignal;
}

export interface ConsoleFlags {
  /** One JSON object a reply, on one line. */
  readonly json: boolean;
  /** A prompt with history and completion; by default when input and output are both terminals. */
  readonly interactive?: boolean;
  /** See `wantsColour`. */
  readonly colour: boolean;
  /** Columns to wrap text at; by default the terminal's, at most 88, and no wrapping where there is none. */
  readonly width?: number;
}

/**
 * Answers line by line until the input ends, then resolves to the exit status with everything written:
 * 0; 2 when a line of piped input was mistaken; 1 when an answer failed on our side. Never rejects.
 */
export async function runConsole(_parts: ConsoleParts): Promise<number> {
  return 0;
}

/** Whether to colour: NO_COLOR (https://no-color.org) and FORCE_COLOR decide, else whether a terminal reads it. */
export function wantsColour(
  output: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && environment.TERM !== 'dumb';
}
