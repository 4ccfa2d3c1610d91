import type { Person, Role } from '../core/person.ts';
import { fold } from '../core/text.ts';
import { Company, type Somebody } from './company.ts';
import type { Gender } from './grammar.ts';
import { type Candidate, isExcluded, isFullName, isSurnameAlone, isTitledName } from './name-signs.ts';
import type { NameRun } from './name-title.ts';
import { nameRuns } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { roleOf, titlesAround } from './roles.ts';

/** A place where a person is named: the tokens of the title and the name. */
export interface Mention extends NameRun {
  /** Index into `Cast.people`. */
  readonly person: number;
}

/** The people of an article, with what later annotators need of them. */
export interface Cast {
  readonly people: readonly Person[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  readonly genders: readonly (Gender | null)[];
  /** For each token, the index of the mention it belongs to, its title included, or -1. */
  readonly mentionOf: Int32Array;
}

/** Finds who is named in an article and gathers each one's names, titles and mentions. */
export function findPeople(reading: Reading): Cast {
  const candidates = candidatesIn(reading);
  const shortForms = new Set(candidates.flatMap((run) => (run.words.length === 1 ? run.words : [])));
  const full = new Set(candidates.filter((run) => isFullName(reading, run, shortForms)));
  const people = new Company();
  const assigned = new Map<Candidate, Somebody>();
  for (const run of full) assigned.set(run, people.join(run));
  for (const run of candidates) {
    const person = assigned.get(run) ?? shortlyNamed(reading, people, run);
    if (!person) continue;
    assigned.set(run, person);
    person.latest = run.first;
  }
  return cast(reading, people.all, candidates, assigned);
}

/** The person a short form means; a new one where nobody bears it and it names somebody all the same. */
function shortlyNamed(reading: Reading, people: Company, run: Candidate): Somebody | undefined {
  const person = people.bearerOf(run.words);
  if (!person)
    return isTitledName(reading, run) || isSurnameAlone(reading, run) ? people.join(run) : undefined;
  person.runs.push(run);
  return person;
}

function candidatesIn(reading: Reading): Candidate[] {
  const runs = [...nameRuns(reading)]
    .filter((run) => !isExcluded(reading, run))
    .map((run) => ({ ...run, words: wordsOf(reading, run) }));
  const starts = new Map(
    likelyNames(reading, runs).flatMap((run) => [[run.first, run] as const, [run.prefix, run] as const]),
  );
  return runs.map((run) => ({ ...run, titles: titlesAround(reading, run, (token) => starts.get(token)) }));
}

/** A name's words, folded, without particles. */
function wordsOf({ tokens, grammar }: Reading, run: NameRun): string[] {
  return tokens
    .slice(run.first, run.last)
    .filter((token) => token.capital && !grammar.particles.has(token.lower))
    .map((token) => fold(token.text));
}

/** The runs of several words, and of the single ones those that have a title or are part of another's name. */
function likelyNames<Run extends NameRun & { words: readonly string[] }>(
  { grammar }: Reading,
  runs: readonly Run[],
): Run[] {
  const known = new Set(runs.flatMap(({ words }) => (words.length > 1 ? words : [])));
  return runs.filter(({ words: [word = '', ...more], titleNoun, prefix }) => {
    return more.length > 0 || titleNoun >= prefix || known.has(word) || grammar.plainSurnames.has(word);
  });
}

function cast(
  reading: Reading,
  people: readonly Somebody[],
  candidates: readonly Candidate[],
  assigned: ReadonlyMap<Candidate, Somebody>,
): Cast {
  const firsts = new Map(people.map((person) => [person, firstOf(person)]));
  const order = people.toSorted((a, b) => (firsts.get(a) ?? 0) - (firsts.get(b) ?? 0));
  const index = new Map(order.map((person, i) => [person, i]));
  const mentions = candidates.flatMap((run) => {
    const somebody = assigned.get(run);
    const person = somebody && index.get(somebody);
    return person === undefined
      ? []
      : [{ prefix: run.prefix, first: run.first, last: run.last, titleNoun: run.titleNoun, person }];
  });
  const mentionOf = new Int32Array(reading.tokens.length).fill(-1);
  for (const [i, mention] of mentions.entries()) mentionOf.fill(i, mention.prefix, mention.last);
  return {
    people: order.map((person) => personFrom(reading, person)),
    mentions,
    genders: order.map((person) => genderOf(reading, person)),
    mentionOf,
  };
}

function firstOf(person: Somebody): number {
  return person.runs.reduce((least, run) => Math.min(least, run.first), Number.POSITIVE_INFINITY);
}

function personFrom(reading: Reading, { runs, words }: Somebody): Person {
  const ordered = runs.toSorted((a, b) => a.first - b.first);
  const mentions = ordered.map((run) => spanOfTokens(reading, run.first, run.last));
  const fullest = ordered.findIndex((run) => run.words.length === words.length);
  const name = mentions[Math.max(0, fullest)]?.text ?? '';
  const nicknames = ordered.flatMap((run) => nicknameOf(reading, run) ?? []);
  const forms = [...mentions.map((mention) => mention.text), ...nicknames];
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, aliases, roles: rolesFrom(reading, ordered), mentions };
}

/** How many words lead up to a nickname, and how many it has, at most. */
const longestLead = 7;
const longestNickname = 3;

/** The nickname right behind a name, or behind the title that follows it: `X, a former officer known as Y`. */
function nicknameOf(reading: Reading, { last, titles }: Candidate): string | undefined {
  const { tokens, grammar } = reading;
  // `leader of the band known as`: what is known so may be the band.
  const ownsNone = ([first, end]: Stretch) =>
    tokens
      .slice(first, end)
      .every(({ lower }) => !grammar.determiners.has(lower) && !grammar.contractions.has(lower));
  const behind = titles.flatMap((title) => (title[0] >= last && ownsNone(title) ? [title[1]] : []));
  return [last, ...behind].map((from) => nicknameAfter(reading, from)).find((name) => name !== undefined);
}

/** `, alias “Fito”`, `, conocido como alias Fito`, `(also known as “Fito”)`: the name without its marks. */
function nicknameAfter(reading: Reading, last: number): string | undefined {
  const { tokens, grammar, article } = reading;
  const lead = nicknameLead(reading, last);
  if (lead === undefined) return undefined;
  let at = lead + 1;
  while (leadsOn(reading, at)) at++;
  // `Plaza called Noboa`: a verb right behind the name, with nobody's nickname behind it.
  const isBare = lead === last && at === lead + 1 && !grammar.nicknameNouns.has(tokens[lead]?.lower ?? '');
  const first = tokens[at];
  if (!first?.capital || isBare) return undefined;
  let end = at + 1;
  while (end < at + longestNickname && tokens[end]?.capital) end++;
  return article.text.slice(first.start, tokens[end - 1]?.end);
}

/** The word that leads up to a nickname, past a comma, a bracket and small words; undefined where something else comes. */
function nicknameLead(reading: Reading, last: number): number | undefined {
  const { tokens, grammar } = reading;
  for (let i = last; i < last + longestLead; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (grammar.nicknameLeads.has(token.lower) && !grammar.nicknameLinks.has(token.lower)) return i;
    const isSmall =
      token.kind === 'word'
        ? !token.capital && (grammar.functionWords.has(token.lower) || leadsIn(reading, i + 1))
        : /^[,(—–-]$/.test(token.text);
    if (!isSmall) return undefined;
  }
  return undefined;
}

/** Between what leads up to a nickname and the nickname: `as the`, another such word, a quotation mark. */
function leadsOn({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', text = '', capital = false } = tokens[index] ?? {};
  if (capital) return false;
  return grammar.nicknameLinks.has(lower) || grammar.nicknameLeads.has(lower) || /^["“”«‘’'‚„]$/u.test(text);
}

/** `better known as`: a word that leads up to a nickname stands here. */
function leadsIn({ tokens, grammar }: Reading, index: number): boolean {
  return grammar.nicknameLeads.has(tokens[index]?.lower ?? '');
}

/** Each title once, in text order; one that only repeats a part of another is left out. */
function rolesFrom(reading: Reading, runs: readonly Candidate[]): Role[] {
  const roles = runs.flatMap((run) => run.titles.map((stretch) => roleOf(reading, stretch)));
  const kept = new Map<string, Role>();
  for (const role of roles) if (!kept.has(fold(role.title))) kept.set(fold(role.title), role);
  return [...kept.values()];
}

/** What titles and given names give away, the first that does. */
function genderOf(reading: Reading, { runs }: Somebody): Gender | null {
  const { tokens, grammar } = reading;
  for (const run of runs) {
    for (const [first, last] of [[run.prefix, run.first] as const, ...run.titles]) {
      for (let i = first; i < last; i++) {
        const lower = tokens[i]?.lower ?? '';
        const gender = grammar.honorifics.get(lower) ?? grammar.roleNouns.get(lower);
        if (gender) return gender;
      }
    }
    const given = run.words.length > 1 ? grammar.givenNames.get(run.words[0] ?? '') : undefined;
    if (given) return given;
  }
  return null;
}
