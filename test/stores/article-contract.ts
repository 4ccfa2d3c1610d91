import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Opened } from './place.ts';
import { arriving, articleOf, ecuador } from './samples.ts';

const awkward = 'First.\r\n\n“Second”, señor 👮🏽‍♀️ \u200Bx\tﬁn\n';

export function articleContract(opened: Opened): void {
  test('starts empty', async () => {
    const { store } = opened;
    expect(await store.topics()).toEqual({ sound: [], damaged: [] });
    expect(await store.articles()).toEqual({ sound: [], damaged: [] });
    expect(await store.article('a1')).toBeNull();
  });

  test('gives back what was saved, to the letter, after a restart', async () => {
    const articles = [
      arriving(awkward),
      arriving('', { id: 'a0', url: null, publisher: null, published: null, language: 'es' }),
    ];
    expect(await opened.store.saveTopic(ecuador)).toBe('added');
    for (const article of articles) expect(await opened.store.saveArticle(article)).toBe('added');
    await opened.restart();
    const sound = articles.map(({ article }) => article);
    expect(await opened.store.topics()).toEqual({ sound: [ecuador], damaged: [] });
    expect(await opened.store.articles()).toEqual({ sound, damaged: [] });
    expect(await opened.store.article('a0')).toEqual(sound[1]);
  });

  test('is not changed by saving the same again, whenever it was retrieved', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    expect(await store.saveTopic(ecuador)).toBe('unchanged');
    expect(await store.saveArticle(arriving('One.', { retrieved: '2025-01-01T00:00:00Z' }))).toBe(
      'unchanged',
    );
    expect((await store.articles()).sound).toEqual([articleOf('One.')]);
  });

  test('keeps the order in which things were added when one is updated', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.', { id: 'b' }));
    await store.saveArticle(arriving('Two.', { id: 'a' }));
    expect(await store.saveArticle(arriving('One, edited.', { id: 'b' }))).toBe('updated');
    expect(await store.saveTopic({ ...ecuador, threshold: 2.5, aliases: [] })).toBe('updated');
    expect((await store.articles()).sound.map(({ text }) => text)).toEqual(['One, edited.', 'Two.']);
    expect((await store.topics()).sound).toEqual([{ ...ecuador, threshold: 2.5, aliases: [] }]);
  });

  test('takes no article of a topic that it does not have', async () => {
    await expect(opened.store.saveArticle(arriving('One.'))).rejects.toThrow();
    expect((await opened.store.articles()).sound).toEqual([]);
  });

  test('saves many in one write as it would one by one', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('Zero.', { id: 'z' }));
    const batch = ['One.', 'Two.', 'One.', 'One, edited.', 'One, edited.'].map((text) =>
      arriving(text, { id: text.slice(0, 3) }),
    );
    const saved = await store.saveArticles([...batch, arriving('Zero, edited.', { id: 'z' })]);
    expect(saved).toEqual(['added', 'added', 'unchanged', 'updated', 'unchanged', 'updated']);
    const { sound } = await store.articles();
    expect(sound.map(({ text }) => text)).toEqual(['Zero, edited.', 'One, edited.', 'Two.']);
    const former = articleOf('One.', { id: 'One' });
    expect(await store.articleVersion('One', former.sha256)).toEqual(former);
    expect(await store.saveArticles([])).toEqual([]);
  });

  test('saves all of a write or nothing', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const batch = [arriving('One.'), arriving('Two.', { id: 'a2', topic: 'nowhere' })];
    await expect(store.saveArticles(batch)).rejects.toThrow();
    expect((await store.articles()).sound).toEqual([]);
    expect(await store.saveArticle(arriving('One.'))).toBe('added');
  });

  test('does several calls in one write, each seeing those before it, or none', async () => {
    const { store } = opened;
    const saved = await store.together(async (inner) => {
      await inner.saveTopic(ecuador);
      const first = await inner.saveArticle(arriving('One.', {}, { keys: ['k'] }));
      const found = await inner.articlesByKey(['k']);
      return { first, found: found.get('k'), again: await inner.saveArticle(arriving('One.')) };
    });
    expect(saved).toEqual({ first: 'added', found: 'a1', again: 'unchanged' });
    const failing = store.together(async (inner) => {
      await inner.saveArticle(arriving('Two.', { id: 'a2' }));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await store.articles()).sound.map(({ id }) => id)).toEqual(['a1']);
  });

  test('saves thousands in one write', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const batch = Array.from({ length: 2_000 }, (_, index) =>
      arriving(`${index}.`, { id: `a${index}` }, { keys: [`k${index}`, `l${index}`, `m${index}`] }),
    );
    expect(new Set(await store.saveArticles(batch))).toEqual(new Set(['added']));
    expect((await store.articles()).sound.map(({ text }) => text)).toEqual(
      batch.map(({ article }) => article.text),
    );
    expect((await store.articlesByKey(batch.flatMap(({ keys }) => keys))).size).toBe(6_000);
  });

  test('keeps the text that an edited article had, and what it was then', async () => {
    const first = articleOf('One.', { title: 'First' });
    const second = articleOf('One, edited.', { title: 'Second', published: null });
    const stores = [first, second, { ...second, title: 'Third' }];
    await opened.store.saveTopic(ecuador);
    for (const article of stores) await opened.store.saveArticle({ ...arriving(''), article });
    await opened.restart();
    const { store } = opened;
    expect(await store.articleVersion('a1', first.sha256)).toEqual(first);
    expect(await store.articleVersion('a1', second.sha256)).toEqual({ ...second, title: 'Third' });
    expect(await store.articleVersion('a1', '0'.repeat(64))).toBeNull();
    expect(await store.articleVersion('a2', first.sha256)).toBeNull();
    expect(await store.saveArticle({ ...arriving(''), article: first })).toBe('updated');
    expect(await store.articleVersion('a1', second.sha256)).toEqual({ ...second, title: 'Third' });
  });

  test('gives no version whose text is no longer what was saved', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    await store.saveArticle(arriving('One, edited.'));
    await place.sql("update article_versions set text = 'One!'");
    expect(await store.articleVersion('a1', articleOf('One.').sha256)).toBeNull();
  });

  test('finds an article by the keys it came with, each key one article’s', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.', {}, { keys: ['address:news.example/1', 'guid:f:7'] }));
    await store.saveArticle(arriving('Two.', { id: 'a2' }, { keys: ['guid:f:7', 'guid:f:8'] }));
    await store.saveArticle(arriving('One.', {}, { keys: ['address:news.example/moved'] }));
    const keys = ['address:news.example/1', 'address:news.example/moved', 'guid:f:7', 'guid:f:8', 'guid:f:9'];
    expect(await store.articlesByKey(keys)).toEqual(
      new Map([
        ['address:news.example/1', 'a1'],
        ['address:news.example/moved', 'a1'],
        ['guid:f:7', 'a1'],
        ['guid:f:8', 'a2'],
      ]),
    );
    expect(await store.articlesByKey([])).toEqual(new Map());
  });

  test('takes whatever a feed calls its items for a key', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const long = Array.from({ length: 100 }, (_, index) => hash('sha256', `${index}`)).join('');
    const keys = ['guid:a\0b', 'guid:\ud83d', `guid:${long}`, 'guid: ', "guid:'%_"];
    await store.saveArticle(arriving('One.', {}, { keys }));
    expect(await store.articlesByKey(keys)).toEqual(new Map(keys.map((key) => [key, 'a1'])));
  });

  test('removes an article with its versions and keys', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.', {}, { keys: ['k'] }));
    await store.saveArticle(arriving('One, edited.'));
    expect(await store.removeArticle('a1')).toBe(true);
    expect(await store.removeArticle('a1')).toBe(false);
    expect(await store.article('a1')).toBeNull();
    expect(await store.articleVersion('a1', articleOf('One.').sha256)).toBeNull();
    expect(await store.articlesByKey(['k'])).toEqual(new Map());
  });

  test('reports a changed text as damaged and does not return it', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    await store.saveArticle(arriving('Two.', { id: 'a2' }));
    await place.sql("update articles set text = 'One!' where id = 'a1'");
    const { sound, damaged } = await store.articles();
    expect(sound.map(({ id }) => id)).toEqual(['a2']);
    expect(damaged).toEqual([{ id: 'a1', fault: 'text' }]);
    expect(await store.article('a1')).toBeNull();
    expect(await store.saveArticle(arriving('One.'))).toBe('updated');
    expect((await store.articles()).damaged).toEqual([]);
  });

  test('reports rows that lost their shape as damaged', async () => {
    const { store, place } = opened;
    await store.saveTopic(ecuador);
    await store.saveArticle(arriving('One.'));
    await place.sql("update articles set language = 'xx', published_precision = null");
    await place.sql("update topics set terms = '[' where id = 'ecuador'");
    expect(await store.articles()).toEqual({ sound: [], damaged: [{ id: 'a1', fault: 'row' }] });
    expect(await store.topics()).toEqual({ sound: [], damaged: [{ id: 'ecuador', fault: 'row' }] });
  });

  test('plants a seed once for each hash, and leaves alone what was done to it since', async () => {
    await opened.store.plant({ name: 'topics/ecuador.json', sha256: 't1', content: { topic: ecuador } });
    const content = { article: articleOf('One.'), keys: ['k'] };
    const seed = { name: 'articles/one.md', sha256: 's1', content };
    expect(await opened.store.plant(seed)).toBe('added');
    expect(await opened.store.newsSince('ecuador', 0)).toEqual([]);
    await opened.place.sql('delete from articles');
    await opened.restart();
    const { store } = opened;
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
    const content = { article: articleOf('One.'), keys: [] };
    await expect(opened.store.plant({ name: 'articles/one.md', sha256: 's1', content })).rejects.toThrow();
    expect(await opened.store.planted()).toEqual(new Map());
  });

  test('saves what is handed to it all at once', async () => {
    const { store } = opened;
    await store.saveTopic(ecuador);
    const ids = ['a1', 'a2', 'a1', 'a3'];
    const saves = ids.map((id) => store.saveArticle(arriving('One.', { id })));
    expect((await Promise.all(saves)).sort()).toEqual(['added', 'added', 'added', 'unchanged']);
  });
}
