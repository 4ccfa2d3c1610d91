import type { PublicationDate } from '../core/article.ts';

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

const lengths = { year: 4, month: 7, day: 10, minute: undefined };

/**
 * A date of publication, as exact as it is given: `2024`, `2024-01`, `2024-01-11`, or an ISO 8601 instant, put
 * in UTC. A time without a zone leaves only its day. `precision` makes it less exact than it looks. Null for
 * anything else and for days that don't exist: a date is read, never guessed.
 */
export function readPublicationDate(
  words: string,
  basis: PublicationDate['basis'] = 'stated',
  precision: PublicationDate['precision'] | null = null,
): PublicationDate | null {
  const match = pattern.exec(words.trim());
  if (!match) return null;
  const [, year = '', month, day, hour, minute, second = '00', zone] = match;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (!isDay(`${year}-${month ?? '01'}-${day ?? '01'}`)) return null;
  const stated = day ? 'day' : month ? 'month' : 'year';
  if (zone === undefined && hour === undefined) return cut({ date, precision: stated, basis }, precision);
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${offsetOf(zone)}`);
  if (Number.isNaN(instant)) return null;
  if (zone === undefined) return cut({ date, precision: 'day', basis }, precision);
  const utc = `${new Date(instant).toISOString().slice(0, 19)}Z`;
  return cut({ date: utc, precision: 'minute', basis }, precision);
}

function offsetOf(zone = 'Z'): string {
  return zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

/** `2024-02-30` has the form of a day and is none. */
function isDay(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

function cut(published: PublicationDate, precision: PublicationDate['precision'] | null): PublicationDate {
  const length = precision ? lengths[precision] : undefined;
  if (!precision || length === undefined || length >= published.date.length) return published;
  return { ...published, date: published.date.slice(0, length), precision };
}
