import { PassThrough, Readable } from 'node:stream';
import { runConsole } from '../../src/adapters/console/index.ts';
import type { ConsoleFlags } from '../../src/adapters/console/parts.ts';
import type { Command } from '../../src/core/command.ts';
import { reader, smallBot, type smallCorpus, words } from '../small-bot.ts';

/** What a console said. */
export interface Said {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

/** A stream, and what was written to it so far. */
export function listening() {
  const stream = new PassThrough();
  let heard = '';
  stream.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  return { stream, heard: () => heard };
}

export interface Setting {
  readonly flags?: Partial<ConsoleFlags>;
  readonly language?: 'en' | 'es';
  readonly commands?: readonly Command[];
  readonly corpus?: ReturnType<typeof smallCorpus>;
}

/** Pipes lines into a console and hears what it says. */
export async function pipe(input: string | Readable, setting: Setting = {}): Promise<Said> {
  const [output, errors] = [listening(), listening()];
  const { bot, corpus } = smallBot(setting.corpus, setting.commands);
  const status = await runConsole({
    bot,
    corpus,
    words,
    reader: { ...reader, language: setting.language ?? 'en' },
    input: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    output: output.stream,
    errors: errors.stream,
    flags: { json: false, colour: false, ...setting.flags },
  });
  return { status, output: output.heard(), errors: errors.heard() };
}
