import { isAction, isInfinitive, pastAdverbs } from './futures.ts';
import type { Stretch } from './noun-phrase.ts';
import { isDeed } from './offers.ts';
import { isBare, isNegated } from './promises.ts';
import { lowerAt, type Reading } from './reading.ts';
import type { Trigger } from './triggers.ts';

/** `presented plans to build`, `Noboa’s promise to`, `their goal: to explore`, `tiene previsto viajar`. */
export function intendedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  const token = reading.tokens[index];
  if (!token || token.capital || !commitments.intentNouns.has(token.lower)) return undefined;
  const holder = ownerBehind(reading, index, last);
  const link = intentLink(reading, holder ? holder[1] - 1 : index, holder !== undefined);
  const verb = link === undefined ? undefined : pastAdverbs(reading, link);
  if (verb === undefined || !isAction(reading, verb, last) || !isInfinitive(reading, verb)) return undefined;
  const at = holder ? index : holderOf(reading, index);
  return at === undefined ? undefined : { at, verb, modality: 'firm', voice: 'active', holder };
}

/** How long whoever has an intention may be told at, behind its noun, in tokens. */
const ownerReach = 9;

/** `the goal of the ministry is`, `la meta del ministerio es`: whose it is, up to the copula. */
function ownerBehind(reading: Reading, noun: number, last: number): Stretch | undefined {
  const { genitives, subordinators, negations, commitments } = reading.grammar;
  if (!genitives.has(lowerAt(reading, noun + 1)) || negations.has(lowerAt(reading, noun - 1)))
    return undefined;
  for (let i = noun + 2; i < Math.min(last, noun + ownerReach); i++) {
    const word = lowerAt(reading, i);
    if (commitments.equating.has(word)) return i > noun + 2 ? [noun + 2, i] : undefined;
    if (reading.tokens[i]?.kind === 'punctuation' || subordinators.has(word)) return undefined;
  }
  return undefined;
}

/** The token of the verb that says what is intended: `plan to X`, `compromiso de X`, `goal: “to X`, `meta es X`. */
function intentLink(reading: Reading, noun: number, equated: boolean): number | undefined {
  const { commitments, headFirst, functionWords } = reading.grammar;
  const { equating } = commitments;
  // `nuestros objetivos prioritarios son`: past the adjective.
  const narrowed =
    headFirst && equating.has(lowerAt(reading, noun + 2)) && !functionWords.has(lowerAt(reading, noun + 1));
  let i = narrowed ? noun + 2 : noun + 1;
  const told = equating.has(lowerAt(reading, i)) || reading.tokens[i]?.text === ':';
  if (equated && !told) return undefined;
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
    if (grammar.negations.has(word) || grammar.commitments.ending.has(word)) return undefined;
    if (grammar.commitments.holding.has(word) && !tokens[i]?.capital)
      return isNegated(reading, i) ? undefined : i;
    const owned = grammar.commitments.possessives.has(word) || isOurs(reading, i);
    if (/^['’]s$/.test(word) || owned) return isEnded(reading, i) ? undefined : i;
    if (tokens[i]?.kind === 'punctuation' || grammar.prepositions.has(word)) return undefined;
  }
  return undefined;
}

/** `our`, `nuestro`: the speaker's. */
function isOurs(reading: Reading, index: number): boolean {
  const { determiners, commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  return determiners.has(word) && commitments.firstPersonForm?.test(word) === true;
}

/** `withdrew its offer to`, `incumplió su promesa de`: kept or broken, it is no longer one. */
function isEnded(reading: Reading, owner: number): boolean {
  const { commitments, prepositions } = reading.grammar;
  const before = prepositions.has(lowerAt(reading, owner - 1)) ? owner - 2 : owner - 1;
  return commitments.ending.has(lowerAt(reading, before));
}

/** `is considering sending`, `analiza la posibilidad de enviar`. */
export function consideredAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments } = reading.grammar;
  if (!commitments.considering.has(lowerAt(reading, index)) || isNegated(reading, index)) return undefined;
  const deed = deedBehind(reading, index, last);
  if (deed !== undefined)
    return { at: consideredStart(reading, index), verb: deed, modality: 'considered', voice: 'active' };
  const verb = consideredVerb(reading, index);
  if (verb === undefined || !commitments.consideredForm.test(lowerAt(reading, verb))) return undefined;
  if (!isAction(reading, verb, last)) return undefined;
  return { at: consideredStart(reading, index), verb, modality: 'considered', voice: 'active' };
}

/** The form of being before `considering`, or the verb itself. */
function consideredStart(reading: Reading, index: number): number {
  return reading.grammar.verbs.has(lowerAt(reading, index - 1)) ? index - 1 : index;
}

/** `considering the creation of`, `analiza la compra de`: the noun phrase of a deed right behind. */
function deedBehind(reading: Reading, index: number, last: number): number | undefined {
  const { determiners } = reading.grammar;
  const first = determiners.has(lowerAt(reading, index + 1)) ? index + 2 : index + 1;
  return first < last && isDeed(reading, first) ? first : undefined;
}

/** The verb after `considering`, or after `the possibility of` behind it. */
function consideredVerb(reading: Reading, index: number): number | undefined {
  const { commitments, genitives } = reading.grammar;
  for (let i = index + 1; i < index + 5; i++)
    if (commitments.possibilities.has(lowerAt(reading, i)))
      return genitives.has(lowerAt(reading, i + 1)) ? i + 2 : undefined;
  return index + 1;
}
