import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { plainText } from '../../../src/core/plain-text.ts';
import { words } from '../../../src/languages/index.ts';
import { botOver, seededCorpus } from '../discord/vigia.ts';
import {
  answersTo,
  answerTo,
  type Control,
  commandBody,
  directMessage,
  eventBody,
  mention,
  messageShortcutBody,
  pressBody,
  shortcutBody,
  typedBody,
} from './people.ts';
import { controlsOf, labelOf, linksOf, textOf } from './shown.ts';
import { appToken, StandIn } from './stand-in.ts';
import { memoryStore, type Vigia, vigiaOn } from './vigia.ts';

const corpus = await seededCorpus();
const ana = {
  id: 'U1',
  locale: 'en-US',
  tz: 'Europe/Madrid',
  real_name: 'Ana Ríos',
  profile: { display_name: 'ana' },
};

describe('Vigía on Slack over Socket Mode', () => {
  let standIn: StandIn;
  let vigia: Vigia;
  beforeEach(async () => {
    standIn = await StandIn.start();
    standIn.users = { U1: ana };
    vigia = await vigiaOn(standIn, { appToken }, { corpus });
    await vigia.slack.start();
  });
  afterEach(async () => {
    await vigia.slack.stop();
    await standIn.stop();
    expect(standIn.problems).toEqual([]);
    expect(vigia.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  const command = (name: string, text: string, more: object = {}) => {
    const payload = commandBody(name, text, standIn, more);
    return { payload, envelope: standIn.send({ type: 'slash_commands', payload }) };
  };
  const ask = async (name: string, text: string, more: object = {}) => {
    const { payload, envelope } = command(name, text, more);
    const sentAt = performance.now();
    const { at } = await standIn.acknowledged(envelope);
    const answer = await answerTo(standIn, payload);
    expect(at).toBeLessThan(answer.at);
    expect(at - sentAt).toBeLessThan(500);
    return answer.body;
  };
  const press = async (control: Control, more: object = {}) => {
    const payload = pressBody(control, standIn, more);
    await standIn.acknowledged(standIn.send({ type: 'interactive', payload }));
    return payload;
  };
  const find = (body: Parameters<typeof controlsOf>[0], label: string) => {
    const control = controlsOf(body).find((one) => labelOf(one) === label);
    if (!control) throw new Error(`no ‘${label}’ among ${controlsOf(body).map(labelOf).join(', ')}`);
    return control as Control;
  };

  it('is ready once connected', () => {
    expect(vigia.slack.isReady()).toBe(true);
    expect(standIn.connections).toBe(1);
  });

  it.each([
    ['/brief', 'ecuador', 'Gen. Laura Richardson'],
    ['/whois', 'richardson', 'head of the Southern Command'],
    ['/what', 'Who is in charge of the Southern Command?', 'Richardson'],
    ['/commitments', '', 'United States'],
    ['/quotes', '', '“'],
    ['/sources', '', '15 sentences'],
    ['/check', 'The United States will send officials to Ecuador.', '[1'],
    ['/vigia', 'who richardson', 'head of the Southern Command'],
    ['/vigia', 'whois richardson', 'head of the Southern Command'],
    ['/vigia', 'Who is in charge of the Southern Command?', 'Richardson'],
    ['/vigia', 'help', '/whois'],
    ['/vigia', '', '/vigia help'],
    ['/vigia-staging', 'quién richardson', 'head of the Southern Command'],
  ])('%s %s is acknowledged at once and answered to who asked alone', async (name, text, fact) => {
    const body = await ask(name, text);
    expect(textOf(body)).toContain(fact);
    expect(body.response_type).toBe('ephemeral');
    expect(body.text).toContain(fact.replace('[1', '[1]').replace('[1]]', '[1]'));
  });

  it('says the whole answer in plain words for those who hear it', async () => {
    const bot = botOver(corpus);
    const { reply } = await bot.answer({
      command: 'who',
      input: 'richardson',
      reader: { language: 'en', zone: 'Europe/Madrid' },
    });
    const said = plainText({ ...reply, actions: [] }, { words: words.en, commands });
    const { text = '' } = await ask('/whois', 'richardson');
    expect(text.replaceAll('&amp;', '&').split(/\s+/)).toEqual(said.split(/\s+/));
  });

  it('cites each sentence by a link that opens it', async () => {
    const links = linksOf(await ask('/whois', 'richardson'));
    expect(links.some((link) => link.includes('#:~:text='))).toBe(true);
  });

  it('tells a mistake with an example that works in Slack', async () => {
    expect(textOf(await ask('/whois', ''))).toContain('/whois head of the southern command');
    expect(textOf(await ask('/brief', 'nowhere'))).toContain('nowhere');
  });

  it('speaks the language that the reader has Slack in, asked of Slack once', async () => {
    standIn.users = { U2: { ...ana, locale: 'es-LA' } };
    const body = await ask('/vigia', 'ayuda', { user_id: 'U2' });
    expect(textOf(body)).toContain('/vigia citas');
    expect(textOf(await ask('/whois', 'nadie', { user_id: 'U2' }))).toContain('fuentes');
    const lookups = standIn.got.filter(({ method }) => method === 'users.info');
    expect(lookups.map(({ body: { user, include_locale } }) => [user, include_locale])).toEqual([
      ['U2', 'true'],
    ]);
  });

  it('takes the workspace’s language for somebody whom Slack doesn’t tell of', async () => {
    standIn.users = { U2: { ...ana, locale: 'es-ES' } };
    await ask('/sources', '', { user_id: 'U2' });
    expect(textOf(await ask('/brief', '', { user_id: 'U3' }))).toContain('informe');
  });

  it('doesn’t wait for Slack to say who reads', async () => {
    standIn.disturbances.push({ method: 'users.info', status: 429, headers: { 'retry-after': '30' } });
    expect(textOf(await ask('/brief', '', { user_id: 'U9' }))).toContain('brief');
  });

  it('answers a mention in its thread, and in a thread where it stands', async () => {
    standIn.send({ type: 'events_api', payload: mention('who richardson') });
    const first = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(first.body).toMatchObject({ channel: 'C1', thread_ts: '1700000000.000001' });
    expect(textOf(first.body)).toContain('Southern Command');
    standIn.send({ type: 'events_api', payload: mention('quotes', { thread_ts: '1600000000.000001' }) });
    const second = await standIn.request(({ body }) => body.thread_ts === '1600000000.000001');
    expect(textOf(second.body)).toContain('Quotes');
  });

  it('answers a direct message where it stands, be it a question, and nobody but people', async () => {
    const own = directMessage('help', { bot_id: 'B1', ts: '1.1' });
    const edit = directMessage('help', { subtype: 'message_changed', ts: '1.2' });
    const channel = eventBody({ type: 'message', channel: 'C1', channel_type: 'channel', text: 'help' });
    for (const payload of [own, edit, channel]) standIn.send({ type: 'events_api', payload });
    standIn.send({ type: 'events_api', payload: directMessage('Who is in charge of the Southern Command?') });
    const answer = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(answer.body.channel).toBe('D1');
    expect(answer.body.thread_ts).toBeUndefined();
    expect(textOf(answer.body)).toContain('Richardson');
    expect(controlsOf(answer.body).map(labelOf)).not.toContain('Share to channel');
    expect(standIn.got.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('shows on Home what it knows, help, a button and menus', async () => {
    standIn.send({
      type: 'events_api',
      payload: eventBody({ type: 'app_home_opened', channel: 'D1', tab: 'home' }),
    });
    const { body } = await standIn.request(({ method }) => method === 'views.publish');
    expect(body.user_id).toBe('U1');
    expect(body.view?.type).toBe('home');
    expect(textOf(body)).toContain('Ecuador (ecuador) · Searched:');
    expect(textOf(body)).toContain('/whois <name>');
    await press(find(body, 'Brief me'), {
      container: { type: 'view', view_id: 'V0' },
      view: { id: 'V0', type: 'home' },
      channel: undefined,
      response_url: undefined,
    });
    const opened = await standIn.request(({ method }) => method === 'views.open');
    expect(opened.body.view?.type).toBe('modal');
    expect(textOf(opened.body)).toContain('Richardson');
  });

  it('completes people and topics while somebody types, and answers what they choose', async () => {
    const [, person, topic] = await (async () => {
      standIn.send({
        type: 'events_api',
        payload: eventBody({ type: 'app_home_opened', channel: 'D1', tab: 'home' }),
      });
      return controlsOf((await standIn.request(({ method }) => method === 'views.publish')).body);
    })();
    const typed = async (control: typeof person, value: string) => {
      const payload = typedBody(String(control?.action_id), value);
      return (await standIn.acknowledged(standIn.send({ type: 'interactive', payload }))).payload.options as {
        value: string;
      }[];
    };
    expect((await typed(topic, 'ec')).map(({ value }) => value)).toEqual(['ecuador']);
    const [richardson] = await typed(person, 'rich');
    expect(richardson?.value).toContain('Richardson');
    await press(
      { action_id: String(person?.action_id), type: 'external_select', selected_option: richardson },
      {
        container: { type: 'view' },
        view: { id: 'V0', type: 'home' },
        channel: undefined,
        response_url: undefined,
      },
    );
    const opened = await standIn.request(({ method }) => method === 'views.open');
    expect(textOf(opened.body)).toContain('Southern Command');
  });

  it('briefs from the global shortcut in a window, or in a message when that is too late', async () => {
    standIn.send({ type: 'interactive', payload: shortcutBody('vigia_brief') });
    const opened = await standIn.request(({ method }) => method === 'views.open');
    expect(textOf(opened.body)).toContain('Richardson');
    standIn.disturbances.push({ method: 'views.open', body: { ok: false, error: 'expired_trigger_id' } });
    standIn.send({ type: 'interactive', payload: shortcutBody('vigia_brief') });
    const said = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(said.body.channel).toBe('U1');
  });

  it('turns the pages of a window in the window', async () => {
    standIn.send({ type: 'interactive', payload: shortcutBody('vigia_brief') });
    const { body } = await standIn.request(({ method }) => method === 'views.open');
    await press(find(body, 'Next'), {
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'modal' },
      channel: undefined,
      response_url: undefined,
    });
    const turned = await standIn.request(({ method }) => method === 'views.update');
    expect(turned.body.view_id).toBe('V1');
    expect(textOf(turned.body)).toContain('Page 2 of');
  });

  it('checks a message against the sources', async () => {
    const text =
      '<@U7> The United States will send officials to Ecuador. Penguins landed in <https://x.example|Quito>.';
    const payload = messageShortcutBody({ text }, standIn);
    standIn.send({ type: 'interactive', payload });
    const { body } = await answerTo(standIn, payload);
    expect(textOf(body)).toContain('Of 2 sentences');
    expect(textOf(body)).toContain('Penguins landed in Quito.');
    expect(body.response_type).toBe('ephemeral');
  });

  it('says so when a message has no words, and reads those of its blocks', async () => {
    const empty = messageShortcutBody({ text: '' }, standIn);
    standIn.send({ type: 'interactive', payload: empty });
    expect(textOf((await answerTo(standIn, empty)).body)).toContain('no text');
    const element = (text: string) => ({ type: 'text', text });
    const elements = [element('Penguins landed '), element('in Quito.')];
    const blocks = [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
    const full = messageShortcutBody({ text: '', blocks }, standIn);
    standIn.send({ type: 'interactive', payload: full });
    expect(textOf((await answerTo(standIn, full)).body)).toContain('Penguins landed in Quito.');
  });

  it('answers a long message in five messages at most, and says what is left out', async () => {
    const text = Array.from(
      { length: 60 },
      (_, i) => `${'Penguins landed in Quito again '.repeat(30)}${i}.`,
    ).join('\n');
    const payload = messageShortcutBody({ text }, standIn);
    standIn.send({ type: 'interactive', payload });
    await standIn.until(
      () => answersTo(standIn, payload).length === 5,
      () => 'not five answers',
    );
    expect(textOf(answersTo(standIn, payload)[4]?.body ?? {})).toMatch(/\d+ more pages find no room/);
  });

  it('shares an answer with the channel, once, and says by whom', async () => {
    const body = await ask('/whois', 'richardson');
    const pressed = await press(find(body, 'Share to channel'));
    await standIn.until(
      () => answersTo(standIn, pressed).length === 2,
      () => 'not shared',
    );
    const [shared, done] = answersTo(standIn, pressed).map((got) => got.body);
    expect(shared).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(textOf(shared ?? {})).toContain('/whois richardson · shared by ana');
    expect(textOf(shared ?? {})).toContain('Southern Command');
    expect(done?.replace_original).toBe(true);
    expect(controlsOf(done ?? {}).map(labelOf)).not.toContain('Share to channel');
  });

  it('turns pages in place where only the reader sees them, and for the presser alone in a channel', async () => {
    const body = await ask('/brief', '');
    const next = find(body, 'Next');
    const own = await answerTo(standIn, await press(next));
    expect(own.body.replace_original).toBe(true);
    expect(textOf(own.body)).toContain('Page 2 of');
    expect(controlsOf(own.body).map(labelOf)).toContain('Previous');
    const seen = { container: { type: 'message', channel_id: 'C1', thread_ts: '1.5', is_ephemeral: false } };
    const others = await answerTo(standIn, await press(next, seen));
    expect(others.body).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1.5',
    });
  });

  it('goes on from an answer by a button', async () => {
    const answer = await answerTo(standIn, await press(find(await ask('/brief', ''), 'All quotes')));
    expect(answer.body.response_type).toBe('ephemeral');
    expect(textOf(answer.body)).toContain('Quotes');
  });

  it('tells politely of a button of another version', async () => {
    const answer = await answerTo(standIn, await press({ action_id: 'vigia0:page:1:0', value: '/brief' }));
    expect(textOf(answer.body)).toContain('another version');
    expect(textOf(answer.body)).toContain('/brief ecuador');
  });

  it('answers what is delivered twice once, whichever instance gets it', async () => {
    const store = memoryStore();
    const [one, two] = [
      await vigiaOn(standIn, { appToken }, { corpus, store }),
      await vigiaOn(standIn, { appToken }, { corpus, store }),
    ];
    await vigia.slack.stop();
    const payload = mention('who richardson');
    await one.slack.start();
    await standIn.acknowledged(standIn.send({ type: 'events_api', payload }));
    await standIn.acknowledged(
      standIn.send({ type: 'events_api', payload }, { retry_attempt: 1, retry_reason: 'timeout' }),
    );
    await standIn.request(({ method }) => method === 'chat.postMessage');
    await one.slack.stop();
    await two.slack.start();
    await standIn.acknowledged(standIn.send({ type: 'events_api', payload }, { retry_attempt: 2 }));
    // One that comes again though it never came is answered.
    const lost = { type: 'events_api', payload: mention('help', { ts: '9.9' }) } as const;
    await standIn.acknowledged(standIn.send(lost, { retry_attempt: 1 }));
    await standIn.request(({ body }) => body.thread_ts === '9.9');
    await two.slack.stop();
    expect(standIn.got.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2);
  });

  it.each([
    ['Slack asks it to', () => standIn.disconnect()],
    ['it was cut', () => standIn.drop()],
  ])('connects again when %s', async (_, end) => {
    end();
    await standIn.until(
      () => !vigia.slack.isReady(),
      () => 'still connected',
    );
    await standIn.until(
      () => vigia.slack.isReady() && standIn.connections === 1,
      () => 'not connected again',
    );
    expect(textOf(await ask('/whois', 'richardson'))).toContain('Southern Command');
  });

  it('connects again though Slack is out of order, and gives up when its token is revoked', async () => {
    standIn.disturbances.push({ method: 'apps.connections.open', status: 500 });
    standIn.drop();
    await standIn.until(
      () => standIn.got.filter(({ method }) => method === 'apps.connections.open').length === 3,
      () => 'gave up',
    );
    await standIn.until(
      () => vigia.slack.isReady(),
      () => 'not connected again',
    );
    standIn.disturbances.push({
      method: 'apps.connections.open',
      body: { ok: false, error: 'token_revoked' },
    });
    standIn.drop();
    await standIn.until(
      () => vigia.lost.length > 0,
      () => 'never gave up',
    );
    expect(vigia.lost[0]?.message).toContain('SLACK_APP_TOKEN');
  });

  it('waits as long as Slack asks before it posts again', async () => {
    standIn.disturbances.push({ method: 'chat.postMessage', status: 429, headers: { 'retry-after': '1' } });
    standIn.send({ type: 'events_api', payload: mention('who richardson') });
    await standIn.until(
      () => standIn.got.filter(({ method }) => method === 'chat.postMessage').length === 2,
      () => 'not posted again',
    );
    const [first, second] = standIn.got.filter(({ method }) => method === 'chat.postMessage');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(950);
    const { payload } = command('/sources', '');
    standIn.disturbances.push({ method: 'response/', status: 429, headers: { 'retry-after': '1' } });
    await standIn.until(
      () => answersTo(standIn, payload).length === 2,
      () => 'not answered again',
    );
  });

  it.each([
    ['not_in_channel', 'Invite me'],
    ['channel_not_found', 'private, invite me first'],
    ['is_archived', 'archived'],
    ['invalid_auth', 'install it again'],
    ['restricted_action', 'restricted_action'],
  ])('tells a person what to do about %s', async (error, remedy) => {
    standIn.disturbances.push({ method: 'chat.postMessage', body: { ok: false, error } });
    standIn.send({ type: 'events_api', payload: mention('who richardson') });
    const told = await standIn.request(
      ({ method, body }) => method === 'chat.postMessage' && body.channel === 'U1',
    );
    expect(textOf(told.body)).toContain(remedy);
  });

  it('names the permission that is missing', async () => {
    const body = { ok: false, error: 'missing_scope', needed: 'chat:write', provided: 'commands' };
    standIn.disturbances.push({ method: 'chat.postMessage', body });
    standIn.send({ type: 'events_api', payload: mention('who richardson') });
    const told = await standIn.request(
      (got) => got.method === 'chat.postMessage' && got.body.channel === 'U1',
    );
    expect(textOf(told.body)).toContain('(chat:write)');
  });

  it('still answers commands when its token is revoked while it runs', async () => {
    standIn.tokens.clear();
    expect(textOf(await ask('/whois', 'richardson', { user_id: 'U5' }))).toContain('Southern Command');
  });

  it('posts a reply to a channel once, and says why one can’t be written to', async () => {
    const { reply } = await botOver(corpus).answer({
      command: 'brief',
      input: {},
      reader: { language: 'en', zone: 'UTC' },
    });
    const there = { workspace: 'T1', channel: 'C7' };
    expect(await vigia.slack.post(there, reply, 'key')).toEqual({
      kind: 'posted',
      message: {
        id: '1700000000.000100',
        link: 'https://example.slack.com/archives/C7/p1700000000000100',
      },
    });
    expect(vigia.slack.channelLink(there)).toBe('https://example.slack.com/archives/C7');
    const posts = standIn.got.filter(({ method }) => method === 'chat.postMessage');
    expect(posts[0]?.body.channel).toBe('C7');
    expect(posts.slice(1).every(({ body }) => body.thread_ts === '1700000000.000100')).toBe(true);
    for (const [error, reason] of [
      ['is_archived', 'gone'],
      ['not_in_channel', 'forbidden'],
    ]) {
      standIn.disturbances.push({ method: 'chat.postMessage', body: { ok: false, error } });
      expect(await vigia.slack.post(there, reply, 'key')).toEqual({ kind: 'refused', reason });
    }
    standIn.disturbances.push({
      method: 'chat.postMessage',
      status: 429,
      headers: { 'retry-after': '9' },
    });
    expect(await vigia.slack.post(there, reply, 'key')).toEqual({ kind: 'later', after: 9000 });
    const before = standIn.got.length;
    standIn.disturbances.push({ method: 'chat.postMessage', status: 503 });
    await expect(vigia.slack.post(there, reply, 'key')).rejects.toThrow();
    expect(standIn.got).toHaveLength(before + 1);
    expect(await vigia.slack.post({ workspace: 'T1', person: 'U9' }, reply, 'key')).toMatchObject({
      kind: 'posted',
    });
  });
});

describe('Vigía on Slack, started', () => {
  it.each([
    ['SLACK_BOT_TOKEN', { appToken, botToken: 'xoxb-wrong' }],
    ['SLACK_APP_TOKEN', { appToken: 'xapp-wrong' }],
  ])('says so when Slack refuses %s', async (name, account) => {
    const standIn = await StandIn.start();
    const { slack } = await vigiaOn(standIn, account, { corpus });
    await expect(slack.start()).rejects.toThrow(name);
    await slack.stop();
    await standIn.stop();
  });
});
