import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import type { Language } from './language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { type Passage, passagesOf, sentencesOf } from './passage.ts';
import { type SavedIndex, withoutPassages } from './saved-index.ts';
import { SentenceReading, type SentenceWords, sentenceWords } from './sentence-reading.ts';
import { type Document, StemIndex } from './stem-index.ts';

/** A passage that a search found, with its score: a sum of BM25+ weights. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
}

/** Postings that one search may touch before it leaves the commoner terms out. */
const postingsBudget = 4_000;

/** What a synonym counts in finding passages: there are many, and most passages hold some. */
const synonymShare = 1 / 12;

/** Sentences whose words are remembered in each of two generations, at some 500 bytes each. */
const sentencesKept = 20_000;

/** Passages that are added without a pause: some milliseconds' work, on a busy machine some ten. */
const passagesAtOnce = 2;

/**
 * The passages of all articles in one language. A `StemIndex` holds the stems of each; which of its sentences answers
 * is decided by `rank`, which reads only the passages found here.
 */
export class SearchIndex {
  readonly lexicon: Lexicon;
  /** By the ids that the stems are indexed under; a hole where one was removed. */
  #passages: (Passage | undefined)[] = [];
  readonly #ids = new Map<Entry, readonly number[]>();
  #words = new Map<Sentence, SentenceWords>();
  #olderWords = new Map<Sentence, SentenceWords>();
  #stems = new StemIndex();

  constructor(language: Language) {
    this.lexicon = lexiconOf(language);
  }

  /**
   * Adds an entry a few passages at a time: whoever goes through the generator may let other work go on in between.
   * The entry is found by as much of it as was added.
   */
  *adding(entry: Entry): Generator<void, void, void> {
    const first = this.#passages.length;
    const passages = passagesOf(entry);
    this.#passages.push(...passages);
    const ids = passages.map((_, index) => first + index);
    this.#ids.set(entry, ids);
    for (let from = 0; from < ids.length; from += passagesAtOnce) {
      if (from > 0) yield;
      const slice = ids.slice(from, from + passagesAtOnce);
      this.#stems.addAll(slice.map((id) => documentOf(id, this.#passages[id], this.lexicon)));
    }
  }

  /** The entry must be the one that was added. */
  remove(entry: Entry): void {
    for (const id of this.#ids.get(entry) ?? []) {
      this.#stems.remove(documentOf(id, this.#passages[id], this.lexicon));
      this.#passages[id] = undefined;
    }
    this.#ids.delete(entry);
  }

  /** As it is now, with the number that each entry goes by. */
  save(numberOf: (entry: Entry) => number): SavedIndex {
    return {
      stems: this.#stems.toJSON(),
      passages: this.#passages.flatMap((passage) =>
        passage ? [numberOf(passage.entry), passage.first, passage.count] : [-1, 0, 0],
      ),
    };
  }

  /**
   * Takes what was saved of another index in place of its own. `entries` are by the numbers they were saved under;
   * what has none any more is left out.
   */
  load(saved: SavedIndex, entries: readonly (Entry | undefined)[]): void {
    const { passages } = saved;
    for (let id = 0; 3 * id < passages.length; id++) {
      const entry = entries[passages[3 * id] ?? -1];
      this.#passages.push(
        entry && { entry, first: passages[3 * id + 1] ?? 0, count: passages[3 * id + 2] ?? 0 },
      );
      if (entry) this.#ids.set(entry, [...(this.#ids.get(entry) ?? []), id]);
    }
    const isGone = (id: number) => (passages[3 * id] ?? -1) >= 0 && this.#passages[id] === undefined;
    const gone = [...this.#passages.keys()].filter(isGone);
    this.#stems = StemIndex.from(withoutPassages(saved.stems, new Set(gone)));
  }

  read(entry: Entry, sentence: Sentence): SentenceReading {
    return new SentenceReading(entry, sentence, this.lexicon, this.#wordsOf(entry, sentence));
  }

  /** The words of sentences that were read lately are kept: the same articles are asked about again and again. */
  #wordsOf(entry: Entry, sentence: Sentence): SentenceWords {
    const known = this.#words.get(sentence);
    if (known) return known;
    const words = this.#olderWords.get(sentence) ?? sentenceWords(entry, sentence, this.lexicon);
    if (this.#words.size >= sentencesKept) {
      this.#olderWords = this.#words;
      this.#words = new Map();
    }
    this.#words.set(sentence, words);
    return words;
  }

  /** How much a stem tells passages apart. */
  weight(stem: string): number {
    return this.#stems.weight(stem);
  }

  /** The same of any of some stems. */
  weightOfAny(stems: readonly string[]): number {
    return this.#stems.weightOfAny(stems);
  }

  /** The passages that hold any of some stems, the best first; of stems in `synonyms` a small share counts. */
  find(
    stems: readonly string[],
    synonyms: readonly string[],
    accepts: ((entry: Entry) => boolean) | undefined,
    limit: number,
  ): Found[] {
    const own = new Set(stems);
    const asked = this.#informative([...stems, ...synonyms]);
    const found: Found[] = [];
    const scores = this.#stems.scores(asked, (stem) => (own.has(stem) ? 1 : synonymShare));
    scores.forEach((sum, key) => {
      // Rounded: the averages MiniSearch keeps depend on the order of adding in their last digits.
      const score = round(sum);
      if (sum === 0 || score < (found[limit - 1]?.score ?? 0)) return;
      const passage = this.#passages[this.#stems.idOf(key)];
      if (passage && (!accepts || accepts(passage.entry))) keepBest(found, { passage, score }, limit);
    });
    return found;
  }

  /** The rarest stems first, as many as the budget allows. */
  #informative(stems: readonly string[]): string[] {
    const known = [...new Set(stems)].filter((stem) => this.#stems.frequency(stem) > 0);
    known.sort((a, b) => this.#stems.frequency(a) - this.#stems.frequency(b) || (a < b ? -1 : 1));
    let postings = 0;
    return known.filter((stem, index) => {
      postings += this.#stems.frequency(stem);
      return index < 2 || postings <= postingsBudget;
    });
  }
}

/** What is searched: the words of the passage, and the names its sentences imply. */
function documentOf(id: number, passage: Passage | undefined, lexicon: Lexicon): Document {
  const words = passage
    ? sentencesOf(passage).map((sentence) => sentenceWords(passage.entry, sentence, lexicon))
    : [];
  const said = words.flatMap((sentence) => sentence.said.flatMap(({ stem }) => stem ?? []));
  const implied = new Set(words.flatMap((sentence) => [...sentence.implied]));
  return { id, stems: [...said, ...implied.difference(new Set(said))].join(' ') };
}

/** Puts a passage where it belongs among the best ones so far, if it does. */
function keepBest(best: Found[], one: Found, limit: number): void {
  let place = best.length;
  for (let other = best[place - 1]; other && bestPassageFirst(one, other) < 0; other = best[place - 1])
    place--;
  if (place >= limit) return;
  best.splice(place, 0, one);
  if (best.length > limit) best.pop();
}

function bestPassageFirst(a: Found, b: Found): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.passage.entry.article.id, b.passage.entry.article.id];
  if (left !== right) return left < right ? -1 : 1;
  return a.passage.first - b.passage.first;
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
