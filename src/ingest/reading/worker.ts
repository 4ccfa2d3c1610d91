import { parentPort } from 'node:worker_threads';
import { type ReadingJob, read } from './read.ts';

/** Reads one thing after the other for `createReader`, in a thread of its own. */
parentPort?.on('message', (job: ReadingJob) => {
  parentPort?.postMessage(attempt(job));
});

/** From now on it reads: what it reads with has been loaded. */
parentPort?.postMessage('ready');

/** A page nested too deep, or wrong in a way that nobody thought of, is broken; the next one is read all the same. */
function attempt(job: ReadingJob) {
  try {
    return read(job);
  } catch {
    return { kind: 'broken' };
  }
}
