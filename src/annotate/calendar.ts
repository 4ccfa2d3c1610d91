/** Days of the Gregorian calendar as `YYYY-MM-DD`, without zones: what newspapers count in. */

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A period with both ends. */
export interface WholePeriod {
  readonly from: string;
  readonly to: string;
}

export type CalendarUnit =
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade';

/** A part of a period that news names: `early July`, `mediados de año`. */
export type Part = 'early' | 'mid' | 'late';

export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

export function addDays(day: string, days: number): string {
  return heldDay(Date.parse(day) + days * 86_400_000);
}

const earliest = Date.parse('0001-01-01');
const latest = Date.parse('9999-12-31');

/** The day of a time; one outside the years that ISO 8601 writes with four figures becomes the first or last of them. */
function heldDay(time: number): string {
  return new Date(Math.min(Math.max(time, earliest), latest)).toISOString().slice(0, 10);
}

/** ISO 8601 weekday: Monday is 1. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Whole months from one on; a month past December runs into the next year. */
export function monthsPeriod(year: number, month: number, count = 1): WholePeriod {
  // Months since the year 0, held within the calendar: `250,000 years ago` is before all of it.
  const months = Math.min(Math.max(year * 12 + month - 1, 12), 9999 * 12 + 11);
  const time = (offset: number, day: number) =>
    Date.UTC(Math.floor(months / 12), (months % 12) + offset, day);
  return { from: heldDay(time(0, 1)), to: heldDay(time(count, 0)) };
}

export function yearPeriod(year: number, years = 1): WholePeriod {
  const pad = (number: number) => String(number).padStart(4, '0');
  return { from: `${pad(year)}-01-01`, to: `${pad(year + years - 1)}-12-31` };
}

const monthsIn = { quarter: 3, half: 6 } as const;

/** The unit that lies some units away from the one around a day; weeks begin on Monday. */
export function periodAt(day: string, unit: CalendarUnit, offset: number): WholePeriod {
  switch (unit) {
    case 'hour':
    case 'day':
      return { from: addDays(day, offset), to: addDays(day, offset) };
    case 'week':
    case 'fortnight': {
      const monday = addDays(day, 1 - weekdayOf(day) + offset * 7);
      return { from: monday, to: addDays(monday, unit === 'week' ? 6 : 13) };
    }
    case 'weekend': {
      const saturday = addDays(day, 6 - weekdayOf(day) + offset * 7);
      return { from: saturday, to: addDays(saturday, 1) };
    }
    case 'month':
      return monthsPeriod(yearOf(day), monthOf(day) + offset);
    case 'quarter':
    case 'half': {
      const count = monthsIn[unit];
      const first = Math.floor((monthOf(day) - 1) / count) * count + 1;
      return monthsPeriod(yearOf(day), first + offset * count, count);
    }
    case 'year':
      return yearPeriod(yearOf(day) + offset);
    case 'decade':
      return yearPeriod(Math.floor(yearOf(day) / 10) * 10 + offset * 10, 10);
  }
}

const daysIn: Partial<Record<CalendarUnit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  weekend: 7,
  fortnight: 14,
};
const monthsOf: Partial<Record<CalendarUnit, number>> = { quarter: 3, half: 6, year: 12, decade: 120 };

/** The day some units after another (before it, when negative); months keep the day or end with the month. */
export function shift(day: string, unit: CalendarUnit, count: number): string {
  const days = daysIn[unit];
  if (days !== undefined) return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) * days));
  const months = Math.round(count * (monthsOf[unit] ?? 1));
  const { from, to } = monthsPeriod(yearOf(day), monthOf(day) + months);
  const wanted = `${from.slice(0, 8)}${day.slice(8)}`;
  return wanted > to ? to : wanted;
}

/** A part of a week, a month or a year (a third of it); other periods are left whole. */
export function partOf({ from, to }: WholePeriod, part: Part): WholePeriod {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const year = yearOf(from);
  if (days > 360 && days < 370) return monthsPeriod(year, { early: 1, mid: 5, late: 9 }[part], 4);
  if (days === 7) return weekPart(from, part);
  if (days < 28 || days > 31) return { from, to };
  const on = (day: number) => `${from.slice(0, 8)}${day}`;
  if (part === 'early') return { from, to: on(15) };
  return part === 'mid' ? { from: on(10), to: on(20) } : { from: on(16), to };
}

function weekPart(monday: string, part: Part): WholePeriod {
  const [first, last] = { early: [0, 2], mid: [1, 4], late: [3, 6] }[part];
  return { from: addDays(monday, first ?? 0), to: addDays(monday, last ?? 6) };
}

/** The `nth` week of a period (-1: its last), a week being in the period that holds its Thursday. */
export function weekIn({ from, to }: WholePeriod, nth: number): WholePeriod {
  const first = periodAt(weekdayOf(from) > 4 ? addDays(from, 7) : from, 'week', 0);
  const last = periodAt(weekdayOf(to) < 4 ? addDays(to, -7) : to, 'week', 0);
  const monday = nth < 0 ? last.from : addDays(first.from, (nth - 1) * 7);
  return { from: monday, to: addDays(monday, 6) };
}
