import type { DateMention } from '../core/figure.ts';
import { singleDateAt } from './date-parts.ts';
import { boundedAt, rangeAt } from './date-ranges.ts';
import { type DateFound, dateScope } from './date-scope.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import type { Triggers } from './triggers.ts';

/** The dates of an article in text order, none inside another. Linear: each token is tried once. */
export function findDates(reading: Reading, triggers: Triggers): DateFound[] {
  const scope = dateScope(reading, triggers);
  const found: DateFound[] = [];
  for (let i = 0; i < reading.tokens.length; i++) {
    const single = singleDateAt(scope, i);
    const date = rangeAt(scope, i, single) ?? boundedAt(scope, i) ?? single;
    if (!date) continue;
    found.push(date);
    i = date.last - 1;
  }
  return found;
}

export function dateMention(reading: Reading, date: DateFound): DateMention {
  const { from, to, precision, basis } = date;
  return { span: spanOfTokens(reading, date.first, date.last), from, to, precision, basis };
}
