import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bridge, commands, reader, smallBot, smallCorpus } from '../small-bot.ts';

test('answers with what was found, and the reply that says it', async () => {
  const answered = await smallBot().bot.answer({ command: 'quien', input: 'Ríos', reader });
  expect(answered).toMatchObject({ command: 'who', ok: true, data: { name: 'Ríos' } });
  expect(answered.reply.blocks[0]).toMatchObject({ kind: 'facts' });
});

test('shows a mistake of the person who asks as it is, in their language', async () => {
  const { bot, logged } = smallBot();
  const ask = (command: string, input: string) =>
    bot.answer({ command, input, reader: { ...reader, language: 'es' } });
  expect(await ask('breif', '')).toMatchObject({
    ok: false,
    fault: 'asker',
    error: expect.stringContaining('/informe'),
  });
  expect(await ask('who', 'nobody')).toMatchObject({
    fault: 'asker',
    error: 'No existe el tema «nobody». Temas: puerto-alto.',
  });
  expect(logged.failed).toEqual([]);
});

test('shows any other failure as a reference, and logs it with its cause', async () => {
  const { bot, logged } = smallBot();
  const answered = await bot.answer({ command: 'who', input: 'fail', reader });
  expect(answered).toMatchObject({ ok: false, fault: 'ours', error: expect.stringContaining('R-1') });
  expect(JSON.stringify(answered)).not.toContain('a fault of ours');
  expect(logged.failed).toEqual([['who', 'R-1', new Error('a fault of ours')]]);
});

test('withholds and logs a line whose words are no longer those of the article', async () => {
  const corpus = smallCorpus();
  const { bot, logged } = smallBot(corpus);
  const brief = () => bot.answer({ command: 'brief', input: '', reader });
  expect(JSON.stringify((await brief()).reply)).toContain('About 40 workers');
  corpus.evidence = () => bridge.text.replace('40', '90');
  const answered = await brief();
  expect(JSON.stringify(answered)).not.toContain('workers');
  expect(logged.withheld).toMatchObject([{ articleId: 'bridge', text: 'About 40 workers have been hired.' }]);
});

test('says so when nothing is left to show', async () => {
  const corpus = smallCorpus();
  const [who] = commands.filter((command) => command.names.en === 'who');
  if (!who) throw new Error('no who');
  const single = { ...who, run: () => ({ span: { articleId: 'bridge', start: 0, end: 3, text: 'Not' } }) };
  const { bot } = smallBot(corpus, [single]);
  const answered = await bot.answer({ command: 'who', input: 'Ríos', reader });
  expect(answered).toMatchObject({ ok: false, fault: 'ours', error: expect.stringContaining('withheld') });
});

test('never rejects, whatever is asked', async () => {
  const { bot } = smallBot();
  const names = fc.oneof(fc.constantFrom('who', 'what', 'quotes', 'brief'), fc.string());
  const inputs = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.dictionary(fc.constantFrom('name', 'topic', 'x'), fc.anything()),
  );
  await fc.assert(
    fc.asyncProperty(names, inputs, async (command, input) => {
      const answered = await bot.answer({ command, input, reader });
      expect(answered.reply.blocks.length).toBeGreaterThan(0);
    }),
  );
});
