import type { Citation } from './citation.ts';
import { contextOf } from './context.ts';
import type { Corpus, SearchScope } from './corpus.ts';
import type { Candidate } from './jury.ts';
import type { QuestionType } from './language.ts';
import { type Searched, searchedIn } from './searched.ts';
import { type Coverage, coverageOf, type Refusal, refusalOf } from './support.ts';
import { fold } from './text.ts';

/** A sentence of the corpus that answers a question, or why there is none. */
export type Answer = Found | Absent;

interface Found {
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

interface Absent {
  readonly kind: 'absent';
  readonly reason: Refusal;
  readonly searched: Searched;
  /** The sentence that came nearest to answering, to be shown as such. */
  readonly nearest: Citation | null;
  readonly explain: Explanation | null;
}

/** Why a sentence came first. Terms are words of the question as typed. */
interface Explanation {
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
  /** The reader's present. Nothing is read from it yet: periods like `since Monday` will be. */
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
  const hopeful = candidates
    .slice(0, tried.count)
    .filter((candidate) => first && candidate.score >= first.score * tried.share);
  const [best, ...others] = hopeful.filter((candidate) => refusalOf(candidate) === null);
  if (best) return found(best, others, corpus);
  const { topic, articles } = options;
  const entries = corpus.entries(topic).filter(({ article }) => articles?.includes(article.id) ?? true);
  return {
    kind: 'absent',
    reason: first ? (refusalOf(first) ?? 'weak') : 'no-hit',
    searched: searchedIn(entries, corpus),
    nearest: first ? corpus.cite(first.sentence.span) : null,
    explain: first ? explain(first) : null,
  };
}

function found(best: Candidate, others: readonly Candidate[], corpus: Corpus): Found {
  const context = contextOf(best, corpus);
  // What stands in the context, or says the same in another article, is nothing more to read.
  const told = new Set([best.sentence.span, ...context].map((span) => fold(span.text)));
  const alternatives: Citation[] = [];
  for (const { sentence, score } of others) {
    const words = fold(sentence.span.text);
    if (alternatives.length === 2 || score < best.score * alternativeShare || told.has(words)) continue;
    told.add(words);
    alternatives.push(corpus.cite(sentence.span));
  }
  return {
    kind: 'found',
    sentence: corpus.cite(best.sentence.span),
    context: context.map((span) => corpus.cite(span)),
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
    case 'name':
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
