import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../../src/adapters/http/index.ts';
import { now, seededCorpus } from '../discord/vigia.ts';
import { answersTo, answerTo, commandBody, eventBody, mention, pressBody, typedBody } from './people.ts';
import { textOf } from './shown.ts';
import { StandIn } from './stand-in.ts';
import { serve, signed, signingSecret, type Vigia, vigiaOn } from './vigia.ts';

const corpus = await seededCorpus();
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe('Vigía on Slack over HTTP', () => {
  let standIn: StandIn;
  let vigia: Vigia;
  let server: HttpServer;
  beforeEach(async () => {
    standIn = await StandIn.start();
    vigia = await vigiaOn(standIn, { signingSecret }, { corpus });
    server = await serve(vigia);
    await vigia.slack.start();
  });
  afterEach(async () => {
    await vigia.slack.stop();
    await server.close();
    await standIn.stop();
    expect(standIn.problems).toEqual([]);
  });

  const post = (body: string, headers: Record<string, string>) =>
    fetch(`http://127.0.0.1:${server.port}/slack/events`, { method: 'POST', body, headers });
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const json = { 'content-type': 'application/json' };
  const sendCommand = (payload: object) => {
    const body = new URLSearchParams(payload as Record<string, string>).toString();
    return post(body, { ...form, ...signed(body) });
  };
  const sendInteraction = (payload: object) => {
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    return post(body, { ...form, ...signed(body) });
  };
  const sendEvent = (payload: object, more: Record<string, string> = {}) => {
    const body = JSON.stringify(payload);
    return post(body, { ...json, ...signed(body), ...more });
  };

  it('is ready without a connection of its own', () => {
    expect(vigia.slack.isReady()).toBe(true);
    expect(standIn.got.some(({ method }) => method === 'apps.connections.open')).toBe(false);
  });

  it('acknowledges a command with nothing, before it answers', async () => {
    const payload = commandBody('/whois', 'richardson & <noboa>', standIn);
    const response = await sendCommand(payload);
    expect([response.status, await response.text()]).toEqual([200, '']);
    const plain = commandBody('/whois', 'richardson', standIn);
    await sendCommand(plain);
    expect(textOf((await answerTo(standIn, plain)).body)).toContain('Southern Command');
  });

  it('answers events, presses and menus as over Socket Mode', async () => {
    expect((await sendEvent(mention('who richardson'))).status).toBe(200);
    const posted = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(textOf(posted.body)).toContain('Southern Command');
    const press = pressBody({ action_id: 'vigia1:ask:0:0', value: '/quotes' }, standIn);
    expect((await sendInteraction(press)).status).toBe(200);
    expect(textOf((await answerTo(standIn, press)).body)).toContain('Quotes');
    const menu = await sendInteraction(typedBody('vigia1:choose:topic', 'ecu'));
    expect(menu.headers.get('content-type')).toContain('application/json');
    expect(await menu.json()).toEqual({
      options: [{ text: { type: 'plain_text', text: 'Ecuador', emoji: false }, value: 'ecuador' }],
    });
  });

  it('says back what Slack sends to see whether the address is ours', async () => {
    const response = await sendEvent({ type: 'url_verification', challenge: 'a-challenge', token: 'x' });
    expect([response.status, await response.text()]).toEqual([200, 'a-challenge']);
    expect((await sendCommand({ ssl_check: '1', token: 'x' })).status).toBe(200);
  });

  it('answers what Slack delivers again once, and what came for the first time with a mark of repetition', async () => {
    const payload = mention('who richardson');
    const again = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    await sendEvent(payload);
    await sendEvent(payload, again);
    const lost = mention('help', { ts: '9.9' });
    await sendEvent(lost, again);
    await standIn.request(({ body }) => body.thread_ts === '9.9');
    const command = commandBody('/whois', 'richardson', standIn);
    await Promise.all([sendCommand(command), sendCommand(command)]);
    await answerTo(standIn, command);
    await vigia.slack.stop();
    expect(standIn.got.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(2);
    expect(answersTo(standIn, command)).toHaveLength(1);
  });

  it.each([
    ['signed with another secret', (body: string) => signed(body, 'another-secret-of-thirty-two-sig')],
    ['of six minutes ago', (body: string) => signed(body, signingSecret, minutes(-6))],
    ['of six minutes ahead', (body: string) => signed(body, signingSecret, minutes(6))],
    ['signed for another body', () => signed('command=%2Fbrief')],
    ['not signed', () => ({})],
    [
      'with a version of signature unknown',
      (body: string) => ({ ...signed(body), 'x-slack-signature': 'v1=00' }),
    ],
    ['with a time that is none', (body: string) => ({ ...signed(body), 'x-slack-request-timestamp': 'now' })],
  ])('refuses a request %s, and does nothing', async (_, sign) => {
    const payload = commandBody('/whois', 'richardson', standIn);
    const body = new URLSearchParams(payload).toString();
    expect((await post(body, { ...form, ...sign(body) })).status).toBe(401);
    await vigia.slack.stop();
    expect(answersTo(standIn, payload)).toEqual([]);
  });

  it('takes a request of four minutes ago', async () => {
    const payload = commandBody('/whois', 'richardson', standIn);
    const body = new URLSearchParams(payload).toString();
    expect((await post(body, { ...form, ...signed(body, signingSecret, minutes(-4)) })).status).toBe(200);
    await answerTo(standIn, payload);
  });

  it.each(['{', '[]', '"x"', 'null'])('refuses what is signed and no payload: %s', async (body) => {
    expect((await post(body, { ...json, ...signed(body) })).status).toBe(400);
  });

  it('isn’t thrown by payloads that nobody expects', async () => {
    for (const payload of [
      {},
      { type: 'event_callback' },
      eventBody({ type: 'app_mention', text: 7 }),
      { type: 'block_actions' },
    ])
      expect((await sendEvent(payload)).status).toBe(200);
    const payload = commandBody('/whois', 'richardson', standIn);
    await sendCommand(payload);
    await answerTo(standIn, payload);
  });

  it('still tries where an answer failed, and tells when Slack takes none any more', async () => {
    standIn.disturbances.push({ method: 'response/', status: 500 });
    const payload = commandBody('/whois', 'richardson', standIn);
    await sendCommand(payload);
    await standIn.until(
      () => answersTo(standIn, payload).length === 2,
      () => 'not tried again',
    );
    standIn.disturbances.push({ method: 'response/', status: 404 });
    await sendCommand(commandBody('/whois', 'richardson', standIn));
    await standIn.until(
      () => vigia.logged.some(({ message }) => message === 'Slack: an answer was refused'),
      () => 'not logged',
    );
  });

  it('answers commands without any token', async () => {
    const other = await vigiaOn(standIn, { signingSecret, botToken: null }, { corpus });
    const http = await serve(other);
    const payload = commandBody('/whois', 'richardson', standIn);
    const body = new URLSearchParams(payload).toString();
    await fetch(`http://127.0.0.1:${http.port}/slack/events`, {
      method: 'POST',
      body,
      headers: { ...form, ...signed(body) },
    });
    expect(textOf((await answerTo(standIn, payload)).body)).toContain('Southern Command');
    await other.slack.stop();
    await http.close();
  });
});
