import { addDays, isoDay, monthOf, monthsPeriod, periodAt, weekdayOf, yearOf } from './calendar.ts';
import { dayAt, ordinalEnd, readDayAndMonth, readDayMonth, readMonthDay } from './calendar-dates.ts';
import {
  type DateFound,
  type DateReader,
  type DateScope,
  directionAt,
  open,
  turnedBehind,
} from './date-scope.ts';
import { lowerAt, type Reading } from './reading.ts';

/** `Thursday`, `this Friday`, `Friday, Jan. 12`, `miércoles 10`: the nearest before publication, or the next one where something is to be done. */
export const readWeekday: DateReader = (scope, index) => {
  const { reading, today, ahead } = scope;
  const { dates } = reading.grammar;
  const direction = directionAt(reading, index);
  const at = direction === undefined ? index : index + 1;
  const weekday = dates.weekdays.get(lowerAt(reading, at));
  const small =
    reading.grammar.code === 'en' && !reading.tokens[at]?.capital && lowerAt(reading, at).length < 6;
  if (weekday === undefined || small) return undefined;
  const dated = reading.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const day = readMonthDay(scope, dated) ?? readDayMonth(scope, dated) ?? readDayAndMonth(scope, dated);
  if (day) return { ...day, first: index };
  const part = dates.dayParts.has(lowerAt(reading, at + 1)) ? 1 : 0;
  const found = { first: index, last: at + 1 + part, precision: 'day', basis: 'derived' } as const;
  const special = numberedWeekday(scope, at, weekday) ?? weekdayOfWeek(scope, at, weekday);
  if (special) return { ...special, first: index };
  if (today === null) return { ...found, ...open };
  return {
    ...found,
    ...periodAt(today, 'day', weekdayOffset(today, weekday, direction, ahead[index] === 1)),
  };
};

/** Days from one day to the named day before or after it. */
export function weekdayOffset(
  today: string,
  weekday: number,
  direction: -1 | 0 | 1 | undefined,
  ahead: boolean,
): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === -1) return -(back || 7);
  if (direction === 1) return 7 - back;
  return ahead ? (back === 0 ? 0 : 7 - back) : -back;
}

/** `Thu 14th`, `miércoles 10`: the day of that number nearest to publication that falls on that weekday. */
function numberedWeekday({ reading, today }: DateScope, at: number, weekday: number): DateFound | undefined {
  const determined = reading.grammar.determiners.has(lowerAt(reading, at + 1));
  const next = determined ? at + 2 : at + 1;
  const day = dayAt(reading, next);
  const ordinal = reading.grammar.ordinals.has(lowerAt(reading, next));
  if (
    !day ||
    counted(reading, day.last) ||
    !(reading.tokens[next]?.kind === 'number' || (determined && ordinal))
  )
    return undefined;
  if (today === null) return undefined;
  const around = [-2, -1, 0, 1, 2].flatMap((offset) => {
    const { from } = periodAt(today, 'month', offset);
    return isoDay(yearOf(from), monthOf(from), day.day) ?? [];
  });
  const distance = (found: string) => Math.abs(Date.parse(found) - Date.parse(today));
  const on = around
    .filter((found) => weekdayOf(found) === weekday)
    .toSorted((a, b) => distance(a) - distance(b))[0];
  return on === undefined
    ? undefined
    : { first: at, last: day.last, from: on, to: on, precision: 'day', basis: 'derived' };
}

/** `Tuesday of next week`, `el martes de la próxima semana`. */
function weekdayOfWeek({ reading, today }: DateScope, at: number, weekday: number): DateFound | undefined {
  const { genitives, determiners, dates } = reading.grammar;
  if (!genitives.has(lowerAt(reading, at + 1))) return undefined;
  const week = determiners.has(lowerAt(reading, at + 2)) ? at + 3 : at + 2;
  const before = directionAt(reading, week);
  const noun = before === undefined ? week : week + 1;
  if (dates.units.get(lowerAt(reading, noun)) !== 'week') return undefined;
  const behind = before === undefined ? turnedBehind(reading, noun + 1) : undefined;
  const direction = before ?? behind?.direction;
  if (direction === undefined) return undefined;
  const last = behind?.last ?? noun + 1;
  const on = today === null ? null : addDays(periodAt(today, 'week', direction).from, weekday - 1);
  return { first: at, last, from: on, to: on, precision: 'day', basis: 'derived' };
}

/** A noun follows that the number counts: `el lunes 20 soldados`. */
function counted({ tokens, grammar }: Reading, index: number): boolean {
  const next = tokens[index];
  return next?.kind === 'word' && !next.capital && !grammar.functionWords.has(next.lower);
}

/** `the 21st`, `el día 21`: a day of the month of publication, or the one next to it. */
export const readDayOfMonth: DateReader = ({ reading, today, ahead }, index) => {
  const { tokens, grammar } = reading;
  const named = grammar.code === 'es' && grammar.dates.units.get(lowerAt(reading, index)) === 'day';
  const at = named ? index + 1 : index;
  const day = dayAt(reading, at);
  if (!day || tokens[at]?.kind !== 'number' || counted(reading, day.last)) return undefined;
  const determined = grammar.determiners.has(lowerAt(reading, index - 1));
  if (!named && !(ordinalEnd(reading, at) !== undefined && determined)) return undefined;
  const found = { first: index, last: day.last, precision: 'day', basis: 'derived' } as const;
  if (today === null) return { ...found, ...open };
  const month = monthsPeriod(yearOf(today), monthOf(today));
  const on = addDays(month.from, day.day - 1);
  const next = addDays(monthsPeriod(yearOf(today), monthOf(today) + 1).from, day.day - 1);
  const chosen = ahead[index] && on < today ? next : on;
  return { ...found, from: chosen, to: chosen };
};
