import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, maxAgeOf, nextCheck, retryAfterOf } from '../../../src/ingest/poll/next-check.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const asked: Asked = { kind: 'feed', now: 0, failures: 0, rest: null, retryAfter: null, random: 0.5 };

describe('a feed is asked again', () => {
  test.each<[string, Partial<Asked>, number]>([
    ['after a quarter of an hour', {}, 15 * minute],
    ['after a day, if it is a page', { kind: 'page' }, day],
    ['as seldom as it asks for', { rest: 60 * minute }, 60 * minute],
    ['no oftener than is usual', { rest: minute }, 15 * minute],
    ['at least once a day', { rest: 30 * day }, day],
    ['later after a failure', { failures: 1 }, 30 * minute],
    ['ever later after many', { failures: 3 }, 120 * minute],
    ['once a day at last', { failures: 1_000 }, day],
    ['not before it says', { failures: 1, retryAfter: 2 * day }, 2 * day],
    ['within a week, whatever it says', { failures: 1, retryAfter: 1_000 * day }, 7 * day],
    ['sooner than others', { random: 0 }, 13.5 * minute],
    ['later than others', { random: 1 }, 16.5 * minute],
  ])('%s', (_, more, wait) => {
    expect(nextCheck({ ...asked, ...more })).toBe(wait);
  });

  test('in the future, whatever it says', () => {
    const span = fc.option(fc.integer({ min: 0 }));
    fc.assert(
      fc.property(
        span,
        span,
        fc.nat(),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (rest, retryAfter, failures, random) => {
          const next = nextCheck({ ...asked, rest, retryAfter, failures, random });
          expect(next).toBeGreaterThanOrEqual(13 * minute);
          expect(next).toBeLessThanOrEqual(7 * day);
        },
      ),
    );
  });
});

test('what headers ask for is read', () => {
  expect([
    retryAfterOf('120', 0),
    retryAfterOf('Thu, 01 Jan 1970 00:01:00 GMT', 0),
    retryAfterOf('soon', 0),
    retryAfterOf(null, 0),
  ]).toEqual([120_000, 60_000, null, null]);
  expect(retryAfterOf('Thu, 01 Jan 1970 00:01:00 GMT', day)).toBe(0);
  expect([
    maxAgeOf('public, max-age=60'),
    maxAgeOf('s-maxage=60'),
    maxAgeOf('no-cache'),
    maxAgeOf(null),
  ]).toEqual([60_000, null, null, null]);
});
