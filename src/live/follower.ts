import { setImmediate as breath } from 'node:timers/promises';
import type { Annotations } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { ArticleStore } from '../core/article-store.ts';
import type { Corpus } from '../core/corpus.ts';

export interface FollowerParts {
  readonly store: Pick<ArticleStore, 'changesSince'>;
  readonly corpus: Corpus;
  /** What is found in an article; null when nothing could be, and the article is left out. */
  readonly annotate: (article: Article) => Promise<Annotations | null>;
  /** Topics and articles that are not what they claim to be, by their ids: they are left out. */
  readonly onDamaged: (ids: readonly string[]) => void;
}

/** Articles that are asked of the store at once: SQLite answers at one go, and they may be long. */
const pageSize = 10;

/**
 * Keeps a corpus as the store is, whichever process changed it. Work is done in small pieces, so that answers go on
 * beside it.
 */
export class Follower {
  readonly #parts: FollowerParts;
  #revision: number;
  #damaged: ReadonlySet<string> = new Set();

  /** `revision`: the corpus holds what the store held then. */
  constructor(parts: FollowerParts, revision = 0) {
    this.#parts = parts;
    this.#revision = revision;
  }

  /** The corpus holds what the store held at this revision. */
  get revision(): number {
    return this.#revision;
  }

  /** Resolves once the corpus holds what the store did when this was called; to the articles that changed. */
  async catchUp(signal?: AbortSignal): Promise<number> {
    let changed = 0;
    for (;;) {
      const { topics, articles, removed, revision, isMore } = await this.#parts.store.changesSince(
        this.#revision,
        pageSize,
      );
      for (const topic of topics.sound) this.#parts.corpus.putTopic(topic);
      this.#tell([...topics.damaged, ...articles.damaged].map(({ id }) => id));
      for (const id of [...removed, ...articles.damaged.map((one) => one.id)]) this.#parts.corpus.remove(id);
      for (const { article } of articles.sound) {
        if (signal?.aborted) return changed;
        await this.#take(article);
        changed++;
      }
      this.#revision = revision;
      if (!isMore || signal?.aborted) return changed;
    }
  }

  async #take(article: Article): Promise<void> {
    const annotations = await this.#parts.annotate(article);
    if (!annotations) return this.#parts.corpus.remove(article.id);
    for (const _ of this.#parts.corpus.adding(article, annotations)) await breath();
    await breath();
  }

  /** Each once, however often it is come across. */
  #tell(ids: readonly string[]): void {
    const fresh = new Set(ids).difference(this.#damaged);
    this.#damaged = this.#damaged.union(fresh);
    if (fresh.size > 0) this.#parts.onDamaged([...fresh]);
  }
}
