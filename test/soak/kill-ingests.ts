import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { StoredArticle } from '../../src/core/article-store.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/stores/index.ts';
import { articlesAfter, batchOf } from './batches.ts';

export interface Place {
  readonly data: string;
  readonly databaseUrl: string | null;
}

/** What so many kills came to. All but the first four should be nothing. */
export interface Toll {
  readonly kills: number;
  /** Batches that are stored, and their articles. */
  readonly batches: number;
  readonly articles: number;
  /** Starts that found a batch which nobody had acknowledged: it was committed just before a kill. */
  readonly unheard: number;
  /** Acknowledged batches that are not there. */
  readonly lost: number;
  /** Starts after which the articles were not exactly those of whole batches. */
  readonly torn: number;
  readonly damaged: number;
  /** Settled states of the feed that are not there. */
  readonly unsettled: number;
}

/** Milliseconds after its start, and after its first word, within which a process is killed. */
const early = 400;
const late = 250;

/** Kills ingesting processes one after another, each at a random moment, and looks at what is stored after each. */
export async function killIngests(place: Place, kills: number): Promise<Toll> {
  let batches = 0;
  let toll = { unheard: 0, lost: 0, torn: 0, damaged: 0, unsettled: 0 };
  let articles = 0;
  for (let kill = 0; kill < kills; kill++) {
    const told = await killedIngest(place);
    const store = await openStore(place);
    const found = await look(store, {
      batches: Math.max(batches, told.saved + 1),
      settled: told.settled,
    });
    await store.close();
    toll = {
      unheard: toll.unheard + Number(found.batches > Math.max(batches, told.saved + 1)),
      lost: toll.lost + found.lost,
      torn: toll.torn + found.torn,
      damaged: toll.damaged + found.damaged,
      unsettled: toll.unsettled + found.unsettled,
    };
    batches = Math.max(batches, found.batches);
    articles = found.stored;
  }
  return { kills, batches, articles, ...toll };
}

/** Runs a process and kills it; gives the last numbers that it told. */
async function killedIngest({ data, databaseUrl }: Place): Promise<{ saved: number; settled: number }> {
  const script = join(import.meta.dirname, 'ingesting.ts');
  const child = spawn(process.execPath, [script, data, databaseUrl ?? ''], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const spoke = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      resolve();
    });
  });
  const ended = once(child, 'close');
  // One in four dies while it starts.
  if (Math.random() < 0.25) await sleep(Math.random() * early);
  else await Promise.race([spoke, ended]).then(() => sleep(Math.random() * late));
  if (child.exitCode !== null) throw new Error(`an ingest ended by itself with ${child.exitCode}`);
  child.kill('SIGKILL');
  await ended;
  const last = (word: string) =>
    Math.max(
      -1,
      ...[...output.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].map((match) => Number(match[1])),
    );
  return { saved: last('saved'), settled: last('settled') };
}

/** What is wrong in a store that should hold so many batches at least. */
async function look(store: Store, expected: { readonly batches: number; readonly settled: number }) {
  const articles: StoredArticle[] = [];
  let damaged = 0;
  let revision = 0;
  for (let isMore = true; isMore; ) {
    const page = await store.changesSince(revision, 500);
    articles.push(...page.articles.sound);
    damaged += page.articles.damaged.length;
    ({ revision, isMore } = page);
  }
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const stored = articles.map(({ article }) => article).sort(byId);
  const batches = Math.max(-1, ...stored.map(({ id }) => Number(id.split('-')[0]))) + 1;
  const isWhole =
    isDeepStrictEqual(stored, articlesAfter(batches).sort(byId)) &&
    new Set(articles.map((one) => one.revision)).size === articles.length &&
    (await areFindable(store, batches));
  const [feed] = (await store.feeds()).sound;
  return {
    batches,
    stored: stored.length,
    lost: Math.max(0, expected.batches - batches),
    torn: Number(!isWhole),
    damaged,
    unsettled: Number((feed?.state.lastChecked ?? -1) < expected.settled),
  };
}

/** Whether the keys of the last batch lead to its articles, and the edited one still has its former text. */
async function areFindable(store: Store, batches: number): Promise<boolean> {
  if (batches === 0) return true;
  const batch = batchOf(batches - 1);
  const keys = batch.flatMap((one) => one.keys);
  const found = await store.articlesByKey(keys);
  const former = batches > 1 ? batchOf(batches - 2)[0]?.article : undefined;
  const version = former && (await store.articleVersion(former.id, former.sha256));
  return found.size === keys.length && isDeepStrictEqual(version, former);
}
