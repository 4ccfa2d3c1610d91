import { daysSince } from './brief.ts';
import type { Citation } from './citation.ts';
import { contextOf } from './context.ts';
import type { Corpus, SearchScope } from './corpus.ts';
import { type Explanation, explain } from './explanation.ts';
import type { Candidate } from './jury.ts';
import { neighbours } from './jury.ts';
import { type AskedPeriod, isPublishedIn, overlaps, type Period, periodOf } from './period.ts';
import { languageOf } from './question.ts';
import { type Agreement, agreementOf } from './same-fact.ts';
import { type Searched, searchedIn } from './searched.ts';
import { type Refusal, refusalOf } from './support.ts';
import { fold } from './text.ts';

/** A sentence of the corpus that answers a question, or why there is none. */
export type Answer = Found | Absent;

interface Found {
  readonly kind: 'found';
  readonly sentence: Citation;
  /** Neighbours without which the sentence can't be understood, in text order. */
  readonly context: readonly Citation[];
  /** Whole days since the sentence was published; null when it is undated or no present was given. */
  readonly age: number | null;
  readonly score: number;
  /** What decided: the annotation or words that fit the question. */
  readonly reason: 'quote' | 'commitment' | 'role' | 'figure' | 'date' | 'purpose' | 'words';
  /** Sentences of other articles that say the same; copies of one text are one source. */
  readonly confirmed: readonly Citation[];
  /** Sentences of other articles that give another figure for the same thing, the newest first. */
  readonly differing: readonly Citation[];
  /** Other good sentences, the best first, two at most. */
  readonly alternatives: readonly Citation[];
  /** The time that the question was limited to, if any. */
  readonly period: AskedPeriod | null;
  readonly explain: Explanation;
}

interface Absent {
  readonly kind: 'absent';
  readonly reason: Refusal;
  readonly searched: Searched;
  readonly period: AskedPeriod | null;
  /** The sentence that came nearest to answering, to be shown as such. */
  readonly nearest: Citation | null;
  readonly explain: Explanation | null;
}

export interface AnswerOptions extends SearchScope {
  /** The reader's present, which `since Monday` and `last week` are counted from. */
  readonly now?: Date | undefined;
}

/** How many candidates may stand in for a first one that fails, and how much worse they may be. */
const tried = { count: 5, share: 0.7 } as const;

/** Other sentences are good when they come this near to the first. */
const alternativeShare = 0.8;

/** Two answers are equally good, so that the newer goes first, from this share on: when the latest is asked for, and else. */
const equals = { latest: 0.8, else: 0.97 } as const;

/** Candidates among which the same fact, or another figure for it, is looked for; and how many are shown. */
const compared = 30;
const mostShown = 4;

/** Finds the sentence that answers a question, or says that the sources don't. Never throws; never guesses. */
export function answerQuestion(question: string, corpus: Corpus, options: AnswerOptions = {}): Answer {
  const { now, ...scope } = options;
  const asked = languageOf(question, corpus.languages);
  const period = now ? periodOf(question, asked, corpus.languages, now) : null;
  const search = (within: SearchScope) => corpus.search(question, within, undefined, period);
  // What came out in the time asked about goes first; then whatever speaks of it.
  const published = period ? search({ ...scope, published: period }) : [];
  const isAnswered = bestOf(published) !== undefined;
  const all = isAnswered ? published : search(scope);
  const candidates = period && !isAnswered ? all.filter((one) => isOf(one, period)) : all;
  const best = bestOf(candidates);
  return best
    ? foundIn(best, candidates, corpus, options)
    : absence(all, candidates, corpus, { options, period });
}

/** The first of the foremost candidates that may answer, or among what is as good as that the newest. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const least = (candidates[0]?.score ?? 0) * tried.share;
  const foremost = candidates.slice(0, tried.count).filter(({ score }) => score >= least);
  const first = foremost.find((one) => refusalOf(one) === null);
  if (!first) return undefined;
  const share = first.question.wantsLatest ? equals.latest : equals.else;
  const dateOf = ({ entry }: Candidate) => entry.article.published?.date ?? '';
  const level = foremost.filter(({ score }) => score >= first.score * share);
  const isBetter = (one: Candidate, newest: Candidate) =>
    dateOf(one) > dateOf(newest) && refusalOf(one) === null;
  return level.reduce((newest, one) => (isBetter(one, newest) ? one : newest), first);
}

/** Whether a sentence, or one beside it, speaks of a time; an undated article is believed by its words. */
function isOf(candidate: Candidate, period: Period): boolean {
  const { entry, sentence, question } = candidate;
  if (isPublishedIn(entry.article.published, period)) return true;
  const around = [sentence, ...neighbours(entry, sentence)].flatMap((one) => one?.span ?? []);
  const isAround = (start: number) => around.some((span) => start >= span.start && start < span.end);
  const isSaid = entry.annotations.dates.some(
    ({ span, from, to }) =>
      (from !== null || to !== null) && isAround(span.start) && overlaps({ from, to }, period),
  );
  if (isSaid || entry.article.published) return isSaid;
  const inArticle = candidate.inArticle();
  return question.units.every((unit, i) => unit.kind !== 'time' || (inArticle[i] ?? 0) > 0);
}

function absence(
  all: readonly Candidate[],
  candidates: readonly Candidate[],
  corpus: Corpus,
  { options, period }: { options: AnswerOptions; period: AskedPeriod | null },
): Absent {
  const first = candidates[0] ?? all[0];
  const { topic, articles } = options;
  const inTopic = corpus.entries(topic);
  const entries = articles ? inTopic.filter(({ article }) => articles.includes(article.id)) : inTopic;
  const isElsewhere =
    period !== null && all.some((one) => !candidates.includes(one) && refusalOf(one) === null);
  return {
    kind: 'absent',
    reason: isElsewhere ? 'out-of-period' : first ? (refusalOf(first) ?? 'weak') : 'no-hit',
    searched: searchedIn(entries, corpus),
    period,
    nearest: first ? corpus.cite(first.sentence.span) : null,
    explain: first ? explain(first) : null,
  };
}

function foundIn(
  best: Candidate,
  candidates: readonly Candidate[],
  corpus: Corpus,
  { now }: AnswerOptions,
): Found {
  const context = contextOf(best, corpus);
  const told = new Set([best.sentence.span, ...context].map((span) => fold(span.text)));
  const { confirmed, differing, others } = compare(best, candidates, corpus);
  for (const { sentence } of [...confirmed, ...differing]) told.add(fold(sentence.span.text));
  const alternatives: Citation[] = [];
  for (const one of others) {
    if (alternatives.length === 2 || one.score < best.score * alternativeShare) break;
    const { span } = one.sentence;
    const words = fold(span.text);
    if (told.has(words) || refusalOf(one) !== null) continue;
    told.add(words);
    alternatives.push(corpus.cite(span));
  }
  const { published } = best.entry.article;
  return {
    kind: 'found',
    sentence: corpus.cite(best.sentence.span),
    context: context.map((span) => corpus.cite(span)),
    age: published && now ? daysSince(published.date, now) : null,
    score: best.score,
    reason: reasonOf(best),
    confirmed: confirmed.map(({ sentence }) => corpus.cite(sentence.span)),
    differing: differing.toSorted(newestFirst).map(({ sentence }) => corpus.cite(sentence.span)),
    alternatives,
    period: best.question.period,
    explain: explain(best),
  };
}

interface Compared {
  readonly confirmed: readonly Candidate[];
  readonly differing: readonly Candidate[];
  /** Whether they may answer is not yet asked. */
  readonly others: readonly Candidate[];
}

/**
 * What other articles have to the same question: each of them once, and the copies of a text as one. Whether a
 * sentence may answer is asked last, as it takes reading its whole article.
 */
function compare(best: Candidate, candidates: readonly Candidate[], corpus: Corpus): Compared {
  const groupOf = ({ entry }: Candidate) => corpus.copiesOf(entry.article.id);
  const groups: Record<Agreement, Map<unknown, Candidate>> = { same: new Map(), 'other-figure': new Map() };
  const others: Candidate[] = [];
  for (const one of candidates.slice(0, compared)) {
    if (one === best || one.score < best.score * tried.share) continue;
    const isOwn = one.entry === best.entry || groupOf(one) === groupOf(best);
    const agreement = isOwn ? null : agreementOf(best, one);
    if (agreement === null) others.push(one);
    else if (!groups[agreement].has(groupOf(one)) && refusalOf(one) === null)
      groups[agreement].set(groupOf(one), one);
  }
  const shown = (group: ReadonlyMap<unknown, Candidate>) => [...group.values()].slice(0, mostShown);
  return { confirmed: shown(groups.same), differing: shown(groups['other-figure']), others };
}

function newestFirst(a: Candidate, b: Candidate): number {
  const [left, right] = [a.entry.article.published?.date ?? '', b.entry.article.published?.date ?? ''];
  return left === right ? 0 : left < right ? 1 : -1;
}

function reasonOf({ question, fit, reading }: Candidate): Found['reason'] {
  if (fit === 0) return 'words';
  switch (question.type) {
    case 'said':
      return 'quote';
    case 'planned':
    case 'any':
      return 'commitment';
    case 'person':
      return fit > 1 && reading.facts.roles.length > 0 ? 'role' : 'words';
    case 'figure':
      return 'figure';
    case 'date':
      return 'date';
    case 'reason':
      return 'purpose';
    case 'place':
    case 'name':
      return 'words';
  }
}
