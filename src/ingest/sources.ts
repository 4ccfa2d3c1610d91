import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Found, Refusal, type Refused, type Where } from './found.ts';
import { readFrontMatter } from './front-matter.ts';
import { readJson, readJsonLines } from './json-records.ts';
import { decode, withoutFinalLineBreak } from './text-file.ts';

type Reader = (content: string, where: Where) => readonly (Found | Refused)[];

const readers: ReadonlyMap<string, Reader> = new Map([
  ['.md', readMarkdown],
  ['.txt', readPlain],
  ['.json', readJson],
  ['.jsonl', readJsonLines],
]);

const webPages = new Set(['.html', '.htm', '.xhtml']);

/**
 * The articles in files and folders, in the order given and each folder's by name, with all beneath it; `-` is
 * standard input, in whichever form it comes. In a folder, hidden files and those of other kinds are passed
 * over. What can't be read is yielded as refused.
 */
export async function* readSources(
  paths: readonly string[],
  standardInput: () => Promise<Uint8Array>,
): AsyncGenerator<Found | Refused> {
  for (const path of paths) {
    try {
      if (path === '-') yield* readAnyForm(decode(await standardInput(), { path }), { path });
      else for (const file of await filesAt(path)) yield* await readSource(file);
    } catch (error) {
      yield refused(error, path);
    }
  }
}

async function filesAt(path: string): Promise<string[]> {
  if (/^https?:\/\//i.test(path)) throw new Refusal({ path }, { kind: 'web-page' });
  if (!(await stat(path)).isDirectory()) return [path];
  const files = await filesBeneath(path);
  if (files.length === 0) throw new Refusal({ path }, { kind: 'folder-empty' });
  return files;
}

async function filesBeneath(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const found: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBeneath(path)));
    else if (readers.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}

/** The articles of one file. Never rejects: a file that can't be read is refused. */
async function readSource(path: string): Promise<readonly (Found | Refused)[]> {
  try {
    const extension = extname(path).toLowerCase();
    if (webPages.has(extension)) throw new Refusal({ path }, { kind: 'web-page' });
    const read = readers.get(extension);
    // A pipe or a device may never end.
    if (!(await stat(path)).isFile()) throw new Refusal({ path }, { kind: 'not-a-file' });
    if (!read) throw new Refusal({ path }, { kind: 'unknown-kind', extension });
    return read(decode(await readFile(path), { path }), { path });
  } catch (error) {
    return [refused(error, path)];
  }
}

function readMarkdown(content: string, where: Where): Found[] {
  return [readFrontMatter(content, where)];
}

function readPlain(content: string, where: Where): Found[] {
  const nothing = { id: null, topic: null, title: null, url: null, publisher: null, author: null };
  const undated = {
    published: null,
    basis: 'stated',
    precision: null,
    retrieved: null,
    language: null,
  } as const;
  return [{ where, ...nothing, ...undated, text: withoutFinalLineBreak(content) }];
}

/** Standard input has no extension: its first characters tell what it is. */
function readAnyForm(content: string, where: Where): readonly (Found | Refused)[] {
  if (/^\s*(?:\{|\[\s*[{\]])/.test(content)) return readJson(content, where);
  return /^---[ \t]*\r?\n/.test(content) ? readMarkdown(content, where) : readPlain(content, where);
}

/** What the operating system says of a file; anything else is no fault of the file's. */
function refused(error: unknown, path: string): Refused {
  if (error instanceof Refusal) return { where: error.where, reason: error.reason };
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return { where: { path }, reason: code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', code } };
}
