import { isFutureForm, isVerbForm, lowerAt, type Reading, sentenceAround } from './reading.ts';
import type { Trigger } from './triggers.ts';

/** `will also send`, `will be deployed`, `enviará`, `se va a construir`. */
export function futureAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  if (isFutureForm(reading, index)) return inflected(reading, index, last);
  // `is sending a delegation`: what is only begun is still to come.
  const sends = commitments.scheduling.has(lowerAt(reading, index))
    ? pastAdverbs(reading, index + 1)
    : undefined;
  if (sends !== undefined && commitments.sending.has(lowerAt(reading, sends)) && sends + 1 < last)
    return { at: index, verb: sends, modality: 'firm', voice: 'active' };
  if (!commitments.future.has(lowerAt(reading, index))) return undefined;
  const before = beforeVerb(reading, index);
  if (commitments.infinitiveForm && before === 'negated') return undefined;
  const marked = commitments.infinitiveForm && commitments.infinitive.has(lowerAt(reading, index + 1));
  const verb = pastAdverbs(reading, marked ? index + 2 : index + 1);
  if (verb === undefined || !isInfinitive(reading, verb)) return undefined;
  const found = actionAt(reading, verb, last);
  if (!found) return undefined;
  const middle = before === 'middle' || endsMiddle(reading, verb);
  return { at: index, modality: 'firm', ...found, voice: middle ? 'middle' : found.voice };
}

/** A future, or a conditional that reports one, in one word. */
function inflected(reading: Reading, index: number, last: number): Trigger | undefined {
  const before = beforeVerb(reading, index);
  if (before === 'negated') return undefined;
  const found = actionAt(reading, index, last);
  return (
    found && { at: index, modality: 'firm', ...found, voice: before === 'middle' ? 'middle' : found.voice }
  );
}

/** Longest run of small words between a negation and its verb: `no se lo`. */
const longestRun = 4;

/** What the small words before a verb make of it. */
function beforeVerb(reading: Reading, verb: number): 'negated' | 'middle' | undefined {
  const { commitments, negations } = reading.grammar;
  let middle = false;
  for (let i = verb - 1; i >= verb - longestRun; i--) {
    const word = lowerAt(reading, i);
    if (negations.has(word)) return 'negated';
    if (commitments.middle.has(word)) middle = true;
    else if (!commitments.adverbs.has(word)) break;
  }
  return middle ? 'middle' : undefined;
}

/** `construirse`: the infinitive carries what makes the voice. */
function endsMiddle(reading: Reading, verb: number): boolean {
  return reading.grammar.commitments.infinitiveForm !== null && /rse$/.test(lowerAt(reading, verb));
}

/** The action that begins at a verb: itself, what it goes on with, or what is done after a form of being. */
function actionAt(reading: Reading, verb: number, last: number): Pick<Trigger, 'verb' | 'voice'> | undefined {
  const { commitments } = reading.grammar;
  const goesOn = commitments.phases.has(lowerAt(reading, verb)) ? phaseVerb(reading, verb, last) : undefined;
  if (goesOn !== undefined) return actionAt(reading, goesOn, last);
  if (!commitments.being.has(lowerAt(reading, verb)))
    return isAction(reading, verb, last) ? { verb, voice: 'active' } : undefined;
  const done = pastAdverbs(reading, verb + 1) ?? verb + 1;
  const word = lowerAt(reading, done);
  if (done < last && commitments.progressive.test(word) && isAction(reading, done, last))
    return { verb: done, voice: 'active' };
  if (done < last && commitments.participle.test(word) && isAction(reading, done, last))
    return { verb: done, voice: 'passive' };
  if (done < last && commitments.hosting.has(word)) return { verb, voice: 'active' };
  const place = reading.grammar.determiners.has(lowerAt(reading, done + 1)) ? done + 2 : done + 1;
  const idle = commitments.idlePlaces.has(lowerAt(reading, place));
  return commitments.presences.has(word) && done < last && !idle ? { verb, voice: 'active' } : undefined;
}

/** `will continue to be deployed`, `will begin training`, `comenzará a repartir`. */
function phaseVerb(reading: Reading, verb: number, last: number): number | undefined {
  const { commitments } = reading.grammar;
  const next = verb + 1;
  const marked = commitments.infinitive.has(lowerAt(reading, next));
  if (marked && next + 1 < last && isInfinitive(reading, next + 1)) return next + 1;
  return next < last && commitments.progressive.test(lowerAt(reading, next)) ? next : undefined;
}

/** How far before a reported future the verb that reports it may stand, in tokens. */
const reportReach = 30;

/** `said it would deploy`, `anunció que enviaría`: a future as somebody told it. */
export function reportedFutureAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  const inOne = isVerbForm(reading, index, commitments.reportedFutureForm);
  if (!inOne && !commitments.reportedFuture.has(word)) return undefined;
  if (!isReported(reading, index)) return undefined;
  if (inOne) return inflected(reading, index, last);
  const verb = pastAdverbs(reading, index + 1);
  const found = verb === undefined ? undefined : actionAt(reading, verb, last);
  return found && { at: index, modality: 'firm', ...found };
}

/** A verb that tells of it stands before it, outside quotation marks, with nothing that ends its clause between. */
function isReported(reading: Reading, index: number): boolean {
  const { tokens, grammar, quotationOf } = reading;
  const { first } = sentenceAround(reading, index);
  for (let i = index - 1; i >= Math.max(first, index - reportReach); i--) {
    const word = lowerAt(reading, i);
    if (quotationOf[i] !== quotationOf[index] || /^[;:]$/.test(tokens[i]?.text ?? '')) return false;
    if (grammar.commitments.conditions.has(word)) return false;
    if (tokens[i]?.capital && i > first) continue;
    if (grammar.speechVerbs.has(word) || grammar.commitments.promising.has(word))
      return !grammar.determiners.has(lowerAt(reading, i - 1)) && !isDenied(reading, i);
  }
  return false;
}

/** `did not say when it would open`: the verb of telling is itself negated. */
function isDenied(reading: Reading, verb: number): boolean {
  const { negations, verbs, commitments } = reading.grammar;
  for (let i = verb - 1; i >= verb - longestRun; i--) {
    const word = lowerAt(reading, i);
    if (negations.has(word)) return true;
    if (!verbs.has(word) && !commitments.adverbs.has(word) && !commitments.middle.has(word)) return false;
  }
  return false;
}

/** Skips adverbs; undefined at a negation, which undoes the commitment. */
export function pastAdverbs(reading: Reading, index: number): number | undefined {
  const { grammar } = reading;
  let i = index;
  for (; ; i++) {
    const word = lowerAt(reading, i);
    if (grammar.negations.has(word)) return undefined;
    const small = grammar.commitments.adverbs.has(word) || grammar.commitments.middle.has(word);
    if (!small && !(i > index || /^["“«]$/.test(word) ? /^["“”«»]$/.test(word) : false)) return i;
  }
}

/** A word may be an infinitive; where endings mark infinitives, only what has one is. */
export function isInfinitive(reading: Reading, index: number): boolean {
  return reading.grammar.commitments.infinitiveForm?.test(lowerAt(reading, index)) ?? true;
}

/** A verb in small letters that means an action; a Spanish one may open its sentence. */
export function isAction(reading: Reading, index: number, last: number): boolean {
  const token = reading.tokens[index];
  const { grammar } = reading;
  if (index >= last || token?.kind !== 'word') return false;
  if (token.capital && !isFutureForm(reading, index)) return false;
  return (
    (!grammar.commitments.states.has(token.lower) || raises(reading, index)) &&
    !grammar.determiners.has(token.lower) &&
    !grammar.prepositions.has(token.lower)
  );
}

/** `subirá los impuestos`: a verb of change with an object is done by somebody. */
function raises(reading: Reading, index: number): boolean {
  const { determiners, commitments, numberWords } = reading.grammar;
  const thing = reading.tokens[index + 2];
  if (!commitments.raising.has(lowerAt(reading, index)) || !determiners.has(lowerAt(reading, index + 1)))
    return false;
  return thing?.kind === 'word' && !numberWords.has(thing.lower);
}
