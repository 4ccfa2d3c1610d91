import { hasMainVerb } from './bare-clause.ts';
import { datelineEnd } from './names.ts';
import { isFutureForm, type Reading } from './reading.ts';

/** What stands before the comma has a verb of its own, and does not only lead up to what follows. */
export function isStatement(reading: Reading, opening: number, last: number): boolean {
  const { tokens, grammar } = reading;
  const first = datelineEnd(reading, opening, last);
  const lower = tokens[first]?.lower ?? '';
  let comma = first;
  while (comma < last && tokens[comma]?.text !== ',') comma++;
  const leads = grammar.subordinators.has(lower) || grammar.openers.has(lower);
  if (leads && comma >= last) return false;
  if (hasOwnVerb(reading, first + 1, last)) return true;
  const noun = !leads && !grammar.prepositions.has(lower);
  return noun && hasMainVerb(reading, first + 1, last, true);
}

/** `Later, X said, “…”`: what the verb introduces is the quotation. */
export function precedesQuotation({ tokens, quotationOf }: Reading, verb: number): boolean {
  const next = /^[,:]$/.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
  return (quotationOf[next] ?? -1) >= 0;
}

/** `…, Rubio rejected the idea`: the verb has something else of its own. */
export function hasObject({ tokens, grammar }: Reading, verb: number, last: number): boolean {
  const next = tokens[verb + 1];
  if (!next || verb + 1 >= last || grammar.tellingVerbs.has(tokens[verb]?.lower ?? '')) return false;
  return grammar.determiners.has(next.lower) && !grammar.dates.weekdays.has(tokens[verb + 2]?.lower ?? '');
}

/** A finite verb outside relative clauses that commas set apart. */
function hasOwnVerb(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const inserted = tokens[i - 1]?.text === ',' && grammar.subordinators.has(tokens[i]?.lower ?? '');
    while (inserted && i < last && tokens[i]?.text !== ',') i++;
    if (i < last && (grammar.verbs.has(tokens[i]?.lower ?? '') || isFutureForm(reading, i))) return true;
  }
  return false;
}
