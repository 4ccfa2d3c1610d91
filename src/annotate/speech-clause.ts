import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { type Reading, sentenceAround } from './reading.ts';

/** Attributions are near their quotation; what is further off belongs to something else. */
export const reach = 30;

/** A verb of speech; written large only where a sentence may open with its verb. */
export function isSpeech(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token || !reading.grammar.speechVerbs.has(token.lower)) return false;
  // `a state`, `its claim`: a noun.
  if (reading.grammar.nounLeads.has(reading.tokens[index - 1]?.lower ?? '')) return false;
  if (isParticiple(reading, index)) return false;
  return !token.capital || (reading.grammar.dropsSubjects && sentenceAround(reading, index).first === index);
}

/** `strikes on alleged boats`, `three alleged members`: what a noun behind it is said to be. */
function isParticiple({ tokens, grammar }: Reading, index: number): boolean {
  const before = tokens[index - 1];
  if (grammar.dropsSubjects || grammar.pastForm?.test(tokens[index]?.lower ?? '') !== true) return false;
  const leans =
    (before?.kind === 'number' && before.text.length < 4) ||
    grammar.prepositions.has(before?.lower ?? '') ||
    grammar.numberWords.has(before?.lower ?? '');
  return (
    leans &&
    tokens[index + 1]?.kind === 'word' &&
    !grammar.complementizers.has(tokens[index + 1]?.lower ?? '')
  );
}

/** `…, announcing`: a verb of speech that goes on with what the subject before the comma does. */
export function goesOnFrom({ tokens, grammar }: Reading, verb: number): boolean {
  return tokens[verb - 1]?.text === ',' && grammar.goingOnForm.test(tokens[verb]?.lower ?? '');
}

/** The token after `according to`, when that stands at a token. */
export function attributionPhrase({ tokens, grammar }: Reading, index: number): number | undefined {
  for (const phrase of grammar.attributionPhrases) {
    if (phrase.every((word, offset) => tokens[index + offset]?.lower === word)) return index + phrase.length;
  }
  return undefined;
}

/** Where the noun phrase that begins at a token ends, appositions left out. */
export function clauseEnd(reading: Reading, cast: Cast, first: number): number {
  const { tokens, grammar } = reading;
  const limit = Math.min(sentenceAround(reading, Math.min(first, tokens.length - 1)).last, first + reach);
  let end = first;
  while (end < limit) {
    const token = tokens[end];
    if (!token || (reading.quotationOf[end] ?? -1) >= 0) break;
    if (token.kind === 'punctuation' && !/^(?:[&/’'-]|['’]s)$/.test(token.text)) break;
    if (!token.capital && (grammar.verbs.has(token.lower) || grammar.subordinators.has(token.lower))) break;
    end++;
  }
  const mention = tokens[end]?.text === ',' ? cast.mentions[cast.mentionOf[end + 1] ?? -1] : undefined;
  return mention && isTitleOf(reading, cast, mention.person, [first, end]) ? mention.last : end;
}

/** `said the interim president, X`: what stands before the comma is one of X's titles. */
export function isTitleOf({ tokens }: Reading, cast: Cast, person: number, [first, last]: Stretch): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return (cast.people[person]?.roles ?? []).some(({ span }) => span.start >= start && span.end === end);
}

/** The most tokens that a short note in brackets holds. */
const longestNote = 6;

/** `the Service (SNS) said`: the opening of a bracket that ends at a token. */
function bracketOpening({ tokens }: Reading, end: number, limit: number): number | undefined {
  if (tokens[end]?.text !== ')') return undefined;
  for (let i = end - 1; i > Math.max(limit, end - longestNote); i--) if (tokens[i]?.text === '(') return i;
  return undefined;
}

/** Goes left from a verb to where its clause begins. */
export function clauseStart(reading: Reading, verb: number, limit: number): number {
  const { tokens, grammar } = reading;
  let start = verb;
  while (start > limit) {
    const token = tokens[start - 1];
    if (!token || (reading.quotationOf[start - 1] ?? -1) >= 0) break;
    const bracket = bracketOpening(reading, start - 1, limit);
    if (bracket !== undefined) {
      start = bracket;
      continue;
    }
    if (token.kind === 'punctuation' && !/^(?:[&/’'-]|['’]s)$/.test(token.text)) break;
    if (!token.capital && grammar.subordinators.has(token.lower)) break;
    start--;
  }
  return start;
}

/** `Tras visitar Quito, …`: past the comma behind what only leads up to a sentence's subject. */
export function introductionEnd({ tokens, grammar }: Reading, first: number, verb: number): number {
  if (!grammar.prepositions.has(tokens[first]?.lower ?? '')) return first;
  for (let i = first; i < verb; i++) if (tokens[i]?.text === ',') return i + 1;
  return verb;
}

/** A finite verb other than of speech, a semicolon or a subordinate clause: the attribution is not here. */
export function endsClause(reading: Reading, cast: Cast, index: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (grammar.dropsSubjects && isSpeech(reading, index + 1)) return false;
  if (!token || (cast.mentionOf[index] ?? -1) >= 0) return false;
  return (
    /^[;:?!]$/.test(token.text) ||
    (grammar.verbs.has(token.lower) && !token.capital && !grammar.speechVerbs.has(token.lower))
  );
}
