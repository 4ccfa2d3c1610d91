import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/core/article.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import type { Store } from '../../src/core/store.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { type LiveParts, openCorpus } from '../../src/live/live-corpus.ts';
import { createThreads } from '../../src/live/threads.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { arriving, articleOf, ecuador } from '../stores/samples.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-live-'));
const threads = createThreads();
afterAll(async () => {
  await threads.close();
  rmSync(root, { recursive: true });
});

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(root, 'data-'));
  store = await openSqlite(folder);
  await store.saveTopic(ecuador);
});
afterEach(() => store.close());

/** A corpus over the store, the articles annotated for it before it opened, and all that it complains of. */
async function opened(more: Partial<LiveParts> = {}) {
  const annotated: string[] = [];
  const complaints: unknown[] = [];
  const live = await openCorpus({
    store,
    folder,
    languages,
    threads,
    annotate(article: Article) {
      annotated.push(article.id);
      return annotate(article, grammars[article.language]);
    },
    onDamaged: (ids) => complaints.push(...ids),
    onFailed: (id, error) => complaints.push(id, error),
    onTrouble: (error) => complaints.push(error),
    ...more,
  });
  return { ...live, annotated, complaints };
}

/** Follows the store while something is done; resolves once it is seen to have had its effect. */
async function following(
  { corpus, follow }: Awaited<ReturnType<typeof opened>>,
  work: () => Promise<unknown>,
  holds: (corpus: Corpus) => boolean,
): Promise<number> {
  const end = new AbortController();
  const followed = follow(end.signal);
  await work();
  const since = performance.now();
  while (!holds(corpus) && performance.now() - since < 8_000)
    await new Promise((resolve) => setTimeout(resolve, 20));
  const took = performance.now() - since;
  end.abort();
  await followed;
  return took;
}

const names = (corpus: Corpus) => corpus.entries().map(({ article }) => article.id);
const says = (id: string, text: string) => arriving(text, { id, url: `https://news.example/${id}` });

describe('a corpus that follows the store', () => {
  it('takes in what another process adds, changes and removes, within five seconds', async () => {
    await store.saveArticle(says('a', 'Ana Ríos, the mayor of Manta, spoke on Monday.'));
    await store.saveArticle(says('b', 'Luis Peña, the florist, spoke on Tuesday.'));
    const live = await opened();
    expect(live.annotated).toEqual(['a', 'b']);
    const other = await openSqlite(folder);
    const took = await following(
      live,
      async () => {
        await other.saveArticle(says('c', 'Eva Soto, the prefect of Manabí, said: “We will stay.”'));
        await other.saveArticle(says('a', 'Ana Ríos, the former mayor of Manta, spoke on Monday.'));
        await other.removeArticle('b');
        await other.saveTopic({ ...ecuador, id: 'peru', title: { en: 'Peru', es: 'Perú' } });
      },
      (corpus) =>
        names(corpus).join() === 'a,c' &&
        corpus.topics.length === 2 &&
        !!corpus.entry('a')?.article.text.includes('former mayor'),
    );
    await other.close();
    expect(took).toBeLessThan(5_000);
    expect(live.corpus.entry('c')?.annotations.quotes).toHaveLength(1);
    expect(live.corpus.search('prefect')[0]?.entry.article.id).toBe('c');
    expect(live.corpus.search('florist')).toEqual([]);
    expect(live.complaints).toEqual([]);
  });

  it('finds in an article of its threads what it finds at once', async () => {
    const article = articleOf('Eva Soto, the prefect, said: “We will build ten schools by 2027.”');
    expect(await threads.annotate(article)).toEqual(annotate(article, grammars.en));
  });

  it('leaves out an article that no annotator takes, says so, and goes on', async () => {
    const takes = (article: Article) => ({
      ...article,
      language: article.id === 'odd' ? ('xx' as 'en') : 'en',
    });
    const live = await opened({
      threads: { ...threads, annotate: (article) => threads.annotate(takes(article)) },
    });
    await following(
      live,
      async () => {
        await store.saveArticle(says('odd', 'One.'));
        await store.saveArticle(says('even', 'Two.'));
      },
      (corpus) => names(corpus).includes('even') && live.complaints.length > 0,
    );
    expect(names(live.corpus)).toEqual(['even']);
    expect(live.complaints).toEqual(['odd', expect.any(Error)]);
  });
});

describe('a saved index', () => {
  const many = Array.from({ length: 120 }, (_, index) =>
    says(`n${index}`, `Officer ${index} of Manta, Ana Ríos, said: “Patrol ${index} will leave on Monday.”`),
  );

  it('is loaded at the next start in place of annotating, and what changed since is annotated', async () => {
    await store.saveArticles(many);
    const first = await opened();
    expect(first.annotated).toHaveLength(120);
    await store.saveArticle(says('n7', 'Officer 7 of Manta has left.'));
    await store.saveArticle(says('new', 'Officer Luis Peña of Manta has come.'));
    await store.removeArticle('n8');
    const second = await opened();
    expect(second.annotated.sort()).toEqual(['n7', 'new']);
    expect(names(second.corpus)).toHaveLength(120);
    expect(second.corpus.search('patrol 8')[0]?.entry.article.id).not.toBe('n8');
    expect(second.corpus.search('patrol 100')[0]?.entry.article.id).toBe('n100');
  });

  it('that is not as it was written is left aside', async () => {
    await store.saveArticles(many);
    await opened();
    const file = join(folder, 'corpus.saved');
    const bytes = readFileSync(file);
    bytes[bytes.length - 40] = 7;
    writeFileSync(file, bytes);
    const { annotated, complaints } = await opened();
    expect(annotated).toHaveLength(120);
    expect(complaints).toEqual([]);
  });

  it('that can’t be written is told of, and takes nothing with it', async () => {
    await store.saveArticles(many);
    writeFileSync(join(folder, 'in-the-way'), '');
    const { corpus, complaints } = await opened({ folder: join(folder, 'in-the-way') });
    expect(complaints).toHaveLength(1);
    expect(names(corpus)).toHaveLength(120);
  });
});
