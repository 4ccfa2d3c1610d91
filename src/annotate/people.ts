import type { Person, Role } from '../core/person.ts';
import { fold } from '../core/text.ts';
import { Company, type Somebody } from './company.ts';
import type { Gender } from './grammar.ts';
import { type Candidate, isExcluded, isFullName, isSurnameAlone, isTitledName } from './name-signs.ts';
import type { NameRun } from './name-title.ts';
import { nameRuns } from './names.ts';
import { isAlias, nicknameKey, nicknameOf } from './nicknames.ts';
import { type Reading, spanOfTokens } from './reading.ts';
import { roleOf, titlesAround } from './roles.ts';
import { shareTitles } from './shared-titles.ts';
import { usualOrder } from './surname-first.ts';

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
  /** What people are known as beside their names, folded. */
  readonly nicknames: ReadonlySet<string>;
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
  for (const run of full) assigned.set(run, surnamePair(reading, people, run) ?? people.join(run));
  const nicknames = nicknamesOf(reading, assigned);
  for (const run of candidates) {
    if (nicknames.given.has(run.first)) continue;
    const person = assigned.get(run) ?? nicknames.bearerOf(run) ?? shortlyNamed(reading, people, run);
    if (!person) continue;
    assigned.set(run, person);
    person.latest = run.first;
  }
  return cast(reading, people.all, candidates, assigned);
}

/** `Rodríguez Limo`, after `Gastón Rodríguez`: both surnames of somebody who was named with the first alone. */
function surnamePair({ grammar }: Reading, people: Company, run: Candidate): Somebody | undefined {
  const [first = '', second = '', ...more] = run.words;
  if (!grammar.headFirst || more.length > 0 || second === '' || run.titleNoun >= run.prefix) return undefined;
  if (!grammar.surnames.has(first) || grammar.givenNames.has(first)) return undefined;
  const person = people.bearerOf([first]);
  if (person?.words.length !== 2 || person.words[1] !== first) return undefined;
  person.runs.push(run);
  return person;
}

/** The tokens of the nicknames that an article gives, and who bears them. */
function nicknamesOf(reading: Reading, assigned: ReadonlyMap<Candidate, Somebody>) {
  const bearers = new Map<string, Somebody>();
  const given = new Set<number>();
  for (const [run, person] of assigned) {
    const nickname = nicknameOf(reading, run);
    if (!nickname) continue;
    bearers.set(nicknameKey(reading, nickname.name), person);
    for (let i = nickname.first; i < nickname.end; i++) given.add(i);
  }
  return { given, bearerOf };

  function bearerOf(run: Candidate): Somebody | undefined {
    if (bearers.size === 0) return undefined;
    const person = bearers.get(run.words.join(' '));
    person?.runs.push(run);
    return person;
  }
}

/** `don Mario`: whoever bears that given name. */
function givenNameOf({ tokens, grammar }: Reading, people: Company, run: Candidate): Somebody | undefined {
  const [word = '', ...more] = run.words;
  const courtesy = run.titleNoun >= run.prefix && grammar.courtesies.has(tokens[run.titleNoun]?.lower ?? '');
  return courtesy && more.length === 0 ? people.withGivenName(word) : undefined;
}

/** The person a short form means; a new one where nobody bears it and it names somebody all the same. */
function shortlyNamed(reading: Reading, people: Company, run: Candidate): Somebody | undefined {
  const pair = surnamePair(reading, people, run);
  if (pair) return pair;
  const person = people.bearerOf(run.words) ?? givenNameOf(reading, people, run);
  if (!person)
    return isTitledName(reading, run) || isSurnameAlone(reading, run) || isAlias(reading, run)
      ? people.join(run)
      : undefined;
  person.runs.push(run);
  return person;
}

function candidatesIn(reading: Reading): Candidate[] {
  const runs = namesIn(reading).map((run) => ({ ...run, words: wordsOf(reading, run) }));
  const starts = new Map(
    likelyNames(reading, runs).flatMap((run) => [[run.first, run] as const, [run.prefix, run] as const]),
  );
  const titled = runs.map((run) => ({
    ...run,
    titles: titlesAround(reading, run, (token) => starts.get(token)),
  }));
  return shareTitles(reading, titled);
}

/** The runs that may name somebody; a surname that is a place's noun only where the text has named its bearer in full. */
function namesIn(reading: Reading): NameRun[] {
  const { tokens, grammar } = reading;
  const runs = [...nameRuns(reading)];
  const named = new Set(runs.filter((run) => !isExcluded(reading, run)));
  const last = ({ last: end }: NameRun) => tokens[end - 1]?.lower ?? '';
  const full = [...named].filter((run) => run.last - run.first > 1 && grammar.placeNouns.has(last(run)));
  if (full.length === 0) return [...named];
  const known = new Set(full.map(last));
  return runs.filter((run) => named.has(run) || (run.last - run.first === 1 && known.has(last(run))));
}

/** A name's words, folded, without particles and suffixes; surnames that stand before a comma behind the others. */
function wordsOf({ tokens, grammar }: Reading, run: NameRun): string[] {
  const words: string[] = [];
  let surnames: string[] = [];
  for (let i = run.first; i < run.last; i++) {
    const token = tokens[i];
    if (token?.text === ',') surnames = words.splice(0);
    else if (token?.capital && !grammar.particles.has(token.lower) && !grammar.nameSuffixes.has(token.lower))
      words.push(fold(token.text));
  }
  return [...words, ...surnames];
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
    nicknames: new Set(
      candidates
        .flatMap((run) => (assigned.has(run) ? (nicknameOf(reading, run)?.name ?? []) : []))
        .map(fold),
    ),
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
  const written = mentions[Math.max(0, fullest)]?.text ?? '';
  const name = written.includes(',') ? usualOrder(written) : written;
  const nicknames = ordered.flatMap((run) => nicknameOf(reading, run)?.name ?? []);
  const forms = [...mentions.map((mention) => mention.text), ...nicknames];
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, aliases, roles: rolesFrom(reading, ordered), mentions };
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
