import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Found, Refusal, type Refused, type Where } from '../../src/ingest/found.ts';
import { readSources } from '../../src/ingest/sources.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-sources-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Pages are read elsewhere: here only that they are asked for matters. */
const noWeb = {
  readAddress: async (path: string) => [{ where: { path }, reason: { kind: 'robots' } } as const],
  readPage: async (_: Uint8Array, where: Where) => {
    throw new Refusal(where, { kind: 'no-article' });
  },
};

async function read(paths: string[], input: string | Uint8Array = ''): Promise<(Found | Refused)[]> {
  return Array.fromAsync(readSources(paths, { ...noWeb, standardInput: async () => Buffer.from(input) }));
}

async function textOf(name: string, content: string): Promise<string | undefined> {
  const [found] = await read([write(name, content)]);
  return found && 'text' in found ? found.text : undefined;
}

async function reasonsFor(paths: string[], input?: string | Uint8Array) {
  return (await read(paths, input)).map((found) => ('reason' in found ? found.reason.kind : 'found'));
}

/** Texts with line breaks, marks and characters of every kind; none of them half a character or NUL. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\n', '\r\n', '---', '---\n', '“', ' ', '\uFEFF', '\u2028'),
    ),
  )
  .map((parts) => parts.join('').replaceAll('\0', ''));

describe('a text is taken to the letter', () => {
  const forms: Record<string, (text: string) => string> = {
    'a.md': (text) => `---\ntitle: A\n---\n\n${text}\n`,
    'crlf.md': (text) => `\uFEFF---\r\ntitle: A\r\n---  \r\n\r\n${text}\r\n`,
    'a.txt': (text) => `\uFEFF${text}\n`,
    'a.json': (text) => JSON.stringify({ text }),
    'b.json': (text) => `\uFEFF${JSON.stringify([{ text, other: 1 }], null, 2)}`,
    'a.jsonl': (text) => `\n${JSON.stringify({ text })}\r\n`,
  };
  test.each(Object.entries(forms))('from %s, whatever it is', async (name, wrap) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await textOf(name, wrap(text))).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('with only its last line break taken off', async () => {
    expect(await textOf('b.txt', '\n One.\r\n\r\n')).toBe('\n One.\r\n');
    expect(await textOf('c.txt', 'One.')).toBe('One.');
  });

  test('with one empty line after front matter taken off, and no more', async () => {
    expect(await textOf('c.md', '---\n---\n\n\nOne.')).toBe('\nOne.');
    expect(await textOf('d.md', '---\ntitle: x\n---\nOne.\n---\nTwo.\n')).toBe('One.\n---\nTwo.');
    expect(await textOf('e.md', '# Heading\n\nOne.')).toBe('# Heading\n\nOne.');
  });
});

describe('front matter', () => {
  test('is read as the words that stand there', async () => {
    const path = write(
      'front.md',
      '---\n# why\ntitle: "On: a bridge"\npublished: 2024\nbasis: derived\nauthor: null\nurl:\nurlx: [a, b]\n---\nText.',
    );
    expect((await read([path]))[0]).toMatchObject({
      title: 'On: a bridge',
      published: '2024',
      basis: 'derived',
      author: null,
      url: null,
      text: 'Text.',
    });
  });

  test.each([
    ['---\ntitle: [\n---\nx', { kind: 'bad-front-matter' }],
    ['---\nbasis: guessed\n---\nx', { kind: 'bad-field', field: 'basis', value: 'guessed' }],
    ['---\njust words\n---\nx', { kind: 'bad-front-matter' }],
  ])('that is wrong refuses its file: %j', async (content, reason) => {
    expect(await read([write('wrong.md', content)])).toMatchObject([{ reason }]);
  });
});

describe('article records', () => {
  test('name the line or the record that is wrong, and the others are read', async () => {
    const lines = write(
      'r.jsonl',
      '{"text":"One."}\n\n{"title":"x"}\n{"text":\n"words"\n{"text":"Two.","id":7}\n',
    );
    expect(await read([lines])).toMatchObject([
      { text: 'One.', where: { line: 1 } },
      { where: { path: lines, line: 3 }, reason: { kind: 'no-text' } },
      { where: { path: lines, line: 4 }, reason: { kind: 'bad-json' } },
      { where: { path: lines, line: 5 }, reason: { kind: 'not-a-record' } },
      { text: 'Two.', id: '7', where: { line: 6 } },
    ]);
    const list = write('r.json', '[{"text":"One."},{"text":5},null]');
    expect(await read([list])).toMatchObject([
      { text: 'One.' },
      { where: { record: 2 }, reason: { kind: 'no-text' } },
      { where: { record: 3 }, reason: { kind: 'not-a-record' } },
    ]);
  });

  test('take a date as text or as this program writes it, and either name of the language', async () => {
    const published = { date: '2024-01-11', precision: 'day', basis: 'derived' };
    const file = write(
      'd.json',
      JSON.stringify([
        { text: 'x', published, lang: 'es' },
        { text: 'x', published: true },
      ]),
    );
    expect(await read([file])).toMatchObject([
      { published: '2024-01-11', basis: 'derived', precision: 'day', language: 'es' },
      { published: null, basis: 'stated', language: null },
    ]);
  });

  test('one a line are understood in a .json file too', async () => {
    expect(await reasonsFor([write('lines.json', '{"text":"One."}\n{"text":"Two."}\n')])).toEqual([
      'found',
      'found',
    ]);
    expect(await reasonsFor([write('broken.json', '{"text":\n "One."')])).toEqual(['bad-json']);
  });
});

describe('sources', () => {
  test('in a folder are read by name with all beneath, other kinds and hidden files aside', async () => {
    const folder = dirname(write('tree/b.txt', 'B'));
    for (const [name, text] of [
      ['tree/a/z.txt', 'Z'],
      ['tree/c.MD', 'C'],
      ['tree/.hidden.txt', 'H'],
      ['tree/x.pdf', '%'],
    ])
      write(name ?? '', text ?? '');
    symlinkSync(folder, join(folder, 'again'));
    expect((await read([folder])).map((found) => 'text' in found && found.text)).toEqual(['Z', 'B', 'C']);
  });

  test('from standard input are taken in whichever form they come', async () => {
    const inputs = ['Words.\n', '---\ntitle: T\n---\nWords.', '{"text":"Words."}', '[ {"text":"Words."} ]'];
    for (const input of inputs) expect(await read(['-'], input)).toMatchObject([{ text: 'Words.' }]);
    expect(await read(['-'], '[Quito] Words.')).toMatchObject([{ text: '[Quito] Words.' }]);
  });

  test('that cannot be read are refused with the reason, and the others are read', async () => {
    const latin1 = write('latin1.txt', Buffer.from('año', 'latin1'));
    const utf16 = write('utf16.txt', Buffer.from('year', 'utf16le'));
    mkdirSync(join(root, 'empty'));
    const paths = [
      join(root, 'none.txt'),
      latin1,
      utf16,
      write('a.html', '<p>'),
      write('a.docx', ''),
      join(root, 'empty'),
    ];
    paths.push(
      write('e.jsonl', '\n'),
      'https://news.example/a',
      write('file.txt', 'x'),
      join(root, 'file.txt/x.txt'),
    );
    expect(await reasonsFor(paths)).toEqual([
      'missing',
      'not-utf8',
      'binary',
      'no-article',
      'unknown-kind',
      'folder-empty',
      'no-records',
      'robots',
      'found',
      'unreadable',
    ]);
    expect(await reasonsFor(['-'], Buffer.from([0xff, 0xfe]))).toEqual(['not-utf8']);
  });
});
