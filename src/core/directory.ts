import MiniSearch from 'minisearch';
import type { Corpus } from './corpus.ts';
import { fold, placedWords } from './text.ts';

/** What somebody can be looked up by. */
export interface Listing {
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** What was found: all that fit equally well, or nothing, and what may have been meant. */
export interface Lookup<Item> {
  readonly matches: readonly Item[];
  readonly nearest: readonly Item[];
}

/** A misspelt word may be off by this share of its length, in edits; what is further off is only near. */
const misspelt = 0.25;
const vaguely = 0.4;

/**
 * Looks items up by name, part of a name, title or organisation, accents and case aside. What matches word for
 * word leaves out what only begins alike, and that what is misspelt; all words of the query must match.
 */
export function lookUp<Item>(
  query: string,
  items: readonly Item[],
  listing: (item: Item) => Listing,
  corpus: Corpus,
): Lookup<Item> {
  const wanted = plainWords(query).join(' ');
  const same = items.filter((item) =>
    listing(item).names.some((name) => plainWords(name).join(' ') === wanted),
  );
  if (same.length === 1) return { matches: same, nearest: [] };
  const search = indexOf(items, listing, corpus);
  const tries: Match[] = [{}, { prefix: (term) => term.length > 2 }, { prefix: true, fuzzy: misspelt }];
  for (const match of tries) {
    const matches = search(query, { combineWith: 'AND', ...match });
    if (matches.length > 0) return { matches, nearest: [] };
  }
  return {
    matches: [],
    nearest: search(query, { combineWith: 'OR', prefix: true, fuzzy: vaguely }).slice(0, 3),
  };
}

interface Match {
  readonly prefix?: boolean | ((term: string) => boolean);
  readonly fuzzy?: number;
}

type Search<Item> = (query: string, match: Match & { readonly combineWith: 'AND' | 'OR' }) => Item[];

/** A title is found by the other words for its concepts too, in any language; fillers of a query are left out. */
function indexOf<Item>(
  items: readonly Item[],
  listing: (item: Item) => Listing,
  corpus: Corpus,
): Search<Item> {
  const others = conceptWords(corpus);
  const mini = new MiniSearch<{ id: number; names: string; titles: string }>({
    fields: ['names', 'titles'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  mini.addAll(
    items.map((item, id) => {
      const { names, titles } = listing(item);
      const said = titles.flatMap(plainWords);
      return {
        id,
        names: names.flatMap(plainWords).join(' '),
        titles: said.flatMap((word) => [word, ...(others.get(word) ?? [])]).join(' '),
      };
    }),
  );
  const idle = new Set(Object.values(corpus.languages).flatMap((language) => [...language.stopWords]));
  return (query, match) => {
    const words = plainWords(query);
    const telling = words.filter((word) => !idle.has(word));
    return mini
      .search((telling.length > 0 ? telling : words).join(' '), match)
      .flatMap(({ id }) => items[Number(id)] ?? []);
  };
}

/** Folded words; `U.S.` is one. */
export function plainWords(text: string): string[] {
  return placedWords(text).map((word) => fold(word.text).replace(/[.\s]/g, ''));
}

/** For each folded word, the words that every language has for its concepts. */
function conceptWords(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const languages = Object.values(corpus.languages);
  for (const concept of new Set(languages.flatMap((language) => Object.keys(language.synonyms)))) {
    const words = languages.flatMap((language) => language.synonyms[concept] ?? []).map(fold);
    for (const word of words) found.set(word, [...(found.get(word) ?? []), ...words]);
  }
  return found;
}
