import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answersTo, answerTo, commandBody } from './people.ts';
import { textOf } from './shown.ts';
import { appToken, botToken, StandIn } from './stand-in.ts';
import { signed, signingSecret } from './vigia.ts';

const root = mkdtempSync(join(tmpdir(), 'vigia-slack-'));
afterAll(() => rmSync(root, { recursive: true }));
const main = join(import.meta.dirname, '../../vigia-here.ts');

let standIn: StandIn;
let children: ChildProcess[] = [];
beforeEach(async () => {
  standIn = await StandIn.start();
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await standIn.stop();
});

/** Starts `vigia`, pointed at the stand-in by its address alone. */
function start(args: readonly string[], environment: Record<string, string> = {}) {
  const { PATH } = process.env;
  const env = {
    ...(PATH && { PATH }),
    NODE_COMPILE_CACHE: join(root, 'cache'),
    VIGIA_DATA: join(root, 'data'),
    SLACK_API_URL: standIn.url,
    ...environment,
  };
  const child = spawn(process.execPath, [main, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return { child, output: text(child.stdout), errors: text(child.stderr) };
}

describe('the program', () => {
  test('is on Slack with two tokens, and ends when it is asked to', async () => {
    const { child, errors } = start([], { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken });
    await expect.poll(() => standIn.connections, { timeout: 20_000 }).toBe(1);
    const payload = commandBody('/whois', 'noboa', standIn);
    standIn.send({ type: 'slash_commands', payload });
    expect(textOf((await answerTo(standIn, payload)).body)).toContain('Daniel Noboa');
    child.kill('SIGTERM');
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(await errors).toMatch(/^Vigía is on Slack\./);
    await expect.poll(() => standIn.connections).toBe(0);
  }, 40_000);

  test('answers over HTTP in two processes at once, each command once', async () => {
    const environment = { SLACK_BOT_TOKEN: botToken, SLACK_SIGNING_SECRET: signingSecret };
    const ports = ['39217', '39218'];
    const started = ports.map((PORT) => start([], { ...environment, PORT }));
    const ready = async (port: string) =>
      (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.status;
    for (const port of ports) await expect.poll(() => ready(port), { timeout: 20_000 }).toBe(200);
    const payload = commandBody('/whois', 'noboa', standIn);
    const body = new URLSearchParams(payload).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      ...signed(body, signingSecret, new Date()),
    };
    const sent = ports.map((port) =>
      fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST', body, headers }),
    );
    expect((await Promise.all(sent)).map(({ status }) => status)).toEqual([200, 200]);
    await answerTo(standIn, payload);
    for (const { child } of started) {
      child.kill('SIGTERM');
      expect((await once(child, 'close'))[0]).toBe(0);
    }
    expect(answersTo(standIn, payload)).toHaveLength(1);
  }, 60_000);

  test('with a wrong token says in one line which and where to get it', async () => {
    const { child, errors } = start([], { SLACK_BOT_TOKEN: 'wrong', SLACK_APP_TOKEN: appToken });
    expect((await once(child, 'close'))[0]).toBe(2);
    expect(await errors).toMatch(/^Slack refuses SLACK_BOT_TOKEN\. .*https:\/\/api\.slack\.com\/apps.*\n$/);
  }, 40_000);

  test('doctor looks at both tokens, manifest prints what the app is made from', async () => {
    const good = start(['doctor'], { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken });
    expect((await once(good.child, 'close'))[0]).toBe(0);
    expect(await good.output).toMatch(/ok .*SLACK_BOT_TOKEN.*\nok .*SLACK_APP_TOKEN/);
    const bad = start(['doctor'], { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: 'wrong' });
    expect((await once(bad.child, 'close'))[0]).toBe(2);
    expect(await bad.output).toContain('WRONG Slack refuses SLACK_APP_TOKEN');
    const { child, output } = start(['manifest'], { PUBLIC_URL: 'https://vigia.example.org' });
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(JSON.parse(await output)).toMatchObject({ settings: { socket_mode_enabled: false } });
  }, 60_000);
});
