import { describe, expect, it, test } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { lexiconOf } from '../../src/core/lexicon.ts';
import { readQuestion } from '../../src/core/question.ts';
import { fold } from '../../src/core/text.ts';
import { languages } from '../../src/languages/index.ts';

const read = (text: string, code: LanguageCode = /[¿ñ]/.test(text) ? 'es' : 'en') =>
  readQuestion(text, lexiconOf(languages[code]), lexiconOf(languages[code]));

/** The words that a question is about. */
function askedIn(text: string): string[] {
  const { units } = read(text);
  return units.filter(({ kind }) => kind !== 'frame').map(({ words }) => words);
}

describe('a clause about whoever asks is left aside', () => {
  test.each([
    ['My brother is inside, how many prisoners died?', ['prisoners', 'died']],
    ['My brother is inside\nhow many prisoners died?', ['prisoners', 'died']],
    ['I live in the U.S. Embassy, how many guards died?', ['guards', 'died']],
    ['Mi hermano vive en EE. UU. ¿cuántos presos murieron?', ['presos', 'murieron']],
    ['When my brother was arrested, how many died?', ['died']],
  ])('%s', (text, words) => {
    expect(askedIn(text)).toEqual(words);
  });

  test.each([
    ['Who killed our mayor, and how many died?', ['killed', 'mayor', 'died']],
    ['¿Quién mató a nuestro alcalde, y por qué?', ['mató', 'alcalde']],
    ['Are my children safe?', ['children', 'safe']],
  ])('but for one that asks: %s', (text, words) => {
    expect(askedIn(text)).toEqual(words);
  });
});

it('is not about the owner of what it asks for', () => {
  expect(read('What was the mayor’s reaction?').type).toBe('any');
  expect(read('What was the mayor’s salary?').type).toBe('figure');
  expect(read('What’s the death toll?').type).toBe('figure');
});

it('asks for a name only where it asks for nothing else', () => {
  expect(read('What is the name of the minister?').called).toBe('person');
  expect(read('What did Paz say about the minister named in the report?').called).toBeNull();
});

it('keeps one verb with two small words apart', () => {
  expect(askedIn('what set off the blast and who set up the camp?')).toEqual(['set', 'blast', 'set', 'camp']);
});

it('asks for who won, though won’t is a small word', () => {
  expect(askedIn('Who won the medal?')).toEqual(['won', 'medal']);
});

test.each([
  ['El toque de queda empieza a las 23h00.', true],
  ['El puerto abrió a las 17 horas.', true],
  ['Llovió 48 horas sin parar.', false],
])('%s tells a time of day: %s', (text, isTold) => {
  expect(languages.es.questions.clockTimes.test(fold(text))).toBe(isTold);
});

test.each([
  ['How many suspected bank robbers fled?', 'robbers'],
  ['How many arms dealers fled?', 'dealers'],
  ['¿Cuántos agentes policiales huyeron?', 'agentes'],
])('%s counts %s', (text, counted) => {
  expect(read(text).counted?.words).toBe(counted);
});

it('takes words alone for what is asked for, but not behind a verb', () => {
  expect(read('death toll in Ruvo').type).toBe('figure');
  expect(read('¿Murieron presos en Ruvo?')).toMatchObject({ type: 'any', isYesOrNo: true });
});

it('asks for words only where somebody says them', () => {
  expect(read('What is thought to have caused the spill?').type).toBe('any');
  expect(read('What did Paz say to the press?').type).toBe('said');
  expect(read('What is Paz going to build?').type).toBe('planned');
});
