import { expect, test } from 'vitest';
import { completeLine } from '../../src/adapters/console/complete-line.ts';
import type { Completion } from '../../src/core/command.ts';
import { complete } from '../../src/core/complete.ts';
import { articleOf, commands, smallCorpus } from '../small-bot.ts';

const corpus = smallCorpus();
const source = { corpus, commands, language: 'en' } as const;
const typed = (kind: Completion, text: string) => complete(kind, text, source);

test('names are found by the beginning of any word, without accents', () => {
  expect(typed('person', 'rios')).toEqual(['Ana Ríos']);
  expect(typed('person', 'PEÑ')).toEqual(['Luis Peña']);
  expect(typed('person', 'ana r')).toEqual(['Ana Ríos']);
  expect(typed('person', 'íos')).toEqual([]);
});

test('people come before roles, and what begins as typed comes first', () => {
  expect(typed('person', '')).toEqual(['Ana Ríos', 'Luis Peña', 'mayor of Puerto Alto', 'deputy']);
  expect(typed('person', 'puer')).toEqual(['mayor of Puerto Alto']);
});

test('topics are found by id, title and alias', () => {
  expect(typed('topic', '')).toEqual(['puerto-alto', 'valley']);
  expect(typed('topic', 'the port')).toEqual(['puerto-alto']);
  expect(typed('topic', 'valle')).toEqual(['valley']);
});

test('speakers and actors stand once each', () => {
  expect(typed('speaker', 'r')).toEqual(['Ana Ríos']);
  expect(typed('actor', '')).toEqual(['Ana Ríos']);
});

test('commands are found in every language and given in the reader’s', () => {
  expect(typed('command', 'inf')).toEqual(['brief']);
  expect(complete('command', 'who', { ...source, language: 'es' })).toEqual(['quien']);
});

test('there are never more than 25, in a stable order', () => {
  const many = smallCorpus();
  for (let i = 0; i < 60; i++) {
    const article = articleOf(`a${String(i).padStart(2, '0')}`, `Person ${i}`);
    const people = [{ name: `Person Number${i}`, aliases: [], roles: [], mentions: [] }];
    many.add(article, { sentences: [], people, quotes: [], commitments: [], figures: [], dates: [] });
  }
  const first = complete('person', 'per', { ...source, corpus: many });
  expect(first).toHaveLength(25);
  expect(complete('person', 'per', { ...source, corpus: many })).toEqual(first);
});

test.each([
  ['', ['/brief ', '/who ', '/what ', '/quotes '], ''],
  ['/q', ['/quotes '], '/q'],
  ['who', ['/who '], 'who'],
  ['/who ri', ['Ana Ríos'], 'ri'],
  ['/quotes ana speaker:r', ['"Ana Ríos"'], 'r'],
  ['/quotes speaker:"ana r', ['"Ana Ríos"'], '"ana r'],
  ['/quotes rios ki', ['kind:'], 'ki'],
  ['/quotes rios kind:', ['direct', 'reported'], ''],
  ['/quotes ', ['Ana Ríos', 'about:', 'kind:'], ''],
  ['How many ', [], ''],
])('the line ‘%s’ goes on with %j', (line, values, replaced) => {
  expect(completeLine(line, source)).toEqual({ values, replaced });
});
