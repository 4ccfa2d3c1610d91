import type { Citation } from './citation.ts';
import type { Commitment } from './commitment.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { Party } from './person.ts';
import type { Quote } from './quote.ts';

/** Somebody in a statement, with the words that name them. */
export interface CitedParty {
  readonly name: string;
  readonly kind: Party['kind'];
  readonly named: Citation;
  /** The first title that the same article gives them. */
  readonly title: Citation | null;
}

/** A quote as it is shown. */
export interface CitedQuote {
  readonly words: Citation;
  /** The sentence that it begins in, for what a fragment is a part of. */
  readonly sentence: Citation;
  readonly speaker: CitedParty | null;
  readonly cue: Citation | null;
  readonly kind: Quote['kind'];
  readonly attribution: Quote['attribution'];
}

/** A commitment as it is shown. */
export interface CitedCommitment {
  readonly clause: Citation;
  readonly actor: CitedParty;
  readonly action: Citation;
  readonly beneficiary: CitedParty | null;
  readonly timeframe: {
    readonly words: Citation;
    readonly from: string | null;
    readonly to: string | null;
  } | null;
  readonly modality: Commitment['modality'];
  readonly state: Commitment['state'];
  readonly evidence: readonly Citation[];
}

/** The sentence that some words begin in. */
export function sentenceOf(corpus: Corpus, words: Citation): Citation {
  return corpus.cite(corpus.sentenceAt(words.span)?.span ?? words.span);
}

function citedParty(corpus: Corpus, entry: Entry, party: Party): CitedParty {
  const person =
    party.kind === 'person' ? entry.annotations.people.find((one) => one.name === party.name) : undefined;
  const { formerWords } = corpus.languages[entry.article.language];
  const title = tellingTitle(person?.roles.map((role) => role.span) ?? [], formerWords);
  return {
    name: party.name,
    kind: party.kind,
    named: corpus.cite(party.span),
    title: title ? corpus.cite(title) : null,
  };
}

/** The title that says most: one held now before a former one, `head of the Southern Command` before `Gen.`. */
function tellingTitle<T extends { readonly text: string }>(
  titles: readonly T[],
  formerWords: ReadonlySet<string>,
): T | undefined {
  const isPast = ({ text }: T) => {
    const [first = ''] = text.toLowerCase().split(/\s+/);
    return formerWords.has(first);
  };
  return titles.toSorted((a, b) => Number(isPast(a)) - Number(isPast(b)) || b.text.length - a.text.length)[0];
}

function citedQuote(corpus: Corpus, entry: Entry, quote: Quote): CitedQuote {
  return {
    words: corpus.cite(quote.span),
    sentence: sentenceOf(corpus, corpus.cite(quote.span)),
    speaker: quote.speaker && citedParty(corpus, entry, quote.speaker),
    cue: quote.cue && corpus.cite(quote.cue),
    kind: quote.kind,
    attribution: quote.attribution,
  };
}

function citedCommitment(corpus: Corpus, entry: Entry, commitment: Commitment): CitedCommitment {
  const { timeframe } = commitment;
  return {
    clause: corpus.cite(commitment.span),
    actor: citedParty(corpus, entry, commitment.actor),
    action: corpus.cite(commitment.action),
    beneficiary: commitment.beneficiary && citedParty(corpus, entry, commitment.beneficiary),
    timeframe: timeframe && { ...timeframe, words: corpus.cite(timeframe.words) },
    modality: commitment.modality,
    state: commitment.state,
    evidence: commitment.evidence.map((span) => corpus.cite(span)),
  };
}

/** What an article states: in marks, reported without them, promised. */
interface Stated {
  readonly quotes: readonly CitedQuote[];
  readonly reported: readonly CitedQuote[];
  readonly commitments: readonly CitedCommitment[];
}

const known = new WeakMap<Entry, Stated>();

/** What an article states, worked out once for as long as it is in the corpus. */
export function statedIn(corpus: Corpus, entry: Entry): Stated {
  const said = entry.annotations.quotes;
  const stated = known.get(entry) ?? {
    quotes: said
      .filter((quote) => quote.kind !== 'reported')
      .map((quote) => citedQuote(corpus, entry, quote)),
    reported: said
      .filter((quote) => quote.kind === 'reported')
      .map((quote) => citedQuote(corpus, entry, quote)),
    commitments: entry.annotations.commitments.map((one) => citedCommitment(corpus, entry, one)),
  };
  known.set(entry, stated);
  return stated;
}

/** What the articles of a topic, or all, quote in marks; the newest article first, each in its own order. */
export function quotesOf(corpus: Corpus, topic?: string): CitedQuote[] {
  return corpus.entries(topic).flatMap((entry) => statedIn(corpus, entry).quotes);
}

/** What the articles of a topic, or all, report that somebody said, without marks; the newest article first, each in its own order. */
export function reportedIn(corpus: Corpus, topic?: string): CitedQuote[] {
  return corpus.entries(topic).flatMap((entry) => statedIn(corpus, entry).reported);
}

/** What the articles of a topic, or all, report as promised; the newest article first, each in its own order. */
export function commitmentsOf(corpus: Corpus, topic?: string): CitedCommitment[] {
  return corpus.entries(topic).flatMap((entry) => statedIn(corpus, entry).commitments);
}
