import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Feed } from '../../src/core/feed.ts';
import { plainText } from '../../src/core/plain-text.ts';
import type { Store } from '../../src/core/store.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { tellBroken } from '../../src/digest/tell-broken.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { commands, words } from '../small-bot.ts';
import { ecuador } from '../stores/samples.ts';
import { FarEnd } from './platform.ts';

let store: Store;
let folder: string;
let far: FarEnd;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vigia-tell-'));
  store = await openSqlite(folder);
  await store.saveTopic(ecuador);
  far = new FarEnd('slack', () => new Date(0));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const feed: Feed = {
  id: 'f',
  topic: 'ecuador',
  url: 'https://news.example/feed',
  publisher: 'Example News',
  family: null,
  language: null,
  country: null,
  selector: null,
  kind: 'feed',
  addedBy: null,
  paused: false,
};

const subscribed = (channel: string, more: Partial<Subscription> = {}) =>
  store.saveSubscription({
    id: `s-${channel}`,
    platform: 'slack',
    workspace: 'T1',
    channel,
    subscriber: 'U1',
    topic: 'ecuador',
    language: 'en',
    time: '07:00',
    zone: 'America/Guayaquil',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    silentWhenEmpty: false,
    state: 'active',
    problem: null,
    createdAt: 0,
    told: 0,
    next: null,
    ...more,
  });

const tell = () => {
  const complaints: unknown[] = [];
  const log = {
    info: (one: unknown) => void complaints.push(one),
    warn: (one: unknown) => void complaints.push(one),
    error: (one: unknown) => void complaints.push(one),
  };
  return tellBroken(feed, { adapters: [far], corpus: { topics: [ecuador] }, store, words, log }).then(
    () => complaints,
  );
};

test('whoever subscribed is told once that a feed broke, in their own messages and language', async () => {
  await subscribed('C1');
  await subscribed('C2');
  await subscribed('C3', { subscriber: 'U2', language: 'es' });
  await subscribed('C4', { subscriber: 'U3', state: 'paused' });
  await subscribed('C5', { subscriber: 'U4', platform: 'discord' });
  expect(await tell()).toEqual([]);
  expect(far.posts.map(({ to }) => to)).toEqual([
    { workspace: 'T1', person: 'U1' },
    { workspace: 'T1', person: 'U2' },
  ]);
  const [english, spanish] = far.posts.map(({ reply }) =>
    plainText(reply, { words: words[reply.language], commands }),
  );
  expect(english).toContain(
    'Example News can’t be read any more, so your digest of Ecuador may miss its news',
  );
  expect(spanish).toContain('Ya no se puede leer Example News');
});

test('one who can’t be told keeps nobody else from being told', async () => {
  await subscribed('C1');
  await subscribed('C3', { subscriber: 'U2' });
  far.answers.push(new Error('down'));
  expect(await tell()).toHaveLength(1);
  expect(far.posts).toHaveLength(1);
});
