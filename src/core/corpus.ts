import { type Annotations, type Sentence, sentenceAt } from './annotation.ts';
import { type Article, type ArticleHead, headOf } from './article.ts';
import { type Citation, cite, type Span } from './citation.ts';
import type { Candidate } from './jury.ts';
import { type Language, type Localised, languageCodes } from './language.ts';
import { NearDuplicates } from './near-duplicates.ts';
import { unpackAnnotations } from './packed-annotations.ts';
import { type AskedPeriod, isPublishedIn, type Period } from './period.ts';
import { languageOf, readQuestion } from './question.ts';
import { rank } from './rank.ts';
import { readCorpus, sourceOf, writeCorpus } from './saved-corpus.ts';
import { SearchIndex } from './search-index.ts';
import type { Topic } from './topic.ts';

/** An article with all that was found in it. */
export interface Entry {
  readonly article: Article;
  readonly head: ArticleHead;
  readonly annotations: Annotations;
}

/** Which articles a search looks at; all of them when nothing is said. */
export interface SearchScope {
  readonly topic?: string | undefined;
  /** Ids of articles. */
  readonly articles?: readonly string[] | undefined;
  /** When they came out. */
  readonly published?: Period | undefined;
}

/** An entry whose annotations are unpacked when somebody first looks at them. */
class PackedEntry implements Entry {
  readonly article: Article;
  #head: ArticleHead | undefined;
  #packed: Uint8Array | undefined;
  #annotations: Annotations | undefined;

  constructor(article: Article, packed: Uint8Array) {
    this.article = article;
    this.#packed = packed;
  }

  get head(): ArticleHead {
    this.#head ??= headOf(this.article);
    return this.#head;
  }

  get annotations(): Annotations {
    this.#annotations ??= unpackAnnotations(new TextDecoder().decode(this.#packed), this.article);
    this.#packed = undefined;
    return this.#annotations;
  }
}

/** All articles in memory, newest first, and the indexes over them. Ids are unique; adding one again replaces it. */
export class Corpus {
  readonly #topics: Topic[];
  readonly languages: Localised<Language>;
  #entries = new Map<string, Entry>();
  /** By topic, and all under undefined; made when asked for, until the next article or topic comes. */
  readonly #sorted = new Map<string | undefined, readonly Entry[]>();
  readonly #copies = new NearDuplicates();
  readonly #indexes: Localised<SearchIndex>;

  constructor(languages: Localised<Language>, topics: readonly Topic[]) {
    this.languages = languages;
    this.#topics = [...topics];
    this.#indexes = { en: new SearchIndex(languages.en), es: new SearchIndex(languages.es) };
  }

  /** In the order they were added; the first is the one that is meant when none is named. */
  get topics(): readonly Topic[] {
    return this.#topics;
  }

  /** Adds a topic, or puts it in place of what it was. */
  putTopic(topic: Topic): void {
    const index = this.#topics.findIndex(({ id }) => id === topic.id);
    if (index < 0) this.#topics.push(topic);
    else this.#topics[index] = topic;
    this.#sorted.clear();
  }

  add(article: Article, annotations: Annotations): void {
    for (const _ of this.adding(article, annotations));
  }

  /** Adds an article a little at a time: between two pieces other work may go on, which sees what is there already. */
  *adding(article: Article, annotations: Annotations): Generator<void, void, void> {
    this.remove(article.id);
    const entry = { article, head: headOf(article), annotations };
    this.#entries.set(article.id, entry);
    this.#copies.add(article.id, article.text);
    this.#sorted.clear();
    yield;
    yield* this.#indexes[article.language].adding(entry);
  }

  /** Nothing happens when there is no such article. */
  remove(articleId: string): void {
    const entry = this.#entries.get(articleId);
    if (!entry) return;
    this.#indexes[entry.article.language].remove(entry);
    this.#entries.delete(articleId);
    this.#copies.remove(articleId);
    this.#sorted.clear();
  }

  /**
   * The indexes and annotations as bytes, from which `load` makes the same corpus some ten times sooner than
   * annotating and adding the articles would. `key` names the code that made them.
   */
  save(key: string): Uint8Array {
    const entries = [...this.#entries.values()];
    const numbers = new Map(entries.map((entry, number) => [entry, number]));
    const { en, es } = this.#indexes;
    const numberOf = (entry: Entry) => numbers.get(entry) ?? -1;
    return writeCorpus(key, entries, { en: en.save(numberOf), es: es.save(numberOf) });
  }

  /**
   * Fills an empty corpus with what was saved of some articles, and returns those of them that it lacks or that
   * were changed since: they are still to be annotated and added. That is all of them when the bytes were saved
   * under another key or are not whole. What a line of annotations holds is only read when it is first needed, so
   * the bytes must be those that were saved, to the letter.
   */
  load(saved: Uint8Array, key: string, articles: readonly Article[]): Article[] {
    if (this.#entries.size > 0) throw new Error('only an empty corpus can be loaded');
    const read = readCorpus(saved, key);
    if (!read) return [...articles];
    const byId = new Map(articles.map((article) => [article.id, article]));
    const entries = read.articles.map(([id, source], number) => {
      const article = byId.get(id);
      const packed = read.annotations[number];
      return article && packed && sourceOf(article) === source ? new PackedEntry(article, packed) : undefined;
    });
    for (const entry of entries) if (entry) this.#entries.set(entry.article.id, entry);
    for (const { article } of this.#entries.values()) this.#copies.add(article.id, article.text);
    this.#sorted.clear();
    for (const code of languageCodes) this.#indexes[code].load(read.indexes[code], entries);
    return articles.filter(({ id }) => !this.#entries.has(id));
  }

  /**
   * The sentences that may answer a question, in either language, the best first: see `rank`. At most `limit`
   * a language; none when no word of the question is in the corpus.
   */
  search(
    question: string,
    scope: SearchScope = {},
    limit = 50,
    period: AskedPeriod | null = null,
  ): Candidate[] {
    const isLimited = Boolean(scope.topic ?? scope.articles ?? scope.published);
    const accepts = isLimited ? ({ article }: Entry) => isInScope(article, scope) : undefined;
    const asked = languageOf(question, this.languages);
    const both = languageCodes.map((code) => {
      const index = this.#indexes[code];
      return { index, question: readQuestion(question, this.#indexes[asked].lexicon, index.lexicon, period) };
    });
    return rank(both, limit, accepts);
  }

  /** The articles of a topic, or all; the newest first, the undated last. */
  entries(topic?: string): readonly Entry[] {
    const known = this.#sorted.get(topic);
    if (known) return known;
    const all = topic === undefined ? this.#entries.values().toArray() : this.entries();
    const entries =
      topic === undefined ? all.toSorted(newestFirst) : all.filter(({ article }) => article.topic === topic);
    this.#sorted.set(topic, entries);
    return entries;
  }

  entry(articleId: string): Entry | undefined {
    return this.#entries.get(articleId);
  }

  /**
   * The ids of all articles that carry the same text as this one or most of it, itself included: as a wire story
   * comes from many publishers. The same set for each of them.
   */
  copiesOf(articleId: string): ReadonlySet<string> {
    return this.#copies.groupOf(articleId);
  }

  /** The text that spans of an article are checked against. */
  evidence(articleId: string): string | undefined {
    return this.#entries.get(articleId)?.article.text;
  }

  /** A citation of a span of an article that is in the corpus; its link opens the sentence around it. */
  cite(span: Span): Citation {
    const entry = this.#entries.get(span.articleId);
    if (!entry) throw new Error(`no article ${span.articleId} in the corpus`);
    const sentence = this.sentenceAt(span)?.span;
    return cite(entry.head, span, sentence && sentence.end >= span.end ? sentence : span);
  }

  /** The sentence that a span begins in. */
  sentenceAt(span: Span): Sentence | undefined {
    return sentenceAt(this.#entries.get(span.articleId)?.annotations.sentences ?? [], span.start);
  }
}

function isInScope(article: Article, { topic, articles, published }: SearchScope): boolean {
  return (
    (topic === undefined || article.topic === topic) &&
    (articles === undefined || articles.includes(article.id)) &&
    (published === undefined || isPublishedIn(article.published, published))
  );
}

/** An article's age is never guessed: what has no date sorts last. */
function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a.article.published?.date ?? '', b.article.published?.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}
