import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { limits } from '../../../src/adapters/slack/limits.ts';
import { manifestOf, scopes } from '../../../src/adapters/slack/manifest.ts';
import { languageCodes } from '../../../src/core/language.ts';
import { words } from '../../../src/languages/index.ts';

const { listing } = words.en.slack;
const bySocket = manifestOf({ commands, listing, publicUrl: null });
const byHttp = manifestOf({ commands, listing, publicUrl: 'https://vigia.example.org' });
const slashes = bySocket.features?.slash_commands ?? [];

describe('the manifest', () => {
  it('is the one that the README has people paste', () => {
    const path = 'src/adapters/slack/slack-manifest.json';
    const file = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
    expect(file('README.md')).toContain(`(${path})`);
    // Made anew by: npx vigia manifest > src/adapters/slack/slack-manifest.json
    expect(JSON.parse(file(path))).toEqual(bySocket);
  });

  it('has a slash command for every command but those that Slack keeps, and the umbrella first', () => {
    const names = commands.map(({ names }) => names.en).filter((name) => name !== 'help');
    const own = names.map((name) => (name === 'who' ? '/whois' : `/${name}`));
    expect(slashes.map(({ command }) => command)).toEqual(['/vigia', ...own]);
  });

  it('keeps Slack’s limits', () => {
    expect(slashes.length).toBeLessThanOrEqual(limits.slashCommands);
    for (const { command, description, usage_hint = '' } of slashes) {
      expect(command).toMatch(/^\/[a-z_-]{1,31}$/);
      expect(description.length).toBeLessThanOrEqual(2000);
      expect(usage_hint.length).toBeLessThanOrEqual(1000);
    }
    expect(bySocket.features?.agent_view?.suggested_prompts?.length).toBeLessThanOrEqual(
      limits.suggestedPrompts,
    );
  });

  it.each(languageCodes)('says what the app is within Slack’s limits (%s)', (code) => {
    const { description, longDescription, agent, check, brief, prompts } = words[code].slack.listing;
    expect(description.length).toBeLessThanOrEqual(140);
    expect(longDescription.length).toBeGreaterThanOrEqual(174);
    expect(longDescription.length).toBeLessThanOrEqual(4000);
    expect(agent.length).toBeLessThanOrEqual(300);
    for (const { name, description: said } of [check, brief]) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(said.length).toBeLessThanOrEqual(150);
    }
    expect(prompts.length).toBeLessThanOrEqual(limits.suggestedPrompts);
  });

  it('asks for no more than it needs, and reads no channel', () => {
    expect(bySocket.oauth_config?.scopes?.bot).toEqual([...scopes]);
    expect([...scopes].sort()).toEqual([
      'app_mentions:read',
      'chat:write',
      'commands',
      'im:history',
      'users:read',
    ]);
  });

  it('is for Socket Mode, or for HTTP where the bot’s address is known', () => {
    expect(bySocket.settings?.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(bySocket)).not.toContain('https://');
    expect(byHttp.settings?.socket_mode_enabled).toBe(false);
    const address = 'https://vigia.example.org/slack/events';
    expect(byHttp.settings?.event_subscriptions?.request_url).toBe(address);
    expect(byHttp.settings?.interactivity).toEqual({
      is_enabled: true,
      request_url: address,
      message_menu_options_url: address,
    });
    expect(byHttp.features?.slash_commands?.every(({ url }) => url === address)).toBe(true);
    expect(byHttp.oauth_config?.redirect_urls).toEqual(['https://vigia.example.org/slack/oauth_redirect']);
  });
});
