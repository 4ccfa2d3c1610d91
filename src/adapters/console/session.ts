import type { Writable } from 'node:stream';
import type { Answered } from '../../core/bot.ts';
import { splitLine } from '../../core/command-line.ts';
import { plainText } from '../../core/plain-text.ts';
import type { ConsoleParts } from './parts.ts';
import { type Page, render, renderText } from './render.ts';
import { colourStyle, plainStyle } from './style.ts';

/** Text wider than this is tiring to read. */
const widest = 88;

/** Asks the bot line by line and writes what it answers; one answer at a time. */
export class Session {
  readonly #parts: ConsoleParts;
  readonly interactive: boolean;
  /** The exit status so far. */
  status = 0;
  /** Nobody reads the output any more. */
  closed = false;
  #written = 0;

  constructor(parts: ConsoleParts) {
    this.#parts = parts;
    const { flags, input, output } = parts;
    this.interactive = flags.interactive ?? (!flags.json && input.isTTY === true && output.isTTY === true);
  }

  get words() {
    return this.#parts.words[this.#parts.reader.language];
  }

  /** Answers one typed line. */
  async ask(line: string): Promise<void> {
    const { name, input } = splitLine(line, this.#parts.bot.commands);
    await this.#answer(name, input);
  }

  /** What a console opens with, or says when nothing is asked: the brief of the default topic. */
  async open(): Promise<void> {
    if (this.#parts.bot.commands.some((command) => command.names.en === 'brief'))
      await this.#answer('brief', {});
  }

  /** Says something in the bot's own words, apart from the answers that a program reads. */
  async say(text: string): Promise<void> {
    if (!this.#parts.flags.json) await this.#write(renderText(text, this.#page()));
  }

  /** How to go on after a run that nothing was asked in. */
  async sayHowToGoOn(): Promise<void> {
    const { commands } = this.#parts.bot;
    const command = commands.find(({ names }) => names.en === 'who') ?? commands[0];
    if (command) await this.say(this.words.console.goOn(command.example[this.words.language]));
  }

  /** Tells a mistake that no command answered. */
  async refuse(error: string): Promise<void> {
    this.status ||= 2;
    if (this.#parts.flags.json) await this.#writeJson({ command: null, ok: false, error });
    else await this.#writeError(error);
  }

  async #answer(command: string, input: string | Readonly<Record<string, unknown>>): Promise<void> {
    const { bot, reader, flags } = this.#parts;
    const answered = await bot.answer({ command, input, reader });
    if (!answered.ok && answered.fault === 'ours') this.status = 1;
    if (!answered.ok) this.status ||= 2;
    if (flags.json) await this.#writeJson(this.#recordOf(answered));
    else if (answered.ok) await this.#write(render(answered.reply, this.#page()));
    else await this.#writeError(answered.error);
  }

  /** An answer as `--json` gives it. */
  #recordOf(answered: Answered): object {
    const { command } = answered;
    if (!answered.ok) return { command, ok: false, error: answered.error };
    const text = plainText(answered.reply, { words: this.words, commands: this.#parts.bot.commands });
    return { command, ok: true, data: answered.data, text };
  }

  #page(): Page {
    const { corpus, bot, flags, output } = this.#parts;
    const terminal =
      output.isTTY || this.interactive ? Math.min(output.columns || 80, widest) : Number.POSITIVE_INFINITY;
    const style = flags.colour ? colourStyle : plainStyle;
    const width = Math.max(20, flags.width ?? terminal);
    return { corpus, commands: bot.commands, words: this.words, style, width };
  }

  /** A blank line stands between what is written. */
  async #write(text: string): Promise<void> {
    const apart = this.#written > 0 || this.interactive ? '\n' : '';
    this.#written += 1;
    await this.#send(this.#parts.output, apart + text);
  }

  async #writeError(error: string): Promise<void> {
    if (this.interactive) await this.#write(renderText(error, this.#page()));
    else await this.#send(this.#parts.errors, renderText(error, { width: Number.POSITIVE_INFINITY }));
  }

  /** Characters that steer a terminal or hide in it are written as escapes: the same JSON, and safe to look at. */
  async #writeJson(value: object): Promise<void> {
    const json = JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits);
    await this.#send(this.#parts.output, `${json}\n`);
  }

  /** Resolves once the text is handed on, so that a slow reader slows the answers down, or nobody reads any more. */
  async #send(stream: Writable, text: string): Promise<void> {
    if (this.closed || stream.destroyed) return;
    await new Promise<void>((resolve) => stream.write(text, () => resolve()));
  }
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('');
}
