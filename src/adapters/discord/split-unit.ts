import { splitLine } from '../../core/split-line.ts';
import { own } from './limits.ts';
import { markdownOfPart, type Unit } from './unit.ts';

/** The parts of a unit that no page holds, in order: see `splitLine`. */
export function splitUnit(unit: Unit, continued: string): Unit[] {
  const room = { length: own.part, prefix: unit.prefix.length, articles: own.partSources, word: own.word };
  const parts = splitLine(unit.parts, continued, {
    ...room,
    lengthOf: (part) => markdownOfPart(part).length,
  });
  return parts.map((part) => ({ ...unit, parts: part }));
}
