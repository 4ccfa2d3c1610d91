import { z } from 'zod';
import type { Article } from './article.ts';
import type { Entry } from './corpus.ts';
import { type LanguageCode, type Localised, languageCodes } from './language.ts';
import { packAnnotations } from './packed-annotations.ts';
import type { SavedIndex } from './saved-index.ts';

/**
 * A corpus as bytes: a line of what it holds, a line for the index of each language, then a line for the
 * annotations of each article. All lines are JSON in UTF-8. The articles themselves are not in it.
 */
export interface SavedCorpus {
  /** Each article by its number: its id, and what its annotations were made from. */
  readonly articles: readonly (readonly [id: string, source: string])[];
  readonly indexes: Localised<SavedIndex>;
  /** Packed, by the article's number. */
  readonly annotations: readonly Uint8Array[];
}

const lineEnd = 10;

const headSchema = z.object({ key: z.string(), articles: z.array(z.tuple([z.string(), z.string()])) });

/** All that annotations are made from; an article that differs in it has to be annotated anew. */
export function sourceOf({ sha256, language, title, published }: Article): string {
  return JSON.stringify([sha256, language, title, published]);
}

/** The bytes of a corpus. `key` names the code that made it: what is found in a text changes with the code. */
export function writeCorpus(
  key: string,
  entries: readonly Entry[],
  indexes: Localised<SavedIndex>,
): Uint8Array {
  const articles = entries.map(({ article }) => [article.id, sourceOf(article)]);
  const encoder = new TextEncoder();
  const lines = [
    JSON.stringify({ key, articles }),
    ...languageCodes.map((code) => JSON.stringify(indexes[code])),
    ...entries.map(({ article, annotations }) => packAnnotations(annotations, article)),
  ].map((line) => encoder.encode(`${line}\n`));
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0));
  let offset = 0;
  for (const line of lines) {
    bytes.set(line, offset);
    offset += line.length;
  }
  return bytes;
}

/** What some bytes hold; null when they were saved under another key, or are not whole. */
export function readCorpus(bytes: Uint8Array, key: string): SavedCorpus | null {
  const [first, ...rest] = linesOf(bytes);
  const head = headSchema.safeParse(first && jsonOf(first));
  if (!head.success || head.data.key !== key) return null;
  const { articles } = head.data;
  const annotations = rest.slice(languageCodes.length);
  if (annotations.length !== articles.length || bytes.at(-1) !== lineEnd) return null;
  const indexOf = (code: LanguageCode) => {
    const line = rest[languageCodes.indexOf(code)];
    // Written by `writeCorpus` under the same key; its millions of numbers are not worth a check of each.
    return line ? (jsonOf(line) as SavedIndex | null) : null;
  };
  const [en, es] = [indexOf('en'), indexOf('es')];
  return en && es && { articles, annotations, indexes: { en, es } };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineEnd, start);
    if (end < 0) break;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** Null when it is no JSON. */
function jsonOf(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(line));
  } catch {
    return null;
  }
}
