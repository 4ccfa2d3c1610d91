import { answerLines } from './lines.ts';
import type { ConsoleParts } from './parts.ts';
import { runPrompt } from './prompt.ts';
import { Session } from './session.ts';

export { wantsColour } from './style.ts';

/**
 * Answers line by line until the input ends, then resolves to the exit status with everything written:
 * 0; 2 when a line of piped input was mistaken; 1 when an answer failed on our side. A prompt leaves with 0. Lines
 * of input are commands, questions, blanks or `#` comments; with nothing to answer it gives the brief of the
 * default topic. A reader of the output that goes away ends it quietly.
 */
export async function runConsole(parts: ConsoleParts): Promise<number> {
  const session = new Session(parts);
  for (const stream of [parts.output, parts.errors]) {
    stream.on('error', () => {
      session.closed = true;
    });
  }
  if (!session.interactive) {
    await answerLines(session, parts);
    return session.status;
  }
  await runPrompt(session, parts);
  return 0;
}
