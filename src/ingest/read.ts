import { readFile, stat } from 'node:fs/promises';
import type { Article } from '../core/article.ts';
import type { Found } from './found.ts';
import { readFrontMatter } from './front-matter.ts';
import { makeArticle } from './make-article.ts';
import { decode } from './text-file.ts';

const noTables = { en: { stopWords: new Set<string>() }, es: { stopWords: new Set<string>() } };

/**
 * The article of a file of the project's own: front matter that says its topic and language, and nothing that
 * would have to be left out. Retrieved when the file was last changed, where it doesn't say. Throws otherwise.
 */
export async function readArticleFile(file: string | URL): Promise<Article> {
  const where = { path: String(file) };
  const found: Found = readFrontMatter(decode(await readFile(file), where), where);
  if (!found.topic || !found.language) throw new Error(`${where.path} says no topic or no language`);
  const { mtime } = await stat(file);
  const { article, notes } = makeArticle(found, { topic: found.topic, now: mtime, languages: noTables });
  const [note] = notes;
  if (note) throw new Error(`${where.path} is wrong (${note.kind}): ${note.value}`);
  return article;
}
