import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** As many lines as a person looks back. */
export const historySize = 500;

/** The lines of a history file, the newest first as readline has them; none where there is no file to read. */
export async function readHistory(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
    return lines.slice(-historySize).reverse();
  } catch {
    return []; // the first run, or a folder that can't be read: a prompt without history is still a prompt
  }
}

/** Keeps the lines, given newest first, for their owner alone. What can't be kept is forgotten. */
export async function writeHistory(file: string | undefined, lines: readonly string[]): Promise<void> {
  if (file === undefined) return;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      lines
        .toReversed()
        .map((line) => `${line}\n`)
        .join(''),
      { mode: 0o600 },
    );
  } catch {
    // a full or read-only disk is no reason to disturb who asks
  }
}
