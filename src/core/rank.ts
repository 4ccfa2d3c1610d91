import type { Entry } from './corpus.ts';
import { type Candidate, Jury } from './jury.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** A question as the articles of one language can be asked it, and their index. */
export interface Asked {
  readonly question: Question;
  readonly index: SearchIndex;
}

/**
 * Passages whose sentences are read, in each language: the first ones, then those half as good as the best one. What
 * is below hardly ever holds the answer, as measured, and reading it takes most of a question's time.
 */
const passagesRead = 30;
const surelyRead = 12;
const leastShare = 0.5;

/**
 * Sentences that may answer a question, the best first, at most `limit` a language. `accepts` says which articles
 * are looked at: all of them when it is left out.
 */
export function rank(
  asked: readonly Asked[],
  limit: number,
  accepts: ((entry: Entry) => boolean) | undefined,
): Candidate[] {
  const juries = asked.map(({ question, index }) => {
    const own = question.units.flatMap((unit) => [...unit.own, ...unit.spelled]);
    const synonyms = question.units.flatMap(({ others }) =>
      others.flatMap(({ stems, particle }) => (stems.length === 1 && !particle ? stems : [])),
    );
    const found = index.find(own, synonyms, accepts, passagesRead);
    const least = (found[0]?.score ?? 0) * leastShare;
    return new Jury(
      question,
      index,
      found.filter(({ score }, place) => place < surelyRead || score >= least),
    );
  });
  const best = Math.max(0, ...juries.map((jury) => jury.best));
  return juries.flatMap((jury) => jury.candidates(best).sort(bestFirst).slice(0, limit)).sort(bestFirst);
}

/** Ties are broken by date, the newer first, then by article and place: the same question gets the same order. */
function bestFirst(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.entry.article.published?.date ?? '', b.entry.article.published?.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  if (a.entry.article.id !== b.entry.article.id) return a.entry.article.id < b.entry.article.id ? -1 : 1;
  return a.sentence.span.start - b.sentence.span.start;
}
