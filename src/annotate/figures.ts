import type { Figure } from '../core/figure.ts';
import { ordinalEnd } from './calendar-dates.ts';
import type { DateFound } from './date-scope.ts';
import type { Grammar } from './grammar.ts';
import { type NumberFound, numberAt } from './numbers.ts';
import { type Reading, spanOfTokens } from './reading.ts';

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

/** A number that only names something: `art. 57`, `Decreto 588`, `the 37th`; or a part of a code or a telephone number. */
function isLabel({ tokens, grammar }: Reading, { first, last }: NumberFound): boolean {
  const [before, after] = [tokens[first - 1], tokens[last]];
  const joins = (mark: string | undefined) => /^[-–/:.+#@_=]$/.test(mark ?? '');
  if (joins(before?.text) && before?.end === tokens[first]?.start) return true;
  if (joins(after?.text) && after?.start === tokens[last - 1]?.end && tokens[last + 1]?.start === after?.end)
    return true;
  if (after?.kind === 'word' && after.start === tokens[last - 1]?.end) return true;
  // `Peter O'Brien, 58, said`: an age.
  if (before?.text === ',' && after?.text === ',') return true;
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  if (before?.kind !== 'word') return false;
  const small = grammar.functionWords.has(before.lower) || grammar.verbs.has(before.lower);
  return !small && !grammar.speechVerbs.has(before.lower) && !/(?:ed|ó|ron|ing|ndo)$/.test(before.lower);
}

function figureAt(reading: Reading, number: NumberFound): Figure | undefined {
  const { tokens, grammar } = reading;
  if (ordinalEnd(reading, number.first) !== undefined) return undefined;
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
  const alone = unit === null && counted === null;
  if (isHour(reading, number)) return undefined;
  if (isYearOfName(reading, number, unit !== null || bound.length > 0)) return undefined;
  const spelled = tokens[number.first]?.kind === 'word';
  if (unit === null && (alone || bound.length === 0) && isLabelled(reading, number, alone)) return undefined;
  const one = number.value === 1 || number.value === 0.5 || number.value === 0;
  if (spelled && bound.length === 0 && unit === null && one) return undefined;
  return {
    span: spanOfTokens(reading, first, to > from && unit === null ? to : begin),
    value: number.value,
    bound: number.vague && bound.length === 0 ? 'at least' : bound.bound,
    unit,
    counted,
  };
}

function isHour({ tokens, article, grammar }: Reading, { last }: NumberFound): boolean {
  const end = tokens[last - 1]?.end ?? 0;
  return grammar.hourSigns.test(article.text.slice(end, end + 20));
}

/**
 * `the 2021 assassination`, `its 2023 elections`: a year before the noun that it belongs to, where nouns come last.
 * A count of so many things is a round one (`2000 soldiers`), or written with its separator (`2,021 soldiers`).
 */
function isYearOfName(
  { tokens, grammar }: Reading,
  { first, last }: NumberFound,
  isMeasured: boolean,
): boolean {
  const [number, next] = [tokens[first]?.text ?? '', tokens[last]];
  if (grammar.headFirst || isMeasured || last - first !== 1 || !/^(?:19|20)\d{2}$/.test(number)) return false;
  if (next?.kind !== 'word') return false;
  return !number.endsWith('00') || !/s$|^(?:people|men|women|children|police|troops)$/.test(next.lower);
}

/** Where nothing is counted whatever looks like a label is one; else only behind an abbreviation: `No. 5`. */
function isLabelled(reading: Reading, number: NumberFound, alone: boolean): boolean {
  const before = reading.tokens[number.first - 1];
  const abbreviated = before?.kind === 'word' && before.text.endsWith('.');
  return abbreviated === true || (alone && isLabel(reading, number));
}

/** `millones de dólares`, `dozens of soldiers`: past the small word that a magnitude takes. */
function partitiveAfter({ tokens, grammar }: Reading, { first, last }: NumberFound): number {
  const word = tokens[last - 1]?.lower ?? '';
  const takes =
    [grammar.magnitudes, grammar.halves, grammar.fractions].some((table) => table.has(word)) ||
    (last - first === 1 && (grammar.numberWords.get(word) ?? 0) > 9);
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

/** English nouns come last: what follows a plural is a verb or tells of it (`people drink`, `guards held`). */
function endsPlural(lower: string): boolean {
  return /(?:[^s]s|people|children|men|women)$/.test(lower);
}

/** `300 militares llegarán`, `40 casas colapsaron`: a finite verb by its ending. */
function tells({ pastForm, commitments }: Grammar, word: string): boolean {
  return pastForm?.test(word) === true || commitments.futureForm?.test(word) === true;
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
    if (last > first && /^['’]s$/.test(token?.text ?? '')) {
      last++;
      continue;
    }
    if (
      token?.kind !== 'word' ||
      grammar.functionWords.has(token.lower) ||
      grammar.verbs.has(token.lower) ||
      grammar.speechVerbs.has(token.lower) ||
      (last > first && tells(grammar, token.lower))
    )
      break;
    last++;
    const owns = /^['’]s$/.test(tokens[last]?.text ?? '');
    if (!owns && !grammar.headFirst && endsPlural(token.lower) && !endsPlural(tokens[last]?.lower ?? ''))
      break;
  }
  return [first, last];
}
