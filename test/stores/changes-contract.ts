import { expect, test } from 'vitest';
import type { Changes } from '../../src/core/article-store.ts';
import type { Store } from '../../src/core/store.ts';
import type { Opened } from './place.ts';
import { arriving, articleOf, ecuador } from './samples.ts';

const idsOf = ({ topics, articles, removed }: Changes) => ({
  topics: topics.sound.map(({ id }) => id),
  articles: articles.sound.map(({ article }) => article.id),
  removed,
});

/** The ids of all articles that changed, page by page. */
async function follow(store: Store, from: number, limit: number) {
  const seen: string[] = [];
  let revision = from;
  for (let isMore = true; isMore; ) {
    const page = await store.changesSince(revision, limit);
    seen.push(...page.articles.sound.map(({ article }) => article.id));
    ({ revision, isMore } = page);
  }
  return { seen, revision };
}

export function changesContract(opened: Opened): void {
  test('tells what changed since, each thing once, as it is now', async () => {
    const { store } = opened;
    const none = { topics: [], articles: [], removed: [] };
    expect(idsOf(await store.changesSince(0, 10))).toEqual(none);
    await store.saveTopic(ecuador);
    await store.saveArticles([arriving('One.'), arriving('Two.', { id: 'a2' })]);
    const all = await store.changesSince(0, 10);
    expect(idsOf(all)).toEqual({ topics: ['ecuador'], articles: ['a1', 'a2'], removed: [] });
    expect(all.revision).toBe(await store.revision());
    expect(idsOf(await store.changesSince(all.revision, 10))).toEqual(none);
    await store.saveArticle(arriving('One, edited.'));
    await store.saveArticle(arriving('One, edited again.'));
    const edited = await store.changesSince(all.revision, 10);
    expect(edited.articles.sound.map(({ article }) => article)).toEqual([articleOf('One, edited again.')]);
    await store.removeArticle('a2');
    await store.saveTopic({ ...ecuador, aliases: [] });
    const last = await store.changesSince(edited.revision, 10);
    expect(idsOf(last)).toEqual({ topics: ['ecuador'], articles: [], removed: ['a2'] });
  });

  test('keeps why an article is in its topic, as it was when it came', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const relevance = { score: 3, terms: [{ term: 'Quito', mentions: 1, inTitle: true }] };
    const arrival = { at: 1, kind: 'news', relevance } as const;
    await store.saveArticles([arriving('One.', {}, { arrival }), arriving('Two.', { id: 'a2' })]);
    await store.saveArticle(arriving('One, edited.', {}, { arrival: { at: 2, kind: 'news' } }));
    const { sound } = (await store.changesSince(0, 10)).articles;
    expect(sound.map(({ article, arrival }) => [article.text, arrival.relevance])).toEqual([
      ['Two.', undefined],
      ['One, edited.', relevance],
    ]);
  });

  test('gives no revision to what changes nothing', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    const revision = await store.revision();
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.', {}, { keys: ['k'] }));
    await store.saveFeed(feedOfNothing, 0);
    expect(await store.revision()).toBe(revision);
  });

  test('tells what is removed until it is there again', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    const { revision } = await store.changesSince(0, 10);
    await store.removeArticle('a1');
    await store.saveArticle(arriving('One.'));
    expect(idsOf(await store.changesSince(revision, 10))).toMatchObject({ articles: ['a1'], removed: [] });
  });

  test('gives changes page by page, none twice and none left out', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const ids = Array.from({ length: 25 }, (_, index) => `a${index}`);
    await store.saveArticles(ids.map((id) => arriving('One.', { id })));
    expect((await follow(store, 0, 10)).seen).toEqual(ids);
    expect((await follow(store, 0, 25)).seen).toEqual(ids);
    expect((await store.changesSince(0, 10)).isMore).toBe(true);
    expect((await store.changesSince(0, 25)).isMore).toBe(false);
  });

  test('gives all there is after a revision that is yet to come', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    expect(idsOf(await store.changesSince(1_000, 10))).toMatchObject({ articles: ['a1'] });
  });

  test('tells a reader every change of several writers, however they meet', async () => {
    const writers = await Promise.all([0, 1, 2].map(() => opened.place.open()));
    const { store } = opened;
    await store.saveTopic(ecuador);
    const seen = new Set<string>();
    let revision = 0;
    const read = async () => {
      const page = await follow(store, revision, 7);
      ({ revision } = page);
      for (const id of page.seen) seen.add(id);
    };
    let isWriting = true;
    const reading = (async () => {
      while (isWriting) await read();
    })();
    await Promise.all(
      writers.map(async (writer, name) => {
        for (let index = 0; index < 20; index++)
          await writer.saveArticle(arriving('One.', { id: `${name}-${index}` }));
      }),
    );
    isWriting = false;
    await reading;
    await read();
    expect(seen.size).toBe(60);
    await Promise.all(writers.map((writer) => writer.close()));
  });

  test('tells damage once, and not as an article', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    await place.sql("update articles set text = 'One!'");
    const { articles } = await store.changesSince(0, 10);
    expect(articles).toEqual({ sound: [], damaged: [{ id: 'a1', fault: 'text' }] });
  });

  test('tells the news of a topic, as it arrived first', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveTopic({ ...ecuador, id: 'peru' });
    const baseline = { at: Date.UTC(2026, 0, 2), kind: 'baseline' } as const;
    await store.saveArticle(arriving('Old.', { id: 'old' }, { arrival: baseline }));
    await store.saveArticle(arriving('One.'));
    await store.saveArticle(arriving('Peru.', { id: 'p1', topic: 'peru' }));
    const [first, ...others] = await store.newsSince('ecuador', 0);
    expect({ first, others }).toMatchObject({ first: { id: 'a1', at: Date.UTC(2026, 0, 1) }, others: [] });
    await store.saveArticle(arriving('One, edited.', {}, { arrival: baseline }));
    await store.saveArticle(arriving('Old, edited.', { id: 'old' }));
    expect(await store.newsSince('ecuador', 0)).toEqual([first]);
    expect(await store.newsSince('ecuador', first?.revision ?? 0)).toEqual([]);
    const { articles } = await store.changesSince(0, 10);
    const edited = articles.sound.find(({ article }) => article.id === 'a1');
    expect(edited).toMatchObject({ arrival: { at: first?.at, kind: 'news' }, arrivedWith: first?.revision });
  });

  test('shows what another open store saved', async () => {
    const { store, place } = opened;
    const other = await place.open();
    await store.saveTopic(ecuador);
    expect(await other.saveArticle(arriving('One.'))).toBe('added');
    expect(await store.saveArticle(arriving('One.'))).toBe('unchanged');
    await other.close();
  });
}

const feedOfNothing = {
  id: 'f1',
  topic: 'ecuador',
  url: 'https://news.example/feed',
  publisher: 'Example News',
  family: null,
  language: null,
  country: null,
  selector: null,
  kind: 'feed',
  addedBy: null,
  paused: false,
} as const;
