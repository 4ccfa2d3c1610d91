import type { Person, Role } from '../core/person.ts';
import { isFormOf, isShortFormOf } from '../core/person-name.ts';
import { fold } from '../core/text.ts';
import type { Gender } from './grammar.ts';
import { type NameRun, nameRuns, opensSurname } from './names.ts';
import { isRoleNoun, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { roleOf, type Stretch, titlesAround } from './roles.ts';

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

interface Candidate extends NameRun {
  /** The name's words, folded, without particles. */
  readonly words: readonly string[];
  readonly titles: readonly Stretch[];
}

/** Somebody in the making: the words of the fullest name so far, and where it stands. */
interface Somebody {
  words: readonly string[];
  readonly runs: Candidate[];
  /** Where the person was named last, while an article is read; -1 before the first time. */
  latest: number;
}

/** People are compared with a name through a word they share, with this many of its newest bearers. */
const compared = 60;

/** The people of an article so far, in the order of their first full names. */
class Company {
  readonly all: Somebody[] = [];
  readonly #bearers = new Map<string, Somebody[]>();

  add(run: Candidate): Somebody {
    const person: Somebody = { words: run.words, runs: [run], latest: -1 };
    this.all.push(person);
    this.#index(person, run.words);
    return person;
  }

  /** The person takes a fuller name, and is known by its words from then on. */
  rename(person: Somebody, words: readonly string[]): void {
    const known = new Set(person.words);
    person.words = words;
    this.#index(
      person,
      words.filter((word) => !known.has(word)),
    );
  }

  /** Who shares a word with a name, the first named first. */
  sharing(words: readonly string[]): Somebody[] {
    const found = new Set(words.flatMap((word) => this.#bearers.get(word)?.slice(-compared) ?? []));
    return [...found].toSorted((a, b) => (a.runs[0]?.first ?? 0) - (b.runs[0]?.first ?? 0));
  }

  #index(person: Somebody, words: readonly string[]): void {
    for (const word of new Set(words)) {
      const bearers = this.#bearers.get(word);
      if (bearers) bearers.push(person);
      else this.#bearers.set(word, [person]);
    }
  }
}

/** Finds who is named in an article and gathers each one's names, titles and mentions. */
export function findPeople(reading: Reading): Cast {
  const candidates = candidatesIn(reading);
  const surnames = new Set(candidates.filter((run) => run.words.length === 1).map((run) => run.words[0]));
  const full = new Set(candidates.filter((run) => isFullName(reading, run, surnames)));
  const people = new Company();
  const assigned = new Map<Candidate, Somebody>();
  for (const run of full) assigned.set(run, joinFullName(people, run));
  for (const run of candidates) {
    const person = assigned.get(run) ?? shortlyNamed(reading, people, run);
    if (!person) continue;
    assigned.set(run, person);
    person.latest = run.first;
  }
  return cast(reading, people.all, candidates, assigned);
}

function candidatesIn(reading: Reading): Candidate[] {
  const { tokens, grammar } = reading;
  const runs = [...nameRuns(reading)].filter((run) => !isExcluded(reading, run));
  const starts = new Map(runs.flatMap((run) => [[run.first, run] as const, [run.prefix, run] as const]));
  return runs.map((run) => {
    const words = tokens
      .slice(run.first, run.last)
      .filter((token) => token.capital && !grammar.particles.has(token.lower));
    return {
      ...run,
      words: words.map((token) => fold(token.text)),
      titles: titlesAround(reading, run, (token) => starts.get(token)),
    };
  });
}

/** What a capitalised run is when it is no person: an organisation, a place, an acronym, a nationality. */
function isExcluded(reading: Reading, run: NameRun): boolean {
  const { tokens, grammar } = reading;
  const name = tokens.slice(run.first, run.last);
  const given = grammar.givenNames.has(fold(name[0]?.text ?? ''));
  const whole = fold(name.map((token) => token.text).join(' '));
  const object = grammar.genitives.has(name[0]?.lower ?? '') && name[0]?.capital === false;
  if (grammar.places.has(whole) || name.length > 7 || object) return true;
  const marked = (token: (typeof name)[number]) =>
    (token.capital && (grammar.organisationNouns.has(token.lower) || grammar.placeNouns.has(token.lower))) ||
    /^\p{Lu}{3,}$|^(?:\p{Lu}\.){2,}$/u.test(token.text);
  const from = given && grammar.headFirst && name.length > 1 ? name.length : given ? 1 : 0;
  const surname = opensSurname(reading, run.first, sentenceAround(reading, run.first));
  if (!surname && name.slice(from).some(marked)) return true;
  if (!given && run.titleNoun < run.prefix && name.some((token) => grammar.places.has(fold(token.text))))
    return true;
  return name.every((token) => isTimeOrTitle(reading, token.lower));
}

function isTimeOrTitle({ grammar }: Reading, lower: string): boolean {
  const { months, weekdays } = grammar.dates;
  return (
    months.has(lower) ||
    weekdays.has(lower) ||
    isRoleNoun(grammar, lower) ||
    grammar.honorifics.has(lower) ||
    grammar.particles.has(lower)
  );
}

/** Signs that two words or more name a person, weighed: what a title or a known given name says is enough alone. */
function isFullName(reading: Reading, run: Candidate, surnames: ReadonlySet<string | undefined>): boolean {
  const { tokens, grammar } = reading;
  if (run.words.length < 2) return false;
  const before = tokens[run.prefix - 1]?.lower ?? '';
  const titled = run.titleNoun >= run.prefix;
  let signs = isPlainName(reading, run) ? 1 : 0;
  if (grammar.agentives.has(before)) signs += 1;
  if (titled || run.titles.length > 0) signs += 2;
  if (grammar.givenNames.has(run.words[0] ?? '')) signs += 2;
  if (
    /^\p{Lu}\.?$/u.test(tokens[run.first]?.text ?? '') ||
    /^\p{Lu}\.$/u.test(tokens[run.first + 1]?.text ?? '')
  )
    signs += 1;
  if (surnames.has(run.words.at(-1)) || (run.words.length > 2 && surnames.has(run.words.at(-2)))) signs += 1;
  if (speaksAt(reading, run)) signs += 2;
  if (
    tokens[run.last]?.text === ',' &&
    /^\d{2}$/.test(tokens[run.last + 1]?.text ?? '') &&
    tokens[run.last + 2]?.text === ','
  )
    signs += 2;
  if (grammar.determiners.has(before) && !titled) signs -= 2;
  if (grammar.locatives.has(before) && !grammar.agentives.has(before)) signs -= 1;
  return signs >= 2;
}

/** Two to four words, all of letters with only the first large. */
function isPlainName({ tokens }: Reading, run: Candidate): boolean {
  const words = tokens.slice(run.first, run.last).filter((token) => token.capital);
  return words.length <= 4 && words.every((token) => /^(?:\p{Lu}[\p{Ll}\p{M}]+[-’']?)+$/u.test(token.text));
}

/** A verb of speech right before or after the name. */
function speaksAt({ tokens, grammar }: Reading, run: NameRun): boolean {
  const after = tokens[run.last]?.lower ?? '';
  const before = tokens[run.prefix - 1]?.lower ?? '';
  return grammar.speechVerbs.has(after) || grammar.speechVerbs.has(before);
}

/** `Gen. Richardson`, where nobody's full name is given. */
function isTitledName(reading: Reading, run: Candidate): boolean {
  const word = run.words[0];
  if (run.titleNoun < run.prefix || word === undefined || word.length < 3) return false;
  return !reading.grammar.places.has(word) && !reading.grammar.portfolios.has(word);
}

/** The person whose name a full name is or extends, or a new one. */
function joinFullName(people: Company, run: Candidate): Somebody {
  const same = people
    .sharing(run.words)
    .find((person) => isFormOf(run.words, person.words) || isFormOf(person.words, run.words));
  if (!same) return people.add(run);
  if (run.words.length > same.words.length) people.rename(same, run.words);
  same.runs.push(run);
  return same;
}

/** Whom a short form means: the one of that name who was named last before it, else first after it. */
function shortlyNamed(reading: Reading, people: Company, run: Candidate): Somebody | undefined {
  const fitting = people.sharing(run.words).filter((person) => isShortFormOf(run.words, person.words));
  const person = fitting.toSorted((a, b) => b.latest - a.latest)[0];
  if (!person) return isTitledName(reading, run) ? joinFullName(people, run) : undefined;
  person.runs.push(run);
  return person;
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
  const nicknames = ordered.flatMap((run) => nicknameAfter(reading, run.last) ?? []);
  const forms = [...mentions.map((mention) => mention.text), ...nicknames];
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, aliases, roles: rolesFrom(reading, ordered), mentions };
}

/** How many words lead up to a nickname, and how many it has, at most. */
const longestLead = 7;
const longestNickname = 3;

/** `, alias “Fito”`, `, conocido como alias Fito`, `(also known as “Fito”)`: the name without its marks. */
function nicknameAfter({ tokens, grammar, article }: Reading, last: number): string | undefined {
  let led = false;
  for (let i = last; i < last + longestLead; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (led && token.capital) {
      let end = i + 1;
      while (end < i + longestNickname && tokens[end]?.capital) end++;
      return article.text.slice(token.start, tokens[end - 1]?.end);
    }
    if (grammar.nicknameLeads.has(token.lower)) led = true;
    else if (
      token.kind === 'word'
        ? token.capital || !grammar.functionWords.has(token.lower)
        : /^[.;:]$/.test(token.text)
    )
      return undefined;
  }
  return undefined;
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
