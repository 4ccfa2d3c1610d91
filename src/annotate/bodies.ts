import { isFiniteVerb, leadsToTime, type Stretch } from './noun-phrase.ts';
import { organisationIn } from './organisations.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import type { Named } from './salience.ts';

/** A ministry, a government, `the ministry`. */
export function byOrganisation(reading: Reading, [first, last]: Stretch): Named | undefined {
  const { tokens, grammar } = reading;
  const named = organisationIn(reading, first, last);
  let start = first;
  while (
    start < last &&
    (grammar.determiners.has(tokens[start]?.lower ?? '') ||
      grammar.prepositions.has(tokens[start]?.lower ?? ''))
  )
    start++;
  const can = tokens
    .slice(start, last)
    .some(
      (token) =>
        (token.capital && (!grammar.functionWords.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text))) ||
        grammar.agentNouns.has(token.lower) ||
        grammar.organisationNouns.has(token.lower),
    );
  // `At the Republican …`, `called Mr. …`: a place, or what somebody does.
  const lead = tokens[first]?.lower ?? '';
  const place = grammar.locatives.has(lead) && !grammar.agentives.has(lead);
  if (place) {
    const body = bodyWithin(reading, first + 1, last);
    return body === undefined ? undefined : byOrganisation(reading, [body, last]);
  }
  if (start >= last || !can || isFiniteVerb(reading, start)) return undefined;
  const span = spanOfTokens(reading, start, bodyEnd(reading, start, last));
  return {
    party: {
      name: isPartOf(reading, start, last) ? span.text : (named ?? span.text),
      kind: 'organisation',
      span,
    },
    attribution: 'named',
    person: -1,
  };
}

/** `ese organismo autónomo de la OEA`: a body that is only a part of the one named behind it. */
function isPartOf({ tokens, grammar }: Reading, first: number, last: number): boolean {
  const lower = tokens[first]?.lower ?? '';
  if (!grammar.headFirst || tokens[first]?.capital || !grammar.bodyParts.has(lower)) return false;
  return tokens.slice(first + 1, last).some((token) => grammar.genitives.has(token.lower));
}

/** `In a letter … the rights group`: where the last noun phrase for a body begins in a stretch that opens with something else. */
function bodyWithin({ tokens, grammar }: Reading, first: number, last: number): number | undefined {
  for (let i = last - 1; i > first; i--) {
    const token = tokens[i];
    const body =
      grammar.agentNouns.has(token?.lower ?? '') || grammar.organisationNouns.has(token?.lower ?? '');
    if (!body || token?.capital) continue;
    let start = i;
    while (
      start > first &&
      tokens[start - 1]?.kind === 'word' &&
      !grammar.prepositions.has(tokens[start - 1]?.lower ?? '')
    ) {
      start--;
      if (grammar.determiners.has(tokens[start]?.lower ?? '')) return start;
    }
    return undefined;
  }
  return undefined;
}

/** Where the noun phrase for a body ends: before a clause, a comma or a time. */
function bodyEnd(reading: Reading, first: number, last: number): number {
  const { tokens, grammar } = reading;
  let end = first + 1;
  while (end < last) {
    const token = tokens[end];
    if (!token || grammar.subordinators.has(token.lower) || leadsToTime(reading, end)) break;
    // `the group in a post`, `el grupo la semana pasada`.
    const next = tokens[end + 1]?.lower ?? '';
    const written = [2, 3].some((step) => grammar.documentNouns.has(tokens[end + step]?.lower ?? ''));
    if (grammar.locatives.has(token.lower) && grammar.indefinites.has(next) && written) break;
    if (grammar.determiners.has(token.lower) && grammar.dates.units.has(next)) break;
    if (token.kind === 'punctuation' && !/^(?:[&/’'.-]|['’]s)$/.test(token.text)) break;
    end++;
  }
  // `the government has`, `the council of`.
  const trails = (i: number) => grammar.prepositions.has(tokens[i]?.lower ?? '') || isFiniteVerb(reading, i);
  while (end > first + 1 && trails(end - 1)) end--;
  return end;
}
