import type { FetchFault } from './fetch/fetch-error.ts';

/** Where something was read: a file as it was named (`-` is standard input), and a line or record in it, from 1. */
export interface Where {
  readonly path: string;
  readonly line?: number;
  readonly record?: number;
}

/** What a source says of one article, each as it stands there and null when it says nothing. */
export interface Found {
  readonly where: Where;
  readonly id: string | null;
  readonly topic: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly basis: 'stated' | 'derived';
  readonly precision: 'year' | 'month' | 'day' | 'minute' | null;
  readonly retrieved: string | null;
  readonly language: string | null;
  /** Exactly the text: all offsets count in it. */
  readonly text: string;
}

/** Why something can't become an article, as data; whoever shows it has the words. */
export type Reason =
  | {
      readonly kind:
        | 'missing'
        | 'folder-empty'
        | 'not-a-file'
        | 'no-article'
        | 'feed-empty'
        | 'blocked'
        | 'robots'
        | 'not-utf8'
        | 'binary'
        | 'no-records'
        | 'no-text';
    }
  | { readonly kind: 'unreadable'; readonly code: string }
  | { readonly kind: 'fetch'; readonly fault: FetchFault }
  | { readonly kind: 'http-status'; readonly status: number }
  | { readonly kind: 'unknown-kind'; readonly extension: string }
  | { readonly kind: 'bad-json' | 'not-a-record' }
  | { readonly kind: 'bad-front-matter'; readonly detail: string }
  | { readonly kind: 'bad-field'; readonly field: string; readonly value: string }
  | { readonly kind: 'language'; readonly value: string }
  | { readonly kind: 'near-topic'; readonly typed: string; readonly nearest: string }
  | { readonly kind: 'bad-topic'; readonly typed: string };

export interface Refused {
  readonly where: Where;
  readonly reason: Reason;
}

/** Something that an article was taken without, or otherwise than its source says. */
export interface Note {
  readonly where: Where;
  readonly kind: 'undated' | 'future' | 'no-address' | 'id-taken';
  readonly value: string;
}

/** A person's mistake with one source or record; what is right beside it goes on. */
export class Refusal extends Error {
  readonly where: Where;
  readonly reason: Reason;

  constructor(where: Where, reason: Reason) {
    super(`refused: ${reason.kind}`);
    this.name = 'Refusal';
    this.where = where;
    this.reason = reason;
  }
}

/** The work's result, or what a `Refusal` thrown in it says. */
export function attempt<T>(work: () => T): T | Refused {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return { where: error.where, reason: error.reason };
    throw error;
  }
}
