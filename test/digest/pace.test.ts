import { expect, test } from 'vitest';
import { Pace } from '../../src/digest/pace.ts';

const limit = { perSecond: 10 };

/** When each of so many posts goes, each tried again when it was put off to; `asked` at once. */
function run(pace: Pace, asked: number, perSecond = 10): number[] {
  const waiting = Array.from({ length: asked }, () => 0);
  const sent: number[] = [];
  while (waiting.length > 0) {
    waiting.sort((a, b) => b - a);
    const now = waiting.pop() ?? 0;
    const slot = pace.next('lane', { perSecond }, now);
    if ('at' in slot) waiting.push(slot.at);
    else sent.push(now + slot.waitMs);
  }
  return sent.sort((a, b) => a - b);
}

test('posts of a lane go one after the other, no faster than it takes and hardly slower', () => {
  const sent = run(new Pace(), 500);
  const gaps = sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
  expect(sent.at(-1)).toBeLessThan(500 * 100 * 1.5);
});

test('nobody waits long in memory', () => {
  const pace = new Pace();
  const slots = Array.from({ length: 100 }, () => pace.next('lane', limit, 0));
  const waits = slots.flatMap((slot) => ('waitMs' in slot ? slot.waitMs : []));
  expect(Math.max(...waits)).toBe(2000);
  expect(waits).toHaveLength(21);
  const later = slots.flatMap((slot) => ('at' in slot ? slot.at : []));
  expect(new Set(later).size).toBe(79);
  expect(Math.min(...later)).toBeGreaterThan(2000);
});

test('lanes don’t wait for one another', () => {
  const pace = new Pace();
  for (let count = 0; count < 20; count++) pace.next('a', limit, 0);
  expect(pace.next('b', limit, 0)).toEqual({ waitMs: 0 });
});

test('a lane that is asked to wait rests, goes on slower, and comes back to its pace', () => {
  const pace = new Pace();
  pace.next('lane', limit, 0);
  pace.rest('lane', limit, 1500, 0);
  expect(pace.next('lane', limit, 0)).toEqual({ waitMs: 1500 });
  expect(pace.next('lane', limit, 0)).toEqual({ waitMs: 1700 });
  for (let count = 0; count < 100; count++) pace.wentThrough('lane', limit);
  pace.next('lane', limit, 10_000);
  expect(pace.next('lane', limit, 10_000)).toEqual({ waitMs: 100 });
});
