import type { Grammar } from './grammar.ts';

/** A word, a number or a mark of punctuation, by its UTF-16 offsets. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** Begins with an upper-case letter. */
  readonly capital: boolean;
}

/**
 * Letters with inner hyphens and apostrophes; the possessive stands alone. Dotted capitals (`U.S.`) are one
 * word. No part of the pattern can match one text in two ways, so that it stays linear.
 */
const pattern =
  /(?<number>\p{N}+(?:[.,:]\p{N}+)*)|(?<dotted>(?:\p{Lu}\.){2,})|(?<possessive>['’]s(?![\p{L}\p{N}]))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐'’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|[^\s]/gu;

/** The tokens of a text in order. An abbreviation's dot belongs to it. */
export function tokenise(text: string, grammar: Grammar): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const groups = match.groups ?? {};
    const previous = tokens.at(-1);
    if (match[0] === '.' && previous?.end === start && isAbbreviation(previous, text, grammar)) {
      tokens[tokens.length - 1] = token(text, previous.start, start + 1, 'word');
      continue;
    }
    const kind = groups.number ? 'number' : groups.word || groups.dotted ? 'word' : 'punctuation';
    tokens.push(token(text, start, start + match[0].length, kind));
  }
  return tokens;
}

function token(source: string, start: number, end: number, kind: Token['kind']): Token {
  const text = source.slice(start, end);
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    kind,
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
  };
}

/** A listed abbreviation, or an initial that another name follows. */
function isAbbreviation(word: Token, text: string, grammar: Grammar): boolean {
  if (word.kind !== 'word') return false;
  if (grammar.abbreviations.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))) return true;
  return word.text.length === 1 && word.capital && /^\.\s?\p{Lu}/u.test(text.slice(word.end, word.end + 4));
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
