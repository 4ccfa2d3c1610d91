import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { definitionsOf } from '../../../src/adapters/discord/definitions.ts';
import { checkDiscord } from '../../../src/adapters/discord/doctor.ts';
import {
  type DiscordParts,
  diagnoseDiscord,
  registerOnDiscord,
} from '../../../src/adapters/discord/index.ts';
import { limits } from '../../../src/adapters/discord/limits.ts';
import { words } from '../../../src/languages/index.ts';
import { applicationId, StandIn, token } from './stand-in.ts';
import { vigiaOn } from './vigia.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await StandIn.start();
});
afterEach(() => standIn.stop());

/** Starts and stops the bot; what it sent to register. */
async function registeredOnStart(more: Partial<DiscordParts> = {}) {
  const { discord } = await vigiaOn(standIn, more);
  await discord.start();
  await discord.stop();
  return standIn.got.splice(0).filter(({ method }) => method === 'PUT');
}

describe('registration', () => {
  test('says every command in English and in both Spanish, with where it can be used', async () => {
    const [put] = await registeredOnStart();
    expect(put?.path).toBe(`/applications/${applicationId}/commands`);
    const sent = put?.body as unknown as Record<string, unknown>[];
    expect(sent).toContainEqual(
      expect.objectContaining({
        type: 1,
        name: 'quotes',
        name_localizations: { 'es-ES': 'citas', 'es-419': 'citas' },
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        options: [
          expect.objectContaining({ name: 'speaker', autocomplete: true, type: 3 }),
          expect.objectContaining({ name: 'about', type: 3 }),
          expect.objectContaining({ name: 'topic', autocomplete: true, type: 3 }),
          expect.objectContaining({
            name: 'share',
            type: 5,
            name_localizations: { 'es-ES': 'compartir', 'es-419': 'compartir' },
          }),
        ],
      }),
    );
    expect(sent).toContainEqual(expect.objectContaining({ type: 3, name: 'Check against sources' }));
  });

  test('is done only when something changed', async () => {
    expect(await registeredOnStart()).toHaveLength(1);
    expect(await registeredOnStart()).toHaveLength(0);
    standIn.commands[0] = { ...standIn.commands[0], description: 'of old' };
    expect(await registeredOnStart()).toHaveLength(1);
    standIn.commands.push({ type: 1, name: 'gone', description: 'x' });
    expect(await registeredOnStart()).toHaveLength(1);
  });

  test('of a server of one’s own says nothing of where, and keeps the way into an activity', async () => {
    const entry = { type: 4, name: 'launch', description: '' };
    standIn.commands = [entry];
    const [put] = await registeredOnStart({ guild: '700000000000000001' });
    expect(put?.path).toContain('/guilds/700000000000000001/commands');
    const sent = put?.body as unknown as Record<string, unknown>[];
    expect(sent.some((command) => 'contexts' in command)).toBe(false);
    expect(sent).toContainEqual(entry);
    expect(await registeredOnStart({ guild: '700000000000000001' })).toHaveLength(0);
  });

  test('keeps within Discord’s limits', () => {
    const definitions = definitionsOf(commands, words);
    const slash = definitions.filter(({ type }) => type === 1);
    expect(slash.length).toBeLessThanOrEqual(limits.slashCommands);
    for (const one of [...definitions, ...definitions.flatMap(({ options = [] }) => options)]) {
      const menu = one.type === 3 && !('max_length' in one) && !('description' in one && one.description);
      for (const name of [one.name, ...Object.values(one.name_localizations)]) {
        expect(name?.length).toBeLessThanOrEqual(limits.commandName);
        if (!menu) expect(name).toMatch(/^[-_\p{Ll}\p{N}]+$/u);
      }
      for (const text of menu
        ? []
        : [one.description, ...Object.values(one.description_localizations ?? {})]) {
        expect(text?.length).toBeGreaterThan(0);
        expect(text?.length).toBeLessThanOrEqual(limits.description);
      }
    }
    for (const { options = [] } of definitions) {
      expect(options.length).toBeLessThanOrEqual(limits.options);
      expect(new Set(options.map(({ name }) => name)).size).toBe(options.length);
    }
  });

  test('that Discord refuses keeps nobody from being answered', async () => {
    standIn.disturbances.push({
      method: 'PUT',
      path: /commands/,
      status: 400,
      body: { message: 'Invalid Form Body', code: 50035 },
    });
    const { discord, logged } = await vigiaOn(standIn);
    await discord.start();
    expect(discord.isReady()).toBe(true);
    expect(logged.map(({ level }) => level)).toContain('error');
    await discord.stop();
  });
});

describe('starting', () => {
  test('with a wrong token says so', async () => {
    const account = { token: `${token}x`, applicationId, apiUrl: standIn.url };
    const { discord } = await vigiaOn(standIn, { account });
    await expect(discord.start()).rejects.toMatchObject({
      platform: 'discord',
      message: expect.stringMatching(/DISCORD_TOKEN.*https:.*Reset Token/),
    });
    await discord.stop();
  });

  test('finds out the application by itself, and takes an address with a version', async () => {
    const account = { token, applicationId: null, apiUrl: `${standIn.url}/v10/` };
    const [put] = await registeredOnStart({ account });
    expect(put?.path).toBe(`/applications/${applicationId}/commands`);
  });

  test('asks for no intents, and opens as many shards as Discord wants', async () => {
    standIn.shards = 2;
    await registeredOnStart();
    const identified = standIn.heard.map(({ d }) => d);
    expect(identified.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(identified.map(({ intents }) => intents)).toEqual([0, 0]);
  });

  test('goes on trying while the gateway is not to be had', async () => {
    standIn.disturbances.push({ path: /gateway/, status: 404 });
    const { discord, logged } = await vigiaOn(standIn);
    await discord.start();
    expect(discord.isReady()).toBe(true);
    expect(logged.map(({ message }) => message)).toContain('Discord: no connection yet');
    await discord.stop();
    expect(discord.isReady()).toBe(false);
  });

  test('opens no gateway where Discord sends interactions over HTTP', async () => {
    standIn.application = {
      ...standIn.application,
      interactions_endpoint_url: 'https://bot.example/discord/interactions',
    };
    const { discord } = await vigiaOn(standIn, { publicKey: 'ab'.repeat(32) });
    await discord.start();
    expect(discord.isReady()).toBe(true);
    expect(standIn.connections).toBe(0);
    await discord.stop();
  });
});

describe('the doctor', () => {
  const parts = () => ({
    account: { token, applicationId, apiUrl: standIn.url },
    publicKey: null as string | null,
    guild: null,
    commands,
    words,
  });
  const kinds = async (more: Partial<ReturnType<typeof parts>> = {}) =>
    (await checkDiscord({ ...parts(), ...more })).map(({ kind }) => kind);

  test('names what is missing, and the link that invites the bot', async () => {
    const findings = await checkDiscord(parts());
    expect(findings.map(({ kind }) => kind)).toEqual(['token-accepted', 'not-registered', 'no-servers']);
    expect(JSON.stringify(findings)).toContain(
      `https://discord.com/oauth2/authorize?client_id=${applicationId}&scope=bot+applications.commands&permissions=`,
    );
  });

  test('is content where all is well', async () => {
    await registeredOnStart();
    standIn.guilds = [
      { id: '1', name: 'Desk', permissions: String((1n << 10n) | (1n << 11n) | (1n << 38n)) },
    ];
    expect(await kinds()).toEqual(['token-accepted', 'registered', 'may-write']);
  });

  test('tells a wrong token, another application, another key, a server where it may not write', async () => {
    expect(await kinds({ account: { token: 'x', applicationId, apiUrl: standIn.url } })).toEqual([
      'token-refused',
    ]);
    expect(await kinds({ account: { token, applicationId: '1', apiUrl: standIn.url } })).toContain(
      'other-application',
    );
    expect(await kinds({ publicKey: 'cd'.repeat(32) })).toContain('other-key');
    standIn.guilds = [{ id: '1', name: 'Desk', permissions: '1024' }];
    expect(await checkDiscord(parts())).toContainEqual({
      kind: 'may-not-write',
      server: 'Desk',
      lacks: ['SendMessages', 'SendMessagesInThreads'],
    });
    standIn.application = { ...standIn.application, interactions_endpoint_url: 'https://bot.example' };
    expect(await kinds()).toContain('endpoint-without-key');
    expect(await kinds({ account: { token, applicationId, apiUrl: 'http://127.0.0.1:9/api' } })).toEqual([
      'unreachable',
    ]);
  });

  test('says each with its remedy, in both languages, and shows what registering changes', async () => {
    expect(await diagnoseDiscord(parts(), 'en')).toEqual([
      { ok: true, text: expect.stringContaining('https://discord.com/oauth2/authorize') },
      { ok: false, text: expect.stringContaining('npx vigia register') },
      { ok: false, text: expect.stringContaining('in no server') },
    ]);
    expect(await registerOnDiscord(parts(), 'es')).toEqual([expect.stringMatching(/^\+ nuevos: \/brief, /)]);
    expect(await registerOnDiscord(parts(), 'en')).toEqual([expect.stringContaining('nothing to change')]);
    const wrong = { ...parts(), account: { token: 'x', applicationId, apiUrl: standIn.url } };
    expect(await diagnoseDiscord(wrong, 'en')).toEqual([
      { ok: false, text: expect.stringMatching(/DISCORD_TOKEN.*https/) },
    ]);
    await expect(registerOnDiscord(wrong, 'en')).rejects.toThrow(/DISCORD_TOKEN.*https/);
    const none = { ...parts(), account: { token: null, applicationId, apiUrl: standIn.url } };
    expect(await diagnoseDiscord(none, 'es')).toEqual([
      { ok: false, text: expect.stringContaining('Falta DISCORD_TOKEN') },
    ]);
  });
});
