import { DiscordAPIError, REST, RESTJSONErrorCodes, Routes } from 'discord.js';
import { z } from 'zod';
import type { CommandDefinition } from './definitions.ts';
import { limits } from './limits.ts';
import type { MessageBody } from './message.ts';

/** Where and as whom Discord is talked to. */
export interface DiscordAccount {
  /** Null: interactions over HTTP can be answered, and nothing else. */
  readonly token: string | null;
  /** Null: asked of Discord. */
  readonly applicationId: string | null;
  /** `https://discord.com/api`, with or without a version. */
  readonly apiUrl: string;
}

/** What names an interaction that is to be answered. */
export interface Answerable {
  readonly id: string;
  readonly application_id: string;
  readonly token: string;
}

const applicationSchema = z.object({
  id: z.string(),
  verify_key: z.string().optional(),
  interactions_endpoint_url: z.string().nullish(),
});
export type Application = z.infer<typeof applicationSchema>;

const idSchema = z.object({ id: z.string() });

const guildsSchema = z.array(z.object({ id: z.string(), name: z.string(), permissions: z.string() }));
export type Guild = z.infer<typeof guildsSchema>[number];

/** How discord.js is to reach a server: its address without the version, and the version. */
export function restOptions({ apiUrl }: Pick<DiscordAccount, 'apiUrl'>): { api: string; version: string } {
  const [, api = apiUrl, version = '10'] = /^(.*?)(?:\/v(\d+))?\/*$/u.exec(apiUrl.trim()) ?? [];
  return { api, version };
}

/** Milliseconds after which an answer that came before Discord knew of its interaction is tried again. */
const knownAfter = [250, 1000, 2500];

/** The calls to Discord that this adapter makes. All reject with discord.js's errors. */
export class DiscordApi {
  readonly #bot: REST;
  /** Posts that nobody asked for: whoever is told to wait waits outside, and leaves room for the others. */
  readonly #posts: REST;
  /** Interactions are answered outside the bot's limit of 50 requests a second, and without its token. */
  readonly #hooks: REST;
  readonly #account: DiscordAccount;

  constructor(account: DiscordAccount) {
    const options = restOptions(account);
    this.#account = account;
    this.#bot = new REST(options);
    this.#posts = new REST({
      ...options,
      rejectOnRateLimit: ['/channels', '/users'],
      // Whoever posts keeps to the pace that this adapter gives.
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      handlerSweepInterval: 60_000,
      retries: 1,
      timeout: 10_000,
    });
    if (account.token !== null) for (const rest of [this.#bot, this.#posts]) rest.setToken(account.token);
    // A queue is kept for every interaction's token; swept before they pile up.
    this.#hooks = new REST({
      ...options,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      handlerSweepInterval: 60_000,
    });
  }

  async respond({ id, token }: Answerable, response: object): Promise<void> {
    await this.#hooks.post(Routes.interactionCallback(id, token), { body: response, auth: false });
  }

  /** Puts a message in the place of the deferral, or of the message whose button was pressed. */
  async edit({ application_id, token }: Answerable, body: MessageBody): Promise<void> {
    const route = Routes.webhookMessage(application_id, token, '@original');
    for (const wait of [...knownAfter, null]) {
      try {
        await this.#hooks.patch(route, { body, auth: false });
        return;
      } catch (error) {
        if (wait === null || !isUnknownYet(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  /** Posts one more message. */
  async follow({ application_id, token }: Answerable, body: MessageBody): Promise<void> {
    await this.#hooks.post(Routes.webhook(application_id, token), { body, auth: false });
  }

  /** Takes the deferral back. */
  async remove({ application_id, token }: Answerable): Promise<void> {
    await this.#hooks.delete(Routes.webhookMessage(application_id, token, '@original'), { auth: false });
  }

  /** Posts to a channel, once for a key, and gives the message's id. */
  async post(channel: string, body: MessageBody, key: string): Promise<string> {
    const nonce = { nonce: key.slice(0, limits.nonce), enforce_nonce: true };
    const posted = await this.#posts.post(Routes.channelMessages(channel), { body: { ...body, ...nonce } });
    return idSchema.parse(posted).id;
  }

  /** The channel of somebody's direct messages with the bot. */
  async directChannel(person: string): Promise<string> {
    return idSchema.parse(await this.#posts.post(Routes.userChannels(), { body: { recipient_id: person } }))
      .id;
  }

  async application(): Promise<Application> {
    return applicationSchema.parse(await this.#bot.get(Routes.currentApplication()));
  }

  /** The servers that the bot is in, 200 at most, with what it may do there. */
  async guilds(): Promise<readonly Guild[]> {
    return guildsSchema.parse(await this.#bot.get(Routes.userGuilds()));
  }

  /** The registered commands as Discord gives them: of a server, or those of all. */
  async commands(guild: string | null): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const query = new URLSearchParams({ with_localizations: 'true' });
    const found = await this.#bot.get(await this.#commandsRoute(guild), { query });
    return z.array(z.record(z.string(), z.unknown())).parse(found);
  }

  async setCommands(guild: string | null, body: readonly CommandDefinition[]): Promise<void> {
    await this.#bot.put(await this.#commandsRoute(guild), { body });
  }

  async applicationId(): Promise<string> {
    return this.#account.applicationId ?? (await this.application()).id;
  }

  /** Releases the timers. */
  close(): void {
    for (const rest of [this.#bot, this.#posts, this.#hooks]) {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    }
  }

  async #commandsRoute(guild: string | null): Promise<`/${string}`> {
    const id = await this.applicationId();
    return guild === null ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guild);
  }
}

/** Over HTTP an answer may overtake the acknowledgment that it belongs to. */
function isUnknownYet(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownWebhook;
}
