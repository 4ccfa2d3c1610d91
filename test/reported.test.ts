import { expect, test } from 'vitest';
import { botOver, chat } from './chat.ts';
import { articleOf } from './small-bot.ts';

const bot = botOver(
  [
    articleOf(
      'harbour',
      'Mayor Lola Reyes said on Monday that the harbour will stay open. “We need help,” said fisherman Ned Lowry.',
    ),
  ],
  [],
  new Date('2026-03-03T12:00:00Z'),
);

test('whoever is only reported is told of as reported, not quoted', async () => {
  const said = await chat(bot, '/quotes Reyes');
  expect(said).toContain('The sources quote nobody that fits ‘Reyes’');
  expect(said).toContain('Mayor Lola Reyes said on Monday that the harbour will stay open.');
  expect(said).toContain('reported, not quoted');
});

test('whoever is quoted is quoted, and nothing reported stands beside it', async () => {
  const said = await chat(bot, '/citas Lowry', 'es');
  expect(said).toContain('We need help');
  expect(said).not.toContain('referido');
});
