import { fold } from '../core/text.ts';
import type { Reading } from './reading.ts';

/** A name of a list that begins with its surnames: `MACÍAS VILLAMAR, José Adolfo`. */
export interface SurnameFirst {
  /** The token behind the comma, with which the given names begin. */
  readonly given: number;
  readonly last: number;
}

/** The most surnames and given names, particles left out. */
const longest = 3;

/** Surnames in capitals, a comma, given names, behind a single surname a known one, and an end. */
export function surnameFirst(reading: Reading, first: number, limit: number): SurnameFirst | undefined {
  const { tokens, grammar } = reading;
  // Most words have a small second letter.
  if (!/^\p{Lu}{2}/u.test(tokens[first]?.text ?? '')) return undefined;
  let comma = first;
  let known = false;
  let words = 0;
  for (; comma < limit && tokens[comma]?.text !== ','; comma++) {
    const { text = '', lower = '' } = tokens[comma] ?? {};
    known ||= grammar.surnames.has(fold(text));
    if (!grammar.particles.has(lower) && (++words > longest || !/^\p{Lu}{3,}$/u.test(text))) return undefined;
  }
  if (!known || comma + 1 >= limit) return undefined;
  const given = comma + 1;
  const name = tokens[given];
  if (!name?.capital || (words < 2 && !grammar.givenNames.has(fold(name.text)))) return undefined;
  let last = given + 1;
  while (last < Math.min(limit, given + longest) && tokens[last]?.capital) last++;
  const after = tokens[last];
  return last >= limit || !after || /^[.,;()]$/.test(after.text) || grammar.conjunctions.has(after.lower)
    ? { given, last }
    : undefined;
}

/** `José Adolfo Macías Villamar`: such an entry in its usual order and case. */
export function usualOrder(entry: string): string {
  const [surnames = '', given = ''] = entry.split(',');
  const small = surnames.replace(/\p{Lu}+/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`);
  return `${given.trim()} ${small.trim()}`;
}
