import { z } from 'zod';
import { aboutFilter } from '../src/core/about.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Reply } from '../src/core/reply.ts';
import { type Searched, searchedIn } from '../src/core/searched.ts';
import { type Selection, select } from '../src/core/selection.ts';
import { type CitedQuote, quotesOf, reportedIn } from '../src/core/statements.ts';
import type { Words } from '../src/core/words.ts';
import { aboutOption, topicOption } from './options.ts';
import { byParty } from './parties.ts';
import { heading, note, own, quoteBlock, replyOf, rest } from './show.ts';
import { scopeNamed } from './topic.ts';

/** More quotes than this are counted, not shown. */
const most = 50;

/** The same for what is only reported, where nobody is quoted. */
const mostReported = 8;

interface Quotes {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly quotes: Selection<CitedQuote>;
  /** What the sources report in their own words, when they quote nothing. */
  readonly reported: Selection<CitedQuote>;
  /** Whom the sources quote, when nothing was found. */
  readonly others: readonly string[];
  readonly searched: Searched;
}

export const quotes = defineCommand({
  names: { en: 'quotes', es: 'citas' },
  description: { en: 'Who said what, word for word', es: 'Quién dijo qué, palabra por palabra' },
  example: { en: '/quotes noboa about:"organized crime"', es: '/citas noboa sobre:"crimen organizado"' },
  options: z.object({
    speaker: z
      .string()
      .optional()
      .register(optionMeanings, {
        names: { en: 'speaker', es: 'hablante' },
        description: {
          en: 'Who spoke: a name, a role, an organisation',
          es: 'Quién habló: un nombre, un cargo, una organización',
        },
        completion: 'speaker',
      }),
    about: aboutOption,
    topic: topicOption,
  }),
  run({ speaker, about, topic }, { corpus }): Quotes {
    const scope = scopeNamed(topic, corpus);
    const { items, parties, asked } = byParty(
      quotesOf(corpus, scope),
      (quote) => quote.speaker,
      speaker,
      corpus,
    );
    const speaks = about === undefined ? () => true : aboutFilter(about, corpus);
    const found = items.filter((quote) => speaks(quote.sentence) || speaks(quote.words));
    const asks = speaker !== undefined || about !== undefined;
    const told =
      found.length > 0 || !asks
        ? []
        : byParty(reportedIn(corpus, scope), (quote) => quote.speaker, speaker, corpus).items;
    return {
      speaker: asked,
      about: about ?? null,
      quotes: select(found, most),
      reported: select(
        told.filter((quote) => speaks(quote.sentence)),
        mostReported,
      ),
      others: found.length > 0 ? [] : parties,
      searched: searchedIn(corpus.entries(scope), corpus),
    };
  },
  show: showQuotes,
});

function showQuotes(found: Quotes, words: Words): Reply {
  const { speaker, about, quotes, reported, others, searched } = found;
  if (quotes.total === 0 && reported.total > 0) {
    const shown = reported.shown.map((quote) => quoteBlock(quote, words, 'enough'));
    const none = note(words.quotes.none(speaker, about));
    return replyOf([none, own(words.quotes.reported), ...shown, ...rest(reported, words)], words);
  }
  if (quotes.total === 0) {
    const whom = others.length > 0 ? [own(words.quotes.others(others))] : [];
    return replyOf([note(words.quotes.none(speaker, about)), own(words.searched(searched)), ...whom], words);
  }
  const shown = quotes.shown.map((quote) => quoteBlock(quote, words, 'enough'));
  return replyOf([heading(words.quotes.title(speaker, about)), ...shown, ...rest(quotes, words)], words);
}
