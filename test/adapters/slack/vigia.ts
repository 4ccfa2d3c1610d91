import { createHmac } from 'node:crypto';
import { type HttpServer, startHttp } from '../../../src/adapters/http/index.ts';
import { createSlack, type SlackAccount, type SlackParts } from '../../../src/adapters/slack/index.ts';
import type { Adapter } from '../../../src/core/adapter.ts';
import { words } from '../../../src/languages/index.ts';
import { botOver, type Logged, now, seededCorpus } from '../discord/vigia.ts';
import { appToken, botToken, type StandIn } from './stand-in.ts';

export const signingSecret = 'an-old-secret-of-thirty-two-signs';

/** A store of claims and installations in memory, which instances may share. */
export function memoryStore(): SlackParts['store'] & { readonly rows: Map<string, string> } {
  const claimed = new Set<string>();
  const rows = new Map<string, string>();
  return {
    rows,
    async claim(keys) {
      const free = keys.filter((key) => !claimed.has(key));
      for (const key of free) claimed.add(key);
      return new Set(free);
    },
    installation: async (platform, workspace) => rows.get(`${platform}/${workspace}`) ?? null,
    async saveInstallation(platform, workspace, sealed) {
      rows.set(`${platform}/${workspace}`, sealed);
    },
    async removeWorkspace(platform, workspace) {
      rows.delete(`${platform}/${workspace}`);
    },
    subscriptions: async () => ({ sound: [], damaged: [] }),
  };
}

export interface Vigia {
  readonly slack: Adapter;
  readonly logged: Logged[];
  readonly lost: Error[];
}

/** Vigía on a stand-in of Slack, not started yet, and what it logs. */
export async function vigiaOn(
  standIn: StandIn,
  account: Partial<SlackAccount> = { appToken },
  more: Partial<SlackParts> = {},
): Promise<Vigia> {
  const corpus = more.corpus ?? (await seededCorpus());
  const logged: Logged[] = [];
  const lost: Error[] = [];
  const line = (level: Logged['level']) => (details: object, message: string) =>
    void logged.push({ level, message, details: { ...details } });
  const nothing = { appToken: null, signingSecret: null, oauth: null };
  const slack = createSlack({
    account: { botToken, apiUrl: standIn.url, ...nothing, ...account },
    bot: botOver(corpus),
    corpus,
    words,
    zone: 'America/Guayaquil',
    store: memoryStore(),
    now: () => now,
    reference: () => 'R-2',
    log: { debug: () => {}, info: line('info'), warn: line('warn'), error: line('error') },
    onLost: (error) => lost.push(error),
    ...more,
  });
  return { slack, logged, lost };
}

/** The adapter's routes on the server that all platforms share. */
export function serve({ slack }: Pick<Vigia, 'slack'>): Promise<HttpServer> {
  return startHttp({
    port: 0,
    routes: slack.routes,
    onFailure: (_, error) => {
      throw error;
    },
  });
}

/** Headers as Slack signs a request at some time. */
export function signed(body: string, secret = signingSecret, at = now): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` };
}
