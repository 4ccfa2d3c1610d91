import type { Candidate } from './jury.ts';
import { isContent, type Unit } from './unit.ts';

/** Shares, 0 to 1, of a question's words that are said. */
export interface Coverage {
  readonly inArticle: number;
  /** In the sentence or beside it. */
  readonly nearby: number;
}

/** From this strength on a unit counts as wholly said: a synonym does. */
export const certain = 0.7;

export function coverageOf(candidate: Candidate): Coverage {
  return {
    inArticle: share(candidate.inArticle(), candidate),
    nearby: share(candidate.near, candidate),
  };
}

/**
 * How much of the question's content is said; its frame counts only where there is nothing else. Words count
 * alike: how rare they are says little in a small corpus.
 */
function share(strengths: readonly number[], { question }: Candidate): number {
  const isAsked = (strength: number, unit: Unit | undefined) =>
    !unit || isContent(unit) || (unit === question.focus && strength > 0);
  const content = strengths.filter((strength, i) => isAsked(strength, question.units[i]));
  const counted = content.length > 0 ? content : strengths;
  const said = counted.reduce((sum, strength) => sum + Math.min(1, strength / certain), 0);
  return Math.round((said / Math.max(1, counted.length)) * 1e4) / 1e4;
}
