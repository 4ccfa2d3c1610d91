import { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Seal } from './seal.ts';

/** Where the sealed records of workspaces are kept; several processes may use it. */
export interface SealedRecords {
  installation(platform: string, workspace: string): Promise<string | null>;
  saveInstallation(platform: string, workspace: string, sealed: string): Promise<void>;
  /** Removes all that is kept of a workspace. */
  removeWorkspace(platform: string, workspace: string): Promise<void>;
}

const recordSchema = z.object({
  botToken: z.string(),
  botUserId: z.string().nullable(),
  scopes: z.string(),
  /** Where tokens rotate: what the next one is had for, and when this one ends, in seconds. */
  refreshToken: z.string().nullable(),
  expires: z.number().nullable(),
});
export type Installation = z.infer<typeof recordSchema>;

const accessSchema = z.object({
  access_token: z.string(),
  bot_user_id: z.string().nullish(),
  scope: z.string().default(''),
  refresh_token: z.string().nullish(),
  expires_in: z.number().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  team: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
  enterprise: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
});

/** The app as Slack knows it. */
export interface SlackApp {
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface InstallationsParts {
  readonly app: SlackApp;
  readonly records: SealedRecords;
  readonly seal: Seal;
  readonly clientOptions: webApi.WebClientOptions;
  readonly now: () => Date;
}

/** A token that ends within this many seconds is exchanged for the next one. */
const soon = 7200;

/** The workspaces that installed the app, their tokens sealed. */
export class Installations {
  readonly #parts: InstallationsParts;
  readonly #client: webApi.WebClient;
  readonly #refreshing = new Map<string, Promise<Installation>>();

  constructor(parts: InstallationsParts) {
    this.#parts = parts;
    this.#client = new webApi.WebClient(undefined, parts.clientOptions);
  }

  /** Exchanges the code that an installation ends with for a token, and keeps it. Gives the workspace's name. */
  async install(code: string, redirectUri: string | null): Promise<{ workspace: string; name: string }> {
    const { clientId, clientSecret } = this.#parts.app;
    const access = accessSchema.parse(
      await this.#client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        code,
        ...(redirectUri !== null && { redirect_uri: redirectUri }),
      }),
    );
    const owner = access.is_enterprise_install ? access.enterprise : access.team;
    if (!owner) throw new Error('Slack named no workspace for an installation');
    await this.#save(owner.id, this.#record(access));
    return { workspace: owner.id, name: owner.name || owner.id };
  }

  /** The installation of a workspace with a token that is good for a while; null when there is none. */
  async find(workspace: string): Promise<Installation | null> {
    const found = await this.#load(workspace);
    if (!found || !this.#endsWithin(found, soon)) return found;
    let refreshing = this.#refreshing.get(workspace);
    if (!refreshing) {
      refreshing = this.#refresh(workspace, found).finally(() => this.#refreshing.delete(workspace));
      this.#refreshing.set(workspace, refreshing);
    }
    return refreshing;
  }

  async remove(workspace: string): Promise<void> {
    await this.#parts.records.removeWorkspace('slack', workspace);
  }

  async #load(workspace: string): Promise<Installation | null> {
    const { records, seal } = this.#parts;
    const sealed = await records.installation('slack', workspace);
    if (sealed === null) return null;
    const { text, isOld } = seal.open(sealed, labelOf(workspace));
    const found = recordSchema.parse(JSON.parse(text));
    if (isOld) await this.#save(workspace, found);
    return found;
  }

  async #save(workspace: string, installation: Installation): Promise<void> {
    const { records, seal } = this.#parts;
    const sealed = seal.seal(JSON.stringify(installation), labelOf(workspace));
    await records.saveInstallation('slack', workspace, sealed);
  }

  /** Another process may have been first: then its token is there, and ours is refused. */
  async #refresh(workspace: string, old: Installation): Promise<Installation> {
    const { clientId, clientSecret } = this.#parts.app;
    try {
      const access = await this.#client.oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: old.refreshToken ?? '',
      });
      const installation = { ...this.#record(accessSchema.parse(access)), botUserId: old.botUserId };
      await this.#save(workspace, installation);
      return installation;
    } catch (error) {
      const current = await this.#load(workspace);
      if (current && current.botToken !== old.botToken) return current;
      if (!this.#endsWithin(old, 0)) return old;
      throw error;
    }
  }

  #record(access: z.output<typeof accessSchema>): Installation {
    const now = Math.floor(this.#parts.now().getTime() / 1000);
    return {
      botToken: access.access_token,
      botUserId: access.bot_user_id ?? null,
      scopes: access.scope,
      refreshToken: access.refresh_token ?? null,
      expires: access.expires_in ? now + access.expires_in : null,
    };
  }

  #endsWithin({ refreshToken, expires }: Installation, seconds: number): boolean {
    if (refreshToken === null || expires === null) return false;
    return expires - this.#parts.now().getTime() / 1000 <= seconds;
  }
}

/** Binds a record to its place: moved to another workspace's, it doesn't open. */
function labelOf(workspace: string): string {
  return `slack/${workspace}`;
}
