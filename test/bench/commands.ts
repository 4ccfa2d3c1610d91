// Times what a person waits for: the first answer of a fresh start, and each command once the bot runs.
// npm run bench:commands
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chat, seededBot } from '../chat.ts';

const root = join(import.meta.dirname, '../..');

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p99 ${at(0.99)} ms, of ${times.length}`;
}

/** A process with an empty store, from its start to the end of its first answer. */
function coldStart(): number {
  const data = mkdtempSync(join(tmpdir(), 'vigia-bench-'));
  try {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, ['bin/run.mjs', 'src/main.ts', '--data', data], {
      cwd: root,
      input: '/brief ecuador\n',
    });
    if (status !== 0) throw new Error(`the bot ended with status ${status}`);
    return performance.now() - begin;
  } finally {
    rmSync(data, { recursive: true });
  }
}

console.log(`cold start to the first answer: ${summary(Array.from({ length: 10 }, coldStart))}`);

const bot = await seededBot(new Date());
for (const line of [
  '/brief ecuador',
  '/who richadson',
  '/what How many prison guards are held hostage?',
  '/what What is the capital of Ecuador?',
  '/commitments washington about:"prison reform"',
  '/quotes miller',
  '/sources',
]) {
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const begin = performance.now();
    await chat(bot, line);
    times.push(performance.now() - begin);
  }
  console.log(`${line}: ${summary(times)}`);
}
