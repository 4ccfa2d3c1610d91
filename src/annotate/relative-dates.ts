import { addDays, type CalendarUnit, type Period, periodAt, shift } from './calendar.ts';
import {
  type DateFound,
  type DateReader,
  type DateScope,
  directionAt,
  open,
  precisions,
  turnedBehind,
} from './date-scope.ts';
import { numberAt } from './numbers.ts';
import { lowerAt, type Reading } from './reading.ts';
import { weekdayOffset } from './weekdays.ts';

/** The most words that name a day: `day before yesterday`. */
const longestName = 3;

/** `today`, `yesterday`, `pasado mañana`, `day after tomorrow`; not `la mañana`, the morning. */
export const readNamedDay: DateReader = ({ reading, today }, index) => {
  const { dates, determiners } = reading.grammar;
  for (let length = longestName; length > 0; length--) {
    const words = Array.from({ length }, (_, step) => lowerAt(reading, index + step)).join(' ');
    const offset = dates.days.get(words);
    if (offset === undefined || (length === 1 && determiners.has(lowerAt(reading, index - 1)))) continue;
    const period = today === null ? open : periodAt(today, 'day', offset);
    return { first: index, last: index + length, ...period, precision: 'day', basis: 'derived' };
  }
  return undefined;
};

/** A count of units: `three weeks`, `a few days`; the count is undefined where the words leave it open. */
interface Length {
  readonly count: number | undefined;
  readonly unit: CalendarUnit;
  readonly last: number;
}

/** `60 days`, `unas semanas`, `a couple of weeks`; with one of some words between where they are given: `seis primeros meses`. */
export function lengthAt(reading: Reading, index: number, between?: ReadonlySet<string>): Length | undefined {
  const { dates } = reading.grammar;
  const few = dates.few.find((words) => words.every((word, step) => lowerAt(reading, index + step) === word));
  const number = few ? undefined : numberAt(reading, index);
  const end = few ? index + few.length : number?.last;
  if (between && !between.has(lowerAt(reading, end ?? index))) return undefined;
  const at = between && end !== undefined ? end + 1 : end;
  const unit = at === undefined ? undefined : dates.units.get(lowerAt(reading, at));
  if (at === undefined || !unit) return undefined;
  return { count: number?.value, unit, last: at + 1 };
}

/** Some units from a day on, or up to it; a vague count leaves the far end open. */
function spanned(today: string | null, { count, unit }: Length, direction: -1 | 1): Period {
  if (today === null) return open;
  if (direction < 0)
    return { from: count === undefined ? null : shift(today, unit, -count), to: addDays(today, -1) };
  return { from: addDays(today, 1), to: count === undefined ? null : shift(today, unit, count) };
}

/** `next week`, `the coming weeks`, `the last three days`, `5 upcoming years`, `this year`; not `would last three days`. */
export const readRelative: DateReader = ({ reading, today }, index) => {
  const { dates, verbs } = reading.grammar;
  const direction = directionAt(reading, index);
  if (direction === undefined) return countBeforeDirection({ reading, today }, index);
  const at = dates.same.has(lowerAt(reading, index + 1)) ? index + 2 : index + 1;
  const length = lengthAt(reading, at);
  if (length && verbs.has(lowerAt(reading, index - 1))) return undefined;
  const unit = length?.unit ?? dates.units.get(lowerAt(reading, at));
  if (unit === undefined) return undefined;
  const last = length?.last ?? at + 1;
  const plural = length !== undefined || isPlural(reading, at);
  const found = { first: index, last, basis: 'derived' } as const;
  if (!plural) {
    const period = today === null ? open : periodAt(today, unit, direction);
    return { ...found, ...period, precision: precisions[unit] };
  }
  const counted = length ?? { count: undefined, unit, last };
  const precision = counted.count === undefined ? 'vague' : precisions[unit];
  return { ...found, ...spanned(today, counted, direction < 0 ? -1 : 1), precision };
};

/** `5 upcoming years`, `10 últimos días`. */
function countBeforeDirection(
  { reading, today }: Pick<DateScope, 'reading' | 'today'>,
  index: number,
): DateFound | undefined {
  const number = numberAt(reading, index);
  const direction = number && directionAt(reading, number.last);
  const unit = number && reading.grammar.dates.units.get(lowerAt(reading, number.last + 1));
  // `5 million next year`: two things beside one another.
  if (!number || !direction || !unit || !isPlural(reading, number.last + 1)) return undefined;
  const length = { count: number.value, unit, last: number.last + 2 };
  const { last } = length;
  return {
    first: index,
    last,
    ...spanned(today, length, direction),
    precision: precisions[unit],
    basis: 'derived',
  };
}

function isPlural(reading: Reading, index: number): boolean {
  return /s$/.test(lowerAt(reading, index)) && lowerAt(reading, index) !== 'mes';
}

/** `la semana pasada`, `el mes que viene`, `el lunes pasado`, `3 días anteriores`: what turns it stands behind. */
export const readTurned: DateReader = ({ reading, today }, index) => {
  const { dates } = reading.grammar;
  const weekday = dates.weekdays.get(lowerAt(reading, index));
  const length = lengthAt(reading, index);
  const unit = length?.unit ?? dates.units.get(lowerAt(reading, index));
  if (unit === undefined && weekday === undefined) return undefined;
  const end = length?.last ?? index + 1;
  const turned = turnedBehind(reading, end);
  if (!turned) return undefined;
  const { direction, last } = turned;
  const found = { first: index, last, basis: 'derived' } as const;
  if (weekday !== undefined) {
    const day =
      today === null ? open : periodAt(today, 'day', weekdayOffset(today, weekday, direction, false));
    return { ...found, ...day, precision: 'day' };
  }
  if (unit === undefined) return undefined;
  if (length || isPlural(reading, index)) {
    const counted = length ?? { count: undefined, unit, last: end };
    const precision = counted.count === undefined ? 'vague' : precisions[unit];
    return { ...found, ...spanned(today, counted, direction < 0 ? -1 : 1), precision };
  }
  return {
    ...found,
    ...(today === null ? open : periodAt(today, unit, direction)),
    precision: precisions[unit],
  };
};

/** `three weeks from tomorrow`, `dos días después del ataque`: how far from what follows. */
export function lengthFrom(reading: Reading, index: number): (Length & { direction: -1 | 1 }) | undefined {
  const length = lengthAt(reading, index);
  if (!length) return undefined;
  for (const [words, side] of reading.grammar.dates.bounds) {
    if (side === 'until' || phraseAt(reading, length.last, [words]) === undefined) continue;
    return { ...length, last: length.last + words.length, direction: side === 'before' ? -1 : 1 };
  }
  return undefined;
}

/** `three days ago`, `hace tres días`, `two weeks from now`. */
export const readAgo: DateReader = ({ reading, today }, index) => {
  const { dates } = reading.grammar;
  const leading = dates.ago.has(lowerAt(reading, index));
  const length = lengthAt(reading, leading ? index + 1 : index);
  if (!length) return undefined;
  const apart = leading ? undefined : apartFrom(reading, index, length.last);
  if (apart) return apart;
  const trailing = dates.ago.has(lowerAt(reading, length.last)) ? 1 : 0;
  const on = trailing ? undefined : phraseAt(reading, length.last, dates.fromNow);
  if (!leading && !trailing && on === undefined) return undefined;
  const count = on === undefined ? -(length.count ?? Number.NaN) : (length.count ?? Number.NaN);
  const day = today === null || Number.isNaN(count) ? null : shift(today, length.unit, count);
  const precision = Number.isNaN(count) ? 'vague' : precisions[length.unit];
  return {
    first: index,
    last: length.last + (on ?? trailing),
    from: day,
    to: day,
    precision,
    basis: 'derived',
  };
};

/** `two years earlier`, `tres días después`: away from a day that the text tells of, not from publication. */
function apartFrom(reading: Reading, first: number, at: number): DateFound | undefined {
  const { dates, genitives, subordinators } = reading.grammar;
  const next = lowerAt(reading, at + 1);
  if (!dates.apart.has(lowerAt(reading, at)) || genitives.has(next) || subordinators.has(next))
    return undefined;
  return { first, last: at + 1, ...open, precision: 'vague', basis: 'derived' };
}

/** The length of the first phrase of a list that stands at a token. */
function phraseAt(reading: Reading, index: number, list: readonly (readonly string[])[]): number | undefined {
  return list.find((words) => words.every((word, step) => lowerAt(reading, index + step) === word))?.length;
}

/** `within 60 days`: from publication on; `in two weeks`, `dentro de dos semanas`: that day; `within days`: soon. */
export const readWithin: DateReader = (scope, index) => {
  const { reading, today } = scope;
  const { dates, determiners } = reading.grammar;
  const within = phraseAt(reading, index, dates.within);
  const lead = within ?? phraseAt(reading, index, dates.inTime);
  if (lead === undefined) return undefined;
  const small = within !== undefined && determiners.has(lowerAt(reading, index + lead)) ? 1 : 0;
  const length = lengthAt(reading, index + lead + small) ?? bareLength(scope, index, index + lead);
  if (!length || dates.ago.has(lowerAt(reading, length.last))) return undefined;
  const { count, unit, last } = length;
  const found = { first: index, last, basis: 'derived' } as const;
  const end = today === null || count === undefined ? null : shift(today, unit, count);
  const precision = count === undefined ? 'vague' : precisions[unit];
  return { ...found, from: within === undefined ? (end ?? today) : today, to: end, precision };
};

/** Units that a bare `in` makes a time to come: `in days`; but nobody acts `in years`, only for the first time in years. */
const shortUnits: ReadonlySet<CalendarUnit> = new Set(['hour', 'day', 'week']);

/** `within weeks`, `en cuestión de días`, where something is to be done; not `in weeks of talks`, `for the first time in days`. */
function bareLength({ reading, ahead }: DateScope, lead: number, at: number): Length | undefined {
  const { dates, genitives } = reading.grammar;
  const unit = dates.units.get(lowerAt(reading, at));
  if (!unit || !ahead[lead] || !isPlural(reading, at)) return undefined;
  if (dates.lasting.has(lowerAt(reading, lead)) || dates.occasions.has(lowerAt(reading, lead - 1)))
    return undefined;
  const bare = at - lead === 1 && phraseAt(reading, lead, dates.inTime) !== undefined;
  if (bare && !shortUnits.has(unit)) return undefined;
  if (genitives.has(lowerAt(reading, at + 1)) || turnedBehind(reading, at + 1)) return undefined;
  return { count: undefined, unit, last: at + 1 };
}
