import { fold } from '../core/text.ts';
import { isHonorific, isRoleNoun, type Reading } from './reading.ts';

/** A word for an office or rank, or in the plural for several; of a trade only behind its article. */
export function isTitle({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word') return false;
  if (isHonorific(grammar, token.lower) || isRoleNoun(grammar, token.lower)) return true;
  if (grammar.pluralRoles.has(token.lower) && tokens[index + 1]?.capital === true) return true;
  const article = grammar.determiners.has(tokens[index - 1]?.lower ?? '');
  return (
    article &&
    !token.capital &&
    grammar.professionEndings.test(token.lower) &&
    tokens[index + 1]?.capital === true
  );
}

/** `Minister of Defence Luke Pollard`: the token after the title's portfolio. */
export function portfolioEnd(reading: Reading, title: number, last: number): number {
  const { tokens, grammar } = reading;
  if (!grammar.prepositions.has(tokens[title + 1]?.lower ?? '')) return title + 1;
  const end = Math.max(portfolioAfter(reading, title + 2, last), placeEnd(reading, title + 2, last));
  return end > title + 2 ? end : title + 1;
}

/** The most words of a place's name. */
const longestPlace = 4;

/** `president of Peru Dina …`, `presidente de El Salvador Nayib …`: the token after a place that two words of a name follow, else `first`. */
function placeEnd(reading: Reading, first: number, last: number): number {
  const { tokens, grammar } = reading;
  for (let end = Math.min(first + longestPlace, last - 2); end > first; end--) {
    const name = fold(
      tokens
        .slice(first, end)
        .map(({ text }) => text)
        .join(' '),
    );
    const next = tokens[end];
    const named = grammar.places.has(name) && next?.capital === true;
    const kinds = [grammar.organisationNouns, grammar.placeNouns];
    const goesOn = isTitle(reading, end) || kinds.some((table) => table.has(next?.lower ?? ''));
    if (named && !goesOn && !grammar.places.has(fold(`${name} ${next?.text}`))) return end;
  }
  return first;
}

/** The token after a row of portfolio words with the small words between them. */
function portfolioAfter({ tokens, grammar }: Reading, first: number, last: number): number {
  let end = first;
  for (let i = first; i < last - 1; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (grammar.portfolios.has(lower)) end = i + 1;
    else if (!grammar.particles.has(lower) && !grammar.conjunctions.has(lower)) break;
  }
  return end;
}

/** Where what a title is of ends and a name begins: `Salud Pública`, `Quito`, `Policía Nacional`; else `first`. */
export function objectEnd(reading: Reading, first: number, last: number): number {
  const { tokens, grammar } = reading;
  const portfolio = portfolioAfter(reading, first, last);
  const body = organisationEnd(reading, Math.max(first, portfolio), last);
  if (body > first) return body;
  const article = tokens[first - 1];
  const place = placeEnd(
    reading,
    article?.capital && grammar.determiners.has(article.lower) ? first - 1 : first,
    last,
  );
  if (place > first) return place;
  const given = (i: number) => grammar.givenNames.has(fold(tokens[i]?.text ?? ''));
  const name = given(first) && !grammar.places.has(fold(tokens[first]?.text ?? ''));
  if (name || isTitle(reading, first)) return first;
  for (let i = first + 1; i < last - 1; i++) if (given(i) && tokens[i - 1]?.capital) return i;
  return first;
}

/** `State Department Matthew Miller`: a given name after an organisation begins the name. */
export function organisationEnd({ tokens, grammar }: Reading, first: number, last: number): number {
  for (let i = last - 3; i >= first; i--) {
    const next = tokens[i + 1];
    if (
      grammar.organisationNouns.has(tokens[i]?.lower ?? '') &&
      next &&
      grammar.givenNames.has(fold(next.text))
    )
      return i + 1;
  }
  return first;
}
