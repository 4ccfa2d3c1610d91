import type { Annotations } from '../../src/core/annotation.ts';
import type { Quote } from '../../src/core/quote.ts';

/** Annotations in the short form of `expected.json`, which a person writes by hand and reads in a diff. */
export function summaryOf(annotations: Annotations) {
  const { sentences, people, quotes, commitments, figures, dates } = annotations;
  return {
    other_lines: sentences.flatMap(({ kind, span }) => (kind === 'text' ? [] : [[kind, span.text]])),
    people: people.map(({ name, roles }) => ({ name, titles: roles.map((role) => role.title).toSorted() })),
    quotes: quotes.flatMap(({ kind, ...quote }) => (kind === 'reported' ? [] : [said(quote)])),
    reported: quotes.flatMap(({ kind, ...quote }) => (kind === 'reported' ? [said(quote)] : [])),
    commitments: commitments.map(({ actor, modality, action, timeframe, evidence }) => ({
      actor: actor.name,
      modality,
      action: action.text,
      timeframe: timeframe?.words.text ?? null,
      evidence: evidence.length,
    })),
    figures: figures.map(({ span, value, bound, unit }) => [span.text, value, bound, unit]),
    dates: dates.map(({ span, from, to }) => [span.text, from, to]),
  };
}

function said({ speaker, span }: Pick<Quote, 'speaker' | 'span'>): [string | null, string] {
  return [speaker?.name ?? null, span.text];
}
