import type { Piscina } from 'piscina';
import type { Annotations } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';

/** Work that would keep answers waiting, done beside them. What fails there rejects here, and takes nothing with it. */
export interface Threads {
  annotate(article: Article): Promise<Annotations>;
  /** Resolves once what was begun is done and the threads have ended. */
  close(): Promise<void>;
}

/** Milliseconds after which a thread without work ends. */
const idle = 60_000;

/** One thread, begun when there is work: answers have the rest of the machine. */
export function createThreads(): Threads {
  let pool: Promise<Piscina> | undefined;
  const run = async (name: string, task: unknown) => {
    pool ??= start();
    return (await pool).run(task, { name });
  };
  return {
    annotate: (article) => run('annotate', article),
    close: async () => (await pool)?.close(),
  };
}

/** Loaded when it is needed: most runs of the program end before there is such work. */
async function start(): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  return new Piscina({
    filename: new URL('./work.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    // An article made to swallow memory ends its thread, not the bot.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}
