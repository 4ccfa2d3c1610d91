import { describe, expect, it } from 'vitest';
import type { Annotations, Sentence } from '../../src/core/annotation.ts';
import type { Article } from '../../src/core/article.ts';
import { spanOf } from '../../src/core/citation.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

/** A line a sentence, an empty line a new paragraph. */
function annotationsOf(article: Article, kind: Sentence['kind'] = 'text'): Annotations {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of article.text.matchAll(/[^\n]+|\n\n/g)) {
    if (match[0] === '\n\n') paragraph++;
    else
      sentences.push({ span: spanOf(article, match.index, match.index + match[0].length), paragraph, kind });
  }
  return { sentences, people: [], quotes: [], commitments: [], figures: [], dates: [] };
}

function corpusOf(...articles: readonly Article[]): Corpus {
  const corpus = new Corpus(languages, []);
  for (const article of articles) corpus.add(article, annotationsOf(article));
  return corpus;
}

const ferry = articleOf(
  'ferry',
  'The ferry to Osmund sank in a storm.\nNobody was hurt.\n\nDivers are searching for the wreck.',
);
const first = (corpus: Corpus, question: string) => corpus.search(question)[0]?.sentence.span.text;

describe('the corpus', () => {
  it('finds a sentence by forms of its words, without accents and by their synonyms', () => {
    const quake = articleOf('quake', 'El terremoto destruyó la cárcel de Itapé.', { language: 'es' });
    const corpus = corpusOf(ferry, quake);
    expect(first(corpus, 'diver search wrecks')).toBe('Divers are searching for the wreck.');
    expect(first(corpus, 'carcel de itape')).toBe(quake.text);
    expect(first(corpus, '¿Qué prisión fue destruida por el sismo?')).toBe(quake.text);
  });

  it('tells US from us', () => {
    const corpus = corpusOf(
      articleOf('a', 'They told us to wait at the pier.'),
      articleOf('b', 'The US embassy closed its gates.'),
    );
    expect(corpus.search('What did the United States do?').map(({ entry }) => entry.article.id)).toEqual([
      'b',
    ]);
  });

  it('forgets the words of an article that is replaced', () => {
    const corpus = corpusOf(ferry);
    const corrected = articleOf('ferry', 'The choir of Osmund sang a hymn.');
    corpus.add(corrected, annotationsOf(corrected));
    expect(corpus.search('ferry storm divers')).toEqual([]);
    expect(first(corpus, 'Which choir sang?')).toBe(corrected.text);
  });

  it('lets other work go on after every few passages of a long article', () => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `Pier ${index} of Osmund lost its crane to the storm.`,
    );
    const long = articleOf('long', lines.join('\n\n'));
    const corpus = corpusOf(ferry);
    let pauses = 0;
    for (const _ of corpus.adding(long, annotationsOf(long))) {
      pauses += 1;
      expect(first(corpus, 'Where did the ferry sink?')).toBe('The ferry to Osmund sank in a storm.');
    }
    expect(pauses).toBeGreaterThan(10);
    expect(first(corpus, 'What did pier 399 lose?')).toBe(lines.at(-1));
  });

  it('scores as a corpus does that was filled with the same articles at once', () => {
    const late = corpusOf(articleOf('ferry', 'Something else was here about storms and divers.'));
    late.add(ferry, annotationsOf(ferry));
    const scores = (corpus: Corpus) => corpus.search('Where did the ferry sink?').map(({ score }) => score);
    expect(scores(late)).toEqual(scores(corpusOf(ferry)));
  });

  it('takes no heading or byline for an answer, and a caption for less than a sentence', () => {
    const corpus = new Corpus(languages, []);
    const article = (id: string) => articleOf(id, 'Divers search the wreck of the Osmund ferry.');
    corpus.add(article('heading'), annotationsOf(article('heading'), 'heading'));
    corpus.add(article('caption'), annotationsOf(article('caption'), 'caption'));
    corpus.add(article('text'), annotationsOf(article('text')));
    expect(corpus.search('Who searches the wreck?').map(({ entry }) => entry.article.id)).toEqual([
      'text',
      'caption',
    ]);
  });

  it('looks only where it is told to', () => {
    const other = articleOf('other', 'The ferry sank.', { topic: 'elsewhere' });
    const corpus = corpusOf(ferry, other);
    const ids = (scope: Parameters<Corpus['search']>[1]) =>
      new Set(corpus.search('ferry', scope).map(({ entry }) => entry.article.id));
    expect(ids({ topic: 'elsewhere' })).toEqual(new Set(['other']));
    expect(ids({ articles: ['ferry'] })).toEqual(new Set(['ferry']));
  });
});
