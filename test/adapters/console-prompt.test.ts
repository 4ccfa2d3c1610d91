import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runConsole } from '../../src/adapters/console/index.ts';
import type { ConsoleParts } from '../../src/adapters/console/parts.ts';
import { reader, smallBot, words } from '../small-bot.ts';

/** A console at a terminal: what is typed goes in as keys, what is shown comes out without its styles. */
function atTerminal(more: Partial<ConsoleParts> = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  let shown = '';
  output.setEncoding('utf8').on('data', (text) => {
    shown += text;
  });
  const left = runConsole({
    ...smallBot(),
    words,
    reader,
    input,
    output,
    errors: new PassThrough(),
    flags: { json: false, colour: false },
    ...more,
  });
  const screen = () => stripVTControlCharacters(shown);
  const see = (text: string, times = 1) =>
    vi.waitFor(() => expect(screen().split(text).length - 1, screen()).toBeGreaterThanOrEqual(times));
  return { input, left, screen, see };
}

const enter = '\r';
const [ctrlC, ctrlD, tab, up] = ['\u0003', '\u0004', '\t', '\u001B[A'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigia-console-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('a prompt opens with the brief and how to go on', async () => {
  const { input, left, screen, see } = atTerminal();
  await see('vigía> ');
  expect(screen()).toContain('About 40 workers');
  expect(screen()).toContain(words.en.console.atPrompt);
  input.write(ctrlD);
  expect(await left).toBe(0);
});

test('it answers, tells a mistake in its place, and leaves at /quit with status 0', async () => {
  const { input, left, see } = atTerminal();
  await see('vigía> ');
  input.write(`/who Ríos${enter}`);
  await see('“mayor of Puerto Alto” [1 ¶1]');
  input.write(`/breif${enter}`);
  await see('Did you mean /brief?');
  input.write(`/quit${enter}`);
  expect(await left).toBe(0);
});

test('several pasted lines are answered one by one, each under its line', async () => {
  const { input, left, screen, see } = atTerminal();
  await see('vigía> ');
  input.write(`/who Ríos\n/what first\n/what second\n`);
  await see('asked: second');
  expect(screen()).toMatch(/vigía> \/what first\s+asked: first\s+vigía> \/what second\s+asked: second/);
  input.write(ctrlD);
  expect(await left).toBe(0);
});

test('Tab completes commands and names', async () => {
  const { input, left, see } = atTerminal();
  await see('vigía> ');
  for (const keys of ['/wh', 'o', tab, 'rios', tab, enter]) {
    input.write(keys);
    await pause(5);
  }
  await see('vigía> /who Ana Ríos');
  await see('Ana Ríos  “mayor');
  input.write(ctrlD);
  await left;
});

test('Ctrl-C empties a line, and leaves an empty one', async () => {
  const { input, left, see, screen } = atTerminal();
  await see('vigía> ');
  input.write('/who nonsense');
  await pause(5);
  input.write(ctrlC);
  await pause(5);
  input.write(`/what now${enter}`);
  await see('asked: now');
  expect(screen()).not.toContain('nonsense/what');
  await see('vigía> ', 3);
  input.write(ctrlC);
  expect(await left).toBe(0);
});

test('the history is kept between runs, for its owner alone', async () => {
  const historyFile = join(folder, 'data', 'history');
  const first = atTerminal({ historyFile });
  await first.see('vigía> ');
  first.input.write(`/what once${enter}`);
  await first.see('asked: once');
  first.input.write(ctrlD);
  await first.left;
  expect(await readFile(historyFile, 'utf8')).toBe('/what once\n');
  expect((await stat(historyFile)).mode & 0o777).toBe(0o600);
  const second = atTerminal({ historyFile });
  await second.see('vigía> ');
  second.input.write(up);
  await second.see('/what once');
  second.input.write(enter);
  await second.see('asked: once');
  second.input.write(ctrlD);
  await second.left;
});

test('a history that cannot be kept disturbs nobody', async () => {
  const { input, left, see } = atTerminal({ historyFile: '/dev/null/history' });
  await see('vigía> ');
  input.write(`/what else${enter}`);
  await see('asked: else');
  input.write(ctrlD);
  expect(await left).toBe(0);
});

test('a signal to stop leaves', async () => {
  const stop = new AbortController();
  const { left, see } = atTerminal({ signal: stop.signal });
  await see('vigía> ');
  stop.abort();
  expect(await left).toBe(0);
});
