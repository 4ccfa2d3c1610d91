import { type ChildProcess, fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article.ts';
import type { Store } from '../../../src/core/store.ts';
import type { Told } from './live.ts';

/** Articles that come while the bot runs, beside a long one. */
const coming = 200;
/** Characters of the long one. */
const long = 300_000;

/**
 * Milliseconds until a process of its own answers from all that a folder holds, and the longest time for which
 * nobody was answered there while it took in what this process stored: 200 articles, and one of 300 kB.
 */
export async function measureLive(
  folder: string,
  store: Store,
  spare: readonly Article[],
): Promise<Required<Told>> {
  const held = (await store.articles()).sound.length;
  const child = fork(join(import.meta.dirname, 'live.ts'), [folder, `${held + coming + 1}`]);
  const { ready = Number.NaN } = await told(child);
  const blocked = told(child);
  const arrival = { at: Date.now(), kind: 'news' } as const;
  const articles = [...spare.slice(0, coming), longArticle(spare)];
  for (const article of articles) await store.saveArticle({ article, arrival, keys: [] });
  return { ready, blocked: (await blocked).blocked ?? Number.NaN };
}

async function told(child: ChildProcess): Promise<Told> {
  const signal = AbortSignal.timeout(300_000);
  const [message] = await once(child, 'message', { signal });
  return message as Told;
}

/** The texts of many as one. */
function longArticle(spare: readonly Article[]): Article {
  const [first] = spare;
  if (!first) throw new Error('no article to make a long one of');
  const text = spare
    .slice(coming)
    .map((article) => article.text)
    .join('\n\n')
    .slice(0, long)
    .trim();
  if (text.length < long - 10) throw new Error('not enough articles to make a long one of');
  return { ...first, id: 'long', text, sha256: createHash('sha256').update(text).digest('hex') };
}
