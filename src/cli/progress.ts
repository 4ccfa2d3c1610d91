import type { Streams } from './streams.ts';

/** Fewer are done before anybody wonders. */
const few = 20;
/** On a terminal the count is written anew so often. */
const everyMs = 100;
/** Elsewhere a line tells of so many. */
const everyCount = 1_000;

/** Shows how far something has come: on a terminal in one line that changes, elsewhere in a line now and then. */
export function createProgress(
  errors: Streams['errors'],
  say: (count: number) => string,
): { step(): void; end(): void } {
  let count = 0;
  let last = 0;
  let isShown = false;
  return {
    step() {
      count += 1;
      if (errors.isTTY) {
        const now = performance.now();
        if (count < few || now - last < everyMs) return;
        last = now;
        isShown = true;
        errors.write(`\r${say(count)}\x1b[K`);
      } else if (count % everyCount === 0) errors.write(`${say(count)}\n`);
    },
    end() {
      if (isShown) errors.write('\r\x1b[K');
    },
  };
}
