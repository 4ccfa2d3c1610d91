import type { Adapter, AdapterError, Route } from '../../core/adapter.ts';
import type { AnswerParts } from './answer.ts';
import { type DiscordAccount, DiscordApi } from './api.ts';
import { Connection } from './connection.ts';
import { definitionsOf } from './definitions.ts';
import { interactionsRoute } from './endpoint.ts';
import { isUnauthorised, tokenRefused } from './fault.ts';
import { handle } from './handle.ts';
import { readInteraction } from './interaction.ts';
import { Interactions } from './interactions.ts';
import { own } from './limits.ts';
import type { DiscordLog } from './log.ts';
import { channelLink, post } from './post.ts';
import { isSame, registerCommands } from './registration.ts';

export { diagnoseDiscord, registerOnDiscord } from './operate.ts';

/** All that the Discord adapter needs. */
export interface DiscordParts extends Omit<AnswerParts, 'api'> {
  readonly account: DiscordAccount;
  /** Set: interactions are taken over HTTP too. */
  readonly publicKey: string | null;
  /** The server whose own commands are registered, for development; null: everywhere. */
  readonly guild: string | null;
  readonly now: () => Date;
  /** A short reference for a failure of ours. */
  readonly reference: () => string;
  readonly log: DiscordLog;
  /** The connection ended for good while it ran. */
  readonly onLost: (error: AdapterError) => void;
}

/**
 * The bot on Discord. Interactions come by the gateway, or by HTTP where the application has an interactions
 * endpoint; Discord sends each by one way only, so both may be open.
 */
export function createDiscord(parts: DiscordParts): Adapter {
  const { account, publicKey, now, log } = parts;
  const api = new DiscordApi(account);
  const answerParts = { ...parts, api };
  const interactions = new Interactions(answerParts);
  const connection =
    account.token === null
      ? null
      : new Connection({
          account: { ...account, token: account.token },
          log,
          onInteraction: (raw) => interactions.fromGateway(raw),
          onLost: parts.onLost,
        });
  const onInteraction = (raw: unknown) => {
    const interaction = readInteraction(raw);
    return interaction && { ...handle(interaction, answerParts), interaction };
  };
  const route: Route[] =
    publicKey === null
      ? []
      : [
          interactionsRoute({
            publicKey,
            now,
            onInteraction,
            onAcknowledged: (one) => interactions.finish(one),
          }),
        ];
  return {
    name: 'discord',
    routes: route,
    isReady: () => connection?.isReady() ?? true,
    async start() {
      if (!connection) return;
      const byHttp = publicKey !== null && (await hasEndpoint(api, log));
      await Promise.all([register(parts, api), byHttp ? connection.leave() : connection.open()]);
    },
    async stop() {
      await connection?.close();
      await interactions.settled();
      api.close();
    },
    post: (to, reply, key) => post(to, reply, key, answerParts),
    pace: { perSecond: own.posts, of: 'all', atOnce: own.postsAtOnce },
    channelLink,
  };
}

/** Whether Discord sends this application's interactions over HTTP, and so not by the gateway. */
async function hasEndpoint(api: DiscordApi, log: DiscordLog): Promise<boolean> {
  try {
    return Boolean((await api.application()).interactions_endpoint_url);
  } catch (err) {
    if (isUnauthorised(err)) throw tokenRefused(err);
    log.warn({ err }, 'Discord: the application could not be looked up');
    return false;
  }
}

/** Commands that can't be registered are still answered where they were registered before. */
async function register({ bot, words, guild, log }: DiscordParts, api: DiscordApi): Promise<void> {
  try {
    const difference = await registerCommands(api, guild, definitionsOf(bot.commands, words));
    if (!isSame(difference)) log.info({ ...difference }, 'Discord: commands registered');
  } catch (err) {
    if (isUnauthorised(err)) throw tokenRefused(err);
    log.error({ err }, 'Discord: commands could not be registered');
  }
}
