import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { annotate } from '../src/annotate/annotate.ts';
import type { Annotations } from '../src/core/annotation.ts';
import type { Article } from '../src/core/article.ts';
import { type Answered, createBot } from '../src/core/bot.ts';
import { Corpus } from '../src/core/corpus.ts';
import { runsOf } from '../src/core/reply.ts';
import type { Topic } from '../src/core/topic.ts';
import { grammars, languages, words } from '../src/languages/index.ts';

const topic: Topic = {
  id: 'testland',
  title: { en: 'Testland', es: 'Testlandia' },
  aliases: [],
  zone: 'America/Guayaquil',
  terms: ['Testland'],
  feeds: [],
  threshold: 2,
};

/** Pieces that news is made of, and what breaks it. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'President Ana Torres said on Monday that “the port is safe.” ',
      'Gen. Luis Vega, the head of the Coast Guard, will send 40 officers to Testland in the coming weeks. ',
      '“We reaffirm our commitment to building prisons,” she added.\n\n',
      'The statement on “border violence” is vague.”State Minister Paul Ford said it. ',
      'El ministro de Defensa, Iván Ruiz, enviará más de 200 soldados “en los próximos días”. ',
      '—No habrá acuerdo —dijo Ruiz.\n',
      'U.S. officials pledged $3.5 million by Friday (AP)\n\n',
      'RELATED: Ten killed in raid\n',
      'Washington is considering sending at least 12 ships, Ford said. ',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      '«',
      '\n',
      '\n\n',
      '…',
      '. ',
      '\u202e',
      '\u0000',
      '😀',
      '\ud800',
      '<!channel>',
      '@everyone',
    ),
  },
);

const texts = fc
  .array(pieces, { minLength: 1, maxLength: 25 })
  .map((parts) => parts.join(''))
  // An article without a word is refused before it comes here.
  .filter((text) => /\S/.test(text));

function articleOf(text: string, id: string, language: 'en' | 'es'): Article {
  const published = { date: '2024-01-11', precision: 'day', basis: 'derived' } as const;
  const head = {
    title: null,
    url: `https://example.org/${id}`,
    publisher: 'Example',
    author: null,
    retrieved: '2024-01-12T00:00:00Z',
  };
  return { id, topic: topic.id, ...head, published, language, text, sha256: '' };
}

const asked: readonly (readonly [string, string])[] = [
  ['brief', ''],
  ['who', 'torres'],
  ['who', 'head of the coast guard'],
  ['who', 'nobody at all'],
  ['what', 'How many officers will be sent?'],
  ['what', '¿Qué dijo Ruiz?'],
  ['commitments', ''],
  ['commitments', 'washington about:ships'],
  ['quotes', ''],
  ['quotes', 'ruiz'],
  ['sources', ''],
  ['help', ''],
];

interface Log {
  withheld: number;
  failed: unknown[];
}

/** Every reply to every question over a corpus whose annotations may have been tampered with. */
async function answers(corpus: Corpus): Promise<{ answered: Answered[]; log: Log }> {
  const log: Log = { withheld: 0, failed: [] };
  const bot = createBot({
    corpus,
    commands,
    words,
    now: () => new Date('2024-01-20T00:00:00Z'),
    reference: () => 'r1',
    log: {
      withheld: (_, spans) => {
        log.withheld += spans.length;
      },
      failed: (_, __, cause) => log.failed.push(cause),
    },
  });
  const reader = { language: 'en', zone: 'UTC' } as const;
  const answered: Answered[] = [];
  for (const [command, input] of asked) answered.push(await bot.answer({ command, input, reader }));
  return { answered, log };
}

/** Every span anywhere in some data. */
function spansIn(value: unknown): { articleId: string; start: number; end: number; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('articleId' in value && 'start' in value) return [value as never];
  return Object.values(value).flatMap(spansIn);
}

function citedIn(answered: readonly Answered[]) {
  const data = answered.flatMap((one) => (one.ok ? spansIn(one.data) : []));
  const shown = answered
    .flatMap(({ reply }) => reply.blocks.flatMap(runsOf))
    .flatMap((run) => ('said' in run ? [run.said.span] : []));
  return [...data, ...shown];
}

function corpusOf(articles: readonly (readonly [Article, Annotations])[]): Corpus {
  const corpus = new Corpus(languages, [topic]);
  for (const [article, annotations] of articles) corpus.add(article, annotations);
  return corpus;
}

describe('nothing is said without a span', () => {
  it('every citation of every command is, to the letter, the words at its place', async () => {
    let cited = 0;
    await fc.assert(
      fc.asyncProperty(texts, texts, async (english, spanish) => {
        const articles = [articleOf(english, 'a', 'en'), articleOf(spanish, 'b', 'es')];
        const text = new Map(articles.map((article) => [article.id, article.text]));
        const { answered, log } = await answers(
          corpusOf(articles.map((article) => [article, annotate(article, grammars[article.language])])),
        );
        expect(log).toEqual({ withheld: 0, failed: [] });
        for (const span of citedIn(answered)) {
          cited++;
          expect(span.text).toBe(text.get(span.articleId)?.slice(span.start, span.end));
          expect(span.end).toBeGreaterThan(span.start);
        }
      }),
      { numRuns: 100 },
    );
    expect(cited).toBeGreaterThan(1000);
  });

  it('words that are no longer those of the article are withheld and logged, never shown', async () => {
    let withheld = 0;
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (text, at) => {
        const before = articleOf(text, 'a', 'en');
        const place = at % Math.max(1, text.length);
        const after = { ...before, text: `${text.slice(0, place)}FALSIFIED${text.slice(place)}` };
        const { answered, log } = await answers(corpusOf([[after, annotate(before, grammars.en)]]));
        withheld += log.withheld;
        expect(log.failed).toEqual([]);
        for (const span of citedIn(answered)) expect(span.text).toBe(after.text.slice(span.start, span.end));
      }),
      { numRuns: 60 },
    );
    expect(withheld).toBeGreaterThan(100);
  });

  it('the same question over the same corpus gives the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const article = articleOf(text, 'a', 'en');
        const once = () => answers(corpusOf([[article, annotate(article, grammars.en)]]));
        expect(JSON.stringify((await once()).answered)).toBe(JSON.stringify((await once()).answered));
      }),
      { numRuns: 20 },
    );
  });
});
