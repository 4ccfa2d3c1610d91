import { type Form, hasParticle, type Particle, widestGap } from './concepts.ts';
import type { Reading } from './lexicon.ts';
import { editDistance } from './nearest.ts';
import type { Unit } from './unit.ts';

/** The terms of a piece of text, by stem, with their places among its words. */
export interface TermMap {
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Stems of names that the text implies without saying them; they have no place. */
  readonly implied: ReadonlySet<string>;
  readonly length: number;
  /** All words of the text, folded. */
  readonly words: readonly string[];
}

/** How well a text says what a unit of the question says. */
export interface Match {
  /** 1: in the same words, down to 0: not at all. */
  readonly strength: number;
  /** Place of the match among the text's words; -1 when it has none. */
  readonly place: number;
}

/** Strengths of what is less than the same words. Implied names are as good as said, nearly. */
const strengths = { implied: 0.9, form: 0.7, everyday: 0.6, partial: 0.5, akin: 0.45 } as const;

/** The strength from which on a unit counts as said: a word of the same family does, half a phrase does not. */
export const likely = 0.4;

/** From these on it is said in the same words, or in such as a table has for it. */
export const [verbatim, tabled] = [strengths.implied, strengths.everyday];

/** Whether a unit is said by a word that any text uses, and that may mean something else. */
export function isDoubtful(strength: number): boolean {
  return strength === strengths.everyday;
}

export const unmatched: Match = { strength: 0, place: -1 };

const none: ReadonlySet<string> = new Set();

export function termMap({ terms, words }: Reading, implied = none): TermMap {
  const places = new Map<string, number[]>();
  for (const term of terms) {
    const known = places.get(term.stem);
    if (known) known.push(term.place);
    else places.set(term.stem, [term.place]);
  }
  return { places, implied, length: terms.length, words };
}

/** The best way in which a text says a unit. */
export function matchUnit(unit: Unit, terms: TermMap): Match {
  const own = placeOf(unit.own, unit.particle, terms);
  if (own >= 0) return { strength: 1, place: own };
  const spelled = unit.spelled.find((stem) => terms.places.has(stem));
  if (spelled !== undefined) return { strength: 1, place: terms.places.get(spelled)?.[0] ?? -1 };
  if (unit.particle === null && unit.own.every((stem) => terms.implied.has(stem) || terms.places.has(stem))) {
    return { strength: strengths.implied, place: -1 };
  }
  let everyday = unmatched;
  for (const { stems, particle, isEveryday } of unit.others) {
    if (isEveryday && everyday.place >= 0) continue;
    const place = placeOf(stems, particle, terms);
    if (place < 0) continue;
    if (!isEveryday) return { strength: strengths.form, place };
    everyday = { strength: strengths.everyday, place };
  }
  if (everyday.place >= 0) return everyday;
  const isImplied = ({ stems, particle }: Form) =>
    particle === null && stems.every((stem) => terms.implied.has(stem));
  if (unit.others.some(isImplied)) {
    return { strength: strengths.form * strengths.implied, place: -1 };
  }
  return partOf(unit, terms) ?? akinTo(unit, terms) ?? unmatched;
}

/** Where stems stand in order, close together, and their small word by them; -1 when nowhere. */
function placeOf(stems: readonly string[], particle: Particle | null, terms: TermMap): number {
  const [head = '', ...rest] = stems;
  for (const start of terms.places.get(head) ?? []) {
    if (particle && !hasParticle(particle, terms.words, start)) continue;
    let last: number | undefined = start;
    for (const stem of rest) {
      const from: number = last;
      last = terms.places.get(stem)?.find((place) => place > from && place <= from + widestGap);
      if (last === undefined) break;
    }
    if (last !== undefined) return start;
  }
  return -1;
}

/** Some of the words of a phrase: `the assembly` for `national assembly`. */
function partOf(unit: Unit, terms: TermMap): Match | null {
  if (unit.own.length < 2) return null;
  const found = unit.own.filter((stem) => terms.places.has(stem));
  if (found.length === 0) return null;
  const place = terms.places.get(found[0] ?? '')?.[0] ?? -1;
  return { strength: (strengths.partial * found.length) / unit.own.length, place };
}

/** A word of the same family, which the stemmer keeps apart (`terrorist`, `terrorism`), or a name misspelt by a letter. */
function akinTo(unit: Unit, terms: TermMap): Match | null {
  const [own = ''] = unit.own;
  if (unit.own.length !== 1 || unit.particle || unit.kind === 'number' || own.length < 4) return null;
  const initial = own.charCodeAt(0);
  for (const [stem, places] of terms.places) {
    if (stem.charCodeAt(0) !== initial) continue;
    if (unit.kind === 'name' ? isDerived(own, stem) || isMisspelt(own, stem) : isAkin(own, stem)) {
      return { strength: strengths.akin, place: places[0] ?? -1 };
    }
  }
  return null;
}

/**
 * Two stems that share most of their beginning (`invad`, `invas`). A whole stem goes on in another's only by a
 * real suffix (`polit`, `politician`): `polic` and `polici`, police and policy, are two words.
 */
function isAkin(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  while (shared < shorter.length && shorter[shared] === longer[shared]) shared++;
  if (shared === shorter.length) return shared >= 6 || (shared >= 5 && longer.length >= shared + 3);
  return shared >= 4 && shared >= 0.65 * longer.length;
}

/** A name goes on in a short suffix alone: `Mongolian` is of `Mongol`, `correspond` is not of Correa. */
function isDerived(a: string, b: string): boolean {
  return isAkin(a, b) && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 4;
}

function isMisspelt(a: string, b: string): boolean {
  return a.length >= 6 && Math.abs(a.length - b.length) <= 1 && a[0] === b[0] && editDistance(a, b) === 1;
}

/** How far from an office what it is of may stand, in words. */
const officeReach = 5;

/** `The president of the union` is not the president of a country whom a sentence on the union names. */
export function isOf(office: readonly Unit[], content: readonly Unit[], map: TermMap): boolean {
  const places = office.map((unit) => matchUnit(unit, map).place).filter((place) => place >= 0);
  return content.every((unit) => {
    if (unit.kind !== 'name' || office.includes(unit)) return true;
    const { place } = matchUnit(unit, map);
    // What is only implied stands nowhere.
    return place < 0 || places.length === 0 || places.some((one) => Math.abs(one - place) <= officeReach);
  });
}
