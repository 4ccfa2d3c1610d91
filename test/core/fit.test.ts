import { describe, expect, it, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { Corpus } from '../../src/core/corpus.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { lexiconOf } from '../../src/core/lexicon.ts';
import { isOf, termMap } from '../../src/core/match.ts';
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

/** What the best sentence of a text fits. */
function fitIn(text: string, question: string, language: LanguageCode = 'en'): number | undefined {
  const corpus = new Corpus(languages, []);
  const article = articleOf('visit', text, { language });
  corpus.add(article, annotate(article, grammars[language]));
  return corpus.search(question)[0]?.fit;
}

describe('a country that is asked for', () => {
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

it('finds a place beside its kind in another language too', () => {
  const question = 'in which province is the reservoir?';
  expect(fitIn('El embalse alimenta toda la provincia Norte.', question, 'es')).toBe(2);
});
