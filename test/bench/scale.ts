import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotations } from '../../src/core/annotation.ts';
import { answerQuestion } from '../../src/core/answer.ts';
import type { Article } from '../../src/core/article.ts';
import { headOf } from '../../src/core/article.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { passagesOf, sentencesOf } from '../../src/core/passage.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { madeArticles, randomNumbers } from './made-articles.ts';

/**
 * `npm run bench:scale -- <articles>`: time and memory of the index beside plain MiniSearch over the same
 * passages, of saving and loading, and of a question, over made-up articles of 600 words.
 */
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const count = Number(process.argv[2] ?? 1000);
const articles = madeArticles(count);
console.log(`${count} articles of 600 words`);
const annotations = timed('annotate', () => articles.map((article) => annotate(article, grammars.en)));
const plain = measured('plain MiniSearch', () => plainIndex(articles, annotations));
const own = measured('corpus', () => corpusOf(articles, annotations));
console.log(`  passages ${plain.kept.documentCount}`);
console.log(
  `  against plain: time ${ratio(own.time, plain.time)}, memory ${ratio(own.memory, plain.memory)}`,
);
const saved = timed('save', () => own.kept.save('bench'));
console.log(`  ${(saved.length / 1e6).toFixed(0)} MB`);
const loaded = measured('load', () => {
  const corpus = new Corpus(languages, []);
  if (corpus.load(saved, 'bench', articles).length > 0) throw new Error('not all was loaded');
  return corpus;
});
ask('built', own.kept);
ask('loaded', loaded.kept);

function plainIndex(from: readonly Article[], found: readonly Annotations[]): MiniSearch {
  const index = new MiniSearch({ fields: ['text'] });
  for (const [place, article] of from.entries()) {
    const entry = { article, head: headOf(article), annotations: found[place] ?? emptied() };
    for (const passage of passagesOf(entry)) {
      const text = sentencesOf(passage).map(({ span }) => span.text);
      index.add({ id: `${article.id}#${passage.first}`, text: text.join(' ') });
    }
  }
  return index;
}

function corpusOf(from: readonly Article[], found: readonly Annotations[]): Corpus {
  const corpus = new Corpus(languages, []);
  for (const [place, article] of from.entries()) corpus.add(article, found[place] ?? emptied());
  return corpus;
}

function emptied(): never {
  throw new Error('an article without annotations');
}

/** Questions of a few words of some sentence, common and rare ones as they come. */
function ask(name: string, corpus: Corpus): void {
  const random = randomNumbers(11);
  const openings = ['Who', 'How many', 'When', 'What did', 'Why did', 'Where', 'What will'];
  const times: number[] = [];
  for (let asked = 0; asked < 1_000; asked++) {
    const article = articles[Math.floor(random() * articles.length)];
    const words = article?.text.split(/\s+/) ?? [];
    const start = Math.floor(random() * (words.length - 9));
    const question = `${openings[asked % openings.length]} ${words.slice(start, start + 9).join(' ')}?`;
    const before = performance.now();
    answerQuestion(question, corpus);
    times.push(performance.now() - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`  a question, ${name}: median ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(0.9999)} ms`);
}

function timed<T>(name: string, work: () => T): T {
  const before = performance.now();
  const done = work();
  console.log(`  ${name} ${((performance.now() - before) / 1000).toFixed(2)} s`);
  return done;
}

/** Time in milliseconds, and memory that is held afterwards, in bytes. */
function measured<T>(name: string, work: () => T): { kept: T; time: number; memory: number } {
  collect();
  const [held, before] = [heldBytes(), performance.now()];
  const kept = work();
  const time = performance.now() - before;
  collect();
  const memory = heldBytes() - held;
  console.log(`  ${name} ${(time / 1000).toFixed(2)} s, ${(memory / 1e6).toFixed(0)} MB`);
  return { kept, time, memory };
}

function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function ratio(a: number, b: number): string {
  return `${(a / b).toFixed(2)} ×`;
}
