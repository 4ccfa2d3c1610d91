import { expect, test } from 'vitest';
import type { Block } from '../../src/core/reply.ts';
import { citationNumbers, citedArticles, runsOf } from '../../src/core/reply.ts';
import { articleOf, citing, smallCorpus } from '../small-bot.ts';

const corpus = smallCorpus(articleOf('road', 'The road is open.'), articleOf('port', 'The port is closed.'));
const road = citing(corpus, 'road', 'The road');
const port = citing(corpus, 'port', 'The port');
const bridge = citing(corpus, 'bridge', 'Ana Ríos');

const blocks: Block[] = [
  { kind: 'heading', text: 'Ways' },
  { kind: 'facts', facts: [{ name: 'Road', value: [{ said: road }] }] },
  { kind: 'quote', words: port, by: [{ text: 'by ' }, { said: bridge }] },
  { kind: 'list', items: [[{ said: road }], [{ text: 'and' }, { said: port }]] },
  { kind: 'note', line: [{ text: 'Old.' }] },
  { kind: 'sources', title: 'Sources', items: [{ article: bridge.article, description: 'x' }] },
];

test('articles are numbered from 1 in the order of their first citation', () => {
  expect([...citationNumbers(blocks)]).toEqual([
    ['road', 1],
    ['port', 2],
    ['bridge', 3],
  ]);
  expect(citedArticles(blocks).map((head) => head.id)).toEqual(['road', 'port', 'bridge']);
});

test('a list of sources cites nothing itself', () => {
  expect(citationNumbers(blocks.slice(-1)).size).toBe(0);
});

test('the runs of a block come in reading order, a quotation before who said it', () => {
  expect(blocks.map((block) => runsOf(block).length)).toEqual([0, 1, 3, 3, 1, 0]);
  expect(runsOf(blocks[2] as Block)).toEqual([{ said: port }, { text: 'by ' }, { said: bridge }]);
});
