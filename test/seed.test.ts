import { describe, expect, it } from 'vitest';
import { ask, chat, seededBot } from './chat.ts';

const bot = await seededBot(new Date('2026-11-23T12:00:00Z'));

/** The words of the answer to a question, or null when the sources don't say. */
async function answerTo(question: string): Promise<string | null> {
  const answered = await ask(bot, `/what ${question}`);
  if (!answered.ok) throw new Error(answered.error);
  const [first] = answered.reply.blocks;
  const [run] = first?.kind === 'text' ? first.line : [];
  return run && 'said' in run ? run.said.span.text : null;
}

describe('the seed article answers what it says', () => {
  it.each([
    [
      'What is the United States sending to Ecuador?',
      'The United States will send the head of the Southern Command',
    ],
    ['How many prison guards are held hostage?', 'more than 100 prison guards are being held hostage'],
    ['When will the officials travel?', 'will send senior officials “in the coming weeks.”'],
    ['What did Noboa say?', '“This country is already tired of the conditions imposed by criminals,”'],
    ['Who is the State Department spokesman?', 'State Department spokesman Matthew Miller'],
    ['How many gangs are there?', 'more than twenty drug gangs'],
  ])('%s', async (question, words) => {
    expect(await answerTo(question)).toContain(words);
  });

  it('Why are US officials going to Ecuador?', async () => {
    expect(await answerTo('Why are US officials going to Ecuador?')).toMatch(/to explore|to work with/);
  });

  it.each([
    'How many people died in Guayaquil?',
    'What is the capital of Ecuador?',
    'When did Richardson retire?',
    'What is the population of Ecuador?',
    'How many prison guards were killed?',
    'How many officials are going?',
    'Did Miller resign?',
    'Has Colón Pico been captured?',
    'What did Biden say about Ecuador?',
    'What did Sullivan say about prisons?',
    'What did Noboa promise?',
    'What is Noboa going to do?',
  ])('%s: the sources don’t say', async (question) => {
    expect(await answerTo(question)).toBeNull();
    const text = await chat(bot, question);
    expect(text).toContain('The sources don’t say.');
    expect(text).toContain('Searched: 1 article · 247 News Agency');
  });
});

describe('who finds people as somebody would look for them', () => {
  it.each([
    ['richardson', 'Laura Richardson'],
    ['Richadson', 'Laura Richardson'],
    ['head of southern command', 'Laura Richardson'],
    ['state department spokesman', 'Matthew Miller'],
    ['portavoz', 'Matthew Miller'],
    ['fabricio colon', 'Fabricio Colón Pico'],
    ['US president', 'Joe Biden'],
    ['is the undersecretary of narcotics?', 'Todd Robinson'],
  ])('/who %s: %s', async (query, name) => {
    expect(await ask(bot, `/who ${query}`)).toMatchObject({
      ok: true,
      data: { kind: 'found', person: { name } },
    });
  });

  it('asks which of several is meant', async () => {
    expect(await chat(bot, '/who president')).toMatchInlineSnapshot(`
      "2 people fit ‘president’. Which one?

      - Daniel Noboa: “President” [1]
      - Joe Biden: “US President” [1]

      Sources
      [1] 247 News Agency · “The United States will send the head of…” (untitled) · 11 January 2024 (derived) https://247newsagency.com/technology/301116.html

      You can go on with:
      - /who Daniel Noboa (Daniel Noboa)
      - /who Joe Biden (Joe Biden)"
    `);
  });

  it('says so when nobody fits, and whom it may have meant', async () => {
    expect(await chat(bot, '/who smith')).toMatchInlineSnapshot(`
      "Note: The sources name nobody that fits ‘smith’.

      Searched: 1 article · 247 News Agency · 11 January 2024 (derived)"
    `);
    expect(await ask(bot, '/who minister richards')).toMatchObject({
      data: {
        kind: 'none',
        nearest: expect.arrayContaining([expect.objectContaining({ name: 'Laura Richardson' })]),
      },
    });
  });
});

describe('quotes and commitments are found by who and about what', () => {
  it.each([
    ['/quotes noboa', 1],
    ['/quotes miller about:hostages', 1],
    ['/quotes portavoz', 4],
    ['/quotes richardson', 0],
    ['/commitments washington', 7],
    ['/commitments estados unidos sobre:prisiones', 1],
    ['/commitments about:visas', 0],
  ])('%s: %i', async (line, total) => {
    const answered = await ask(bot, line);
    const data = answered.ok ? (answered.data as Record<string, { total: number }>) : {};
    expect((data.quotes ?? data.commitments)?.total).toBe(total);
  });
});

describe('the brief', () => {
  it('is what an analyst expects, in English', async () => {
    await expect(await chat(bot, '/brief ecuador')).toMatchFileSnapshot('answers/brief-en.txt');
  });

  it('is the same in Spanish, with the quotes as they were said', async () => {
    await expect(await chat(bot, '/informe ecuador', 'es')).toMatchFileSnapshot('answers/brief-es.txt');
  });
});
