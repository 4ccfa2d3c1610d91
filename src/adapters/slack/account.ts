import type { AuthorizeResult, AuthorizeSourceData, webApi } from '@slack/bolt';

/** As which app, where and with which tokens Slack is spoken with. */
export interface SlackAccount {
  /** Of one workspace; null where the app is only installed by OAuth, or answers commands and nothing else. */
  readonly botToken: string | null;
  /** Set: Socket Mode. */
  readonly appToken: string | null;
  /** Set: Slack calls in over HTTP. */
  readonly signingSecret: string | null;
  /** `https://slack.com/api/` */
  readonly apiUrl: string;
  /** Set: any workspace can install the app. */
  readonly oauth: SlackOAuth | null;
}

export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  /** Secrets that tokens are sealed with: the first seals, all of them open. */
  readonly secretKeys: readonly string[];
  /** Where this bot can be reached from outside, or null. */
  readonly publicUrl: string | null;
}

/** The address of the API as Slack's packages take it: ending in a slash. */
export function apiAddress({ apiUrl }: Pick<SlackAccount, 'apiUrl'>): string {
  return apiUrl.trim().replace(/\/*$/, '/');
}

/** Where people consent to an installation: beside the API. */
export function authorizeAddress(account: Pick<SlackAccount, 'apiUrl'>): string {
  return new URL('/oauth/v2/authorize', apiAddress(account)).href;
}

/** Who the bot is in a workspace. */
interface Identity {
  readonly teamId?: string | undefined;
  readonly botId?: string | undefined;
  readonly botUserId?: string | undefined;
}

export interface AuthorizerParts {
  readonly botToken: string | null;
  readonly client: webApi.WebClient;
  /** The workspaces that installed the app; null where none can. */
  readonly installations: {
    find(workspace: string): Promise<{ botToken: string; botUserId: string | null } | null>;
  } | null;
}

/** Tells Bolt with which token something that came from Slack is answered. */
export class Authorizer {
  readonly #parts: AuthorizerParts;
  #identity: Promise<Identity> | null = null;

  constructor(parts: AuthorizerParts) {
    this.#parts = parts;
  }

  /** Rejects when Slack doesn't take the one token, or can't be reached. */
  async check(): Promise<void> {
    const { botToken } = this.#parts;
    if (botToken !== null) await this.#self(botToken);
  }

  /** The token for a workspace; without any, an answer still goes where Slack gave an address for it. */
  async authorize(source: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> {
    const { teamId, enterpriseId } = source;
    return { ...withoutGaps({ teamId, enterpriseId }), ...(await this.#tokens(source)) };
  }

  async token(workspace: string): Promise<string | null> {
    const { botToken, installations } = this.#parts;
    const installed = workspace === '' ? null : await installations?.find(workspace);
    return installed?.botToken ?? botToken;
  }

  async #tokens({ teamId, enterpriseId }: AuthorizeSourceData<boolean>): Promise<AuthorizeResult> {
    const { botToken, installations } = this.#parts;
    for (const workspace of [teamId, enterpriseId]) {
      const found = workspace === undefined ? null : await installations?.find(workspace);
      if (found) return { botToken: found.botToken, ...(found.botUserId && { botUserId: found.botUserId }) };
    }
    if (botToken === null) return {};
    const self = await this.#self(botToken).catch((): Identity => ({}));
    const isOthers = installations !== null && self.teamId !== undefined && self.teamId !== teamId;
    if (isOthers) return {};
    return { botToken, ...withoutGaps({ botId: self.botId, botUserId: self.botUserId }) };
  }

  /** Asked once; again when it could not be asked. */
  #self(token: string): Promise<Identity> {
    this.#identity ??= this.#parts.client.auth
      .test({ token })
      .then(({ team_id, bot_id, user_id }) => ({ teamId: team_id, botId: bot_id, botUserId: user_id }))
      .catch((error) => {
        this.#identity = null;
        throw error;
      });
    return this.#identity;
  }
}

function withoutGaps(ids: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ids).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])),
  );
}
