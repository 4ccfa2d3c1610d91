import type { Grammar } from './grammar.ts';
import type { Reading } from './reading.ts';

/** Words that a date, and what bounds one, may begin with: most words of a text need not be tried. */
interface DateStarts {
  readonly single: ReadonlySet<string>;
  readonly bounds: ReadonlySet<string>;
}

const known = new WeakMap<Grammar, DateStarts>();

function startsOf(grammar: Grammar): DateStarts {
  const starts = known.get(grammar) ?? startsFrom(grammar);
  known.set(grammar, starts);
  return starts;
}

function startsFrom({ dates, ordinals, numberWords, magnitudes, indefinites }: Grammar): DateStarts {
  const firsts = (list: readonly (readonly string[])[]) => list.flatMap((words) => words.slice(0, 1));
  const single = new Set([
    ...[dates.months, dates.weekdays, dates.units, dates.parts, ordinals, numberWords, magnitudes].flatMap(
      (map) => [...map.keys()],
    ),
    ...[dates.next, dates.last, dates.current, dates.ago, dates.inTime, dates.ends, indefinites].flatMap(
      (set) => [...set],
    ),
    ...[...dates.days.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
    ...firsts([...dates.few, ...dates.within, ...dates.decades]),
  ]);
  return { single, bounds: new Set(firsts(dates.bounds.map(([words]) => words))) };
}

/** A date without what bounds it may begin at a token. */
export function mayStartDate({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token || token.kind === 'punctuation') return false;
  if (token.kind === 'number') return true;
  const { single } = startsOf(grammar);
  // `mid-2024`
  return (
    single.has(token.lower) ||
    (token.lower.includes('-') && single.has(token.lower.slice(0, token.lower.indexOf('-'))))
  );
}

/** `since`, `until` may begin at a token. */
export function mayBound({ tokens, grammar }: Reading, index: number): boolean {
  return startsOf(grammar).bounds.has(tokens[index]?.lower ?? '');
}
