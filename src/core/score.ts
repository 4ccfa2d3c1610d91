import type { Sentence } from './annotation.ts';
import type { Term } from './lexicon.ts';
import { type Match, tabled, unmatched, verbatim } from './match.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isContent, type Unit } from './unit.ts';

/** What speaks for a sentence. A share is one of what all the question's words weigh. */
export interface Parts {
  /** Share of the words that the sentence itself says, in the same words. */
  readonly own: number;
  /** The same, less for a long sentence (BM25's length norm). */
  readonly dense: number;
  /** Share of words said, each counting alike, by a half when in other words; those of the frame count as not said. */
  readonly count: number;
  /** Share of words said, by a half in other words, each counting the more the fewer sentences of its passage say it. */
  readonly distinct: number;
  /** Share of the words said by a synonym or a word of the same family. */
  readonly loose: number;
  /** Share said only by the sentence before, or the two before, as far as this one leans on them. */
  readonly before: number;
  /** Share said only by the sentence before or after. */
  readonly around: number;
  /** Share of the words that stand beside one another as in the question. */
  readonly phrase: number;
  /** Share said by the first words of the sentence: what it is about. */
  readonly opening: number;
  /** How well it says the first word that is asked about. */
  readonly first: number;
  /** Share said, the more the nearer it is to what may be the answer: a number, a name. */
  readonly beside: number;
  /** Share that the names asked about make of what is said. */
  readonly names: number;
  /** The passage's score, as a share, 1 at most; and against the best passage, a half at least. */
  readonly passage: number;
  readonly standing: number;
  /** 1 when the kind of thing asked for is there; `exact` up to 1 when annotations say it is the very thing. */
  readonly typed: number;
  readonly exact: number;
  /** Up to 1 when the words or the undertaking are of whoever is asked about, or a purpose is stated. */
  readonly theirs: number;
  /** 1 when a name is asked for and the sentence says how something is called. */
  readonly naming: number;
  /** 1 for the first sentence of an article, asked in few words: those it is about. */
  readonly lead: number;
}

/**
 * How much each part counts. All but `theirs` were fitted together by multinomial logistic regression, on
 * encyclopedia questions in English and Spanish, questions that people typed into a search engine and some of
 * news, then rounded; left out were parts that did not help on titles outside the fit. `theirs`
 * rests on annotations that encyclopedias hardly have: it is set so that the words of whoever is asked about go before
 * words about them.
 */
const weights: Parts = {
  own: 1.2,
  dense: 2,
  count: 2.3,
  distinct: 2.5,
  loose: 4.6,
  before: 2.5,
  around: 1.5,
  phrase: 0.6,
  opening: 1.2,
  first: 0.3,
  beside: 1.4,
  names: -1.6,
  passage: 2.3,
  standing: 5.5,
  typed: 2,
  exact: 2.6,
  theirs: 4.6,
  naming: 1,
  lead: 0.6,
};

/** Of so many words most ask what an article is about. */
const fewWords = 3;

/** A sentence's first words, and how far off, in words, a word asked for counts half beside what may be the answer. */
const reach = { opening: 6, beside: 4 } as const;

/** What a sentence before one counts: when this one leans on it, when not, and the one before that. */
const leaning = { leant: 1, plain: 0.8, beyond: 0.3 } as const;

/** What `loose` counts of a word: a synonym, a word of the same family. */
const looseness = { synonym: 0.4, akin: 0.8 } as const;

/** Words that frame a question weigh less than those that say what it is about. */
const frameShare = 0.3;

/** A caption or an inserted line, against the article's own text, but for giving the very thing that is asked for. */
const asideShare = 0.5;

/** Everything said in the sentence scores about this much; a score is a share of it. */
const whole = 19;

/** BM25's saturation and length norm for one sentence; lengths in terms. */
const saturation = { k: 0.4, b: 0.6, ordinaryLength: 14 };

/** What is known of a sentence when its parts are added up; strengths and neighbours in the order of the units. */
export interface Evidence {
  /** How much each unit tells the sentences of the passage apart. */
  readonly distinction: readonly number[];
  readonly question: Question;
  readonly weights: readonly number[];
  /** See `worthOfOthers`. */
  readonly worths: readonly number[];
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
  const own = share((i) => (said(i) >= verbatim ? said(i) : 0));
  const left = (i: number) => (said(i) > 0 ? 0 : (before[i] ?? 0));
  const beyond = (i: number) => (said(i) > 0 || left(i) > 0 ? 0 : (twoBefore[i] ?? 0));
  const slots = slotsOf(question, reading);
  // What is said in other words counts a half.
  const told = (i: number) => (said(i) >= verbatim ? 1 : said(i) > 0 ? 0.5 : 0);
  const content = units.reduce((sum, unit, i) => sum + (unit.kind === 'frame' ? 0 : told(i)), 0);
  return {
    own,
    dense: own * lengthNorm(reading.map.length),
    count: content / Math.max(1, units.length),
    distinct: partOf(evidence.distinction, told),
    loose: share((i) => loosenessOf(said(i), evidence.worths[i] ?? 1)),
    before:
      (reading.leans ? leaning.leant : leaning.plain) * share(left) +
      (reading.leans ? leaning.beyond * share(beyond) : 0),
    around: share((i) => (said(i) > 0 ? 0 : Math.max(before[i] ?? 0, after[i] ?? 0))),
    phrase: phraseWeight(units, matches, evidence.weights) / total,
    opening: share((i) => (isOpening(matches[i]) ? said(i) : 0)),
    first: said(units.findIndex(isContent)),
    beside: share((i) => said(i) * nearness(matches[i], slots)),
    names: share((i) => (units[i]?.kind === 'name' ? said(i) : 0)),
    passage: Math.min(1, evidence.passage),
    standing: Math.max(0.5, evidence.standing),
    typed: isTyped(question) ? Math.min(1, fit) : 0,
    exact: isTold(question) ? 0 : Math.max(0, fit - 1) / 2,
    theirs: isTold(question) ? (isTyped(question) ? Math.max(0, fit - 1) / 2 : fit / 3) : 0,
    naming: question.asksName && reading.naming ? 1 : 0,
    lead: evidence.isLead && units.filter(({ kind }) => kind !== 'frame').length <= fewWords ? 1 : 0,
  };
}

/** What somebody said, will do or wants is asked for, or may be. */
function isTold({ type }: Question): boolean {
  return type === 'said' || type === 'planned' || type === 'any' || type === 'reason';
}

/** Undertakings are looked for without being asked for: they are no kind of thing that has to be there. */
function isTyped({ type, form }: Question): boolean {
  return form !== null || (type !== 'any' && type !== 'planned');
}

/** The sum of the parts by their weights: about 1 when all is said, with what is asked for. */
export function scoreOf(parts: Parts, sentence: Sentence): number {
  const keys = Object.keys(weights) as (keyof Parts)[];
  const sum = keys.reduce((score, key) => score + weights[key] * parts[key], 0);
  const score = sentence.kind === 'text' ? sum : asideShare * sum + (1 - asideShare) * fitting(parts);
  return Math.round((score / whole) * 1e4) / 1e4;
}

function fitting({ typed, exact, theirs }: Parts): number {
  return weights.typed * typed + weights.exact * exact + weights.theirs * theirs;
}

/** The rarest word of a unit tells most; what stands nowhere counts as much as what stands once. */
export function weightOf(unit: Unit, index: SearchIndex): number {
  const weight = Math.max(...unit.own.map((stem) => index.weight(stem)));
  return unit.kind === 'frame' ? weight * frameShare : weight;
}

/** What a unit said in other words tells, as a share of the same words: the more ways there are, the less is each. */
export function worthOfOthers(unit: Unit, index: SearchIndex): number {
  const others = unit.others.flatMap(({ stems, particle }) => (particle ? [] : stems.slice(0, 1)));
  const weight = Math.max(...unit.own.map((stem) => index.weight(stem)));
  return Math.min(1, index.weightOfAny([...new Set([...unit.own, ...others])]) / weight);
}

function partOf(worths: readonly number[], said: (i: number) => number): number {
  const total = worths.reduce((sum, worth) => sum + worth, 0) || 1;
  return worths.reduce((sum, worth, i) => sum + worth * said(i), 0) / total;
}

function isOpening(match: Match | undefined): boolean {
  return match !== undefined && match.place >= 0 && match.place < reach.opening;
}

/** 1 at a place, a half `reach.beside` words off. */
function nearness(match: Match | undefined, places: readonly number[]): number {
  if (!match || match.place < 0 || places.length === 0) return 0;
  const nearest = Math.min(...places.map((place) => Math.abs(place - match.place)));
  return 1 / (1 + nearest / reach.beside);
}

/** Places of what may be the answer: numbers, or names, that the question does not hold. */
function slotsOf({ type, stems }: Question, { terms }: SentenceReading): number[] {
  const isNumber = type === 'figure' || type === 'date';
  if (!isNumber && type !== 'person' && type !== 'name' && type !== 'place') return [];
  const isSlot = ({ numeral, capital, place }: Term) => (isNumber ? numeral : capital && place > 0);
  return terms.flatMap((term) => (isSlot(term) && !stems.has(term.stem) ? [term.place] : []));
}

function loosenessOf(strength: number, worth: number): number {
  if (strength >= verbatim || strength === 0) return 0;
  return strength >= tabled ? looseness.synonym * worth : looseness.akin;
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
