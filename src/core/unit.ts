import { Concepts, type Form, isSeparable, type Named, type Particle } from './concepts.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { fold, placedWords, wordsBetween } from './text.ts';

/** A word or phrase that a question asks about, and the forms an article may say it in. */
export interface Unit {
  /** As typed. */
  readonly words: string;
  /** The unit's own stems, in order, in the language that is searched. */
  readonly own: readonly string[];
  /** What it is as well, written in capitals or without. */
  readonly spelled: readonly string[];
  /** The small word that belongs to it: the `off` of `set off`. */
  readonly particle: Particle | null;
  /** Other ways to say it: synonyms, or its translations. */
  readonly others: readonly Form[];
  /**
   * `frame`: a word that need not stand in the answer: `kind`, `name`, `year`. `time`: a word of the time asked
   * about, which an article of that time need not say.
   */
  readonly kind: 'name' | 'number' | 'frame' | 'time' | 'word';
  /** A verb that goes with anything, and need not be said: `find`, `take part`. */
  readonly isLight: boolean;
  /** Place of its first and last word among the question's words, from 0. */
  readonly place: number;
  readonly until: number;
}

/** Whether a unit is what the question is about: neither its frame nor its time. */
export function isContent({ kind }: Unit): boolean {
  return kind !== 'frame' && kind !== 'time';
}

const tables = new WeakMap<Lexicon, Concepts>();

function conceptsOf(lexicon: Lexicon): Concepts {
  const known = tables.get(lexicon) ?? new Concepts(lexicon);
  tables.set(lexicon, known);
  return known;
}

/** What a question asks about: each word or phrase once, in the order they stand in. */
export function unitsOf(text: string, asked: Lexicon, searched: Lexicon): Unit[] {
  const reading = asked.read(text);
  const { terms } = reading;
  const placed = placedWords(text);
  const concepts = conceptsOf(asked);
  const units = new Map<string, Unit>();
  for (let index = 0; index < terms.length; ) {
    const found = concepts.at(reading, index);
    const phrase = terms.slice(index, index + found.length);
    const [first, last] = [phrase[0], phrase.at(-1)];
    if (first && last) {
      const words = wordsBetween(text, placed, first.place, last.place);
      const unit = {
        ...unitOf(words, phrase, found, asked, searched),
        place: first.place,
        until: last.place,
      };
      const key = `${unit.own.join(' ')}|${unit.particle?.word ?? ''}`;
      units.set(key, units.get(key) ?? unit);
    }
    index += found.length;
  }
  return [...units.values()];
}

function unitOf(
  words: string,
  terms: readonly Term[],
  { concepts, particle, isName }: Named,
  asked: Lexicon,
  searched: Lexicon,
): Omit<Unit, 'place' | 'until'> {
  const foreign = asked !== searched;
  // A name is written alike in both languages; another word may be, and then stems as the articles' words do.
  const literal = foreign ? searched.terms(words).map((term) => term.stem) : terms.map((term) => term.stem);
  const own = literal.length > 0 ? literal : terms.map((term) => term.stem);
  const forms = conceptsOf(searched).forms(concepts);
  const spelled = terms.length === 1 ? spellingsOf(words, own, searched) : [];
  const framed = terms.length === 1 && !isName && asked.language.questions.frame.has(fold(words));
  const others = framed ? forms.filter(({ isEveryday }) => !isEveryday) : forms;
  const kind = framed ? 'frame' : /\p{N}/u.test(words) ? 'number' : isName ? 'name' : 'word';
  const isLight = terms.length === 1 && asked.language.questions.light.has(fold(words));
  const kept = !foreign && particle && isSeparable(particle) ? particle : null;
  return { words, own, spelled, particle: kept, others, kind, isLight };
}

/** `conaie`, `Conaie` and `CONAIE` are one name, which the stemmer leaves alone only in capitals. */
function spellingsOf(word: string, own: readonly string[], { language }: Lexicon): string[] {
  if (!/^\p{L}+$/u.test(word)) return [];
  return [fold(word), fold(language.stem(word.toLowerCase()))].filter((stem) => !own.includes(stem));
}
