import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { briefOf } from '../../src/core/brief.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { searchedIn } from '../../src/core/searched.ts';
import { topicSchema } from '../../src/core/topic.ts';
import { languages } from '../../src/languages/index.ts';
import { articleOf, words } from '../small-bot.ts';

const wire = `The port of Osmund was closed on Tuesday after two ships collided in thick fog near the northern pier.
Nobody was hurt, the harbour master said, but a tug that had come to their help lost its rudder and drifted for an
hour before it could be towed back to the shipyard where it had been built forty years ago.`;
const own = 'Divers looked at both hulls on Wednesday. They found a hole as wide as a door in one of them.';
const topic = topicSchema.parse({
  id: 'puerto-alto',
  title: { en: 'Puerto Alto', es: 'Puerto Alto' },
  zone: 'UTC',
  terms: ['Puerto'],
  feeds: ['Courier', 'Evening Courier'].map((publisher) => ({
    url: `https://${publisher.replace(' ', '-')}.example/feed`,
    publisher,
    family: 'Courier Group',
  })),
});

function on(day: number): Pick<Article, 'published'> {
  return { published: { date: `2026-03-0${day}`, precision: 'day', basis: 'stated' } };
}

const nothing = { sentences: [], people: [], quotes: [], commitments: [], figures: [], dates: [] };

function corpusOf(...articles: readonly Article[]): Corpus {
  const corpus = new Corpus(languages, [topic]);
  for (const article of articles) corpus.add(article, nothing);
  return corpus;
}

const copied = [
  articleOf('a', wire, { publisher: 'Agency', ...on(1) }),
  articleOf('b', `${wire} Our reporter adds nothing.`, { publisher: 'Courier', ...on(2) }),
  articleOf('c', wire.toUpperCase(), { publisher: 'Mercury', ...on(2) }),
];

describe('publishers who carry the same text', () => {
  test('are all named, and count once', () => {
    const corpus = corpusOf(...copied);
    expect(searchedIn(corpus.entries(), corpus)).toMatchObject({
      articles: 3,
      publishers: ['Agency', 'Courier', 'Mercury'],
      independent: 1,
    });
    expect([...corpus.copiesOf('c')].sort()).toEqual(['a', 'b', 'c']);
  });

  test('count for themselves by a text of their own', () => {
    const corpus = corpusOf(...copied, articleOf('d', own, { publisher: 'Courier', ...on(3) }));
    expect(searchedIn(corpus.entries(), corpus).independent).toBe(2);
  });

  test('count by who had the text first', () => {
    const corpus = corpusOf(...copied, articleOf('d', own, { publisher: 'Agency', ...on(3) }));
    expect(searchedIn(corpus.entries(), corpus).independent).toBe(1);
  });

  test('count only as far as they are looked at', () => {
    const corpus = corpusOf(...copied);
    const one = corpus.entries().filter(({ article }) => article.id === 'c');
    expect(searchedIn(one, corpus)).toMatchObject({ publishers: ['Mercury'], independent: 1 });
  });

  test('count once as well when they are of one house', () => {
    const evening = articleOf('d', own, { publisher: 'Evening Courier', ...on(3) });
    const alone = corpusOf(articleOf('e', 'Another text.', { publisher: 'Courier' }), evening);
    expect(searchedIn(alone.entries(), alone)).toMatchObject({
      publishers: ['Courier', 'Evening Courier'],
      independent: 1,
    });
    const beside = corpusOf(...copied, evening);
    expect(searchedIn(beside.entries(), beside).independent).toBe(2);
  });

  test('are counted anew when an article comes or a house is told', () => {
    const corpus = new Corpus(languages, []);
    corpus.add(articleOf('a', wire, { publisher: 'Courier', ...on(1) }), nothing);
    expect(searchedIn(corpus.entries(), corpus)).toMatchObject({ articles: 1, independent: 1 });
    corpus.add(articleOf('b', own, { publisher: 'Evening Courier', ...on(2) }), nothing);
    expect(searchedIn(corpus.entries(), corpus)).toMatchObject({ articles: 2, independent: 2 });
    corpus.putTopic(topic);
    expect(searchedIn(corpus.entries(), corpus)).toMatchObject({ articles: 2, independent: 1 });
  });

  test('confirm nothing, and the brief says so', () => {
    const { gaps, searched } = briefOf(corpusOf(...copied), topic, new Date('2026-03-04'));
    expect(gaps).toContainEqual({ kind: 'one-text', publishers: 3 });
    expect(gaps.map(words.en.brief.gap)).toContain(
      'All 3 publishers carry the same text or are of one house: nothing here is confirmed by another.',
    );
    expect(words.en.brief.asOf(searched, 2)).toContain(
      '3 sources from 3 publishers, 1 with a text of their own',
    );
    expect(words.es.brief.asOf(searched, 2)).toContain('3 fuentes de 3 medios, 1 con texto propio');
  });

  test('are no gap where another text is beside them', () => {
    const corpus = corpusOf(...copied, articleOf('d', own, { publisher: 'Courier', ...on(3) }));
    const kinds = briefOf(corpus, topic, new Date('2026-03-04')).gaps.map(({ kind }) => kind);
    expect(kinds).not.toContain('one-text');
    expect(kinds).not.toContain('one-publisher');
  });
});
