import type { TokenRange } from './sentences.ts';
import type { Token } from './tokens.ts';

/** What stands between an outermost pair of quotation marks, as offsets without the marks and as tokens. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Token of the opening mark, and of the closing one (or where it would be). */
  readonly open: number;
  readonly close: number;
  readonly paragraph: number;
  /** Goes on from the paragraph before, whose quotation was not closed. */
  readonly continues: boolean;
}

/** Marks outside the doubles, whose own partner closes them. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['‹', '›'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Finds the quotations of a text, paragraph by paragraph, in one pass. */
export function quotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
): Quotation[] {
  const found: Quotation[] = [];
  let unclosed = false;
  for (const [first, last, paragraph] of paragraphRanges(sentences)) {
    const spoken = dialogue(text, tokens, first, last, paragraph);
    if (spoken.length > 0) {
      found.push(...spoken);
      unclosed = false;
      continue;
    }
    const continues = unclosed;
    unclosed = false;
    let singles = lastSingleCloser(text, tokens, first, last);
    const doubles = doublePairs(text, tokens, first, last);
    for (let i = first; i < last; i++) {
      const isFirst = i === first;
      const double = doubles.get(i);
      const closer = double === undefined ? openerAt(text, tokens, i, singles) : '';
      if (closer === undefined) continue;
      const close = double === undefined ? closerOf(text, tokens, i, last, closer) : (double ?? undefined);
      if (close === undefined && (closer === '’' || closer === "'")) {
        singles = -1;
        continue;
      }
      // A straight mark without its partner may mean anything, but behind a colon it opens what goes on below.
      const announced = isFirst || tokens[i - 1]?.text === ':';
      if (close === undefined && !announced && tokens[i]?.text === '"') continue;
      found.push(
        quotation(text, tokens, i, close ?? last, { last, paragraph, continues: continues && isFirst }),
      );
      unclosed = close === undefined;
      i = close ?? last;
    }
  }
  return found;
}

const isDash = (token: Token | undefined) =>
  token?.text === '—' || token?.text === '–' || token?.text === '―';

/**
 * `—No hay plata —dijo el ministro—. Seguimos.`: what stands between the dashes of a paragraph that begins with one,
 * outside the narrator's words. A dash touches what it opens, and what it closes.
 */
function dialogue(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  paragraph: number,
): Quotation[] {
  const touches = (i: number) => isDash(tokens[i]) && tokens[i]?.end === tokens[i + 1]?.start;
  const free = (i: number) => isDash(tokens[i]) && tokens[i - 1]?.end !== tokens[i]?.start;
  const found: Quotation[] = [];
  if (!touches(first)) return found;
  let open = first;
  let dashes = 1;
  while (open < last) {
    let close = open + 1;
    while (close < last && !isDash(tokens[close])) close++;
    if (close < last) dashes++;
    if (close > open + 1)
      found.push(quotation(text, tokens, open, close, { last, paragraph, continues: false }));
    const told = free(close);
    open = close + 1;
    while (open < last && !(told ? isDash(tokens[open]) : free(open) && touches(open))) open++;
    while (told && open + 1 < last && /^[.,;:]$/.test(tokens[open + 1]?.text ?? '')) open++;
    if (open + 1 >= last) break;
  }
  return dashes > 1 ? found : [];
}

function* paragraphRanges(
  sentences: readonly TokenRange[],
): Generator<[first: number, last: number, paragraph: number]> {
  for (let i = 0; i < sentences.length; ) {
    const begin = sentences[i];
    if (!begin) return;
    let last = begin.last;
    while (i < sentences.length && sentences[i]?.paragraph === begin.paragraph)
      last = sentences[i++]?.last ?? last;
    yield [begin.first, last, begin.paragraph];
  }
}

function quotation(
  text: string,
  tokens: readonly Token[],
  open: number,
  close: number,
  where: { last: number; paragraph: number; continues: boolean },
): Quotation {
  const from = tokens[open]?.end ?? 0;
  const closing = tokens[close];
  const to = closing && close < where.last ? closing.start : (tokens[close - 1]?.end ?? from);
  const slice = text.slice(from, Math.max(from, to));
  const start = from + slice.length - slice.trimStart().length;
  const { paragraph, continues } = where;
  return { start, end: Math.max(start, from + slice.trimEnd().length), open, close, paragraph, continues };
}

/**
 * Double marks of all shapes close one another (`"…”`, `“…"`), as their neighbours tell: what a space precedes and a
 * word follows opens. By each opening token of a paragraph its closing one, or null where that is missing.
 */
function doublePairs(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): ReadonlyMap<number, number | null> {
  const found = new Map<number, number | null>();
  const open: number[] = [];
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation' || !/^[“”„"]$/.test(token.text)) continue;
    if (opensDouble(text, token)) {
      found.set(i, null);
      open.push(i);
      continue;
    }
    const opening = open.pop();
    if (opening !== undefined) found.set(opening, i);
  }
  return found;
}

function opensDouble(text: string, { text: mark, start, end }: Token): boolean {
  const [before = ' ', after = ' '] = [text[start - 1], text[end]];
  if (mark === '„') return true;
  // `…importantes“, …`: the opening mark in the place of the closing one.
  if (mark === '“') return !(/[\p{L}\p{N}.!?…]/u.test(before) && /[\s.,;:)]/.test(after));
  return /[\s([¿¡—–―:«‘']/.test(before) && /[^\s.,;:!?)\]]/.test(after);
}

/** The mark that would close what opens at a token, or undefined when nothing opens there. */
function openerAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  lastSingle: number,
): string | undefined {
  const token = tokens[index];
  if (token?.kind !== 'punctuation') return undefined;
  const closer = pairs.get(token.text);
  if (closer === undefined) return undefined;
  const single = token.text === "'" || token.text === '‘';
  if (single && (index >= lastSingle || /[\p{L}\p{N}]/u.test(text[token.start - 1] ?? ''))) return undefined;
  if (single) return /\S/.test(text[token.end] ?? '') ? closer : undefined;
  return closer;
}

/** The last token of a paragraph that could close single marks; without one, none opens. */
function lastSingleCloser(text: string, tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) {
    const token = tokens[i];
    if (token && (token.text === "'" || token.text === '’') && closesSingle(text, token)) return i;
  }
  return -1;
}

/** Not an apostrophe: something ends before it and no word goes on after it. */
function closesSingle(text: string, token: Token): boolean {
  return /\S/.test(text[token.start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[token.end] ?? '');
}

/** The closing mark on the same level, or undefined when the paragraph ends first. */
function closerOf(
  text: string,
  tokens: readonly Token[],
  open: number,
  last: number,
  closer: string,
): number | undefined {
  const opener = tokens[open]?.text;
  let depth = 1;
  for (let i = open + 1; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'punctuation') continue;
    const single = closer === "'" || closer === '’';
    if (token.text === closer && (!single || closesSingle(text, token))) depth--;
    else if (token.text === opener) depth++;
    if (depth === 0) return i;
  }
  return undefined;
}
