import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { annotated } from './small-article.ts';

function figures(text: string, language: LanguageCode): string[] {
  return annotated(language, text).figures.map(({ span }) => span.text);
}

describe('a figure', () => {
  it.each([
    ['The 2021 assassination of the mayor shook Altea.', []],
    ['The party lost its 2023 elections and the 2024 budget vote.', []],
    ['Noted in a 2000 report, the gang grew.', []],
    ['The army sent 2000 soldiers and 2,021 officers.', ['2000 soldiers', '2,021 officers']],
    ['More than 1950 soldiers marched.', ['More than 1950 soldiers']],
    ['The curfew runs from 9 p.m. to 5 a.m. and 40 people were held.', ['40 people']],
  ])('is no year in a name and no hour: %s', (text, found) => {
    expect(figures(text, 'en')).toEqual(found);
  });

  it.each([
    ['El asesinato de 2021 conmocionó al país.', []],
    ['El motín estalló a las 3 de la mañana y dejó 27 muertos.', ['27 muertos']],
    ['El Gobierno envió 2021 soldados.', ['2021 soldados']],
  ])('is no year and no hour in Spanish: %s', (text, found) => {
    expect(figures(text, 'es')).toEqual(found);
  });
});
