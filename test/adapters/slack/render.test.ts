import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { asTypedInSlack, lineRequest } from '../../../src/adapters/slack/command-names.ts';
import { messagesOf, noticeOf } from '../../../src/adapters/slack/message.ts';
import { escapeMrkdwn, linkAddress, plainOf } from '../../../src/adapters/slack/mrkdwn.ts';
import type { LanguageCode } from '../../../src/core/language.ts';
import { visibleLine } from '../../../src/core/plain-text.ts';
import { words } from '../../../src/languages/index.ts';
import { articleOf } from '../../small-bot.ts';
import { botOver, seededCorpus } from '../discord/vigia.ts';
import { problemsIn, type SentMessage } from './problems.ts';
import { linksOf, textOf } from './shown.ts';

const settingOf = (corpus: Awaited<ReturnType<typeof seededCorpus>>, language: LanguageCode = 'en') => ({
  corpus,
  commands,
  words: words[language],
});

/** A message as it goes out. */
const sent = (message: object | undefined): SentMessage => JSON.parse(JSON.stringify(message));

/** What articles should not be made of, and are. */
const monstrous = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<!channel> <@U123> <#C123|x> <https://evil.example|click>',
      '*bold* _it_ ~no~ `code` ```block``` > quote',
      'Gen. Ana Ríos, mayor of Puerto Alto, said: “We will rebuild the bridge in March.” ',
      'x'.repeat(5000),
      '&&&&<<<<>>>>""""\\\\'.repeat(120),
      '“said” he “said” she. '.repeat(80),
      '\u202Egnp.exe\u200B\u0007\uD800',
      'Él dijo que «volverá» el lunes. '.repeat(40),
      '👮🏽‍♀️'.repeat(300),
      '\n\n',
      '. ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 400 }),
  ),
  { minLength: 1, maxLength: 25 },
);

const articles = fc.array(
  fc.record({
    text: monstrous.map((parts) => parts.join(' ').toWellFormed()).filter((text) => text.trim() !== ''),
    title: fc.option(fc.string({ unit: 'grapheme', maxLength: 900 }), { nil: null }),
    publisher: fc.option(fc.string({ maxLength: 300 }), { nil: null }),
    url: fc.constantFrom(
      null,
      'https://example.org/a|b?x=<y>&z="1"',
      `https://example.org/${'long/'.repeat(900)}`,
      'https://example.org/x',
    ),
    language: fc.constantFrom<LanguageCode>('en', 'es'),
  }),
  { minLength: 1, maxLength: 6 },
);

const asks: readonly (readonly [command: string, input: string])[] = [
  ['brief', 'ecuador'],
  ['quotes', ''],
  ['commitments', ''],
  ['sources', ''],
  ['who', 'ana'],
  ['what', 'Who is the mayor of Puerto Alto?'],
  ['check', 'Ana Ríos will rebuild the bridge. '.repeat(9)],
];

describe('what Slack is sent', () => {
  it('keeps every limit, whatever the articles hold, and shows every line of the answer', async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.constantFrom(...asks), async (made, [command, input]) => {
        const others = made.map((one, index) =>
          articleOf(`a${index}`, one.text, {
            ...one,
            topic: 'ecuador',
            url: URL.parse(one.url ?? '')?.href ?? null,
          }),
        );
        const corpus = await seededCorpus(others);
        const bot = botOver(corpus);
        const { reply } = await bot.answer({ command, input, reader: { language: 'en', zone: 'UTC' } });
        const line = `/${command} ${input}`.trim();
        const all = messagesOf(reply, { line: null, share: 'never' }, settingOf(corpus));
        const paged = all.map((_, page) =>
          messagesOf(
            reply,
            { line: '/brief', page, share: 'offered', by: 'x'.repeat(200) },
            settingOf(corpus),
          ),
        );
        const asked = messagesOf(reply, { line, share: 'offered' }, settingOf(corpus));
        for (const message of [...all, ...paged.flat(), ...asked])
          expect(problemsIn(sent(message))).toEqual([]);
        const shown = all.map((message) => textOf(sent(message))).join('\n');
        for (const said of saidIn(reply.blocks))
          expect(squeezed(shown)).toContain(squeezed(said).slice(0, 60));
        for (const link of all.flatMap((message) => linksOf(sent(message))))
          expect(URL.canParse(link)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('shows the words of an article as they stand, and nothing in them pings, links or formats', async () => {
    const text =
      'Ana Ríos, the mayor of Puerto Alto, said: “We *will* _not_ <!channel> <https://evil.example|pay> & go.”';
    const corpus = await seededCorpus([articleOf('odd', text, { topic: 'ecuador' })]);
    const { reply } = await botOver(corpus).answer({
      command: 'quotes',
      input: 'ríos',
      reader: { language: 'en', zone: 'UTC' },
    });
    const [message] = messagesOf(reply, { line: '/quotes ríos', share: 'offered' }, settingOf(corpus));
    expect(textOf(sent(message))).toContain('We *will* _not_ <!channel> <https://evil.example|pay> & go.');
    expect(message?.text).toContain('&lt;!channel&gt; &lt;https://evil.example|pay&gt; &amp; go.');
    expect(linksOf(sent(message)).every((link) => link.startsWith('https://example.org/'))).toBe(true);
  });

  it('cites every part of a line that no page holds', async () => {
    const text = `Ana Ríos, the mayor of Puerto Alto, said: “${'We will rebuild the bridge. '.repeat(700)}”`;
    const corpus = await seededCorpus([articleOf('long', text, { topic: 'ecuador' })]);
    const { reply } = await botOver(corpus).answer({
      command: 'quotes',
      input: 'ríos',
      reader: { language: 'en', zone: 'UTC' },
    });
    const all = messagesOf(reply, { line: null, share: 'never' }, settingOf(corpus));
    expect(all.length).toBeGreaterThan(1);
    for (const message of all.slice(0, -1)) {
      expect(textOf(sent(message))).toContain('[…]');
      expect(linksOf(sent(message)).length).toBeGreaterThan(0);
    }
  });

  it('says a notice as it is, cut at the end of what Slack takes', () => {
    const notice = noticeOf(`<!here> ${'x'.repeat(9000)}`, { commands });
    expect(problemsIn(sent(notice))).toEqual([]);
    expect(notice.text).toMatch(/^&lt;!here&gt; /);
  });
});

/** The words of sources in a reply. */
function saidIn(
  blocks: Awaited<ReturnType<ReturnType<typeof botOver>['answer']>>['reply']['blocks'],
): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'quote') return [block.words.span.text];
    if (block.kind === 'text')
      return block.line.flatMap((run) => ('said' in run ? [run.said.span.text] : []));
    return [];
  });
}

function squeezed(text: string): string {
  return visibleLine(text).replace(/\[…[^\]]*\]|\s+/gu, '');
}

describe('addresses and texts', () => {
  it.each([
    ['https://example.org/a|b', 'https://example.org/a%7Cb'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?a=1&b=2'],
    ['javascript:alert(1)', null],
    ['not an address', null],
    [null, null],
    [`https://example.org/#:~:text=${'x'.repeat(900)}`, 'https://example.org/'],
    [`https://example.org/${'x'.repeat(900)}`, null],
  ])('%s links as %s', (address, link) => {
    expect(linkAddress(address)).toBe(link);
  });

  it('reads what somebody wrote as they saw it', () => {
    expect(
      plainOf('<@U1> see <https://x.example/a|this> in <#C1|desk> &lt;now&gt; &amp; <https://y.example>'),
    ).toBe('see this in desk <now> & https://y.example');
    expect(plainOf(escapeMrkdwn('a < b & c > d'))).toBe('a < b & c > d');
  });

  it.each([
    ['/who richardson', '/whois richardson'],
    ['Type /help, or /quotes noboa.', 'Type /vigia help, or /quotes noboa.'],
    ['/citas noboa (/quién)', '/vigia citas noboa (/vigia quién)'],
    ['https://example.org/who and/who /nobody', 'https://example.org/who and/who /nobody'],
  ])('%s is typed in Slack as %s', (text, typed) => {
    expect(asTypedInSlack(text, commands)).toBe(typed);
  });

  it.each([
    ['', 'help', ''],
    ['vigia', 'help', ''],
    ['whois richardson', 'who', 'richardson'],
    ['/whois richardson', 'who', 'richardson'],
    ['who richardson', 'who', 'richardson'],
    ['/vigia citas noboa', 'citas', 'noboa'],
    ['When did it happen?', 'what', 'When did it happen?'],
  ])('‘%s’ asks for %s ‘%s’', (text, command, input) => {
    expect(lineRequest(text, commands)).toMatchObject({ command, input });
  });
});
