import { aboutFilter } from '../about.ts';
import type { Citation } from '../citation.ts';
import type { Corpus, Entry } from '../corpus.ts';
import { plainWords } from '../directory.ts';
import type { Figure } from '../figure.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Person } from '../person.ts';
import { isFormOf } from '../person-name.ts';

/** Somebody known before, with a title that no earlier article gives them. */
export interface NewTitle {
  readonly name: string;
  readonly title: Citation;
  /** The last title before. */
  readonly before: Citation;
}

/** A count of the same things, with another number than an earlier article gives. */
export interface ChangedFigure {
  /** The sentence that gives it now. */
  readonly now: Citation;
  /** The figure with what it counts, as it was given before. */
  readonly before: Citation;
}

/** How many earlier articles are looked through, the newest first. */
const memory = 500;

/** Titles that are news of somebody, the newest article's first; a name stands once. */
export function newTitlesIn(fresh: readonly Entry[], older: readonly Entry[], corpus: Corpus): NewTitle[] {
  const known = peopleByWord(older.slice(0, memory));
  const found = new Map<string, NewTitle>();
  for (const entry of fresh) {
    for (const person of entry.annotations.people) {
      const change = newTitleOf(person, known, corpus);
      if (change && !found.has(change.name)) found.set(change.name, change);
    }
  }
  return [...found.values()];
}

type Known = ReadonlyMap<string, readonly { readonly person: Person; readonly entry: Entry }[]>;

/** People by each word of their names. */
function peopleByWord(entries: readonly Entry[]): Known {
  const all = entries.flatMap((entry) =>
    entry.annotations.people.flatMap((person) =>
      plainWords(person.name).map((word) => ({ word, person, entry })),
    ),
  );
  return Map.groupBy(all, ({ word }) => word);
}

function newTitleOf(person: Person, known: Known, corpus: Corpus): NewTitle | null {
  const words = plainWords(person.name);
  const others = (known.get(words.at(-1) ?? '') ?? []).filter((other) =>
    isSameName(words, plainWords(other.person.name)),
  );
  const former = others.flatMap((other) => other.person.roles.map(({ span }) => corpus.cite(span)));
  const [last] = former;
  if (!last) return null;
  for (const role of person.roles) {
    const title = corpus.cite(role.span);
    if (isTelling(title) && !former.some((one) => saysSame(title, one, corpus)))
      return { name: person.name, title, before: last };
  }
  return null;
}

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && b.length > 1 && (isFormOf(a, b) || isFormOf(b, a));
}

/** A rank or a form of address (`Gen.`, `Sr.`) is no news. */
function isTelling({ span }: Citation): boolean {
  return span.text.length > 4 && !/^\S+\.$/u.test(span.text);
}

/** One title says what the other does, in whatever words or language; one that is over, or a deputy's, is another. */
function saysSame(a: Citation, b: Citation, corpus: Corpus): boolean {
  if (standingOf(a, corpus) !== standingOf(b, corpus)) return false;
  return aboutFilter(a.span.text, corpus)(b) || aboutFilter(b.span.text, corpus)(a);
}

/** Whether a title is held, was held, or is a lesser one. */
function standingOf({ span, article }: Citation, corpus: Corpus): 'former' | 'lesser' | 'full' {
  const { formerWords, lesserWords } = corpus.languages[article.language];
  const [first = ''] = span.text.toLowerCase().split(/\s+/u);
  if (formerWords.has(first)) return 'former';
  return plainWords(span.text).some((word) => lesserWords.has(word)) ? 'lesser' : 'full';
}

/** Figures that are not what they were, the newest article's first; what is counted stands once. */
export function changedFiguresIn(
  fresh: readonly Entry[],
  older: readonly Entry[],
  corpus: Corpus,
): ChangedFigure[] {
  const known = new Map<string, Counted>();
  for (const entry of older.slice(0, memory))
    for (const counted of countedIn(entry, corpus))
      if (!known.has(counted.key)) known.set(counted.key, counted);
  const found = new Map<string, ChangedFigure>();
  for (const entry of fresh) {
    for (const counted of countedIn(entry, corpus)) {
      const before = known.get(counted.key);
      if (!before || found.has(counted.key) || !isAnother(counted, before)) continue;
      const sentence = corpus.sentenceAt(counted.figure.span);
      if (sentence)
        found.set(counted.key, { now: corpus.cite(sentence.span), before: corpus.cite(before.figure.span) });
    }
  }
  return [...found.values()];
}

/** A figure, what it counts, and what else its sentence speaks of. */
interface Counted {
  readonly figure: Figure;
  readonly key: string;
  readonly around: ReadonlySet<string>;
}

/** Sentences about the same things share so many words beside those that are counted. */
const shared = 2;

function isAnother(now: Counted, before: Counted): boolean {
  const differs = now.figure.value !== before.figure.value || now.figure.bound !== before.figure.bound;
  return differs && now.around.intersection(before.around).size >= shared;
}

const counts = new WeakMap<Entry, readonly Counted[]>();

function countedIn(entry: Entry, corpus: Corpus): readonly Counted[] {
  const found =
    counts.get(entry) ?? entry.annotations.figures.flatMap((figure) => readCounted(figure, entry, corpus));
  counts.set(entry, found);
  return found;
}

function readCounted(figure: Figure, { article }: Entry, corpus: Corpus): Counted[] {
  const lexicon = lexiconOf(corpus.languages[article.language]);
  const stems = (text: string) =>
    new Set(lexicon.terms(text).flatMap(({ stem, numeral }) => (numeral ? [] : stem)));
  const things = stems(figure.counted?.text ?? '');
  const sentence = corpus.sentenceAt(figure.span);
  if (things.size === 0 || !sentence) return [];
  const key = [article.language, figure.unit ?? '', ...[...things].toSorted()].join(' ');
  return [{ figure, key, around: stems(sentence.span.text).difference(things) }];
}
