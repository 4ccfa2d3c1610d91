import { addDays, isoDay, monthOf, shift, yearOf } from './calendar.ts';
import { dayAt } from './calendar-dates.ts';
import { mayStartDate, singleDateAt } from './date-parts.ts';
import { type DateFound, type DateScope, directionAt } from './date-scope.ts';
import type { Grammar } from './grammar.ts';
import { lowerAt, type Reading } from './reading.ts';

/** With the one date that is read at the same token, if any: `from May 3 to 10`, `del 8 al 10 de febrero`, `2014-2018`, `between Monday and Friday`. */
export function rangeAt(
  scope: DateScope,
  index: number,
  single: DateFound | undefined,
): DateFound | undefined {
  const { reading } = scope;
  const opener = reading.grammar.dates.openers.get(lowerAt(reading, index));
  const start = pastArticle(reading, opener === undefined ? index : index + 1);
  if ((opener === undefined && start > index) || !mayStartDate(reading, start)) return undefined;
  const day = dayAt(reading, start);
  const first = start === index ? single : singleDateAt(scope, start);
  const ends = [first?.last, day?.last].filter((end) => end !== undefined);
  for (const end of ends) {
    const join = joinAt(reading, end, opener);
    const range =
      join === undefined
        ? undefined
        : joined(scope, index, { first: first?.last === end ? first : undefined, day: day?.day, join });
    if (range) return range;
  }
  return undefined;
}

function pastArticle(reading: Reading, index: number): number {
  return reading.grammar.determiners.has(lowerAt(reading, index)) ? index + 1 : index;
}

/** The token behind what joins two ends: `to`; `and` only behind `between`. */
function joinAt(reading: Reading, index: number, opener: 'between' | 'from' | undefined): number | undefined {
  const { dates, conjunctions } = reading.grammar;
  const word = lowerAt(reading, index);
  const joins = dates.joins.has(word) || (opener === 'between' && conjunctions.has(word));
  return joins ? pastArticle(reading, index + 1) : undefined;
}

interface Ends {
  readonly first: DateFound | undefined;
  readonly day: number | undefined;
  readonly join: number;
}

/** Both ends, where one of them may leave its month or year to the other. */
function joined(scope: DateScope, index: number, { first, day, join }: Ends): DateFound | undefined {
  const second = singleDateAt(scope, join);
  if (first && second) {
    const turned = directionAt(scope.reading, first.first) !== undefined;
    return between(index, turned ? first : withYearOf(first, second), second);
  }
  if (second && day !== undefined && second.precision === 'day') {
    const from = second.from === null ? null : sameMonth(second.from, day);
    return from === undefined ? undefined : between(index, { ...second, from, to: from }, second);
  }
  const until = dayAt(scope.reading, join);
  if (!first || !until || first.precision !== 'day' || scope.reading.tokens[join]?.kind !== 'number')
    return undefined;
  const to = first.from === null ? null : sameMonth(first.from, until.day);
  return to === undefined ? undefined : between(index, first, { ...first, from: to, to, last: until.last });
}

function sameMonth(day: string, number: number): string | undefined {
  return isoDay(yearOf(day), monthOf(day), number);
}

/** `del 28 de diciembre al 3 de enero de 2024`: the year that stands behind the second end. */
function withYearOf(first: DateFound, second: DateFound): DateFound {
  if (first.basis === 'stated' || first.from === null || first.to === null || second.from === null)
    return first;
  const years = yearOf(second.from) - yearOf(first.from);
  const late = shift(first.from, 'year', years) > second.from ? years - 1 : years;
  if (second.basis !== 'stated' && first.from <= second.from) return first;
  return { ...first, from: shift(first.from, 'year', late), to: shift(first.to, 'year', late) };
}

function between(index: number, first: DateFound, second: DateFound): DateFound | undefined {
  const to =
    second.to !== null && first.from !== null && second.to < first.from ? nextTime(first, second) : second.to;
  if (to !== null && first.from !== null && to < first.from) return undefined;
  return { ...second, first: index, from: first.from, to };
}

/** `from Friday to Monday`: the second end after the first. */
function nextTime(first: DateFound, second: DateFound): string | null {
  return second.basis === 'derived' && second.precision === 'day' && second.to !== null && first.from !== null
    ? addDays(second.to, 7 * Math.ceil((Date.parse(first.from) - Date.parse(second.to)) / (7 * 86_400_000)))
    : second.to;
}

const firstWords = new WeakMap<Grammar, ReadonlySet<string>>();

/** The words that what bounds a date begins with. */
function boundStarts(grammar: Grammar): ReadonlySet<string> {
  const known = firstWords.get(grammar);
  const words = known ?? new Set(grammar.dates.bounds.map(([phrase]) => phrase[0] ?? ''));
  if (!known) firstWords.set(grammar, words);
  return words;
}

/** `since August`, `before 2018`, `until the end of the month`, `a partir del lunes`: one end of a time. */
export function boundedAt(scope: DateScope, index: number): DateFound | undefined {
  const { reading } = scope;
  if (!boundStarts(reading.grammar).has(lowerAt(reading, index))) return undefined;
  for (const [words, side] of reading.grammar.dates.bounds) {
    if (!words.every((word, step) => lowerAt(reading, index + step) === word)) continue;
    const at = pastArticle(reading, index + words.length);
    const single = singleDateAt(scope, at);
    const date = rangeAt(scope, at, single) ?? single;
    // Before the end of April is up to its end.
    const whole = date && side === 'before' && reading.grammar.dates.ends.has(lowerAt(reading, date.first));
    if (date) return bounded(index, date, whole ? 'until' : side);
  }
  return undefined;
}

function bounded(first: number, date: DateFound, side: 'since' | 'after' | 'before' | 'until'): DateFound {
  const { from, to } = date;
  switch (side) {
    case 'since':
      return { ...date, first, to: null };
    case 'after':
      return { ...date, first, from: to === null ? null : addDays(to, 1), to: null };
    case 'before':
      return { ...date, first, from: null, to: from === null ? null : addDays(from, -1) };
    case 'until':
      return { ...date, first, from: null };
  }
}
