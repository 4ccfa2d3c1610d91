import { type Annotations, type Sentence, sentenceAt } from './annotation.ts';
import { type Article, type ArticleHead, headOf } from './article.ts';
import { type Citation, cite, type Span } from './citation.ts';
import { type Language, type Localised, languageCodes } from './language.ts';
import { NearDuplicates } from './near-duplicates.ts';
import { languageOf, readQuestion } from './question.ts';
import { bestFirst, type Candidate, rank } from './rank.ts';
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
}

/** All articles in memory, newest first, and the indexes over them. Ids are unique; adding one again replaces it. */
export class Corpus {
  readonly topics: readonly Topic[];
  readonly languages: Localised<Language>;
  #entries = new Map<string, Entry>();
  /** By topic, and all under undefined; made when asked for, until the next article comes. */
  readonly #sorted = new Map<string | undefined, readonly Entry[]>();
  readonly #copies = new NearDuplicates();
  readonly #indexes: Localised<SearchIndex>;

  constructor(languages: Localised<Language>, topics: readonly Topic[]) {
    this.languages = languages;
    this.topics = topics;
    this.#indexes = { en: new SearchIndex(languages.en), es: new SearchIndex(languages.es) };
  }

  add(article: Article, annotations: Annotations): void {
    const replaced = this.#entries.get(article.id);
    if (replaced) this.#indexes[replaced.article.language].remove(replaced);
    const entry = { article, head: headOf(article), annotations };
    this.#entries.set(article.id, entry);
    this.#indexes[article.language].add(entry);
    this.#copies.add(article.id, article.text);
    this.#sorted.clear();
  }

  /**
   * The sentences that may answer a question, in either language, the best first: see `rank`. At most `limit`
   * a language; none when no word of the question is in the corpus.
   */
  search(question: string, scope: SearchScope = {}, limit = 50): Candidate[] {
    const accepts = ({ article }: Entry) => isInScope(article, scope);
    const asked = languageOf(question, this.languages);
    return languageCodes
      .flatMap((code) => {
        const index = this.#indexes[code];
        const read = readQuestion(question, this.#indexes[asked].lexicon, index.lexicon);
        return rank(read, index, accepts).slice(0, limit);
      })
      .sort(bestFirst);
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

function isInScope(article: Article, { topic, articles }: SearchScope): boolean {
  return (
    (topic === undefined || article.topic === topic) &&
    (articles === undefined || articles.includes(article.id))
  );
}

/** An article's age is never guessed: what has no date sorts last. */
function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a.article.published?.date ?? '', b.article.published?.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}
