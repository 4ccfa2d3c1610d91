import { isFiniteForm } from './bare-clause.ts';
import { datelineEnd } from './names.ts';
import { hasVerb, type Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { clauseStart, isTitleOf } from './speech-clause.ts';
import {
  invertedSubject,
  isPlainSubject,
  namesSpeaker,
  setApart,
  subjectAfter,
  subjectOfSpeech,
} from './speech-subject.ts';

/** The subject that stands in the verb's clause or, where the verb goes on with another, in that one's. */
export function nearSubject(reading: Reading, cast: Cast, verb: number, first: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const { lower = '' } = tokens[verb] ?? {};
  const joined = grammar.conjunctions.has(tokens[verb - 1]?.lower ?? '') || grammar.goingOnForm.test(lower);
  return joined ? sharedSubject(reading, cast, verb, first) : subjectOfSpeech(reading, cast, verb, first);
}

/** `X offered … and said`, `X left, saying`: what stands before the sentence's first verb that somebody does. */
function sharedSubject(reading: Reading, cast: Cast, verb: number, first: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  for (let i = openingEnd(reading, cast, first, verb); i < verb; i++) {
    const { lower = '', capital } = tokens[i] ?? {};
    const acts = isFiniteForm(reading, i) || grammar.commitments.promising.has(lower);
    if (capital || !acts || (cast.mentionOf[i] ?? -1) >= 0 || (reading.quotationOf[i] ?? -1) >= 0) continue;
    const subject = subjectOfSpeech(reading, cast, i, first) ?? distantSubject(reading, cast, i, first);
    if (subject) return subject;
  }
  return undefined;
}

/** The first comma from a token on, or the end. */
function commaFrom({ tokens }: Reading, from: number, end: number): number {
  let comma = from;
  while (comma < end && tokens[comma]?.text !== ',') comma++;
  return comma;
}

/** The most words of an adverb that leads up to a sentence's subject. */
const longestLead = 3;

/** `Asked whether …, X left, saying`, `Por su parte, la ministra`, `Meanwhile, the mayor`: past the comma behind what only leads up. */
function openingEnd(reading: Reading, cast: Cast, first: number, last: number): number {
  const { tokens, grammar } = reading;
  const comma = commaFrom(reading, first, last);
  if (comma >= last) return first;
  const lower = tokens[first]?.lower ?? '';
  const leads = [grammar.openers, grammar.subordinators, grammar.prepositions].some((table) =>
    table.has(lower),
  );
  const isAdverb =
    comma - first <= longestLead &&
    !grammar.determiners.has(lower) &&
    !namesSpeaker(reading, cast, [first, comma]);
  return leads || isAdverb ? comma + 1 : first;
}

/** `X, who …, said`: where an insertion stands between them, the noun phrase that opens the sentence. */
export function distantSubject(
  reading: Reading,
  cast: Cast,
  verb: number,
  opening: number,
): Stretch | undefined {
  const { tokens, grammar } = reading;
  const apart = setApart(reading, cast, verb, opening);
  if (apart) return apart;
  const first = openingEnd(reading, cast, datelineEnd(reading, opening, verb), verb - 1);
  const mention = cast.mentions[cast.mentionOf[first] ?? -1];
  if (mention && !grammar.dropsSubjects && mention.last < verb) return [first, verb];
  const lower = tokens[first]?.lower ?? '';
  if (tokens[verb - 1]?.text !== ',' || grammar.prepositions.has(lower) || grammar.subordinators.has(lower))
    return undefined;
  const comma = commaFrom(reading, first, verb);
  if (comma >= verb - 1 || hasVerb(reading, first, comma)) return undefined;
  if (!namesSpeaker(reading, cast, [first, comma])) return undefined;
  // `His lawyer, Edith …, said`: the name behind the comma is the opening phrase's.
  const named = cast.mentions[cast.mentionOf[comma + 1] ?? -1];
  const its = named && named.last < verb && isTitleOf(reading, cast, named.person, [first, comma]);
  return [first, its ? named.last : comma];
}

/**
 * The subject of a verb that a clause of somebody else’s stands before: `X said that Y came late and added`,
 * `X, whom Y accused, said`.
 */
export function subjectElsewhere(
  reading: Reading,
  cast: Cast,
  verb: number,
  first: number,
): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (sentenceAround(reading, verb).first !== first) return undefined;
  if (tokens[verb - 1]?.text === ',') {
    const apart = distantSubject(reading, cast, verb, first);
    const opens = (i: number) => grammar.subordinators.has(tokens[i]?.lower ?? '');
    return apart && (opens(apart[1] + 1) || opens(apart[1] + 2)) ? apart : undefined;
  }
  if (!grammar.conjunctions.has(tokens[verb - 1]?.lower ?? '')) return undefined;
  const before = clauseStart(reading, verb, first) - 1;
  return grammar.complementizers.has(tokens[before]?.lower ?? '')
    ? sharedSubject(reading, cast, verb, first)
    : undefined;
}

/**
 * `Los presos, con el rostro cubierto, reclaman …`: people told of by what they are, whom an insertion sets apart from a
 * verb of as many.
 */
export function plainSubjectApart(
  reading: Reading,
  cast: Cast,
  verb: number,
  opening: number,
): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.dropsSubjects || tokens[verb - 1]?.text !== ',') return undefined;
  const first = openingEnd(reading, cast, datelineEnd(reading, opening, verb), verb - 1);
  const comma = commaFrom(reading, first, verb);
  const noun = tokens[first + 1]?.lower ?? '';
  const agrees = grammar.pluralVerb.test(tokens[verb]?.lower ?? '') && grammar.pluralNoun.test(noun);
  const plain = agrees && isPlainSubject(reading, first, comma) && !hasVerb(reading, first, comma);
  return comma < verb - 1 && plain ? [first, comma] : undefined;
}

/** `…, added the minister`; empty where the language lets a verb stand alone. */
export function subjectBehind(reading: Reading, cast: Cast, verb: number): Stretch | undefined {
  if (reading.grammar.dropsSubjects) return subjectAfter(reading, cast, verb);
  const [first, last] = invertedSubject(reading, cast, verb);
  return last > first ? [first, last] : undefined;
}
