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

/** What is read from beside files. */
export interface SourceParts {
  readonly standardInput: () => Promise<Uint8Array>;
  /** The articles at an address of the web; what can't be had is refused. */
  readonly readAddress: (address: string) => Promise<readonly (Found | Refused)[]>;
  /** The article of a saved page. Throws a `Refusal`. */
  readonly readPage: (body: Uint8Array, where: Where) => Promise<Found>;
}

/**
 * The articles in files and folders, in the order given and each folder's by name, with all beneath it, and at
 * addresses; `-` is standard input, in whichever form it comes. In a folder, hidden files and those of other
 * kinds are passed over. What can't be read is yielded as refused.
 */
export async function* readSources(
  paths: readonly string[],
  parts: SourceParts,
): AsyncGenerator<Found | Refused> {
  for (const path of paths) {
    try {
      if (path === '-') yield* await readInput(parts);
      else if (/^https?:\/\//i.test(path)) yield* await parts.readAddress(path);
      else for (const file of await filesAt(path)) yield* await readSource(file, parts);
    } catch (error) {
      yield refused(error, path);
    }
  }
}

async function filesAt(path: string): Promise<string[]> {
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
    else if (isRead(extname(entry.name))) found.push(path);
  }
  return found;
}

function isRead(extension: string): boolean {
  return readers.has(extension.toLowerCase()) || webPages.has(extension.toLowerCase());
}

/** The articles of one file. Never rejects: a file that can't be read is refused. */
async function readSource(path: string, { readPage }: SourceParts): Promise<readonly (Found | Refused)[]> {
  try {
    const extension = extname(path).toLowerCase();
    const read = readers.get(extension);
    // A pipe or a device may never end.
    if (!(await stat(path)).isFile()) throw new Refusal({ path }, { kind: 'not-a-file' });
    if (webPages.has(extension)) return [await readPage(await readFile(path), { path })];
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

async function readInput({ standardInput, readPage }: SourceParts): Promise<readonly (Found | Refused)[]> {
  const where = { path: '-' };
  const input = await standardInput();
  const start = Buffer.from(input.subarray(0, 1_000)).toString('latin1');
  if (/^\W*(?:<!doctype html|<html[\s>])/i.test(start)) return [await readPage(input, where)];
  return readAnyForm(decode(input, where), where);
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
