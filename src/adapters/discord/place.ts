import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import type { Place } from '../../core/command.ts';
import { askerOf, type Interaction, inBotDirectMessage } from './interaction.ts';

const { Administrator, ManageGuild, ViewChannel, SendMessages } = PermissionFlagsBits;

/** Where an interaction was begun: managed by whoever may manage the server, and by oneself in direct messages. */
export function placeOf(interaction: Interaction): Place {
  const { guild_id, channel_id, context, member, app_permissions } = interaction;
  const direct = inBotDirectMessage(interaction);
  const granted = BigInt(member?.permissions ?? 0);
  return {
    platform: 'discord',
    workspace: guild_id ?? '',
    channel: channel_id ?? '',
    person: askerOf(interaction) ?? '',
    direct,
    mayManage: direct || (granted & (Administrator | ManageGuild)) !== 0n,
    mayPost:
      context === InteractionContextType.PrivateChannel ? false : direct || mayPostWith(app_permissions),
  };
}

function mayPostWith(permissions: string | undefined): boolean | null {
  if (permissions === undefined) return null;
  const needed = ViewChannel | SendMessages;
  const own = BigInt(permissions);
  return (own & Administrator) !== 0n || (own & needed) === needed;
}
