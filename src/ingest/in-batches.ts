import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Items a batch at a time: as many as came within some milliseconds after the first, `most` at most. What is slow to
 * come, as from the web, so waits for no other.
 */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  most: number,
  waitingMs: number,
): AsyncGenerator<readonly T[]> {
  const iterator = items[Symbol.asyncIterator]();
  let next = ahead(iterator);
  try {
    for (;;) {
      const first = await next;
      if (first.done) return;
      const batch = [first.value];
      next = ahead(iterator);
      const waited = new AbortController();
      const late = sleep(waitingMs, null, { signal: waited.signal }).catch(() => null);
      while (batch.length < most) {
        const more = await Promise.race([next, late]);
        if (more === null || more.done) break;
        batch.push(more.value);
        next = ahead(iterator);
      }
      waited.abort();
      yield batch;
    }
  } finally {
    await iterator.return?.();
  }
}

/** The next item, asked for while nobody waits for it yet: that it fails is told to whoever does. */
function ahead<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const next = iterator.next();
  next.catch(() => {});
  return next;
}
