import {
  addDays,
  type CalendarUnit,
  monthsPeriod,
  periodAt,
  shift,
  type WholePeriod,
  weekIn,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import { ordinalEnd, readMonth, readYear, yearOnly } from './calendar-dates.ts';
import { bothEnds, type DateFound, type DateScope, open, pastSmall, precisions } from './date-scope.ts';
import { lowerAt, type Reading } from './reading.ts';
import { lengthAt, readRelative, readTurned } from './relative-dates.ts';

/** The period that is named from a token on: a unit of publication (`the year`), a month, a year. */
export function wholeAt(scope: DateScope, index: number): DateFound | undefined {
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

/** `first week of January`, `primer trimestre de 2024`, `the second half of the year`. */
export function readOrdinalOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const nth = ordinalAt(reading, index);
  const unit = nth && reading.grammar.dates.units.get(lowerAt(reading, nth.last));
  if (!nth || (unit !== 'week' && unit !== 'quarter' && unit !== 'half')) return undefined;
  const after = nth.last + 1;
  const joined = reading.grammar.genitives.has(lowerAt(reading, after)) || lowerAt(reading, after) === 'del';
  const whole = joined ? (wholeAt(scope, after + 1) ?? yearOnly(reading, after + 1)) : readYear(scope, after);
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
  const last = ordinalEnd(reading, index);
  return last === undefined ? undefined : { value: Number(reading.tokens[index]?.text), last };
}

/** `the first six months of the year`, `los primeros seis meses de 2023`, `the last two weeks of May`. */
export function readCountOf(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  const counted = countAt(reading, index);
  if (!counted || !reading.grammar.genitives.has(lowerAt(reading, counted.last))) return undefined;
  const at = counted.last + 1;
  const whole = wholeAt(scope, at) ?? yearOnly(reading, at);
  if (!whole) return undefined;
  const { count, unit, first } = counted;
  const found = { ...whole, first: index, precision: precisions[unit] };
  const ends = bothEnds(whole);
  if (!ends) return found;
  const { from, to } = ends;
  return first
    ? { ...found, to: addDays(shift(from, unit, count), -1) }
    : { ...found, from: shift(addDays(to, 1), unit, -count) };
}

interface Counted {
  readonly count: number;
  readonly unit: CalendarUnit;
  readonly first: boolean;
  readonly last: number;
}

/** `first six months`, `seis primeros meses`, `last two weeks`. */
function countAt(reading: Reading, index: number): Counted | undefined {
  const { dates } = reading.grammar;
  const word = lowerAt(reading, index);
  const leads = dates.firsts.has(word) || dates.last.has(word);
  const length = lengthAt(reading, leads ? index + 1 : index, leads ? undefined : dates.firsts);
  if (length?.count === undefined || !Number.isInteger(length.count)) return undefined;
  return { count: length.count, unit: length.unit, first: !dates.last.has(word), last: length.last };
}

/** `so far this year`, `en lo que va del año`: from its beginning to the day of publication. */
export function readSoFar(scope: DateScope, index: number): DateFound | undefined {
  const { reading, today } = scope;
  const words = reading.grammar.dates.soFar.find((lead) =>
    lead.every((word, step) => lowerAt(reading, index + step) === word),
  );
  const at = index + (words?.length ?? 0);
  const whole = words && (wholeAt(scope, at) ?? yearOnly(reading, at));
  if (!whole) return undefined;
  const past = today !== null && whole.to !== null && today < whole.to;
  return { ...whole, first: index, to: past ? today : whole.to };
}

/** `Q1 2024`, `Q3`: a quarter by its sign. */
export function readQuarter({ reading, today }: DateScope, index: number): DateFound | undefined {
  const quarter = reading.grammar.dates.quarters.get(lowerAt(reading, index));
  if (quarter === undefined || !reading.tokens[index]?.capital) return undefined;
  const at = reading.grammar.genitives.has(lowerAt(reading, index + 1)) ? index + 2 : index + 1;
  const stated = yearOnly(reading, at);
  const year = stated?.from ?? today;
  const period = year === null ? open : monthsPeriod(yearOf(year), quarter * 3 - 2, 3);
  const basis = stated ? 'stated' : 'derived';
  return { first: index, last: stated?.last ?? index + 1, ...period, precision: 'month', basis };
}

const romans: readonly (readonly [sign: string, value: number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The value of a Roman numeral below 40, as centuries have. */
function romanValue(word: string): number | undefined {
  let rest = word;
  let value = 0;
  for (const [sign, worth] of romans)
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  return rest === '' && value > 0 ? value : undefined;
}

/** `the 19th century`, `siglo XIX`. */
export function readCentury({ reading }: DateScope, index: number): DateFound | undefined {
  const { centuries } = reading.grammar.dates;
  const named = centuries.has(lowerAt(reading, index));
  const nth = named ? undefined : ordinalAt(reading, index);
  const value = named ? romanValue(lowerAt(reading, index + 1)) : nth?.value;
  if (value === undefined || value < 1 || (nth && !centuries.has(lowerAt(reading, nth.last))))
    return undefined;
  const last = nth ? nth.last + 1 : index + 2;
  return {
    first: index,
    last,
    ...yearPeriod((value - 1) * 100 + 1, 100),
    precision: 'year',
    basis: 'stated',
  };
}
