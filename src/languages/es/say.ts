import type { PublicationDate } from '../../core/article.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `2024-01-11T08:30Z` → `11 de enero de 2024, 08:30 UTC`; what the date leaves open stays open. */
export function sayDay(date: string): string {
  const [day = '', time] = date.split('T');
  const [y, m, d] = day.split('-');
  const words = [d && Number(d), m && months[Number(m) - 1], y].filter(Boolean).join(' de ');
  return time ? `${words}, ${time.slice(0, 5)} UTC` : words;
}

/** A date, and a mark when it was worked out. */
export function sayDate({ date, basis }: PublicationDate): string {
  return sayDay(date) + (basis === 'derived' ? ' (deducida)' : '');
}

/** A count with the word for it. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Days as people count them: `3 días`, `5 meses`, `2 años y 10 meses`. */
export function sayAge(days: number): string {
  if (days < 60) return plural(days, 'día', 'días');
  const months = Math.floor(days / 30.44);
  if (months < 24) return plural(months, 'mes', 'meses');
  const rest = months % 12;
  return (
    plural(Math.floor(months / 12), 'año', 'años') + (rest > 0 ? ` y ${plural(rest, 'mes', 'meses')}` : '')
  );
}

/** How long since, in days. */
export function ago(days: number): string {
  return days === 0 ? 'hoy' : days === 1 ? 'ayer' : `hace ${sayAge(days)}`;
}
