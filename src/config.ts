import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import {
  type Lack,
  type SlackConfig,
  slackConfig,
  slackLacks,
  slackPlaces,
  slackSecrets,
} from './slack-config.ts';

/** From the one that says least to the one that says all; pino's names. */
export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

/** An empty variable is as good as none. */
const unset = z.literal('').transform(() => undefined);

const settings = {
  VIGIA_DATA: z
    .string()
    .transform((folder) => folder.replace(/^~(?=\/|$)/, homedir()))
    .optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .or(unset)
    .optional(),
  LOG_LEVEL: z
    .string()
    .transform((level) => level.toLowerCase())
    .pipe(z.enum(logLevels))
    .or(unset)
    .optional(),
};

const snowflake = z
  .string()
  .regex(/^\d{15,22}$/)
  .or(unset)
  .optional();

/** What a platform needs beside its tokens, and where it is called in. */
const places = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port < 65_536)
    .or(unset)
    .optional(),
  DISCORD_APPLICATION_ID: snowflake,
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .or(unset)
    .optional(),
  DISCORD_GUILD_ID: snowflake,
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/ })
    .or(unset)
    .optional(),
  ...slackPlaces,
};

/** Only their shape is looked at: whether a token or a secret is any good, its platform says. */
const tokens = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/)
    .or(unset)
    .optional(),
  ...slackSecrets,
};

type TokenName = keyof typeof tokens;

/** All the variables that this version reads, in the order of `.env.example`. */
export const variableNames = [...Object.keys(settings), ...Object.keys(tokens), ...Object.keys(places)];

/** A token of a server that only stands in for its platform may look like anything. */
function tokensFor(environment: Readonly<Record<string, string | undefined>>) {
  const any = z
    .string()
    .regex(/^[\x21-\x7e]+$/)
    .or(unset)
    .optional();
  return {
    ...tokens,
    ...(environment.DISCORD_API_URL && { DISCORD_TOKEN: any }),
    ...(environment.SLACK_API_URL && { SLACK_BOT_TOKEN: any, SLACK_APP_TOKEN: any }),
  };
}

/** The bot on Discord. At least one of `token` and `publicKey` is there. */
export interface DiscordConfig {
  readonly account: {
    readonly token: string | null;
    readonly applicationId: string | null;
    readonly apiUrl: string;
  };
  /** Interactions are taken over HTTP too, signed with this key. */
  readonly publicKey: string | null;
  /** The server whose own commands are registered, for development. */
  readonly guild: string | null;
}

export interface Config {
  /** Folder of the embedded store, as given; by default `data` in the project's folder. */
  readonly data: string;
  /** The PostgreSQL database in place of the embedded store; null: none. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** Null: not on Discord. */
  readonly discord: DiscordConfig | null;
  /** Null: not on Slack. */
  readonly slack: SlackConfig | null;
  /** Where the HTTP server listens; null when it is not said. */
  readonly port: number | null;
  /** Where the bot can be reached from outside; null when it is not said. */
  readonly publicUrl: string | null;
}

type VariableName = keyof typeof settings | keyof typeof places | TokenName;

/** A variable whose value can't be used, or that is missing. The value of a secret is nobody's business. */
export type ConfigProblem = { readonly name: VariableName; readonly value: string } | Lack;

/** The configuration that the environment asks for, or all that is wrong with it. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  asked: {
    readonly tokens: boolean;
    /** False: what is missing beside something else is no problem yet. */
    readonly complete?: boolean;
  },
): Config | { readonly problems: readonly ConfigProblem[] } {
  const known = { ...settings, ...(asked.tokens ? { ...tokensFor(environment), ...places } : {}) };
  const parsed = z
    .object({ ...settings, ...tokensFor(environment), ...places })
    .safeParse(only(environment, known));
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    const names = z.keyof(z.object({ ...settings, ...tokens, ...places })).options;
    const problems = names
      .filter((name) => wrong.has(name))
      .map((name) => ({ name, value: isSecret(name) ? '' : (environment[name] ?? '') }));
    return { problems };
  }
  const lacks = asked.complete === false ? [] : slackLacks(parsed.data);
  if (lacks.length > 0) return { problems: lacks };
  return {
    data: parsed.data.VIGIA_DATA || join(import.meta.dirname, '../data'),
    databaseUrl: parsed.data.DATABASE_URL ?? null,
    logLevel: parsed.data.LOG_LEVEL ?? 'warn',
    discord: discordConfig(parsed.data),
    slack: slackConfig(parsed.data),
    port: parsed.data.PORT ?? null,
    publicUrl: parsed.data.PUBLIC_URL ?? null,
  };
}

/** The address of a database has its password in it. */
function isSecret(name: string): boolean {
  return name in tokens || name === 'DATABASE_URL';
}

/** The variables that are asked for. */
function only(environment: Readonly<Record<string, string | undefined>>, known: object) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => name in known));
}

type Read = Readonly<Partial<Record<TokenName | Exclude<keyof typeof places, 'PORT'>, string | undefined>>>;

function discordConfig(read: Read): DiscordConfig | null {
  const { DISCORD_TOKEN: token, DISCORD_PUBLIC_KEY: publicKey } = read;
  if (!token && !publicKey) return null;
  return {
    account: {
      token: token ?? null,
      applicationId: read.DISCORD_APPLICATION_ID ?? null,
      apiUrl: read.DISCORD_API_URL ?? 'https://discord.com/api',
    },
    publicKey: publicKey ?? null,
    guild: read.DISCORD_GUILD_ID ?? null,
  };
}
