import type { Sentence } from './annotation.ts';
import { type Match, unmatched } from './match.ts';
import type { Question, Unit } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** What speaks for a sentence. A share is one of what all the question's words weigh. */
export interface Parts {
  /** Share of the words that the sentence itself says, in the same words. */
  readonly own: number;
  /** The same, less for a long sentence (BM25's length norm). */
  readonly dense: number;
  /** Share of words said at all, each counting alike. */
  readonly count: number;
  /** Share of the words said by a synonym or a word of the same family. */
  readonly loose: number;
  /** Share said only by the sentence before, or the two before, as far as this one leans on them. */
  readonly before: number;
  /** Share said only by the sentence after. */
  readonly after: number;
  /** Share of the words that stand beside one another as in the question. */
  readonly phrase: number;
  /** Share that the names asked about make of what is said. */
  readonly names: number;
  /** Share of the thing asked for in `which thing`: what is such a thing often isn't called one again. */
  readonly focus: number;
  /** The passage's score, as a share, 1 at most; and against the best passage, a half at least. */
  readonly passage: number;
  readonly standing: number;
  /** 1 when the kind of thing asked for is there; `exact` up to 1 when annotations say it is the very thing. */
  readonly typed: number;
  readonly exact: number;
  /** 1 when a name is asked for and the sentence says how something is called. */
  readonly naming: number;
  /** 1 for the first sentence of an article. */
  readonly lead: number;
}

/**
 * How much each part counts. All but `exact` were fitted together by multinomial logistic regression, on
 * encyclopedia questions in English and Spanish and questions that people typed into a search engine, then rounded;
 * left out were parts that did not help on titles outside the fit. `exact` rests on annotations, which
 * encyclopedias hardly have: it is set so that the words of whoever is asked about go before words about them.
 */
const weights: Parts = {
  own: 2.9,
  dense: 1.1,
  count: 4.2,
  loose: 1.9,
  before: 4.75,
  after: 1.75,
  phrase: 1.4,
  names: -0.8,
  focus: 0.8,
  passage: 2.2,
  standing: 5,
  typed: 2.2,
  exact: 4,
  naming: 1.4,
  lead: 0.4,
};

/** What a sentence before one counts: when this one leans on it, when not, and the one before that. */
const leaning = { leant: 1, plain: 0.8, beyond: 0.3 } as const;

/** What `loose` counts of a word: a synonym, a word of the same family. */
const looseness = { synonym: 0.4, akin: 0.8 } as const;

/** Words that frame a question weigh less than those that say what it is about. */
const frameShare = 0.3;

/** A caption or an inserted line, against the article's own text, but for giving the very thing that is asked for. */
const asideShare = 0.5;

/** Everything said in the sentence scores about this much; a score is a share of it. */
const whole = 14;

/** BM25's saturation and length norm for one sentence; lengths in terms. */
const saturation = { k: 0.4, b: 0.6, ordinaryLength: 14 };

/** What is known of a sentence when its parts are added up; strengths and neighbours in the order of the units. */
export interface Evidence {
  readonly question: Question;
  readonly weights: readonly number[];
  readonly reading: SentenceReading;
  readonly matches: readonly Match[];
  readonly before: readonly number[];
  readonly twoBefore: readonly number[];
  readonly after: readonly number[];
  readonly fit: number;
  readonly passage: number;
  readonly standing: number;
  readonly isLead: boolean;
}

/** The parts of a sentence's score. */
export function partsOf(evidence: Evidence): Parts {
  const { question, reading, matches, fit, before, after, twoBefore } = evidence;
  const { units } = question;
  const total = evidence.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const share = (worth: (i: number) => number) =>
    evidence.weights.reduce((sum, weight, i) => sum + weight * worth(i), 0) / total;
  const said = (i: number) => matches[i]?.strength ?? 0;
  const own = share((i) => (said(i) >= 0.9 ? said(i) : 0));
  const left = (i: number) => (said(i) > 0 ? 0 : (before[i] ?? 0));
  const beyond = (i: number) => (said(i) > 0 || left(i) > 0 ? 0 : (twoBefore[i] ?? 0));
  const content = units.filter((unit, i) => unit.kind !== 'frame' && said(i) > 0);
  return {
    own,
    dense: own * lengthNorm(reading.map.length),
    count: content.length / Math.max(1, units.length),
    loose: share((i) => loosenessOf(said(i))),
    before:
      (reading.leans ? leaning.leant : leaning.plain) * share(left) +
      (reading.leans ? leaning.beyond * share(beyond) : 0),
    after: share((i) => (said(i) > 0 ? 0 : Math.max(0, (after[i] ?? 0) - (before[i] ?? 0)))),
    phrase: phraseWeight(units, matches, evidence.weights) / total,
    names: share((i) => (units[i]?.kind === 'name' ? said(i) : 0)),
    focus: share((i) => (units[i] === question.focus ? said(i) : 0)),
    passage: Math.min(1, evidence.passage),
    standing: Math.max(0.5, evidence.standing),
    typed: isTyped(question) ? Math.min(1, fit) : 0,
    exact: isTyped(question) ? Math.max(0, fit - 1) / 2 : fit / 3,
    naming: question.asksName && reading.naming ? 1 : 0,
    lead: evidence.isLead ? 1 : 0,
  };
}

/** Undertakings are looked for without being asked for: they are no kind of thing that has to be there. */
function isTyped({ type }: Question): boolean {
  return type !== 'any' && type !== 'planned';
}

/** The sum of the parts by their weights: about 1 when all is said, with what is asked for. */
export function scoreOf(parts: Parts, sentence: Sentence): number {
  const keys = Object.keys(weights) as (keyof Parts)[];
  const sum = keys.reduce((score, key) => score + weights[key] * parts[key], 0);
  const score = sentence.kind === 'text' ? sum : asideShare * sum + (1 - asideShare) * fitting(parts);
  return Math.round((score / whole) * 1e4) / 1e4;
}

function fitting({ typed, exact }: Parts): number {
  return weights.typed * typed + weights.exact * exact;
}

/** The rarest word of a unit tells most; what stands nowhere counts as much as what stands once. */
export function weightOf(unit: Unit, index: SearchIndex): number {
  const weight = Math.max(...unit.own.map((stem) => index.weight(stem)));
  return unit.kind === 'frame' ? weight * frameShare : weight;
}

function loosenessOf(strength: number): number {
  if (strength >= 0.9 || strength === 0) return 0;
  return strength >= 0.6 ? looseness.synonym : looseness.akin;
}

function lengthNorm(length: number): number {
  const { k, b, ordinaryLength } = saturation;
  return (1 + k) / (1 + k * (1 - b + (b * length) / ordinaryLength));
}

/** Units that stand side by side in the question and in the sentence. */
function phraseWeight(units: readonly Unit[], matches: readonly Match[], weights: readonly number[]): number {
  let score = 0;
  for (let i = 1; i < units.length; i++) {
    const [left, right] = [matches[i - 1] ?? unmatched, matches[i] ?? unmatched];
    if (left.place < 0 || right.place < 0) continue;
    const asked = (units[i]?.place ?? 0) - (units[i - 1]?.place ?? 0);
    const together = Math.abs(right.place - left.place) <= Math.max(2, asked);
    const sure = Math.min(left.strength, right.strength);
    if (together) score += sure * Math.min(weights[i - 1] ?? 0, weights[i] ?? 0);
  }
  return score;
}
