import type { Annotations } from './annotation.ts';
import type { Article } from './article.ts';
import { type Span, spanOf } from './citation.ts';

/**
 * Annotations as JSON in which a span is no more than its place, `@start+length`: its words are the article's.
 * Whatever else annotations hold is kept as it is, so that they may grow.
 */
export function packAnnotations(annotations: Annotations, article: Article): string {
  return JSON.stringify(pack(annotations, article));
}

/** What was packed, with the words that the article has at each place. Throws when it is no such JSON. */
export function unpackAnnotations(packed: string, article: Article): Annotations {
  // Only what `packAnnotations` wrote is read here: the type is what went in.
  return unpack(JSON.parse(packed), article) as Annotations;
}

/** A string that begins like a packed span, and one that was escaped for doing so. */
const mark = '@';

function pack(value: unknown, article: Article): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? `${mark}${value}` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pack(item, article));
  if (isSpanOf(value, article)) return `${mark}${value.start}+${value.end - value.start}`;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, pack(child, article)]));
}

function isSpanOf(value: object, { id, text }: Article): value is Span {
  if (!('articleId' in value && 'start' in value && 'end' in value && 'text' in value)) return false;
  const { articleId, start, end } = value;
  if (typeof start !== 'number' || typeof end !== 'number' || Object.keys(value).length !== 4) return false;
  return articleId === id && end >= start && text.slice(start, end) === value.text;
}

function unpack(value: unknown, article: Article): unknown {
  if (typeof value === 'string') return value.startsWith(mark) ? unmark(value, article) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = unpack(value[index], article);
    return value;
  }
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) fields[key] = unpack(fields[key], article);
  return fields;
}

function unmark(value: string, article: Article): string | Span {
  if (value.startsWith(mark, 1)) return value.slice(1);
  const plus = value.indexOf('+');
  const start = Number(value.slice(1, plus));
  return spanOf(article, start, start + Number(value.slice(plus + 1)));
}
