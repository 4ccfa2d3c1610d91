import { setTimeout as sleep } from 'node:timers/promises';
import { type PollParts, pollFeeds } from './poller.ts';

export interface PollingParts extends PollParts {
  /** The store could not be asked; it is asked again. */
  readonly onTrouble: (error: unknown) => void;
  /** Milliseconds between two looks at what is due, when nothing was. */
  readonly every?: number;
}

/** Looks at feeds when they are due, until it is stopped. */
export interface Polling {
  start(): void;
  /** What was begun is left where it is: whoever comes next begins it again. */
  stop(): Promise<void>;
}

const usualEvery = 5_000;

/** No schedule lives in here: what is due stands in the store, and any number of processes may look there. */
export function createPolling({ every = usualEvery, onTrouble, ...parts }: PollingParts): Polling {
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | null = null;
  const run = async () => {
    while (!signal.aborted) {
      const looked = await pollFeeds(parts, signal).catch((error) => {
        if (!signal.aborted) onTrouble(error);
        return 0;
      });
      if (looked === 0) await sleep(every, undefined, { signal }).catch(() => {});
    }
  };
  return {
    start() {
      running ??= run();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
