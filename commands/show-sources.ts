import type { Citation } from '../src/core/citation.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Searched } from '../src/core/searched.ts';
import type { Selection } from '../src/core/selection.ts';
import type { FollowedSource } from '../src/core/source-words.ts';
import type { Words } from '../src/core/words.ts';
import { heading, list, note, own, replyOf, rest } from './show.ts';

/** An article by the words with which it opens, and how much was found in it. */
export interface ListedArticle {
  readonly opening: Citation;
  readonly found: {
    readonly sentences: number;
    readonly people: number;
    readonly quotes: number;
    readonly commitments: number;
  };
}

type Named = Pick<FollowedSource, 'publisher' | 'url' | 'kind'>;

/** The articles that there are; how what is followed is; or what was done to one of them. */
export type SourcesFound =
  | {
      readonly kind: 'list';
      readonly searched: Searched;
      readonly articles: Selection<ListedArticle>;
      readonly followed: { readonly all: number; readonly unwell: number };
    }
  | { readonly kind: 'status'; readonly sources: readonly FollowedSource[] }
  | {
      readonly kind: 'done';
      readonly done: 'added' | 'known' | 'removed' | 'paused' | 'resumed';
      readonly source: Named;
    };

export function showSources(found: SourcesFound, words: Words): Reply {
  switch (found.kind) {
    case 'list':
      return showList(found, words);
    case 'status':
      return showStatus(found.sources, words);
    case 'done':
      return replyOf([own(sayDone(found.done, found.source, words))], words);
  }
}

function showList(
  { searched, articles, followed }: Extract<SourcesFound, { kind: 'list' }>,
  words: Words,
): Reply {
  const { follow } = words;
  const feeds = followed.all > 0 ? [own(follow.count(followed.all, followed.unwell))] : [];
  const actions =
    followed.all > 0 ? [{ label: follow.showStatus, command: 'sources', options: { action: 'status' } }] : [];
  if (articles.total === 0)
    return replyOf([heading(words.sources), note(words.brief.noSources), ...feeds], words, actions);
  const lines = articles.shown.map(({ opening, found }) => [
    { said: opening },
    { text: ` · ${words.found(found)}` },
  ]);
  return replyOf(
    [own(words.searched(searched)), ...feeds, ...list(lines), ...rest(articles, words)],
    words,
    actions,
  );
}

function showStatus(sources: readonly FollowedSource[], words: Words): Reply {
  const { follow } = words;
  if (sources.length === 0) return replyOf([heading(follow.followed), note(follow.none)], words);
  return replyOf(
    [heading(follow.followed), ...list(sources.map((source) => [{ text: follow.line(source) }]))],
    words,
  );
}

function sayDone(
  done: Extract<SourcesFound, { kind: 'done' }>['done'],
  { publisher, url, kind }: Named,
  { follow }: Words,
): string {
  switch (done) {
    case 'added':
      return follow.added(publisher, url, kind);
    case 'known':
      return follow.known(publisher, url);
    case 'removed':
      return follow.removed(publisher);
    case 'paused':
      return follow.paused(publisher);
    case 'resumed':
      return follow.resumed(publisher);
  }
}
