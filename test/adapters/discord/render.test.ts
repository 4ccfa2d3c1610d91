import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { lineOf } from '../../../src/adapters/discord/button.ts';
import { escapeMarkdown, linkAddress, unescapeMarkdown } from '../../../src/adapters/discord/markdown.ts';
import { type Asked, lineIn, messagesOf } from '../../../src/adapters/discord/message.ts';
import { type Citation, spanOf } from '../../../src/core/citation.ts';
import { Corpus } from '../../../src/core/corpus.ts';
import { piecesOf, visibleLine } from '../../../src/core/plain-text.ts';
import { type Block, citedArticles, type Line, type Reply, type Run } from '../../../src/core/reply.ts';
import { languages, words } from '../../../src/languages/index.ts';
import { articleOf, replyOf } from '../../small-bot.ts';
import { problemsIn, type SentBody } from './problems.ts';
import { record } from './recorded.ts';
import { markdownOf, readable } from './shown.ts';

const nasty = fc.constantFrom(
  '@everyone',
  '<@123>',
  '<#5>',
  '<t:0:R>',
  '</brief:1>',
  '<:e:1>',
  ':warning:',
  '**bold**',
  '__u__',
  '~~s~~',
  '||s||',
  '`code`',
  '```\nblock\n```',
  '\\',
  '\\*',
  '[x](https://evil.example)',
  '[[1]](<https://evil.example>)',
  'https://evil.example/a_b',
  '# h',
  '-# small',
  '> q',
  '>>> q',
  '- item',
  '1. one',
  '* star',
  '+',
  '\n',
  '\n\n# h',
  '\u202e',
  '\u200b',
  '\ud800',
  '😀',
  '“',
  '”',
  '"',
  ')',
  ']',
  '港は閉鎖',
);
const word = fc.string({ unit: fc.constantFrom(...'aábcdeñoz'), minLength: 1, maxLength: 9 });
const sentence = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, nasty), { minLength: 1, maxLength: 25 })
  .map((all) => all.join(' '));
const monster = fc.oneof(
  fc.tuple(sentence, fc.integer({ min: 20, max: 120 })).map(([text, times]) => `${text} `.repeat(times)),
  fc.integer({ min: 2000, max: 9000 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 1000, max: 3000 }).map((length) => '*_['.repeat(length)),
);
const prose = fc.oneof({ weight: 6, arbitrary: sentence }, { weight: 1, arbitrary: monster });
const address = fc.oneof(
  fc.constant(null),
  fc.constant('https://example.org/a_(b)?c=[d]&e=é"<>'),
  fc.integer({ min: 100, max: 3000 }).map((length) => `https://example.org/${'p'.repeat(length)}`),
);

/** A corpus of articles of two paragraphs, each one sentence. */
const corpora = fc
  .array(fc.tuple(prose, prose, address, fc.option(prose)), { minLength: 1, maxLength: 5 })
  .map((articles) => {
    const corpus = new Corpus(languages, []);
    for (const [index, [first, second, url, title]] of articles.entries()) {
      const text = `${first}¦\n\n${second}`;
      const article = articleOf(`a${index}`, text, { url, title, publisher: title });
      const spans = [spanOf(article, 0, first.length), spanOf(article, first.length + 3, text.length)];
      const sentences = spans.map((span, paragraph) => ({ span, paragraph, kind: 'text' as const }));
      corpus.add(article, { sentences, people: [], quotes: [], commitments: [], figures: [], dates: [] });
    }
    return corpus;
  });

function replies(corpus: Corpus): fc.Arbitrary<Reply> {
  const entries = corpus.entries();
  const said = fc.tuple(fc.nat(entries.length - 1), fc.nat(1)).map(([article, place]): Run => {
    const span = entries[article]?.annotations.sentences[place]?.span;
    if (!span) throw new Error('no sentence');
    return { said: corpus.cite(span) };
  });
  const own = fc.record({ text: prose, strong: fc.boolean() });
  const line = fc.array(fc.oneof(said, own), { minLength: 1, maxLength: 5 });
  const block: fc.Arbitrary<Block> = fc.oneof(
    prose.map((text) => ({ kind: 'heading' as const, text })),
    line.map((one) => ({ kind: 'text' as const, line: one })),
    line.map((one) => ({ kind: 'note' as const, line: one })),
    fc.array(line, { minLength: 1, maxLength: 6 }).map((items) => ({ kind: 'list' as const, items })),
    fc
      .tuple(said, line)
      .map(([run, by]) => ({ kind: 'quote' as const, words: 'said' in run ? run.said : fail(), by })),
    fc
      .array(fc.record({ name: prose, value: line }), { minLength: 1, maxLength: 3 })
      .map((facts) => ({ kind: 'facts' as const, facts })),
  );
  const action = fc.record({
    label: prose,
    command: fc.constantFrom('who', 'quotes'),
    options: fc.record({ name: prose, speaker: prose }),
  });
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 12 }), fc.array(action, { maxLength: 14 }))
    .map(([blocks, actions]) => {
      const items = citedArticles(blocks).map((article) => ({
        article,
        description: `${article.publisher ?? ''} · ${article.title ?? ''}`,
      }));
      return replyOf([...blocks, { kind: 'sources', title: 'Sources', items }], { actions });
    });
}

function fail(): never {
  throw new Error('not said');
}

const cases = corpora.chain((corpus) => fc.record({ corpus: fc.constant(corpus), reply: replies(corpus) }));

function show({ corpus, reply }: { corpus: Corpus; reply: Reply }, asked: Asked): SentBody[] {
  return messagesOf(reply, asked, { corpus, commands, words: words.en }) as unknown as SentBody[];
}

/** All pages of a reply. */
function pagesOf(one: { corpus: Corpus; reply: Reply }): SentBody[] {
  return show(one, { line: null, share: 'never' });
}

/** The texts of a page between its head and its sources. */
function contentOf(body: SentBody): string[] {
  return markdownOf(body)
    .split('\n\n')
    .filter((text) => !text.startsWith('-# '));
}

const mark = / \\\[(?:\[[^\]]*\]\([^)\s]*\)|(?:\d+|\?)\u00A0¶\d+)\\\]/g;
const bare = (text: string) => text.replace(/\s+/gu, '').replace(/\[…\]|\[…continued\]/g, '');

/** What the pages say, marks and white space aside. */
function saidOn(bodies: readonly SentBody[]): string {
  return bare(
    bodies
      .flatMap(contentOf)
      .map((text) => readable(text.replace(mark, '')))
      .join('\n'),
  );
}

/** What a reply says, in the order of its lines. */
function saidIn(reply: Reply): string {
  return bare(reply.blocks.map(saidInBlock).join(''));
}

function saidInLine(line: Line): string {
  return line.map((run) => piecesOf([run], () => '')[0]?.text ?? '').join('');
}

function saidInBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return visibleLine(block.text);
    case 'text':
      return saidInLine(block.line);
    case 'note':
      return `Note: ${saidInLine(block.line)}`;
    case 'list':
      return block.items.map(saidInLine).join('');
    case 'quote': {
      const by = block.by.length > 0 ? [{ text: '— ' }, ...block.by] : [];
      return saidInLine([{ said: block.words }, ...by]);
    }
    case 'facts':
      return block.facts.map(({ name, value }) => `${visibleLine(name)}: ${saidInLine(value)}`).join('');
    case 'sources':
      return '';
  }
}

function citationsIn(reply: Reply): Citation[] {
  const runs = reply.blocks.flatMap((block): readonly Run[] => {
    switch (block.kind) {
      case 'text':
      case 'note':
        return block.line;
      case 'list':
        return block.items.flat();
      case 'quote':
        return [{ said: block.words }, ...block.by];
      case 'facts':
        return block.facts.flatMap(({ value }) => value);
      default:
        return [];
    }
  });
  return runs.flatMap((run) => ('said' in run ? [run.said] : []));
}

describe('whatever an article says', () => {
  const runs = { numRuns: 40 };

  test('every message is within Discord’s limits', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const paged = [0, 1, 999].flatMap((page) => show(one, { line: '/brief', share: 'offered', page }));
        const long = `/what ${'*'.repeat(440)}`;
        paged.push(...show(one, { line: long, by: '1234567890123456789', share: 'offered', page: 1 }));
        const all = show(one, { line: null, subject: '-# x', share: 'never' });
        for (const body of [...paged, ...all])
          record({ method: 'PATCH', path: '/webhooks/1/t/messages/@original', body });
        expect([...paged, ...all].flatMap(problemsIn)).toEqual([]);
      }),
      runs,
    );
  }, 60_000);

  test('every line is on the pages once, in order', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const said = saidOn(pagesOf({ ...one, reply: { ...one.reply, actions: [] } }));
        expect(said).toBe(saidIn(one.reply));
      }),
      runs,
    );
  }, 60_000);

  test('every citation is kept, and every source is named where it is cited', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const pages = pagesOf(one).map(markdownOf);
        for (const { link, article } of citationsIn(one.reply)) {
          const opened = linkAddress(link);
          if (opened !== null) expect(pages.some((page) => page.includes(`](${opened})`))).toBe(true);
          const number = citedArticles(one.reply.blocks).findIndex(({ id }) => id === article.id) + 1;
          for (const page of pages.filter((text) => text.includes(`[${number}\u00A0¶`)))
            expect(page).toContain(`-# \\[${number}\\] `);
        }
      }),
      runs,
    );
  }, 60_000);

  test('words too long for a page have their citation on every page', () => {
    const article = articleOf('long', 'A long sentence goes on and on, '.repeat(600));
    const corpus = new Corpus(languages, []);
    const span = spanOf(article, 0, article.text.length);
    const none = { people: [], quotes: [], commitments: [], figures: [], dates: [] };
    corpus.add(article, { sentences: [{ span, paragraph: 0, kind: 'text' }], ...none });
    const blocks: Block[] = [{ kind: 'list', items: [[{ said: corpus.cite(span) }]] }];
    const pages = pagesOf({ corpus, reply: replyOf(blocks) });
    expect(pages.length).toBeGreaterThan(4);
    for (const page of pages)
      expect(markdownOf(page)).toContain('[1\u00A0¶1](https://example.org/long#:~:text=');
    expect(markdownOf(pages[1] ?? {})).toContain('\\[… continued\\]');
  });
});

describe('markdown', () => {
  test('escaped is read as it was written', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  test('leaves nothing that Discord would act on', () => {
    fc.assert(
      fc.property(
        fc.array(nasty).map((all) => all.join('')),
        (text) => {
          expect(escapeMarkdown(text).replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/[\\`*_~|<>#[\]()@:]/);
        },
      ),
    );
  });

  test('a link that is too long opens less exactly, then not at all', () => {
    const words = Array.from({ length: 10 }, (_, i) => `palabra${i}`.repeat(6)).join('%20');
    const page = 'https://example.org/a';
    expect(linkAddress(`${page}#:~:text=first,${words}`)).toBe(`${page}#:~:text=first`);
    expect(linkAddress(`${page}#:~:text=${words},x`)).toBe(page);
    expect(linkAddress(`https://example.org/${'a'.repeat(600)}`)).toBeNull();
    expect(linkAddress('javascript:alert(1)')).toBeNull();
    expect(linkAddress('https://example.org/a_(b)?c=d e')).toBe('https://example.org/a_%28b%29?c=d%20e');
  });
});

describe('the line above an answer', () => {
  test('is the request again, whatever was asked', () => {
    const quotes = commands.find(({ names }) => names.en === 'quotes') ?? fail();
    fc.assert(
      fc.property(sentence, sentence, (speaker, about) => {
        const line = lineOf(quotes, { speaker, about }, 'en');
        if (line === null) return;
        const [message] = show(
          { corpus: new Corpus(languages, []), reply: replyOf([{ kind: 'heading', text: 'x' }]) },
          { line, by: '31', share: 'never' },
        );
        expect(lineIn([markdownOf(message ?? {})])).toBe(visibleLine(line));
      }),
    );
  });
});
