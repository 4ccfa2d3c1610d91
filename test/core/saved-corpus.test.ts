import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotations } from '../../src/core/annotation.ts';
import { answerQuestion } from '../../src/core/answer.ts';
import type { Article } from '../../src/core/article.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { packAnnotations, unpackAnnotations } from '../../src/core/packed-annotations.ts';
import { quotesOf } from '../../src/core/statements.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { madeArticles } from '../bench/made-articles.ts';
import { articleOf } from '../small-bot.ts';

const articles: readonly Article[] = [
  ...madeArticles(4),
  articleOf(
    'convoy',
    `The mayor of Belmora, Tomás Ibarra, said on Tuesday that 1,200 families had lost their homes.

“We will not leave this valley,” he added. Write to @alcaldia or to press@belmora.example.`,
  ),
  articleOf(
    'presos',
    'El Gobierno de Norvia trasladará a ochenta presos en junio, dijo la fiscal Carla Mendoza.',
    {
      language: 'es',
    },
  ),
];
const known = new Map<string, Annotations>();

/** Annotated once for each text, and for each its own copy. */
function found(article: Article): Annotations {
  const annotations = known.get(article.text) ?? annotate(article, grammars[article.language]);
  known.set(article.text, annotations);
  return structuredClone(annotations);
}

function corpusOf(from: readonly Article[]): Corpus {
  const corpus = new Corpus(languages, []);
  for (const article of from) corpus.add(article, found(article));
  return corpus;
}

/** The corpus of some articles by way of bytes saved of others, and the articles that had to be added. */
function loadedOf(
  from: readonly Article[],
  saved: Uint8Array,
  key = 'k',
): { corpus: Corpus; added: string[] } {
  const corpus = new Corpus(languages, []);
  const missing = corpus.load(saved, key, from);
  for (const article of missing) corpus.add(article, found(article));
  return { corpus, added: missing.map(({ id }) => id) };
}

const questions = [
  'What did Ibarra say?',
  'How many families lost their homes?',
  '¿Cuántos presos trasladará el Gobierno?',
  'Who is the mayor of Belmora?',
  ...madeArticles(4).map(({ text }) => `When did ${text.split(/\s+/).slice(30, 40).join(' ')}?`),
];
const answers = (corpus: Corpus) =>
  JSON.stringify([questions.map((question) => answerQuestion(question, corpus)), quotesOf(corpus)]);

describe('a saved corpus', () => {
  it('answers the same bytes as one that was built, whatever was added, changed and removed since', () => {
    const some = fc.subarray([...articles]);
    const edit = (article: Article) => ({
      ...article,
      text: `${article.text} More was said on Friday.`,
      sha256: '1'.repeat(64),
    });
    fc.assert(
      fc.property(some, some, some, (before, after, edited) => {
        const now = after.map((article) => (edited.includes(article) ? edit(article) : article));
        const { corpus, added } = loadedOf(now, corpusOf(before).save('k'));
        expect(answers(corpus)).toBe(answers(corpusOf(now)));
        const isKept = (article: Article) => before.includes(article);
        expect(added).toEqual(now.filter((article) => !isKept(article)).map(({ id }) => id));
      }),
      { numRuns: 10 },
    );
  }, 30_000);

  it('goes on as any other: it can be added to, taken from and saved again', () => {
    const { corpus } = loadedOf(articles.slice(1), corpusOf(articles).save('k'));
    const again = loadedOf(articles, corpus.save('k'));
    expect(again.added).toEqual([articles[0]?.id]);
    again.corpus.remove('convoy');
    expect(answers(again.corpus)).toBe(answers(corpusOf(articles.filter(({ id }) => id !== 'convoy'))));
  });

  it('holds nothing for another key, and when it is cut short or is something else', () => {
    const saved = corpusOf(articles).save('k');
    const all = articles.map(({ id }) => id);
    expect(loadedOf(articles, saved, 'another').added).toEqual(all);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: saved.length - 1 }), (length) => {
        expect(new Corpus(languages, []).load(saved.subarray(0, length), 'k', articles)).toHaveLength(
          all.length,
        );
      }),
    );
    expect(loadedOf(articles, new TextEncoder().encode('{}\n[]\n')).added).toEqual(all);
  });

  it('keeps every annotation, and a string that looks like a packed span', () => {
    for (const article of articles) {
      const annotations = found(article);
      expect(unpackAnnotations(packAnnotations(annotations, article), article)).toEqual(annotations);
    }
    const [article] = articles;
    if (!article) throw new Error('no article');
    const odd = {
      ...found(article),
      people: [{ name: '@1+2', aliases: ['@', '@@x'], roles: [], mentions: [] }],
    };
    expect(unpackAnnotations(packAnnotations(odd, article), article)).toEqual(odd);
  });
});
