import type { Annotations, Sentence } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import { findCommitments } from './commitments.ts';
import { dateMention, findDates } from './dates.ts';
import { findFigures } from './figures.ts';
import type { Grammar } from './grammar.ts';
import { findPeople } from './people.ts';
import { type Reading, read, spanOfTokens } from './reading.ts';
import { findSpeech } from './speech.ts';
import { findTriggers } from './triggers.ts';

/** All that an article says, as exact spans. Pure: the same article and grammar give the same annotations. */
export function annotate(article: Article, grammar: Grammar): Annotations {
  const reading = read(article, grammar);
  const cast = findPeople(reading);
  const { quotes, reported } = findSpeech(reading, cast);
  const triggers = findTriggers(reading);
  const dates = findDates(reading, triggers);
  return {
    sentences: sentences(reading),
    people: cast.people,
    quotes: [...quotes.map((found) => found.quote), ...reported].toSorted(
      (a, b) => a.span.start - b.span.start,
    ),
    commitments: findCommitments(reading, cast, { quotes, reported, dates, triggers }),
    figures: findFigures(reading, dates),
    dates: dates.map((date) => dateMention(reading, date)),
  };
}

function sentences(reading: Reading): Sentence[] {
  return reading.sentences.map(({ first, last, paragraph, kind }) => ({
    span: spanOfTokens(reading, first, last),
    paragraph,
    kind,
  }));
}
