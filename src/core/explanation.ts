import { type Coverage, coverageOf } from './coverage.ts';
import type { Candidate } from './jury.ts';
import type { QuestionType } from './language.ts';
import type { Parts } from './score.ts';

/** Why a sentence came first. Terms are words of the question as typed. */
export interface Explanation {
  readonly type: QuestionType;
  readonly matched: readonly string[];
  /** Said by a neighbour, not by the sentence. */
  readonly nearby: readonly string[];
  readonly missing: readonly string[];
  /** See `scoreOf`, and what it was made of. */
  readonly score: number;
  readonly parts: Parts;
  /** See `fitOf`. */
  readonly fit: number;
  readonly coverage: Coverage;
}

export function explain(candidate: Candidate): Explanation {
  const { question, matches, near, score, parts, fit } = candidate;
  const words = (test: (own: number, around: number) => boolean) =>
    question.units.filter((_, i) => test(matches[i]?.strength ?? 0, near[i] ?? 0)).map((unit) => unit.words);
  return {
    type: question.type,
    matched: words((own) => own > 0),
    nearby: words((own, around) => own === 0 && around > 0),
    missing: words((own, around) => own === 0 && around === 0),
    score,
    parts: rounded(parts),
    fit,
    coverage: coverageOf(candidate),
  };
}

function rounded(parts: Parts): Parts {
  const round = ([key, value]: [string, number]) => [key, Math.round(value * 1e3) / 1e3];
  return { ...parts, ...Object.fromEntries(Object.entries(parts).map(round)) };
}
