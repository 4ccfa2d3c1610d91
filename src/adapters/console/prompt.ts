import { createInterface, type Interface } from 'node:readline';
import { completeLine } from './complete-line.ts';
import { historySize, readHistory, writeHistory } from './history.ts';
import { isBlank, isLeaving } from './lines.ts';
import type { ConsoleParts } from './parts.ts';
import type { Session } from './session.ts';

const prompt = 'vigía> ';

/**
 * A prompt with history and completion, until the reader leaves: /quit, Ctrl-D, or Ctrl-C on an empty line
 * (elsewhere it empties the line). Lines that are pasted together are answered one by one.
 */
export async function runPrompt(session: Session, parts: ConsoleParts): Promise<void> {
  await session.open();
  await session.say(session.words.console.atPrompt);
  const reader = createPrompt(parts, await readHistory(parts.historyFile));
  let history: readonly string[] = [];
  let saved: Promise<void> = Promise.resolve();
  reader.on('history', (lines) => {
    history = [...lines];
    saved = saved.then(() => writeHistory(parts.historyFile, history));
  });
  await answerPrompt(reader, session, parts);
  await saved;
}

function createPrompt(
  { bot, corpus, reader, input, output, signal }: ConsoleParts,
  history: string[],
): Interface {
  const source = { corpus, commands: bot.commands, language: reader.language };
  return createInterface({
    input,
    output,
    prompt,
    terminal: true,
    history,
    historySize,
    removeHistoryDuplicates: true,
    completer: (line: string) => {
      const { values, replaced } = completeLine(line, source);
      return [[...values], replaced];
    },
    ...(signal && { signal }),
  });
}

/** Resolves once the prompt is closed and everything asked before is answered. */
function answerPrompt(reader: Interface, session: Session, { output }: ConsoleParts): Promise<void> {
  const waiting: string[] = [];
  let closed = false;
  let answering = false;
  return new Promise((resolve) => {
    const answerWaiting = async () => {
      if (answering) return;
      answering = true;
      for (let line = waiting.shift(); line !== undefined && !session.closed; line = waiting.shift()) {
        if (isLeaving(line)) {
          waiting.length = 0;
          reader.close();
        } else if (!isBlank(line)) await session.ask(line);
        if (waiting.length > 0) output.write(`\n${prompt}${waiting[0]}\n`);
      }
      answering = false;
      if (closed || session.closed) return resolve();
      output.write('\n');
      reader.prompt();
    };
    reader.on('line', (line) => {
      waiting.push(line);
      void answerWaiting();
    });
    reader.on('SIGINT', () => {
      if (reader.line === '') return reader.close();
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
    });
    reader.on('close', () => {
      closed = true;
      output.write('\n');
      if (!answering) resolve();
    });
    // A terminal that is hung up fails to be read.
    reader.on('error', () => reader.close());
    output.once('close', () => reader.close());
    output.write('\n');
    reader.prompt();
  });
}
