import type { Words } from './words.ts';

/**
 * A mistake of the person who asks, shown to them as it is: what was wrong, and what works. Anything else
 * that is thrown is ours: logged with its cause and shown as a reference number.
 */
export class UserError extends Error {
  /** Says the mistake in one line, in the reader's language. */
  readonly explain: (words: Words) => string;

  constructor(explain: (words: Words) => string) {
    super('the request could not be understood');
    this.name = 'UserError';
    this.explain = explain;
  }
}
