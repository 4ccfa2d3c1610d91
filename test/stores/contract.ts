import { hash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import type { Store } from '../../src/core/store.ts';
import type { Topic } from '../../src/core/topic.ts';

/** A database that starts empty and can be opened more than once. */
export interface Place {
  open(): Promise<Store>;
  /** Runs SQL behind the store's back. */
  sql(text: string): Promise<void>;
  remove(): Promise<void>;
}

export const ecuador: Topic = {
  id: 'ecuador',
  title: { en: 'Ecuador', es: 'Ecuador' },
  aliases: ['ec'],
  zone: 'America/Guayaquil',
  terms: ['Ecuador', 'Quito'],
};

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a1',
    topic: 'ecuador',
    title: null,
    url: 'https://news.example/1',
    publisher: 'Example News',
    author: null,
    published: { date: '2024-01-11', precision: 'day', basis: 'derived' },
    retrieved: '2024-01-12T08:00:00Z',
    language: 'en',
    text,
    sha256: hash('sha256', text),
    ...more,
  };
}

const awkward = 'First.\r\n\n“Second”, señor 👮🏽‍♀️ \u200Bx\tﬁn\n';

/** What every store does, whichever database it is on. */
export function storeContract(name: string, makePlace: () => Promise<Place>): void {
  describe(`a store on ${name}`, () => {
    let place: Place;
    let store: Store;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.remove();
    });
    const restart = async () => {
      await store.close();
      store = await place.open();
    };

    test('starts empty', async () => {
      expect(await store.topics()).toEqual({ sound: [], damaged: [] });
      expect(await store.articles()).toEqual({ sound: [], damaged: [] });
      expect(await store.article('a1')).toBeNull();
    });

    test('gives back what was saved, to the letter, after a restart', async () => {
      const articles = [
        articleOf(awkward),
        articleOf('', { id: 'a0', url: null, publisher: null, published: null, language: 'es' }),
      ];
      expect(await store.saveTopic(ecuador)).toBe('added');
      for (const article of articles) expect(await store.saveArticle(article)).toBe('added');
      await restart();
      expect(await store.topics()).toEqual({ sound: [ecuador], damaged: [] });
      expect(await store.articles()).toEqual({ sound: articles, damaged: [] });
      expect(await store.article('a0')).toEqual(articles[1]);
    });

    test('is not changed by saving the same again, whenever it was retrieved', async () => {
      await store.saveTopic(ecuador);
      await store.saveArticle(articleOf('One.'));
      expect(await store.saveTopic(ecuador)).toBe('unchanged');
      const again = articleOf('One.', { retrieved: '2025-01-01T00:00:00Z' });
      expect(await store.saveArticle(again)).toBe('unchanged');
      expect((await store.articles()).sound).toEqual([articleOf('One.')]);
    });

    test('keeps the order in which things were added when one is updated', async () => {
      await store.saveTopic(ecuador);
      await store.saveArticle(articleOf('One.', { id: 'b' }));
      await store.saveArticle(articleOf('Two.', { id: 'a' }));
      expect(await store.saveArticle(articleOf('One, edited.', { id: 'b' }))).toBe('updated');
      expect(await store.saveTopic({ ...ecuador, aliases: [] })).toBe('updated');
      expect((await store.articles()).sound.map(({ text }) => text)).toEqual(['One, edited.', 'Two.']);
    });

    test('takes no article of a topic that it does not have', async () => {
      await expect(store.saveArticle(articleOf('One.'))).rejects.toThrow();
      expect((await store.articles()).sound).toEqual([]);
    });

    test('reports a changed text as damaged and does not return it', async () => {
      await store.saveTopic(ecuador);
      await store.saveArticle(articleOf('One.'));
      await store.saveArticle(articleOf('Two.', { id: 'a2' }));
      await place.sql("update articles set text = 'One!' where id = 'a1'");
      const { sound, damaged } = await store.articles();
      expect(sound.map(({ id }) => id)).toEqual(['a2']);
      expect(damaged).toEqual([{ id: 'a1', fault: 'text' }]);
      expect(await store.article('a1')).toBeNull();
      expect(await store.saveArticle(articleOf('One.'))).toBe('updated');
      expect((await store.articles()).damaged).toEqual([]);
    });

    test('reports rows that lost their shape as damaged', async () => {
      await store.saveTopic(ecuador);
      await store.saveArticle(articleOf('One.'));
      await place.sql("update articles set language = 'xx', published_precision = null");
      await place.sql("update topics set terms = '[' where id = 'ecuador'");
      expect(await store.articles()).toEqual({ sound: [], damaged: [{ id: 'a1', fault: 'row' }] });
      expect(await store.topics()).toEqual({ sound: [], damaged: [{ id: 'ecuador', fault: 'row' }] });
    });

    test('plants a seed once for each hash, and leaves alone what was done to it since', async () => {
      await store.plant({ name: 'topics/ecuador.json', sha256: 't1', content: { topic: ecuador } });
      const seed = { name: 'articles/one.md', sha256: 's1', content: { article: articleOf('One.') } };
      expect(await store.plant(seed)).toBe('added');
      await place.sql('delete from articles');
      await restart();
      expect(await store.plant(seed)).toBeNull();
      expect((await store.articles()).sound).toEqual([]);
      expect(await store.plant({ ...seed, sha256: 's2' })).toBe('added');
      expect(await store.planted()).toEqual(
        new Map([
          ['topics/ecuador.json', 't1'],
          ['articles/one.md', 's2'],
        ]),
      );
    });

    test('marks no seed that could not be saved', async () => {
      const seed = { name: 'articles/one.md', sha256: 's1', content: { article: articleOf('One.') } };
      await expect(store.plant(seed)).rejects.toThrow();
      expect(await store.planted()).toEqual(new Map());
    });

    test('saves what is handed to it all at once', async () => {
      await store.saveTopic(ecuador);
      const ids = ['a1', 'a2', 'a1', 'a3'];
      const saves = ids.map((id) => store.saveArticle(articleOf('One.', { id })));
      expect(await Promise.all(saves)).toEqual(['added', 'added', 'unchanged', 'added']);
    });

    test('shows what another open store saved', async () => {
      const other = await place.open();
      await store.saveTopic(ecuador);
      expect(await other.saveArticle(articleOf('One.'))).toBe('added');
      expect(await store.saveArticle(articleOf('One.'))).toBe('unchanged');
      await other.close();
    });

    test('gives a claim to one of all who try, and remembers it over a restart', async () => {
      const other = await place.open();
      const tries = await Promise.all(
        [store, other, store].map((one) => one.claim(['a', 'b'], new Date('2026-11-24T12:00:00Z'))),
      );
      expect(tries.flatMap((claimed) => [...claimed]).sort()).toEqual(['a', 'b']);
      await other.close();
      await restart();
      const later = new Date('2026-11-24T12:15:00Z');
      expect([...(await store.claim(['b', 'c'], later))]).toEqual(['c']);
      expect([...(await store.claim([], later))]).toEqual([]);
    });

    test('forgets claims after hours', async () => {
      await store.claim(['a'], new Date('2026-11-24T12:00:00Z'));
      expect([...(await store.claim(['a'], new Date('2026-11-24T15:00:00Z')))]).toEqual(['a']);
    });

    test('keeps what it is given of a workspace, a platform and workspace at a time', async () => {
      await store.saveInstallation('slack', 'T1', 'first');
      await store.saveInstallation('slack', 'T2', 'other');
      await store.saveInstallation('slack', 'T1', 'second');
      await restart();
      expect(await store.installation('slack', 'T1')).toBe('second');
      expect(await store.installation('discord', 'T1')).toBeNull();
      await store.removeWorkspace('slack', 'T1');
      expect(await store.installation('slack', 'T1')).toBeNull();
      expect(await store.installation('slack', 'T2')).toBe('other');
    });
  });
}
