import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

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
  LOG_LEVEL: z
    .string()
    .transform((level) => level.toLowerCase())
    .pipe(z.enum(logLevels))
    .or(unset)
    .optional(),
};

/** Only their shape is looked at: whether a token is any good, its platform says. */
const tokens = {
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}$/)
    .or(unset)
    .optional(),
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-[\w-]{20,}$/)
    .or(unset)
    .optional(),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-[\w-]{20,}$/)
    .or(unset)
    .optional(),
};

export type TokenName = keyof typeof tokens;

/** All the variables that this version reads, in the order of `.env.example`. */
export const variableNames = [...Object.keys(settings), ...Object.keys(tokens)];

export interface Config {
  /** Folder of the embedded store, as given; by default `data` in the project's folder. */
  readonly data: string;
  readonly logLevel: LogLevel;
  /** The platforms' tokens that are set; empty when tokens are not asked for. */
  readonly tokens: readonly TokenName[];
}

/** A variable whose value can't be used. The value of a token is nobody's business. */
export interface ConfigProblem {
  readonly name: keyof typeof settings | TokenName;
  readonly value: string;
}

/** The configuration that the environment asks for, or all that is wrong with it. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  asked: { readonly tokens: boolean },
): Config | { readonly problems: readonly ConfigProblem[] } {
  const parsed = z.object(settings).safeParse(environment);
  const given = z.object(asked.tokens ? tokens : {}).safeParse(environment);
  if (!parsed.success || !given.success) {
    const issues = [...(parsed.error?.issues ?? []), ...(given.error?.issues ?? [])];
    const wrong = new Set(issues.map(({ path }) => path[0]));
    const names = z.enum([...z.keyof(z.object(settings)).options, ...z.keyof(z.object(tokens)).options]);
    const problems = names.options
      .filter((name) => wrong.has(name))
      .map((name) => ({ name, value: name in tokens ? '' : (environment[name] ?? '') }));
    return { problems };
  }
  const { VIGIA_DATA, LOG_LEVEL } = parsed.data;
  const set = z.keyof(z.object(tokens)).options.filter((name) => asked.tokens && environment[name]);
  return {
    data: VIGIA_DATA || join(import.meta.dirname, '../data'),
    logLevel: LOG_LEVEL ?? 'warn',
    tokens: set,
  };
}
