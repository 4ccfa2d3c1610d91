import type { Span } from './citation.ts';
import type { Party } from './person.ts';

/** Words that an article puts in somebody's mouth. */
export interface Quote {
  /** What stands between the quotation marks; for reported speech, the clause that reports it. */
  readonly span: Span;
  /** Null when the article does not say who speaks. */
  readonly speaker: Party | null;
  /** The words that attribute it: `said in a statement`, `added`. */
  readonly cue: Span | null;
  /** A whole statement, a fragment inside the reporter's sentence, or reported without marks. */
  readonly kind: 'direct' | 'fragment' | 'reported';
  /** `unnamed`: a source without a name, or nobody at all. */
  readonly attribution: 'named' | 'unnamed' | 'document';
}
