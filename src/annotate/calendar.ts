/** Days of the Gregorian calendar as `YYYY-MM-DD`, without zones: what newspapers count in. */

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** ISO 8601 weekday: Monday is 1. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay() || 7;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthPeriod(year: number, month: number): Period {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const last = new Date(Date.UTC(year, month, 0));
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

/** The day, week (from Monday), month or year that lies some units away from the one around a day. */
export function periodAt(day: string, unit: 'day' | 'week' | 'month' | 'year', offset: number): Period {
  switch (unit) {
    case 'day':
      return { from: addDays(day, offset), to: addDays(day, offset) };
    case 'week': {
      const monday = addDays(day, 1 - weekdayOf(day) + offset * 7);
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'month':
      return monthPeriod(yearOf(day), Number(day.slice(5, 7)) + offset);
    case 'year':
      return { from: `${yearOf(day) + offset}-01-01`, to: `${yearOf(day) + offset}-12-31` };
  }
}

/** The day some units after another (before it, when negative); months keep the day or end with the month. */
export function shift(day: string, unit: 'day' | 'week' | 'month' | 'year', count: number): string {
  if (unit === 'day' || unit === 'week') return addDays(day, Math.round(count * (unit === 'week' ? 7 : 1)));
  const months = Math.round(count * (unit === 'year' ? 12 : 1));
  const { from, to } = monthPeriod(yearOf(day), Number(day.slice(5, 7)) + months);
  const wanted = `${from?.slice(0, 8)}${day.slice(8)}`;
  return to !== null && wanted > to ? to : wanted;
}
