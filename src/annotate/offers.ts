import { numberAt } from './numbers.ts';
import { isName, isNegated } from './promises.ts';
import { isRoleNoun, lowerAt, type Reading, sentenceAround } from './reading.ts';
import type { Trigger } from './triggers.ts';

/** `promised an official investigation`, `ofreció ayuda al Gobierno`: a promise of a thing. */
export function offeredAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { grammar } = reading;
  const { offering, idleObjects } = grammar.commitments;
  if (!offering.has(lowerAt(reading, index)) || !states(reading, index)) return undefined;
  const before = lowerAt(reading, index - 1);
  const opens = index === sentenceAround(reading, index).first;
  if ((opens && !grammar.dropsSubjects) || grammar.prepositions.has(before)) return undefined;
  const object = offeredThing(reading, index + 1, last);
  if (object === undefined || idleObjects.has(lowerAt(reading, object))) return undefined;
  return isUndone(reading, object, last) ? undefined : promiseOf(index);
}

/** The verb states it: it is no name, no noun, not negated, and in no past before another. */
function states(reading: Reading, index: number): boolean {
  const { commitments, determiners } = reading.grammar;
  const before = lowerAt(reading, index - 1);
  if (isName(reading, index) || commitments.pluperfect.has(before) || determiners.has(before)) return false;
  return !isNegated(reading, index);
}

function promiseOf(index: number): Trigger {
  return { at: index, verb: index, modality: 'firm', voice: 'active', told: true };
}

/** How far behind a thing its relative clause may open, in tokens. */
const clauseReach = 12;

/** `a roof that was never built`, `un techo que nunca se construyó`: what came to nothing is no longer promised. */
function isUndone(reading: Reading, thing: number, last: number): boolean {
  const { subordinators, commitments } = reading.grammar;
  for (let i = thing + 1; i < Math.min(last, thing + clauseReach); i++)
    if (subordinators.has(lowerAt(reading, i)))
      return [i + 1, i + 2].some((word) => commitments.never.has(lowerAt(reading, word)));
  return false;
}

/** `has committed 20 million euros`, `se comprometió con 500 millones`: money that is set aside for something. */
export function investedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { investing, infinitive } = reading.grammar.commitments;
  if (!investing.has(lowerAt(reading, index)) || !states(reading, index)) return undefined;
  const told = pastTime(reading, index + 1);
  const first = infinitive.has(lowerAt(reading, told)) ? told + 1 : told;
  return first < last && pastMoney(reading, first) !== undefined ? promiseOf(index) : undefined;
}

/** The token behind an amount of money: `at least $5 million`, `20 millones de euros`. */
function pastMoney(reading: Reading, first: number): number | undefined {
  const { tokens, grammar } = reading;
  const bound = grammar.bounds.find(([words]) =>
    words.every((word, step) => lowerAt(reading, first + step) === word),
  );
  const from = pastCurrency(reading, first + (bound?.[0].length ?? 0));
  const number = tokens[from]?.kind === 'number' ? numberAt(reading, from) : undefined;
  if (!number) return undefined;
  const unit = grammar.genitives.has(lowerAt(reading, number.last)) ? number.last + 1 : number.last;
  const measured = /^[A-Z]{3}$/.test(grammar.units.get(lowerAt(reading, unit)) ?? '');
  const symbol = currency.test(tokens[from - 1]?.text ?? '');
  // `150 million kronor`: a magnitude alone counts money where a verb of giving stands before it.
  return symbol || measured || number.last > from + 1 ? number.last : undefined;
}

const currency = /^(?:US)?\p{Sc}$|^USD$|^US$/u;

function pastCurrency({ tokens }: Reading, index: number): number {
  let i = index;
  while (currency.test(tokens[i]?.text ?? '')) i++;
  return i;
}

/** How many tokens of what is announced are read for the noun that tells what it is. */
const announcedReach = 10;

/** `announced $5 million in aid`, `anunció un paquete de ayuda`, `announced the deployment of 200 soldiers`. */
export function announcedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.commitments.unveiling.has(lowerAt(reading, index)) || !states(reading, index))
    return undefined;
  const money = pastMoney(reading, index + 1);
  for (let i = money ?? index + 1; i < Math.min(last, index + announcedReach); i++) {
    const word = lowerAt(reading, i);
    if (isGift(reading, i) || isDeed(reading, i)) return promiseOf(index);
    const amount = tokens[i]?.kind === 'number' || currency.test(tokens[i]?.text ?? '');
    const leans = money === undefined && grammar.prepositions.has(word);
    if (!amount && (leans || endsThing(reading, i))) return undefined;
  }
  return undefined;
}

function endsThing({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind } = tokens[index] ?? {};
  return (
    kind !== 'word' || [grammar.verbs, grammar.subordinators, grammar.negations].some((t) => t.has(lower))
  );
}

/** `an aid package`, `una donación`; not `an aid cut`. */
function isGift(reading: Reading, index: number): boolean {
  const { commitments, headFirst, functionWords } = reading.grammar;
  if (!commitments.gifts.has(lowerAt(reading, index))) return false;
  const { lower = '', kind } = reading.tokens[index + 1] ?? {};
  return headFirst || kind !== 'word' || functionWords.has(lower) || commitments.gifts.has(lower);
}

/** `the deployment of`, `el despliegue de`: a deed still to be done, named by a noun. */
export function isDeed(reading: Reading, index: number): boolean {
  const { commitments, genitives } = reading.grammar;
  return commitments.deeds.has(lowerAt(reading, index)) && genitives.has(lowerAt(reading, index + 1));
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
  // `prometieron el año pasado 300 millones`: past the time it was told at.
  i = pastTime(reading, i);
  if (pastMoney(reading, i) !== undefined) return i;
  i = pastCurrency(reading, i);
  const token = tokens[i];
  // `Aid pledges exceeded the appeal`: the noun, with its verb.
  if (!grammar.dropsSubjects && /s$/.test(lowerAt(reading, first - 1)) && /ed$/.test(token?.lower ?? ''))
    return undefined;
  if (i >= last || !token || token.kind === 'punctuation') return undefined;
  // `Aseguró Benavides que`, `», prometió la mandataria`: its subject, not a thing.
  const somebody = isRoleNoun(grammar, token.lower) && !grammar.indefinites.has(lowerAt(reading, i - 1));
  if (grammar.dropsSubjects && (token.capital || (somebody && i > first))) return undefined;
  if (token.kind === 'number') return i;
  if (grammar.functionWords.has(token.lower) && !grammar.numberWords.has(token.lower)) return undefined;
  return i;
}

/** Past a time and its articles: `committed on Tuesday`, `prometieron el año pasado`. */
function pastTime(reading: Reading, index: number): number {
  const { determiners, prepositions, dates } = reading.grammar;
  const small = (i: number) =>
    [determiners, prepositions, dates.current].some((table) => table.has(lowerAt(reading, i)));
  let time = index;
  while (small(time)) time++;
  if (!isTime(reading, time)) return index;
  while (isTime(reading, time)) time++;
  return time;
}

/** A word of a time: `año`, `pasado`, `Tuesday`, `ayer`. */
function isTime(reading: Reading, index: number): boolean {
  const { weekdays, days, units, last, behind } = reading.grammar.dates;
  const word = lowerAt(reading, index);
  const turns = behind.some(([words]) => words.length === 1 && words[0] === word);
  return turns || [weekdays, days, units, last].some((table) => table.has(word));
}
