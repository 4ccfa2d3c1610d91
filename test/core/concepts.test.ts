import { describe, expect, it } from 'vitest';
import { Concepts } from '../../src/core/concepts.ts';
import { Lexicon } from '../../src/core/lexicon.ts';
import { matchUnit, termMap } from '../../src/core/match.ts';
import { readQuestion } from '../../src/core/question.ts';
import { languages } from '../../src/languages/index.ts';

const synonyms = {
  cause: ['cause', 'trigger', 'set off'],
  rescue: ['rescue', 'pull out', '?save'],
  place: ['set', 'put'],
  deliver: ['deliver', 'bring to'],
  'catch-red-handed': ['red-handed', 'caught in the act'],
};
const lexicon = new Lexicon({ ...languages.en, synonyms, everyday: {} });

/** How well a text says the one unit of a question. */
function strengthOf(question: string, text: string): number {
  const [unit] = readQuestion(question, lexicon, lexicon).units;
  return unit ? matchUnit(unit, termMap(lexicon.read(text))).strength : Number.NaN;
}

describe('the table of concepts', () => {
  it('tells a verb with a small word behind it from the verb alone', () => {
    const concepts = new Concepts(lexicon);
    expect(concepts.at(lexicon.read('set it off'), 0).concepts).toEqual(['cause']);
    expect(concepts.at(lexicon.read('set the table'), 0).concepts).toEqual(['place']);
  });

  it('takes a verb with its small word for said only where both are', () => {
    expect(strengthOf('What set off?', 'Rain triggered it.')).toBeGreaterThan(0);
    expect(strengthOf('What set off?', 'Rain set the slide off.')).toBe(1);
    expect(strengthOf('What set off?', 'Lawmakers set a date.')).toBe(0);
    expect(strengthOf('What triggered?', 'Lawmakers set a date.')).toBe(0);
    expect(strengthOf('Who rescued?', 'Firefighters pulled 30 out.')).toBeGreaterThan(0);
  });

  it('takes a verb with a preposition for the verb as well', () => {
    expect(strengthOf('What was brought to?', 'Ships bring water.')).toBe(1);
    expect(strengthOf('What was brought to?', 'Ships deliver water.')).toBeGreaterThan(0);
  });

  it('takes a phrase for one in a question as in a text, whatever small words are in it', () => {
    expect(strengthOf('Who was caught in the act?', 'Three were arrested red-handed.')).toBeGreaterThan(0);
    expect(strengthOf('Who was red-handed?', 'Three were caught in the act.')).toBeGreaterThan(0);
  });

  it('asks by a word that is too common to be looked for', () => {
    expect(strengthOf('Who saved?', 'Firefighters rescued 30.')).toBeGreaterThan(0);
    expect(strengthOf('Who rescued?', 'Shoppers saved 30 dollars.')).toBe(0);
  });
});
