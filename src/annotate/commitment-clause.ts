import { isFutureForm, lowerAt, type Reading, sentenceAround } from './reading.ts';
import { attributionPhrase } from './speech-clause.ts';

/** The token after the action: the end of the quotation or sentence, or the `, the ministry said` before it. */
export function actionEnd(reading: Reading, verb: number, last: number): number {
  const { tokens, quotations, quotationOf, grammar } = reading;
  const inside = quotations[quotationOf[verb] ?? -1];
  const limit = inside ? Math.min(last, inside.close) : last;
  let end = limit;
  for (let i = verb + 1; i < limit && end === limit; i++) {
    const mark = tokens[i]?.text ?? '';
    const outside = !inside && (quotationOf[i + 1] ?? -1) < 0;
    const goesOn =
      grammar.conjunctions.has(lowerAt(reading, i)) && grammar.speechVerbs.has(lowerAt(reading, i + 1));
    if (mark === ',' && (inside || outside) && leadsAway(reading, i + 1)) end = i;
    else if (outside && goesOn) end = i;
    else if (outside && /^[,”"»’]$/.test(mark) && attributes(reading, i + 1, limit))
      end = mark === ',' ? i : i + 1;
  }
  if (end === limit && limit < sentenceAround(reading, verb).last && !inside)
    end = clauseCut(reading, verb, end);
  const whole = end === (inside ? inside.close : sentenceAround(reading, verb).last);
  while (end > verb + 1 && isLoose(reading, end - 1, whole)) end--;
  return end;
}

/** Where the action ends before another: at the last comma with `and` or `but` behind it. */
function clauseCut(reading: Reading, verb: number, end: number): number {
  for (let i = end - 1; i > verb + 1; i--) if (opensNext(reading, i)) return i;
  return end;
}

/** `, and`, `, pero`; `and that`, `y que`. */
function opensNext(reading: Reading, index: number): boolean {
  const { conjunctions, complementizers } = reading.grammar;
  const next = lowerAt(reading, index + 1);
  if (reading.tokens[index]?.text === ',') return conjunctions.has(next);
  return conjunctions.has(lowerAt(reading, index)) && complementizers.has(next);
}

/** What no action ends with: a mark, `and`, `that`, `has` where it was cut, or a subject after one of them. */
function isLoose(reading: Reading, index: number, whole: boolean): boolean {
  const { conjunctions, pronouns, subordinators, verbs, prepositions, commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  if (/^[.,;:!?…]$/.test(reading.tokens[index]?.text ?? '')) return true;
  if ([conjunctions, subordinators, commitments.middle].some((table) => table.has(word))) return true;
  if (verbs.has(word) && !whole && !prepositions.has(lowerAt(reading, index - 1))) return true;
  const before = lowerAt(reading, index - 1);
  return (
    pronouns.has(word) && (/^[,;]$/.test(before) || conjunctions.has(before) || subordinators.has(before))
  );
}

/** A clause that tells of something else; a condition belongs to what it binds. */
function leadsAway(reading: Reading, index: number): boolean {
  const { subordinators, commitments } = reading.grammar;
  return subordinators.has(lowerAt(reading, index)) && !commitments.conditions.has(lowerAt(reading, index));
}

/** A short phrase with a verb of speech goes on from here. */
function attributes(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  if (attributionPhrase(reading, first) !== undefined) return true;
  for (let i = first; i < Math.min(last, first + 10); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (grammar.speechVerbs.has(token.lower) && !token.capital) return true;
    if (grammar.commitments.future.has(token.lower) || isFutureForm(reading, i)) return false;
  }
  return false;
}
