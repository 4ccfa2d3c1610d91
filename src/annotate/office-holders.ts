import type { Span } from '../core/citation.ts';
import { fold } from '../core/text.ts';
import { leadsToTime, type Stretch } from './noun-phrase.ts';
import type { Cast, Mention } from './people.ts';
import { isRoleNoun, lowerAt, type Reading, spanOfTokens } from './reading.ts';
import { type Memory, type Named, personAt, salient } from './salience.ts';

/** `the spokesman`, `the president`: the person of that office named last, else somebody without a name. */
export function byRole(
  reading: Reading,
  cast: Cast,
  [first, last]: Stretch,
  memory: Memory,
): Named | undefined {
  const { tokens, grammar } = reading;
  let noun = -1;
  for (let i = first; i < last && noun < 0; i++) {
    const lower = tokens[i]?.lower ?? '';
    // The victim's sister speaks, not the victim.
    if (isPossessive(tokens[i + 1]?.text) || endsName(reading, i)) continue;
    if (isRoleNoun(grammar, lower) || grammar.honorifics.has(lower) || grammar.unnamedSources.has(lower))
      noun = i;
    else if (grammar.prepositions.has(lower)) return undefined;
  }
  if (noun < 0) return undefined;
  // `Jefa del Comando Sur: “…”`: headlines leave the article out.
  const bare = noun === first && tokens[first]?.capital === true && grammar.headFirst;
  const named =
    bare || isDefinite(reading, first, noun)
      ? holderOf(reading, cast, [first, noun, last], memory)
      : undefined;
  const other = introducedBefore(reading, cast, first, noun);
  if (named && (other === undefined || other.start < named.party.span.start)) return named;
  const span = named && other ? other : spanOfTokens(reading, first, roleEnd(reading, noun, last));
  return { party: { name: span.text, kind: 'person', span }, attribution: 'unnamed', person: -1 };
}

/** How far before `the spokesperson` somebody may have been brought in by the same word, in tokens. */
const introducedReach = 80;

/** `A Commission spokesperson …`: the noun phrase without a name that last brought somebody in by a word before it stands again. */
function introducedBefore(reading: Reading, cast: Cast, before: number, noun: number): Span | undefined {
  const { tokens, grammar } = reading;
  const word = lowerAt(reading, noun);
  for (let i = before - 1; i > Math.max(0, before - introducedReach); i--) {
    if (lowerAt(reading, i) !== word || (cast.mentionOf[i] ?? -1) >= 0) continue;
    let first = i;
    while (
      first > i - 5 &&
      tokens[first]?.kind === 'word' &&
      !grammar.indefinites.has(lowerAt(reading, first))
    )
      first--;
    const isNew = grammar.indefinites.has(lowerAt(reading, first));
    // `a spokeswoman, Rosa Plaza`, `una vocera, …`: she has a name.
    const next = tokens[i + 1]?.text === ',' ? i + 2 : i + 1;
    if (isNew && (cast.mentionOf[next] ?? -1) < 0) return spanOfTokens(reading, first, i + 1);
  }
  return undefined;
}

/** `the Argus Leader`: a word of a name that is no part of an office. */
function endsName({ tokens, grammar }: Reading, index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (grammar.headFirst || !token?.capital || !before?.capital) return false;
  const tables = [
    grammar.roleModifiers,
    grammar.portfolios,
    grammar.functionWords,
    grammar.organisationNouns,
  ];
  const isOffice = tables.some((table) => table.has(before.lower)) || grammar.places.has(fold(before.text));
  return !isOffice && !isRoleNoun(grammar, before.lower) && !grammar.honorifics.has(before.lower);
}

/** A definite article or a demonstrative before a noun, or one that a preposition took in: `del`. */
function isDefinite({ tokens, grammar }: Reading, first: number, noun: number): boolean {
  for (let i = noun - 1; i >= first - 1; i--) {
    const lower = tokens[i]?.lower ?? '';
    if (i === first - 1 && !grammar.genitives.has(lower)) return false;
    if (grammar.determiners.has(lower)) return !grammar.indefinites.has(lower);
  }
  return false;
}

/** Who holds the office that a definite noun phrase names: its last holder, else whom such a word stands for. */
function holderOf(
  reading: Reading,
  cast: Cast,
  [first, noun, last]: readonly [first: number, noun: number, last: number],
  memory: Memory,
): Named | undefined {
  const { tokens, grammar } = reading;
  const title = fold(tokens[noun]?.text ?? '');
  const rank = lowerAt(reading, noun - 1);
  // The prime minister is no other minister.
  if (grammar.ranks.has(rank)) {
    const ranked = holderBefore(reading, cast, first, [fold(rank), title]);
    return ranked && personAt(reading, cast, ranked);
  }
  const object = objectAfter(reading, noun + 1, last);
  const word = tokens[noun]?.lower ?? '';
  const stands = grammar.epithets.has(word);
  const holder =
    holderBefore(reading, cast, first, object ? [title, object] : [title]) ??
    (object && stands ? holderBefore(reading, cast, first, [object]) : undefined) ??
    (object ? holderBefore(reading, cast, first, [title], true) : undefined);
  if (holder) return personAt(reading, cast, holder);
  const titles = grammar.epithets.get(object ? `${word} de ${object}` : word);
  return titles && salient(reading, cast, grammar.roleNouns.get(word) ?? null, first, memory, titles);
}

/** Where a noun phrase for somebody without a name ends: before a clause, a place or a time. */
export function roleEnd(reading: Reading, noun: number, last: number): number {
  const { tokens, grammar } = reading;
  let end = noun + 1;
  while (end < last && tokens[end]?.kind === 'word') {
    const lower = tokens[end]?.lower ?? '';
    const leaves =
      grammar.prepositions.has(lower) && !grammar.genitives.has(lower) && !grammar.objectLeads.has(lower);
    if (leaves || grammar.subordinators.has(lower) || leadsToTime(reading, end)) break;
    // `his lawyer has`.
    if (grammar.verbs.has(lower) && !tokens[end]?.capital) break;
    end++;
  }
  return end;
}

function isPossessive(text = ''): boolean {
  return /^['’]s$/.test(text);
}

/** How many mentions back the holder of an office is looked for. */
const holderReach = 200;

/** The person with a title who was named last before a token, outside quotation marks. */
function holderBefore(
  reading: Reading,
  cast: Cast,
  token: number,
  title: readonly string[],
  alone = false,
): Mention | undefined {
  let index = -1;
  for (let i = token - 1; i >= Math.max(0, token - 2000) && index < 0; i--) index = cast.mentionOf[i] ?? -1;
  for (let i = index; i >= Math.max(0, index - holderReach); i--) {
    const mention = cast.mentions[i];
    if (!mention || (reading.quotationOf[mention.first] ?? -1) >= 0) continue;
    if (alone ? holdsBare(reading, cast, mention.person, title) : holdsTitle(cast, mention.person, title))
      return mention;
  }
  return undefined;
}

/** All that is said of somebody's office is its noun: `el gobernador`, whatever of. */
function holdsBare({ grammar }: Reading, cast: Cast, index: number, title: readonly string[]): boolean {
  const roles = (cast.people[index]?.roles ?? []).map((role) => fold(role.title).split(/\s+/));
  const isOf = (word: string) => grammar.genitives.has(word);
  return roles.some((words) => title.every((word) => words.includes(word)) && !words.some(isOf));
}

function holdsTitle(cast: Cast, index: number, title: readonly string[]): boolean {
  return (cast.people[index]?.roles ?? []).some((role) => {
    const words = fold(role.title).split(/\s+/);
    return title.every((word) => words.includes(word));
  });
}

/** What an office is of, folded: `Defensa` in `el ministro de Defensa`; the holder's title says it too. */
function objectAfter({ tokens, grammar }: Reading, first: number, last: number): string | undefined {
  const named =
    first + 1 < last && grammar.genitives.has(tokens[first]?.lower ?? '') && tokens[first + 1]?.capital;
  return named ? fold(tokens[first + 1]?.text ?? '') : undefined;
}
