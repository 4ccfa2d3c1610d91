import { z } from 'zod';
import { annotate } from '../../../src/annotate/annotate.ts';
import { languageCodes } from '../../../src/core/language.ts';
import { grammars } from '../../../src/languages/index.ts';
import { articleOf, overlaps, plain, Score, Share } from './score.ts';

/** A passage with its direct quotes; a speaker stands in its words, pronouns included. */
export const loneQuotesSchema = z.object({
  lang: z.enum(languageCodes),
  text: z.string(),
  expected: z.array(z.object({ speaker: z.string(), cue: z.string(), quote: z.string() })),
});
type Row = z.infer<typeof loneQuotesSchema>;

export function measureLoneQuotes(rows: readonly Row[], misses: boolean): void {
  const quotes = new Score('direct quotes');
  const speakers = new Share('  speaker');
  const cues = new Share('  cue');
  for (const row of rows) {
    const found = annotate(articleOf(row), grammars[row.lang]).quotes.filter(
      ({ kind }) => kind !== 'reported',
    );
    const isSame = (gold: Row['expected'][number], quote: (typeof found)[number]) =>
      plain(gold.quote) === plain(quote.span.text);
    const shown = {
      wanted: (gold: Row['expected'][number]) => gold.quote,
      found: (quote: (typeof found)[number]) => quote.span.text,
    };
    for (const [gold, quote] of quotes.pair(row.expected, found, isSame, shown)) {
      const name = quote.speaker?.name ?? '';
      const pronoun = /^(?:he|she|they|it|él|ella)$/i.test(gold.speaker);
      speakers.add(pronoun || overlaps(gold.speaker, name), `${gold.speaker} ≠ ${name}: ${row.text}`);
      cues.add(
        plain(gold.cue) === plain(quote.cue?.text ?? ''),
        `${gold.cue} ≠ ${quote.cue?.text}: ${row.text}`,
      );
    }
  }
  for (const score of [quotes, speakers, cues]) score.print(misses);
}
