import type { Corpus, Entry } from '../corpus.ts';
import { lexiconOf } from '../lexicon.ts';
import { publisherOf } from '../searched.ts';

/** Articles that report one thing, and how widely. */
export interface NewsEvent {
  /** The one to cite first, then one of each other text. Copies of a text are left out. */
  readonly entries: readonly Entry[];
  /** All who report it. */
  readonly publishers: ReadonlySet<string>;
  /** How many carry the text of the first entry, beside its own publisher. */
  readonly copies: number;
}

/** One text, and all articles that carry it, the newest first. */
interface Text {
  readonly entry: Entry;
  readonly publishers: ReadonlySet<string>;
  readonly features: Features;
}

/** What a report is recognised by: the stems of how it begins, and its names and numbers, which no language changes. */
interface Features {
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** Sentences that say what a report is about, its title beside. */
const opening = 4;
/** Reports of one thing are published within so many days. */
const span = 3;
/** How alike two openings are, from 0 to 1, when they report the same; where two languages have only names in common, more. */
const alike = { stems: 0.3, names: 0.4 };
/** More texts than this are not compared: each is an event of its own. */
const mostCompared = 200;
/** Articles that tell how common a word is in a topic; of fewer than `fewest`, what all have may still be chance. */
const background = 300;
const fewest = 50;

/** Articles grouped by what they report, those that most publishers report first, then the newest. Order of `entries`: newest first. */
export function eventsOf(entries: readonly Entry[], corpus: Corpus): NewsEvent[] {
  const texts = textsOf(entries, corpus);
  const [topic] = entries.map(({ article }) => article.topic);
  const weigh = rarityIn(corpus.entries(topic).slice(0, background), corpus);
  const groups: Text[][] = [];
  for (const [place, text] of texts.entries()) {
    const group =
      place < mostCompared
        ? groups.find((other) => other.some((one) => isSame(one, text, weigh)))
        : undefined;
    if (group) group.push(text);
    else groups.push([text]);
  }
  return groups.map(eventOf).toSorted((a, b) => b.publishers.size - a.publishers.size);
}

function eventOf(texts: readonly Text[]): NewsEvent {
  const [first, ...others] = texts.toSorted((a, b) => b.publishers.size - a.publishers.size);
  const publishers = new Set(texts.flatMap((text) => [...text.publishers]));
  const entries = [first, ...others].flatMap((text) => (text ? [text.entry] : []));
  return { entries, publishers, copies: Math.max(0, (first?.publishers.size ?? 0) - 1) };
}

function textsOf(entries: readonly Entry[], corpus: Corpus): Text[] {
  const groups = Map.groupBy(entries, ({ article }) => corpus.copiesOf(article.id));
  return [...groups.values()].flatMap((copies) => {
    const [entry] = copies;
    if (!entry) return [];
    const publishers = new Set(copies.map(({ article }) => publisherOf(article) ?? article.id));
    return [{ entry, publishers, features: featuresOf(entry, corpus) }];
  });
}

const known = new WeakMap<Entry, Features>();

function featuresOf(entry: Entry, corpus: Corpus): Features {
  const features = known.get(entry) ?? readFeatures(entry, corpus);
  known.set(entry, features);
  return features;
}

function readFeatures({ article, annotations }: Entry, corpus: Corpus): Features {
  const lexicon = lexiconOf(corpus.languages[article.language]);
  const sentences = annotations.sentences.filter(({ kind }) => kind === 'text').slice(0, opening);
  const texts = [article.title ?? '', ...sentences.map(({ span }) => span.text)];
  const terms = texts.map((text) => {
    const { terms, words } = lexicon.read(text);
    return terms.map((term) => ({ ...term, word: words[term.place] ?? '' }));
  });
  const named = terms.flatMap((some) =>
    some.filter(({ capital, numeral, place }) => numeral || (capital && place > 0)),
  );
  return {
    stems: new Set(terms.flat().map(({ stem }) => stem)),
    names: new Set(named.map(({ word }) => word)),
  };
}

type Weigh = (feature: string, of: keyof Features) => number;

/** Words that all of a topic's articles have tell nothing apart. */
function rarityIn(entries: readonly Entry[], corpus: Corpus): Weigh {
  const counts = { stems: new Map<string, number>(), names: new Map<string, number>() };
  for (const entry of entries) {
    const features = featuresOf(entry, corpus);
    for (const kind of ['stems', 'names'] as const)
      for (const one of features[kind]) counts[kind].set(one, (counts[kind].get(one) ?? 0) + 1);
  }
  const total = Math.max(entries.length, fewest) + 1;
  return (feature, of) => Math.log(total / ((counts[of].get(feature) ?? 0) + 0.5)) ** 2;
}

function isSame(a: Text, b: Text, weigh: Weigh): boolean {
  if (daysBetween(a.entry, b.entry) > span) return false;
  const kind = a.entry.article.language === b.entry.article.language ? 'stems' : 'names';
  return cosine(a.features[kind], b.features[kind], (feature) => weigh(feature, kind)) >= alike[kind];
}

/** Of two sets as vectors of their members' weights, squared already. */
function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, weight: (member: string) => number): number {
  const sum = (some: Iterable<string>) => [...some].reduce((total, one) => total + weight(one), 0);
  const shared = sum(a.intersection(b));
  return shared === 0 ? 0 : shared / Math.sqrt(sum(a) * sum(b));
}

/** Undated articles may be of any day. */
function daysBetween(a: Entry, b: Entry): number {
  const [left, right] = [a.article.published, b.article.published];
  if (!left || !right) return 0;
  return Math.abs(Date.parse(left.date.slice(0, 10)) - Date.parse(right.date.slice(0, 10))) / 86_400_000;
}
