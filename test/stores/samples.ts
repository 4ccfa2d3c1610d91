import { hash } from 'node:crypto';
import type { Article } from '../../src/core/article.ts';
import type { Arriving } from '../../src/core/article-store.ts';
import type { Topic } from '../../src/core/topic.ts';

export const ecuador: Topic = {
  id: 'ecuador',
  title: { en: 'Ecuador', es: 'Ecuador' },
  aliases: ['ec'],
  zone: 'America/Guayaquil',
  terms: ['Ecuador', 'Quito'],
  feeds: [
    {
      url: 'https://news.example/feed',
      publisher: 'Example News',
      family: null,
      language: 'es',
      country: 'EC',
      selector: null,
    },
  ],
  threshold: 2,
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

/** A text as it arrives, as news at the turn of a year when nothing else is said. */
export function arriving(
  text: string,
  article: Partial<Article> = {},
  more: Partial<Arriving> = {},
): Arriving {
  const arrival = { at: Date.UTC(2026, 0, 1), kind: 'news' } as const;
  return { article: articleOf(text, article), arrival, keys: [], ...more };
}
