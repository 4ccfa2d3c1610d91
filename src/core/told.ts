import type { Facts } from './facts.ts';
import type { Lexicon } from './lexicon.ts';
import { isDoubtful, isOf, likely, matchUnit, type TermMap, termMap } from './match.ts';
import type { Question } from './question.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { fold, wordsOf } from './text.ts';
import { isContent, type Unit } from './unit.ts';

/** Words of the speaker who is asked about, named by name, role or organisation; or what they hold. */
export function saidFit({ subject }: Question, reading: SentenceReading, lexicon: Lexicon): number {
  const { facts, map } = reading;
  const spoken = facts.quotes.filter(({ speaker }) => speaker !== null);
  if (subject.length === 0) return spoken.length > 0 ? 1 : 0;
  const theirs = spoken.filter(({ speaker }) => speaker && matcherOf(speaker.name, facts, lexicon)(subject));
  if (theirs.length > 0) return theirs.some(({ kind }) => kind !== 'reported') ? 3 : 2.6;
  const isUnclear = facts.quotes.length > spoken.length;
  const isNamed = subject.every((unit) => matchUnit(unit, map).strength >= likely);
  return isNamed &&
    isOf(subject.slice(0, 1), subject, map) &&
    (isUnclear || tellsStance(subject, reading, lexicon))
    ? 1
    : 0;
}

/** How far behind its subject a verb may stand, in words. */
const stanceReach = 7;

/**
 * Whether a sentence begins with somebody and says what they hold: not what is held of them (`was condemned`), and not
 * what something of theirs does (`the government of President Ruiz condemned`).
 */
function tellsStance(
  subject: readonly Unit[],
  { map, terms, words }: SentenceReading,
  lexicon: Lexicon,
): boolean {
  const { stances, copulas, prepositions, ownerMarks } = lexicon.language.questions;
  const places = subject.map((unit) => matchUnit(unit, map).place).filter((place) => place >= 0);
  const first = Math.min(...places);
  if (words.slice(0, first).some((word) => prepositions.has(word))) return false;
  return terms.some(
    ({ stem, place }) =>
      stances.has(stem) &&
      !copulas.has(words[place - 1] ?? '') &&
      places.every((one) => place > one && !ownerMarks.has(words[one + 1] ?? '')) &&
      place <= Math.max(...places) + stanceReach,
  );
}

/**
 * A commitment of the actor who is asked about, the more the rest of the question is in its action; where it is
 * stated, rather than where it is told again.
 */
export function plannedFit(
  actor: readonly Unit[],
  units: readonly Unit[],
  reading: SentenceReading,
  lexicon: Lexicon,
): number {
  const { start, end } = reading.sentence.span;
  let best = 0;
  for (const { actor: party, action, span } of reading.facts.commitments) {
    if (actor.length === 0) continue;
    const isMeant = matcherOf(party.name, reading.facts, lexicon);
    if (!isMeant(actor)) continue;
    const terms = termMap(lexicon.read(action.text));
    const rest = units.filter((unit) => isContent(unit) && !isMeant([unit]));
    const told = rest.filter((unit) => matchUnit(unit, terms).strength >= likely);
    const share = rest.length === 0 ? 0.5 : told.length / rest.length;
    const stated = span.start >= start && span.start < end;
    best = Math.max(best, 0.5, (stated ? 3 : 1.5) * share);
  }
  return best;
}

/**
 * Tells whether somebody is called so: by a word of the name, or by their title, all of it. `The president of Ecuador` is
 * a president of whom the article doesn't say of where; and `Ruiz’s government` is not Ruiz.
 */
function matcherOf(name: string, { titles }: Facts, lexicon: Lexicon): (units: readonly Unit[]) => boolean {
  const whole = name.split(/['’]s\s+/u).at(-1) ?? name;
  const { linking } = lexicon.language.questions;
  const own = linking.has(wordsOf(fold(whole))[0] ?? '') ? whole.replace(/^\S+\s+/u, '') : whole;
  const title = titles.get(name) ?? '';
  const named = termMap(lexicon.read(own));
  const held = termMap(lexicon.read(title));
  const isSure = (unit: Unit, where: TermMap) => {
    const { strength } = matchUnit(unit, where);
    return strength >= likely && !isDoubtful(strength);
  };
  const isAll = (units: readonly Unit[], text: string, where: TermMap) => {
    const saysWhere = /\s\p{Lu}|\p{Lu}{2}/u.test(text);
    const isSaid = (unit: Unit) => isSure(unit, where);
    return units.some(isSaid) && units.every((unit) => isSaid(unit) || (unit.kind === 'name' && !saysWhere));
  };
  // `A government spokesman` is no name but a title.
  const isTitle = /^\p{Ll}/u.test(own);
  return (units) => {
    const asked = units.filter(isContent);
    if (isTitle ? isAll(asked, own, named) : asked.some((unit) => isSure(unit, named))) return true;
    return isAll(asked, title, held);
  };
}
