import { createInterface } from 'node:readline';
import type { ConsoleParts } from './index.ts';
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
export async function answerLines(session: Session, { input, signal }: ConsoleParts): Promise<void> {
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, ...(signal && { signal }) });
  let unreadable: Error | undefined;
  input.once('error', (error) => {
    unreadable = error;
    reader.close();
  });
  let asked = false;
  for await (const read of reader) {
    const line = read.replace(/^\uFEFF/u, '');
    if (session.closed || isLeaving(line)) return reader.close();
    if (isBlank(line)) continue;
    asked = true;
    await session.ask(line);
  }
  if (unreadable) return session.refuse(session.words.console.unreadable(unreadable.message));
  if (asked || signal?.aborted) return;
  await session.open();
  await session.sayHowToGoOn();
}
