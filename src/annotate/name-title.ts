import { fold } from '../core/text.ts';
import { isRoleNoun, type Reading } from './reading.ts';
import { isTitle, objectEnd, organisationEnd, portfolioEnd } from './title-object.ts';

/** Capitalised words that belong together, as tokens: what stands before the name, and the name. */
export interface NameRun {
  /** First token of the title before the name; equal to `first` when there is none. */
  readonly prefix: number;
  readonly first: number;
  readonly last: number;
  /** The last word of the title before the name, or -1: `spokesman`, `Gen.`. */
  readonly titleNoun: number;
}

/** Parts a run at its last title; takes in a title that stands in small letters right before it. */
export function splitTitle(reading: Reading, first: number, last: number, sentenceStart: number): NameRun {
  const { tokens } = reading;
  const before = titleBefore(reading, first, last, sentenceStart);
  let titleNoun = before ? before.end - 1 : -1;
  let head = before?.noun ?? -1;
  for (let i = first; i < last - 1; i++) {
    if (!isTitle(reading, i) || isSurname(reading, first, i)) continue;
    titleNoun = portfolioEnd(reading, i, last) - 1;
    if (head < 0) head = i;
  }
  let name = Math.max(first, titleNoun + 1);
  // Without a title, what stands before a given name is named after somebody: `Operation Pedro …`.
  const after = titleNoun < 0 ? name : organisationEnd(reading, name, last);
  if (after > name && titleNoun >= first) titleNoun = after - 1;
  name = titleNoun < 0 ? ownNameStart(reading, after, last) : after;
  while (name < last - 1 && tokens[name]?.kind === 'punctuation') name++;
  const prefix = head < 0 ? name : titleStart(reading, head, sentenceStart);
  return { prefix, first: name, last: nameEnd(reading, name, last), titleNoun };
}

/** `Iván Duque Márquez`: a title's noun behind a given name, where titles stand before names. */
function isSurname({ tokens, grammar }: Reading, first: number, index: number): boolean {
  if (!grammar.headFirst) return false;
  const before = tokens.slice(first, index).map((token) => fold(token.text));
  return before.some((word) => grammar.givenNames.has(word) && !grammar.places.has(word));
}

/** `Gobierno de Daniel …`, `EFE Leticia …`: past a body to whose name it belongs, or an acronym. */
function ownNameStart({ tokens, grammar }: Reading, first: number, last: number): number {
  const given = (i: number) => {
    const word = fold(tokens[i]?.text ?? '');
    return grammar.givenNames.has(word) && !grammar.places.has(word);
  };
  for (let i = first; i < last - 2; i++) {
    const body = grammar.organisationNouns.has(tokens[i]?.lower ?? '');
    if (body && grammar.genitives.has(tokens[i + 1]?.lower ?? '') && given(i + 2)) return i + 2;
  }
  // `American Kevin …`: where somebody is from.
  const origin = last - first > 2 ? fold(tokens[first]?.text ?? '') : '';
  if (grammar.places.has(origin) && !grammar.givenNames.has(origin) && given(first + 1)) return first + 1;
  let name = first;
  while (name < last - 1 && /^\p{Lu}{3,}$/u.test(tokens[name]?.text ?? '') && tokens[name + 1]?.capital)
    name++;
  return /^\p{Lu}{3,}$/u.test(tokens[name]?.text ?? '') ? first : name;
}

/** A title right before a run, in small letters or with what it is of (`ministro de Salud`): its noun, and its end. */
function titleBefore(
  reading: Reading,
  first: number,
  last: number,
  sentenceStart: number,
): { noun: number; end: number } | undefined {
  const { tokens, grammar } = reading;
  const bracket = bracketBefore(reading, first);
  const ranked = bracket === undefined ? undefined : titleNounBefore(reading, bracket, sentenceStart);
  if (ranked !== undefined) return { noun: ranked, end: first };
  const noun =
    titleNounBefore(reading, first, sentenceStart) ?? smallObject(reading, first, last, sentenceStart);
  if (noun !== undefined) return { noun, end: first };
  const lead = tokens[first - 1]?.lower ?? '';
  const leads = [grammar.determiners, grammar.prepositions, grammar.conjunctions];
  if (!leads.some((table) => table.has(lead))) return undefined;
  const end = objectEnd(reading, first, last);
  for (let i = first; i < end; i++) if (isTitle(reading, i)) return undefined;
  const head = end > first ? titleNounOf(reading, first, sentenceStart) : undefined;
  return head === undefined ? undefined : { noun: head, end };
}

/** `minister of defense Gian …`, `fiscal del caso Diana …`: the noun of a title whose object is in small letters, before two names. */
function smallObject(
  reading: Reading,
  first: number,
  last: number,
  sentenceStart: number,
): number | undefined {
  const { tokens, grammar } = reading;
  if (last - first < 2 || !isPlainNoun(reading, first - 1) || namesBody(reading, first - 1)) return undefined;
  let of = first - 2;
  if (isPlainNoun(reading, of)) of--;
  if (grammar.determiners.has(tokens[of]?.lower ?? '') && !grammar.genitives.has(tokens[of]?.lower ?? ''))
    of--;
  if (!grammar.genitives.has(tokens[of]?.lower ?? '')) return undefined;
  return titleNounBefore(reading, of, sentenceStart);
}

/** `the company`, `la banda`: what follows is the name of it. */
function namesBody({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const tables = [grammar.organisationNouns, grammar.placeNouns, grammar.agentNouns];
  return !grammar.portfolios.has(lower) && tables.some((table) => table.has(lower));
}

/** The longest note in brackets behind a rank, in tokens: `(ret.)`, `(s. p.)`. */
const longestNote = 4;

/** `Gen. (ret.) Pavel …`: the bracket before a name, when a word or two shortened stand in it. */
function bracketBefore({ tokens }: Reading, first: number): number | undefined {
  if (tokens[first - 1]?.text !== ')') return undefined;
  for (let i = first - 2; i >= first - 2 - longestNote; i--) {
    const text = tokens[i]?.text ?? '';
    if (text === '(') return i;
    if (!/^\p{L}{0,3}\.?$/u.test(text)) return undefined;
  }
  return undefined;
}

/** A word in small letters that is neither a small word nor a verb. */
function isPlainNoun({ tokens, grammar }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || token.capital || grammar.functionWords.has(token.lower)) return false;
  return (
    !grammar.verbs.has(token.lower) &&
    !grammar.speechVerbs.has(token.lower) &&
    !grammar.prepositions.has(token.lower)
  );
}

/** How long the words of what an office is of may be, before the run with the name. */
const longestObject = 12;

/** `secretary for the Bureau of Counternarcotics and …`: the title's noun to which an object reaches back, over its small and large words. */
function titleNounOf(reading: Reading, object: number, sentenceStart: number): number | undefined {
  const { tokens, grammar } = reading;
  for (let i = object - 1; i >= Math.max(sentenceStart, object - longestObject); i--) {
    const token = tokens[i];
    if (grammar.prepositions.has(token?.lower ?? '')) {
      const noun = titleNounBefore(reading, i, sentenceStart);
      if (noun !== undefined) return noun;
    } else if (!token || !(token.capital || joinsObject(reading, i))) return undefined;
  }
  return undefined;
}

/** An article or `and` in what an office is of, or a comma in a list of such words. */
function joinsObject({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const lists = lower === ',' && tokens[index - 1]?.capital === true;
  return lists || grammar.determiners.has(lower) || grammar.conjunctions.has(lower);
}

/** The title's noun right before a token; where adjectives follow nouns, past those (`presidente interino`). */
function titleNounBefore(reading: Reading, before: number, sentenceStart: number): number | undefined {
  const { tokens, grammar } = reading;
  const narrows = (i: number) =>
    grammar.roleModifiers.has(tokens[i]?.lower ?? '') || grammar.places.has(fold(tokens[i]?.text ?? ''));
  let noun = before - 1;
  while (grammar.headFirst && noun > sentenceStart && !isTitle(reading, noun) && narrows(noun)) noun--;
  if (grammar.headFirst && noun === before - 1 && isPlainNoun(reading, noun) && isTitle(reading, noun - 1))
    noun--;
  if (grammar.headFirst && !isTitle(reading, noun)) noun = stateBefore(reading, noun) ?? noun;
  return noun >= sentenceStart && isTitle(reading, noun) ? noun : undefined;
}

/** `coronel en servicio pasivo`, `presidente en funciones`: the noun before the state that its holder is in. */
function stateBefore(reading: Reading, last: number): number | undefined {
  const { tokens, grammar } = reading;
  for (let i = last; i > last - 3; i--) {
    const { lower = '', kind, capital } = tokens[i] ?? {};
    if (grammar.states.has(lower)) return isTitle(reading, i - 1) ? i - 1 : undefined;
    if (kind !== 'word' || capital || grammar.functionWords.has(lower)) return undefined;
  }
  return undefined;
}

/** A weekday or month at the end is not part of a name. */
function nameEnd({ tokens, grammar }: Reading, first: number, last: number): number {
  const { months, weekdays } = grammar.dates;
  let end = last;
  while (
    end > first + 1 &&
    (weekdays.has(tokens[end - 1]?.lower ?? '') || months.has(tokens[end - 1]?.lower ?? ''))
  )
    end--;
  return end;
}

/** Goes left from a title over the words that belong to it: `US`, `former`, `State Department`. */
function titleStart(reading: Reading, title: number, sentenceStart: number): number {
  const { tokens, grammar } = reading;
  let start = title;
  while (start > sentenceStart) {
    const token = tokens[start - 1];
    if (token?.kind !== 'word') break;
    const small =
      grammar.roleModifiers.has(token.lower) ||
      isRoleNoun(grammar, token.lower) ||
      grammar.places.has(fold(token.text));
    const large = token.capital && !grammar.functionWords.has(token.lower);
    if (!small && !large) break;
    start--;
  }
  return start;
}
