import type { Article } from '../../../src/core/article.ts';
import type { LanguageCode } from '../../../src/core/language.ts';
import { fold } from '../../../src/core/text.ts';

/** Counts of one kind of annotation: what is in both, only found, only in the set. */
export class Score {
  readonly #name: string;
  readonly #wrong: string[] = [];
  #both = 0;
  #found = 0;
  #wanted = 0;

  constructor(name: string) {
    this.#name = name;
  }

  /** Pairs each wanted item with one found, and counts; returns the pairs. */
  pair<Wanted, Found>(
    wanted: readonly Wanted[],
    found: readonly Found[],
    isSame: (wanted: Wanted, found: Found) => boolean,
    shown: { wanted: (item: Wanted) => string; found: (item: Found) => string },
  ): [Wanted, Found][] {
    const left = new Set(found);
    const pairs: [Wanted, Found][] = [];
    for (const item of wanted) {
      const match = [...left].find((other) => isSame(item, other));
      if (match === undefined) this.#wrong.push(`- ${shown.wanted(item)}`);
      else {
        left.delete(match);
        pairs.push([item, match]);
      }
    }
    for (const item of left) this.#wrong.push(`+ ${shown.found(item)}`);
    this.#both += pairs.length;
    this.#found += found.length;
    this.#wanted += wanted.length;
    return pairs;
  }

  /** Nothing when the set has none of the kind. */
  print(misses: boolean): void {
    if (this.#wanted === 0) return;
    const precision = this.#found === 0 ? 0 : this.#both / this.#found;
    const recall = this.#wanted === 0 ? 0 : this.#both / this.#wanted;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const figures = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(5));
    console.log(
      `  ${this.#name.padEnd(22)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  (${this.#wanted} in the set, ${this.#found} found)`,
    );
    if (misses) for (const line of this.#wrong) console.log(`      ${line}`);
  }
}

/** How often something is right that belongs to a thing that was found. */
export class Share {
  readonly #name: string;
  readonly #wrong: string[] = [];
  #right = 0;
  #all = 0;

  constructor(name: string) {
    this.#name = name;
  }

  add(right: boolean, shown: string): void {
    this.#all++;
    if (right) this.#right++;
    else this.#wrong.push(shown);
  }

  /** Nothing when the set has none of the kind. */
  print(misses: boolean): void {
    if (this.#all === 0) return;
    const share = ((100 * this.#right) / this.#all).toFixed(1).padStart(5);
    console.log(`  ${this.#name.padEnd(22)} right ${share} %  (of ${this.#all})`);
    if (misses) for (const line of this.#wrong) console.log(`      ${line}`);
  }
}

/** Letters and figures only, folded: edge punctuation, marks, case and accents aside. */
export function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}%$€]+/gu) ?? []).join(' ');
}

/** One holds all words of the other: `President Daniel Noboa` and `Noboa`. */
export function overlaps(a: string, b: string): boolean {
  const [one, other] = [plain(a).split(' '), plain(b).split(' ')];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.join('') !== '' && short.every((word) => long.includes(word));
}

/** An article of a set, as the annotator takes it. */
export function articleOf(
  row: { lang: LanguageCode; text: string; id?: string | undefined },
  date?: string,
): Article {
  return {
    id: row.id ?? 'bench',
    topic: 'bench',
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: date ? { date, precision: 'day', basis: 'stated' } : null,
    retrieved: '2024-01-01T00:00:00Z',
    language: row.lang,
    text: row.text,
    sha256: '0'.repeat(64),
  };
}
