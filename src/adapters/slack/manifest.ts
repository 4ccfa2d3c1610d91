import type { webApi } from '@slack/bolt';
import type { Command } from '../../core/command.ts';
import { optionsOf } from '../../core/command.ts';
import type { SlackListing } from '../../core/slack-words.ts';
import { slashName, umbrella } from './command-names.ts';
import { limits } from './limits.ts';
import { briefShortcut, checkShortcut } from './listeners.ts';

type Manifest = webApi.AppsManifestCreateArguments['manifest'];

/**
 * What the bot asks of a workspace: to be given commands, to write where it is asked, to read what is written to it,
 * and to know people's language and zone. Nothing of what people write to each other.
 */
export const scopes = ['app_mentions:read', 'chat:write', 'commands', 'im:history', 'users:read'] as const;

/** What Slack tells of. */
const events = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;

export interface ManifestParts {
  readonly commands: readonly Command[];
  readonly listing: SlackListing;
  /** Where Slack calls in; null: Socket Mode. */
  readonly publicUrl: string | null;
}

/** The app as Slack is told of it, from the definitions of the commands. */
export function manifestOf({ commands, listing, publicUrl }: ManifestParts): Manifest {
  const address = publicUrl === null ? null : new URL('/slack/events', publicUrl).href;
  const url = address === null ? {} : { url: address };
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Vigía',
      description: listing.description,
      long_description: listing.longDescription,
      background_color: '#1f3a4d',
    },
    features: {
      agent_view: {
        agent_description: listing.agent,
        suggested_prompts: listing.prompts.slice(0, limits.suggestedPrompts).map((prompt) => ({ ...prompt })),
      },
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'vigia', always_online: true },
      shortcuts: [
        { type: 'message', callback_id: checkShortcut, ...listing.check },
        { type: 'global', callback_id: briefShortcut, ...listing.brief },
      ],
      slash_commands: slashCommands(commands, listing).map((command) => ({
        ...command,
        should_escape: false,
        ...url,
      })),
    },
    oauth_config: {
      scopes: { bot: [...scopes] },
      ...(publicUrl !== null && { redirect_urls: [new URL('/slack/oauth_redirect', publicUrl).href] }),
    },
    settings: {
      event_subscriptions: { bot_events: [...events], ...(address !== null && { request_url: address }) },
      interactivity: {
        is_enabled: true,
        ...(address !== null && { request_url: address, message_menu_options_url: address }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: publicUrl === null,
      token_rotation_enabled: false,
    },
  };
}

function slashCommands(commands: readonly Command[], { umbrella: any }: SlackListing) {
  const own = commands.flatMap((command) => {
    const name = slashName(command);
    if (name === null) return [];
    const hint = hintOf(command);
    return [
      { command: `/${name}`, description: command.description.en, ...(hint !== '' && { usage_hint: hint }) },
    ];
  });
  return [{ command: `/${umbrella}`, description: any.description, usage_hint: any.hint }, ...own];
}

/** `[speaker] [about:…]`: the first option takes the free text, the others are named. */
function hintOf(command: Command): string {
  const hints = optionsOf(command).map(({ names, required }, index) => {
    const name = index === 0 ? names.en : `${names.en}:…`;
    return required ? `<${name}>` : `[${name}]`;
  });
  return hints.join(' ');
}
