import { type Annotations, type Sentence, sentenceAt } from './annotation.ts';
import type { Span } from './citation.ts';
import type { Commitment } from './commitment.ts';
import type { DateMention, Figure } from './figure.ts';
import type { Person, Role } from './person.ts';
import type { Quote } from './quote.ts';

/** What was found in one sentence; a quote in each of those it reaches into. */
export interface Facts {
  readonly quotes: readonly Quote[];
  readonly commitments: readonly Commitment[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly roles: readonly { readonly person: Person; readonly role: Role }[];
  /** Who is named. */
  readonly people: readonly Person[];
  /**
   * Whom the sentence is about without naming them in full: the speaker behind `he added`, the actor behind
   * `we will`, the full name behind a surname. Names as the article knows them, joined by spaces.
   */
  readonly implied: string;
}

const known = new WeakMap<Annotations, ReadonlyMap<Sentence, Facts>>();
const nothing: Facts = {
  quotes: [],
  commitments: [],
  figures: [],
  dates: [],
  roles: [],
  people: [],
  implied: '',
};

/** The annotations that begin in a sentence, and the names it implies; worked out once for an article. */
export function factsIn(sentence: Sentence, annotations: Annotations): Facts {
  const facts = known.get(annotations) ?? factsBySentence(annotations);
  known.set(annotations, facts);
  return facts.get(sentence) ?? nothing;
}

function factsBySentence(annotations: Annotations): ReadonlyMap<Sentence, Facts> {
  const { sentences, people } = annotations;
  const at = (span: Span) => sentenceAt(sentences, span.start);
  const spoken = annotations.quotes.flatMap((quote) =>
    reached(sentences, quote.span).map((place) => ({ place, quote })),
  );
  const quotes = Map.groupBy(spoken, ({ place }) => place);
  const figures = Map.groupBy(annotations.figures, (figure) => at(figure.span));
  const dates = Map.groupBy(annotations.dates, (date) => at(date.span));
  const states = annotations.commitments.flatMap((commitment) =>
    [...new Set([commitment.span, ...commitment.evidence].map(at))].map((place) => ({ place, commitment })),
  );
  const commitments = Map.groupBy(states, ({ place }) => place);
  const named = people.flatMap((person) =>
    [...new Set(person.mentions.map(at))].map((place) => ({ place, person })),
  );
  const names = Map.groupBy(named, ({ place }) => place);
  const given = people.flatMap((person) => person.roles.map((role) => ({ person, role })));
  const roles = Map.groupBy(given, ({ role }) => at(role.span));
  return new Map(
    sentences.map((sentence): [Sentence, Facts] => {
      const own = {
        quotes: (quotes.get(sentence) ?? []).map(({ quote }) => quote),
        commitments: (commitments.get(sentence) ?? []).map(({ commitment }) => commitment),
      };
      const here = (names.get(sentence) ?? []).map(({ person }) => person);
      return [
        sentence,
        {
          ...own,
          figures: figures.get(sentence) ?? [],
          dates: dates.get(sentence) ?? [],
          roles: roles.get(sentence) ?? [],
          people: here,
          implied: implied(
            here.map(({ name }) => name),
            own,
          ),
        },
      ];
    }),
  );
}

/** The sentences that a span reaches into, in order. */
function reached(sentences: readonly Sentence[], { start, end }: Span): readonly (Sentence | undefined)[] {
  const first = sentenceAt(sentences, start);
  if (!first || first.span.end >= end) return [first];
  const rest = sentences.slice(sentences.indexOf(first) + 1);
  const next = rest.findIndex(({ span }) => span.start >= end);
  return [first, ...(next < 0 ? rest : rest.slice(0, next))];
}

/** Each name once: of who is named, and of who speaks or acts. */
function implied(
  named: readonly string[],
  { quotes, commitments }: Pick<Facts, 'quotes' | 'commitments'>,
): string {
  const parties = [
    ...quotes.map((quote) => quote.speaker),
    ...commitments.flatMap((commitment) => [commitment.actor, commitment.beneficiary]),
  ];
  const names = [...named, ...parties.map((party) => party?.name ?? '')];
  return [...new Set(names)].filter((name) => name !== '').join(' ');
}
