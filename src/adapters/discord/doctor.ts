import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import type { Command } from '../../core/command.ts';
import type { Localised } from '../../core/language.ts';
import type { Words } from '../../core/words.ts';
import { type Application, type DiscordAccount, DiscordApi } from './api.ts';
import { definitionsOf } from './definitions.ts';
import { isUnauthorised } from './fault.ts';
import { compareCommands, isSame, type RegistrationDifference } from './registration.ts';

/** Something that was looked at: as it should be, or what is wrong with it. */
export type DiscordFinding =
  | { readonly kind: 'token-accepted'; readonly application: string; readonly invite: string }
  | { readonly kind: 'token-refused' }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'other-application'; readonly set: string; readonly actual: string }
  | { readonly kind: 'other-key'; readonly actual: string }
  | { readonly kind: 'endpoint-without-key' }
  | { readonly kind: 'registered' }
  | { readonly kind: 'not-registered'; readonly difference: RegistrationDifference }
  | { readonly kind: 'no-servers'; readonly invite: string }
  | { readonly kind: 'may-write'; readonly servers: number }
  | { readonly kind: 'may-not-write'; readonly server: string; readonly lacks: readonly string[] };

export interface CheckParts {
  readonly account: DiscordAccount;
  readonly publicKey: string | null;
  readonly guild: string | null;
  readonly commands: readonly Command[];
  readonly words: Localised<Words>;
}

/** What a digest needs in its channel; answers need none. */
const needed = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
];

/** The page on which somebody adds the bot to a server of theirs, with the permissions it needs. */
function inviteLink(applicationId: string): string {
  const permissions = needed.reduce((all, one) => all | one).toString();
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

/** Looks at token, application, registration and permissions; changes nothing. */
export async function checkDiscord(parts: CheckParts): Promise<DiscordFinding[]> {
  const api = new DiscordApi(parts.account);
  try {
    const application = await api.application();
    return [
      ...applicationFindings(application, parts),
      await registrationFinding(api, parts),
      ...(await serverFindings(api, application)),
    ];
  } catch (error) {
    if (isUnauthorised(error)) return [{ kind: 'token-refused' }];
    return [{ kind: 'unreachable', reason: error instanceof Error ? error.message : String(error) }];
  } finally {
    api.close();
  }
}

function applicationFindings(application: Application, { account, publicKey }: CheckParts): DiscordFinding[] {
  const { id, verify_key: key, interactions_endpoint_url: endpoint } = application;
  const set = account.applicationId;
  return [
    { kind: 'token-accepted', application: id, invite: inviteLink(id) },
    ...(set !== null && set !== id ? [{ kind: 'other-application', set, actual: id } as const] : []),
    ...(publicKey !== null && key && key.toLowerCase() !== publicKey.toLowerCase()
      ? [{ kind: 'other-key', actual: key } as const]
      : []),
    ...(publicKey === null && endpoint ? [{ kind: 'endpoint-without-key' } as const] : []),
  ];
}

async function registrationFinding(api: DiscordApi, parts: CheckParts): Promise<DiscordFinding> {
  const difference = await compareCommands(api, parts.guild, definitionsOf(parts.commands, parts.words));
  return isSame(difference) ? { kind: 'registered' } : { kind: 'not-registered', difference };
}

async function serverFindings(api: DiscordApi, { id }: Application): Promise<DiscordFinding[]> {
  const servers = await api.guilds();
  if (servers.length === 0) return [{ kind: 'no-servers', invite: inviteLink(id) }];
  const wrong = servers.flatMap((server): DiscordFinding[] => {
    const lacks = new PermissionsBitField(BigInt(server.permissions)).missing(needed);
    return lacks.length > 0 ? [{ kind: 'may-not-write', server: server.name, lacks }] : [];
  });
  return [
    ...wrong,
    ...(wrong.length < servers.length
      ? [{ kind: 'may-write', servers: servers.length - wrong.length } as const]
      : []),
  ];
}
