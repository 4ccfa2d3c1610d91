import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../../src/adapters/http/index.ts';
import { scopes } from '../../../src/adapters/slack/manifest.ts';
import { now, seededCorpus } from '../discord/vigia.ts';
import { eventBody, mention } from './people.ts';
import { StandIn } from './stand-in.ts';
import { memoryStore, serve, signed, signingSecret, type Vigia, vigiaOn } from './vigia.ts';

const corpus = await seededCorpus();
const oauth = {
  clientId: '123.456',
  clientSecret: 'client-secret',
  stateSecret: 'state-secret',
  secretKeys: ['a-key-of-thirty-two-characters-1'],
  publicUrl: null,
};
const grant = {
  access_token: 'xoxb-of-team-two',
  token_type: 'bot',
  scope: scopes.join(','),
  bot_user_id: 'UBOT2',
  team: { id: 'T2', name: 'The <Desk>' },
  enterprise: null,
  is_enterprise_install: false,
};

describe('installing Vigía in a workspace', () => {
  let standIn: StandIn;
  let store: ReturnType<typeof memoryStore>;
  let at: Date;
  let open: { vigia: Vigia; server: HttpServer }[];
  beforeEach(async () => {
    standIn = await StandIn.start();
    store = memoryStore();
    at = now;
    open = [];
  });
  afterEach(async () => {
    for (const { vigia, server } of open) {
      await vigia.slack.stop();
      await server.close();
    }
    await standIn.stop();
  });

  const start = async (more: Partial<typeof oauth> = {}) => {
    const account = { signingSecret, botToken: null, oauth: { ...oauth, ...more } };
    const vigia = await vigiaOn(standIn, account, { corpus, store, now: () => at });
    const server = await serve(vigia);
    await vigia.slack.start();
    open.push({ vigia, server });
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`http://127.0.0.1:${server.port}${path}`, { headers, redirect: 'manual' });
    const send = (payload: object) => {
      const body = JSON.stringify(payload);
      const headers = { 'content-type': 'application/json', ...signed(body, signingSecret, at) };
      return fetch(`http://127.0.0.1:${server.port}/slack/events`, { method: 'POST', body, headers });
    };
    return { vigia, get, send };
  };
  const begin = async (get: (path: string) => Promise<Response>) => {
    const response = await get('/slack/install');
    const location = new URL(response.headers.get('location') ?? '');
    const cookie = response.headers.get('set-cookie') ?? '';
    return { response, location, cookie, state: location.searchParams.get('state') ?? '' };
  };
  const install = async ({ get }: Awaited<ReturnType<typeof start>>) => {
    const { cookie, state } = await begin(get);
    standIn.grants['a-code'] = grant;
    return get(`/slack/oauth_redirect?code=a-code&state=${state}`, { cookie: cookie.split(';')[0] ?? '' });
  };
  const ofTeamTwo = (body: ReturnType<typeof mention>) => ({
    ...body,
    team_id: 'T2',
    authorizations: [{ enterprise_id: null, team_id: 'T2', user_id: 'UBOT2', is_bot: true }],
  });

  it('asks for the scopes of the manifest and no more, with a state in a cookie', async () => {
    const { get } = await start({ publicUrl: null });
    const { response, location, cookie } = await begin(get);
    expect(response.status).toBe(302);
    expect(location.origin).toBe(new URL(standIn.url).origin);
    expect(location.pathname).toBe('/oauth/v2/authorize');
    expect(location.searchParams.get('scope')).toBe(scopes.join(','));
    expect(location.searchParams.get('client_id')).toBe('123.456');
    expect(location.searchParams.get('redirect_uri')).toBeNull();
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
  });

  it('sends people back to its public address, over which the cookie is secure', async () => {
    const { get } = await start({ publicUrl: 'https://vigia.example.org' } as object);
    const { location, cookie } = await begin(get);
    expect(location.searchParams.get('redirect_uri')).toBe('https://vigia.example.org/slack/oauth_redirect');
    expect(cookie).toContain('; Secure');
  });

  it('keeps the token sealed, and answers the workspace with it', async () => {
    const started = await start();
    const response = await install(started);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Vigía is installed in The &#60;Desk&#62;.');
    expect([...store.rows.keys()]).toEqual(['slack/T2']);
    expect(store.rows.get('slack/T2')).not.toContain('xoxb');
    standIn.tokens.add('xoxb-of-team-two');
    await started.send(ofTeamTwo(mention('who richardson')));
    const posted = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(posted.token).toBe('xoxb-of-team-two');
  });

  it.each([
    ['a state of its own making', () => 'abc.1.def', undefined],
    ['no cookie', (state: string) => state, ''],
    ['the cookie of another installation', (state: string) => state, 'vigia-slack-state=other'],
  ])('refuses to end what comes with %s', async (_, stateOf, sent) => {
    const { get } = await start();
    const { cookie, state } = await begin(get);
    standIn.grants['a-code'] = grant;
    const response = await get(`/slack/oauth_redirect?code=a-code&state=${stateOf(state)}`, {
      cookie: sent ?? cookie.split(';')[0] ?? '',
      'accept-language': 'es-EC',
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Esta instalación no empezó aquí');
    expect(store.rows.size).toBe(0);
  });

  it('refuses to end an installation twice, or after ten minutes', async () => {
    const { get } = await start();
    const { cookie, state } = await begin(get);
    standIn.grants['a-code'] = grant;
    const end = () =>
      get(`/slack/oauth_redirect?code=a-code&state=${state}`, { cookie: cookie.split(';')[0] ?? '' });
    expect((await end()).status).toBe(200);
    expect((await end()).status).toBe(400);
    const late = await begin(get);
    at = new Date(now.getTime() + 601_000);
    const ended = await get(`/slack/oauth_redirect?code=a-code&state=${late.state}`, {
      cookie: late.cookie.split(';')[0] ?? '',
    });
    expect(ended.status).toBe(400);
  });

  it('says what Slack refused, and that a person cancelled', async () => {
    const { get } = await start();
    const first = await begin(get);
    const refused = await get(`/slack/oauth_redirect?code=unknown&state=${first.state}`, {
      cookie: first.cookie.split(';')[0] ?? '',
    });
    expect(await refused.text()).toContain('invalid_code');
    const second = await begin(get);
    const cancelled = await get(`/slack/oauth_redirect?error=access_denied&state=${second.state}`, {
      cookie: second.cookie.split(';')[0] ?? '',
    });
    expect(await cancelled.text()).toContain('cancelled');
  });

  it('opens what older keys sealed, seals it anew, and nothing without them', async () => {
    await install(await start());
    const before = store.rows.get('slack/T2');
    const rotated = await start({ secretKeys: ['a-key-of-thirty-two-characters-2', ...oauth.secretKeys] });
    standIn.tokens.add('xoxb-of-team-two');
    await rotated.send(ofTeamTwo(mention('help')));
    await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(store.rows.get('slack/T2')).not.toBe(before);
    const newest = await start({ secretKeys: ['a-key-of-thirty-two-characters-2'] });
    await newest.send(ofTeamTwo(mention('help', { ts: '2.2' })));
    await standIn.request(({ body }) => body.thread_ts === '2.2');
    const other = await start({ secretKeys: ['a-key-of-thirty-two-characters-3'] });
    await other.send(ofTeamTwo(mention('help', { ts: '3.3' })));
    await standIn.until(
      () => other.vigia.logged.some(({ level }) => level === 'error'),
      () => 'nothing was logged',
    );
    expect(standIn.got.some(({ body }) => body.thread_ts === '3.3')).toBe(false);
  });

  it('doesn’t take one workspace’s record for another’s', async () => {
    const started = await start();
    await install(started);
    store.rows.set('slack/T3', store.rows.get('slack/T2') ?? '');
    const foreign = {
      ...mention('help'),
      team_id: 'T3',
      authorizations: [{ enterprise_id: null, team_id: 'T3' }],
    };
    await started.send(foreign);
    await standIn.until(
      () => started.vigia.logged.some(({ level }) => level === 'error'),
      () => 'nothing was logged',
    );
    expect(standIn.got.some(({ method }) => method === 'chat.postMessage')).toBe(false);
  });

  it('exchanges a token that ends soon for the next one, once', async () => {
    const started = await start();
    standIn.grants['a-code'] = { ...grant, refresh_token: 'refresh-1', expires_in: 43_200 };
    standIn.grants['refresh-1'] = {
      ...grant,
      access_token: 'xoxb-next',
      refresh_token: 'refresh-2',
      expires_in: 43_200,
    };
    const { cookie, state } = await begin(started.get);
    await started.get(`/slack/oauth_redirect?code=a-code&state=${state}`, {
      cookie: cookie.split(';')[0] ?? '',
    });
    standIn.tokens = new Set(['xoxb-of-team-two', 'xoxb-next']);
    await started.send(ofTeamTwo(mention('help')));
    const first = await standIn.request(({ method }) => method === 'chat.postMessage');
    expect(first.token).toBe('xoxb-of-team-two');
    at = new Date(now.getTime() + 11 * 3_600_000);
    await Promise.all(['4.1', '4.2'].map((ts) => started.send(ofTeamTwo(mention('help', { ts })))));
    for (const ts of ['4.1', '4.2']) {
      const next = await standIn.request(({ body }) => body.thread_ts === ts);
      expect(next.token).toBe('xoxb-next');
    }
    const exchanges = standIn.got.filter(
      ({ method, body }) => method === 'oauth.v2.access' && body.grant_type === 'refresh_token',
    );
    expect(exchanges).toHaveLength(1);
  });

  it.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT2'] } }],
  ])('forgets the workspace on %s', async (_, event) => {
    const started = await start();
    await install(started);
    expect(store.rows.size).toBe(1);
    await started.send({ ...eventBody(event), team_id: 'T2' });
    await standIn.until(
      () => store.rows.size === 0,
      () => 'still there',
    );
  });

  it('keeps the workspace when only a person’s token is revoked', async () => {
    const started = await start();
    await install(started);
    await started.send({
      ...eventBody({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } }),
      team_id: 'T2',
    });
    await started.vigia.slack.stop();
    expect(store.rows.size).toBe(1);
  });
});
