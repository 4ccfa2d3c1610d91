import type { Sentence } from '../core/annotation.ts';
import type { Grammar } from './grammar.ts';
import { type Token, tokenAt } from './tokens.ts';

/** A sentence as a range of tokens, `last` excluded. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly kind: Sentence['kind'];
}

const terminators = new Set(['.', '?', '!', '…']);
const closers = new Set(['”', '"', '’', "'", '»', '›', ')', ']']);
const openers = new Set(['“', '"', '‘', '«', '‹', '(', '[', '¿', '¡', '—', '–', '-', '„']);

/** The sentences of a text: paragraphs first, then their ends. */
export function sentenceRanges(text: string, tokens: readonly Token[], grammar: Grammar): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (const [paragraph, [start, end]] of paragraphs(text).entries()) {
    const first = tokenAt(tokens, start);
    const last = tokenAt(tokens, end - 1) + 1;
    const cuts = [...cutsIn(text, tokens, first, last, grammar), last];
    let from = first;
    for (const to of cuts) {
      if (to > from) ranges.push({ first: from, last: to, paragraph, kind: 'text' });
      from = to;
    }
  }
  return withKinds(text, tokens, ranges, grammar);
}

/** Offsets of the paragraphs: blocks between blank lines, or lines, unless a block is one wrapped paragraph. */
function paragraphs(text: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const block of text.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)) {
    const lines = [...block[0].matchAll(/[^\n]+/g)];
    if (lines.length === 1 || isWrapped(lines.map((line) => line[0])))
      found.push(trimmed(text, block.index, block[0].length));
    else for (const line of lines) found.push(trimmed(text, block.index + line.index, line[0].length));
  }
  return found;
}

/** Lines of much the same length that mostly end inside a sentence were broken to fit a column. */
function isWrapped(lines: readonly string[]): boolean {
  const body = lines.slice(0, -1).map((line) => line.trimEnd());
  const fits = body.every((line) => line.length >= 40 && line.length <= 100);
  const open = body.filter((line) => !/[.!?…:”"»)]$/.test(line)).length;
  return fits && open * 2 >= body.length;
}

function trimmed(text: string, index: number, length: number): [number, number] {
  const slice = text.slice(index, index + length);
  return [index + slice.length - slice.trimStart().length, index + slice.trimEnd().length];
}

/** The tokens at which a new sentence begins. */
function* cutsIn(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  grammar: Grammar,
): Generator<number> {
  for (let i = first; i < last - 1; i++) {
    const end = tokens[i];
    if (!end || !endsSentence(end, tokens[i + 1], grammar)) continue;
    let next = i + 1;
    while (next < last && closesAfter(tokens, next)) next++;
    const after = tokens[next];
    if (next >= last || !after) continue;
    if (opensSentence(text, tokens, i, next, grammar)) yield next;
    i = next - 1;
  }
}

/** A mark that ends a sentence, or an abbreviation before a word that only a new sentence writes large. */
function endsSentence(token: Token, next: Token | undefined, grammar: Grammar): boolean {
  if (terminators.has(token.text)) return true;
  const abbreviated = token.kind === 'word' && token.text.endsWith('.');
  return (
    abbreviated &&
    next?.capital === true &&
    !grammar.honorifics.has(token.lower) &&
    grammar.functionWords.has(next.lower)
  );
}

/** A closing mark that touches what it closes. */
function closesAfter(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  return (
    !!token &&
    !!previous &&
    token.start === previous.end &&
    (closers.has(token.text) || terminators.has(token.text))
  );
}

function opensSentence(
  text: string,
  tokens: readonly Token[],
  end: number,
  next: number,
  grammar: Grammar,
): boolean {
  const after = tokens[next];
  const before = tokens[next - 1];
  if (!after || !before) return false;
  if (after.start === before.end) return glued(text, tokens, end, next);
  const letter = openers.has(after.text) ? tokens[next + 1] : after;
  if (letter?.kind === 'word' && !letter.capital) return false;
  if (tokens[end]?.text !== '.' && closers.has(before.text)) return !attributes(tokens, next, grammar);
  return after.kind !== 'punctuation' || openers.has(after.text);
}

/** No space: a sentence all the same after a closing mark, or between a small word and a large one. */
function glued(text: string, tokens: readonly Token[], end: number, next: number): boolean {
  const after = tokens[next];
  const word = tokens[end - 1];
  // `QUITO.- The …`, `8 de febrero.- El …`: the mark between a dateline and its text.
  if (after && /^[-–—]$/.test(after.text) && /\s/.test(text.charAt(after.end))) return false;
  if (!after?.capital || !/^\p{Lu}[\p{Ll}’']/u.test(text.slice(after.start, after.start + 2)))
    return openers.has(after?.text ?? '');
  return next > end + 1 || (word?.kind === 'word' && /^\p{Ll}{2,}$/u.test(word.text));
}

/** `“Why now?” Miller asked`: what follows a question in quotation marks says who asked it. */
function attributes(tokens: readonly Token[], next: number, grammar: Grammar): boolean {
  for (let i = next; i < next + 8; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (grammar.speechVerbs.has(token.lower)) return true;
    if (grammar.verbs.has(token.lower)) return false;
  }
  return false;
}

/** Tells lines that are not the article speaking from its sentences. */
function withKinds(
  text: string,
  tokens: readonly Token[],
  ranges: TokenRange[],
  grammar: Grammar,
): TokenRange[] {
  const sizes = new Map<number, number>();
  for (const range of ranges) sizes.set(range.paragraph, (sizes.get(range.paragraph) ?? 0) + 1);
  const lone = (range: TokenRange) => sizes.get(range.paragraph) === 1;
  const bare = ranges.filter((range) => lone(range) && !isTerminated(tokens, range));
  const prose = bare.length * 2 <= sizes.size;
  return ranges.map((range, index) => {
    const last = index === ranges.length - 1;
    return {
      ...range,
      kind: kindOf(text, tokens, range, { unended: prose && lone(range) && !last, grammar }),
    };
  });
}

function isTerminated(tokens: readonly Token[], range: TokenRange): boolean {
  let i = range.last - 1;
  while (i > range.first && closers.has(tokens[i]?.text ?? '')) i--;
  const text = tokens[i]?.text ?? '';
  return terminators.has(text) || text.endsWith('.') || text === ':' || text === ';' || text === ',';
}

/** A heading is short and says nothing in quotation marks; a longer line without an end is another article's. */
const headingWords = 10;

function kindOf(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  { unended, grammar }: { unended: boolean; grammar: Grammar },
): Sentence['kind'] {
  const slice = text.slice(tokens[range.first]?.start ?? 0, tokens[range.last - 1]?.end ?? 0);
  const opening = slice.slice(0, 40).toLowerCase();
  const leads = (list: readonly string[]) => list.some((lead) => opening.startsWith(lead));
  if (leads(grammar.relatedLeads)) return 'related';
  if (leads(grammar.captionLeads)) return 'caption';
  if (/^[([]\s?\p{Lu}{2,5}(?:[/,-]\s?\p{L}{2,12})*\s?[)\]]\.?$/u.test(slice)) return 'byline';
  const noted = slice.startsWith('(') && /\)\.?$/.test(slice);
  if (leads(grammar.bylineLeads) && (noted || range.last - range.first <= 8)) return 'byline';
  if (!unended || isTerminated(tokens, range)) return 'text';
  const quoted = /^[“"«]/.test(slice) && /[”"»]$/.test(slice);
  if (quoted && range.last - range.first > headingWords) return 'text';
  return range.last - range.first <= headingWords && !/[“"«]/.test(slice) ? 'heading' : 'related';
}
