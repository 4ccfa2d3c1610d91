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
