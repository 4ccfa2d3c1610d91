import { resolve } from 'node:path';
import { BackupError } from '../core/store.ts';
import type { Invocation } from './invocation.ts';
import { type Streams, writeJson, writeLine } from './streams.ts';
import type { CliWords } from './words/words.ts';

/**
 * `vigia backup`: copies the store to a new file. Resolves to the exit status: 2 when that can't be, else 0.
 * `backUp` makes the copy; null: the store is a database that has a tool for it.
 */
export async function runBackup(
  { sources: [target = ''], json }: Invocation,
  {
    backUp,
    words,
    streams,
  }: {
    readonly backUp: ((target: string) => void) | null;
    readonly words: CliWords;
    readonly streams: Streams;
  },
): Promise<number> {
  const refuse = async (error: string) => {
    if (json) await writeJson(streams.output, { command: 'backup', ok: false, error });
    else await writeLine(streams.errors, error);
    return 2;
  };
  if (!backUp) return refuse(words.notBackedUp('postgres', target));
  try {
    backUp(resolve(target));
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return refuse(words.notBackedUp(error.fault, error.place));
  }
  const text = words.backedUp(target);
  if (json)
    await writeJson(streams.output, { command: 'backup', ok: true, data: { file: resolve(target) }, text });
  else await writeLine(streams.output, text);
  return 0;
}
