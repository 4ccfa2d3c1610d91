import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleStore, Seed } from '../core/article-store.ts';
import { topicSchema } from '../core/topic.ts';
import { addressKeys } from './address.ts';
import { readArticleFile } from './read.ts';

/**
 * Saves what the program comes with, `topics/*.json` and `articles/*.md` of a folder, where the store doesn't
 * have it from a file of the same content yet. Throws when a seed is wrong: seeds are ours.
 */
export async function plantSeeds(
  folder: string,
  store: Pick<ArticleStore, 'planted' | 'plant'>,
): Promise<void> {
  const planted = await store.planted();
  const names = [
    ...(await namesIn(folder, 'topics', '.json')),
    ...(await namesIn(folder, 'articles', '.md')),
  ];
  for (const name of names) {
    const sha256 = hash('sha256', await readFile(join(folder, name)));
    if (planted.get(name) === sha256) continue;
    await store.plant({ name, sha256, content: await readSeed(folder, name) });
  }
}

async function namesIn(folder: string, part: string, extension: string): Promise<string[]> {
  const names = await readdir(join(folder, part));
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${part}/${name}`);
}

async function readSeed(folder: string, name: string): Promise<Seed['content']> {
  const path = join(folder, name);
  try {
    if (!name.startsWith('topics/')) {
      const article = await readArticleFile(path);
      return { article, keys: addressKeys(article.url) };
    }
    return { topic: topicSchema.parse(JSON.parse(await readFile(path, 'utf8'))) };
  } catch (error) {
    throw new Error(`the seed ${name} is wrong`, { cause: error });
  }
}
