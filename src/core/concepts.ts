import type { Lexicon, Reading } from './lexicon.ts';

/** Longest phrase of the tables, in words that are not stop words. */
const longestPhrase = 4;

/** How far behind its verb a small word may stand, in words: `set the whole thing off`. */
export const particleReach = 3;

/** A word or phrase as search compares it. */
export interface Form {
  readonly stems: readonly string[];
  /** The stop word that makes one stem what it is: the `off` of `set off`; null for any other phrase. */
  readonly particle: string | null;
}

/** What a phrase of a question names, and its length in terms. */
export interface Named {
  readonly length: number;
  readonly concepts: readonly string[];
  readonly particle: string | null;
}

/** A language's table of synonyms, in stems: which concepts a phrase names, and how a concept may be said. */
export class Concepts {
  readonly #named = new Map<string, { readonly concept: string; readonly particle: string | null }[]>();
  readonly #forms = new Map<string, readonly Form[]>();

  constructor(lexicon: Lexicon) {
    for (const [concept, phrases] of Object.entries(lexicon.language.synonyms)) {
      const [asked, said] = [phrases.map(spoken), phrases.filter((phrase) => !isOnlyAsked(phrase))];
      this.#forms.set(concept, distinct(said.map((phrase) => formOf(lexicon.read(phrase)))));
      for (const { stems, particle } of distinct(asked.map((phrase) => formOf(lexicon.read(phrase))))) {
        const key = stems.join(' ');
        this.#named.set(key, [...(this.#named.get(key) ?? []), { concept, particle }]);
      }
    }
  }

  /** The longest phrase of the table that stands at a term; of verbs, those with the small word that follows go first. */
  at({ terms, words }: Reading, index: number): Named {
    for (let length = Math.min(longestPhrase, terms.length - index); length > 0; length--) {
      const phrase = terms.slice(index, index + length);
      const [first, last] = [phrase[0], phrase.at(-1)];
      // A stop word may stand between two words of a phrase: `ministry of foreign affairs`.
      if (!first || !last || last.place - first.place > length) continue;
      const named = this.#named.get(phrase.map((term) => term.stem).join(' ')) ?? [];
      const behind = words.slice(last.place + 1, last.place + 1 + particleReach);
      const particle = behind.find((word) => named.some((one) => one.particle === word)) ?? null;
      const concepts = named.flatMap((one) => (one.particle === particle ? [one.concept] : []));
      if (concepts.length > 0) return { length, concepts, particle };
    }
    return { length: 1, concepts: [], particle: null };
  }

  /** Every way to say any of some concepts. */
  forms(concepts: readonly string[]): readonly Form[] {
    return distinct(concepts.flatMap((concept) => this.#forms.get(concept) ?? []));
  }
}

/** The table marks so what people ask by and what is too common to be looked for: `?get out`. */
export function isOnlyAsked(phrase: string): boolean {
  return phrase.startsWith('?');
}

/** A phrase of the table without its mark. */
export function spoken(phrase: string): string {
  return isOnlyAsked(phrase) ? phrase.slice(1) : phrase;
}

function formOf({ terms, words }: Reading): Form {
  const [only] = terms;
  const particle = terms.length === 1 && only ? (words[only.place + 1] ?? null) : null;
  return { stems: terms.map((term) => term.stem), particle };
}

function distinct(forms: readonly Form[]): Form[] {
  const byKey = new Map(forms.map((form) => [`${form.stems.join(' ')}|${form.particle ?? ''}`, form]));
  byKey.delete('|');
  return [...byKey.values()];
}
