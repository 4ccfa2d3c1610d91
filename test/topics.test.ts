import { expect, test } from 'vitest';
import { topicSchema } from '../src/core/topic.ts';
import { botOver, chat } from './chat.ts';
import { articleOf } from './small-bot.ts';

const topicOf = (id: string, name: string) =>
  topicSchema.parse({ id, title: { en: name, es: name }, zone: 'UTC', terms: [name] });

const bot = botOver(
  [
    articleOf('north', 'Mayor Lola Reyes said: “We need help.” The mayor will open the harbour.', {
      topic: 'north',
    }),
    articleOf('south', 'Governor Ned Lowry said: “All is well.” The governor will close the road.', {
      topic: 'south',
    }),
  ],
  [topicOf('north', 'North'), topicOf('south', 'South')],
  new Date('2026-03-03T12:00:00Z'),
);

test('quotes and commitments are of all topics, or of the one that is named', async () => {
  const all = await chat(bot, '/quotes');
  expect(all).toContain('We need help');
  expect(all).toContain('All is well');
  const quotes = await chat(bot, '/quotes topic:south');
  expect(quotes).toContain('All is well');
  expect(quotes).not.toContain('We need help');
  const commitments = await chat(bot, '/compromisos tema:north', 'es');
  expect(commitments).toContain('open the harbour');
  expect(commitments).not.toContain('close the road');
});

test('a topic that nobody knows is refused with those there are', async () => {
  expect(await chat(bot, '/quotes topic:west')).toContain('north, south');
});
