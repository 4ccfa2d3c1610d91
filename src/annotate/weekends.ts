import { addDays, periodAt, weekdayOf } from './calendar.ts';
import { type DateFound, type DateScope, directionAt, open, precisions, turnedBehind } from './date-scope.ts';
import { lowerAt } from './reading.ts';

/** `over the weekend`, `el fin de semana pasado`, `this weekend`: the last one, or the next where something is to come. */
export function readWeekend({ reading, today, ahead }: DateScope, index: number): DateFound | undefined {
  const direction = directionAt(reading, index);
  const at = direction === undefined ? index : index + 1;
  const words = reading.grammar.dates.weekends.find((name) =>
    name.every((word, step) => lowerAt(reading, at + step) === word),
  );
  if (!words) return undefined;
  const end = at + words.length;
  const turned = turnedBehind(reading, end);
  const found = { first: index, last: turned?.last ?? end, precision: 'day', basis: 'derived' } as const;
  if (today === null) return { ...found, ...open };
  const turn = direction ?? turned?.direction;
  if (turn === 0) return { ...found, ...periodAt(today, 'weekend', 0) };
  const coming = turn === undefined ? ahead[index] === 1 : turn === 1;
  // On a Saturday or Sunday the weekend is the one that has begun.
  const begun = weekdayOf(today) >= 6 && turn === undefined;
  return { ...found, ...periodAt(coming || begun ? today : addDays(today, -7), 'weekend', 0) };
}

/** `the week before last`, `la semana antepasada`, `the week after next`: two away. */
export function readTwice({ reading, today }: DateScope, index: number): DateFound | undefined {
  const { units, twice } = reading.grammar.dates;
  const unit = units.get(lowerAt(reading, index));
  const turned = twice.find(([words]) =>
    words.every((word, step) => lowerAt(reading, index + 1 + step) === word),
  );
  if (!unit || !turned) return undefined;
  const period = today === null ? open : periodAt(today, unit, turned[1]);
  const last = index + 1 + turned[0].length;
  return { first: index, last, ...period, precision: precisions[unit], basis: 'derived' };
}
