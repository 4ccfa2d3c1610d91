import { capitalisedEnd, leadsToTime, type Stretch } from './noun-phrase.ts';
import { type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import type { Named } from './salience.ts';

/** `the statement`, `the State Department’s statement`: something written that speaks. */
export function documentIn(reading: Reading, [first, last]: Stretch): Named | undefined {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    if (grammar.prepositions.has(tokens[i]?.lower ?? '')) return undefined;
    if (grammar.documentNouns.has(tokens[i]?.lower ?? '')) return documentAt(reading, i);
  }
  return undefined;
}

/** A document by the token of its noun, with the owner that stands before it. */
function documentAt(reading: Reading, noun: number): Named {
  const { tokens, grammar } = reading;
  let first = noun;
  const { first: limit } = sentenceAround(reading, noun);
  while (first > limit) {
    const token = tokens[first - 1];
    if (!token || (token.kind === 'punctuation' && !/^['’]s?$/.test(token.text))) break;
    if (
      grammar.determiners.has(token.lower) ||
      grammar.prepositions.has(token.lower) ||
      grammar.verbs.has(token.lower) ||
      grammar.conjunctions.has(token.lower)
    )
      break;
    first--;
  }
  const span = spanOfTokens(reading, first, ownerEnd(reading, noun + 1));
  return { party: { name: span.text, kind: 'document', span }, attribution: 'document', person: -1 };
}

/** `comunicado de la Embajada`: past the owner that stands behind, when written large. */
function ownerEnd(reading: Reading, noun: number): number {
  const { tokens, grammar } = reading;
  // `comunicado divulgado por la Cancillería`.
  const released = tokens[noun]?.capital === false && grammar.agentives.has(tokens[noun + 1]?.lower ?? '');
  const first = released && !grammar.functionWords.has(tokens[noun]?.lower ?? '') ? noun + 1 : noun;
  const owned = first > noun || grammar.genitives.has(tokens[first]?.lower ?? '');
  if (!owned) return noun;
  let end = grammar.determiners.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  if (!tokens[end]?.capital) return noun;
  if (!grammar.headFirst) {
    const last = capitalisedEnd(reading, end, sentenceAround(reading, noun).last);
    while (end < last && !leadsToTime(reading, end)) end++;
    return end;
  }
  while (
    tokens[end]?.capital ||
    (grammar.particles.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.capital)
  )
    end++;
  return end;
}

/** The last document named in full between two tokens, outside quotation marks, with its paragraph. */
export function documentBetween(
  reading: Reading,
  first: number,
  last: number,
): { readonly named: Named; readonly paragraph: number } | undefined {
  const { tokens, grammar } = reading;
  for (let i = last - 1; i > first; i--) {
    if (!grammar.documentNouns.has(tokens[i]?.lower ?? '') || (reading.quotationOf[i] ?? -1) >= 0) continue;
    const named = documentAt(reading, i);
    if (named.party.name.includes(' ')) return { named, paragraph: sentenceAround(reading, i).paragraph };
  }
  return undefined;
}

/** How many words behind a verb of speech say where it is said. */
const writtenReach = 5;

/** `said in a statement`, `informó en un comunicado`: a writing right behind a verb of speech. */
export function writtenAt({ tokens, grammar }: Reading, cue: number): boolean {
  for (let i = cue + 1; i <= cue + writtenReach; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (grammar.documentNouns.has(lower)) return true;
    if (
      !grammar.prepositions.has(lower) &&
      !grammar.determiners.has(lower) &&
      !grammar.roleModifiers.has(lower)
    )
      return false;
  }
  return false;
}
