import type { Figure } from './figure.ts';
import type { Candidate } from './jury.ts';
import { likely, matchUnit, termMap } from './match.ts';

/** How what another article says stands to an answer: the same, or another figure for the same thing. */
export type Agreement = 'same' | 'other-figure';

/** From this share of common words on, two sentences say the same, given the same numbers. */
const common = { ofBoth: 0.5, ofShorter: 0.75 } as const;

/** How a sentence of another article stands to an answer to the same question; null when it says something else. */
export function agreementOf(answer: Candidate, other: Candidate): Agreement | null {
  const [mine, theirs] = [countedFigure(answer), countedFigure(other)];
  if (mine && theirs) return isSameFigure(mine, theirs) ? 'same' : 'other-figure';
  if (answer.question.type === 'date' && haveDateInCommon(answer, other)) return 'same';
  return saysSame(answer, other) ? 'same' : null;
}

/** The figure of what the question counts, when the sentence gives one such. */
function countedFigure({ question, reading, lexicon }: Candidate): Figure | null {
  const { counted } = question;
  if (question.type !== 'figure' || !counted) return null;
  const isIt = (figure: Figure) =>
    matchUnit(counted, termMap(lexicon.read(figure.counted?.text ?? figure.span.text))).strength >= likely;
  return reading.facts.figures.find(isIt) ?? null;
}

function isSameFigure(a: Figure, b: Figure): boolean {
  return a.value === b.value && a.unit === b.unit;
}

function haveDateInCommon(a: Candidate, b: Candidate): boolean {
  const days = new Set(a.reading.facts.dates.flatMap(({ from }) => from ?? []));
  return b.reading.facts.dates.some(({ from }) => from !== null && days.has(from));
}

function saysSame(a: Candidate, b: Candidate): boolean {
  if (a.entry.article.language !== b.entry.article.language) return false;
  const [mine, theirs] = [stemsOf(a), stemsOf(b)];
  const shared = mine.intersection(theirs).size;
  const isNumber = (stem: string) => /^\p{N}/u.test(stem);
  if ([...mine.symmetricDifference(theirs)].some(isNumber)) return false;
  return (
    shared >= common.ofBoth * mine.union(theirs).size ||
    shared >= common.ofShorter * Math.min(mine.size, theirs.size)
  );
}

function stemsOf({ reading }: Candidate): ReadonlySet<string> {
  return new Set(reading.terms.map((term) => term.stem));
}
