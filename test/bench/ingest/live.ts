import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { annotate } from '../../../src/annotate/annotate.ts';
import { grammars, languages } from '../../../src/languages/index.ts';
import { openCorpus } from '../../../src/live/live-corpus.ts';
import { createThreads } from '../../../src/live/threads.ts';
import { openSqlite } from '../../../src/stores/sqlite.ts';

/** What a process of the live corpus tells the one that began it. */
export interface Told {
  /** Milliseconds from the start of the process until everything that is stored could be answered from. */
  readonly ready?: number;
  /** The longest time in milliseconds for which nobody was answered while articles were taken in. */
  readonly blocked?: number;
}

/**
 * The corpus of a folder in a process of its own, as the bot has it: begun with `live.ts <folder> <count>`, it tells
 * when it is ready, and once there are so many articles how long taking in those that came kept others waiting.
 */
const [folder = '', wanted] = process.argv.slice(2);
const store = await openSqlite(folder);
const threads = createThreads();
const fail = (error: unknown) => {
  throw error;
};
const { corpus, follow } = await openCorpus({
  store,
  languages,
  annotate: (article) => annotate(article, grammars[article.language]),
  threads,
  folder,
  onDamaged: (ids) => fail(new Error(`damaged: ${ids.join(', ')}`)),
  onFailed: (_, error) => fail(error),
  onTrouble: fail,
});
tell({ ready: performance.now() });
// What starting left behind is tidied up.
await sleep(1_000);
const loop = monitorEventLoopDelay({ resolution: 1 });
const enough = new AbortController();
const following = follow(enough.signal);
loop.enable();
while (corpus.entries().length < Number(wanted)) await sleep(100);
// The last one may not be wholly indexed yet.
await sleep(2_000);
loop.disable();
tell({ blocked: loop.max / 1e6 });
enough.abort();
await following;
await threads.close();
await store.close();

function tell(told: Told): void {
  process.send?.(told);
}
