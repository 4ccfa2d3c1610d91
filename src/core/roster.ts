import type { Citation } from './citation.ts';
import type { Corpus, Entry } from './corpus.ts';
import { plainWords } from './directory.ts';
import type { Person } from './person.ts';
import { isFormOf, isShortFormOf } from './person-name.ts';
import { fold } from './text.ts';

/** A title of a person, as stated and as of the article that states it. */
export interface DatedRole {
  readonly title: Citation;
  readonly organisation: string | null;
  /** See `PublicationDate.date`; null when the article is undated. */
  readonly asOf: string | null;
}

/** A person as all articles know them. */
export interface Dossier {
  /** The fullest name any article gives. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The newest first; a title that several articles state stands once, with its newest statement. */
  readonly roles: readonly DatedRole[];
  /** Where each article names them first, the newest article first. */
  readonly named: readonly Citation[];
}

/** Somebody in the making: what every article says of them, the newest first. */
interface Somebody {
  words: readonly string[];
  readonly found: { readonly person: Person; readonly entry: Entry }[];
}

const rosters = new WeakMap<readonly Entry[], Dossier[]>();

/** The people of a topic's articles, or of all, in the order in which the newest articles name them. */
export function rosterOf(corpus: Corpus, topic?: string): Dossier[] {
  const entries = corpus.entries(topic);
  const known = rosters.get(entries);
  if (known) return known;
  const people: Somebody[] = [];
  const byWord = new Map<string, Somebody[]>();
  for (const entry of entries) {
    for (const person of entry.annotations.people) {
      const words = plainWords(person.name);
      const alike = new Set(words.flatMap((word) => byWord.get(word) ?? []));
      const same = [...alike].find((other) => isSamePerson({ person, entry }, words, other));
      if (same) {
        same.found.push({ person, entry });
        if (words.length > same.words.length) same.words = words;
      } else {
        const somebody = { words, found: [{ person, entry }] };
        people.push(somebody);
        for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), somebody]);
      }
    }
  }
  const roster = people.map(({ found }) => dossier(corpus, found));
  rosters.set(entries, roster);
  return roster;
}

/** Of one topic, a name is enough; namesakes of two topics are one person only by a title or body in common. */
function isSamePerson(
  { person, entry }: Somebody['found'][number],
  words: readonly string[],
  other: Somebody,
): boolean {
  if (!isSameName(words, other.words)) return false;
  if (other.found.some((one) => one.entry.article.topic === entry.article.topic)) return true;
  const marks = (one: Person) =>
    one.roles.flatMap(({ title, organisation }) => [title, organisation ?? title]).map(fold);
  const known = new Set(other.found.flatMap((one) => marks(one.person)));
  return marks(person).some((mark) => known.has(mark));
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 || b.length === 1) return isShortFormOf(a, b) || isShortFormOf(b, a);
  return isFormOf(a, b) || isFormOf(b, a);
}

function dossier(
  corpus: Corpus,
  found: readonly { readonly person: Person; readonly entry: Entry }[],
): Dossier {
  const forms = found.flatMap(({ person }) => [person.name, ...person.aliases]);
  const name = found.map(({ person }) => person.name).toSorted((a, b) => b.length - a.length)[0] ?? '';
  const roles = new Map<string, DatedRole>();
  for (const role of found.flatMap(({ person }) => person.roles)) {
    const key = fold(role.title);
    if (!roles.has(key))
      roles.set(key, { title: corpus.cite(role.span), organisation: role.organisation, asOf: role.asOf });
  }
  const named = found.flatMap(({ person }) => person.mentions.slice(0, 1)).map((span) => corpus.cite(span));
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, aliases, roles: [...roles.values()], named };
}
