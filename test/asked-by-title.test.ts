import { expect, test } from 'vitest';
import { botOver, chat } from './chat.ts';
import { articleOf } from './small-bot.ts';

const bot = botOver(
  [
    articleOf(
      'council',
      'The council met on Monday in Altea.\n\nPresident Rosa Lima opened the harbour. “The port is safe,” she said.\n\nThe governor of Norvia, Ned Lowry, disagreed. “We were not asked,” Lowry said.',
    ),
    articleOf(
      'cuartel',
      'La alcaldesa de Villa Sur, Eva Soto, anunció el lunes que el cuartel reabrirá en mayo. El prefecto, Luis Paz, no habló.',
      { language: 'es' },
    ),
  ],
  [],
  new Date('2026-03-03T12:00:00Z'),
);

test.each([
  ['/what what did the president say?', 'The port is safe'],
  ['/what what did the governor of Norvia say?', 'We were not asked'],
  ['/what ¿qué anunció la alcaldesa?', 'el cuartel reabrirá en mayo'],
])('%s is answered by the words of whoever has that title', async (question, words) => {
  expect(await chat(bot, question)).toContain(words);
});

test.each(['/what what did the governor of Estoria say?', '/what ¿qué dijo el prefecto?'])(
  '%s is not answered by the words of another',
  async (question) => {
    expect(await chat(bot, question)).toMatch(/The sources don’t say/);
  },
);
