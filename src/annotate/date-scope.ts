import type { DateMention } from '../core/figure.ts';
import type { CalendarUnit, Period, WholePeriod } from './calendar.ts';
import { lowerAt, type Reading } from './reading.ts';
import type { Triggers } from './triggers.ts';

/** A date in a text, with its tokens (`last` excluded). */
export interface DateFound extends Period {
  readonly first: number;
  readonly last: number;
  readonly precision: DateMention['precision'];
  readonly basis: DateMention['basis'];
}

/** What dates are read against. */
export interface DateScope {
  readonly reading: Reading;
  /** The day of publication, if known. */
  readonly today: string | null;
  /** Tokens whose clause is about something still to be done. */
  readonly ahead: Uint8Array;
}

/** Reads one kind of date expression that begins at a token. */
export type DateReader = (scope: DateScope, index: number) => DateFound | undefined;

export function dateScope(reading: Reading, triggers: Triggers): DateScope {
  const { published } = reading.article;
  const known = published?.precision === 'day' || published?.precision === 'minute';
  return { reading, today: known ? published.date.slice(0, 10) : null, ahead: aheadIn(reading, triggers) };
}

/** How far behind what commits somebody a date is taken for its date, in tokens. */
const aheadReach = 20;
/** How near before a date a verb of speech stands that takes it to itself. */
const speechReach = 6;

function aheadIn(reading: Reading, triggers: Triggers): Uint8Array {
  const ahead = new Uint8Array(reading.tokens.length);
  for (const found of triggers.values())
    for (const { at, verb, told } of found) {
      // `On Monday they agreed to`: beside a promise told of stands the day it was made.
      if (!told) ahead.fill(1, clauseOpening(reading, at), verb);
      if (told && verb === at) {
        fillDeadlines(reading, ahead, verb);
        continue;
      }
      const end = Math.min(ahead.length, verb + aheadReach, sentenceEnd(reading, at));
      for (let i = verb; i < end; i++) {
        const told = reading.grammar.speechVerbs.has(lowerAt(reading, i)) && i > verb;
        if (told) {
          i += speechReach;
          continue;
        }
        ahead[i] = 1;
      }
    }
  return ahead;
}

/** `pledged $10 million by Friday`: of the days behind a promised thing, only a deadline is to come. */
function fillDeadlines(reading: Reading, ahead: Uint8Array, verb: number): void {
  const end = Math.min(ahead.length, verb + aheadReach, sentenceEnd(reading, verb));
  for (let i = verb + 1; i < end; i++) {
    const bound = reading.grammar.dates.bounds.find(([words]) =>
      words.every((word, step) => lowerAt(reading, i + step) === word),
    );
    if (bound?.[1] === 'before' || bound?.[1] === 'until') ahead.fill(1, i, end);
  }
}

/** How long what opens a clause before its verb is, in tokens. */
const openingReach = 12;

/** Where the clause of a commitment opens, dates included: behind what tells of it, or with its sentence. */
function clauseOpening(reading: Reading, at: number): number {
  const { speechVerbs, subordinators } = reading.grammar;
  const first = reading.sentences[reading.sentenceOf[at] ?? -1]?.first ?? at;
  for (let i = at - 1; i >= Math.max(first, at - openingReach); i--) {
    const word = lowerAt(reading, i);
    if (speechVerbs.has(word) || subordinators.has(word)) return i + 1;
  }
  return at - first > openingReach ? at : first;
}

function sentenceEnd(reading: Reading, token: number): number {
  return reading.sentences[reading.sentenceOf[token] ?? -1]?.last ?? 0;
}

/** The precision that a unit gives. */
export const precisions: Readonly<Record<CalendarUnit, DateMention['precision']>> = {
  hour: 'day',
  day: 'day',
  week: 'week',
  weekend: 'day',
  fortnight: 'week',
  month: 'month',
  quarter: 'month',
  half: 'month',
  year: 'year',
  decade: 'year',
};

/** A period that the words leave open or that nothing resolves. */
export const open: Period = { from: null, to: null };

/** Both ends of a date, when both are known. */
export function bothEnds({ from, to }: Period): WholePeriod | undefined {
  return from === null || to === null ? undefined : { from, to };
}

/** Past articles and genitives: the token at which `the end of the month` goes on. */
export function pastSmall(reading: Reading, index: number): number {
  const { determiners, genitives } = reading.grammar;
  let i = index;
  while (determiners.has(lowerAt(reading, i)) || genitives.has(lowerAt(reading, i))) i++;
  return i;
}

/** `last`, `this`, `next` as -1, 0, 1. */
export function directionAt(reading: Reading, index: number): -1 | 0 | 1 | undefined {
  const { next, last, current } = reading.grammar.dates;
  const word = lowerAt(reading, index);
  return next.has(word) ? 1 : last.has(word) ? -1 : current.has(word) ? 0 : undefined;
}

/** `pasado`, `que viene`: what turns the word before it, and the token behind. */
export function turnedBehind(
  reading: Reading,
  index: number,
): { direction: -1 | 0 | 1; last: number } | undefined {
  const turned = reading.grammar.dates.behind.find(([words]) =>
    words.every((word, step) => lowerAt(reading, index + step) === word),
  );
  return turned && { direction: turned[1], last: index + turned[0].length };
}
