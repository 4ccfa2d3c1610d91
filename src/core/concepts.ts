import type { Lexicon, Term } from './lexicon.ts';

/** Longest phrase of the tables, in words that are not stop words. */
const longestPhrase = 4;

/** A language's table of synonyms, in stems: which concepts a phrase names, and how a concept may be said. */
export class Concepts {
  readonly #named = new Map<string, string[]>();
  readonly #forms = new Map<string, string[][]>();

  constructor(lexicon: Lexicon) {
    for (const [concept, phrases] of Object.entries(lexicon.language.synonyms)) {
      const forms = phrases.map((phrase) => lexicon.terms(phrase).map((term) => term.stem));
      this.#forms.set(concept, distinct(forms));
      for (const form of distinct(forms)) {
        const key = form.join(' ');
        this.#named.set(key, [...(this.#named.get(key) ?? []), concept]);
      }
    }
  }

  /** The longest phrase of the table that stands at a term, as its length in terms, and the concepts it names. */
  at(terms: readonly Term[], index: number): { length: number; concepts: readonly string[] } {
    for (let length = Math.min(longestPhrase, terms.length - index); length > 0; length--) {
      const phrase = terms.slice(index, index + length);
      const [first, last] = [phrase[0], phrase.at(-1)];
      // A stop word may stand between two words of a phrase: `ministry of foreign affairs`.
      if (!first || !last || last.place - first.place > length) continue;
      const concepts = this.#named.get(phrase.map((term) => term.stem).join(' '));
      if (concepts) return { length, concepts };
    }
    return { length: 1, concepts: [] };
  }

  /** Every way to say any of some concepts, as sequences of stems. */
  forms(concepts: readonly string[]): readonly string[][] {
    return distinct(concepts.flatMap((concept) => this.#forms.get(concept) ?? []));
  }
}

function distinct(forms: readonly string[][]): string[][] {
  const byKey = new Map(forms.map((form) => [form.join(' '), form]));
  byKey.delete('');
  return [...byKey.values()];
}
