import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand, type Place } from '../../src/core/command.ts';
import { replyOf, smallCorpus } from '../small-bot.ts';
import { Person } from './discord/people.ts';
import { StandIn as DiscordStandIn } from './discord/stand-in.ts';
import { botOver, vigiaOn as vigiaOnDiscord } from './discord/vigia.ts';
import { answerTo, commandBody, directMessage } from './slack/people.ts';
import { StandIn as SlackStandIn } from './slack/stand-in.ts';
import { vigiaOn as vigiaOnSlack } from './slack/vigia.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A bot whose one command keeps where it was asked. */
function watched() {
  const places: (Place | null)[] = [];
  const where = defineCommand({
    names: { en: 'where', es: 'donde' },
    description: { en: 'Where this is', es: 'Dónde es esto' },
    example: { en: '/where', es: '/donde' },
    options: z.object({}),
    run: (_, { place }) => void places.push(place),
    show: () => replyOf([{ kind: 'heading', text: 'Here' }]),
  });
  const corpus = smallCorpus();
  return { corpus, bot: botOver(corpus, [where]), places };
}

test('on Discord whoever may manage the server may manage there, and everybody their own messages', async () => {
  const standIn = await DiscordStandIn.start();
  const { corpus, bot, places } = watched();
  const { discord } = await vigiaOnDiscord(standIn, { corpus, bot });
  await discord.start();
  ends.push(
    () => standIn.stop(),
    () => discord.stop(),
  );
  const user = { id: '31' };
  const may = (permissions: bigint) => ({ member: { user, permissions: String(permissions) } });
  const channel = { guild_id: '700000000000000001', channel_id: '700000000000000002' };
  const asked = [
    { ...channel, ...may(1n << 5n), app_permissions: String((1n << 10n) | (1n << 11n)) },
    { ...channel, ...may(1n << 3n), app_permissions: String(1n << 10n) },
    { ...channel, ...may(1n << 11n) },
    { context: 1, guild_id: undefined, channel_id: '8', member: undefined, user },
    { context: 2, guild_id: undefined, channel_id: '9', member: undefined, user },
  ];
  for (const more of asked) await new Person(standIn, more).command('where').answered();
  const common = { platform: 'discord', person: '31' };
  const here = { ...common, workspace: channel.guild_id, channel: channel.channel_id, direct: false };
  expect(places).toEqual([
    { ...here, mayManage: true, mayPost: true },
    { ...here, mayManage: true, mayPost: false },
    { ...here, mayManage: false, mayPost: null },
    { ...common, workspace: '', channel: '8', direct: true, mayManage: true, mayPost: true },
    { ...common, workspace: '', channel: '9', direct: false, mayManage: false, mayPost: false },
  ]);
});

test('on Slack whoever manages the workspace may manage there, and everybody their own messages', async () => {
  const standIn = await SlackStandIn.start();
  standIn.users = { U1: { is_admin: true }, U2: {}, U3: { is_owner: true } };
  const { corpus, bot, places } = watched();
  const { slack } = await vigiaOnSlack(standIn, undefined, { corpus, bot });
  await slack.start();
  ends.push(
    () => standIn.stop(),
    () => slack.stop(),
  );
  for (const user_id of ['U1', 'U2', 'U3']) {
    const payload = commandBody('/where', '', standIn, { user_id });
    standIn.send({ type: 'slash_commands', payload });
    await answerTo(standIn, payload);
  }
  standIn.send({ type: 'events_api', payload: directMessage('where', { user: 'U2' }) });
  await standIn.request(({ method }) => method === 'chat.postMessage');
  const common = { platform: 'slack', workspace: 'T1' };
  const here = { ...common, channel: 'C1', direct: false, mayPost: null };
  expect(places).toEqual([
    { ...here, person: 'U1', mayManage: true },
    { ...here, person: 'U2', mayManage: false },
    { ...here, person: 'U3', mayManage: true },
    { ...common, channel: 'U2', person: 'U2', direct: true, mayManage: true, mayPost: true },
  ]);
});
