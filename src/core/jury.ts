import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import { fitOf } from './fit.ts';
import type { Lexicon } from './lexicon.ts';
import { likely, type Match, matchUnit, termMap } from './match.ts';
import { type Passage, sentencesOf } from './passage.ts';
import type { Question } from './question.ts';
import { type Parts, partsOf, scoreOf, weightOf, worthOfOthers } from './score.ts';
import type { Found, SearchIndex } from './search-index.ts';
import type { SentenceReading } from './sentence-reading.ts';
import type { Unit } from './unit.ts';

/** A sentence that may answer, with what speaks for it. */
export interface Candidate {
  readonly entry: Entry;
  readonly sentence: Sentence;
  readonly reading: SentenceReading;
  readonly question: Question;
  readonly lexicon: Lexicon;
  /** See `scoreOf`. */
  readonly score: number;
  /** What the score is made of, before its weights. */
  readonly parts: Parts;
  /** How well the sentence says each unit of the question, in the order of `question.units`. */
  readonly matches: readonly Match[];
  /** The same, where a neighbour may say it as well: never less. */
  readonly near: readonly number[];
  /** See `fitOf`. */
  readonly fit: number;
  /** Weights of the units: inverse document frequency, less for the question's frame. */
  readonly weights: readonly number[];
  /** How well the article says each unit anywhere; worked out only when it is asked for. */
  inArticle(): readonly number[];
}

/** Where hardly anything is said, the order of the passages tells little. A share, as `best` is. */
const slack = 0.15;

/** Words of the question's own language are surer than their translations. */
const translated = 0.9;

/** What a neighbour in another paragraph says counts for less, unless the sentence leans on it. */
const across = 0.6;

/** Judges sentences of one language for one question, matching each once. */
export class Jury {
  readonly #question: Question;
  readonly #index: SearchIndex;
  readonly #weights: readonly number[];
  readonly #worths: readonly number[];
  readonly #total: number;
  readonly #found: readonly Found[];
  /** Scores of the passages that sentences stand in, as shares of what the question's words weigh. */
  readonly #passages = new Map<Sentence, number>();
  readonly #passageOf = new Map<Sentence, Passage>();
  readonly #distinctions = new Map<Passage, readonly number[]>();
  readonly #readings = new Map<Sentence, SentenceReading>();
  readonly #matches = new Map<Sentence, readonly Match[]>();
  readonly #articles = new Map<Entry, readonly number[]>();

  constructor(question: Question, index: SearchIndex, found: readonly Found[]) {
    this.#question = question;
    this.#index = index;
    this.#found = found;
    this.#weights = question.units.map((unit) => weightOf(unit, index));
    this.#worths = question.units.map((unit) => worthOfOthers(unit, index));
    this.#total = this.#weights.reduce((sum, weight) => sum + weight, 0) || 1;
    for (const { passage, score } of found) {
      for (const sentence of sentencesOf(passage)) {
        this.#passages.set(sentence, score / this.#total);
        this.#passageOf.set(sentence, passage);
      }
    }
  }

  /** The share of the best passage. */
  get best(): number {
    return (this.#found[0]?.score ?? 0) / this.#total;
  }

  /** All sentences of the passages found; `best` is the share of the best passage in any language. */
  candidates(best: number): Candidate[] {
    return this.#found.flatMap(({ passage }) =>
      sentencesOf(passage).map((sentence) => this.#judge(passage.entry, sentence, best)),
    );
  }

  #judge(entry: Entry, sentence: Sentence, best: number): Candidate {
    const question = this.#question;
    const reading = this.#read(entry, sentence);
    const [before, after] = neighbours(entry, sentence);
    const matches = this.#match(entry, sentence);
    const own = matches.map((match) => match.strength);
    const left = this.#neighbour(entry, reading, before);
    const right = this.#neighbour(entry, reading, after);
    const fit = fitOf(question, reading, this.#index.lexicon);
    const passage = this.#passage(reading, before);
    const parts = partsOf({
      distinction: this.#distinction(sentence),
      question,
      weights: this.#weights,
      worths: this.#worths,
      reading,
      matches,
      fit,
      before: left,
      twoBefore: reading.leans && before ? this.#beyond(entry, before) : [],
      after: right,
      passage,
      standing: ((question.isForeign ? translated : 1) * (passage + slack)) / (best + slack),
      isLead: sentence === leadOf(entry),
    });
    return {
      entry,
      sentence,
      reading,
      question,
      lexicon: this.#index.lexicon,
      score: scoreOf(parts, sentence),
      parts,
      matches,
      near: own.map((strength, i) =>
        Math.max(strength, left[i] ?? 0, right[i] ?? 0, this.#setting(entry, question.units[i], i)),
      ),
      fit,
      weights: this.#weights,
      inArticle: () => this.#article(entry),
    };
  }

  /** For each unit the logarithm of how many sentences of the passage there are for one that says it. */
  #distinction(sentence: Sentence): readonly number[] {
    const passage = this.#passageOf.get(sentence);
    if (!passage) return [];
    const known = this.#distinctions.get(passage);
    if (known) return known;
    const matches = sentencesOf(passage).map((one) => this.#match(passage.entry, one));
    const distinction = this.#question.units.map((_, i) => {
      const saying = matches.filter((one) => (one[i]?.strength ?? 0) >= likely).length;
      return Math.log((matches.length + 1) / (saying + 0.5));
    });
    this.#distinctions.set(passage, distinction);
    return distinction;
  }

  /** A country or body that an article opens with is meant all along. */
  #setting(entry: Entry, unit: Unit | undefined, i: number): number {
    const lead = leadOf(entry);
    if (!lead || unit?.kind !== 'name' || unit.others.length === 0) return 0;
    return this.#match(entry, lead)[i]?.strength ?? 0;
  }

  /** What leans on a sentence of another passage shares in that passage's score. */
  #passage({ sentence, leans }: SentenceReading, before: Sentence | undefined): number {
    const own = this.#passages.get(sentence) ?? 0;
    const shared = leans && before ? 0.8 * (this.#passages.get(before) ?? 0) : 0;
    return Math.max(own, shared);
  }

  /** The title and the year of publication count as said. */
  #article(entry: Entry): readonly number[] {
    const known = this.#articles.get(entry);
    if (known) return known;
    const head = `${entry.article.title ?? ''} ${entry.article.published?.date.slice(0, 4) ?? ''}`;
    const heading = termMap(this.#index.lexicon.read(head));
    let strengths = this.#question.units.map((unit) => matchUnit(unit, heading).strength);
    for (const sentence of entry.annotations.sentences) {
      if (strengths.every((strength) => strength === 1)) break;
      const matches = this.#match(entry, sentence);
      strengths = strengths.map((strength, i) => Math.max(strength, matches[i]?.strength ?? 0));
    }
    this.#articles.set(entry, strengths);
    return strengths;
  }

  #read(entry: Entry, sentence: Sentence): SentenceReading {
    const reading = this.#readings.get(sentence) ?? this.#index.read(entry, sentence);
    this.#readings.set(sentence, reading);
    return reading;
  }

  #match(entry: Entry, sentence: Sentence): readonly Match[] {
    const known = this.#matches.get(sentence);
    if (known) return known;
    const { map } = this.#read(entry, sentence);
    const matches = this.#question.units.map((unit: Unit) => matchUnit(unit, map));
    this.#matches.set(sentence, matches);
    return matches;
  }

  #neighbour(entry: Entry, { sentence, leans }: SentenceReading, other: Sentence | undefined): number[] {
    if (!other) return [];
    const joined =
      other.paragraph === sentence.paragraph || (leans && other.span.start < sentence.span.start);
    const share = joined ? 1 : across;
    return this.#match(entry, other).map((match) => match.strength * share);
  }

  #beyond(entry: Entry, before: Sentence): number[] {
    const [beyond] = neighbours(entry, before);
    return beyond ? this.#match(entry, beyond).map((match) => match.strength) : [];
  }
}

function leadOf({ annotations }: Entry): Sentence | undefined {
  return annotations.sentences.find(({ kind }) => kind === 'text');
}

/** The sentences of the article's own text before and after one. */
export function neighbours(entry: Entry, sentence: Sentence): [Sentence | undefined, Sentence | undefined] {
  const { sentences } = entry.annotations;
  const index = sentences.indexOf(sentence);
  const speaks = (other: Sentence | undefined) => (other?.kind === 'text' ? other : undefined);
  return [speaks(sentences[index - 1]), speaks(sentences[index + 1])];
}
