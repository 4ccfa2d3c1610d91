import type { Corpus, Entry } from '../corpus.ts';
import type { Delivery } from '../subscription.ts';
import type { Topic } from '../topic.ts';
import { type Digest, type DigestScope, digestOf, type Room } from './digest.ts';
import { addDays, type LocalMoment, localMoment } from './local-time.ts';
import { newsAfter, publishedSince } from './news.ts';
import type { DigestStore } from './subscriptions.ts';

/** A digest as somebody gets it; its moments are those of its zone. */
export interface DigestPage {
  readonly digest: Digest;
  /** The day it is of. */
  readonly date: string;
  /** From when on what it tells is new; null: it is the first, or of a day that was asked for. */
  readonly since: LocalMoment | null;
  readonly isOpening: boolean;
  /** What `/digest now since:` takes to show all of it: a date, or `#` and a revision. */
  readonly whole: string;
  readonly isPreview: boolean;
  /** It may have been posted before. */
  readonly isRepeat: boolean;
  readonly late: { readonly due: LocalMoment; readonly sent: LocalMoment } | null;
}

/** From where on a digest tells what is new. */
export type DigestStart =
  /** There was none before: it starts with the newest articles, whenever they arrived. */
  | { readonly kind: 'opening'; readonly revision: number }
  /** After the one that told all up to a revision, then. */
  | { readonly kind: 'told'; readonly revision: number; readonly since: Date | null }
  | { readonly kind: 'date'; readonly date: string; readonly at: Date };

/** Where and when a digest is read, and how much of it is shown. */
export interface PageSetting {
  readonly topic: Topic;
  readonly zone: string;
  readonly now: Date;
  readonly room: Room;
}

/** What a digest is made from. */
export interface PageParts {
  readonly corpus: Corpus;
  readonly store: Pick<DigestStore, 'revision' | 'newsSince'> | null;
}

/** A digest, and the revision up to which it tells what is new; null where there is no store to have one. */
export interface ComposedPage {
  readonly page: DigestPage;
  readonly told: number | null;
}

/** Makes a digest of a topic: what is new, chosen and in order. */
export async function composePage(
  start: DigestStart,
  setting: PageSetting,
  { corpus, store }: PageParts,
): Promise<ComposedPage> {
  const { topic, zone, now, room } = setting;
  const today = localMoment(now, zone).date;
  const arrived =
    store && start.kind !== 'date' ? await newsAfter(start.revision, topic.id, { corpus, store, now }) : null;
  const news = newsOf(start, arrived?.ids ?? null, topic, corpus);
  const since = start.kind === 'told' ? start.since : start.kind === 'date' ? start.at : null;
  const digest = remembered(corpus, topic, { news, since, now, today, room });
  const page = {
    digest,
    date: today,
    since: since && localMoment(since, zone),
    isOpening: news === null,
    whole: wholeOf(start, digest, today),
    isPreview: false,
    isRepeat: false,
    late: null,
  };
  return { page, told: arrived?.told ?? null };
}

/** What was chosen lately from a topic's articles as they are: most of those who read it are told the same. */
const chosen = new WeakMap<readonly Entry[], Map<string, Digest>>();
const mostChosen = 50;

function remembered(corpus: Corpus, topic: Topic, scope: DigestScope): Digest {
  const entries = corpus.entries(topic.id);
  const known = chosen.get(entries) ?? new Map<string, Digest>();
  chosen.set(entries, known);
  const { news, since, now, today, room } = scope;
  // All that a digest goes by of instants is their days.
  const days = [since, now].map((instant) => instant?.toISOString().slice(0, 10) ?? '');
  const key = [...days, today, room.items, room.characters, ...(news ?? ['opening'])].join(' ');
  const digest = known.get(key) ?? digestOf(corpus, topic, scope);
  if (known.size >= mostChosen) known.clear();
  known.set(key, digest);
  return digest;
}

/** Null: it starts with the newest. */
function newsOf(
  start: DigestStart,
  arrived: ReadonlySet<string> | null,
  topic: Topic,
  corpus: Corpus,
): ReadonlySet<string> | null {
  if (start.kind === 'opening') return null;
  return start.kind === 'date' ? publishedSince(start, topic.id, corpus) : (arrived ?? new Set());
}

function wholeOf(start: DigestStart, { fresh }: Digest, today: string): string {
  if (start.kind === 'told') return `#${start.revision}`;
  if (start.kind === 'date') return start.date;
  return fresh.from?.date.slice(0, 10).padEnd(10, '-01') ?? addDays(today, -1);
}

/** Where the digest of a subscription starts: after the last one that was posted, if there was any. */
export function startAfter(told: number, deliveries: readonly Delivery[]): DigestStart {
  const last = deliveries.find(({ state }) => state === 'posted');
  if (!last) return { kind: 'opening', revision: told };
  return { kind: 'told', revision: told, since: new Date(last.settledAt ?? last.due) };
}
