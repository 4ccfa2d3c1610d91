import { readPublicationDate } from './publication-date.ts';

/** English and Spanish months by their first three letters. */
const months = new Map(
  'jan 1 ene 1 feb 2 mar 3 apr 4 abr 4 may 5 jun 6 jul 7 aug 8 ago 8 sep 9 set 9 oct 10 nov 11 dec 12 dic 12'
    .match(/[a-z]+ \d+/g)
    ?.map((pair): [string, number] => [pair.slice(0, 3), Number(pair.slice(4))]),
);

/** Hours before or after UTC of zones by the names that feeds use; RFC 822 and those of the Americas and Europe. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  bst: 1,
  west: 1,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  ast: -4,
  adt: -3,
  ect: -5,
  cot: -5,
  pet: -5,
  vet: -4,
  bot: -4,
  clt: -4,
  clst: -3,
  art: -3,
  brt: -3,
  uyt: -3,
  pyt: -4,
};

const time = String.raw`(?:[\s,T]+(?:at\s+|a las\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap]\.?\s?m\.?)?\s*(?:\(?([+-]\d{2}:?\d{2}|[a-z]{1,4})\b)?)?`;
const weekday = String.raw`(?:\p{L}+\.?,?\s+)?`;

/** `Thu, 11 Jan 2024 10:00:00 -0500`, `11 de enero de 2024`: RFC 822 and what looks like it. */
const dayFirst = new RegExp(
  String.raw`^${weekday}(\d{1,2})(?:st|nd|rd|th|º)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})${time}`,
  'iu',
);
/** `January 11, 2024 10:00 am EST`. */
const monthFirst = new RegExp(
  String.raw`^${weekday}(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${time}`,
  'iu',
);
/** `Thu Jan 11 10:00:00 2024`, as C's asctime writes it. */
const yearLast =
  /^\p{L}+\.?,?\s+(\p{L}{3,10})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([a-z]{1,4}|[+-]\d{4})\s+)?(\d{4})/iu;
/** `20240111`, `20240111T100000Z`. */
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2})(?::?(\d{2}))?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date as feeds and pages write it, in ISO 8601: an instant in UTC, or a day where no time of a known zone is
 * given, or less where less is given. Null for what is none: a date is read, never guessed.
 */
export function readLooseDate(words: string): string | null {
  const text = words.replace(/\s+/g, ' ').trim();
  const iso = readPublicationDate(text);
  if (iso) return iso.date;
  const parts = partsOf(text);
  return parts && written(parts);
}

interface DateParts {
  readonly year: string;
  readonly month: number | undefined;
  readonly day: string;
  readonly hour?: string | undefined;
  readonly minute?: string | undefined;
  readonly second?: string | undefined;
  readonly half?: string | undefined;
  readonly zone?: string | undefined;
}

function partsOf(text: string): DateParts | null {
  const monthOf = (name = '') => months.get(name.slice(0, 3).toLowerCase());
  let match = dayFirst.exec(text);
  if (match) {
    const [, day = '', month, year = '', hour, minute, second, half, zone] = match;
    return { year, month: monthOf(month), day, hour, minute, second, half, zone };
  }
  match = monthFirst.exec(text);
  if (match) {
    const [, month, day = '', year = '', hour, minute, second, half, zone] = match;
    return { year, month: monthOf(month), day, hour, minute, second, half, zone };
  }
  match = yearLast.exec(text);
  if (match) {
    const [, month, day = '', hour, minute, second, zone, year = ''] = match;
    return { year, month: monthOf(month), day, hour, minute, second, zone };
  }
  const [, year, month, day = '', hour, minute, second, zone] = compact.exec(text) ?? [];
  return year === undefined ? null : { year, month: Number(month), day, hour, minute, second, zone };
}

function written({ year, month, day, hour, minute, second = '00', half, zone }: DateParts): string | null {
  if (month === undefined) return null;
  const whole = year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  const date = `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset = offsetOf(zone);
  if (hour !== undefined && offset !== null) {
    const instant = readPublicationDate(`${date}T${hourOf(hour, half)}:${minute}:${second}${offset}`);
    if (instant) return instant.date;
  }
  return readPublicationDate(date)?.date ?? null;
}

/** On the clock of 24 hours. */
function hourOf(hour: string, half: string | undefined): string {
  const isAfternoon = half?.toLowerCase().startsWith('p');
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return String(hours).padStart(2, '0');
}

/** Null for a zone that isn't given or known: then only the day is sure. */
function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^[+-]/.test(zone)) return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const hours = zones[zone.toLowerCase()];
  if (hours === undefined) return null;
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
