import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/command.ts';
import { articleOf, citing, commands, replyOf, smallCorpus } from '../small-bot.ts';
import { pipe, type Setting } from './piped-console.ts';

describe('a reply', () => {
  const bad = articleOf('bad', 'Calm\u001B[2J\u202E nowhere\u200B.\u0007\n\nAll «\u009B31mred» of it.', {
    url: 'https://example.org/\u001B]0;x',
  });
  const corpus = smallCorpus(bad);
  const showing = (show: Command['show']): Setting => ({
    corpus,
    commands: commands.map((command) => (command.names.en === 'brief' ? { ...command, show } : command)),
  });

  test('is wrapped at the width, with hanging indents, and its citations in one piece', async () => {
    const said = citing(
      corpus,
      'bridge',
      '“We are rebuilding the bridge,” she said. About 40 workers have been hired.',
    );
    const role = citing(corpus, 'bridge', 'mayor of Puerto Alto');
    const show = () =>
      replyOf([
        { kind: 'heading', text: 'A heading' },
        { kind: 'list', items: [[{ said }], [{ said: role }, { text: ' and ' }, { said }]] },
        {
          kind: 'facts',
          facts: [
            { name: 'Ana Ríos', value: [{ said: role }] },
            { name: 'Y', value: [{ said }] },
          ],
        },
        { kind: 'quote', words: role, by: [{ text: 'somebody, somewhere, on some day of the year' }] },
        { kind: 'text', line: [{ text: '港は閉鎖されている。'.repeat(4) }] },
        { kind: 'note', line: [{ text: 'something to know before all the rest of it' }] },
        { kind: 'sources', title: 'Sources', items: [{ article: said.article, description: 'The Example' }] },
      ]);
    const { output } = await pipe('/brief', { ...showing(show), flags: { width: 44 } });
    expect(output).toMatchInlineSnapshot(`
      "A heading
      • ‘“We are rebuilding the bridge,” she said.
        About 40 workers have been hired.’ [1 ¶2]
      • “mayor of Puerto Alto” and ‘“We are
        rebuilding the bridge,” she said. About 40
        workers have been hired.’ [1 ¶1, ¶2]

      Ana Ríos  “mayor of Puerto Alto” [1 ¶1]
      Y         ‘“We are rebuilding the bridge,”
                she said. About 40 workers have
                been hired.’ [1 ¶2]

        “mayor of Puerto Alto”
        — somebody, somewhere, on some day of the
        year [1 ¶1]

      港は閉鎖されている。港は閉鎖されている。港は
      閉鎖されている。港は閉鎖されている。

      Note: something to know before all the rest
        of it

      Sources
      [1] The Example
          https://example.org/bridge
      "
    `);
  });

  test('lets nothing of an article steer the terminal', async () => {
    const said = citing(corpus, 'bad', bad.text);
    const show = () =>
      replyOf(
        [
          { kind: 'heading', text: bad.text },
          { kind: 'list', items: [[{ said }, { text: bad.text }]] },
          { kind: 'quote', words: said, by: [{ text: bad.text }] },
          { kind: 'facts', facts: [{ name: bad.text, value: [{ said }] }] },
          { kind: 'note', line: [{ text: bad.text }] },
          { kind: 'sources', title: bad.text, items: [{ article: said.article, description: bad.text }] },
        ],
        { actions: [{ label: bad.text, command: 'who', options: { name: bad.text } }] },
      );
    const { output } = await pipe('/brief', showing(show));
    expect(output).toMatch(/^(\n|[^\p{Cf}\p{Cc}])+$/u);
    const coloured = await pipe('/brief', { ...showing(show), flags: { colour: true } });
    for (const evil of ['\u009B', '\u0007', '\u202E', '\u200B', '\u001B[2J', '\u001B]0'])
      expect(coloured.output).not.toContain(evil);
  });

  test('says what to go on with as lines to type', async () => {
    const options = { speaker: 'Ana Ríos', about: 'the bridge' };
    const actions = [{ label: 'What she said of it', command: 'quotes', options }];
    const { output } = await pipe(
      '/brief',
      showing(() => replyOf([], { actions })),
    );
    expect(output).toContain('  /quotes Ana Ríos about:"the bridge"  What she said of it\n');
  });

  test('in colour marks headings, and links a citation to its sentence', async () => {
    const { output } = await pipe('/brief', { flags: { colour: true } });
    expect(output).toContain('\u001B[1m');
    expect(output).toContain('\u001B]8;;https://example.org/bridge#:~:text=%E2%80%9CWe%20are%20rebuilding');
  });
});
