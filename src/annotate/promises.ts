import { isAction, isInfinitive, pastAdverbs } from './futures.ts';
import { isFuture, lowerAt, type Reading, sentenceAround } from './reading.ts';
import type { Trigger } from './triggers.ts';

/** `reaffirm our commitment to maintaining`, `remains committed to`. */
export function reaffirmedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  const remains = commitments.lasting.has(word) && commitments.committed.has(lowerAt(reading, index + 1));
  if (!commitments.reaffirming.has(word) && !remains) return undefined;
  for (let i = index + 1; i < Math.min(last, index + 6); i++) {
    const noun = commitments.commitmentNouns.has(lowerAt(reading, i)) || (remains && i === index + 1);
    if (!noun || !commitments.infinitive.has(lowerAt(reading, i + 1))) continue;
    return i + 2 < last ? { at: index, verb: i + 2, modality: 'reaffirmed', voice: 'active' } : undefined;
  }
  return undefined;
}

/** `are committed to supporting`, `comprometidos a apoyar`. */
export function committedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, verbs, negations } = reading.grammar;
  if (!commitments.committed.has(lowerAt(reading, index))) return undefined;
  const to = index + 1;
  if (!commitments.infinitive.has(lowerAt(reading, to)) || to + 1 >= last) return undefined;
  const before = lowerAt(reading, index - 1);
  if (negations.has(before) || reading.tokens[to + 1]?.kind !== 'word') return undefined;
  const at = verbs.has(before) ? index - 1 : index;
  if (negations.has(lowerAt(reading, at - 1))) return undefined;
  return { at, verb: to + 1, modality: 'firm', voice: 'active' };
}

/** `pledged to send`, `is going to send`, `prometió enviar`. */
export function promisedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  const before = lowerAt(reading, index - 1);
  const noun = commitments.intentNouns.has(word) && reading.grammar.determiners.has(before);
  if (isName(reading, index) || commitments.pluperfect.has(before) || noun) return undefined;
  const intends = commitments.intending.has(word) && leadsUp(reading, index);
  const scheduled =
    commitments.scheduling.has(word) && commitments.infinitive.has(lowerAt(reading, index + 1));
  if (!commitments.promising.has(word) && !intends && !scheduled) return undefined;
  const to = infinitiveAfter(reading, index) ?? bareAfter(reading, index);
  if (to === undefined || isNegated(reading, index) || isPurpose(reading, index)) return undefined;
  const refused = refusalAt(reading, index, to);
  const verb = pastAdverbs(reading, refused === undefined ? to + 1 : Math.max(refused, to) + 1);
  if (verb === undefined || !isAction(reading, verb, last) || !isInfinitive(reading, verb)) return undefined;
  const { modality, told } = attitude(reading, index);
  return { at: intentStart(reading, index), verb: refused ?? verb, modality, voice: 'active', told };
}

/** How far before a verb of seeking its relative pronoun may stand, in tokens. */
const purposeReach = 5;

/** `a plan with which it seeks to`, `el plan con el que busca`, `se espera poner`: what a thing is for, or nobody's hope. */
function isPurpose(reading: Reading, index: number): boolean {
  const { commitments, prepositions, determiners, subordinators } = reading.grammar;
  if (commitments.middle.has(lowerAt(reading, index - 1)) && commitments.seeking.has(lowerAt(reading, index)))
    return true;
  if (!commitments.seeking.has(lowerAt(reading, index))) return false;
  for (let i = index - 1; i > index - purposeReach; i--) {
    if (!subordinators.has(lowerAt(reading, i))) continue;
    const before = determiners.has(lowerAt(reading, i - 1)) ? i - 2 : i - 1;
    return prepositions.has(lowerAt(reading, before));
  }
  return false;
}

/** `pledged not to raise`, `prometió no subir`: the negation inside what is promised, which it is a part of. */
function refusalAt(reading: Reading, promise: number, to: number): number | undefined {
  const { negations } = reading.grammar;
  return [to - 1, to, to + 1].find((i) => i > promise && negations.has(lowerAt(reading, i)));
}

/** A promise told of, an intention, or what somebody only seems willing to do. */
function attitude(reading: Reading, index: number): Pick<Trigger, 'modality' | 'told'> {
  const { commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  const seems = commitments.selves.has(lowerAt(reading, index - 1));
  return {
    modality: seems ? 'considered' : 'firm',
    told: commitments.toldForm.test(word) && commitments.promising.has(word),
  };
}

/** How far behind a promise its clause begins, and how far on that clause may deny what is to come, in tokens. */
const vowReach = 4;
const denialReach = 12;

/** `guaranteed that there would be no new taxes`, `garantizó que no habrá`: that something will not be. */
export function vowedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, complementizers, negations } = reading.grammar;
  if (!commitments.vowing.has(lowerAt(reading, index)) || isNegated(reading, index)) return undefined;
  if (isName(reading, index) || commitments.pluperfect.has(lowerAt(reading, index - 1))) return undefined;
  let that = index + 1;
  while (that < index + vowReach && !complementizers.has(lowerAt(reading, that))) that++;
  if (!complementizers.has(lowerAt(reading, that))) return undefined;
  for (let i = that + 1; i < Math.min(last, that + denialReach); i++) {
    if (!isFuture(reading, i)) continue;
    const denied = [i - 2, i - 1, i + 1, i + 2].some(
      (word) => word > that && negations.has(lowerAt(reading, word)),
    );
    return denied ? { at: index, verb: that + 1, modality: 'firm', voice: 'active', told: true } : undefined;
  }
  return undefined;
}

/** The first word of the verb that a promise or intention ends: `has` pledged, `has shown itself` willing. */
function intentStart(reading: Reading, index: number): number {
  const { verbs, negations, commitments } = reading.grammar;
  let at = /^["“«]$/.test(lowerAt(reading, index - 1)) ? index - 1 : index;
  if (commitments.selves.has(lowerAt(reading, at - 1))) at -= 2;
  const leads = (word: string) => (verbs.has(word) || commitments.lasting.has(word)) && !negations.has(word);
  while (leads(lowerAt(reading, at - 1))) at--;
  return contraction.test(lowerAt(reading, at - 1)) ? at - 1 : at;
}

/** Written large, unless it opens a sentence whose subject is left unsaid: `Ofreció enviar`. */
export function isName(reading: Reading, index: number): boolean {
  const opens = reading.grammar.dropsSubjects && sentenceAround(reading, index).first === index;
  return reading.tokens[index]?.capital === true && !opens;
}

/** `we’re`, `I’m`: a pronoun and a form of being in one token. */
const contraction = /^\p{L}+['’](?:re|m|s)$/u;

/** A form of being or having stands before an intention (`is ready`), or somebody's self (`itself willing`). */
function leadsUp(reading: Reading, index: number): boolean {
  const { verbs, commitments } = reading.grammar;
  const opened = /^["“«]$/.test(lowerAt(reading, index - 1)) && verbs.has(lowerAt(reading, index - 2));
  const before = lowerAt(reading, index - 1);
  return (
    opened ||
    verbs.has(before) ||
    commitments.lasting.has(before) ||
    commitments.selves.has(before) ||
    contraction.test(before) ||
    (commitments.adverbs.has(before) && verbs.has(lowerAt(reading, index - 2)))
  );
}

/** `not`, right before the verb or before its auxiliary or clitic: `no se compromete a`, `has not agreed to`. */
export function isNegated(reading: Reading, index: number): boolean {
  const { negations, verbs, commitments } = reading.grammar;
  for (let i = index - 1; i >= index - 3; i--) {
    const word = lowerAt(reading, i);
    if (negations.has(word)) return true;
    if (!verbs.has(word) && !commitments.adverbs.has(word) && !commitments.middle.has(word)) return false;
  }
  return false;
}

/** `prometió enviar`: an infinitive without a mark before it. */
export function isBare(reading: Reading, index: number): boolean {
  return reading.grammar.commitments.infinitiveForm?.test(lowerAt(reading, index)) ?? false;
}

/** `prometió enviar`, `ha prometido ayer enviar`: the token before an infinitive without a mark. */
function bareAfter(reading: Reading, index: number): number | undefined {
  const { adverbs, infinitiveForm } = reading.grammar.commitments;
  if (!infinitiveForm) return undefined;
  for (let i = index + 1; i < index + 5; i++) {
    if (isBare(reading, i)) return i - 1;
    const word = lowerAt(reading, i);
    const { days, weekdays } = reading.grammar.dates;
    const passes = [adverbs, days, weekdays, reading.grammar.negations].some((table) => table.has(word));
    if (!passes && !/mente$/.test(word) && !reading.grammar.determiners.has(word)) return undefined;
  }
  return undefined;
}

/** How far behind a promise its infinitive may stand, past whom it is made to and when. */
const infinitiveReach = 8;

/** `pledged to`, `pledged on Tuesday to`, `se comprometió con el alcalde a`: the mark of the infinitive. */
function infinitiveAfter(reading: Reading, index: number): number | undefined {
  const { tokens, grammar } = reading;
  for (let i = index + 1; i < index + infinitiveReach; i++) {
    const word = lowerAt(reading, i);
    const marks = grammar.commitments.infinitive.has(word);
    if (marks && (opensInfinitive(reading, i) || (i === index + 1 && !grammar.commitments.infinitiveForm)))
      return i;
    if (tokens[i]?.kind === 'punctuation' || grammar.verbs.has(word) || grammar.subordinators.has(word))
      return undefined;
    if (i === index + 1 && !opensAside(reading, i)) return undefined;
  }
  return undefined;
}

/** A time or a preposition: `pledged on Tuesday to`; not `expects prices to`. */
function opensAside(reading: Reading, index: number): boolean {
  const { tokens, grammar } = reading;
  const { lower = '', kind } = tokens[index] ?? {};
  const { weekdays, days, months } = grammar.dates;
  return (
    grammar.prepositions.has(lower) ||
    grammar.commitments.adverbs.has(lower) ||
    weekdays.has(lower) ||
    days.has(lower) ||
    (kind === 'number' && months.has(lowerAt(reading, index + 1))) ||
    (grammar.dropsSubjects && grammar.determiners.has(lower))
  );
}

/** What follows the mark looks like a verb, not like somebody: `to send`, not `to Ecuador`, `to the army`. */
function opensInfinitive(reading: Reading, mark: number): boolean {
  const { tokens, grammar } = reading;
  const next = tokens[mark + 1];
  if (next?.kind !== 'word' || next.capital || grammar.functionWords.has(next.lower)) return false;
  return isInfinitive(reading, mark + 1);
}
