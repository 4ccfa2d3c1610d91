import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { DatabaseSync } from 'node:sqlite';
import type { Arriving } from '../../src/core/article-store.ts';
import type { Store } from '../../src/core/store.ts';
import { openStore } from '../../src/stores/index.ts';
import { hasPostgres, query, startPostgres } from '../stores/postgres-server.ts';
import { arriving, ecuador } from '../stores/samples.ts';
import { subscriptionOf } from '../stores/subscription-contract.ts';

/** What the stores are asked all the time, with as much in them as they are made for. */
const articles = 10_000;
const batch = 100;
const subscriptions = 100_000;

const text = 'The minister spoke of the port, and of the prison behind it, on Thursday. '.repeat(40);

const batches: Arriving[][] = Array.from({ length: articles / batch }, (_, number) =>
  Array.from({ length: batch }, (_, index) => {
    const id = `${number}-${index}`;
    return arriving(`${id} ${text}`, { id }, { keys: [`address:${id}`, `guid:${id}`] });
  }),
);

/** Milliseconds of each of so many calls, the middle and the worst. */
async function time(calls: number, work: (call: number) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let call = 0; call < calls; call++) {
    const start = performance.now();
    await work(call);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const shown = (value: number | undefined) => (value ?? 0).toFixed(2);
  return `${shown(times[Math.floor(calls / 2)])} / ${shown(times.at(-1))}`;
}

async function measure(store: Store, addSubscriptions: () => Promise<void>): Promise<object> {
  await store.saveTopic(ecuador);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  for (const one of batches) await store.saveArticles(one);
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  const single = await time(200, (call) => store.saveArticle(arriving('One.', { id: `single-${call}` })));
  const revision = await store.revision();
  const page = await time(20, (call) => store.changesSince(call * 100, 100));
  await addSubscriptions();
  return {
    'saves/s': Math.round(articles / seconds),
    'held up ms': Math.round(delay.max / 1e6),
    'one save ms': single,
    'page of 100 ms': page,
    'idle poll ms': await time(1000, () => store.changesSince(revision, 100)),
    'nothing due ms': await time(1000, () => store.claimDueDeliveries('slack', 0, 100, 1000)),
    'claim 100 ms': await time(50, () => store.claimDueDeliveries('slack', 2_000_000, 100, 9_000_000)),
  };
}

/** All of them due within a thousand seconds. */
const many = (numbers: string) => `
  insert into subscriptions select 's' || n, platform, workspace, 'C' || n, subscriber, topic, language, time, zone, weekdays,
    silent_when_empty, state, problem, created_at, told, 1000000 + n * 10, '2026-11-25', 1000000 + n * 10, 0
  from subscriptions, ${numbers} where id = 's1'`;

const table: Record<string, object> = {};
const root = mkdtempSync(join(tmpdir(), 'vigia-bench-stores-'));
const sqlite = await openStore({ data: root, databaseUrl: null });
table.SQLite = await measure(sqlite, async () => {
  await sqlite.saveSubscription(subscriptionOf());
  const database = new DatabaseSync(join(root, 'vigia.db'));
  database.exec(
    many(
      `(with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < ${subscriptions}) select n from numbers)`,
    ),
  );
  database.close();
});
await sqlite.close();
rmSync(root, { recursive: true });
if (hasPostgres) {
  const server = await startPostgres({ durable: true });
  const url = await server.createDatabase();
  const postgres = await openStore({ data: '', databaseUrl: url });
  table.PostgreSQL = await measure(postgres, async () => {
    await postgres.saveSubscription(subscriptionOf());
    await query(url, many(`generate_series(2, ${subscriptions}) as numbers (n)`));
  });
  await postgres.close();
  await server.stop();
}
console.log(
  `${articles} articles of ${text.length} characters, ${batch} a write; ${subscriptions} subscriptions; middle / worst`,
);
console.table(table);
