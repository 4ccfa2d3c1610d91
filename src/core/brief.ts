import type { Citation } from './citation.ts';
import type { Corpus, Entry } from './corpus.ts';
import { type Dossier, rosterOf } from './roster.ts';
import { publisherOf, type Searched, searchedIn } from './searched.ts';
import { figureSentences, leadOf, type Selection, select, tellingFirst } from './selection.ts';
import { type CitedCommitment, type CitedQuote, commitmentsOf, quotesOf } from './statements.ts';
import type { Topic } from './topic.ts';

/** Something that a brief can't say, found in the sources' own form. */
export type Gap =
  | { readonly kind: 'one-publisher'; readonly publisher: string | null }
  /** All of several publishers carry the same text, or are of one house. */
  | { readonly kind: 'one-text'; readonly publishers: number }
  | { readonly kind: 'derived-date'; readonly articles: number }
  | { readonly kind: 'undated'; readonly articles: number }
  | { readonly kind: 'no-title'; readonly people: readonly string[] }
  | { readonly kind: 'no-speaker'; readonly quotes: number }
  | { readonly kind: 'no-timeframe'; readonly commitments: number; readonly of: number };

/** What a topic's sources say, chosen and in order; all of it verbatim. */
export interface Brief {
  readonly topic: { readonly id: string; readonly title: Topic['title'] };
  readonly searched: Searched;
  /** Whole days from the newest source to now; null when no source is dated. */
  readonly age: number | null;
  /** With which the newest article opens. */
  readonly bottomLine: Citation | null;
  /** Sentences that give a figure. */
  readonly facts: Selection<Citation>;
  readonly people: Selection<Dossier>;
  readonly commitments: Selection<CitedCommitment>;
  readonly quotes: Selection<CitedQuote>;
  readonly gaps: readonly Gap[];
}

/** A brief is read on a phone: more than this of a kind is counted, not shown. */
const most = { facts: 5, people: 8, commitments: 6, quotes: 6 };

/** From this many days on, a brief or digest says first that its newest source is old. */
export const oldAge = 3;

/** What is chosen for a topic's brief, as of `now`. */
export function briefOf(corpus: Corpus, topic: Topic, now: Date): Brief {
  const entries = corpus.entries(topic.id);
  const people = rosterOf(corpus, topic.id).toSorted(
    (a, b) => Number(b.roles.length > 0) - Number(a.roles.length > 0),
  );
  const commitments = commitmentsOf(corpus, topic.id);
  const quotes = quotesOf(corpus, topic.id);
  const bottomLine = entries.map((entry) => leadOf(corpus, entry)).find((lead) => lead !== null) ?? null;
  const facts = entries
    .flatMap((entry) => figureSentences(corpus, entry))
    .filter((fact) => !isSame(fact, bottomLine));
  const searched = searchedIn(entries, corpus);
  return {
    topic: { id: topic.id, title: topic.title },
    searched,
    age: searched.to && daysSince(searched.to.date, now),
    bottomLine,
    facts: select(facts, most.facts),
    people: select(people, most.people),
    commitments: select(commitments, most.commitments),
    quotes: select(tellingFirst(quotes), most.quotes),
    gaps: gapsOf({ entries, searched, people, commitments, quotes }),
  };
}

function isSame(a: Citation, b: Citation | null): boolean {
  return a.span.articleId === b?.span.articleId && a.span.start === b.span.start;
}

/** Whole days from a date to now, counted in UTC from the end of what the date leaves open; never negative. */
export function daysSince(date: string, now: Date): number {
  const [year = 0, month = 12, day] = date.slice(0, 10).split('-').map(Number);
  const then = Date.UTC(year, month - 1, day ?? new Date(Date.UTC(year, month, 0)).getUTCDate());
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  return Math.max(0, Math.round((today - then) / 86_400_000));
}

/** What a brief is made of. */
interface Material {
  readonly entries: readonly Entry[];
  readonly searched: Searched;
  readonly people: readonly Dossier[];
  readonly commitments: readonly CitedCommitment[];
  readonly quotes: readonly CitedQuote[];
}

function gapsOf({ entries, searched, people, commitments, quotes }: Material): Gap[] {
  const { publishers, independent } = searched;
  const isKnown = entries.every(({ article }) => publisherOf(article) !== null);
  const derived = entries.filter(({ article }) => article.published?.basis === 'derived').length;
  const undated = entries.filter(({ article }) => article.published === null).length;
  const untitled = people.filter((person) => person.roles.length === 0).map((person) => person.name);
  const nobody = quotes.filter((quote) => quote.speaker === null).length;
  const open = commitments.filter((commitment) => commitment.timeframe === null).length;
  const gaps: (Gap | false)[] = [
    isKnown && publishers.length === 1 && { kind: 'one-publisher', publisher: publishers[0] ?? null },
    isKnown &&
      publishers.length > 1 &&
      independent === 1 && { kind: 'one-text', publishers: publishers.length },
    derived > 0 && { kind: 'derived-date', articles: derived },
    undated > 0 && { kind: 'undated', articles: undated },
    untitled.length > 0 && { kind: 'no-title', people: untitled },
    nobody > 0 && { kind: 'no-speaker', quotes: nobody },
    open > 0 && { kind: 'no-timeframe', commitments: open, of: commitments.length },
  ];
  return gaps.filter((gap) => gap !== false);
}
