import {
  monthsPeriod,
  type Part,
  partOf,
  periodAt,
  shift,
  type WholePeriod,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import {
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
import { bothEnds, type DateFound, type DateReader, type DateScope, open, pastSmall } from './date-scope.ts';
import type { Grammar } from './grammar.ts';
import { readCentury, readCountOf, readOrdinalOf, readQuarter, readSoFar, wholeAt } from './period-parts.ts';
import { lowerAt, type Reading } from './reading.ts';
import { lengthFrom, readAgo, readNamedDay, readRelative, readTurned, readWithin } from './relative-dates.ts';
import { readDayOfMonth, readWeekday } from './weekdays.ts';
import { readTwice, readWeekend } from './weekends.ts';

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
  {
    read: readCountOf,
    digits: true,
    words: (grammar) => [grammar.dates.firsts, grammar.dates.last, ...numbers(grammar)],
  },
  { read: readSoFar, digits: false, words: ({ dates }) => [firstsOf(dates.soFar)] },
  { read: readQuarter, digits: false, words: ({ dates }) => [dates.quarters.keys()] },
  { read: readCentury, digits: true, words: ({ dates, ordinals }) => [dates.centuries, ordinals.keys()] },
  {
    read: readWeekend,
    digits: false,
    words: ({ dates }) => [firstsOf(dates.weekends), dates.next, dates.last, dates.current],
  },
  { read: readTwice, digits: false, words: units },
  { read: readEndOwned, digits: false, words: units },
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

/** `year's end`: the last day of the one around publication. */
function readEndOwned({ reading, today }: DateScope, index: number): DateFound | undefined {
  const unit = reading.grammar.dates.units.get(lowerAt(reading, index));
  const owns = /^['’]s$/.test(lowerAt(reading, index + 1));
  if (!unit || !owns || !reading.grammar.dates.ends.has(lowerAt(reading, index + 2))) return undefined;
  const { to } = today === null ? open : periodAt(today, unit, 0);
  return { first: index, last: index + 3, from: to, to, precision: 'day', basis: 'derived' };
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
  const compared = reading.grammar.dates.compared.has(lowerAt(reading, index));
  return { ...whole, ...(compared ? sideOf(ends, part, scope.today) : partOf(ends, part)), first: index };
}

/** `earlier this year`, `later this month`: what of a period lies before or behind the day of publication. */
function sideOf(whole: WholePeriod, part: Part, today: string | null): WholePeriod {
  if (today === null || today <= whole.from || today >= whole.to) return partOf(whole, part);
  return part === 'early' ? { from: whole.from, to: today } : { from: today, to: whole.to };
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
