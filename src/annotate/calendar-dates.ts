import { isoDay, monthOf, monthsPeriod, shift, yearOf, yearPeriod } from './calendar.ts';
import {
  type DateFound,
  type DateReader,
  type DateScope,
  directionAt,
  open,
  turnedBehind,
} from './date-scope.ts';
import { numberAt } from './numbers.ts';
import { lowerAt, type Reading } from './reading.ts';

/** A day of a month without its month, with its tokens. */
export interface DayFound {
  readonly day: number;
  readonly last: number;
}

/** `11`, `11th`, `1º`, `second`, `twenty-sixth`, `primero`: a day of a month. */
export function dayAt(reading: Reading, index: number): DayFound | undefined {
  const token = reading.tokens[index];
  const spelled = spelledDay(reading, index);
  if (spelled) return spelled;
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  const day = Number(token.text);
  if (day < 1 || day > 31) return undefined;
  return { day, last: ordinalEnd(reading, index) ?? index + 1 };
}

function spelledDay({ tokens, grammar }: Reading, index: number): DayFound | undefined {
  const { ordinals, numberWords } = grammar;
  const word = (at: number) => {
    const lower = tokens[at]?.lower ?? '';
    return ordinals.get(lower) ?? numberWords.get(lower);
  };
  const value = word(index);
  if (value === undefined || tokens[index]?.kind !== 'word') return undefined;
  const ones = value === 20 || value === 30 ? (word(index + 1) ?? 0) : 0;
  const day = ones < 10 ? value + ones : value;
  if (!Number.isInteger(day) || day < 1 || day > 31) return undefined;
  return { day, last: day > value ? index + 2 : index + 1 };
}

/** The token behind `11th`, `1º`, `1er`, `1.º`: the number's ending touches it. */
export function ordinalEnd({ tokens }: Reading, index: number): number | undefined {
  const touches = (at: number) => tokens[at]?.start === tokens[at - 1]?.end;
  const at = tokens[index + 1]?.text === '.' && touches(index + 1) ? index + 2 : index + 1;
  const mark = at === index + 2 ? /^[ºª]$/ : /^(?:st|nd|rd|th|º|°|ª|er|ro|do|to)$/;
  return touches(at) && mark.test(tokens[at]?.lower ?? '') ? at + 1 : undefined;
}

function yearAt(reading: Reading, index: number): number | undefined {
  const text = reading.tokens[index]?.text ?? '';
  return /^(?:1[5-9]|20|21)\d\d$/.test(text) ? Number(text) : undefined;
}

const shortMonth = /^(?:\p{L}{3}|sept|set)\.?$/u;

/** `mar`, `set.`, `dec`: without a number beside it a short form is some other word, but for `Sept` written large. */
function isOtherWord({ tokens, grammar }: Pick<Reading, 'tokens' | 'grammar'>, index: number): boolean {
  const { lower = '', capital } = tokens[index] ?? {};
  const plain = grammar.code === 'en' && (lower === 'may' || (capital && lower !== 'mar'));
  if (!shortMonth.test(lower) || plain) return false;
  const before = grammar.genitives.has(tokens[index - 1]?.lower ?? '') ? index - 2 : index - 1;
  return ![before, index + 1].some((at) => tokens[at]?.kind === 'number' || tokens[at]?.lower === 'the');
}

/** A month's number; a lone `may` or `march` in small letters is a verb. */
function monthAt({ tokens, grammar }: Reading, index: number): number | undefined {
  const token = tokens[index];
  const month = grammar.dates.months.get(token?.lower ?? '');
  if (!token || month === undefined) return undefined;
  if (isOtherWord({ tokens, grammar }, index)) return undefined;
  const verb = grammar.code === 'en' && !token.capital && /^(?:may|march|mar|sep|dec|jan)$/.test(token.lower);
  return verb &&
    tokens[index + 1]?.kind !== 'number' &&
    !grammar.genitives.has(tokens[index - 1]?.lower ?? '')
    ? undefined
    : month;
}

/** `, 2024`, `of 2024`, `de 2024` or `2024` after a month. */
function yearAfter(reading: Reading, index: number): { year: number; last: number } | undefined {
  const before = lowerAt(reading, index);
  const joined = before === ',' || reading.grammar.prepositions.has(before) ? index + 1 : index;
  const year = yearAt(reading, joined);
  return year === undefined ? undefined : { year, last: joined + 1 };
}

/** The number that is a token, without anything else. */
function plainAt({ tokens }: Reading, index: number): number {
  const text = tokens[index]?.text ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** `2024-01-11`, `11/01/2024`, `12.10.2024`: ISO, or day and month in the order that is possible or usual. */
export const readNumeric: DateReader = ({ reading }, index) => {
  const [a, b, c] = [plainAt(reading, index), plainAt(reading, index + 2), plainAt(reading, index + 4)];
  const [mark, again] = [lowerAt(reading, index + 1), lowerAt(reading, index + 3)];
  if ([a, b, c].some(Number.isNaN) || mark !== again || !/^[-/.]$/.test(mark)) return undefined;
  const spanish = reading.grammar.code === 'es';
  const dayFirst = spanish ? b <= 12 : a > 12;
  const day = a > 31 ? isoDay(a, b, c) : dayFirst ? isoDay(c, b, a) : isoDay(c, a, b);
  if (day === undefined || c < (a > 31 ? 1 : 1500)) return undefined;
  return { first: index, last: index + 5, from: day, to: day, precision: 'day', basis: 'stated' };
};

/** `on 22/04`, `Friday 5/12`: behind a word that a date follows. */
export const readDayAndMonth: DateReader = ({ reading, today }, index) => {
  const [a, b] = [plainAt(reading, index), plainAt(reading, index + 2)];
  const touching = reading.tokens[index]?.end === reading.tokens[index + 1]?.start;
  if (!(a >= 1 && b >= 1) || lowerAt(reading, index + 1) !== '/' || !touching) return undefined;
  const { prepositions, dates, code } = reading.grammar;
  const before = lowerAt(reading, index - 1);
  const led =
    prepositions.has(before) || dates.leads.has(before) || dates.weekdays.has(before) || before === 'el';
  if (!led || lowerAt(reading, index + 3) === '/') return undefined;
  const [day, month] = code === 'es' || a > 12 ? [a, b] : [b, a];
  const near = today === null ? isoDay(2000, month, day) : nearestYear({ month, day }, today);
  if (near === undefined) return undefined;
  const on = today === null ? null : near;
  return { first: index, last: index + 3, from: on, to: on, precision: 'day', basis: 'derived' };
};

/** `11 January 2024`, `11th of January`, `11 de enero de 2024`. */
export const readDayMonth: DateReader = (scope, index) => {
  const { reading } = scope;
  const day = dayAt(reading, index);
  if (!day) return undefined;
  const joined = reading.grammar.genitives.has(lowerAt(reading, day.last)) ? day.last + 1 : day.last;
  const month = monthAt(reading, joined);
  if (month === undefined) return undefined;
  return monthDay(scope, { first: index, last: joined + 1, month, day: day.day });
};

/** `el próximo 15 de agosto`, `el pasado 9 de enero`, `este 25 de enero`: the day before or after publication. */
export const readTurnedDay: DateReader = (scope, index) => {
  const direction = directionAt(scope.reading, index);
  const day = direction === undefined ? undefined : readDayMonth(scope, index + 1);
  if (!day) return undefined;
  const { today } = scope;
  const wrong =
    today !== null &&
    day.from !== null &&
    day.basis === 'derived' &&
    ((direction === 1 && day.from < today) || (direction === -1 && day.from > today));
  const on = wrong && day.from !== null ? shift(day.from, 'year', direction ?? 0) : day.from;
  return { ...day, first: index, from: on, to: on };
};

/** `January 11, 2024`, `Jan. 8`, `July the 4th`. */
export const readMonthDay: DateReader = (scope, index) => {
  const { reading } = scope;
  const month = monthAt(reading, index);
  if (month === undefined) return undefined;
  const at = reading.grammar.determiners.has(lowerAt(reading, index + 1)) ? index + 2 : index + 1;
  const day = dayAt(reading, at);
  return day && monthDay(scope, { first: index, last: day.last, month, day: day.day });
};

/** With its year where it has one; else in the year that brings it nearest to the day of publication. */
function monthDay(
  { reading, today }: DateScope,
  at: { first: number; last: number; month: number; day: number },
): DateFound | undefined {
  const year = yearAfter(reading, at.last);
  if (isoDay(2000, at.month, at.day) === undefined) return undefined;
  const near = today === null ? undefined : nearestYear(at, today);
  const day = year ? isoDay(year.year, at.month, at.day) : near;
  return {
    first: at.first,
    last: year && day !== undefined ? year.last : at.last,
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

/** `January 2024`; a month alone only behind a word that a date follows: `in January`. */
export const readMonth: DateReader = ({ reading, today, ahead }, index) => {
  const month = monthAt(reading, index);
  if (month === undefined) return undefined;
  const year = yearAfter(reading, index + 1);
  if (year) {
    const period = monthsPeriod(year.year, month);
    return { first: index, last: year.last, ...period, precision: 'month', basis: 'stated' };
  }
  const before = lowerAt(reading, index - 1);
  const { genitives, locatives, dates, conjunctions } = reading.grammar;
  const led =
    [dates.leads, dates.next, dates.last, dates.current, locatives, genitives].some((words) =>
      words.has(before),
    ) ||
    dates.joins.has(before) ||
    dates.openers.has(before) ||
    (conjunctions.has(before) && monthAt(reading, index - 2) !== undefined);
  if (!led && !dates.joins.has(lowerAt(reading, index + 1))) return undefined;
  const earliest = today !== null && ahead[index] ? `${today.slice(0, 7)}-01` : '';
  const near = today === null ? undefined : nearestYear({ month, day: 15 }, today, earliest);
  const period = near === undefined ? open : monthsPeriod(yearOf(near), month);
  return { first: index, last: index + 1, ...period, precision: 'month', basis: 'derived' };
};

/** `this May`, `next September`, `junio próximo`: a month with what turns it before or behind it. */
export const readTurnedMonth: DateReader = ({ reading, today }, index) => {
  const before = directionAt(reading, index);
  const at = before === undefined ? index : index + 1;
  const month = monthAt(reading, at);
  const behind = before === undefined ? turnedBehind(reading, at + 1) : undefined;
  const direction = before ?? behind?.direction;
  if (month === undefined || direction === undefined || reading.tokens[at + 1]?.kind === 'number')
    return undefined;
  const found = { first: index, last: behind?.last ?? at + 1, precision: 'month', basis: 'derived' } as const;
  if (today === null) return { ...found, ...open };
  const passed = month - monthOf(today);
  const years = direction > 0 && passed <= 0 ? 1 : direction < 0 && passed >= 0 ? -1 : 0;
  return { ...found, ...monthsPeriod(yearOf(today) + years, month) };
};

/** `2017 April`. */
export const readYearMonth: DateReader = ({ reading }, index) => {
  const year = yearAt(reading, index);
  const month = year === undefined ? undefined : monthAt(reading, index + 1);
  if (year === undefined || month === undefined || reading.tokens[index + 2]?.kind === 'number')
    return undefined;
  return { first: index, last: index + 2, ...monthsPeriod(year, month), precision: 'month', basis: 'stated' };
};

/** A year behind a word that one follows (`in 2024`, `since 2019`), or where nothing is counted by it. */
export const readYear: DateReader = ({ reading }, index) => {
  const { grammar, tokens } = reading;
  const named = grammar.dates.units.get(lowerAt(reading, index)) === 'year';
  const at = named ? index + 1 : index;
  const year = yearAt(reading, at);
  if (year === undefined) return undefined;
  const before = lowerAt(reading, at - 1);
  const led =
    named ||
    grammar.prepositions.has(before) ||
    grammar.dates.leads.has(before) ||
    grammar.dates.parts.has(before);
  const next = tokens[at + 1];
  const unit = next && (grammar.dates.units.has(next.lower) || grammar.units.has(next.lower));
  const counts =
    next?.kind === 'word' && !next.capital && /s$/.test(next.lower) && !isTemporal(reading, at - 1);
  const joining = grammar.dates.joins.has(before) || grammar.conjunctions.has(before);
  const joined = joining && yearAt(reading, at - 2) !== undefined;
  const joins = grammar.dates.joins.has(lowerAt(reading, at + 1)) && yearAt(reading, at + 2) !== undefined;
  if (!(led || joined || joins) || unit || (counts && !grammar.verbs.has(next.lower))) return undefined;
  return { first: index, last: at + 1, ...yearPeriod(year), precision: 'year', basis: 'stated' };
};

/** `in`, `since`: a time follows rather than a count. */
function isTemporal({ grammar, tokens }: Reading, index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  return [...grammar.dates.inTime, ...grammar.dates.bounds.map(([words]) => words)].some(
    (words) => words.length === 1 && words[0] === word,
  );
}

/** `the 1990s`, `los años 90`, `la década de 1990`. */
export const readDecade: DateReader = ({ reading }, index) => {
  const { tokens, grammar } = reading;
  const text = tokens[index]?.text ?? '';
  const { decades } = grammar.dates;
  if (/^\d{4}$/.test(text) && /0$/.test(text) && lowerAt(reading, index + 1) === 's')
    return decade(Number(text), [index, index + 2]);
  const lead = decades.find((words) => words.every((word, step) => lowerAt(reading, index + step) === word));
  if (!lead) return undefined;
  const at = index + lead.length;
  const number = plainAt(reading, at) || (numberAt(reading, at)?.value ?? Number.NaN);
  if (!(number >= 20) || number % 10 !== 0 || (number > 90 && number < 1500)) return undefined;
  return decade(number < 100 ? 1900 + number : number, [index, at + 1]);
};

function decade(year: number, [first, last]: [number, number]): DateFound {
  return { first, last, ...yearPeriod(year, 10), precision: 'year', basis: 'stated' };
}

/** A year behind what can only go on with one: the first half of `2024`. */
export function yearOnly(reading: Reading, index: number): DateFound | undefined {
  const year = yearAt(reading, index);
  if (year === undefined) return undefined;
  return { first: index, last: index + 1, ...yearPeriod(year), precision: 'year', basis: 'stated' };
}
