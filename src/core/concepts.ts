import type { Lexicon, Reading, Term } from './lexicon.ts';

/** Longest phrase of the tables, in words that are not stop words. */
const longestPhrase = 4;

/** How far one word of a phrase may stand behind the one before it, in words. */
export const widestGap = 3;

/** How far behind its verb a small word may stand that can be parted from it, in words: `set the whole thing off`. */
const longReach = 3;

/** The stop word that makes one word what it is: the `off` of `set off`, the `in` of `in force`. */
export interface Particle {
  readonly word: string;
  /** In words: -1 for right before, 1 for right behind, more for further off. */
  readonly reach: number;
}

/** Whether it may be parted from its verb: it makes that another verb. */
export function isSeparable({ reach }: Particle): boolean {
  return reach > 1;
}

/** Whether a particle stands by the word at a place; words folded. */
export function hasParticle({ word, reach }: Particle, words: readonly string[], place: number): boolean {
  return reach < 0 ? words[place + reach] === word : words.slice(place + 1, place + 1 + reach).includes(word);
}

/** A word or phrase as search compares it. */
export interface Form {
  readonly stems: readonly string[];
  /** Of a phrase that has but one stem. */
  readonly particle: Particle | null;
  /** A word that any text uses is less sure to mean what is asked. */
  readonly isEveryday: boolean;
}

/** What a phrase of a question names, and its length in terms. */
export interface Named {
  readonly length: number;
  /** Names in the table, as `forms` takes them. */
  readonly concepts: readonly string[];
  readonly particle: Particle | null;
  readonly isName: boolean;
}

/** A row's name, and whether it is of the everyday words, which no name is meant by. */
interface Row {
  readonly concept: string;
  readonly particle: Particle | null;
  readonly isEveryday: boolean;
}

/** A language's table of synonyms, in stems: which concepts a phrase names, and how a concept may be said. */
export class Concepts {
  readonly #named = new Map<string, Row[]>();
  readonly #forms = new Map<string, Form[]>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    const { synonyms, everyday } = lexicon.language;
    for (const [concept, phrases] of Object.entries(synonyms)) this.#add(concept, phrases, false);
    for (const [concept, phrases] of Object.entries(everyday)) this.#add(concept, phrases, true);
  }

  #add(concept: string, phrases: readonly string[], isEveryday: boolean): void {
    const lexicon = this.#lexicon;
    const forms = this.#forms.get(concept) ?? [];
    this.#forms.set(concept, forms);
    for (const phrase of phrases) {
      const form = { ...formOf(lexicon.read(spoken(phrase)), lexicon), isEveryday };
      if (form.stems.length === 0) continue;
      if (!isOnlyAsked(phrase)) forms.push(form);
      const key = form.stems.join(' ');
      const rows = this.#named.get(key);
      const row = { concept, particle: form.particle, isEveryday };
      if (rows) rows.push(row);
      else this.#named.set(key, [row]);
    }
  }

  /** The longest phrase of the table that stands at a term; of verbs, those with the small word that follows go first. */
  at({ terms, words }: Reading, index: number): Named {
    for (let length = Math.min(longestPhrase, terms.length - index); length > 0; length--) {
      const phrase = terms.slice(index, index + length);
      const [first, last] = [phrase[0], phrase.at(-1)];
      // Stop words may stand between two words of a phrase: `caught in the act`.
      const isScattered = phrase.some(
        (term, i) => term.place > (phrase[i - 1]?.place ?? term.place) + widestGap,
      );
      if (!first || !last || isScattered) continue;
      const isName = this.#isName(phrase, words);
      // `La ministra de Energía`: what an office is of is no name.
      const isOfOffice = this.#isOfOffice(first, words);
      const rows = this.#named.get(phrase.map((term) => term.stem).join(' ')) ?? [];
      const isGiven = phrase.some((term) => this.#lexicon.isGivenName(term, words));
      const named = rows.filter((row) => !isGiven && !(isName && row.isEveryday && !isOfOffice));
      const particles = named.flatMap((row) => row.particle ?? []);
      const particle = particles.find((one) => hasParticle(one, words, last.place)) ?? null;
      // `Bring to` is to bring as well; `set off` is not to set.
      const isOpen = particle === null || !isSeparable(particle);
      const meant = named.filter(
        (row) => isSame(row.particle, particle) || (isOpen && row.particle === null),
      );
      const concepts = [...new Set(meant.map((row) => row.concept))];
      if (concepts.length > 0) return { length, concepts, particle, isName };
    }
    return {
      length: 1,
      concepts: [],
      particle: null,
      isName: this.#isName(terms.slice(index, index + 1), words),
    };
  }

  #isName(phrase: readonly Term[], words: readonly string[]): boolean {
    return phrase.some((term) => this.#lexicon.isName(term, words)) || this.#isCountry(phrase, words);
  }

  /** A country is a name in small letters too. */
  #isCountry(phrase: readonly Term[], words: readonly string[]): boolean {
    const [first, last] = [phrase[0]?.place ?? 0, phrase.at(-1)?.place ?? -1];
    return this.#lexicon.language.questions.countries.has(words.slice(first, last + 1).join(' '));
  }

  #isOfOffice({ place }: Term, words: readonly string[]): boolean {
    const { linking, kinds } = this.#lexicon.language.questions;
    return linking.has(words[place - 1] ?? '') && kinds.get(words[place - 2] ?? '') === 'person';
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

function formOf({ terms, words }: Reading, { language }: Lexicon): Pick<Form, 'stems' | 'particle'> {
  const [only] = terms;
  return {
    stems: terms.map((term) => term.stem),
    particle: terms.length === 1 && only ? particleAt(words, only.place, language) : null,
  };
}

function particleAt(
  words: readonly string[],
  place: number,
  { questions }: Lexicon['language'],
): Particle | null {
  const [before, after] = [words[place - 1], words[place + 1]];
  if (after !== undefined) return { word: after, reach: questions.separable.has(after) ? longReach : 1 };
  return before === undefined ? null : { word: before, reach: -1 };
}

function isSame(a: Particle | null, b: Particle | null): boolean {
  return a?.word === b?.word && a?.reach === b?.reach;
}

function distinct(forms: readonly Form[]): Form[] {
  const byKey = new Map<string, Form>();
  for (const form of forms) {
    const key = `${form.stems.join(' ')}|${form.particle?.word ?? ''}|${form.particle?.reach ?? ''}`;
    if (byKey.get(key)?.isEveryday !== false) byKey.set(key, form);
  }
  return [...byKey.values()];
}
