import { setTimeout as sleep } from 'node:timers/promises';
import type { Annotations } from '../core/annotation.ts';
import type { Article } from '../core/article.ts';
import type { ArticleStore } from '../core/article-store.ts';
import { Corpus } from '../core/corpus.ts';
import type { Language, Localised } from '../core/language.ts';
import { loadCorpus, saveCorpus } from './corpus-file.ts';
import { Follower } from './follower.ts';
import type { Threads } from './threads.ts';

export interface LiveParts {
  readonly store: Pick<ArticleStore, 'topics' | 'articles' | 'revision' | 'changesSince'>;
  readonly languages: Localised<Language>;
  /** What is found in an article, at once: before anybody is answered. */
  readonly annotate: (article: Article) => Annotations;
  readonly threads: Threads;
  /** Where the index is saved. */
  readonly folder: string;
  readonly onDamaged: (ids: readonly string[]) => void;
  /** An article that nothing can be found in is left out. */
  readonly onFailed: (articleId: string, error: unknown) => void;
  /** The store can't be followed for now, or the index not be saved; what there is goes on answering. */
  readonly onTrouble: (error: unknown) => void;
}

export interface LiveCorpus {
  readonly corpus: Corpus;
  /** Takes in what any process brings to the store, until the signal comes; never rejects. */
  follow(signal: AbortSignal): Promise<void>;
}

/** Milliseconds between two looks at what changed. */
const looking = 1_000;

/** Articles annotated since the index was saved from which on it is worth saving again. */
const worthSaving = 100;

/** All that is stored and sound, ready to answer: loaded where it was saved, else annotated. */
export async function openCorpus(parts: LiveParts): Promise<LiveCorpus> {
  const { store, folder } = parts;
  const revision = await store.revision();
  const [topics, articles] = [await store.topics(), await store.articles()];
  const damaged = [...topics.damaged, ...articles.damaged].map(({ id }) => id);
  if (damaged.length > 0) parts.onDamaged(damaged);
  const corpus = new Corpus(parts.languages, topics.sound);
  const missing = await loadCorpus(corpus, folder, articles.sound);
  for (const article of missing) {
    const annotations = await found(article, parts.annotate, parts);
    if (annotations) corpus.add(article, annotations);
  }
  const follower = new Follower(
    {
      store,
      corpus,
      annotate: (article) => found(article, parts.threads.annotate, parts),
      onDamaged: parts.onDamaged,
    },
    revision,
  );
  const saver = new Saver(corpus, parts);
  await saver.save(missing.length);
  return {
    corpus,
    async follow(signal) {
      await keepUp(follower, saver, parts, signal);
      await saver.save(0);
    },
  };
}

async function found(
  article: Article,
  annotate: (article: Article) => Annotations | Promise<Annotations>,
  { onFailed }: LiveParts,
): Promise<Annotations | null> {
  try {
    return await annotate(article);
  } catch (error) {
    onFailed(article.id, error);
    return null;
  }
}

/** A store that is out of reach is told of once, and asked again. */
async function keepUp(
  follower: Follower,
  saver: Saver,
  { onTrouble }: LiveParts,
  signal: AbortSignal,
): Promise<void> {
  let isReached = true;
  while (!signal.aborted) {
    await sleep(looking, undefined, { signal }).catch(() => {});
    try {
      saver.count(await follower.catchUp(signal));
      isReached = true;
    } catch (error) {
      if (isReached) onTrouble(error);
      isReached = false;
    }
  }
}

/** Saves the index when enough of it is new. */
class Saver {
  readonly #corpus: Corpus;
  readonly #parts: LiveParts;
  #fresh = 0;

  constructor(corpus: Corpus, parts: LiveParts) {
    this.#corpus = corpus;
    this.#parts = parts;
  }

  /** So many articles were annotated since. */
  count(articles: number): void {
    this.#fresh += articles;
  }

  async save(articles: number): Promise<void> {
    this.count(articles);
    if (this.#fresh < worthSaving) return;
    try {
      await saveCorpus(this.#corpus, this.#parts.folder);
      this.#fresh = 0;
    } catch (error) {
      this.#parts.onTrouble(error);
    }
  }
}
