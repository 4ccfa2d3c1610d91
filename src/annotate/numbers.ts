import type { Figure } from '../core/figure.ts';
import type { DateFound } from './dates.ts';
import { type Reading, spanOfTokens } from './reading.ts';

/** A number in a text: its tokens (`last` excluded) and value. */
export interface NumberFound {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

/** The number that begins at a token: digits or words, with a magnitude (`3.5 million`, `two dozen`). */
export function numberAt(reading: Reading, index: number): NumberFound | undefined {
  const { tokens, grammar } = reading;
  const plain = plainNumber(reading, index);
  if (plain === undefined) return undefined;
  let { value, last } = compound(reading, index, plain);
  for (;;) {
    const lower = tokens[last]?.lower ?? '';
    const magnitude =
      grammar.magnitudes.get(lower) ?? (grammar.numberWords.get(lower) === 12 ? 12 : undefined);
    if (magnitude === undefined || (lower.length === 1 && tokens[last]?.start !== tokens[last - 1]?.end))
      break;
    value *= magnitude;
    last++;
  }
  return { first: index, last, value };
}

/** `treinta y cinco`, `ciento veinte`: the smaller words that a tens or hundreds word takes. */
function compound(
  { tokens, grammar }: Reading,
  index: number,
  plain: number,
): { value: number; last: number } {
  let [value, last] = [plain, index + 1];
  if (tokens[index]?.kind !== 'word') return { value, last };
  const word = (i: number) => grammar.numberWords.get(tokens[i]?.lower ?? '') ?? 0;
  const small = (i: number, limit: number) => word(i) >= 1 && word(i) < limit;
  if (value >= 100 && value < 1000 && value % 100 === 0 && small(last, 100)) value += word(last++);
  const tens = value % 100 >= 20 && value % 10 === 0 && value < 1000;
  if (tens && grammar.conjunctions.has(tokens[last]?.lower ?? '') && small(last + 1, 10)) {
    value += word(last + 1);
    last += 2;
  }
  return { value, last };
}

function plainNumber({ tokens, grammar }: Reading, index: number): number | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number') return digits(token.text, grammar.code === 'es' ? ',' : '.');
  if (token.lower === 'a' || token.lower === 'an') {
    const next = tokens[index + 1]?.lower ?? '';
    return grammar.magnitudes.has(next) || grammar.numberWords.get(next) === 12 ? 1 : undefined;
  }
  return grammar.numberWords.get(token.lower);
}

/** `1,234.5` and `1.234,5`: groups of three are thousands whichever mark stands between them. */
function digits(text: string, decimal: ',' | '.'): number | undefined {
  if (text.includes(':')) return undefined;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text) && new Set(text.replace(/\d/g, '')).size === 1) {
    const single = (text.match(/[.,]/g) ?? []).length === 1 && text.includes(decimal);
    if (!single) return Number(text.replace(/[.,]/g, ''));
  }
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const plain = mark < 0 ? text : `${text.slice(0, mark).replace(/[.,]/g, '')}.${text.slice(mark + 1)}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** The figures of an article: numbers that count or measure something, not dates, ages' commas or times. */
export function findFigures(reading: Reading, dates: readonly DateFound[]): Figure[] {
  const { tokens } = reading;
  const dated = new Uint8Array(tokens.length);
  for (const date of dates) dated.fill(1, date.first, date.last);
  const figures: Figure[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const number = dated[i] ? undefined : numberAt(reading, i);
    if (!number) continue;
    const figure =
      reading.sentences[reading.sentenceOf[i] ?? 0]?.kind === 'text' ? figureAt(reading, number) : undefined;
    if (figure) figures.push(figure);
    i = number.last - 1;
  }
  return figures;
}

/** `art. 57`, `No. 5`: a number that only names something. */
function isLabel({ tokens, grammar }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === 'word' && before.text.endsWith('.') && !grammar.units.has(before.lower);
}

function figureAt(reading: Reading, number: NumberFound): Figure | undefined {
  const { tokens, grammar } = reading;
  const symbol = grammar.units.get(tokens[number.first - 1]?.lower ?? '');
  let first = symbol === undefined ? number.first : number.first - 1;
  const bound = boundBefore(reading, first);
  first -= bound.length;
  const part = partitiveAfter(reading, number);
  const after = unitAfter(reading, part);
  const unit = symbol ?? after?.unit ?? null;
  const begin = after?.last ?? number.last;
  const [from, to] = countedAfter(reading, after ? begin : part);
  const counted = to > from ? spanOfTokens(reading, from, to) : null;
  const spelled = tokens[number.first]?.kind === 'word';
  if (unit === null && (counted === null || isLabel(reading, number.first))) return undefined;
  if (spelled && bound.length === 0 && unit === null && number.value <= 1) return undefined;
  return {
    span: spanOfTokens(reading, first, to > from && unit === null ? to : begin),
    value: number.value,
    bound: bound.bound,
    unit,
    counted,
  };
}

/** `millones de dólares`, `dozens of soldiers`: past the small word that a magnitude takes. */
function partitiveAfter({ tokens, grammar }: Reading, { first, last }: NumberFound): number {
  const word = tokens[last - 1]?.lower ?? '';
  const takes =
    grammar.magnitudes.has(word) || (last - first === 1 && (grammar.numberWords.get(word) ?? 0) > 9);
  const article = grammar.determiners.has(tokens[last + 1]?.lower ?? '');
  return takes && !article && grammar.genitives.has(tokens[last]?.lower ?? '') ? last + 1 : last;
}

function boundBefore(
  { tokens, grammar }: Reading,
  index: number,
): { bound: Figure['bound']; length: number } {
  for (const [words, bound] of grammar.bounds) {
    if (words.every((word, offset) => tokens[index - words.length + offset]?.lower === word))
      return { bound, length: words.length };
  }
  return { bound: 'exact', length: 0 };
}

/** A unit after the number, of one word or two. */
function unitAfter({ tokens, grammar }: Reading, index: number): { unit: string; last: number } | undefined {
  const one = tokens[index]?.lower ?? '';
  const two = grammar.units.get(`${one} ${tokens[index + 1]?.lower ?? ''}`);
  if (two !== undefined) return { unit: two, last: index + 2 };
  const unit = grammar.units.get(one);
  return unit === undefined ? undefined : { unit, last: index + 1 };
}

/** A noun phrase is at most this long. */
const longestCounted = 5;

/** The thing counted: the words after the number up to a verb, a clause, a preposition or a mark. */
function countedAfter({ tokens, grammar }: Reading, index: number): [first: number, last: number] {
  const joins = (i: number) =>
    grammar.genitives.has(tokens[i]?.lower ?? '') && grammar.determiners.has(tokens[i + 1]?.lower ?? '');
  const more = grammar.additionals.has(tokens[index]?.lower ?? '') ? index + 1 : index;
  const first = joins(more) ? more + 2 : more;
  let last = first;
  while (last < tokens.length && last - first < longestCounted) {
    const token = tokens[last];
    if (
      token?.kind !== 'word' ||
      grammar.functionWords.has(token.lower) ||
      grammar.verbs.has(token.lower) ||
      grammar.speechVerbs.has(token.lower)
    )
      break;
    last++;
  }
  return [first, last];
}
