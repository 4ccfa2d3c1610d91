import { createInterface } from 'node:readline';
import type { ConsoleParts } from './parts.ts';
import type { Session } from './session.ts';

/** Whether a line asks to leave. */
export function isLeaving(line: string): boolean {
  return /^\/?(quit|exit|salir)$/iu.test(line.trim());
}

/** Whether a line has nothing to answer: blank, or a comment. */
export function isBlank(line: string): boolean {
  return /^\s*(#|$)/u.test(line);
}

/** Answers input a line at a time, in order; a mistaken line is told and the next one still runs. */
export async function answerLines(session: Session, parts: ConsoleParts): Promise<void> {
  let asked = false;
  for await (const line of readLines(parts)) {
    if (session.closed || isLeaving(line)) return;
    if (isBlank(line)) continue;
    asked = true;
    await session.ask(line);
  }
  const { input, signal } = parts;
  if (input.errored) return session.refuse(session.words.console.unreadable(input.errored.message));
  if (asked || signal?.aborted) return;
  await session.open();
  await session.sayHowToGoOn();
}

/** The lines of the input, up to where it ends or fails. */
async function* readLines({ input, signal }: ConsoleParts): AsyncGenerator<string> {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...(signal && { signal }) });
  try {
    for await (const line of reader) yield line.replace(/^\uFEFF/u, '');
  } catch (error) {
    if (error !== input.errored) throw error;
  }
}
