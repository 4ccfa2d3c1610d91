import type { Citation } from './citation.ts';
import type { Corpus, Entry } from './corpus.ts';
import type { CitedQuote } from './statements.ts';

/** What is shown of something, and how much of it there is. */
export interface Selection<Item> {
  readonly shown: readonly Item[];
  readonly total: number;
}

/** The first of some items, and the count of all. */
export function select<Item>(items: readonly Item[], limit: number): Selection<Item> {
  return { shown: items.slice(0, limit), total: items.length };
}

/** A fragment of fewer words says little without its sentence. */
const tellingWords = 6;

/** Whole statements before long fragments before short ones; what nobody is named for comes last. */
export function tellingFirst(quotes: readonly CitedQuote[]): CitedQuote[] {
  const short = (quote: CitedQuote) => quote.words.span.text.split(/\s+/).length < tellingWords;
  const rank = (quote: CitedQuote) =>
    (quote.speaker === null ? 4 : 0) + (quote.kind === 'direct' ? 0 : short(quote) ? 2 : 1);
  return quotes.toSorted((a, b) => rank(a) - rank(b));
}

/** The sentence with which an article opens; null when it has none. */
export function leadOf(corpus: Corpus, entry: Entry): Citation | null {
  const lead = entry.annotations.sentences.find((sentence) => sentence.kind === 'text');
  return lead ? corpus.cite(lead.span) : null;
}

/** The sentences of an article that count or measure something, each once. */
export function figureSentences(corpus: Corpus, entry: Entry): Citation[] {
  const sentences = entry.annotations.figures.map((figure) => corpus.sentenceAt(figure.span));
  return [...new Set(sentences)].flatMap((sentence) =>
    sentence?.kind === 'text' ? [corpus.cite(sentence.span)] : [],
  );
}
