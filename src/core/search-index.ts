import MiniSearch from 'minisearch';
import type { Sentence } from './annotation.ts';
import type { Entry } from './corpus.ts';
import type { Language } from './language.ts';
import { Lexicon } from './lexicon.ts';
import { readSentence, type SentenceReading } from './sentence-reading.ts';

/** A paragraph of an article, with the sentences that may answer. */
export interface Passage {
  readonly entry: Entry;
  readonly paragraph: number;
  readonly sentences: readonly Sentence[];
}

/** A passage that a search found, with its score: a sum of BM25+ weights. */
export interface Found {
  readonly passage: Passage;
  readonly score: number;
}

/** Postings that one search may touch before it leaves the commoner terms out. */
const postingsBudget = 6_000;

/** Results of MiniSearch, in its own order, that are scored again. */
const resultsRescored = 500;

/** Sentences whose terms are remembered, at some 3 kB each. */
const readingsKept = 5_000;

/**
 * The passages of all articles in one language. MiniSearch holds the stems of each paragraph; which of its
 * sentences answers is decided by `rank`, which reads only the passages found here.
 */
export class SearchIndex {
  readonly lexicon: Lexicon;
  readonly #passages = new Map<string, Passage>();
  readonly #readings = new Map<Sentence, SentenceReading>();
  /** Number of passages that hold a stem. */
  readonly #frequencies = new Map<string, number>();
  readonly #mini = new MiniSearch<{ id: string; stems: string }>({
    fields: ['stems'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    // As measured on questions over encyclopedia paragraphs: gentler on long passages than the defaults.
    searchOptions: { bm25: { k: 1.2, b: 0.7, d: 0.5 }, prefix: false, fuzzy: false },
  });

  constructor(language: Language) {
    this.lexicon = new Lexicon(language);
  }

  get size(): number {
    return this.#passages.size;
  }

  add(entry: Entry): void {
    const documents = passagesOf(entry).map((passage) => {
      const document = this.#document(passage);
      this.#passages.set(document.id, passage);
      this.#count(document.stems, 1);
      return document;
    });
    this.#mini.addAll(documents);
  }

  /** The entry must be the one that was added. */
  remove(entry: Entry): void {
    for (const passage of passagesOf(entry)) {
      const document = this.#document(passage);
      this.#mini.remove(document);
      this.#passages.delete(document.id);
      this.#count(document.stems, -1);
    }
  }

  /** What was read of a sentence lately is kept: the same articles are asked about again and again. */
  read(entry: Entry, sentence: Sentence): SentenceReading {
    const known = this.#readings.get(sentence);
    if (known) return known;
    if (this.#readings.size >= readingsKept) this.#readings.clear();
    const reading = readSentence(entry, sentence, this.lexicon);
    this.#readings.set(sentence, reading);
    return reading;
  }

  /** How much a stem tells passages apart: BM25's inverse document frequency; a stem that is nowhere tells most. */
  weight(stem: string): number {
    const n = this.#frequencies.get(stem) ?? 0;
    return Math.log(1 + (this.#passages.size - n + 0.5) / (n + 0.5));
  }

  /**
   * The passages that hold any of some stems, the best first; of stems in `synonyms` a third counts. MiniSearch
   * multiplies a score by the number of terms that matched; divided by it, the right passage comes first more
   * often (measured: 2 points of 100).
   */
  find(
    stems: readonly string[],
    synonyms: readonly string[],
    accepts: (entry: Entry) => boolean,
    limit: number,
  ): Found[] {
    const own = new Set(stems);
    const query = this.#informative([...stems, ...synonyms]).join(' ');
    if (query === '') return [];
    const results = this.#mini.search(query, {
      boostTerm: (stem) => (own.has(stem) ? 1 : 1 / 3),
      filter: ({ id }) => this.#isAccepted(id, accepts),
    });
    const found: (Found & { id: string })[] = [];
    for (const { id, score, queryTerms } of results.slice(0, resultsRescored)) {
      const passage = this.#passages.get(id);
      // Rounded: the averages MiniSearch keeps depend on the order of adding in their last digits.
      if (passage) found.push({ passage, score: round(score / queryTerms.length), id });
    }
    return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }

  #isAccepted(id: string, accepts: (entry: Entry) => boolean): boolean {
    const passage = this.#passages.get(id);
    return passage !== undefined && accepts(passage.entry);
  }

  /** The rarest stems first, as many as the budget allows. */
  #informative(stems: readonly string[]): string[] {
    const known = [...new Set(stems)].filter((stem) => this.#frequencies.has(stem));
    known.sort((a, b) => this.#frequency(a) - this.#frequency(b) || (a < b ? -1 : 1));
    let postings = 0;
    return known.filter((stem, index) => {
      postings += this.#frequency(stem);
      return index < 2 || postings <= postingsBudget;
    });
  }

  #frequency(stem: string): number {
    return this.#frequencies.get(stem) ?? 0;
  }

  /** What is searched: the words of the passage, and the names its sentences imply. */
  #document({ entry, paragraph, sentences }: Passage): { id: string; stems: string } {
    const readings = sentences.map((sentence) => readSentence(entry, sentence, this.lexicon));
    const said = readings.flatMap((reading) => reading.terms.map((term) => term.stem));
    const implied = new Set(readings.flatMap((reading) => [...reading.map.implied]));
    const stems = [...said, ...implied.difference(new Set(said))];
    return { id: `${entry.article.id}#${paragraph}`, stems: stems.join(' ') };
  }

  #count(stems: string, step: 1 | -1): void {
    for (const stem of new Set(stems.split(' '))) {
      const count = this.#frequency(stem) + step;
      if (count > 0) this.#frequencies.set(stem, count);
      else this.#frequencies.delete(stem);
    }
  }
}

/** Headings and bylines are not answers. */
function passagesOf(entry: Entry): Passage[] {
  const paragraphs = new Map<number, Sentence[]>();
  for (const sentence of entry.annotations.sentences) {
    if (sentence.kind === 'heading' || sentence.kind === 'byline') continue;
    const sentences = paragraphs.get(sentence.paragraph);
    if (sentences) sentences.push(sentence);
    else paragraphs.set(sentence.paragraph, [sentence]);
  }
  return [...paragraphs].map(([paragraph, sentences]) => ({ entry, paragraph, sentences }));
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
