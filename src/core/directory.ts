import MiniSearch from 'minisearch';
import { isOnlyAsked, spoken } from './concepts.ts';
import type { Corpus } from './corpus.ts';
import { fold, placedWords } from './text.ts';

/** What somebody can be looked up by: names as they are spelt, titles also by other words for what they say. */
export interface Listing {
  readonly names: readonly string[];
  readonly titles: readonly string[];
}

/** What was found: all that fit equally well, or nothing, and what may have been meant. */
export interface Lookup<Item> {
  readonly matches: readonly Item[];
  readonly nearest: readonly Item[];
}

/** By how many edits a word of so many letters may be misspelt; what is further off is only near. */
const misspelt = (word: string) => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);
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
  const words = plainWords(query);
  const telling = withoutFillers(words, corpus);
  const tries: [string[], Match][] = [
    [words, {}],
    [telling, {}],
    [telling, { prefix: (term) => term.length > 2 }],
    [telling, { prefix: true, fuzzy: misspelt }],
  ];
  for (const [terms, match] of tries) {
    const matches = search(terms, { combineWith: 'AND', ...match });
    if (matches.length > 0) return { matches, nearest: [] };
  }
  const nearest = search(telling, { combineWith: 'OR', prefix: true, fuzzy: vaguely, boost: { names: 2 } });
  return { matches: [], nearest: nearest.slice(0, 3) };
}

/** `the`, `who is`: words that tell nobody apart, unless there is nothing else. `us` may be a country. */
function withoutFillers(words: string[], corpus: Corpus): string[] {
  const { en, es } = corpus.languages;
  const isFiller = (word: string) => en.stopWords.has(word) || es.stopWords.has(word);
  const telling = words.filter((word) => !isFiller(word) || phrasesOf(corpus).has(word));
  return telling.length > 0 ? telling : words;
}

interface Match {
  readonly prefix?: boolean | ((term: string) => boolean);
  readonly fuzzy?: number | ((term: string) => number);
  readonly boost?: Record<string, number>;
}

type Search<Item> = (
  terms: readonly string[],
  match: Match & { readonly combineWith: 'AND' | 'OR' },
) => Item[];

/** A title is found by the other words for its concepts too, in any language. */
function indexOf<Item>(
  items: readonly Item[],
  listing: (item: Item) => Listing,
  corpus: Corpus,
): Search<Item> {
  const mini = new MiniSearch<{ id: number; names: string; titles: string }>({
    fields: ['names', 'titles'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });
  mini.addAll(
    items.map((item, id) => {
      const { names, titles } = listing(item);
      return {
        id,
        names: names.flatMap(plainWords).join(' '),
        titles: titles.flatMap((title) => withConcepts(title, corpus)).join(' '),
      };
    }),
  );
  return (terms, match) =>
    mini
      .search(terms.join(' '), match)
      .map(({ id }) => items[Number(id)])
      .filter((item) => item !== undefined);
}

/** Folded words; `U.S.` is one. */
export function plainWords(text: string): string[] {
  return placedWords(text).map((word) => fold(word.text).replace(/[.\s]/g, ''));
}

/** Longest phrase of the tables of concepts, in words: `united states of america`. */
const longestPhrase = 4;

type Phrases = ReadonlyMap<string, readonly string[]>;
const read = new WeakMap<Corpus['languages'], Phrases>();

/** A text's words, then the other words that any language has for the concepts it names. */
function withConcepts(text: string, corpus: Corpus): string[] {
  const phrases = phrasesOf(corpus);
  const words = plainWords(text);
  const others = words.flatMap((_, start) =>
    Array.from({ length: longestPhrase }, (_, more) => words.slice(start, start + more + 1).join(' ')),
  );
  return [...words, ...[...new Set(others)].flatMap((phrase) => phrases.get(phrase) ?? [])];
}

/** The phrases of a corpus' languages, read once. */
function phrasesOf(corpus: Corpus): Phrases {
  const phrases = read.get(corpus.languages) ?? conceptPhrases(corpus);
  read.set(corpus.languages, phrases);
  return phrases;
}

/** For each phrase that names a concept, the words of all its phrases. */
function conceptPhrases(corpus: Corpus): Phrases {
  const found = new Map<string, string[]>();
  const languages = Object.values(corpus.languages);
  for (const concept of new Set(languages.flatMap((language) => Object.keys(language.synonyms)))) {
    const phrases = languages.flatMap((language) => language.synonyms[concept] ?? []);
    const said = phrases.filter((phrase) => !isOnlyAsked(phrase)).flatMap(plainWords);
    for (const phrase of phrases) {
      const key = plainWords(spoken(phrase)).join(' ');
      found.set(key, [...(found.get(key) ?? []), ...said]);
    }
  }
  return found;
}
