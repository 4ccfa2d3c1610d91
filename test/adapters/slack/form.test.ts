import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Store } from '../../../src/core/store.ts';
import { openSqlite } from '../../../src/stores/sqlite.ts';
import { botOver, seededCorpus } from '../discord/vigia.ts';
import { eventBody, pressBody, typedBody } from './people.ts';
import { controlsOf, labelOf, textOf } from './shown.ts';
import { appToken, StandIn } from './stand-in.ts';
import { type Vigia, vigiaOn } from './vigia.ts';

const corpus = await seededCorpus();
let standIn: StandIn;
let vigia: Vigia;
let store: Store;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-form-'));
  store = await openSqlite(folder);
  for (const topic of corpus.topics) await store.saveTopic(topic);
  standIn = await StandIn.start();
  standIn.users = {
    U1: { id: 'U1', locale: 'en-US', tz: 'Europe/Madrid', is_admin: true },
    U2: { id: 'U2', locale: 'es-ES', tz: 'America/Guayaquil' },
  };
  vigia = await vigiaOn(standIn, { appToken }, { corpus, store, bot: botOver(corpus, commands, store) });
  await vigia.slack.start();
});
afterEach(async () => {
  await vigia.slack.stop();
  await standIn.stop();
  await store.close();
  rmSync(folder, { recursive: true });
  expect(standIn.problems).toEqual([]);
  expect(vigia.logged.filter(({ level }) => level !== 'info')).toEqual([]);
});

const acknowledged = async (payload: object) =>
  (await standIn.acknowledged(standIn.send({ type: 'interactive', payload }))).payload;

async function home(user = 'U1') {
  standIn.got.length = 0;
  standIn.send({ type: 'events_api', payload: eventBody({ type: 'app_home_opened', user, tab: 'home' }) });
  return (await standIn.request(({ method }) => method === 'views.publish')).body;
}

/** Opens the form from Home, and gives its view. */
async function form() {
  const button = controlsOf(await home()).find((one) => labelOf(one) === 'Daily digest …');
  await acknowledged(
    pressBody({ action_id: String(button?.action_id) }, standIn, {
      container: { type: 'view' },
      view: { id: 'V0', type: 'home' },
    }),
  );
  return (await standIn.request(({ method }) => method === 'views.open')).body.view;
}

/** Sends the form as somebody filled it in, and gives what Slack is answered. */
function send(channel: string | null, { user = 'U1', zone = 'America/Guayaquil' } = {}) {
  const chosen = (value: string) => ({ selected_option: { value } });
  const values = {
    channel: { channel: { selected_conversation: channel } },
    topic: { topic: chosen('ecuador') },
    time: { time: { selected_time: '06:30' } },
    zone: { zone: chosen(zone) },
    language: { language: chosen('es') },
    days: { days: chosen('1-5') },
  };
  const view = { id: 'V1', callback_id: 'vigia_subscribe', type: 'modal', state: { values } };
  const people = { team: { id: 'T1' }, user: { id: user } };
  return acknowledged({ type: 'view_submission', ...people, trigger_id: `form-${user}`, view });
}

test('the form offers what is usual for whoever opens it, and finds zones by their cities', async () => {
  const view = await form();
  expect(view?.callback_id).toBe('vigia_subscribe');
  const fields = (view?.blocks ?? []) as {
    block_id?: string;
    element?: Record<string, { value?: string }>;
  }[];
  expect(fields.map(({ block_id }) => block_id)).toEqual([
    'channel',
    'topic',
    'time',
    'zone',
    'language',
    'days',
  ]);
  const [channel, topic, time, zone, language] = fields.map(({ element }) => element);
  expect(channel?.type).toBe('conversations_select');
  expect(topic?.initial_option?.value).toBe('ecuador');
  expect(time?.initial_time).toBe('07:00');
  expect([zone?.initial_option?.value, language?.initial_option?.value]).toEqual(['Europe/Madrid', 'en']);
  const { options } = await acknowledged(typedBody(String(zone?.action_id), 'quito'));
  expect((options as { value: string }[])[0]?.value).toBe('America/Guayaquil');
});

test('who manages the workspace subscribes a channel, and finds it on Home', async () => {
  expect(textOf(await home())).toContain('None yet.');
  const answer = await send('C9');
  expect(answer.response_action).toBe('update');
  expect(textOf(answer as Parameters<typeof textOf>[0])).toContain('06:30 (America/Guayaquil)');
  const { sound } = await store.subscriptions({ platform: 'slack', workspace: 'T1' });
  expect(sound).toMatchObject([
    {
      channel: 'C9',
      subscriber: 'U1',
      topic: 'ecuador',
      time: '06:30',
      zone: 'America/Guayaquil',
      language: 'es',
      weekdays: [1, 2, 3, 4, 5],
      state: 'active',
    },
  ]);
  const body = await home();
  expect(textOf(body)).toContain('Ecuador · ');
  expect(JSON.stringify(body)).toContain('"channel_id":"C9"');
});

test('anybody else is told in the form that they may not, and may subscribe themselves', async () => {
  const refused = await send('C9', { user: 'U2' });
  expect(refused.response_action).toBe('errors');
  expect(Object.keys(refused.errors as object)).toEqual(['channel']);
  expect((await send(null, { user: 'U2' })).response_action).toBe('update');
  const { sound } = await store.subscriptions({ platform: 'slack', workspace: 'T1' });
  expect(sound).toMatchObject([{ channel: 'U2', subscriber: 'U2' }]);
  expect(textOf(await home('U2'))).toContain('sus mensajes conmigo');
});
