import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../src/core/adapter.ts';
import { Person } from './people.ts';
import type { SentBody } from './problems.ts';
import { buttonsOf, markdownOf, textOf } from './shown.ts';
import { StandIn } from './stand-in.ts';
import { botOver, type Logged, seededCorpus, vigiaOn } from './vigia.ts';

let standIn: StandIn;
let discord: Adapter;
let logged: Logged[];
let lost: Error[];
let ana: Person;

beforeEach(async () => {
  standIn = await StandIn.start();
  ({ discord, logged, lost } = await vigiaOn(standIn));
  await discord.start();
  ana = new Person(standIn);
});

afterEach(async () => {
  await discord.stop();
  await standIn.stop();
  expect(standIn.problems).toEqual([]);
  expect(standIn.connections).toBe(0);
});

describe('every command', () => {
  test.each([
    ['brief', {}, 'Ecuador: brief'],
    ['brief', { topic: 'ecuador' }, 'Southern Command'],
    ['who', { name: 'richardson' }, 'Laura Richardson'],
    ['what', { question: 'Who is the spokesman of the State Department?' }, 'Matthew Miller'],
    ['commitments', {}, 'deepen our law enforcement cooperation'],
    ['quotes', { speaker: 'noboa' }, 'This country is already tired'],
    ['sources', {}, '247 News Agency'],
    ['check', { text: 'The moon is made of cheese.' }, 'Not found'],
    ['help', {}, 'What you can ask'],
  ])('/%s %j is acknowledged at once, for the asker alone, then answered', async (name, options, words) => {
    const asked = ana.command(name, options);
    const acknowledged = await asked.acknowledged();
    expect(acknowledged.body).toEqual({ type: 5, data: { flags: 64 } });
    expect(acknowledged.at - asked.sentAt).toBeLessThan(500);
    const { body } = await asked.answered();
    expect(textOf(body)).toContain(words);
    expect(body.flags).toBe(32768 | 4);
    expect(body.allowed_mentions).toEqual({ parse: [] });
    expect(asked.all()).toHaveLength(2);
  });

  test('cites with links that open the exact sentence', async () => {
    const { body } = await ana.command('quotes', { speaker: 'noboa' }).answered();
    expect(markdownOf(body)).toContain(
      '\\[[1\u00A0¶11](https://247newsagency.com/technology/301116.html#:~:text=',
    );
    expect(buttonsOf({ body }).get('Open')?.url).toBe('https://247newsagency.com/technology/301116.html');
  });

  test.each(['es-ES', 'es-419'])('is answered in Spanish where Discord is in %s', async (locale) => {
    const { body } = await new Person(standIn, { locale }).command('help').answered();
    expect(textOf(body)).toContain('Lo que dicen las fuentes');
    expect([...buttonsOf({ body }).keys()]).toContain('Compartir en el canal');
  });

  test('in the bot’s direct messages is answered to stay, with nothing to share', async () => {
    const user = { id: '31', username: 'ana' };
    const direct = new Person(standIn, { context: 1, guild_id: undefined, member: undefined, user });
    const asked = direct.command('who', { name: 'noboa' });
    expect((await asked.acknowledged()).body).toEqual({ type: 5 });
    expect([...buttonsOf(await asked.answered()).keys()]).not.toContain('Share to channel');
  });
});

describe('completion', () => {
  test('gives people and roles from memory, in time', async () => {
    const asked = ana.type('who', 'name', 'head of');
    const { body, at } = await asked.acknowledged();
    expect(body).toMatchObject({ type: 8, data: { choices: [{ value: 'head of the Southern Command' }] } });
    expect(at - asked.sentAt).toBeLessThan(100);
    expect(asked.all()).toHaveLength(1);
  });

  test('gives at most 25, and nothing for an option of any words', async () => {
    const names = (await ana.type('who', 'name', '').acknowledged()).body.data as { choices: unknown[] };
    expect(names.choices.length).toBeGreaterThan(5);
    expect(names.choices.length).toBeLessThanOrEqual(25);
    expect((await ana.type('quotes', 'about', 'x').acknowledged()).body.data).toEqual({ choices: [] });
    expect((await ana.type('nothing', 'about', 'x').acknowledged()).body.data).toEqual({ choices: [] });
  });
});

describe('a page', () => {
  const pageOf = async (custom_id: string, message?: Record<string, unknown>) => {
    const pressed = ana.press(custom_id, message);
    return { acknowledged: (await pressed.acknowledged()).body, ...(await pressed.answered()) };
  };

  test('is turned in place, there and back', async () => {
    const first = await ana.command('brief').answered();
    const second = await pageOf(buttonsOf(first).get('Next')?.custom_id ?? '');
    expect(second.acknowledged).toEqual({ type: 6 });
    expect(textOf(second.body)).toMatch(/Page 2 of \d/);
    const again = await pageOf(buttonsOf(second).get('Previous')?.custom_id ?? '');
    expect(again.body).toEqual(first.body);
  });

  test('of an answer that the channel sees is shown to whoever presses', async () => {
    const { acknowledged } = await pageOf('1:p:1:/brief', { flags: 32768 });
    expect(acknowledged).toEqual({ type: 5, data: { flags: 64 } });
  });

  test('past the end is the last one', async () => {
    const { body } = await pageOf('1:p:99:/brief');
    const [, page, pages] = /Page (\d) of (\d)/.exec(textOf(body)) ?? [];
    expect(page).toBe(pages);
  });

  test('of a question too long for a button is found by the line above the answer', async () => {
    const question = `What did ${'the spokesman of the State Department say, '.repeat(6)}in the end?`;
    const answer = await ana.command('what', { question }).answered();
    const share = buttonsOf(answer).get('Share to channel')?.custom_id ?? '';
    expect(share).toBe('1:s:0:');
    const shared = await ana
      .press(share, { flags: 32768 | 64, components: answer.body.components })
      .followed();
    expect(textOf(shared.body)).toContain(question.trim());
  });

  test.each(['0:p:1:/brief', '2:p:1:/brief', 'hello', '1:p:0:', '1:x:0:/brief', '1:p:-1:/brief'])(
    'of a button %j is refused politely, with what works',
    async (id) => {
      const pressed = ana.press(id);
      const { body } = await pressed.acknowledged();
      expect(body).toMatchObject({ type: 4, data: { flags: 64 | 32768 | 4 } });
      expect(markdownOf(body.data as SentBody)).toContain('/brief ecuador');
      expect(pressed.all()).toHaveLength(1);
    },
  );
});

describe('sharing', () => {
  test('by option answers the channel', async () => {
    const asked = ana.command('who', { name: 'noboa', share: true });
    expect((await asked.acknowledged()).body).toEqual({ type: 5 });
    const { body } = await asked.answered();
    expect(textOf(body)).toContain('Daniel Noboa');
    expect([...buttonsOf({ body }).keys()]).not.toContain('Share to channel');
  });

  test('a mistake is told to the asker alone, whatever was asked for', async () => {
    const asked = ana.command('brief', { topic: 'atlantis', share: true });
    const { body } = await asked.followed();
    expect(body.flags).toBe(64 | 32768 | 4);
    expect(textOf(body)).toContain('There is no topic ‘atlantis’');
    expect(asked.all().map(({ method }) => method)).toEqual(['POST', 'DELETE', 'POST']);
  });

  test('by button posts the same page to the channel, and says whose it is without a ping', async () => {
    const answer = await ana.command('who', { name: 'noboa' }).answered();
    const pressed = ana.press(buttonsOf(answer).get('Share to channel')?.custom_id ?? '');
    expect((await pressed.acknowledged()).body).toEqual({ type: 6 });
    const { body } = await pressed.followed();
    expect(markdownOf(body)).toContain(' · <@31>');
    expect((body.flags ?? 0) & 64).toBe(0);
    expect(textOf(body)).toContain('already tired');
    expect(buttonsOf(await pressed.answered()).get('Shared')?.disabled).toBe(true);
  });
});

describe('next steps', () => {
  test('are buttons, answered to whoever presses', async () => {
    const answer = await ana.command('brief').answered();
    const button = buttonsOf(answer).get('All quotes');
    expect(button?.custom_id).toMatch(/^1:a:/);
    const pressed = ana.press(button?.custom_id ?? '');
    expect((await pressed.acknowledged()).body).toEqual({ type: 5, data: { flags: 64 } });
    expect(textOf((await pressed.answered()).body)).toContain('Quotes');
  });
});

describe('the menu on a message', () => {
  test('holds its sentences against the sources', async () => {
    const content =
      '**Breaking** <@123>: We reaffirm our commitment to maintaining close cooperation with Ecuador. The moon is made of cheese. https://example.org/x';
    const asked = ana.check({ content });
    expect((await asked.acknowledged()).body).toEqual({ type: 5, data: { flags: 64 } });
    const { body } = await asked.answered();
    expect(textOf(body)).toContain('Not found: The moon is made of cheese.');
    expect(markdownOf(body)).toContain('https://discord.com/channels/700000000000000001/7/42');
    expect(textOf(body)).not.toContain('123');
  });

  test('shows a long message whole, on several messages', async () => {
    const content = Array.from(
      { length: 30 },
      (_, i) => `Officials will travel to Ecuador in the coming weeks to assist ${i} prisons.`,
    ).join('\n');
    const asked = ana.check({ content });
    const first = await asked.answered();
    await standIn.request(() => asked.all().length > 3);
    await discord.stop();
    const all = [first, ...asked.all().filter(({ path }) => path.endsWith(asked.token))];
    const text = all.map(({ body }) => textOf(body)).join('\n');
    for (let i = 0; i < 30; i++) expect(text).toContain(`assist ${i} prisons`);
  });

  test('reads what a message forwards or embeds, and says when there is no text', async () => {
    const forwarded = {
      content: '',
      message_snapshots: [{ message: { content: 'The moon is made of cheese.' } }],
    };
    expect(textOf((await ana.check(forwarded).answered()).body)).toContain('made of cheese');
    const embedded = { content: '', embeds: [{ title: 'Moon', description: 'The moon is made of cheese.' }] };
    expect(textOf((await ana.check(embedded).answered()).body)).toContain('made of cheese');
    const { body } = await ana.check({ content: 'https://example.org' }).acknowledged();
    expect(body).toMatchObject({ type: 4, data: { flags: 64 | 32768 | 4 } });
  });
});

describe('what Discord does', () => {
  test('a dropped connection is resumed, and what was missed is answered', async () => {
    standIn.drop(4000);
    const asked = ana.command('help');
    await asked.answered();
    expect(standIn.heard.map(({ op }) => op)).toEqual([2, 6]);
  });

  test('a rate limit is waited for', async () => {
    standIn.disturbances.push({ path: /original/, status: 429, headers: { 'retry-after': '1' } });
    const asked = ana.command('help');
    const { at } = await asked.acknowledged();
    await standIn.request(() => asked.all().length === 3);
    expect((asked.all()[2]?.at ?? 0) - at).toBeGreaterThanOrEqual(900);
  });

  test('a server that fails is asked again', async () => {
    standIn.disturbances.push({ path: /original/, status: 500 }, { path: /callback/, status: 502 });
    const asked = ana.command('help');
    await standIn.request(() => asked.all().length === 4);
  });

  test('a slow server slows nobody else', async () => {
    standIn.disturbances.push({ path: /callback/, delay: 1500 });
    const slow = ana.command('brief');
    const { at } = await ana.command('help').answered();
    expect(at - slow.sentAt).toBeLessThan(1000);
    await slow.answered();
  });

  test('an answer that overtook its acknowledgment is sent again', async () => {
    standIn.disturbances.push({
      path: /original/,
      status: 404,
      body: { message: 'Unknown Webhook', code: 10015 },
    });
    const asked = ana.command('help');
    await standIn.request(() => asked.all().length === 3);
    expect(logged.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  test.each([
    [404, 10062],
    [400, 40060],
  ])('an interaction that is lost (%i, %i) is logged and left alone', async (status, code) => {
    standIn.disturbances.push({ path: /callback/, status, body: { message: 'lost', code } });
    const asked = ana.command('help');
    await asked.acknowledged();
    await ana.command('help').answered();
    expect(asked.all()).toHaveLength(1);
    expect(logged).toContainEqual(
      expect.objectContaining({ level: 'warn', details: expect.objectContaining({ code }) }),
    );
  });

  test('an answer that Discord refuses is made good by a reference', async () => {
    standIn.disturbances.push({
      path: /original/,
      status: 400,
      body: { message: 'Invalid Form Body', code: 50035 },
    });
    const asked = ana.command('help');
    const { body } = await standIn.request((one) => asked.all().indexOf(one) === 2);
    expect(textOf(body)).toContain('R-2');
    expect(logged).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  test('interactions of no known kind are left alone', async () => {
    standIn.dispatch('INTERACTION_CREATE', { id: '1', type: 99, token: 'x', application_id: '1' });
    await ana.command('help').answered();
    expect(logged.map(({ level }) => level)).toContain('warn');
  });

  test('a token that is taken back ends it, with the reason', async () => {
    standIn.drop(4004);
    await expect
      .poll(() => lost)
      .toEqual([
        expect.objectContaining({ platform: 'discord', message: expect.stringContaining('DISCORD_TOKEN') }),
      ]);
    expect(discord.isReady()).toBe(false);
  });
});

describe('a post to a channel', () => {
  const channel = { workspace: '7', channel: '700000000000000003' };
  const reply = {
    blocks: [{ kind: 'heading' as const, text: 'News' }],
    actions: [],
    audience: 'channel' as const,
    language: 'en' as const,
  };

  test('carries its key, so that Discord posts it once', async () => {
    expect(await discord.post(channel, reply, 'digest-1')).toEqual({
      kind: 'posted',
      message: { id: '77', link: 'https://discord.com/channels/7/700000000000000003/77' },
    });
    const { body } = await standIn.request(({ path }) => path.startsWith('/channels/'));
    expect(body).toMatchObject({ nonce: 'digest-1', enforce_nonce: true, allowed_mentions: { parse: [] } });
  });

  test.each([
    [403, 50001, 'forbidden'],
    [404, 10003, 'gone'],
  ])('says of %i that the channel is not to be written to', async (status, code, reason) => {
    standIn.disturbances.push({ path: /^\/channels/, status, body: { message: 'no', code } });
    expect(await discord.post(channel, reply, 'k')).toEqual({ kind: 'refused', reason });
  });

  test('goes to somebody’s own messages as well', async () => {
    expect(await discord.post({ workspace: '7', person: '31' }, reply, 'told')).toMatchObject({
      kind: 'posted',
      message: { link: 'https://discord.com/channels/@me/88/77' },
    });
    const { body } = await standIn.request(({ path }) => path === '/users/@me/channels');
    expect(body).toEqual({ recipient_id: '31' });
  });

  test('is put off, and nothing waits, where Discord asks to wait', async () => {
    standIn.disturbances.push({
      path: /^\/channels/,
      status: 429,
      headers: { 'retry-after': '7', 'x-ratelimit-scope': 'shared' },
      body: { message: 'You are being rate limited.', retry_after: 7, global: false },
    });
    expect(await discord.post(channel, reply, 'k')).toEqual({ kind: 'later', after: expect.any(Number) });
  });
});

test('a failure of ours is told with its reference', async () => {
  await discord.stop();
  const corpus = await seededCorpus();
  const broken = botOver(corpus);
  const bot = { ...broken, answer: () => Promise.reject(new Error('broken')) };
  ({ discord, logged } = await vigiaOn(standIn, { corpus, bot }));
  await discord.start();
  expect(textOf((await ana.command('help').answered()).body)).toContain('R-2');
});
