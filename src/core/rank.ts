import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import { fitOf } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, matchUnit, termMap, unmatched } from './match.ts';
import type { Question, Unit } from './question.ts';
import type { Found, SearchIndex } from './search-index.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** A sentence that may answer, with what speaks for it. Scores are shares of what the question's words weigh. */
export interface Candidate {
  readonly entry: Entry;
  readonly sentence: Sentence;
  readonly reading: SentenceReading;
  readonly question: Question;
  readonly lexicon: Lexicon;
  readonly score: number;
  /** How well the sentence says each unit of the question, in the order of `question.units`. */
  readonly matches: readonly Match[];
  /** The same, where a neighbour may say it. */
  readonly near: readonly number[];
  /** See `fitOf`. */
  readonly fit: number;
  /** Weights of the units: inverse document frequency, less for the question's frame. */
  readonly weights: readonly number[];
  /** How well the article says each unit anywhere; worked out only when it is asked for. */
  inArticle(): readonly number[];
}

/**
 * The weights of the parts of a score, beside 1 for a unit's own words in the sentence. Fitted once by
 * multinomial logistic regression on English and Spanish encyclopedia questions with the titles of the test
 * fold left out, then rounded; parts that did not help were dropped.
 */
const parts = {
  synonym: 0.5,
  akin: 0.35,
  before: 0.5,
  /** The sentence before one that leans on it. */
  leant: 0.8,
  after: 0.15,
  /** A neighbour in another paragraph, against one in the same. */
  across: 0.6,
  phrase: 0.5,
  passage: 0.45,
  fit: 1,
  frame: 0.3,
  /** A caption or an inserted line, against the article's own text. */
  aside: 0.5,
} as const;

/** Passages whose sentences are read. */
const passagesRead = 30;

/** BM25's saturation and length norm for one sentence; lengths in terms. */
const saturation = { k: 0.4, b: 0.6, ordinaryLength: 14 };

/** Sentences of an index that may answer a question, the best first; ties by date, then by place. */
export function rank(
  question: Question,
  index: SearchIndex,
  accepts: (entry: Entry) => boolean,
): Candidate[] {
  const stems = question.units.flatMap((unit) => unit.own);
  const synonyms = question.units.flatMap((unit) => unit.others.filter((form) => form.length === 1).flat());
  const found = index.find(stems, synonyms, accepts, passagesRead);
  const jury = new Jury(question, index, found);
  return found
    .flatMap(({ passage }) => passage.sentences.map((sentence) => jury.judge(passage.entry, sentence)))
    .sort(bestFirst);
}

/** Ties are broken by date, the newer first, then by article and place: the same question gets the same order. */
export function bestFirst(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.entry.article.published?.date ?? '', b.entry.article.published?.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  if (a.entry.article.id !== b.entry.article.id) return a.entry.article.id < b.entry.article.id ? -1 : 1;
  return a.sentence.span.start - b.sentence.span.start;
}

/** The sentences of the article's own text before and after one. */
export function neighbours(entry: Entry, sentence: Sentence): [Sentence | undefined, Sentence | undefined] {
  const { sentences } = entry.annotations;
  const index = sentences.indexOf(sentence);
  const speaks = (other: Sentence | undefined) => (other?.kind === 'text' ? other : undefined);
  return [speaks(sentences[index - 1]), speaks(sentences[index + 1])];
}

/** Judges sentences for one question, matching each once. */
class Jury {
  readonly #question: Question;
  readonly #index: SearchIndex;
  readonly #weights: readonly number[];
  readonly #total: number;
  /** Scores of the passages that sentences stand in. */
  readonly #passages = new Map<Sentence, number>();
  readonly #matches = new Map<Sentence, readonly Match[]>();
  readonly #articles = new Map<Entry, readonly number[]>();

  constructor(question: Question, index: SearchIndex, found: readonly Found[]) {
    this.#question = question;
    this.#index = index;
    for (const { passage, score } of found) {
      for (const sentence of passage.sentences) this.#passages.set(sentence, score);
    }
    this.#weights = question.units.map((unit) => weightOf(unit, index));
    this.#total = sum(this.#weights) || 1;
  }

  judge(entry: Entry, sentence: Sentence): Candidate {
    const reading = this.#index.read(entry, sentence);
    const matches = this.#match(entry, sentence);
    const around = neighbours(entry, sentence);
    const [before, after] = around.map((other) => this.#neighbour(entry, reading, other));
    const leaning = reading.leans ? parts.leant : parts.before;
    const context = this.#weights.map((weight, i) => {
      const [left, right] = [before?.[i] ?? 0, after?.[i] ?? 0];
      const worth = leaning * left + parts.after * Math.max(0, right - left);
      return (matches[i]?.strength ?? 0) > 0 ? 0 : weight * worth;
    });
    const said =
      ownScore(matches, this.#weights) * lengthNorm(reading.map.length) +
      sum(context) +
      parts.phrase * phraseScore(this.#question.units, matches, this.#weights) +
      parts.passage * this.#passage(reading, around[0]);
    const fit = fitOf(this.#question, reading, this.#index.lexicon);
    const score = said / this.#total + (parts.fit * fit) / Math.max(1, this.#weights.length);
    return {
      entry,
      sentence,
      reading,
      question: this.#question,
      lexicon: this.#index.lexicon,
      score: round(sentence.kind === 'text' ? score : score * parts.aside),
      matches,
      near: matches.map((match, i) => Math.max(match.strength, before?.[i] ?? 0, after?.[i] ?? 0)),
      fit,
      weights: this.#weights,
      inArticle: () => this.#article(entry),
    };
  }

  /** What leans on a sentence of another passage shares in that passage's score. */
  #passage({ sentence, leans }: SentenceReading, before: Sentence | undefined): number {
    const own = this.#passages.get(sentence) ?? 0;
    const shared = leans && before ? parts.leant * (this.#passages.get(before) ?? 0) : 0;
    return Math.max(own, shared);
  }

  /** The title and the year of publication count as said. */
  #article(entry: Entry): readonly number[] {
    const known = this.#articles.get(entry);
    if (known) return known;
    const head = `${entry.article.title ?? ''} ${entry.article.published?.date.slice(0, 4) ?? ''}`;
    const heading = termMap(this.#index.lexicon.terms(head));
    const sentences = entry.annotations.sentences.map((sentence) => this.#match(entry, sentence));
    const strengths = this.#question.units.map((unit, i) =>
      Math.max(matchUnit(unit, heading).strength, ...sentences.map((matches) => matches[i]?.strength ?? 0)),
    );
    this.#articles.set(entry, strengths);
    return strengths;
  }

  #match(entry: Entry, sentence: Sentence): readonly Match[] {
    const known = this.#matches.get(sentence);
    if (known) return known;
    const { map } = this.#index.read(entry, sentence);
    const matches = this.#question.units.map((unit) => matchUnit(unit, map));
    this.#matches.set(sentence, matches);
    return matches;
  }

  #neighbour(entry: Entry, { sentence, leans }: SentenceReading, other: Sentence | undefined): number[] {
    if (!other) return [];
    const joined =
      other.paragraph === sentence.paragraph || (leans && other.span.start < sentence.span.start);
    const share = joined ? 1 : parts.across;
    return this.#match(entry, other).map((match) => match.strength * share);
  }
}

/** The rarest word of a unit tells most; what stands nowhere counts as much as what stands once. */
function weightOf(unit: Unit, index: SearchIndex): number {
  const weight = Math.max(...unit.own.map((stem) => index.weight(stem)));
  return unit.kind === 'frame' ? weight * parts.frame : weight;
}

function ownScore(matches: readonly Match[], weights: readonly number[]): number {
  return sum(weights.map((weight, i) => weight * worthOf(matches[i]?.strength ?? 0)));
}

/** What a match counts, which is less than how sure it is. */
function worthOf(strength: number): number {
  if (strength >= 0.9) return strength;
  if (strength >= 0.6) return parts.synonym;
  return strength > 0 ? parts.akin : 0;
}

function lengthNorm(length: number): number {
  const { k, b, ordinaryLength } = saturation;
  return (1 + k) / (1 + k * (1 - b + (b * length) / ordinaryLength));
}

/** Units that stand side by side in the question and in the sentence. */
function phraseScore(units: readonly Unit[], matches: readonly Match[], weights: readonly number[]): number {
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
