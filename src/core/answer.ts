import type { Citation } from './citation.ts';
import { contextOf } from './context.ts';
import type { Corpus, SearchScope } from './corpus.ts';
import type { QuestionType } from './language.ts';
import type { Candidate } from './rank.ts';
import { type Searched, searchedIn } from './searched.ts';
import { type Coverage, coverageOf, type Refusal, refusalOf } from './support.ts';
import { fold } from './text.ts';

/** A sentence of the corpus that answers a question, or why there is none. */
export type Answer = Found | Absent;

export interface Found {
  readonly kind: 'found';
  readonly sentence: Citation;
  /** Neighbours without which the sentence can't be understood, in text order. */
  readonly context: readonly Citation[];
  readonly score: number;
  /** What decided: the annotation or words that fit the question. */
  readonly reason: 'quote' | 'commitment' | 'role' | 'figure' | 'date' | 'purpose' | 'words';
  /** Other good sentences, the best first, two at most. */
  readonly alternatives: readonly Citation[];
  readonly explain: Explanation;
}

export interface Absent {
  readonly kind: 'absent';
  readonly reason: Refusal;
  readonly searched: Searched;
  /** The sentence that came nearest to answering, to be shown as such. */
  readonly nearest: Citation | null;
  readonly explain: Explanation | null;
}

/** Why a sentence came first. Terms are words of the question as typed. */
export interface Explanation {
  readonly type: QuestionType;
  readonly matched: readonly string[];
  /** Said by a neighbour, not by the sentence. */
  readonly nearby: readonly string[];
  readonly missing: readonly string[];
  /** See `Candidate.score` and `fitOf`. */
  readonly score: number;
  readonly fit: number;
  readonly coverage: Coverage;
}

export interface AnswerOptions extends SearchScope {
  /** What `today` is to the reader; nothing in an answer depends on another clock. */
  readonly now?: Date | undefined;
}

/** How many candidates may stand in for a first one that fails, and how much worse they may be. */
const tried = { count: 5, share: 0.7 } as const;

/** Other sentences are good when they come this near to the first. */
const alternativeShare = 0.8;

/** Finds the sentence that answers a question, or says that the sources don't. Never throws; never guesses. */
export function answerQuestion(question: string, corpus: Corpus, options: AnswerOptions = {}): Answer {
  const candidates = corpus.search(question, options);
  const [first] = candidates;
  const entries = corpus
    .entries(options.topic)
    .filter((entry) => options.articles?.includes(entry.article.id) ?? true);
  if (!first)
    return { kind: 'absent', reason: 'no-hit', searched: searchedIn(entries), nearest: null, explain: null };
  const near = candidates
    .slice(0, tried.count)
    .filter((candidate) => candidate.score >= first.score * tried.share);
  const best = near.find((candidate) => refusalOf(candidate) === null);
  if (best) {
    const good = near.filter(
      (candidate) => candidate !== best && candidate.score >= best.score * alternativeShare,
    );
    return found(
      best,
      good.filter((candidate) => refusalOf(candidate) === null),
      corpus,
    );
  }
  return {
    kind: 'absent',
    reason: refusalOf(first) ?? 'weak',
    searched: searchedIn(entries),
    nearest: corpus.cite(first.sentence.span),
    explain: explain(first),
  };
}

function found(best: Candidate, others: readonly Candidate[], corpus: Corpus): Found {
  // The same words in another article, or again in this one, say nothing more.
  const texts = [best, ...others].map((one) => fold(one.sentence.span.text));
  const alternatives = others
    .filter((_, i) => texts.indexOf(texts[i + 1] ?? '') === i + 1)
    .slice(0, 2)
    .map((one) => corpus.cite(one.sentence.span));
  return {
    kind: 'found',
    sentence: corpus.cite(best.sentence.span),
    context: contextOf(best, corpus).map((span) => corpus.cite(span)),
    score: best.score,
    reason: reasonOf(best),
    alternatives,
    explain: explain(best),
  };
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
      return 'words';
  }
}

function explain(candidate: Candidate): Explanation {
  const { question, matches, near, score, fit } = candidate;
  const words = (test: (own: number, around: number) => boolean) =>
    question.units.filter((_, i) => test(matches[i]?.strength ?? 0, near[i] ?? 0)).map((unit) => unit.words);
  return {
    type: question.type,
    matched: words((own) => own > 0),
    nearby: words((own, around) => own === 0 && around > 0),
    missing: words((own, around) => own === 0 && around === 0),
    score,
    fit,
    coverage: coverageOf(candidate),
  };
}
