import type { Annotations, Sentence } from './annotation.ts';
import { type Article, type ArticleHead, headOf } from './article.ts';
import { type Citation, cite, type Span } from './citation.ts';
import type { Language, Localised } from './language.ts';
import type { Topic } from './topic.ts';

/** An article with all that was found in it. */
export interface Entry {
  readonly article: Article;
  readonly head: ArticleHead;
  readonly annotations: Annotations;
}

/** All articles in memory, newest first, and the indexes over them. Ids are unique; adding one again replaces it. */
export class Corpus {
  readonly topics: readonly Topic[];
  readonly languages: Localised<Language>;
  #entries = new Map<string, Entry>();
  #sorted: readonly Entry[] | undefined;

  constructor(languages: Localised<Language>, topics: readonly Topic[]) {
    this.languages = languages;
    this.topics = topics;
  }

  add(article: Article, annotations: Annotations): void {
    this.#entries.set(article.id, { article, head: headOf(article), annotations });
    this.#sorted = undefined;
  }

  /** The articles of a topic, or all; the newest first, the undated last. */
  entries(topic?: string): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort(newestFirst);
    return topic === undefined ? this.#sorted : this.#sorted.filter((entry) => entry.article.topic === topic);
  }

  entry(articleId: string): Entry | undefined {
    return this.#entries.get(articleId);
  }

  /** The text that spans of an article are checked against. */
  evidence(articleId: string): string | undefined {
    return this.#entries.get(articleId)?.article.text;
  }

  /** A citation of a span of an article that is in the corpus. */
  cite(span: Span): Citation {
    const entry = this.#entries.get(span.articleId);
    if (!entry) throw new Error(`no article ${span.articleId} in the corpus`);
    return cite(entry.head, span);
  }

  /** The sentence that a span begins in. */
  sentenceAt(span: Span): Sentence | undefined {
    const sentences = this.#entries.get(span.articleId)?.annotations.sentences ?? [];
    return sentences.findLast((sentence) => sentence.span.start <= span.start);
  }
}

/** An article's age is never guessed: what has no date sorts last. */
function newestFirst(a: Entry, b: Entry): number {
  const [left, right] = [a.article.published?.date ?? '', b.article.published?.date ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return a.article.id < b.article.id ? -1 : 1;
}
