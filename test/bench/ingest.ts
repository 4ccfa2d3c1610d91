import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotate } from '../../src/annotate/annotate.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readSources } from '../../src/ingest/sources.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { madeArticles } from './made-articles.ts';

/**
 * `npm run bench:ingest -- <articles>`: how fast articles of 600 words are read from a file, stored, one durable
 * write each, annotated and indexed. By the clock and by the processor's time: others may be using the machine.
 */
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'vigia-bench-ingest-'));
const file = join(folder, 'made.jsonl');
writeFileSync(
  file,
  madeArticles(count)
    .map((article) => JSON.stringify(article))
    .join('\n'),
);
const store = await openSqlite(folder);

const unasked = () => Promise.reject(new Error('nothing but a file is read'));
const sources = readSources([file], { standardInput: unasked, readAddress: unasked, readPage: unasked });
const stored = await timed('read and stored', async () => {
  const report = await ingest(sources, { store, languages, now: new Date(), topic: 'bench' });
  if (report.added.length !== count) throw new Error(`${report.added.length} of ${count} were added`);
});
const articles = (await store.articles()).sound;
const annotated = await timed('annotated', async () => {
  return articles.map((article) => annotate(article, grammars[article.language]));
});
const indexed = await timed('indexed', async () => {
  const corpus = new Corpus(languages, []);
  for (const [index, article] of articles.entries()) {
    const annotations = annotated.result[index];
    if (annotations) corpus.add(article, annotations);
  }
});
report('all of it', stored.wall + annotated.wall + indexed.wall, stored.cpu + annotated.cpu + indexed.cpu);
await store.close();
rmSync(folder, { recursive: true });

async function timed<T>(
  name: string,
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
  report(name, spent.wall, spent.cpu);
  return spent;
}

function report(name: string, wall: number, cpu: number): void {
  const rate = (seconds: number) => Math.round(count / seconds).toLocaleString('en');
  console.log(`${name}: ${rate(wall)} articles a second, ${rate(cpu)} a second of the processor’s time`);
}
