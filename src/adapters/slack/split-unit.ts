import { splitLine } from '../../core/split-line.ts';
import { own } from './limits.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import type { Part, Unit } from './unit.ts';

/** The parts of a unit that no page holds, in order: see `splitLine`. */
export function splitUnit(unit: Unit, continued: string): Unit[] {
  const room = { length: own.part, prefix: 0, articles: own.partSources, word: own.word };
  const parts = splitLine(unit.parts, continued, { ...room, lengthOf });
  return parts.map((part) => ({ kind: kindOf(unit), parts: part }));
}

/** A title that goes on is no longer one. */
function kindOf({ kind }: Unit): Unit['kind'] {
  return kind === 'title' || kind === 'heading' || kind === 'aside' ? 'line' : kind;
}

/** What a part takes of a message at most, where it is written as text. */
function lengthOf(part: Part): number {
  switch (part.kind) {
    case 'words':
    case 'strong':
      return JSON.stringify(escapeMrkdwn(part.text)).length - 2;
    case 'mark':
      return part.label.length + (part.address?.length ?? 0);
    case 'link':
      return part.text.length + (part.address?.length ?? 0);
    case 'turn':
      return 4;
  }
}
