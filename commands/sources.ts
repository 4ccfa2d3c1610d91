import { z } from 'zod';
import { spanOf } from '../src/core/citation.ts';
import { type Context, defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Corpus, Entry } from '../src/core/corpus.ts';
import { UserError } from '../src/core/errors.ts';
import type { StoredFeed } from '../src/core/feed.ts';
import { searchedIn } from '../src/core/searched.ts';
import type { SourceDesk } from '../src/core/source-desk.ts';
import type { FollowedSource } from '../src/core/source-words.ts';
import { fold } from '../src/core/text.ts';
import { topicOption } from './options.ts';
import { type ListedArticle, type SourcesFound, showSources } from './show-sources.ts';
import { topicNamed } from './topic.ts';

/** More articles than this are counted, not listed. */
const most = 50;
/** Words that an article is recognised by. */
const openingWords = /^\S+(?:\s+\S+){0,7}/;

const options = z.object({
  action: z
    .enum(['list', 'add', 'remove', 'pause', 'resume', 'status'])
    .optional()
    .register(optionMeanings, {
      names: { en: 'action', es: 'acción' },
      description: { en: 'What to do; list when left out', es: 'Qué hacer; sin ella, listar' },
      choiceNames: {
        list: { en: 'list', es: 'listar' },
        add: { en: 'add', es: 'añadir' },
        remove: { en: 'remove', es: 'quitar' },
        pause: { en: 'pause', es: 'pausar' },
        resume: { en: 'resume', es: 'reanudar' },
        status: { en: 'status', es: 'estado' },
      },
    }),
  source: z
    .string()
    .optional()
    .register(optionMeanings, {
      names: { en: 'source', es: 'fuente' },
      description: {
        en: 'An address to add; a publisher or address that is followed; a topic to list',
        es: 'Una dirección que añadir; un medio o dirección que se sigue; un tema que listar',
      },
    }),
  topic: topicOption,
});
type Options = z.output<typeof options>;

export const sources = defineCommand({
  names: { en: 'sources', es: 'fuentes' },
  description: {
    en: 'Which articles the answers come from, and the feeds that are followed',
    es: 'De qué artículos salen las respuestas, y los canales que se siguen',
  },
  example: { en: '/sources ecuador', es: '/fuentes ecuador' },
  options,
  run: find,
  show: showSources,
});

function find(given: Options, context: Context): Promise<SourcesFound> {
  const { action = 'list', source } = given;
  switch (action) {
    case 'list':
      return listed(given.topic ?? source, context);
    case 'status':
      return status(given.topic ?? source, context);
    case 'add':
      return added(source, given.topic, context);
    case 'remove':
    case 'pause':
    case 'resume':
      return changed(action, source, context);
  }
}

async function listed(typed: string | undefined, context: Context): Promise<SourcesFound> {
  const { corpus } = context;
  const topic = typed === undefined ? undefined : topicNamed(typed, corpus).id;
  const entries = corpus.entries(topic);
  const shown = entries.slice(0, most).map((entry) => listedArticle(entry, corpus));
  const followed = (await context.sources?.sources(topic)) ?? [];
  const unwell = followed.filter(({ state }) => !['new', 'ok'].includes(state.status)).length;
  return {
    kind: 'list',
    searched: searchedIn(entries, corpus),
    articles: { shown, total: entries.length },
    followed: { all: followed.length, unwell },
  };
}

function listedArticle({ article, annotations }: Entry, corpus: Corpus): ListedArticle {
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

async function status(typed: string | undefined, context: Context): Promise<SourcesFound> {
  const topic = typed === undefined ? undefined : topicNamed(typed, context.corpus).id;
  const followed = (await context.sources?.sources(topic)) ?? [];
  return { kind: 'status', sources: followed.map((one) => told(one, context.now)) };
}

function told({ feed, state }: StoredFeed, now: Date): FollowedSource {
  const minutes = (milliseconds: number) => Math.max(0, Math.round(milliseconds / 60_000));
  const rests = feed.paused || state.status === 'new';
  return {
    publisher: feed.publisher,
    url: feed.url,
    kind: feed.kind,
    status: feed.paused ? 'paused' : state.status,
    problem: state.problem,
    readAgo: state.lastSuccess === null ? null : minutes(now.getTime() - state.lastSuccess),
    nextIn: rests ? null : minutes(state.nextCheck - now.getTime()),
  };
}

async function added(
  address: string | undefined,
  typed: string | undefined,
  context: Context,
): Promise<SourcesFound> {
  const desk = deskFor(context);
  if (address === undefined)
    throw new UserError(({ follow }) =>
      follow.mistakes.needsAddress('/sources add https://example.org/feed'),
    );
  const topic = topicNamed(typed, context.corpus);
  const outcome = await desk.add(address, topic.id, context.place?.person ?? null);
  if (outcome.kind === 'refused')
    throw new UserError(({ follow }) => follow.mistakes.refused(address, outcome.problem));
  const { publisher, url, kind } = outcome.source;
  return { kind: 'done', done: outcome.kind, source: { publisher, url, kind } };
}

const done = { remove: 'removed', pause: 'paused', resume: 'resumed' } as const;

async function changed(
  action: keyof typeof done,
  typed: string | undefined,
  context: Context,
): Promise<SourcesFound> {
  const desk = deskFor(context);
  const { feed } = sourceNamed(typed, action, await desk.sources());
  if (action === 'remove') await desk.remove(feed.id);
  else await desk.setPaused(feed, action === 'pause');
  const { publisher, url, kind } = feed;
  return { kind: 'done', done: done[action], source: { publisher, url, kind } };
}

/** The desk, for somebody who may change what is on it: sources are everybody's, so a direct message is no place for it. */
function deskFor({ sources: desk, place }: Context): SourceDesk {
  if (place && (!place.mayManage || place.direct))
    throw new UserError(({ follow }) => follow.mistakes.notAllowed);
  if (!desk) throw new UserError(({ follow }) => follow.mistakes.notHere);
  return desk;
}

/** The one source that somebody names by its publisher, or its address with or without what stands before the host. */
function sourceNamed(typed: string | undefined, action: string, followed: readonly StoredFeed[]): StoredFeed {
  const publishers = [...new Set(followed.map(({ feed }) => feed.publisher))];
  if (typed === undefined)
    throw new UserError(({ follow }) => follow.mistakes.needsSource(action, publishers));
  const wanted = bare(typed);
  const fitting = followed.filter(
    ({ feed }) => bare(feed.url) === wanted || fold(feed.publisher) === fold(typed.trim()),
  );
  const [one, ...others] = fitting;
  if (!one) throw new UserError(({ follow }) => follow.mistakes.unknown(typed, publishers));
  if (others.length > 0)
    throw new UserError(({ follow }) =>
      follow.mistakes.several(
        typed,
        fitting.map(({ feed }) => feed.url),
      ),
    );
  return one;
}

function bare(address: string): string {
  return fold(address.trim()).replace(/^https?:\/\/(?:www\.)?|\/+$/g, '');
}
