import type { PublicationDate } from '../../core/article.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2024-01-11T08:30Z` → `11 January 2024, 08:30 UTC`; what the date leaves open stays open. */
export function sayDay(date: string): string {
  const [day = '', time] = date.split('T');
  const [y, m, d] = day.split('-');
  const words = [d && Number(d), m && months[Number(m) - 1], y].filter(Boolean).join(' ');
  return time ? `${words}, ${time.slice(0, 5)} UTC` : words;
}

/** A date, and a mark when it was worked out. */
export function sayDate({ date, basis }: PublicationDate): string {
  return sayDay(date) + (basis === 'derived' ? ' (derived)' : '');
}

/** A count with the word for it. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Days as people count them: `3 days`, `5 months`, `2 years and 10 months`. */
export function sayAge(days: number): string {
  if (days < 60) return plural(days, 'day', 'days');
  const months = Math.floor(days / 30.44);
  if (months < 24) return plural(months, 'month', 'months');
  const rest = months % 12;
  return (
    plural(Math.floor(months / 12), 'year', 'years') +
    (rest > 0 ? ` and ${plural(rest, 'month', 'months')}` : '')
  );
}

/** How long since, in days. */
export function ago(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${sayAge(days)} ago`;
}
