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
  /** By their names, the titles of the people who speak or act here, joined by spaces. */
  readonly titles: ReadonlyMap<string, string>;
  /**
   * Whom the sentence is about without naming them in full: the speaker behind `he added`, the actor behind
   * `we will`, with their titles, the full name behind a surname, initials. As the article knows them, joined by spaces.
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
  titles: new Map(),
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
  const titles = new Map(
    people.map(({ name, roles }) => [name, roles.map(({ title }) => title).join(' ')] as const),
  );
  const given = people.flatMap((person) => person.roles.map((role) => ({ person, role })));
  const roles = Map.groupBy(given, ({ role }) => at(role.span));
  return new Map(
    sentences.map((sentence): [Sentence, Facts] => {
      const own = {
        quotes: (quotes.get(sentence) ?? []).map(({ quote }) => quote),
        commitments: (commitments.get(sentence) ?? []).map(({ commitment }) => commitment),
      };
      const here = (names.get(sentence) ?? []).map(({ person }) => person);
      const parties = partiesIn(own);
      const theirs = new Map(parties.map((name) => [name, titles.get(name) ?? '']));
      return [
        sentence,
        {
          ...own,
          figures: figures.get(sentence) ?? [],
          dates: dates.get(sentence) ?? [],
          roles: roles.get(sentence) ?? [],
          people: here,
          titles: theirs,
          implied: [
            ...new Set([
              ...here.flatMap(({ name }) => [name, initialsOf(name)]),
              ...parties,
              ...theirs.values(),
            ]),
          ].join(' '),
        },
      ];
    }),
  );
}

/** `AMLO` of Andrés Manuel López Obrador, `MBS`: some go by their initials; of two names they are no name. */
function initialsOf(name: string): string {
  const initials = name.match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [];
  return initials.length > 2 ? initials.join('').toUpperCase() : '';
}

/** The sentences that a span reaches into, in order. */
function reached(sentences: readonly Sentence[], { start, end }: Span): readonly (Sentence | undefined)[] {
  const first = sentenceAt(sentences, start);
  if (!first || first.span.end >= end) return [first];
  const rest = sentences.slice(sentences.indexOf(first) + 1);
  const next = rest.findIndex(({ span }) => span.start >= end);
  return [first, ...(next < 0 ? rest : rest.slice(0, next))];
}

/** The names of those who speak or act, or for whom something is done. */
function partiesIn({ quotes, commitments }: Pick<Facts, 'quotes' | 'commitments'>): string[] {
  const parties = [
    ...quotes.map((quote) => quote.speaker),
    ...commitments.flatMap((commitment) => [commitment.actor, commitment.beneficiary]),
  ];
  return parties.flatMap((party) => party?.name ?? []);
}
