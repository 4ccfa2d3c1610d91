import { describe, expect, it } from 'vitest';
import type { Article } from '../src/core/article.ts';
import { ask, botOver, chat } from './chat.ts';
import { articleOf } from './small-bot.ts';

const now = new Date('2025-05-12T12:00:00Z');
const on = (date: string, publisher: string, more: Partial<Article> = {}): Partial<Article> => ({
  publisher,
  published: { date, precision: 'day', basis: 'stated' },
  ...more,
});

const articles = [
  articleOf(
    'herald',
    'Nine miners were trapped by a landslide in the Corva valley on Friday. Governor Elena Duarte said rescuers would dig all night.',
    on('2025-05-10', 'The Herald'),
  ),
  articleOf(
    'wire',
    'The Corva valley landslide trapped nine miners on Friday, the rescue service said.',
    on('2025-05-10', 'The Wire'),
  ),
  articleOf(
    'copy',
    'Nine miners were trapped by a landslide in the Corva valley on Friday. Governor Elena Duarte said rescuers would dig all night.',
    on('2025-05-10', 'The Copyist'),
  ),
  articleOf(
    'later',
    'Eleven miners were trapped by the landslide in the Corva valley, the rescue service corrected on Sunday.',
    on('2025-05-11', 'The Post'),
  ),
  articleOf(
    'former',
    'The interior minister of Norvia is Tomás Ibarra. The port of Altea was closed in a storm.',
    on('2024-02-01', 'The Herald'),
  ),
  articleOf('newer', 'The interior minister of Norvia is Mary Okello.', on('2025-03-01', 'The Post')),
  articleOf(
    'puerto',
    'El puerto de Altea reabrió el lunes tras seis días de huelga.',
    on('2025-05-06', 'El Diario', { language: 'es', topic: 'puertos' }),
  ),
];
const topics = ['puerto-alto', 'puertos'].map((id) => ({
  id,
  title: { en: id, es: id },
  aliases: [],
  zone: 'UTC',
  terms: [id],
  feeds: [],
  threshold: 2,
}));
const bot = botOver(articles, topics, now);

/** What was found, as `--json` prints it. */
async function found(line: string): Promise<Record<string, unknown>> {
  const answered = await ask(bot, line);
  if (!answered.ok) throw new Error(answered.error);
  return JSON.parse(JSON.stringify(answered.data));
}

const publishersIn = (citations: unknown) =>
  Array.isArray(citations) ? citations.map((one) => one.article.publisher) : citations;

describe('an answer that several articles have', () => {
  it('is one, with a citation of each that says it for itself, and other figures beside it by date', async () => {
    const answer = await found('/what How many miners were trapped in the Corva valley?');
    const all = [[answer.sentence], answer.confirmed, answer.differing].map(publishersIn);
    // Of the herald and its copy one stands for both.
    expect(all.flat().filter((name) => name === 'The Herald' || name === 'The Copyist')).toHaveLength(1);
    expect(all.flat()).toContain('The Wire');
    expect(all.flat()).toContain('The Post');
    expect(await chat(bot, '/what How many miners were trapped in the Corva valley?')).toMatchInlineSnapshot(`
      "“Eleven miners were trapped by the landslide in the Corva valley, the rescue service corrected on Sunday.” [1]

      Others give another figure:

      - 10 May 2025: “The Corva valley landslide trapped nine miners on Friday, the rescue service said.” [2]
      - 10 May 2025: “Nine miners were trapped by a landslide in the Corva valley on Friday.” [3]

      Sources
      [1] The Post · The bridge of Puerto Alto · 11 May 2025 https://example.org/later
      [2] The Wire · The bridge of Puerto Alto · 10 May 2025 https://example.org/wire
      [3] The Copyist · The bridge of Puerto Alto · 10 May 2025 https://example.org/copy"
    `);
  });
});

describe('the same fact in several articles', () => {
  it('is confirmed by each that says it for itself, copies aside', async () => {
    const few = botOver(articles.slice(0, 3), topics, now);
    const text = await chat(few, '/what How many miners were trapped in the Corva valley?');
    expect(text).toMatchInlineSnapshot(`
      "“The Corva valley landslide trapped nine miners on Friday, the rescue service said.” [1]

      Others say the same:

      - 10 May 2025: “Nine miners were trapped by a landslide in the Corva valley on Friday.” [2]

      Sources
      [1] The Wire · The bridge of Puerto Alto · 10 May 2025 https://example.org/wire
      [2] The Copyist · The bridge of Puerto Alto · 10 May 2025 https://example.org/copy"
    `);
  });
});

describe('the time of a question', () => {
  it.each([
    ['/what Who is the interior minister of Norvia?', 'newer'],
    ['/what Who is the latest interior minister of Norvia?', 'newer'],
    ['/what Who was the interior minister of Norvia in February 2024?', 'former'],
    ['/what How many miners were trapped in the Corva valley since Sunday?', 'later'],
    ['/what ¿Quién era el ministro del Interior de Norvia en febrero de 2024?', 'former'],
  ])('%s', async (line, id) => {
    const answer = await found(line);
    expect(answer).toMatchObject({
      kind: 'found',
      sentence: { span: { articleId: expect.stringMatching(id) } },
    });
  });

  it.each([
    '/what Who was the interior minister of Norvia in June 2023?',
    '/what How many miners were trapped in the Corva valley in 2021?',
    '/what ¿Quién era el ministro del Interior de Norvia en 2019?',
  ])('%s: the sources are of another time', async (line) => {
    expect(await found(line)).toMatchObject({ kind: 'absent', reason: 'out-of-period' });
  });

  it('is shown when nothing is from it', async () => {
    const text = await chat(bot, '/what Who was the interior minister of Norvia in June 2023?');
    expect(text).toMatchInlineSnapshot(`
      "Note: The sources don’t say. They are not from the time asked about.

      Asked about: June 2023

      Searched: 7 articles · El Diario, The Copyist, The Herald, The Post, The Wire · 1 February 2024 to 11 May 2025

      The nearest sentence, which does not answer it:

      “The interior minister of Norvia is Mary Okello.” [1]

      Sources
      [1] The Post · The bridge of Puerto Alto · 1 March 2025 https://example.org/newer"
    `);
  });

  it('is told of an answer that is old', async () => {
    expect(await chat(bot, '/what Where was the port closed?')).toContain('it may have changed since');
    expect(await chat(bot, '/what How many miners were trapped?')).not.toContain('it may have changed since');
  });
});

describe('a question', () => {
  it('is answered in another language than it is asked in, and the words stay as they were', async () => {
    const text = await chat(bot, '/what When did the port of Altea reopen after the strike?');
    expect(text).toContain('El puerto de Altea reabrió el lunes tras seis días de huelga.');
  });

  it('can be asked of one topic', async () => {
    const elsewhere = await found('/what Who is the interior minister of Norvia? topic:puertos');
    expect(elsewhere).toMatchObject({ kind: 'absent' });
    expect(await chat(bot, '/what who topic:nowhere')).toContain('puertos');
  });

  it.each(['--explain', 'explain:yes', '--explicar'])('says why when asked with %s', async (flag) => {
    const text = await chat(bot, `/what Who is the interior minister of Norvia? ${flag}`);
    expect(text).toContain('Mary Okello');
    expect(text).toContain('In the sentence: interior minister, Norvia');
  });

  it('carries its explanation in data whether it is shown or not', async () => {
    expect(await found('/what Who is the interior minister of Norvia?')).toMatchObject({
      explained: false,
      explain: { type: 'person', missing: [], parts: { own: 1 } },
    });
  });
});
