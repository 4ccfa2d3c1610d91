import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/core/article.ts';
import { Corpus } from '../../src/core/corpus.ts';
import type { Store } from '../../src/core/store.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSources } from '../../src/ingest/sources.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { saveCorpus } from '../../src/live/corpus-file.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { measureLive } from './ingest/begin-live.ts';
import { madeArticles } from './made-articles.ts';

/** Articles beside those, to come while a process runs. */
const spare = 300;

/**
 * `npm run bench:ingest -- <articles>`: how fast articles of 600 words are read from a file, stored, one durable
 * write each, annotated and indexed, by the clock and by the processor's time, as others may be using the machine;
 * how soon a new process answers from them, its index saved; and for how long it keeps others waiting while it takes
 * in more. For 1,000 and 10,000, or as many as are asked for.
 *
 * On two cores, which should do 100 a second, start within 1.5 and 6 seconds, and keep nobody waiting beyond 50 ms:
 *
 * | articles | a second | start  | waiting |
 * | -------- | -------- | ------ | ------- |
 * | 1,000    | 192      | 1.18 s | 46 ms   |
 * | 10,000   | 156      | 5.43 s | 32 ms   |
 */
const counts = process.argv[2] === undefined ? [1_000, 10_000] : [Number(process.argv[2])];
for (const count of counts) await bench(count);

async function bench(count: number): Promise<void> {
  console.log(`${count.toLocaleString('en')} articles`);
  const folder = mkdtempSync(join(tmpdir(), 'vigia-bench-ingest-'));
  const store = await openSqlite(folder);
  const made = madeArticles(count + spare);
  await ingestAll(made.slice(0, count), folder, store);
  const { ready, blocked } = await measureLive(folder, store, made.slice(count));
  console.log(`  a process that starts answers after ${(ready / 1_000).toFixed(2)} s`);
  console.log(
    `  nobody waits longer than ${Math.round(blocked)} ms while it takes in 200 more, and one of 300 kB`,
  );
  await store.close();
  rmSync(folder, { recursive: true });
}

/** Stores articles and saves the index of them. */
async function ingestAll(made: readonly Article[], folder: string, store: Store): Promise<void> {
  const file = join(folder, 'made.jsonl');
  writeFileSync(file, made.map((article) => JSON.stringify(article)).join('\n'));
  const unasked = () => Promise.reject(new Error('nothing but a file is read'));
  const sources = readSources([file], { standardInput: unasked, readAddress: unasked, readPage: unasked });
  const count = made.length;
  const stored = await timed('read and stored', count, async () => {
    const report = await ingest(sources, { store, languages, now: new Date(), topic: 'bench' });
    if (report.added.length !== count) throw new Error(`${report.added.length} of ${count} were added`);
  });
  const articles = (await store.articles()).sound;
  const annotated = await timed('annotated', count, async () => {
    return articles.map((article) => annotate(article, grammars[article.language]));
  });
  const indexed = await timed('indexed', count, async () => {
    const corpus = new Corpus(languages, []);
    for (const [index, article] of articles.entries()) {
      const annotations = annotated.result[index];
      if (annotations) corpus.add(article, annotations);
    }
    return corpus;
  });
  const parts = [stored, annotated, indexed];
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  report('all of it', count, sum(parts.map(({ wall }) => wall)), sum(parts.map(({ cpu }) => cpu)));
  await saveCorpus(indexed.result, folder);
}

async function timed<T>(
  name: string,
  count: number,
  work: () => Promise<T>,
): Promise<{ wall: number; cpu: number; result: T }> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const used = process.cpuUsage(cpu);
  const spent = {
    wall: (performance.now() - wall) / 1_000,
    cpu: (used.user + used.system) / 1_000_000,
    result,
  };
  report(name, count, spent.wall, spent.cpu);
  return spent;
}

function report(name: string, count: number, wall: number, cpu: number): void {
  const rate = (seconds: number) => Math.round(count / seconds).toLocaleString('en');
  console.log(`  ${name}: ${rate(wall)} articles a second, ${rate(cpu)} a second of the processor’s time`);
}
