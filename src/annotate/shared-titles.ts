import type { Candidate } from './name-signs.ts';
import type { Stretch } from './noun-phrase.ts';
import { lowerAt, type Reading } from './reading.ts';

/** How many words may stand between two names of a list: `, y de la República de Corea, `. */
const longestJoint = 9;

/** How far before a name the plural may stand that it shares, in tokens. */
const longestObject = 10;

/**
 * A title in the plural is that of each name in the list behind it: `Sens. X and Y`; `los presidentes de Colombia, X,
 * y de Brasil, Y`. Names with a title of their own keep it.
 */
export function shareTitles(reading: Reading, candidates: readonly Candidate[]): Candidate[] {
  const listed = candidates.filter((run) => run.words.length > 1 || run.titles.length > 0);
  const shared = new Map<Candidate, Stretch>();
  for (const [index, run] of listed.entries()) {
    const before = listed[index - 1];
    const next = listed[index + 1];
    const given = before && isJoined(reading, before, run) ? titleOf(before) : undefined;
    const opens = !given && next && isJoined(reading, run, next);
    const plural = opens ? pluralBefore(reading, run, before?.last ?? 0) : undefined;
    const title = given && before ? without(reading, given, [before.last, run.prefix]) : plural;
    if (title && run.titles.length === 0) shared.set(run, title);
  }
  return candidates.map((run) => {
    const title = shared.get(run);
    return title ? { ...run, titles: [title] } : run;
  });

  function titleOf(run: Candidate): Stretch | undefined {
    return shared.get(run) ?? run.titles.find((title) => pluralIn(reading, title) !== undefined);
  }
}

/** Of a shared title the noun alone, where the next name's office is of something else: `y de Brasil`. */
function without(reading: Reading, shared: Stretch, [first, last]: Stretch): Stretch {
  const noun = pluralIn(reading, shared);
  for (let i = first; i < last; i++)
    if (noun !== undefined && reading.grammar.genitives.has(lowerAt(reading, i))) return [noun, noun + 1];
  return shared;
}

function pluralIn(reading: Reading, [first, last]: Stretch): number | undefined {
  for (let i = first; i < last; i++) if (reading.grammar.pluralRoles.has(lowerAt(reading, i))) return i;
  return undefined;
}

/** `the presidents of Colombia and Brazil, X`: the plural with what it is of, when a comma ends it before the name. */
function pluralBefore(reading: Reading, run: Candidate, limit: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const comma = run.prefix - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  for (let i = comma - 1; i >= Math.max(limit, comma - longestObject); i--) {
    if (grammar.pluralRoles.has(lowerAt(reading, i))) return [i, comma];
    if (!isOfObject(reading, i)) return undefined;
  }
  return undefined;
}

/** A word of what an office is of. */
function isOfObject({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', capital = false, kind } = tokens[index] ?? {};
  if (kind !== 'word') return false;
  return (
    capital ||
    grammar.genitives.has(lower) ||
    grammar.objectLeads.has(lower) ||
    grammar.determiners.has(lower) ||
    grammar.conjunctions.has(lower) ||
    grammar.roleModifiers.has(lower) ||
    grammar.portfolios.has(lower) ||
    grammar.places.has(lower)
  );
}

/** Nothing between two names but commas, `and`, and what the second one's office is of. */
function isJoined(reading: Reading, one: Candidate, other: Candidate): boolean {
  const { tokens, grammar } = reading;
  if (other.prefix - one.last > longestJoint || other.prefix <= one.last) return false;
  const first = tokens[one.last];
  if (first?.text !== ',' && !grammar.conjunctions.has(first?.lower ?? '')) return false;
  if (reading.sentenceOf[one.last] !== reading.sentenceOf[other.first]) return false;
  for (let i = one.last; i < other.prefix; i++)
    if (tokens[i]?.text !== ',' && !isOfObject(reading, i)) return false;
  return true;
}
