import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/feed.ts';
import { topicSchema } from '../../../src/core/topic.ts';
import { openSqlite } from '../../../src/stores/sqlite.ts';
import { openSite, rss } from '../../ingest/poll/site.ts';
import { Person } from './people.ts';
import { textOf } from './shown.ts';
import { applicationId, StandIn, token } from './stand-in.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-discord-'));
afterAll(() => rmSync(root, { recursive: true }));
const main = join(import.meta.dirname, '../../vigia-here.ts');

let standIn: StandIn;
let child: ChildProcess | undefined;
beforeEach(async () => {
  standIn = await StandIn.start();
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await standIn.stop();
});

const harbour = topicSchema.parse({
  id: 'harbour',
  title: { en: 'Harbour', es: 'Puerto' },
  zone: 'UTC',
  terms: ['Osmund'],
  threshold: 1,
});

function feedOf(url: string): Feed {
  const nothing = { family: null, language: null, country: null, selector: null, addedBy: null };
  return {
    id: 'courier',
    topic: 'harbour',
    url,
    publisher: 'Courier',
    kind: 'feed',
    paused: false,
    ...nothing,
  };
}

/** Starts `vigia`, pointed at the stand-in by its address alone. */
function start(args: readonly string[], environment: Record<string, string> = {}) {
  const { PATH } = process.env;
  const env = {
    ...(PATH && { PATH }),
    NODE_COMPILE_CACHE: join(root, 'cache'),
    VIGIA_DATA: join(root, 'data'),
    DISCORD_TOKEN: token,
    DISCORD_API_URL: standIn.url,
    ...environment,
  };
  const started = spawn(process.execPath, [main, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  return { child: started, output: text(started.stdout), errors: text(started.stderr) };
}

describe('the program', () => {
  test('is on Discord with no more than a token, and ends when it is asked to', async () => {
    const { child, errors } = start([], { PORT: '0' });
    await standIn.request(({ method }) => method === 'PUT', 20_000);
    await expect.poll(() => standIn.heard.length, { timeout: 20_000 }).toBe(1);
    const { body } = await new Person(standIn).command('who', { name: 'noboa' }).answered();
    expect(textOf(body)).toContain('Daniel Noboa');
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(await errors).toMatch(/^Vigía is on Discord\. Listening on port \d+\./);
    expect(standIn.connections).toBe(0);
  }, 40_000);

  test('reads the feeds that are due, and answers from what they list', async () => {
    const site = await openSite();
    const data = join(root, 'with-feed');
    const said =
      'Osmund Harbour will close on Friday, the harbour master, Ada Quill, said: “No ship will enter.”';
    site.pages.set('/feed', rss([{ title: 'Harbour closes', guid: 'a', text: said }]));
    const store = await openSqlite(data);
    await store.saveTopic(harbour);
    await store.saveFeed(feedOf(`${site.root}/feed`), 0);
    await store.close();
    const { child } = start([], { PORT: '0', VIGIA_DATA: data });
    await expect.poll(() => standIn.heard.length, { timeout: 20_000 }).toBe(1);
    const ask = async () =>
      textOf((await new Person(standIn).command('who', { name: 'quill' }).answered()).body);
    await expect.poll(ask, { timeout: 20_000 }).toContain('harbour master');
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[0]).toBe(0);
    await site.close();
  }, 60_000);

  test('with a wrong token says in one line which and where to get it', async () => {
    const { child, output, errors } = start([], { DISCORD_TOKEN: 'wrong' });
    expect((await once(child, 'close'))[0]).toBe(2);
    expect(await errors).toMatch(/^Discord refuses DISCORD_TOKEN\. Get a new one at https:\/\/\S+ .*\n$/);
    expect(await output).toBe('');
  }, 40_000);

  test('doctor and register say what is wrong, mend it, and print the invite link', async () => {
    const before = start(['doctor']);
    expect((await once(before.child, 'close'))[0]).toBe(2);
    expect(await before.output).toContain(`client_id=${applicationId}`);
    expect(await before.output).toContain('WRONG The commands are not registered');
    const register = start(['register']);
    expect((await once(register.child, 'close'))[0]).toBe(0);
    expect(await register.output).toMatch(/^\+ added: \/brief, /);
    standIn.guilds = [
      { id: '1', name: 'Desk', permissions: String((1n << 10n) | (1n << 11n) | (1n << 38n)) },
    ];
    const after = start(['doctor']);
    expect((await once(after.child, 'close'))[0]).toBe(0);
    expect(await after.output).not.toContain('WRONG');
  }, 40_000);
});
