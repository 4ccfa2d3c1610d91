import { cleanText } from '../clean-text.ts';
import { readLooseDate } from '../loose-date.ts';
import { htmlText } from '../pages/html-text.ts';

/** What feeds put into a text, and how it is read. */

/** A title or name in one line, cleaned; null when there is none. */
export function lineOf(words: string | null | undefined): string | null {
  const line = cleanText(words ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' ? null : line;
}

const inlineTag =
  /<\/?(?:a|abbr|b|bdi|br|cite|code|del|em|font|i|ins|mark|p|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** A title that is plain text, in which many put tags all the same. */
export function plainTitle(title: string | null | undefined): string | null {
  return lineOf(title?.replace(inlineTag, ''));
}

/** A title that is HTML. */
export function htmlTitle(title: string | null | undefined): string | null {
  return title ? lineOf(htmlText(title)) : null;
}

/** With fewer characters than this a description is no article. */
const wholeArticle = 1_500;

/** How a text ends that is cut. */
const cut =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|(?:read more|continue reading|leer más|seguir leyendo|ver más)\W*)$/i;

/** The lines that sites put under their items in feeds. */
const appended =
  /^(?:the post .+ (?:appeared first on|first appeared on) .+|la entrada .+ (?:se publicó primero en|aparece primero en) .+)$/i;

/** What an item says: as `content`, meant to be all of it, or as a `summary`, which may be. Both are HTML. */
export function entryText(parts: {
  readonly content?: string | undefined;
  readonly summary?: string | undefined;
}): {
  readonly text: string;
  readonly isWhole: boolean;
} {
  const content = withoutAppended(htmlText(parts.content ?? ''));
  const summary = withoutAppended(htmlText(parts.summary ?? ''));
  if (content.length >= summary.length && content !== '')
    return { text: content, isWhole: content !== summary && !cut.test(content) };
  return { text: summary, isWhole: summary.length >= wholeArticle && !cut.test(summary) };
}

function withoutAppended(text: string): string {
  const paragraphs = text.split('\n\n');
  while (appended.test(paragraphs.at(-1) ?? '')) paragraphs.pop();
  return paragraphs.join('\n\n');
}

/** The first of some dates that can be read. */
export function firstDate(...dates: readonly (string | undefined)[]): string | null {
  for (const words of dates) {
    const date = words && readLooseDate(words);
    if (date) return date;
  }
  return null;
}

/** An address against a base, each of which may be relative to the next; null for one that is not of the web. */
export function resolveLink(
  link: string | undefined,
  ...bases: readonly (string | undefined)[]
): string | null {
  if (!link) return null;
  const base = bases.reduceRight<string | undefined>(
    (outer, inner) => (inner ? (URL.parse(inner, outer)?.href ?? outer) : outer),
    undefined,
  );
  const url = URL.parse(link.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
