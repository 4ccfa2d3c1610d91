import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NearDuplicates } from '../../src/core/near-duplicates.ts';

/** Sentences of different words, as many as are asked for; the same number gives the same ones. */
function story(number: number, sentences = 12): string[] {
  return Array.from({ length: sentences }, (_, line) =>
    Array.from(
      { length: 14 },
      (_, word) => `w${(number * 7919 + line * 104_729 + word * 1_299_709) % 99_991}`,
    ).join(' '),
  );
}
const textOf = (sentences: readonly string[]) => `${sentences.join('. ')}.`;

function groupsOf(texts: Readonly<Record<string, string>>): string[][] {
  const duplicates = new NearDuplicates();
  for (const [id, text] of Object.entries(texts)) duplicates.add(id, text);
  const groups = Object.keys(texts).map((id) => [...duplicates.groupOf(id)].sort().join(' '));
  return [...new Set(groups)].map((group) => group.split(' ')).sort();
}

const wire = story(1);

describe('a copy is', () => {
  test.each<[string, string]>([
    ['the same text', textOf(wire)],
    ['set otherwise', textOf(wire).toUpperCase().replaceAll(' ', '\u00a0\n').replaceAll('.', ' —')],
    ['with a paragraph of the publisher’s own', textOf([...story(2, 2), ...wire])],
    ['cut at its end', textOf(wire.slice(0, 7))],
    [
      'with words changed here and there',
      textOf(wire.map((line, index) => (index % 4 === 0 ? line.replace(/w\d+$/, 'other') : line))),
    ],
  ])('%s', (_, text) => {
    expect(groupsOf({ a: textOf(wire), b: text })).toEqual([['a', 'b']]);
  });

  test('whatever there is beside it', () => {
    const others = Object.fromEntries(
      Array.from({ length: 300 }, (_, n) => [`o${n}`, textOf(story(n + 10))]),
    );
    expect(groupsOf({ a: textOf(wire), ...others, z: textOf(wire.slice(1)) })[0]).toEqual(['a', 'z']);
  });

  test('a short one too', () => {
    expect(
      groupsOf({ a: 'Nine guards were freed on Sunday.', b: 'NINE GUARDS were freed on Sunday!' }),
    ).toHaveLength(1);
  });
});

describe('no copy is', () => {
  test.each<[string, string]>([
    ['another text', textOf(story(2))],
    ['one that cites two sentences of it', textOf([...story(2), ...wire.slice(0, 2)])],
    ['a round-up that has it whole', textOf([...story(2, 20), ...wire, ...story(3, 20)])],
    ['a brief that has its first sentence', textOf(wire.slice(0, 1))],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(groupsOf({ a: textOf(wire), b: text })).toEqual([['a'], ['b']]);
  });

  test('what shares a footer with many others', () => {
    const footer = story(0, 3);
    const texts = Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [`o${n}`, textOf([...story(n + 10), ...footer])]),
    );
    expect(groupsOf(texts)).toHaveLength(100);
  });
});

describe('a group', () => {
  test('holds copies of copies', () => {
    const texts = {
      a: textOf(wire.slice(0, 8)),
      b: textOf(wire),
      c: textOf([...wire.slice(4), ...story(2, 3)]),
    };
    expect(groupsOf(texts)).toEqual([['a', 'b', 'c']]);
  });

  test('is the same in whatever order its texts came', () => {
    const texts = Array.from({ length: 12 }, (_, n) => ({
      id: `t${n}`,
      text: textOf([...story(n % 4).slice(n % 3, 12 - (n % 2)), ...story(n + 50, n % 4)]),
    }));
    const inOrder = groupsOf(Object.fromEntries(texts.map(({ id, text }) => [id, text])));
    expect(inOrder).toHaveLength(4);
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (shuffled) => {
        expect(groupsOf(Object.fromEntries(shuffled.map(({ id, text }) => [id, text])))).toEqual(inOrder);
      }),
    );
  });

  test('loses a text that is removed, and one that is written anew', () => {
    const duplicates = new NearDuplicates();
    for (const id of ['a', 'b', 'c']) duplicates.add(id, textOf(wire));
    const groupOf = (id: string) => [...duplicates.groupOf(id)].sort();
    expect(groupOf('a')).toEqual(['a', 'b', 'c']);
    duplicates.remove('b');
    expect(groupOf('a')).toEqual(['a', 'c']);
    duplicates.add('c', textOf(story(9)));
    expect(groupOf('a')).toEqual(['a']);
    duplicates.add('b', textOf(wire));
    expect(groupOf('b')).toEqual(['a', 'b']);
  });

  test('falls apart without the text that held it together', () => {
    const duplicates = new NearDuplicates();
    duplicates.add('a', textOf(wire.slice(0, 7)));
    duplicates.add('b', textOf(wire));
    duplicates.add('c', textOf(wire.slice(5)));
    expect(duplicates.groupOf('a').size).toBe(3);
    duplicates.remove('b');
    expect([...duplicates.groupOf('a')]).toEqual(['a']);
  });

  test('never holds an edited text’s own former state', () => {
    const duplicates = new NearDuplicates();
    duplicates.add('a', textOf(wire));
    duplicates.add('a', textOf([...wire, ...story(2, 1)]));
    expect([...duplicates.groupOf('a')]).toEqual(['a']);
  });
});
