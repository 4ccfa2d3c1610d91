import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite, spanOf, textFragment, withhold } from '../../src/core/citation.ts';
import { bridge, smallCorpus } from '../small-bot.ts';

const article = { id: 'a', text: 'One bridge. Two roads.' };
const evidence = (id: string) => (id === 'a' ? article.text : undefined);
const sound = spanOf(article, 0, 11);
const wrong = { ...sound, text: 'Two bridge.' };

describe('what is withheld', () => {
  test('is nothing where every span has the words of its place', () => {
    const value = { title: 'x', at: sound, list: [{ deep: { span: sound } }], none: null, count: 3 };
    expect(withhold(value, evidence)).toEqual({ value, withheld: [] });
  });

  test('is the element of a list that holds a false span, and no more', () => {
    const value = { lines: [{ said: { span: sound } }, { said: { span: wrong } }] };
    expect(withhold(value, evidence)).toEqual({
      value: { lines: [{ said: { span: sound } }] },
      withheld: [wrong],
    });
  });

  test('is everything where a false span stands outside any list', () => {
    expect(withhold({ answer: { span: wrong }, count: 1 }, evidence)).toEqual({
      value: undefined,
      withheld: [wrong],
    });
  });

  test.each([
    ['is of no known article', { ...sound, articleId: 'b' }],
    ['lies beyond the text', { ...sound, start: 90, end: 101 }],
    ['counts from the end', { ...sound, start: -22, end: -11 }],
    ['is off by one', { ...sound, start: 1, end: 12 }],
  ])('includes a span that %s', (_, span) => {
    expect(withhold([span], evidence)).toEqual({ value: [], withheld: [span] });
  });

  test('never lets through a span whose words are not those of the article', () => {
    const spans = fc.record({
      articleId: fc.constantFrom('a', 'b'),
      start: fc.integer({ min: -30, max: 30 }),
      end: fc.integer({ min: -30, max: 30 }),
      text: fc.constantFrom('One', 'bridge', '', 'roads.'),
    });
    fc.assert(
      fc.property(fc.array(spans), (list) => {
        const { value, withheld } = withhold(list, evidence);
        for (const span of value ?? [])
          expect(evidence(span.articleId)?.slice(span.start, span.end)).toBe(span.text);
        expect((value ?? []).length + withheld.length).toBe(list.length);
      }),
    );
  });
});

describe('the link of a citation', () => {
  test('opens the article at the words, in place of any fragment of its address', () => {
    const head = { ...(smallCorpus().entry('bridge')?.head ?? fail()), url: 'https://example.org/a#top' };
    const span = spanOf(bridge, 0, 9);
    expect(cite(head, span).link).toBe('https://example.org/a#:~:text=The%20mayor');
    expect(cite({ ...head, url: null }, span).link).toBeNull();
  });

  test('names long words, and words on several lines, by their beginning and end', () => {
    expect(textFragment('a b c d e f g h i j k l')).toBe('#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l');
    expect(textFragment('end here.\n\nBegin there.')).toContain(',');
  });

  test('writes out what has a meaning of its own in a fragment', () => {
    expect(textFragment('a-b, c & d')).toBe('#:~:text=a%2Db%2C%20c%20%26%20d');
    expect(() => textFragment('broken \uD800 half')).not.toThrow();
  });
});

function fail(): never {
  throw new Error('no bridge in the corpus');
}
