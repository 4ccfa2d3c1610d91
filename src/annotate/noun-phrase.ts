import { isFutureForm, isRoleNoun, type Reading, sentenceAround } from './reading.ts';

/** A stretch of tokens, `last` excluded. */
export type Stretch = readonly [first: number, last: number];

/** A role noun before any preposition, so that it is the head of the phrase. */
export function headsRole(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (isRoleNoun(grammar, lower)) return true;
    if (grammar.prepositions.has(lower) || grammar.conjunctions.has(lower)) return false;
    if (grammar.headFirst && !grammar.roleModifiers.has(lower)) return false;
  }
  return false;
}

/** A preposition or article, after which no finite verb stands: `assistant secretary of state`. */
function leansOn({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return grammar.prepositions.has(lower) || grammar.determiners.has(lower);
}

/** Punctuation, a finite verb or a subordinate clause ends a noun phrase. */
export function isBoundary(reading: Reading, index: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (!token) return true;
  if (token.kind === 'punctuation') return !/^(?:[&/’'-]|['’]s)$/.test(token.text);
  if (token.capital || leansOn(reading, index - 1)) return false;
  return (
    grammar.verbs.has(token.lower) ||
    grammar.speechVerbs.has(token.lower) ||
    grammar.subordinators.has(token.lower)
  );
}

/** Where a noun phrase ends: at punctuation, a verb, a clause, or `and` before something new. */
export function phraseEnd(reading: Reading, first: number): number {
  const { tokens, grammar } = reading;
  const limit = sentenceAround(reading, Math.min(first, tokens.length - 1)).last;
  let end = first;
  while (end < limit && !isBoundary(reading, end)) {
    const joins = grammar.conjunctions.has(tokens[end]?.lower ?? '');
    const large = tokens[end - 1]?.capital === true && tokens[end + 1]?.capital === true;
    if (joins && !large && !opensRole(reading, end + 1)) break;
    if (leadsToTime(reading, end)) break;
    end++;
  }
  return end;
}

/** `on Monday`, `el lunes`, `in March`: when somebody got a title is no part of it. */
export function leadsToTime({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const next = tokens[index + 1]?.lower ?? '';
  const { weekdays, months, days } = grammar.dates;
  const small = grammar.prepositions.has(lower) || grammar.determiners.has(lower);
  return (
    days.has(lower) ||
    (small && (weekdays.has(next) || (months.has(next) && tokens[index + 1]?.capital === true)))
  );
}

/** `abogado y exembajador`: another role goes on from here. */
function opensRole({ tokens, grammar }: Reading, index: number): boolean {
  let i = index;
  while (grammar.roleModifiers.has(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.capital === false && isRoleNoun(grammar, tokens[i]?.lower ?? '');
}

/** `International Bureau of Narcotics and Law Enforcement`: capitals, with up to two small words between. */
export function capitalisedEnd({ tokens, grammar }: Reading, first: number, last: number): number {
  const joins = (i: number) => {
    const lower = tokens[i]?.lower ?? '';
    return (
      grammar.prepositions.has(lower) || grammar.conjunctions.has(lower) || grammar.determiners.has(lower)
    );
  };
  let end = first + 1;
  while (end < last) {
    if (tokens[end]?.capital) end++;
    else if (joins(end) && end + 1 < last && tokens[end + 1]?.capital) end += 2;
    else if (joins(end) && joins(end + 1) && end + 2 < last && tokens[end + 2]?.capital) end += 3;
    else break;
  }
  return end;
}

/** A verb that is no part of a noun phrase. */
export function isFiniteVerb({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  return (
    !!token && !token.capital && (grammar.verbs.has(token.lower) || grammar.speechVerbs.has(token.lower))
  );
}

/** Whether a finite verb stands between two tokens. */
export function hasVerb(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++)
    if (grammar.verbs.has(tokens[i]?.lower ?? '') || isFutureForm(reading, i)) return true;
  return false;
}
