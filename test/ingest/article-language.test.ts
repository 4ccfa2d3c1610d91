import { describe, expect, test } from 'vitest';
import { detectLanguage, namedLanguage } from '../../src/ingest/article-language.ts';
import { languages } from '../../src/languages/index.ts';

describe('the language of an article', () => {
  test.each([
    ['The mayor said that they would be there by noon.', 'en'],
    ['La alcaldesa dijo que estarían allí antes del mediodía.', 'es'],
    ['No me lo creo, dijo Noboa en Quito.', 'es'],
    ['No one will vote for a return to La Paz, said Los Angeles’ mayor.', 'en'],
    ['12345', 'en'],
  ])('of ‘%s’ is %s', (text, code) => {
    expect(detectLanguage(text, languages)).toBe(code);
  });

  test.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['es_EC', 'es'],
    ['Español', 'es'],
    ['eng', 'en'],
    ['fr', null],
    ['', null],
  ])('called ‘%s’ is %s', (name, code) => {
    expect(namedLanguage(name)).toBe(code);
  });
});
