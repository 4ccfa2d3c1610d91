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

/** The people of a topic's articles, or of all, in the order in which the newest articles name them. */
export function rosterOf(corpus: Corpus, topic?: string): Dossier[] {
  const people: { words: string[]; found: { person: Person; entry: Entry }[] }[] = [];
  for (const entry of corpus.entries(topic)) {
    for (const person of entry.annotations.people) {
      const words = plainWords(person.name);
      const same = people.find((other) => isSameName(words, other.words));
      if (!same) people.push({ words, found: [{ person, entry }] });
      else {
        same.found.push({ person, entry });
        if (words.length > same.words.length) same.words = words;
      }
    }
  }
  return people.map(({ found }) => dossier(corpus, found));
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
