import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import type { Gender, Pronoun } from './grammar.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast, Mention } from './people.ts';
import { isRoleNoun, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { organisationIn } from './roles.ts';

/** Somebody who speaks or acts, with how far the text names them. */
export interface Named {
  readonly party: Party;
  readonly attribution: 'named' | 'unnamed' | 'document';
  /** Index of the person, or -1. */
  readonly person: number;
}

/** What the resolution of pronouns remembers while quotations are read in order. */
export interface Memory {
  /** Who was quoted last, and the token of the quotation. */
  readonly speaker: { readonly person: number; readonly token: number } | undefined;
}

/** Whom a noun phrase or pronoun names, in the order in which the signs are to be trusted. */
export function namedBy(reading: Reading, cast: Cast, stretch: Stretch, memory: Memory): Named | undefined {
  const [first, last] = stretch;
  const mention = headMention(reading, cast, stretch);
  if (mention) return person(reading, cast, mention);
  for (let i = first; i < last; i++) {
    const pronoun = reading.grammar.pronouns.get(reading.tokens[i]?.lower ?? '');
    if (pronoun) return byPronoun(reading, cast, pronoun, i, memory);
  }
  return (
    byDocument(reading, stretch) ?? byRole(reading, cast, stretch, memory) ?? byOrganisation(reading, stretch)
  );
}

function person(reading: Reading, cast: Cast, mention: Mention): Named {
  const name = cast.people[mention.person]?.name ?? '';
  const party: Party = { name, kind: 'person', span: spanOfTokens(reading, mention.first, mention.last) };
  return { party, attribution: 'named', person: mention.person };
}

/** The last person named in a noun phrase that is not inside another's title: not X in `a spokesman for X`. */
function headMention(reading: Reading, cast: Cast, [first, last]: Stretch): Mention | undefined {
  const { tokens, grammar } = reading;
  let found: Mention | undefined;
  let dependent = false;
  let left = false;
  for (let i = first; i < last; i++) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (mention && !(found && left)) {
      const possessive = /^['’]s$/.test(tokens[mention.last]?.text ?? '');
      if (!dependent && !possessive && mention.last <= last) found = mention;
      left = false;
      i = Math.max(i, mention.last - 1);
      continue;
    }
    const lower = tokens[i]?.lower ?? '';
    if (isRoleNoun(grammar, lower) || grammar.agentNouns.has(lower) || grammar.documentNouns.has(lower))
      dependent = true;
    if (tokens[i]?.text === ',') dependent = false;
    if (grammar.prepositions.has(lower)) left = true;
  }
  return found;
}

/** How far back a pronoun may reach, in sentences. */
const pronounReach = 8;

/** Whom `he`, `she` or `it` means: who spoke last and whom the sentences before are about, weighed by distance. */
function byPronoun(
  reading: Reading,
  cast: Cast,
  pronoun: Pronoun,
  token: number,
  memory: Memory,
): Named | undefined {
  if (pronoun.gender === null) return pronoun.number === 'singular' ? bodyBefore(reading, token) : undefined;
  return salient(reading, cast, pronoun.gender, token, memory);
}

/** Whom a verb without a subject, or `the official`, means: the person the text is about at a token, of one of some titles. */
export function salient(
  reading: Reading,
  cast: Cast,
  wanted: Gender | null,
  token: number,
  memory: Memory,
  titles: ReadonlySet<string> = new Set(),
): Named | undefined {
  const here = reading.sentenceOf[token] ?? 0;
  const scores = new Map<number, { score: number; mention: Mention }>();
  for (const mention of mentionsBefore(reading, cast, token, here - pronounReach)) {
    const gender = cast.genders[mention.person];
    if (wanted !== null && gender && gender !== wanted) continue;
    if (titles.size > 0 && !holdsOneOf(cast, mention.person, titles)) continue;
    const score = salience(reading, cast, mention, token, memory) + (gender ? 0.5 : 0);
    if (score >= (scores.get(mention.person)?.score ?? Number.NEGATIVE_INFINITY))
      scores.set(mention.person, { score, mention });
  }
  const best = [...scores.values()].toSorted(
    (a, b) => b.score - a.score || b.mention.first - a.mention.first,
  )[0];
  return best && person(reading, cast, best.mention);
}

function holdsOneOf(cast: Cast, index: number, titles: ReadonlySet<string>): boolean {
  const held = (cast.people[index]?.roles ?? []).flatMap((role) => fold(role.title).split(/\s+/));
  return held.some((word) => titles.has(word.replace(/^ex-?/, '')));
}

/** What `it` stands for: the body with which the sentence, or the one before, begins. */
function bodyBefore(reading: Reading, token: number): Named | undefined {
  const { tokens, grammar } = reading;
  const here = reading.sentenceOf[token] ?? 0;
  for (const sentence of [reading.sentences[here], reading.sentences[here - 1]]) {
    if (!sentence) continue;
    let end = sentence.first;
    while (end < Math.min(sentence.last, token) && !endsPhrase(tokens[end]?.lower ?? '')) end++;
    const named = byOrganisation(reading, [sentence.first, end]);
    if (named) return named;
  }
  return undefined;

  function endsPhrase(word: string): boolean {
    return grammar.verbs.has(word) || grammar.speechVerbs.has(word) || grammar.pronouns.has(word);
  }
}

/** Mentions outside quotations from a sentence on up to a token. */
function* mentionsBefore(reading: Reading, cast: Cast, token: number, sentence: number): Generator<Mention> {
  const start = reading.sentences[Math.max(0, sentence)]?.first ?? 0;
  for (let i = start; i < token; i++) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (!mention) continue;
    if ((reading.quotationOf[i] ?? -1) < 0) yield mention;
    i = Math.max(i, mention.last - 1);
  }
}

function salience(reading: Reading, cast: Cast, mention: Mention, token: number, memory: Memory): number {
  const { tokens, grammar } = reading;
  const spoke = memory.speaker?.person === mention.person;
  const last = spoke ? Math.max(mention.first, memory.speaker?.token ?? 0) : mention.first;
  let score = -((reading.sentenceOf[token] ?? 0) - (reading.sentenceOf[last] ?? 0));
  if (spoke) score += isNear(reading, last, token) ? 4 : 2;
  if (isNear(reading, mention.first, token)) score += 2;
  const next = tokens[mention.last];
  if (next && (grammar.verbs.has(next.lower) || grammar.speechVerbs.has(next.lower))) score += 3;
  else if (opensSentence(reading, cast, mention)) score += 3;
  if (grammar.dropsSubjects && !spoke && opensSentence(reading, cast, mention))
    score += speaksOf(reading, mention) ? 3 : 1;
  const before = tokens[mention.prefix - 1]?.lower ?? '';
  const possessive = /^['’]s$/.test(next?.text ?? '');
  if (possessive || grammar.prepositions.has(before)) score -= 2;
  if (worksFor(reading, cast, mention.person, token)) score += 2;
  return score;
}

/** In the same paragraph. */
function isNear(reading: Reading, a: number, b: number): boolean {
  return sentenceAround(reading, a).paragraph === sentenceAround(reading, b).paragraph;
}

/** The mention, its title or the article before them is what its sentence begins with. */
function opensSentence(reading: Reading, cast: Cast, { prefix, person }: Mention): boolean {
  const { first } = sentenceAround(reading, prefix);
  if (prefix === first) return true;
  const starts = [first, first + 1].map((token) => reading.tokens[token]?.start);
  if (cast.people[person]?.roles.some((role) => starts.includes(role.span.start))) return true;
  return prefix - 1 === first && reading.grammar.determiners.has(reading.tokens[first]?.lower ?? '');
}

/** How far behind its subject a verb of speech may stand. */
const verbReach = 20;

/** A verb of speech follows the mention in its sentence, past an apposition. */
function speaksOf(reading: Reading, mention: Mention): boolean {
  const end = Math.min(sentenceAround(reading, mention.first).last, mention.last + verbReach);
  for (let i = mention.last; i < end; i++)
    if (reading.grammar.speechVerbs.has(reading.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** The sentence before names the organisation of one of the person's titles. */
function worksFor(reading: Reading, cast: Cast, index: number, token: number): boolean {
  const before = reading.sentences[(reading.sentenceOf[token] ?? 0) - 1];
  if (!before) return false;
  const words = spanOfTokens(reading, before.first, before.last).text;
  const titles = cast.people[index]?.roles ?? [];
  return titles.some((role) => {
    const organisation = role.organisation ?? organisationBefore(reading, role.title);
    return organisation !== null && words.includes(organisation);
  });
}

/** `State Department` in `State Department spokesman`. */
function organisationBefore(reading: Reading, title: string): string | null {
  const words = title.split(' ').slice(0, -1);
  return words.some((word) => reading.grammar.organisationNouns.has(word.toLowerCase()))
    ? words.join(' ')
    : null;
}

/** `the statement`, `the State Department’s statement`: something written that speaks. */
function byDocument(reading: Reading, [first, last]: Stretch): Named | undefined {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    if (grammar.prepositions.has(tokens[i]?.lower ?? '')) return undefined;
    if (grammar.documentNouns.has(tokens[i]?.lower ?? '')) return documentAt(reading, i);
  }
  return undefined;
}

/** A document by the token of its noun, with the owner that stands before it. */
export function documentAt(reading: Reading, noun: number): Named {
  const { tokens, grammar } = reading;
  let first = noun;
  const { first: limit } = sentenceAround(reading, noun);
  while (first > limit) {
    const token = tokens[first - 1];
    if (!token || (token.kind === 'punctuation' && !/^['’]s?$/.test(token.text))) break;
    if (
      grammar.determiners.has(token.lower) ||
      grammar.prepositions.has(token.lower) ||
      grammar.verbs.has(token.lower) ||
      grammar.conjunctions.has(token.lower)
    )
      break;
    first--;
  }
  const span = spanOfTokens(reading, first, grammar.headFirst ? ownerEnd(reading, noun + 1) : noun + 1);
  return { party: { name: span.text, kind: 'document', span }, attribution: 'document', person: -1 };
}

/** `comunicado de la Embajada`: past the owner that stands behind, when written large. */
function ownerEnd({ tokens, grammar }: Reading, first: number): number {
  if (!grammar.genitives.has(tokens[first]?.lower ?? '')) return first;
  let end = grammar.determiners.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  if (!tokens[end]?.capital) return first;
  while (
    tokens[end]?.capital ||
    (grammar.particles.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.capital)
  )
    end++;
  return end;
}

/** `the spokesman`, `the president`: the person of that office named last, else somebody without a name. */
function byRole(reading: Reading, cast: Cast, [first, last]: Stretch, memory: Memory): Named | undefined {
  const { tokens, grammar } = reading;
  let noun = -1;
  for (let i = first; i < last && noun < 0; i++) {
    const lower = tokens[i]?.lower ?? '';
    // The victim's sister speaks, not the victim.
    if (isPossessive(tokens[i + 1]?.text)) continue;
    if (isRoleNoun(grammar, lower) || grammar.honorifics.has(lower) || grammar.unnamedSources.has(lower))
      noun = i;
    else if (grammar.prepositions.has(lower)) return undefined;
  }
  if (noun < 0) return undefined;
  const title = fold(tokens[noun]?.text ?? '');
  const definite =
    (grammar.determiners.has(tokens[first]?.lower ?? '') ||
      (grammar.genitives.has(tokens[first - 1]?.lower ?? '') &&
        grammar.determiners.has(tokens[first - 1]?.lower ?? ''))) &&
    !grammar.indefinites.has(tokens[first]?.lower ?? '');
  const object = objectAfter(reading, noun + 1, last);
  const holder = definite ? holderBefore(cast, first, object ? [title, object] : [title]) : undefined;
  if (holder) return person(reading, cast, holder);
  const word = tokens[noun]?.lower ?? '';
  const titles = definite ? grammar.epithets.get(object ? `${word} de ${object}` : word) : undefined;
  const meant = titles && salient(reading, cast, grammar.roleNouns.get(word) ?? null, first, memory, titles);
  if (meant) return meant;
  let end = noun + 1;
  while (end < last && tokens[end]?.kind === 'word' && !grammar.subordinators.has(tokens[end]?.lower ?? ''))
    end++;
  const span = spanOfTokens(reading, first, end);
  return { party: { name: span.text, kind: 'person', span }, attribution: 'unnamed', person: -1 };
}

function isPossessive(text = ''): boolean {
  return /^['’]s$/.test(text);
}

/** How many mentions back the holder of an office is looked for. */
const holderReach = 200;

/** The person with a title who was named last before a token. */
function holderBefore(cast: Cast, token: number, title: readonly string[]): Mention | undefined {
  let index = -1;
  for (let i = token - 1; i >= Math.max(0, token - 2000) && index < 0; i--) index = cast.mentionOf[i] ?? -1;
  for (let i = index; i >= Math.max(0, index - holderReach); i--) {
    const mention = cast.mentions[i];
    if (mention && holdsTitle(cast, mention.person, title)) return mention;
  }
  return undefined;
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

/** A ministry, a government, `the ministry`. */
function byOrganisation(reading: Reading, [first, last]: Stretch): Named | undefined {
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
        token.capital || grammar.agentNouns.has(token.lower) || grammar.organisationNouns.has(token.lower),
    );
  if (start >= last || !can) return undefined;
  const span = spanOfTokens(reading, start, last);
  return {
    party: { name: named ?? span.text, kind: 'organisation', span },
    attribution: 'named',
    person: -1,
  };
}
