import type { Span } from './citation.ts';
import type { Party } from './person.ts';

/** When something was promised for, in the article's words and, where they say it, in dates (YYYY-MM-DD). */
export interface Timeframe {
  readonly words: Span;
  readonly from: string | null;
  readonly to: string | null;
}

/** Something that somebody undertook to do, as an article reports it. */
export interface Commitment {
  /** The clause that states it. */
  readonly span: Span;
  readonly actor: Party;
  /** What is to be done: `send the head of the Southern Command`. */
  readonly action: Span;
  readonly beneficiary: Party | null;
  readonly timeframe: Timeframe | null;
  readonly modality: 'firm' | 'conditional' | 'considered' | 'requested' | 'reaffirmed';
  /** `stated` by the evidence; nothing here says that it was kept. */
  readonly state: 'stated';
  /** Every sentence that states it, the first one first. */
  readonly evidence: readonly Span[];
}
