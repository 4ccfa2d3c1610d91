import { webApi } from '@slack/bolt';
import type { Destination, Posted } from '../../core/adapter.ts';
import type { Reply } from '../../core/reply.ts';
import type { Authorizer } from './account.ts';
import { channelFault, isRemoved, isTokenRefused, isUnreached, slackCode } from './fault.ts';
import { type MessageBody, messagesOf } from './message.ts';
import { say, type WebClient } from './places.ts';
import type { Setting } from './unit.ts';

export interface PosterParts {
  readonly authorizer: Pick<Authorizer, 'token'>;
  readonly clientOptions: webApi.WebClientOptions;
  readonly settingFor: (reply: Reply) => Setting;
}

/** What the one token is refused for is mended by those who run the bot; a network that is down comes back. */
const untilMended = 60_000;

/** Workspaces of which it is remembered where they are. */
const mostWorkspaces = 10_000;

/** Posts by itself what nobody asked for just now. */
export class Poster {
  readonly #parts: PosterParts;
  /** `https://example.slack.com/` by workspace; null where Slack didn't say. */
  readonly #homes = new Map<string, string | null>();

  constructor(parts: PosterParts) {
    this.#parts = parts;
  }

  /** See `Adapter.post`. Slack can't tell a post from its repetition, so nothing is tried twice here. */
  async post(to: Destination, reply: Reply): Promise<Posted> {
    const token = await this.#parts.authorizer.token(to.workspace);
    if (token === null) return { kind: 'refused', reason: 'gone' };
    const client = new webApi.WebClient(token, {
      ...this.#parts.clientOptions,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
    // Asked before: between a post and its being written down nothing should take time.
    await this.#learnHome(to.workspace, client);
    try {
      return await this.#say(to, reply, client);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) throw error;
      return refused;
    }
  }

  /** See `Adapter.channelLink`. */
  channelLink(to: Destination): string | null {
    const home = this.#homes.get(to.workspace);
    return home && 'channel' in to ? `${home}archives/${to.channel}` : null;
  }

  async #say(to: Destination, reply: Reply, client: WebClient): Promise<Posted> {
    const asked = 'channel' in to ? to.channel : to.person;
    const [first, ...others] = messagesOf(
      reply,
      { line: null, share: 'never' },
      this.#parts.settingFor(reply),
    );
    const { id, channel } = first ? await say(first, { client, channel: asked }) : { id: '', channel: asked };
    for (const other of others) await sayMore(other, { client, channel, thread: id });
    const place = this.channelLink({ workspace: to.workspace, channel });
    return { kind: 'posted', message: { id, link: place && `${place}/p${id.replace('.', '')}` } };
  }

  async #learnHome(workspace: string, client: WebClient): Promise<void> {
    if (this.#homes.has(workspace)) return;
    const { url } = await client.auth.test().catch(() => ({ url: undefined }));
    if (this.#homes.size >= mostWorkspaces) this.#homes.clear();
    this.#homes.set(workspace, url ?? null);
  }
}

/** Whatever keeps the rest of a post from being made, its beginning was. */
async function sayMore(message: MessageBody, place: Parameters<typeof say>[1]): Promise<void> {
  await say(message, place).catch((cause) => {
    throw new Error('only a part was posted', { cause });
  });
}

/** What is known to have kept a post from being made; null when it may have been made. */
function refusalOf(error: unknown): Posted | null {
  const reason = channelFault(error);
  if (reason !== null || isRemoved(error)) return { kind: 'refused', reason: reason ?? 'gone' };
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'later', after: error.retryAfter * 1000 };
  if (isTokenRefused(error) || isUnreached(error) || slackCode(error) === 'ratelimited')
    return { kind: 'later', after: untilMended };
  return null;
}
