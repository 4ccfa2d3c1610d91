import {
  type CalendarUnit,
  monthsPeriod,
  partOf,
  periodAt,
  shift,
  type WholePeriod,
  weekIn,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import {
  hasOrdinalMark,
  readDayAndMonth,
  readDayMonth,
  readDecade,
  readMonth,
  readMonthDay,
  readNumeric,
  readTurnedDay,
  readTurnedMonth,
  readYear,
  readYearMonth,
} from './calendar-dates.ts';
import {
  bothEnds,
  type DateFound,
  type DateReader,
  type DateScope,
  open,
  pastSmall,
  precisions,
} from './date-scope.ts';
import type { Grammar } from './grammar.ts';
import { lowerAt, type Reading } from './reading.ts';
import { lengthFrom, readAgo, readNamedDay, readRelative, readTurned, readWithin } from './relative-dates.ts';
import { readDayOfMonth, readWeekday } from './weekdays.ts';

/** A kind of date expression, and what it may begin with. */
interface DateKind {
  readonly read: DateReader;
  readonly digits: boolean;
  readonly words: (grammar: Grammar) => readonly Iterable<string>[];
}

const digitsOnly: DateKind['words'] = () => [];
const months: DateKind['words'] = ({ dates }) => [dates.months.keys()];
const units: DateKind['words'] = ({ dates }) => [dates.units.keys()];
const turns: DateKind['words'] = ({ dates }) => [dates.next, dates.last, dates.current];
const numbers: DateKind['words'] = ({ numberWords, magnitudes, indefinites }) => [
  numberWords.keys(),
  magnitudes.keys(),
  indefinites,
];
const lengths: DateKind['words'] = (grammar) => [...numbers(grammar), firstsOf(grammar.dates.few)];
const ordinals: DateKind['words'] = (grammar) => [grammar.ordinals.keys(), grammar.numberWords.keys()];

function firstsOf(phrases: readonly (readonly string[])[]): string[] {
  return phrases.flatMap((words) => words.slice(0, 1));
}

/** The longest expressions first: the first one that reads something wins. */
const kinds: readonly DateKind[] = [
  { read: readNumeric, digits: true, words: digitsOnly },
  { read: readDayAndMonth, digits: true, words: digitsOnly },
  { read: readOrdinalOf, digits: true, words: ({ ordinals, dates }) => [ordinals.keys(), dates.last] },
  { read: readWeekOf, digits: false, words: units },
  { read: readUnitOf, digits: false, words: units },
  { read: readTurnedDay, digits: false, words: turns },
  { read: readDayMonth, digits: true, words: ordinals },
  { read: readMonthDay, digits: false, words: months },
  { read: readPart, digits: false, words: ({ dates }) => [dates.parts.keys()] },
  { read: readEndOf, digits: false, words: ({ dates }) => [dates.ends] },
  { read: readDecade, digits: true, words: ({ dates }) => [firstsOf(dates.decades)] },
  { read: readYearMonth, digits: true, words: digitsOnly },
  { read: readTurnedMonth, digits: false, words: (grammar) => [...months(grammar), ...turns(grammar)] },
  { read: readMonth, digits: false, words: months },
  { read: readAgo, digits: true, words: (grammar) => [...lengths(grammar), grammar.dates.ago] },
  { read: readFrom, digits: true, words: lengths },
  {
    read: readTurned,
    digits: true,
    words: (grammar) => [...lengths(grammar), ...units(grammar), grammar.dates.weekdays.keys()],
  },
  {
    read: readWeekday,
    digits: false,
    words: (grammar) => [...turns(grammar), grammar.dates.weekdays.keys()],
  },
  {
    read: readNamedDay,
    digits: false,
    words: ({ dates }) => [firstsOf([...dates.days.keys()].map((phrase) => phrase.split(' ')))],
  },
  { read: readRelative, digits: true, words: (grammar) => [...numbers(grammar), ...turns(grammar)] },
  { read: readWithin, digits: false, words: ({ dates }) => [firstsOf(dates.within), firstsOf(dates.inTime)] },
  { read: readDayOfMonth, digits: true, words: units },
  { read: readYear, digits: true, words: units },
];

const byDigits = kinds.filter(({ digits }) => digits).map(({ read }) => read);
const byWord = new WeakMap<Grammar, ReadonlyMap<string, readonly DateReader[]>>();

function readersByWord(grammar: Grammar): ReadonlyMap<string, readonly DateReader[]> {
  const known = byWord.get(grammar);
  if (known) return known;
  const index = new Map<string, DateReader[]>();
  for (const { read, words } of kinds)
    for (const word of new Set(words(grammar).flatMap((list) => [...list])))
      index.set(word, [...(index.get(word) ?? []), read]);
  byWord.set(grammar, index);
  return index;
}

const none: readonly DateReader[] = [];

/** The readers that may read something from a token on; none for most words. */
function readersAt({ tokens, grammar }: Reading, index: number): readonly DateReader[] {
  const token = tokens[index];
  if (!token || token.kind === 'punctuation') return none;
  if (token.kind === 'number') return byDigits;
  const dash = token.lower.indexOf('-');
  if (dash > 0 && grammar.dates.parts.has(token.lower.slice(0, dash))) return joinedParts;
  return readersByWord(grammar).get(token.lower) ?? none;
}

const joinedParts: readonly DateReader[] = [readJoinedPart];

/** A date without what bounds it may begin at a token. */
export function mayStartDate(reading: Reading, index: number): boolean {
  return readersAt(reading, index).length > 0;
}

/** The one date that begins at a token: no range, and without what bounds it. */
export function singleDateAt(scope: DateScope, index: number): DateFound | undefined {
  for (const read of readersAt(scope.reading, index)) {
    const date = read(scope, index);
    if (date) return date;
  }
  return undefined;
}

/** `three weeks from tomorrow`, `dos semanas antes del 3 de mayo`. */
function readFrom(scope: DateScope, index: number): DateFound | undefined {
  const length = lengthFrom(scope.reading, index);
  if (!length) return undefined;
  const date = singleDateAt(scope, pastSmall(scope.reading, length.last));
  if (date?.precision !== 'day') return undefined;
  const { count, unit, direction } = length;
  const on = date.from === null || count === undefined ? null : shift(date.from, unit, direction * count);
  return { ...date, first: index, from: on, to: on };
}

/** `the month of August`, `el año de 2024`: the unit is named with its period. */
function readUnitOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const unit = reading.grammar.dates.units.get(lowerAt(reading, index));
  if ((unit !== 'month' && unit !== 'year') || !reading.grammar.genitives.has(lowerAt(reading, index + 1)))
    return undefined;
  const period = unit === 'month' ? readMonth(scope, index + 2) : readYear(scope, index + 2);
  return period && { ...period, first: index };
}

/** The period that is named from a token on: a unit of publication (`the year`), a month, a year. */
function wholeAt(scope: DateScope, index: number): DateFound | undefined {
  const { reading, today } = scope;
  const at = pastSmall(reading, index);
  const named =
    readMonth(scope, at) ?? readRelative(scope, at) ?? readTurned(scope, at) ?? readYear(scope, at);
  if (named) return named;
  const unit = reading.grammar.dates.units.get(lowerAt(reading, at));
  if (!unit || /s$/.test(lowerAt(reading, at)) === (lowerAt(reading, at) !== 'mes')) return undefined;
  const period = today === null ? open : periodAt(today, unit, 0);
  return { first: at, last: at + 1, ...period, precision: precisions[unit], basis: 'derived' };
}

/** `the end of the year`, `fin de mes`: the last day of what follows. */
function readEndOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const { dates, prepositions } = reading.grammar;
  if (!dates.ends.has(lowerAt(reading, index))) return undefined;
  const joined = prepositions.has(lowerAt(reading, index + 1));
  const whole = wholeAt(scope, joined ? index + 2 : index + 1);
  return whole && (joined || whole.basis === 'derived')
    ? { ...whole, first: index, from: whole.to, precision: 'day' }
    : undefined;
}

/** `early July`, `mid-2024`, `later this month`, `a mediados de año`. */
function readPart(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const part = reading.grammar.dates.parts.get(lowerAt(reading, index));
  if (part === undefined) return undefined;
  const next = lowerAt(reading, index + 1);
  const inside = reading.grammar.dates.inTime.some((words) => words.length === 1 && words[0] === next);
  const at = inside || reading.tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  const whole = readMonthAfterPart(scope, at) ?? wholeAt(scope, at);
  const ends = whole && bothEnds(whole);
  if (!whole || !ends) return whole && { ...whole, first: index };
  const piece = partOf(ends, part);
  const later = scope.today !== null && /er$/.test(lowerAt(reading, index)) && part === 'late';
  const from =
    later && scope.today !== null && scope.today > piece.from && scope.today <= piece.to
      ? scope.today
      : piece.from;
  return { ...whole, from, to: piece.to, first: index };
}

/** `mid-2024`, `mid-January`: a part and its period in one word. */
function readJoinedPart({ reading, today }: DateScope, index: number): DateFound | undefined {
  const { dates } = reading.grammar;
  const [word = '', rest = ''] = lowerAt(reading, index).split('-');
  const part = dates.parts.get(word);
  if (part === undefined) return undefined;
  const found = { first: index, last: index + 1 };
  if (/^(?:19|20)\d\d$/.test(rest))
    return { ...found, ...partOf(yearPeriod(Number(rest)), part), precision: 'month', basis: 'stated' };
  const month = dates.months.get(rest);
  if (month === undefined) return undefined;
  const period = today === null ? open : partOf(monthsPeriod(yearOf(today), month), part);
  return { ...found, ...period, precision: 'month', basis: 'derived' };
}

/** After a part even a month alone is a date. */
function readMonthAfterPart({ reading, today }: DateScope, index: number): DateFound | undefined {
  const at = pastSmall(reading, index);
  const month = reading.grammar.dates.months.get(lowerAt(reading, at));
  const next = reading.tokens[at + 1];
  if (month === undefined || next?.kind === 'number' || reading.grammar.genitives.has(next?.lower ?? ''))
    return undefined;
  const period = today === null ? open : monthsPeriod(yearOf(today), month);
  return { first: at, last: at + 1, ...period, precision: 'month', basis: 'derived' };
}

/** `first week of January`, `primer trimestre de 2024`, `the second half of the year`. */
function readOrdinalOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const nth = ordinalAt(reading, index);
  const unit = nth && reading.grammar.dates.units.get(lowerAt(reading, nth.last));
  if (!nth || (unit !== 'week' && unit !== 'quarter' && unit !== 'half')) return undefined;
  const after = nth.last + 1;
  const joined = reading.grammar.genitives.has(lowerAt(reading, after)) || lowerAt(reading, after) === 'del';
  const whole = joined ? wholeAt(scope, after + 1) : readYear(scope, after);
  if (!whole) return undefined;
  const ends = bothEnds(whole);
  const period = ends && nthOf(ends, unit, nth.value);
  return { ...whole, ...(period ?? open), first: index, precision: precisions[unit] };
}

function nthOf(whole: WholePeriod, unit: CalendarUnit, nth: number): WholePeriod | undefined {
  if (unit === 'week') return weekIn(whole, nth);
  const count = unit === 'quarter' ? 3 : 6;
  const at = nth < 0 ? 12 / count : nth;
  return at * count > 12 ? undefined : monthsPeriod(yearOf(whole.from), (at - 1) * count + 1, count);
}

/** `first`, `3rd`, `primer`; `last` is -1. */
function ordinalAt(reading: Reading, index: number): { value: number; last: number } | undefined {
  const { ordinals, dates } = reading.grammar;
  const word = lowerAt(reading, index);
  const value = ordinals.get(word) ?? (dates.last.has(word) ? -1 : undefined);
  if (value !== undefined) return { value, last: index + 1 };
  return hasOrdinalMark(reading, index)
    ? { value: Number(reading.tokens[index]?.text), last: index + 2 }
    : undefined;
}

/** `the week of April 10`: the week around a day. */
function readWeekOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const { dates, genitives } = reading.grammar;
  if (dates.units.get(lowerAt(reading, index)) !== 'week' || !genitives.has(lowerAt(reading, index + 1)))
    return undefined;
  const at = pastSmall(reading, index + 1);
  const day = readMonthDay(scope, at) ?? readDayMonth(scope, at);
  if (!day) return undefined;
  const period = day.from === null ? open : periodAt(day.from, 'week', 0);
  return { ...day, ...period, first: index, precision: 'week' };
}
