import { daysSince } from '../brief.ts';
import type { Citation } from '../citation.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { type Searched, searchedIn } from '../searched.ts';
import { leadOf, tellingFirst } from '../selection.ts';
import { type CitedCommitment, type CitedQuote, statedIn } from '../statements.ts';
import type { Topic } from '../topic.ts';
import { type ChangedFigure, changedFiguresIn, type NewTitle, newTitlesIn } from './changes.ts';
import { eventsOf, type NewsEvent } from './events.ts';
import { addDays } from './local-time.ts';

/** One line of a digest; all that it says is verbatim. */
export type DigestItem =
  | { readonly kind: 'lead'; readonly said: Citation; readonly copies: number; readonly reports: number }
  | { readonly kind: 'quote'; readonly quote: CitedQuote }
  | { readonly kind: 'commitment'; readonly commitment: CitedCommitment }
  | ({ readonly kind: 'title' } & NewTitle)
  | ({ readonly kind: 'figure' } & ChangedFigure)
  /** A commitment of before whose timeframe ends soon, on that day. */
  | { readonly kind: 'ending'; readonly commitment: CitedCommitment; readonly until: string };

/** What is new of a topic, chosen and in order. */
export interface Digest {
  readonly topic: { readonly id: string; readonly title: Topic['title'] };
  /** All of the topic's articles. */
  readonly searched: Searched;
  /** Whole days from the newest source to now; null when no source is dated. */
  readonly age: number | null;
  /** The new articles. */
  readonly fresh: Searched;
  /** How many came that are of days long past: counted, not told. */
  readonly older: number;
  /** What happened, an event a list: what it is, then who said and promised what. */
  readonly events: readonly (readonly DigestItem[])[];
  readonly changes: readonly DigestItem[];
  readonly ending: readonly DigestItem[];
  /** Items that found no room. */
  readonly rest: number;
}

/** What a digest is made from. */
export interface DigestScope {
  /** Ids of the articles that may be news; null: there was no digest before, so it starts with the newest. */
  readonly news: ReadonlySet<string> | null;
  /** When the last digest came; what is much older than that is no news. Null: all that may be news is. */
  readonly since: Date | null;
  readonly now: Date;
  /** The reader's own date. */
  readonly today: string;
  readonly room: Room;
}

/** How much a digest shows. */
export interface Room {
  readonly items: number;
  /** Of what is cited, with the addresses that it leads to, and a line for each source. */
  readonly characters: number;
}

/** One screen, and one message wherever it is posted. */
export const oneScreen: Room = { items: 10, characters: 3500 };
/** All that is new, within reason. */
export const everything: Room = { items: 60, characters: 60_000 };

/** Characters beside the words: of an item, of each mark with a link, and of a source's line under them all. */
const beside = { item: 25, mark: 15, source: 130 };

/** An article may be published so many days before the last digest and still be news: feeds come late. */
const lateDays = 3;
/** A first digest starts with what was published within so many days of the newest article. */
const openingDays = 7;
/** A timeframe ends soon when it ends within so many days. */
const soonDays = 14;

/** What is chosen for a topic's digest. */
export function digestOf(corpus: Corpus, topic: Topic, scope: DigestScope): Digest {
  const all = corpus.entries(topic.id);
  const { fresh, older } = freshOf(all, scope);
  const isFresh = new Set(fresh);
  const before = all.filter((entry) => !isFresh.has(entry));
  const events = eventsOf(fresh, corpus).map((event) => itemsOf(event, corpus));
  const changes = scope.news === null ? [] : changesIn(fresh, before, corpus);
  const ending = endingIn(before, scope.today, corpus);
  const chosen = choose({ events, changes, ending }, scope.room);
  const searched = searchedIn(all, corpus);
  return {
    topic: { id: topic.id, title: topic.title },
    searched,
    age: searched.to && daysSince(searched.to.date, scope.now),
    fresh: searchedIn(fresh, corpus),
    older,
    ...chosen,
  };
}

/** Of what may be news, what is, and how much is of days long past. */
function freshOf(
  all: readonly Entry[],
  { news, since, now }: DigestScope,
): { fresh: readonly Entry[]; older: number } {
  if (news === null) return { fresh: openingOf(all), older: 0 };
  const came = all.filter(({ article }) => news.has(article.id));
  const oldest = since ? daysSince(since.toISOString(), now) + lateDays : Number.POSITIVE_INFINITY;
  const fresh = came.filter(
    ({ article }) => !article.published || daysSince(article.published.date, now) <= oldest,
  );
  return { fresh, older: came.length - fresh.length };
}

function openingOf(all: readonly Entry[]): readonly Entry[] {
  const newest = all[0]?.article.published?.date;
  if (newest === undefined) return all;
  const until = new Date(`${newest.slice(0, 10).padEnd(10, '-01')}T00:00Z`);
  return all.filter(
    ({ article }) => article.published && daysSince(article.published.date, until) <= openingDays,
  );
}

/** What an event is told with: its first words, then promises and words of all its texts. */
function itemsOf({ entries, publishers, copies }: NewsEvent, corpus: Corpus): DigestItem[] {
  const leads = entries.flatMap((entry) => leadOf(corpus, entry) ?? []).slice(0, 1);
  const stated = entries.map((entry) => statedIn(corpus, entry));
  const quotes = tellingFirst(stated.flatMap((one) => one.quotes)).map(
    (quote): DigestItem => ({ kind: 'quote', quote }),
  );
  const commitments = stated
    .flatMap((one) => one.commitments)
    .map((commitment): DigestItem => ({ kind: 'commitment', commitment }));
  const reports = publishers.size - 1 - copies;
  const lead = leads.map((said): DigestItem => ({ kind: 'lead', said, copies, reports }));
  return [...lead, ...alternating(commitments, quotes)];
}

function alternating<Item>(a: readonly Item[], b: readonly Item[]): Item[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, at) =>
    [a[at], b[at]].filter((one) => one !== undefined),
  ).flat();
}

function changesIn(fresh: readonly Entry[], before: readonly Entry[], corpus: Corpus): DigestItem[] {
  return [
    ...newTitlesIn(fresh, before, corpus).map((one): DigestItem => ({ kind: 'title', ...one })),
    ...changedFiguresIn(fresh, before, corpus).map((one): DigestItem => ({ kind: 'figure', ...one })),
  ];
}

/** Promises whose time is nearly up, the first to end first; what several copies carry stands once. */
function endingIn(before: readonly Entry[], today: string, corpus: Corpus): DigestItem[] {
  const last = addDays(today, soonDays);
  const found = before.flatMap((entry) =>
    statedIn(corpus, entry).commitments.flatMap((commitment) => {
      const until = commitment.timeframe?.to;
      return until && until >= today && until <= last ? [{ kind: 'ending' as const, commitment, until }] : [];
    }),
  );
  const byText = Map.groupBy(found, ({ commitment }) => commitment.clause.span.text);
  return [...byText.values()].flatMap(([one]) => one ?? []).toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

/** All that could be told, in groups. */
interface Told {
  readonly events: readonly (readonly DigestItem[])[];
  readonly changes: readonly DigestItem[];
  readonly ending: readonly DigestItem[];
}

/** Of each part so much comes before anything else has more. */
const first = { events: 5, changes: 3, ending: 2 };

/** What fits into some room, each part and event in turn; what stands in a sentence that is shown already is shown. */
function choose(told: Told, room: Room): Told & Pick<Digest, 'rest'> {
  const [leads, others] = [told.events.map(([lead]) => lead), told.events.map(([, ...more]) => more)];
  const inTurn = Array.from({ length: Math.max(0, ...others.map(({ length }) => length)) }, (_, at) =>
    others.slice(0, first.events).map((items) => items[at]),
  ).flat();
  const order = [
    ...leads.slice(0, first.events),
    ...told.changes.slice(0, first.changes),
    ...told.ending.slice(0, first.ending),
    ...inTurn,
    ...leads.slice(first.events),
    ...others.slice(first.events).flat(),
    ...told.changes.slice(first.changes),
    ...told.ending.slice(first.ending),
  ].filter((item) => item !== undefined);
  const distinct = withoutRepeats(order);
  const shown = new Set(fitting(distinct, room));
  const kept = (items: readonly DigestItem[]) => items.filter((item) => shown.has(item));
  return {
    events: told.events.map(kept).filter(({ length }) => length > 0),
    changes: kept(told.changes),
    ending: kept(told.ending),
    rest: distinct.length - shown.size,
  };
}

function withoutRepeats(items: readonly DigestItem[]): DigestItem[] {
  const said = new Set<string>();
  return items.filter((item) => {
    const sentences = sentencesOf(item);
    const isRepeat = sentences.some((text) => said.has(text));
    for (const text of sentences) said.add(text);
    return !isRepeat;
  });
}

/** The sentences that an item stands for, as they are worded: another article may have the same. */
function sentencesOf(item: DigestItem): string[] {
  switch (item.kind) {
    case 'lead':
      return [item.said.span.text];
    case 'quote':
      return [item.quote.sentence.span.text];
    case 'commitment':
    case 'ending':
      return item.commitment.evidence.map(({ span }) => span.text);
    case 'figure':
      return [item.now.span.text];
    case 'title':
      return [];
  }
}

/** The first that fit, one at least; a shorter one may follow one that was too long. */
function fitting(items: readonly DigestItem[], room: Room): DigestItem[] {
  const kept: DigestItem[] = [];
  const sources = new Set<string>();
  let characters = 0;
  for (const item of items) {
    const cited = citationsOf(item);
    const added = new Set(cited.map(({ article }) => article.id)).difference(sources);
    const length = lengthOf(cited) + added.size * beside.source;
    const fits = kept.length < room.items && characters + length <= room.characters;
    if (!fits && kept.length > 0) continue;
    kept.push(item);
    characters += length;
    for (const id of added) sources.add(id);
  }
  return kept;
}

/** What an item takes: its words, and for each place that they stand at a mark with its link. */
function lengthOf(cited: readonly Citation[]): number {
  const words = cited.reduce((sum, { span }) => sum + span.text.length, beside.item);
  const links = new Set(cited.map(({ link }) => link ?? ''));
  return [...links].reduce((sum, link) => sum + link.length + beside.mark, words);
}

/** All that an item shows of articles. */
function citationsOf(item: DigestItem): Citation[] {
  switch (item.kind) {
    case 'lead':
      return [item.said];
    case 'quote':
      return [item.quote.words, ...(item.quote.speaker?.title ? [item.quote.speaker.title] : [])];
    case 'commitment':
    case 'ending':
      return [
        item.commitment.clause,
        ...(item.commitment.timeframe ? [item.commitment.timeframe.words] : []),
      ];
    case 'figure':
      return [item.now, item.before];
    case 'title':
      return [item.title, item.before];
  }
}
