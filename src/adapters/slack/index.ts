import { App, webApi } from '@slack/bolt';
import type { Adapter, AdapterError, Route } from '../../core/adapter.ts';
import type { Bot } from '../../core/bot.ts';
import type { Corpus } from '../../core/corpus.ts';
import type { Localised } from '../../core/language.ts';
import type { SubscriptionStore } from '../../core/subscription.ts';
import type { Words } from '../../core/words.ts';
import { Authorizer, apiAddress, authorizeAddress, type SlackAccount } from './account.ts';
import { boltLogger } from './bolt-logger.ts';
import { type Claims, Deliveries } from './deliveries.ts';
import { slackRoute } from './endpoint.ts';
import { isTokenRefused, slackCode, tokenRefused } from './fault.ts';
import { installRoutes } from './install-routes.ts';
import { Installations, type SealedRecords } from './installations.ts';
import { own } from './limits.ts';
import { listen } from './listeners.ts';
import type { SlackLog } from './log.ts';
import { scopes } from './manifest.ts';
import { Poster } from './post.ts';
import { Readers } from './readers.ts';
import { Intake } from './receiver.ts';
import { Seal } from './seal.ts';
import { Socket } from './socket.ts';
import { Turns } from './turns.ts';

export type { SlackAccount, SlackOAuth } from './account.ts';
export { diagnoseSlack } from './doctor.ts';
export { manifestOf } from './manifest.ts';

/** All that the Slack adapter needs. */
export interface SlackParts {
  readonly account: SlackAccount;
  readonly bot: Bot;
  readonly corpus: Corpus;
  readonly words: Localised<Words>;
  /** The zone that dates are shown in to people whose own Slack doesn't tell. */
  readonly zone: string;
  readonly store: Claims & SealedRecords & Pick<SubscriptionStore, 'subscriptions'>;
  readonly now: () => Date;
  /** A short reference for a failure of ours. */
  readonly reference: () => string;
  readonly log: SlackLog;
  /** The connection ended for good while it ran. */
  readonly onLost: (error: AdapterError) => void;
}

/** What the parts of this adapter share. */
interface Shared extends SlackParts {
  readonly clientOptions: webApi.WebClientOptions;
  readonly deliveries: Deliveries;
  readonly installations: Installations | null;
  readonly authorizer: Authorizer;
  readonly readers: Readers;
  readonly intake: Intake;
}

/**
 * The bot on Slack. What people do comes over Socket Mode or over HTTP, as the app's settings say; Slack sends each
 * by one way only, so both may be open.
 */
export function createSlack(parts: SlackParts): Adapter {
  const shared = share(parts);
  const { account, log, intake, bot, corpus, words } = shared;
  listenWithBolt(shared);
  const poster = new Poster({
    ...shared,
    settingFor: ({ language }) => ({ corpus, commands: bot.commands, words: words[language] }),
  });
  const socket =
    account.appToken === null
      ? null
      : new Socket({ ...shared, appToken: account.appToken, logger: boltLogger(log) });
  return {
    name: 'slack',
    routes: routesOf(shared),
    isReady: () => socket?.isOpen() ?? true,
    async start() {
      await Promise.all([check(shared), socket?.open()]);
    },
    async stop() {
      await socket?.close();
      await intake.settled();
    },
    post: (to, reply) => poster.post(to, reply),
    pace: { perSecond: own.posts, of: 'workspace', atOnce: own.postsAtOnce },
    channelLink: (to) => poster.channelLink(to),
  };
}

function share(parts: SlackParts): Shared {
  const { account, log, now, store } = parts;
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: apiAddress(account),
    logger: boltLogger(log),
    timeout: 10_000,
    // Slack's Retry-After is waited for beside this.
    retryConfig: { retries: 4, factor: 3, minTimeout: 300, maxTimeout: 10_000 },
    allowAbsoluteUrls: false,
  };
  const installations =
    account.oauth === null
      ? null
      : new Installations({
          app: account.oauth,
          records: store,
          seal: new Seal(account.oauth.secretKeys),
          clientOptions,
          now,
        });
  const deliveries = new Deliveries({
    claims: store,
    now,
    onFailure: (err) => log.error({ err }, 'Slack: what came twice can’t be told'),
  });
  const authorizer = new Authorizer({
    botToken: account.botToken,
    client: new webApi.WebClient(undefined, { ...clientOptions, retryConfig: { retries: 0 } }),
    installations,
  });
  const readers = new Readers({
    clientOptions,
    fallback: { language: 'en', zone: parts.zone, isZoneAssumed: true },
    now,
    onFailure: (err) => log.info({ err, code: slackCode(err) }, 'Slack: a reader could not be looked up'),
  });
  const intake = new Intake({
    isFirst: (body) => deliveries.isFirst(body),
    onFailure: (err) => log.error({ err }, 'Slack: something that came could not be dealt with'),
  });
  return { ...parts, clientOptions, installations, deliveries, authorizer, readers, intake };
}

/** Has Bolt hand on what comes in. */
function listenWithBolt(shared: Shared): void {
  const { authorizer, clientOptions, intake, installations, readers, log } = shared;
  const app = new App({
    receiver: intake,
    authorize: (source) => authorizer.authorize(source),
    clientOptions,
    logger: boltLogger(log),
    convoStore: false,
  });
  app.error(async (error) => log.error({ err: error }, 'Slack: something that came could not be dealt with'));
  listen(app, {
    ...shared,
    turns: new Turns(),
    async onRemoved(workspace) {
      await installations?.remove(workspace);
      readers.forget(workspace);
      log.warn({ workspace }, 'Slack: removed from a workspace; what was kept of it is deleted');
    },
  });
}

function routesOf(shared: Shared): Route[] {
  const { account, installations, deliveries } = shared;
  const { signingSecret, oauth } = account;
  return [
    ...(signingSecret === null ? [] : [slackRoute({ ...shared, signingSecret })]),
    ...(oauth === null || installations === null
      ? []
      : installRoutes({
          ...shared,
          ...oauth,
          installations,
          scopes,
          authorizeUrl: authorizeAddress(account),
          once: (key) => deliveries.once(key),
        })),
  ];
}

/** A token that Slack doesn't take is told at once; Slack out of reach is not the end. */
async function check({ authorizer, log }: Shared): Promise<void> {
  try {
    await authorizer.check();
  } catch (err) {
    if (isTokenRefused(err)) throw tokenRefused('botTokenRefused', err);
    log.warn({ err }, 'Slack: the token could not be looked at');
  }
}
