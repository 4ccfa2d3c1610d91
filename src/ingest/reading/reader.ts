import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ReadingJob, Readings } from './read.ts';

/** Reads feeds and pages aside, so that answers don't wait for it. */
export interface Reader {
  /** Never rejects: what can't be read within the time is broken. */
  read<Kind extends ReadingJob['kind']>(job: ReadingJob & { readonly kind: Kind }): Promise<Readings[Kind]>;
  close(): Promise<void>;
}

/** Longer takes only what is made to. */
const usualPatience = 10_000;
/** A thread that takes longer to begin never will. */
const startMs = 60_000;

/**
 * A reader in a thread of its own, started when there is something to read. It reads one thing at a time, and is
 * ended and begun anew when one takes too long or too much memory.
 */
export function createReader({ patienceMs = usualPatience }: { readonly patienceMs?: number } = {}): Reader {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const start = async () => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    // What it fails of is known by the job that it was at.
    started.on('error', () => {});
    started.unref();
    await answerOf(started, startMs);
    return started;
  };
  const readNow = async (job: ReadingJob): Promise<Readings[ReadingJob['kind']]> => {
    worker ??= await start();
    worker.postMessage(job);
    const given = await answerOf(worker, patienceMs);
    if (given) return given;
    const stuck = worker;
    worker = null;
    await stuck.terminate();
    return { kind: 'broken' };
  };
  return {
    read(job) {
      const reading = last.then(() => readNow(job));
      last = reading;
      return reading as Promise<Readings[typeof job.kind]>;
    },
    async close() {
      await last;
      await worker?.terminate();
      worker = null;
    },
  };
}

/** The next thing that a worker says; null when it fails or takes too long. */
async function answerOf(worker: Worker, patienceMs: number): Promise<Readings[ReadingJob['kind']] | null> {
  const done = new AbortController();
  const { signal } = done;
  try {
    const answered = once(worker, 'message', { signal }).then(([answer]) => answer);
    const ended = once(worker, 'exit', { signal }).then(() => null);
    return await Promise.race([answered, ended, wait(patienceMs, null, { signal })]);
  } catch {
    return null;
  } finally {
    done.abort();
  }
}
