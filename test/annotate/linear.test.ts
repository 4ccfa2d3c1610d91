import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/core/article.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { grammars } from '../../src/languages/index.ts';

function article(text: string, language: LanguageCode = 'en'): Article {
  return {
    id: 'long',
    topic: 'test',
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: { date: '2024-01-12', precision: 'day', basis: 'stated' },
    retrieved: '2024-01-12T00:00:00Z',
    language,
    text,
    sha256: '0'.repeat(64),
  };
}

/** Milliseconds of this thread's own processor time, which a busy machine does not stretch. */
function time(text: string, language: LanguageCode): number {
  const before = process.threadCpuUsage();
  annotate(article(text, language), grammars[language]);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** A letter pair of its own for each number: many different names. */
const letters = (n: number) =>
  [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26]
    .map((i) => String.fromCharCode(97 + i))
    .join('');

const english =
  'Gen. Laura Richardson said Washington will send 200 soldiers on Thursday, “we will work with President Noboa,” she added. ';
const spanish =
  'El ministro Juan Pérez aseguró que el Gobierno enviará 200 soldados el jueves, “trabajaremos con el presidente Noboa”, añadió. ';

const shapes: readonly [string, LanguageCode, (size: number) => string][] = [
  ['one sentence over and over', 'en', (size) => english.repeat(size)],
  ['one sentence over and over, in Spanish', 'es', (size) => spanish.repeat(size)],
  ['nested quotation marks', 'en', (size) => `${'“'.repeat(size * 5)}a${'”'.repeat(size * 5)}`],
  ['quotation marks never closed', 'es', (size) => '«a ‘b “c '.repeat(size * 5)],
  ['one sentence of fragments', 'en', (size) => '“a b” said “c d” that '.repeat(size * 5)],
  [
    'one sentence of clauses',
    'en',
    (size) => 'the minister of the army and the head of it '.repeat(size * 5),
  ],
  ['one sentence of futures', 'es', (size) => 'enviará y '.repeat(size * 10)],
  [
    'many different people',
    'en',
    (size) =>
      Array.from({ length: size * 5 }, (_, n) => `Juan Perez${letters(n)}, the minister`).join(' and '),
  ],
  ['possessives', 'en', (size) => '’s'.repeat(size * 20)],
  ['no words at all', 'en', (size) => '.,;:—'.repeat(size * 20)],
];

describe('annotation takes time in proportion to length', () => {
  it.each(shapes)('%s', { timeout: 60_000 }, (_, language, make) => {
    time(make(200), language);
    const short = time(make(500), language);
    const long = time(make(2000), language);
    expect(long).toBeLessThan(10 * Math.max(short, 40));
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '«',
      '»',
      '‘',
      '’',
      '—',
      '(',
      ')',
      ',',
      '.',
      ':',
      ';',
      '\n',
      '\n\n',
      ' ',
      '…',
      '12',
      '3,5',
      '2024',
    ],
    ...[
      'Gen. ',
      'Laura Richardson',
      'el ministro ',
      'Juan Pérez',
      'said ',
      'dijo ',
      'will send ',
      'enviará ',
      'que ',
      'that ',
    ],
    ...[
      'according to ',
      'según ',
      'alias ',
      'on Thursday ',
      'el jueves ',
      'el comunicado ',
      'the statement ',
      'he ',
      'we ',
      '250,000 years ago ',
      'hace 900.000.000 meses ',
      'se lee en ',
      'his lawyer, ',
      '(ret.) ',
      'fue calificado de ',
      'de ',
      'of ',
      'who ',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join('')),
  );

  it.each(['en', 'es'] as const)('every span is the words at its place: %s', (language) => {
    fc.assert(
      fc.property(text, (words) => {
        const { sentences, people, quotes, commitments, figures, dates } = annotate(
          article(words, language),
          grammars[language],
        );
        const spans = [
          ...[...sentences, ...figures, ...dates].map(({ span }) => span),
          ...people.flatMap(({ mentions, roles }) => [...mentions, ...roles.map(({ span }) => span)]),
          ...quotes.flatMap(({ span, cue, speaker }) => [span, cue, speaker?.span]),
          ...commitments.flatMap(({ span, action, actor, evidence }) => [
            span,
            action,
            actor.span,
            ...evidence,
          ]),
        ];
        for (const span of spans) if (span) expect(words.slice(span.start, span.end)).toBe(span.text);
      }),
      { numRuns: 400 },
    );
  });
});
