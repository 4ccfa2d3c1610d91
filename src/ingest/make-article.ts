import { hash } from 'node:crypto';
import { type Article, articleSchema } from '../core/article.ts';
import type { Language, LanguageCode, Localised } from '../core/language.ts';
import { addressKey, cleanAddress } from './address.ts';
import { detectLanguage, namedLanguage } from './article-language.ts';
import { type Found, type Note, Refusal } from './found.ts';
import { readPublicationDate } from './publication-date.ts';

/** What an article is made with beside what its source says. */
export interface Making {
  readonly topic: string;
  /** Taken as the time of retrieval where the source gives none. */
  readonly now: Date;
  readonly languages: Localised<Pick<Language, 'stopWords'>>;
}

export interface Made {
  readonly article: Article;
  readonly notes: readonly Note[];
}

/**
 * Makes an article of what was found. What its source says wrongly of address and date is left out, with a
 * note; a text that is missing or in a language that isn't read throws a `Refusal`.
 */
export function makeArticle(found: Found, { topic, now, languages }: Making): Made {
  const { where, text } = found;
  if (text.includes('\0')) throw new Refusal(where, { kind: 'binary' });
  if (text.trim() === '') throw new Refusal(where, { kind: 'no-text' });
  const url = found.url && cleanAddress(found.url);
  const stated = found.published && readPublicationDate(found.published, found.basis, found.precision);
  // A day ahead is another zone's today; what is further ahead can't have appeared.
  const isFuture = stated && Date.parse(stated.date) > now.getTime() + 2 * 86_400_000;
  const published = isFuture ? null : stated;
  const article = articleSchema.parse({
    id: found.id ? oneLine(found.id) : deriveId(url, text),
    topic,
    title: found.title && oneLine(found.title),
    url,
    publisher: found.publisher && oneLine(found.publisher),
    author: found.author && oneLine(found.author),
    published,
    retrieved: instantOf(found.retrieved) ?? now.toISOString(),
    language: languageOf(found, languages),
    text,
    sha256: hash('sha256', text),
  });
  const notes: Note[] = [];
  if (found.published && !published)
    notes.push({ where, kind: isFuture ? 'future' : 'undated', value: oneLine(found.published) });
  if (found.url && !url) notes.push({ where, kind: 'no-address', value: oneLine(found.url) });
  return { article, notes };
}

/** An article's own id: of its address where it has one, else of its text. Sixteen hexadecimal digits. */
export function deriveId(url: string | null, text: string): string {
  return hash('sha256', url ? addressKey(url) : text).slice(0, 16);
}

/**
 * Whether an id that two articles share can't be the id of both: another address, or, where one has none,
 * another title and another text.
 */
export function isOther(a: Article, b: Article): boolean {
  if (a.url && b.url) return addressKey(a.url) !== addressKey(b.url);
  return a.title !== b.title && a.sha256 !== b.sha256;
}

function languageOf({ where, language, text }: Found, languages: Making['languages']): LanguageCode {
  if (language === null) return detectLanguage(text, languages);
  const named = namedLanguage(language);
  if (!named) throw new Refusal(where, { kind: 'language', value: oneLine(language) });
  return named;
}

function instantOf(words: string | null): string | null {
  const date = words && readPublicationDate(words);
  return date && new Date(date.date).toISOString();
}

/** A line of a heading: no line breaks, no control characters. */
function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
