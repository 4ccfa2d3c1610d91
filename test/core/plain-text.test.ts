import { expect, test } from 'vitest';
import { plainText, visible } from '../../src/core/plain-text.ts';
import { articleOf, citing, commands, replyOf, smallCorpus, words } from '../small-bot.ts';

const corpus = smallCorpus(articleOf('road', 'The road is “open”, he said.', { url: null }));
const bridge = (said: string) => ({ said: citing(corpus, 'bridge', said) });
const road = { said: citing(corpus, 'road', 'The road is “open”, he said.') };
const say = (reply: ReturnType<typeof replyOf>) => plainText(reply, { words: words.en, commands });

test('a reply in plain words marks the words of a source, and numbers them', () => {
  const reply = replyOf(
    [
      { kind: 'heading', text: 'Puerto Alto' },
      { kind: 'note', line: [{ text: 'The newest source is old.', strong: true }] },
      { kind: 'list', items: [[bridge('About 40 workers have been hired.')], [road]] },
      {
        kind: 'facts',
        facts: [{ name: 'Ana Ríos', value: [bridge('mayor of Puerto Alto'), { text: ', as of March' }] }],
      },
      { kind: 'quote', words: bridge('We are rebuilding the bridge,').said, by: [{ text: 'Ana Ríos' }] },
      {
        kind: 'sources',
        title: 'Sources',
        items: [
          { article: bridge('About').said.article, description: 'The Example, 2 March 2026' },
          { article: road.said.article, description: 'Untitled' },
        ],
      },
    ],
    {
      actions: [
        { label: 'all she said', command: 'quotes', options: { speaker: 'Ana Ríos', about: 'the bridge' } },
      ],
    },
  );
  expect(say(reply)).toMatchInlineSnapshot(`
    "Puerto Alto

    Note: The newest source is old.

    - “About 40 workers have been hired.” [1]
    - ‘The road is “open”, he said.’ [2]

    Ana Ríos: “mayor of Puerto Alto”, as of March [1]

    “We are rebuilding the bridge,” — Ana Ríos [1]

    Sources
    [1] The Example, 2 March 2026 https://example.org/bridge
    [2] Untitled

    You can go on with:
    - /quotes Ana Ríos about:"the bridge" (all she said)"
  `);
});

test('a line with words of several articles numbers each, so that whose words are whose is plain', () => {
  const line = [bridge('Ana Ríos'), { text: ' and ' }, road];
  expect(say(replyOf([{ kind: 'text', line }]))).toBe(
    '“Ana Ríos” [1] and ‘The road is “open”, he said.’ [2]',
  );
});

test.each([
  ['an escape sequence', 'a\u001B[31mred\u009B0m', 'a\uFFFD[31mred\uFFFD0m'],
  ['turned writing', 'abc\u202Efed\u2066x\u2069', 'abcfedx'],
  ['what has no width', 'pass\u200Bword\uFEFF\u00AD\u{E0041}', 'password'],
  ['line breaks of any kind', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
  ['a lone half of a pair', 'a\uD800', 'a\uFFFD'],
  ['an emoji held together', '👩\u200D🚒 ❤️\u200D🔥', '👩\u200D🚒 ❤️\u200D🔥'],
  ['letters with accents', 'Colón Pico, Ñuñoa', 'Colón Pico, Ñuñoa'],
])('visible text: %s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});
