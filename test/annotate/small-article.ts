import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotations } from '../../src/core/annotation.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { grammars } from '../../src/languages/index.ts';

/** What is annotated in some words of an article, of 12 January 2024 unless another day is given. */
export function annotated(language: LanguageCode, text: string, day = '2024-01-12'): Annotations {
  const article = {
    id: 'small',
    topic: 'test',
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: { date: day, precision: 'day', basis: 'stated' } as const,
    retrieved: '2024-01-12T00:00:00Z',
    language,
    text,
    sha256: '0'.repeat(64),
  };
  return annotate(article, grammars[language]);
}
