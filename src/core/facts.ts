import type { Annotations, Sentence } from './annotation.ts';
import type { Span } from './citation.ts';
import type { Commitment } from './commitment.ts';
import type { DateMention, Figure } from './figure.ts';
import type { Person, Role } from './person.ts';
import type { Quote } from './quote.ts';

/** What was found in one sentence. */
export interface Facts {
  readonly quotes: readonly Quote[];
  readonly commitments: readonly Commitment[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly roles: readonly { readonly person: Person; readonly role: Role }[];
  /**
   * Whom the sentence is about without naming them in full: the speaker behind `he added`, the actor behind
   * `we will`, the full name behind a surname. Names as the article knows them, joined by spaces.
   */
  readonly implied: string;
}

/** The annotations that begin in a sentence, and the names it implies. */
export function factsIn(sentence: Sentence, annotations: Annotations): Facts {
  const { start, end } = sentence.span;
  const inside = (span: Span) => span.start >= start && span.start < end;
  const quotes = annotations.quotes.filter((quote) => inside(quote.span));
  const states = (commitment: Commitment) => inside(commitment.span) || commitment.evidence.some(inside);
  const commitments = annotations.commitments.filter(states);
  const people = annotations.people.filter((person) => person.mentions.some(inside));
  const parties = [
    ...quotes.map((quote) => quote.speaker),
    ...commitments.flatMap((commitment) => [commitment.actor, commitment.beneficiary]),
  ];
  const names = [...people.map((person) => person.name), ...parties.map((party) => party?.name ?? '')];
  return {
    quotes,
    commitments,
    figures: annotations.figures.filter((figure) => inside(figure.span)),
    dates: annotations.dates.filter((date) => inside(date.span)),
    roles: annotations.people.flatMap((person) =>
      person.roles.filter((role) => inside(role.span)).map((role) => ({ person, role })),
    ),
    implied: [...new Set(names)].filter((name) => name !== '').join(' '),
  };
}
