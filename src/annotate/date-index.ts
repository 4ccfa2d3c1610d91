import type { DateFound } from './date-scope.ts';

/** The dates of an article by the tokens they stand on. */
export class DateIndex {
  readonly #dates: readonly DateFound[];
  readonly #at: Int32Array;

  constructor(dates: readonly DateFound[], tokens: number) {
    this.#dates = dates;
    this.#at = new Int32Array(tokens).fill(-1);
    for (const [index, date] of dates.entries()) this.#at.fill(index, date.first, date.last);
  }

  /** The date that a token belongs to. */
  at(token: number): DateFound | undefined {
    return this.#dates[this.#at[token] ?? -1];
  }

  /** The first date that begins and ends between two tokens, `last` excluded. */
  within(first: number, last: number): DateFound | undefined {
    for (let i = first; i < last; i++) {
      const date = this.at(i);
      if (date?.first === i && date.last <= last) return date;
    }
    return undefined;
  }
}
