import { createHash, hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../core/article.ts';
import type { Corpus } from '../core/corpus.ts';

/** Where the index is saved in the folder of the store, to be loaded at the next start instead of built. */
const fileName = 'corpus.saved';

/** Length of the hash that the file begins with, in hex. */
const hashLength = 64;

const source = join(import.meta.dirname, '..');

/** What of the code decides what is found in an article, and how it is indexed. */
const folders = ['annotate', 'core', 'languages'];

/** Changes with the code that annotates and indexes, and with Node, whose Unicode tables it uses. */
function codeKey(): string {
  const sum = createHash('sha256').update(process.version);
  for (const folder of folders)
    for (const file of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).sort())
      if (file.endsWith('.ts')) sum.update(file).update(readFileSync(join(source, folder, file)));
  return sum.digest('hex');
}

/**
 * Fills an empty corpus with what was saved of some articles, and returns those that are still to be annotated and
 * added: all of them where nothing was saved, or by another version, or where the file is not as it was written.
 */
export async function loadCorpus(
  corpus: Corpus,
  folder: string,
  articles: readonly Article[],
): Promise<Article[]> {
  const bytes = await readFile(join(folder, fileName)).catch(() => null);
  if (!bytes) return [...articles];
  const body = bytes.subarray(hashLength);
  const isWhole = hash('sha256', body) === bytes.subarray(0, hashLength).toString('latin1');
  return isWhole ? corpus.load(body, codeKey(), articles) : [...articles];
}

/** Saves a corpus for the next start. What stood there stays until the new file is whole. */
export async function saveCorpus(corpus: Corpus, folder: string): Promise<void> {
  const body = corpus.save(codeKey());
  const path = join(folder, fileName);
  const draft = `${path}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(draft, hash('sha256', body));
    await writeFile(draft, body, { flag: 'a' });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
