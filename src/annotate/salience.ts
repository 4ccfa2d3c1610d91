import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import type { Gender } from './grammar.ts';
import type { Cast, Mention } from './people.ts';
import { type Reading, sentenceAround, spanOfTokens } from './reading.ts';

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

/** A person by one of the mentions. */
export function personAt(reading: Reading, cast: Cast, mention: Mention): Named {
  const name = cast.people[mention.person]?.name ?? '';
  const party: Party = { name, kind: 'person', span: spanOfTokens(reading, mention.first, mention.last) };
  return { party, attribution: 'named', person: mention.person };
}

/** How far back a pronoun may reach, in sentences. */
const pronounReach = 8;

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
  return best && personAt(reading, cast, best.mention);
}

function holdsOneOf(cast: Cast, index: number, titles: ReadonlySet<string>): boolean {
  const held = (cast.people[index]?.roles ?? []).flatMap((role) => fold(role.title).split(/\s+/));
  return held.some((word) => titles.has(word.replace(/^ex-?/, '')));
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

/** The mention, its title or the article before them is what its sentence begins with, an introduction left out. */
function opensSentence(reading: Reading, cast: Cast, { prefix, person }: Mention): boolean {
  const { first } = sentenceAround(reading, prefix);
  if (prefix === first || followsIntroduction(reading, first, prefix)) return true;
  const starts = [first, first + 1].map((token) => reading.tokens[token]?.start);
  if (cast.people[person]?.roles.some((role) => starts.includes(role.span.start))) return true;
  return prefix - 1 === first && reading.grammar.determiners.has(reading.tokens[first]?.lower ?? '');
}

/** `In response to a question, John …`: what stands before the comma only leads up to the sentence. */
function followsIntroduction({ tokens, grammar }: Reading, first: number, start: number): boolean {
  if (!grammar.prepositions.has(tokens[first]?.lower ?? '')) return false;
  const comma = grammar.determiners.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (tokens[comma]?.text !== ',' || comma - first > longestIntroduction) return false;
  for (let i = first; i < comma; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

/** In tokens. */
const longestIntroduction = 20;

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

/** How many tokens back the subject of the sentences before is looked for. */
const subjectReach = 120;

/** The last person with whom a sentence begins between two tokens, and where. */
export function subjectBetween(
  reading: Reading,
  cast: Cast,
  first: number,
  last: number,
): { readonly named: Named; readonly at: number } | undefined {
  for (let i = last - 1; i > Math.max(first, last - subjectReach); i--) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (!mention) continue;
    i = mention.prefix;
    if ((reading.quotationOf[i] ?? -1) < 0 && opensSentence(reading, cast, mention))
      return { named: personAt(reading, cast, mention), at: i };
  }
  return undefined;
}
