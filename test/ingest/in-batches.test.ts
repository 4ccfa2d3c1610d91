import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inBatches } from '../../src/ingest/in-batches.ts';

async function* comingAt(...pauses: readonly (number | Error)[]) {
  for (const [index, pause] of pauses.entries()) {
    if (pause instanceof Error) throw pause;
    if (pause > 0) await sleep(pause);
    yield index;
  }
}

test('items come in batches of at most so many', async () => {
  expect(await Array.fromAsync(inBatches(comingAt(0, 0, 0, 0, 0), 2, 1_000))).toEqual([[0, 1], [2, 3], [4]]);
  expect(await Array.fromAsync(inBatches(comingAt(), 2, 1_000))).toEqual([]);
});

test('an item waits no longer than it is told to for the next', async () => {
  expect(await Array.fromAsync(inBatches(comingAt(0, 0, 400, 0), 10, 50))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test('what came before a failure is given first', async () => {
  const seen: (readonly number[])[] = [];
  const reading = (async () => {
    for await (const batch of inBatches(comingAt(0, 0, new Error('torn')), 2, 1_000)) {
      await sleep(5);
      seen.push(batch);
    }
  })();
  await expect(reading).rejects.toThrow('torn');
  expect(seen).toEqual([[0, 1]]);
});
