import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  Options,
} from 'discord.js';
import { type DiscordAccount, restOptions } from './api.ts';
import type { DiscordLog } from './log.ts';

/** What the gateway hands on. */
export interface GatewayParts {
  readonly account: DiscordAccount & { readonly token: string };
  readonly log: DiscordLog;
  /** Takes an interaction as Discord sent it; never throws. */
  readonly onInteraction: (raw: unknown) => void;
  /** The connection ended for good, by Discord's close code. */
  readonly onClosed: (code: number) => void;
}

/**
 * A connection to Discord's gateway, with as many shards as it asks for, which discord.js keeps up: it resumes
 * after a drop. No intents: commands need none, and nothing that people write is read.
 */
export class Gateway {
  readonly #client: Client;
  readonly #parts: GatewayParts;

  constructor(parts: GatewayParts) {
    this.#parts = parts;
    this.#client = new Client({
      intents: [],
      shards: 'auto',
      allowedMentions: { parse: [] },
      makeCache: Options.cacheWithLimits({ ...nothing }),
      rest: restOptions(parts.account),
    });
    this.#listen();
  }

  /** Resolves once every shard is ready. Rejects when the token is refused or Discord can't be reached. */
  async connect(): Promise<void> {
    const ready = new Promise<void>((resolve) => this.#client.once(Events.ClientReady, () => resolve()));
    await this.#client.login(this.#parts.account.token);
    await ready;
  }

  isReady(): boolean {
    return this.#client.isReady() && this.#client.ws.shards.every((shard) => shard.status === 0);
  }

  async close(): Promise<void> {
    await this.#client.destroy();
  }

  #listen(): void {
    const { log, onInteraction, onClosed } = this.#parts;
    // The interaction as it came, so that both transports share one way of answering. It is taken out of
    // discord.js's hands: what that would build of it nobody uses, and what it doesn't expect in it makes it throw.
    this.#client.on(Events.Raw, (packet: { t?: string; d?: unknown }) => {
      if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
      packet.t = 'TAKEN';
      onInteraction(packet.d);
    });
    this.#client.on(Events.ShardDisconnect, ({ code }) => onClosed(code));
    this.#client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'Discord: reconnecting'));
    this.#client.on(Events.ShardResume, (shard) => log.info({ shard }, 'Discord: resumed'));
    this.#client.on(Events.ShardError, (err, shard) =>
      log.warn({ shard, err }, 'Discord: connection failed'),
    );
    this.#client.on(Events.Error, (err) => log.error({ err }, 'Discord: client failed'));
  }
}

/** This bot looks nothing up in discord.js's caches. */
const nothing = {
  ApplicationCommandManager: 0,
  GuildMemberManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ThreadManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
} as const;

/** Whether logging in failed because of the token. */
export function isTokenRefused(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}
