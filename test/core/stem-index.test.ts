import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StemIndex } from '../../src/core/stem-index.ts';

const stem = fc.constantFrom('port', 'mayor', 'strike', 'flood', 'vote');
const documents = fc.array(
  fc.record({ stems: fc.array(stem, { maxLength: 12 }), isRemoved: fc.boolean(), isSaved: fc.boolean() }),
);
const boostOf = (asked: string) => (asked === 'vote' ? 1 / 3 : 1);

test('scores are those of MiniSearch’s own search, whatever was removed and loaded', () => {
  fc.assert(
    fc.property(documents, fc.uniqueArray(stem), (given, asked) => {
      let index = new StemIndex();
      for (const [id, { stems, isSaved }] of given.entries()) {
        index.add({ id, stems: stems.join(' ') });
        if (isSaved) index = StemIndex.from(JSON.parse(JSON.stringify(index)));
      }
      for (const [id, { stems, isRemoved }] of given.entries())
        if (isRemoved) index.remove({ id, stems: stems.join(' ') });
      const scores = [...index.scores(asked, boostOf).entries()].filter(([, score]) => score > 0);
      const found = index.search(asked.join(' '), { boostTerm: boostOf });
      // MiniSearch multiplies a score by the number of terms that matched.
      const expected = found.map(({ id, score, queryTerms }) => [id, score / queryTerms.length] as const);
      const own = new Map(scores.map(([key, score]) => [index.idOf(key), score]));
      expect([...own.keys()].sort()).toEqual(expected.map(([id]) => id).sort());
      for (const [id, score] of expected) expect(own.get(id)).toBeCloseTo(score, 9);
    }),
  );
});
