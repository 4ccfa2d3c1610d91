import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { isEmpty, showDigest } from '../../commands/show-digest.ts';
import { everyDay } from '../../src/core/digest/read-weekdays.ts';
import type { Store } from '../../src/core/store.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { createDigests, type Digests } from '../../src/digest/digests.ts';
import { words } from '../../src/languages/index.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { StandIn as Discord } from '../adapters/discord/stand-in.ts';
import { botOver, seededCorpus, vigiaOn as vigiaOnDiscord } from '../adapters/discord/vigia.ts';
import { StandIn as Slack } from '../adapters/slack/stand-in.ts';
import { vigiaOn as vigiaOnSlack } from '../adapters/slack/vigia.ts';

/**
 * `npm run bench:digest`: how long it takes to drain 10,000 subscriptions (or BENCH_DUE) that are due at once, half on
 * Discord, half in 200 workspaces of Slack, at the pace that the platforms take; and how long the commands of
 * somebody who asks meanwhile are kept waiting, beside how long they are when there is nothing else to do.
 */
const due = Number(process.env.BENCH_DUE ?? 10_000);
const workspaces = 200;
/** Milliseconds between two commands. */
const askEvery = 50;
let settled = 0;

if (process.argv[2] === 'platforms') {
  const [discord, slack] = [await Discord.start(), await Slack.start()];
  process.send?.({ discord: discord.url, slack: slack.url });
  process.on('disconnect', () => process.exit());
} else {
  const root = mkdtempSync(join(tmpdir(), 'vigia-bench-'));
  await drain(join(root, 'drain'));
  rmSync(root, { recursive: true });
}

async function subscribeAll(store: Store, count: number, now: number): Promise<void> {
  const corpus = await seededCorpus();
  for (const topic of corpus.topics) await store.saveTopic(topic);
  for (let from = 0; from < count; from += 200) {
    const some = Array.from({ length: Math.min(200, count - from) }, (_, at) => from + at);
    await Promise.all(some.map((at) => store.saveSubscription(subscriptionOf(at, now))));
  }
}

function subscriptionOf(at: number, now: number): Subscription {
  const [platform, workspace] = at % 2 === 0 ? ['discord', '7'] : ['slack', `T${(at >> 1) % workspaces}`];
  const [date = '', rest = ''] = new Date(now).toISOString().split('T');
  return {
    ...{
      id: `s${at}`,
      platform,
      workspace,
      channel: String(900_000 + at),
      subscriber: 'U1',
      topic: 'ecuador',
    },
    ...{
      language: 'en',
      time: rest.slice(0, 5),
      zone: 'UTC',
      weekdays: [...everyDay],
      silentWhenEmpty: false,
    },
    ...{ state: 'active', problem: null, createdAt: now, told: 0, next: { date, due: now } },
  };
}

async function digestsOver(
  store: Store,
  urls: { readonly discord: string; readonly slack: string },
): Promise<Digests> {
  const corpus = await seededCorpus();
  const { discord } = await vigiaOnDiscord({ url: urls.discord } as Parameters<typeof vigiaOnDiscord>[0], {
    corpus,
  });
  const { slack } = await vigiaOnSlack({ url: urls.slack } as Parameters<typeof vigiaOnSlack>[0], undefined, {
    corpus,
  });
  const log = { info: () => {}, warn: console.error, error: console.error };
  const now = () => new Date();
  return createDigests({
    ...{ adapters: [discord, slack], corpus, store, words, show: showDigest, isEmpty, now, log },
    onWithheld: () => {},
  });
}

async function drain(folder: string): Promise<void> {
  const platforms = fork(import.meta.filename, ['platforms']);
  const [urls] = await once(platforms, 'message');
  const store = await openSqlite(folder);
  const minute = Math.floor(Date.now() / 60_000) * 60_000;
  await subscribeAll(store, due, minute);
  const digests = await digestsOver(store, urls);
  const alone = await askedWhile(sleep(10_000));
  const start = performance.now();
  digests.start();
  const beside = await askedWhile(drained(store, minute));
  const seconds = (performance.now() - start) / 1000;
  await digests.stop();
  await store.close();
  platforms.kill();
  console.log(
    `${due} due at once: drained in ${seconds.toFixed(1)} s, ${(due / seconds).toFixed(0)} a second`,
  );
  console.log(`  at 40 a second Discord takes its ${due / 2} in ${(due / 2 / 40).toFixed(0)} s at least`);
  console.log(`  commands alone:     ${alone}`);
  console.log(`  commands beside it: ${beside}`);
}

/** Asks again and again while something lasts; how long each took from when it was due, and how long the process was held. */
async function askedWhile(work: Promise<void>): Promise<string> {
  const bot = botOver(await seededCorpus());
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const kept: number[] = [];
  let isOver = false;
  const over = work.then(() => {
    isOver = true;
  });
  loop.enable();
  for (let next = performance.now(); !isOver; next += askEvery) {
    await sleep(Math.max(0, next - performance.now()));
    await bot.answer({ command: 'who', input: 'richardson', reader: { language: 'en', zone: 'UTC' } });
    kept.push(performance.now() - next);
    next = Math.max(next, performance.now() - askEvery);
  }
  await over;
  loop.disable();
  const sorted = kept.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const held = `process held ${(loop.max / 1e6).toFixed(1)} ms at most, p99 ${(loop.percentile(99) / 1e6).toFixed(1)}`;
  return `${kept.length}, median ${at(0.5)} ms, p99 ${at(0.99)}, worst ${at(1)}; ${held}`;
}

async function drained(store: Store, minute: number): Promise<void> {
  while (await isAnyDue(store, minute)) await sleep(500);
}

/** Whether any of the subscriptions still waits for that minute's digest. They are looked at one by one: it costs time. */
async function isAnyDue(store: Store, minute: number): Promise<boolean> {
  for (; settled < due; settled++) {
    const subscription = await store.subscription(`s${settled}`);
    if (subscription?.next?.due === minute) return true;
  }
  return false;
}
