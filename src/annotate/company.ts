import { isFormOf, isShortFormOf } from '../core/person-name.ts';
import type { Candidate } from './name-signs.ts';

/** Somebody in the making: the words of the fullest name so far, and where it stands. */
export interface Somebody {
  words: readonly string[];
  readonly runs: Candidate[];
  /** Where the person was named last, while an article is read; -1 before the first time. */
  latest: number;
}

/** People are compared with a name through a word they share, with this many of its newest bearers. */
const compared = 60;

/** The people of an article so far, in the order of their first full names. */
export class Company {
  readonly all: Somebody[] = [];
  readonly #bearers = new Map<string, Somebody[]>();

  /** The person whose name a full name is or extends, or a new one. */
  join(run: Candidate): Somebody {
    const same = this.#sharing(run.words).find(
      (person) => isFormOf(run.words, person.words) || isFormOf(person.words, run.words),
    );
    if (!same) return this.#add(run);
    if (run.words.length > same.words.length) this.#rename(same, run.words);
    same.runs.push(run);
    return same;
  }

  /** Whom a short form means, if anybody: the one of that name who was named last before it, else first after it. */
  bearerOf(words: readonly string[]): Somebody | undefined {
    const fitting = this.#sharing(words).filter((person) => isShortFormOf(words, person.words));
    return fitting.toSorted((a, b) => b.latest - a.latest)[0];
  }

  /** Whoever of that given name was named last. */
  withGivenName(word: string): Somebody | undefined {
    const fitting = this.#sharing([word]).filter(({ words }) => words[0] === word);
    return fitting.toSorted((a, b) => b.latest - a.latest)[0];
  }

  #add(run: Candidate): Somebody {
    const person: Somebody = { words: run.words, runs: [run], latest: -1 };
    this.all.push(person);
    this.#index(person, run.words);
    return person;
  }

  /** The person takes a fuller name, and is known by its words from then on. */
  #rename(person: Somebody, words: readonly string[]): void {
    const known = new Set(person.words);
    person.words = words;
    this.#index(
      person,
      words.filter((word) => !known.has(word)),
    );
  }

  /** Who shares a word with a name, the first named first. */
  #sharing(words: readonly string[]): Somebody[] {
    const found = new Set(words.flatMap((word) => this.#bearers.get(word)?.slice(-compared) ?? []));
    return [...found].toSorted((a, b) => (a.runs[0]?.first ?? 0) - (b.runs[0]?.first ?? 0));
  }

  #index(person: Somebody, words: readonly string[]): void {
    for (const word of new Set(words)) {
      const bearers = this.#bearers.get(word);
      if (bearers) bearers.push(person);
      else this.#bearers.set(word, [person]);
    }
  }
}
