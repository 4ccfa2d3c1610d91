import type { DateMention } from '../core/figure.ts';
import { dateMention, findDates } from './dates.ts';
import type { Grammar } from './grammar.ts';
import { read } from './reading.ts';
import { findTriggers } from './triggers.ts';

/** The dates that a question names, as of a day (YYYY-MM-DD). Their spans are into the question. */
export function datesIn(question: string, today: string, grammar: Grammar): readonly DateMention[] {
  const reading = read(
    {
      id: 'question',
      topic: 'question',
      title: null,
      url: null,
      publisher: null,
      author: null,
      published: { date: today, precision: 'day', basis: 'stated' },
      retrieved: `${today}T00:00:00Z`,
      language: grammar.code,
      text: question,
      sha256: '',
    },
    grammar,
  );
  return findDates(reading, findTriggers(reading)).map((date) => dateMention(reading, date));
}
