import type { Stretch } from './noun-phrase.ts';
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
  const span = spanOfTokens(reading, first, grammar.headFirst ? ownerEnd(reading, noun + 1) : noun + 1);
  return { party: { name: span.text, kind: 'document', span }, attribution: 'document', person: -1 };
}

/** `comunicado de la Embajada`: past the owner that stands behind, when written large. */
function ownerEnd({ tokens, grammar }: Reading, noun: number): number {
  // `comunicado divulgado por la Cancillería`.
  const released = tokens[noun]?.capital === false && grammar.agentives.has(tokens[noun + 1]?.lower ?? '');
  const first = released && !grammar.functionWords.has(tokens[noun]?.lower ?? '') ? noun + 1 : noun;
  const owned = first > noun || grammar.genitives.has(tokens[first]?.lower ?? '');
  if (!owned) return noun;
  let end = grammar.determiners.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  if (!tokens[end]?.capital) return noun;
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
