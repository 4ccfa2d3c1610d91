import type { Span } from './citation.ts';

/** A number that an article gives, with what it counts. */
export interface Figure {
  /** The number with its bound and unit: `more than 100 prison guards`. */
  readonly span: Span;
  readonly value: number;
  readonly bound: 'exact' | 'at least' | 'at most' | 'about';
  /** `USD`, `%`, `km`; null for a plain count. */
  readonly unit: string | null;
  /** The thing counted: `prison guards`. */
  readonly counted: Span | null;
}

/** A date or period that an article gives, resolved against its publication date where it has one. */
export interface DateMention {
  readonly span: Span;
  /** First and last day, YYYY-MM-DD; null where the words leave it open or nothing resolves them. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: 'year' | 'month' | 'week' | 'day' | 'minute' | 'vague';
  /** `derived`: worked out from the date of publication. */
  readonly basis: 'stated' | 'derived';
}
