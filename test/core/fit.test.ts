import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { isOf } from '../../src/core/fit.ts';
import { lexiconOf } from '../../src/core/lexicon.ts';
import { termMap } from '../../src/core/match.ts';
import { readQuestion } from '../../src/core/question.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

describe('an office', () => {
  const lexicon = lexiconOf(languages.en);
  const isOfIt = (text: string, implied?: ReadonlySet<string>) => {
    const { office, units } = readQuestion('Who is the president of Ecuador?', lexicon, lexicon);
    return isOf(office, units, termMap(lexicon.read(text), implied));
  };

  it('is of what stands close to it', () => {
    expect(isOfIt('Paz, president of Ecuador, left.')).toBe(true);
    expect(isOfIt('Ecuador’s teachers and all of their friends elected a president.')).toBe(false);
  });

  it('that is only implied is of whatever the sentence names', () => {
    const implied = new Set(lexicon.terms('president').map(({ stem }) => stem));
    expect(isOfIt('Ecuador heard Paz.', implied)).toBe(true);
    expect(isOfIt('On Monday it was Paz who spoke of all of Ecuador.', implied)).toBe(true);
  });
});

describe('a country that is asked for', () => {
  /** What the best sentence of a text fits. */
  const fitIn = (text: string, question: string) => {
    const corpus = new Corpus(languages, []);
    const article = articleOf('visit', text);
    corpus.add(article, annotate(article, grammars.en));
    return corpus.search(question)[0]?.fit;
  };

  test.each([
    ['The machine came from China.', 'which country did the machine come from?'],
    ['The United Kingdom sent tents.', 'which country besides the United States sent tents?'],
  ])('is told though the question holds its letters: %s', (text, question) => {
    expect(fitIn(text, question)).toBe(1.5);
  });

  it('is not told by a name of the one that the question names', () => {
    expect(fitIn('Peruvian firms sent tents.', 'which country besides Peru sent tents?')).toBeLessThan(1);
  });
});
