import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedWords, wordsBetween } from '../../src/core/text.ts';

/** What a word is, as a pattern; slower than what it checks. */
const pattern = /\p{N}+(?:[.,]\p{N}+)*|\p{Lu}{1,2}\.(?:\s?\p{Lu}{1,2}\.)+|\p{L}[\p{L}\p{M}\p{N}]*/gu;

describe('the words of a text', () => {
  it('are numbers with their separators, dotted capitals and letters', () => {
    const words = placedWords('In the U.S., Noboa’s 1,200.5 km – EE. UU. y São Tomé; 3.').map(
      ({ text }) => text,
    );
    expect(words).toEqual(
      'In,the,U.S.,Noboa,s,1_200.5,km,EE. UU.,y,São,Tomé,3'.split(',').map((w) => w.replace('_', ',')),
    );
  });

  it('may be cut out by their places, with what stands between them', () => {
    const text = 'Who heads the U.S. Coast Guard?';
    expect(wordsBetween(text, placedWords(text), 3, 5)).toBe('U.S. Coast Guard');
  });

  it('are the same whatever script, mark or sign stands between them', () => {
    const piece = fc.constantFrom(
      'a',
      'É',
      'U',
      'S',
      '.',
      ',',
      ' ',
      '1',
      '½',
      '’',
      '“',
      '—',
      'ñ',
      'n\u0303',
      'Ж',
      '中',
      '\ud83d',
      '😀',
      '\n',
      '\u00a0',
      '²',
      'ß',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        const matched = [...any.matchAll(pattern)].map(({ 0: word, index }) => [index, word]);
        expect(placedWords(any).map(({ start, text: word }) => [start, word])).toEqual(matched);
      }),
      { numRuns: 500 },
    );
  });
});
