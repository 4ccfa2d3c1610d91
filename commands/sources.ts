import { z } from 'zod';
import { type Citation, spanOf } from '../src/core/citation.ts';
import { defineCommand } from '../src/core/command.ts';
import type { Corpus, Entry } from '../src/core/corpus.ts';
import type { Reply } from '../src/core/reply.ts';
import { type Searched, searchedIn } from '../src/core/searched.ts';
import type { Selection } from '../src/core/selection.ts';
import type { Words } from '../src/core/words.ts';
import { topicOption } from './options.ts';
import { heading, list, note, own, replyOf, rest } from './show.ts';
import { topicNamed } from './topic.ts';

/** More articles than this are counted, not listed. */
const most = 50;
/** Words that an article is recognised by. */
const openingWords = /^\S+(?:\s+\S+){0,7}/;

interface Sources {
  readonly searched: Searched;
  readonly articles: Selection<ListedArticle>;
}

/** An article by the words with which it opens, and how much was found in it. */
interface ListedArticle {
  readonly opening: Citation;
  readonly found: {
    readonly sentences: number;
    readonly people: number;
    readonly quotes: number;
    readonly commitments: number;
  };
}

export const sources = defineCommand({
  names: { en: 'sources', es: 'fuentes' },
  description: {
    en: 'Which articles the answers come from, and how old they are',
    es: 'De qué artículos salen las respuestas y de cuándo son',
  },
  example: { en: '/sources ecuador', es: '/fuentes ecuador' },
  options: z.object({ topic: topicOption }),
  run({ topic }, { corpus }): Sources {
    const entries = corpus.entries(topic === undefined ? undefined : topicNamed(topic, corpus).id);
    const shown = entries.slice(0, most).map((entry) => listed(entry, corpus));
    return { searched: searchedIn(entries, corpus), articles: { shown, total: entries.length } };
  },
  show: showSources,
});

function listed({ article, annotations }: Entry, corpus: Corpus): ListedArticle {
  const { sentences, people, quotes, commitments } = annotations;
  const first = sentences.find((sentence) => sentence.kind === 'text') ?? sentences[0];
  const start = first?.span.start ?? 0;
  const words = openingWords.exec(article.text.slice(start))?.[0] ?? '';
  const found = {
    sentences: sentences.length,
    people: people.length,
    quotes: quotes.length,
    commitments: commitments.length,
  };
  return { opening: corpus.cite(spanOf(article, start, start + words.length)), found };
}

function showSources({ searched, articles }: Sources, words: Words): Reply {
  if (articles.total === 0) return replyOf([heading(words.sources), note(words.brief.noSources)], words);
  const lines = articles.shown.map(({ opening, found }) => [
    { said: opening },
    { text: ` · ${words.found(found)}` },
  ]);
  return replyOf([own(words.searched(searched)), ...list(lines), ...rest(articles, words)], words);
}
