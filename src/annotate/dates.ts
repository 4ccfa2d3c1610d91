import type { DateMention } from '../core/figure.ts';
import { isoDay, monthPeriod, type Period, periodAt, shift, weekdayOf, yearOf } from './calendar.ts';
import { numberAt } from './numbers.ts';
import { isFutureForm, type Reading, spanOfTokens } from './reading.ts';

/** A date in a text, with its tokens (`last` excluded). */
export interface DateFound extends Period {
  readonly first: number;
  readonly last: number;
  readonly precision: DateMention['precision'];
  readonly basis: DateMention['basis'];
}

/** Reads one kind of date expression that begins at a token. `today` is the day of publication, if known. */
type DateReader = (reading: Reading, index: number, today: string | null) => DateFound | undefined;

/** The longest expressions first: the first reader that reads something wins. */
const readers: readonly DateReader[] = [
  readNumeric,
  readDayMonth,
  readMonthDay,
  readEndOf,
  readMonth,
  readTurned,
  readWeekday,
  readNamedDay,
  readRelative,
  readAgo,
  readWithin,
  readYear,
];

/** The dates of an article in text order, none inside another. Linear: each token is tried once. */
export function findDates(reading: Reading): DateFound[] {
  const today =
    reading.article.published?.precision === 'day' || reading.article.published?.precision === 'minute'
      ? reading.article.published.date.slice(0, 10)
      : null;
  const found: DateFound[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const date = reading.tokens[i]?.kind === 'punctuation' ? undefined : dateAt(reading, i, today);
    if (!date) continue;
    found.push(date);
    i = date.last - 1;
  }
  return found;
}

function dateAt(reading: Reading, index: number, today: string | null): DateFound | undefined {
  for (const read of readers) {
    const date = read(reading, index, today);
    if (date) return date;
  }
  return undefined;
}

export function dateMention(reading: Reading, date: DateFound): DateMention {
  const { from, to, precision, basis } = date;
  return { span: spanOfTokens(reading, date.first, date.last), from, to, precision, basis };
}

const lower = (reading: Reading, index: number): string => reading.tokens[index]?.lower ?? '';

/** `11`, `11th`, `1st`: a day of a month. */
function dayAt(reading: Reading, index: number): { day: number; last: number } | undefined {
  const token = reading.tokens[index];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  const next = reading.tokens[index + 1];
  const ordinal = next && next.start === token.end && /^(st|nd|rd|th|º|°)$/.test(next.lower);
  return { day, last: ordinal ? index + 2 : index + 1 };
}

function yearAt(reading: Reading, index: number): number | undefined {
  const text = reading.tokens[index]?.text ?? '';
  return /^(?:1[5-9]|20|21)\d\d$/.test(text) ? Number(text) : undefined;
}

/** A month's number; a lone `may` or `march` in small letters is a verb. */
function monthAt(reading: Reading, index: number): number | undefined {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (!token || (grammar.code === 'en' && !token.capital)) return undefined;
  return grammar.dates.months.get(token.lower);
}

/** `, 2024`, `of 2024`, `de 2024` or `2024` after a month. */
function yearAfter(reading: Reading, index: number): { year: number; last: number } | undefined {
  const joined =
    lower(reading, index) === ',' || reading.grammar.prepositions.has(lower(reading, index))
      ? index + 1
      : index;
  const year = yearAt(reading, joined);
  return year === undefined ? undefined : { year, last: joined + 1 };
}

/** `2024-01-11`, `11/01/2024`: ISO, or day and month where only one order is possible. */
function readNumeric(reading: Reading, index: number): DateFound | undefined {
  const parts = [0, 2, 4].map((step) =>
    Number(/^\d{1,4}$/.exec(reading.tokens[index + step]?.text ?? '')?.[0] ?? Number.NaN),
  );
  const [mark, again] = [lower(reading, index + 1), lower(reading, index + 3)];
  const [a = 0, b = 0, c = 0] = parts;
  if (parts.some(Number.isNaN) || mark !== again || !/^[-/.]$/.test(mark)) return undefined;
  const spanish = reading.grammar.code === 'es';
  const day = a > 31 ? isoDay(a, b, c) : spanish || a > 12 ? isoDay(c, b, a) : isoDay(c, a, b);
  if (day === undefined || c < (a > 31 ? 1 : 1500)) return undefined;
  return { first: index, last: index + 5, from: day, to: day, precision: 'day', basis: 'stated' };
}

/** `11 January 2024`, `11th of January`, `11 de enero de 2024`. */
function readDayMonth(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const day = dayAt(reading, index);
  if (!day) return undefined;
  const joined = reading.grammar.prepositions.has(lower(reading, day.last)) ? day.last + 1 : day.last;
  const month = monthAt(reading, joined);
  return month === undefined
    ? undefined
    : monthDay(reading, { first: index, last: joined + 1, month, day: day.day }, today);
}

/** `January 11, 2024`, `Jan. 8`. */
function readMonthDay(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const month = monthAt(reading, index);
  const day = month === undefined ? undefined : dayAt(reading, index + 1);
  return month === undefined || !day
    ? undefined
    : monthDay(reading, { first: index, last: day.last, month, day: day.day }, today);
}

/** With its year where it has one; else in the year that brings it nearest to the day of publication. */
function monthDay(
  reading: Reading,
  at: { first: number; last: number; month: number; day: number },
  today: string | null,
): DateFound {
  const year = yearAfter(reading, at.last);
  const day = year
    ? isoDay(year.year, at.month, at.day)
    : today === null
      ? undefined
      : nearestYear(at, today);
  const last = year && day !== undefined ? year.last : at.last;
  return {
    first: at.first,
    last,
    from: day ?? null,
    to: day ?? null,
    precision: 'day',
    basis: year ? 'stated' : 'derived',
  };
}

function nearestYear(
  { month, day }: { month: number; day: number },
  today: string,
  earliest = '',
): string | undefined {
  const around = [-1, 0, 1]
    .map((offset) => isoDay(yearOf(today) + offset, month, day))
    .filter((found) => found !== undefined)
    .filter((found) => found >= earliest);
  const distance = (found: string) => Math.abs(Date.parse(found) - Date.parse(today));
  return around.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** `the end of the year`, `the end of April`: the last day of what follows. */
function readEndOf(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates, prepositions, determiners } = reading.grammar;
  if (!dates.ends.has(lower(reading, index)) || !prepositions.has(lower(reading, index + 1)))
    return undefined;
  const at = determiners.has(lower(reading, index + 2)) ? index + 3 : index + 2;
  const unit = dates.units.get(lower(reading, at));
  if (unit && at > index + 2) {
    const end = today === null ? null : periodAt(today, unit, 0).to;
    return { first: index, last: at + 1, from: end, to: end, precision: 'day', basis: 'derived' };
  }
  const whole = readMonth(reading, at, today) ?? readRelative(reading, at, today) ?? readYear(reading, at);
  return whole && { ...whole, first: index, from: whole.to, precision: 'day' };
}

/** `January 2024`, `in January`. */
function readMonth(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const month = monthAt(reading, index);
  if (month === undefined) return undefined;
  const year = yearAfter(reading, index + 1);
  const short = lower(reading, index).length === 3 && !reading.tokens[index]?.capital;
  if (short) return undefined;
  if (year)
    return {
      first: index,
      last: year.last,
      ...monthPeriod(year.year, month),
      precision: 'month',
      basis: 'stated',
    };
  const before = lower(reading, index - 1);
  const { leads, next, last, current } = reading.grammar.dates;
  const led =
    [leads, next, last, current].some((words) => words.has(before)) ||
    reading.grammar.locatives.has(before) ||
    before === 'of' ||
    before === 'de';
  if (!led) return undefined;
  const earliest = today !== null && looksAhead(reading, index) ? `${today.slice(0, 7)}-01` : '';
  const near = today === null ? undefined : nearestYear({ month, day: 15 }, today, earliest);
  const period = near === undefined ? { from: null, to: null } : monthPeriod(yearOf(near), month);
  return { first: index, last: index + 1, ...period, precision: 'month', basis: 'derived' };
}

/** The named day nearest before publication, or the same day; after `next` or a future verb, the one after. */
function readWeekday(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates } = reading.grammar;
  const qualified =
    dates.next.has(lower(reading, index)) ||
    dates.last.has(lower(reading, index)) ||
    dates.current.has(lower(reading, index));
  const at = qualified ? index + 1 : index;
  const weekday = dates.weekdays.get(lower(reading, at));
  if (weekday === undefined || (!reading.tokens[at]?.capital && reading.grammar.code === 'en'))
    return undefined;
  const last = at + 1;
  const dated = reading.tokens[last]?.text === ',' ? last + 1 : last;
  const day = readMonthDay(reading, dated, today) ?? readDayMonth(reading, dated, today);
  if (day) return { ...day, first: index };
  if (today === null) return { first: index, last, from: null, to: null, precision: 'day', basis: 'derived' };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const future = dates.next.has(lower(reading, index)) || looksAhead(reading, index);
  const offset =
    dates.last.has(lower(reading, index)) && back === 0 ? -7 : future ? (back === 0 ? 7 : 7 - back) : -back;
  return { first: index, last, ...periodAt(today, 'day', offset), precision: 'day', basis: 'derived' };
}

/** How far before a date a verb may stand that puts it ahead, and one of speech that does not. */
const futureReach = 20;
const speechReach = 6;

/** A future, or a promise to do something, before a date in its sentence; a verb of speech nearer by undoes it. */
function looksAhead(reading: Reading, index: number): boolean {
  const { commitments, speechVerbs } = reading.grammar;
  const first = reading.sentences[reading.sentenceOf[index] ?? 0]?.first ?? 0;
  for (let i = index - 1; i >= Math.max(first, index - futureReach); i--) {
    const word = lower(reading, i);
    const next = lower(reading, i + 1);
    const toDo = commitments.infinitive.has(next) || commitments.infinitiveForm?.test(next) === true;
    if (commitments.future.has(word) || isFutureForm(reading, i)) return true;
    if (commitments.promising.has(word) && toDo && i + 1 < index) return true;
    if (speechVerbs.has(word) && index - i <= speechReach) return false;
  }
  return false;
}

/** `la semana pasada`, `el mes que viene`, `el lunes pasado`: a unit or weekday with what turns it behind. */
function readTurned(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates } = reading.grammar;
  const unit = dates.units.get(lower(reading, index));
  const weekday = dates.weekdays.get(lower(reading, index));
  if (unit === undefined && weekday === undefined) return undefined;
  const turned = dates.behind.find(([words]) =>
    words.every((word, offset) => lower(reading, index + 1 + offset) === word),
  );
  if (!turned) return undefined;
  const [words, direction] = turned;
  const found = { first: index, last: index + 1 + words.length, basis: 'derived' as const };
  const vague = weekday === undefined && isPlural(reading, index);
  const precision = weekday !== undefined ? 'day' : vague ? 'vague' : (unit ?? 'day');
  if (today === null) return { ...found, from: null, to: null, precision };
  if (vague)
    return { ...found, from: direction < 0 ? null : today, to: direction < 0 ? today : null, precision };
  if (weekday === undefined) return { ...found, ...periodAt(today, unit ?? 'day', direction), precision };
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return { ...found, ...periodAt(today, 'day', direction > 0 ? 7 - back : -(back || 7)), precision };
}

/** `today`, `yesterday`, `pasado mañana`; not `la mañana`, the morning. */
function readNamedDay(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates, determiners } = reading.grammar;
  const two = dates.days.get(`${lower(reading, index)} ${lower(reading, index + 1)}`);
  const one = determiners.has(lower(reading, index - 1)) ? undefined : dates.days.get(lower(reading, index));
  const offset = two ?? one;
  if (offset === undefined) return undefined;
  const period = today === null ? { from: null, to: null } : periodAt(today, 'day', offset);
  const last = index + (two === undefined ? 1 : 2);
  return { first: index, last, ...period, precision: 'day', basis: 'derived' };
}

/** `next week`, `the coming weeks`, `the last three days`, `this year`; not `would last three days`. */
function readRelative(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates } = reading.grammar;
  const word = lower(reading, index);
  const direction = dates.next.has(word)
    ? 1
    : dates.last.has(word)
      ? -1
      : dates.current.has(word)
        ? 0
        : undefined;
  if (direction === undefined) return undefined;
  const count = numberAt(reading, index + 1);
  const at = count?.last ?? index + 1;
  const unit = dates.units.get(lower(reading, at));
  const isVerb = count && reading.grammar.verbs.has(lower(reading, index - 1));
  if (unit === undefined || isVerb) return undefined;
  const found = { first: index, last: at + 1, basis: 'derived' as const };
  const plural = isPlural(reading, at);
  if (today === null) return { ...found, from: null, to: null, precision: plural ? 'vague' : unit };
  if (!plural) return { ...found, ...periodAt(today, unit, direction), precision: unit };
  const end = count ? shift(today, unit, direction * count.value) : null;
  return {
    ...found,
    ...(direction < 0 ? { from: end, to: today } : { from: today, to: end }),
    precision: count ? unit : 'vague',
  };
}

function isPlural(reading: Reading, index: number): boolean {
  return /s$/.test(lower(reading, index)) && lower(reading, index) !== 'mes';
}

/** `three days ago`, `hace tres días`. */
function readAgo(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates } = reading.grammar;
  const leading = dates.ago.has(lower(reading, index)) ? index + 1 : index;
  const count = numberAt(reading, leading);
  const unit = count && dates.units.get(lower(reading, count.last));
  if (!count || !unit) return undefined;
  const trailing = dates.ago.has(lower(reading, count.last + 1));
  if (leading === index && !trailing) return undefined;
  const last = count.last + (trailing ? 2 : 1);
  const day = today === null ? null : shift(today, unit, -count.value);
  return { first: index, last, from: day, to: day, precision: unit, basis: 'derived' };
}

/** `within 60 days`, `in two weeks`: from publication on. */
function readWithin(reading: Reading, index: number, today: string | null): DateFound | undefined {
  const { dates, determiners, genitives } = reading.grammar;
  if (!dates.within.has(lower(reading, index))) return undefined;
  const small = determiners.has(lower(reading, index + 1)) || genitives.has(lower(reading, index + 1));
  const count = numberAt(reading, small ? index + 2 : index + 1);
  const unit = count && dates.units.get(lower(reading, count.last));
  if (!count || !unit || dates.ago.has(lower(reading, count.last + 1))) return undefined;
  const end = today === null ? null : shift(today, unit, count.value);
  return { first: index, last: count.last + 1, from: today, to: end, precision: unit, basis: 'derived' };
}

/** A year after a preposition: `in 2024`, `since 2019`. */
function readYear(reading: Reading, index: number): DateFound | undefined {
  const year = yearAt(reading, index);
  const before = lower(reading, index - 1);
  if (
    year === undefined ||
    !(reading.grammar.prepositions.has(before) || reading.grammar.dates.leads.has(before))
  )
    return undefined;
  if (
    reading.grammar.dates.units.has(lower(reading, index + 1)) ||
    (reading.tokens[index + 1]?.capital === false &&
      reading.tokens[index + 1]?.kind === 'word' &&
      /s$/.test(lower(reading, index + 1)))
  )
    return undefined;
  return {
    first: index,
    last: index + 1,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    precision: 'year',
    basis: 'stated',
  };
}
