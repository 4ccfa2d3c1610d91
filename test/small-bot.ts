import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Annotations, Sentence } from '../src/core/annotation.ts';
import type { Article } from '../src/core/article.ts';
import { type Bot, type BotLog, createBot } from '../src/core/bot.ts';
import { type Citation, spanOf } from '../src/core/citation.ts';
import { type Command, defineCommand, optionMeanings, type Reader } from '../src/core/command.ts';
import { Corpus } from '../src/core/corpus.ts';
import { UserError } from '../src/core/errors.ts';
import type { Localised } from '../src/core/language.ts';
import type { Block, Line, Reply } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { words as en } from '../src/languages/en/words.ts';
import { words as es } from '../src/languages/es/words.ts';
import { languages } from '../src/languages/index.ts';

export const words: Localised<Words> = { en, es };
export const reader: Reader = { language: 'en', zone: 'America/Guayaquil' };

const text = `The mayor of Puerto Alto, Ana Ríos, spoke on Monday.

“We are rebuilding the bridge,” she said. About 40 workers have been hired.

Her deputy, Luis Peña, gave no date.`;

export function articleOf(id: string, content: string, more: Partial<Article> = {}): Article {
  return {
    id,
    topic: 'puerto-alto',
    title: 'The bridge of Puerto Alto',
    url: `https://example.org/${id}`,
    publisher: 'The Example',
    author: null,
    published: { date: '2026-03-02', precision: 'day', basis: 'stated' },
    retrieved: '2026-03-03T08:00:00Z',
    language: 'en',
    text: content,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...more,
  };
}

export const bridge = articleOf('bridge', text);

/** A citation of the first place where an article has these words. */
export function citing(corpus: Corpus, articleId: string, said: string): Citation {
  const article = corpus.entry(articleId)?.article;
  const start = article?.text.indexOf(said) ?? -1;
  if (!article || start < 0) throw new Error(`no ‘${said}’ in ${articleId}`);
  return corpus.cite(spanOf(article, start, start + said.length));
}

function annotationsOf(article: Article): Annotations {
  const spanAt = (said: string) =>
    spanOf(article, article.text.indexOf(said), article.text.indexOf(said) + said.length);
  const sentences: Sentence[] = article.text
    .split('\n\n')
    .map((said, paragraph) => ({ span: spanAt(said), paragraph, kind: 'text' }));
  const nothing = { sentences, people: [], quotes: [], commitments: [], figures: [], dates: [] };
  if (article !== bridge) return nothing;
  const ana = { name: 'Ana Ríos', kind: 'person' as const, span: spanAt('Ana Ríos') };
  const asOf = '2026-03-02';
  return {
    ...nothing,
    people: [
      {
        name: 'Ana Ríos',
        aliases: ['Ríos'],
        roles: [
          { title: 'mayor of Puerto Alto', organisation: null, span: spanAt('mayor of Puerto Alto'), asOf },
        ],
        mentions: [ana.span],
      },
      {
        name: 'Luis Peña',
        aliases: [],
        roles: [{ title: 'deputy', organisation: null, span: spanAt('deputy'), asOf }],
        mentions: [spanAt('Luis Peña')],
      },
    ],
    quotes: [
      {
        span: spanAt('We are rebuilding the bridge,'),
        speaker: ana,
        cue: spanAt('she said'),
        kind: 'direct',
        attribution: 'named',
      },
    ],
    commitments: [
      {
        span: spanAt('We are rebuilding the bridge'),
        actor: ana,
        action: spanAt('rebuilding the bridge'),
        beneficiary: null,
        timeframe: null,
        modality: 'firm',
        state: 'stated',
        evidence: [],
      },
    ],
  };
}

/** A corpus of the bridge and what else is given. */
export function smallCorpus(...others: readonly Article[]): Corpus {
  const topics = [
    {
      id: 'puerto-alto',
      title: { en: 'Puerto Alto', es: 'Puerto Alto' },
      aliases: ['the port'],
      zone: 'UTC',
      terms: ['Alto'],
      feeds: [],
      threshold: 2,
    },
    {
      id: 'valley',
      title: { en: 'The valley', es: 'El valle' },
      aliases: [],
      zone: 'UTC',
      terms: ['valley'],
      feeds: [],
      threshold: 2,
    },
  ];
  const corpus = new Corpus(languages, topics);
  for (const article of [bridge, ...others]) corpus.add(article, annotationsOf(article));
  return corpus;
}

export function replyOf(blocks: readonly Block[], more: Partial<Reply> = {}): Reply {
  return { blocks, actions: [], audience: 'asker', language: 'en', ...more };
}

const both = (english: string, spanish: string) => ({ en: english, es: spanish });

function option<S extends z.ZodType>(
  schema: S,
  en: string,
  es: string,
  completion?: 'person' | 'speaker' | 'topic',
) {
  optionMeanings.add(schema, {
    names: { en, es },
    description: { en, es },
    ...(completion && { completion }),
  });
  return schema;
}

function cited(corpus: Corpus, said: string): { line: Line } {
  return { line: [{ said: citing(corpus, 'bridge', said) }] };
}

/** Small commands with every kind of option, on the real types. */
export const commands: readonly Command[] = [
  defineCommand({
    names: both('brief', 'informe'),
    description: both('What is known', 'Lo que se sabe'),
    example: both('/brief puerto-alto', '/informe puerto-alto'),
    options: z.object({ topic: option(z.string().optional(), 'topic', 'tema', 'topic') }),
    run: (_, { corpus }) => ({ bottom: cited(corpus, 'About 40 workers have been hired.') }),
    show: ({ bottom }, { sources }) =>
      replyOf([
        { kind: 'heading', text: 'Puerto Alto' },
        { kind: 'list', items: [bottom.line] },
        { kind: 'sources', title: sources, items: sourcesOf(bottom.line) },
      ]),
  }),
  defineCommand({
    names: both('who', 'quien'),
    description: both('Who somebody is', 'Quién es alguien'),
    example: both('/who ríos', '/quien ríos'),
    options: z.object({ name: option(z.string().min(2), 'name', 'nombre', 'person') }),
    run: ({ name }, { corpus }) => {
      if (name === 'fail') throw new Error('a fault of ours');
      if (name === 'nobody') throw new UserError(({ errors }) => errors.unknownTopic(name, ['puerto-alto']));
      return { name, role: cited(corpus, 'mayor of Puerto Alto') };
    },
    show: ({ name, role }) => replyOf([{ kind: 'facts', facts: [{ name, value: role.line }] }]),
  }),
  defineCommand({
    names: both('what', 'que'),
    description: both('Answers a question', 'Responde una pregunta'),
    example: both('/what Who is the mayor?', '/que ¿Quién es la alcaldesa?'),
    options: z.object({
      question: option(z.string().min(1), 'question', 'pregunta'),
      topic: option(z.string().optional(), 'topic', 'tema', 'topic'),
    }),
    run: (given) => given,
    show: ({ question }) => replyOf([{ kind: 'text', line: [{ text: `asked: ${question}` }] }]),
  }),
  defineCommand({
    names: both('quotes', 'citas'),
    description: both('Who said what', 'Quién dijo qué'),
    example: both('/quotes ríos about:bridge', '/citas ríos sobre:puente'),
    options: z.object({
      speaker: option(z.string().optional(), 'speaker', 'persona', 'speaker'),
      about: option(z.string().optional(), 'about', 'sobre'),
      kind: option(z.enum(['direct', 'reported']).optional(), 'kind', 'tipo'),
    }),
    run: (given) => given,
    show: (given) => replyOf([{ kind: 'text', line: [{ text: JSON.stringify(given) }] }]),
  }),
];

function sourcesOf(line: Line) {
  return line.flatMap((run) =>
    'said' in run ? [{ article: run.said.article, description: 'The Example' }] : [],
  );
}

/** A bot over these commands, and what it logged. */
export function smallBot(corpus: Corpus = smallCorpus(), known: readonly Command[] = commands) {
  const logged: { withheld: unknown[]; failed: unknown[][] } = { withheld: [], failed: [] };
  const log: BotLog = {
    withheld: (_, spans) => logged.withheld.push(...spans),
    failed: (...line) => logged.failed.push(line),
  };
  const now = () => new Date('2026-03-04T12:00:00Z');
  const bot: Bot = createBot({ corpus, commands: known, words, now, reference: () => 'R-1', log });
  return { bot, corpus, logged };
}
