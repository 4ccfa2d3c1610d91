import type { Grammar } from './grammar.ts';

/** A word, a number or a mark of punctuation, by its UTF-16 offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Begins with an upper-case letter, past the article of an Arabic name (`al-Assad`, `el-Sisi`). */
  readonly capital: boolean;
}

/**
 * Letters with inner hyphens and apostrophes; the possessive stands alone. Dotted capitals (`U.S.`) are one
 * word. No part of the pattern can match one text in two ways, so that it stays linear.
 */
const pattern =
  /((?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:]\p{N}+)*)|['’]s(?![\p{L}\p{N}])|[^\s]/gu;

/** The tokens of a text in order. An abbreviation's dot belongs to it. */
export function tokenise(text: string, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  // By hand and not by `matchAll`: half of the time goes into its objects.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, word, number] = match;
    const start = match.index;
    const previous = tokens.at(-1);
    if (whole === '.' && previous?.end === start && isAbbreviation(previous, text, grammar)) {
      tokens[tokens.length - 1] = token(text.slice(previous.start, start + 1), previous.start, 'word');
      continue;
    }
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'punctuation';
    tokens.push(token(whole, start, kind));
  }
  return tokens;
}

function token(text: string, start: number, kind: Token['kind']): Token {
  const lower = text.toLowerCase();
  // Only where the case differs can the first letter be a capital.
  const capital = kind === 'word' && lower !== text && /^(?:a[dlnrstz]-|ash-|el-|ul-)?\p{Lu}/u.test(text);
  return { start, end: start + text.length, text, lower, kind, capital };
}

/** A listed abbreviation, or an initial that another name or a comma follows. */
function isAbbreviation(word: Token, text: string, grammar: Grammar): boolean {
  if (word.kind !== 'word') return false;
  // `No. 3`; but `dijo que no.` ends a sentence.
  if (word.lower === 'no') return /^\.\s?\d/.test(text.slice(word.end, word.end + 3));
  if (grammar.abbreviations.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))) return true;
  return (
    word.text.length === 1 &&
    word.capital &&
    /^\.(?:\s?\p{Lu}|[,;)])/u.test(text.slice(word.end, word.end + 4))
  );
}

/** The index of the first token that ends after an offset, by bisection. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
