import { isAction, isInfinitive, pastAdverbs } from './futures.ts';
import { isRoleNoun, lowerAt, type Reading, sentenceAround } from './reading.ts';
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
  if (to === undefined || isNegated(reading, index)) return undefined;
  const verb = pastAdverbs(reading, to + 1);
  if (verb === undefined || !isAction(reading, verb, last) || !isInfinitive(reading, verb)) return undefined;
  return { at: intentStart(reading, index), verb, modality: 'firm', voice: 'active' };
}

/** The first word of the verb that a promise or intention ends: `has` pledged, `has shown itself` willing. */
function intentStart(reading: Reading, index: number): number {
  const { verbs, negations, commitments } = reading.grammar;
  let at = /^["“«]$/.test(lowerAt(reading, index - 1)) ? index - 1 : index;
  if (commitments.selves.has(lowerAt(reading, at - 1))) at -= 2;
  while (verbs.has(lowerAt(reading, at - 1)) && !negations.has(lowerAt(reading, at - 1))) at--;
  return at;
}

/** Written large, unless it opens a sentence whose subject is left unsaid: `Ofreció enviar`. */
function isName(reading: Reading, index: number): boolean {
  const opens = reading.grammar.dropsSubjects && sentenceAround(reading, index).first === index;
  return reading.tokens[index]?.capital === true && !opens;
}

/** A form of being or having stands before an intention (`is ready`), or somebody's self (`itself willing`). */
function leadsUp(reading: Reading, index: number): boolean {
  const { verbs, commitments } = reading.grammar;
  const opened = /^["“«]$/.test(lowerAt(reading, index - 1)) && verbs.has(lowerAt(reading, index - 2));
  const before = lowerAt(reading, index - 1);
  return (
    opened ||
    verbs.has(before) ||
    commitments.selves.has(before) ||
    (commitments.adverbs.has(before) && verbs.has(lowerAt(reading, index - 2)))
  );
}

/** `not`, right before the verb or before its auxiliary or clitic: `no se compromete a`, `has not agreed to`. */
function isNegated(reading: Reading, index: number): boolean {
  const { negations, verbs, commitments } = reading.grammar;
  for (let i = index - 1; i >= index - 3; i--) {
    const word = lowerAt(reading, i);
    if (negations.has(word)) return true;
    if (!verbs.has(word) && !commitments.adverbs.has(word) && !commitments.middle.has(word)) return false;
  }
  return false;
}

/** `prometió enviar`: an infinitive without a mark before it. */
function isBare(reading: Reading, index: number): boolean {
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
    const passes = adverbs.has(word) || /mente$/.test(word) || days.has(word) || weekdays.has(word);
    if (!passes && !reading.grammar.determiners.has(word)) return undefined;
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
function opensAside({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind } = tokens[index] ?? {};
  const { weekdays, days } = grammar.dates;
  return (
    grammar.prepositions.has(lower) ||
    grammar.commitments.adverbs.has(lower) ||
    weekdays.has(lower) ||
    days.has(lower) ||
    kind === 'number' ||
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

/** `promised an official investigation`, `ofreció ayuda al Gobierno`: a promise of a thing. */
export function offeredAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { tokens, grammar } = reading;
  const { offering, idleObjects, pluperfect } = grammar.commitments;
  const token = tokens[index];
  if (!token || isName(reading, index) || !offering.has(token.lower)) return undefined;
  const before = lowerAt(reading, index - 1);
  if (pluperfect.has(before) || grammar.determiners.has(before) || isNegated(reading, index))
    return undefined;
  const opens = index === sentenceAround(reading, index).first;
  if ((opens && !grammar.dropsSubjects) || grammar.prepositions.has(before)) return undefined;
  const object = offeredThing(reading, index + 1, last);
  return object !== undefined && !idleObjects.has(lowerAt(reading, object))
    ? { at: index, verb: index, modality: 'firm', voice: 'active' }
    : undefined;
}

/** The noun that is offered, past whom it is offered to (`a la ciudadanía`) and the words before it. */
function offeredThing(reading: Reading, first: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  if (grammar.complementizers.has(lowerAt(reading, first))) return undefined;
  let i = first;
  if (grammar.commitments.recipients.has(lowerAt(reading, i))) {
    while (i < last && !grammar.determiners.has(lowerAt(reading, i + 1)) && i < first + 5) i++;
    i++;
  }
  while (grammar.determiners.has(lowerAt(reading, i)) || grammar.commitments.adverbs.has(lowerAt(reading, i)))
    i++;
  // `pledged $200 million`, `prometió USD 20 millones`: money.
  while (/^(?:US)?\p{Sc}$|^USD$|^US$/u.test(tokens[i]?.text ?? '')) i++;
  const token = tokens[i];
  if (i >= last || !token || token.kind === 'punctuation') return undefined;
  // `Aseguró Benavides que`, `», prometió la mandataria`: its subject, not a thing.
  const somebody = isRoleNoun(grammar, token.lower) && !grammar.indefinites.has(lowerAt(reading, i - 1));
  if (grammar.dropsSubjects && (token.capital || (somebody && i > first))) return undefined;
  if (token.kind === 'number') return i;
  if (grammar.functionWords.has(token.lower) && !grammar.numberWords.has(token.lower)) return undefined;
  return i;
}

/** `presented plans to build`, `Noboa’s promise to`, `their goal: to explore`, `tiene previsto viajar`. */
export function intendedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  const token = reading.tokens[index];
  if (!token || token.capital || !commitments.intentNouns.has(token.lower)) return undefined;
  const link = intentLink(reading, index);
  const verb = link === undefined ? undefined : pastAdverbs(reading, link);
  if (verb === undefined || !isAction(reading, verb, last) || !isInfinitive(reading, verb)) return undefined;
  const at = holderOf(reading, index);
  return at === undefined ? undefined : { at, verb, modality: 'firm', voice: 'active' };
}

/** The token of the verb that says what is intended: `plan to X`, `compromiso de X`, `goal: “to X`, `meta es X`. */
function intentLink(reading: Reading, noun: number): number | undefined {
  const { commitments, copulas } = reading.grammar;
  let i = noun + 1;
  const told = copulas.has(lowerAt(reading, i)) || reading.tokens[i]?.text === ':';
  if (told) i++;
  while (
    /^["“«]$/.test(reading.tokens[i]?.text ?? '') ||
    (told && commitments.adverbs.has(lowerAt(reading, i)))
  )
    i++;
  if (commitments.intentLinks.has(lowerAt(reading, i))) return i + 1;
  return (told || commitments.heldParticiples.has(lowerAt(reading, noun))) && isBare(reading, i)
    ? i
    : undefined;
}

/**
 * Where the words that tie an intention to somebody begin: `presented` plans, `his` promise, Noboa`’s` plan;
 * undefined where nothing does (`there are no plans to`, `a plan to kill him was found`).
 */
function holderOf(reading: Reading, noun: number): number | undefined {
  const { grammar, tokens } = reading;
  for (let i = noun - 1; i >= noun - 4; i--) {
    const word = lowerAt(reading, i);
    if (grammar.negations.has(word)) return undefined;
    if (grammar.commitments.holding.has(word) && !tokens[i]?.capital)
      return isNegated(reading, i) ? undefined : i;
    if (/^['’]s$/.test(word) || grammar.commitments.possessives.has(word)) return i;
    if (tokens[i]?.kind === 'punctuation' || grammar.prepositions.has(word)) return undefined;
  }
  return undefined;
}

/** `is considering sending`, `analiza la posibilidad de enviar`. */
export function consideredAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, verbs } = reading.grammar;
  if (!commitments.considering.has(lowerAt(reading, index)) || isNegated(reading, index)) return undefined;
  const verb = consideredVerb(reading, index);
  if (verb === undefined || !commitments.consideredForm.test(lowerAt(reading, verb))) return undefined;
  if (!isAction(reading, verb, last)) return undefined;
  const at = verbs.has(lowerAt(reading, index - 1)) ? index - 1 : index;
  return { at, verb, modality: 'considered', voice: 'active' };
}

/** The verb after `considering`, or after `the possibility of` behind it. */
function consideredVerb(reading: Reading, index: number): number | undefined {
  const { commitments, genitives } = reading.grammar;
  for (let i = index + 1; i < index + 5; i++)
    if (commitments.possibilities.has(lowerAt(reading, i)))
      return genitives.has(lowerAt(reading, i + 1)) ? i + 2 : undefined;
  return index + 1;
}
