import { z } from 'zod';

/** An empty variable is as good as none. */
const unset = z.literal('').transform(() => undefined);

/** What only its platform can judge, and nobody else is told. */
const secret = z
  .string()
  .regex(/^[\x21-\x7e]{6,}$/)
  .or(unset)
  .optional();

const address = z
  .url({ protocol: /^https?$/ })
  .or(unset)
  .optional();

/** The variables of Slack beside its tokens, whose values may be told. */
export const slackPlaces = {
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^[\w.-]+$/)
    .or(unset)
    .optional(),
  SLACK_API_URL: address,
  PUBLIC_URL: address,
};

/** Those whose values may not. */
export const slackSecrets = {
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
  SLACK_SIGNING_SECRET: secret,
  SLACK_CLIENT_SECRET: secret,
  SLACK_STATE_SECRET: secret,
  VIGIA_SECRET_KEY: z
    .string()
    .regex(/^\s*[^\s,]{16,}\s*(,\s*[^\s,]{16,}\s*)*$/)
    .or(unset)
    .optional(),
};

type Read = Readonly<
  Partial<Record<keyof typeof slackPlaces | keyof typeof slackSecrets, string | undefined>>
>;

/** A variable that is missing beside another one, which is of no use without it. */
export interface Lack {
  readonly name: keyof typeof slackSecrets;
  readonly beside: keyof Read;
}

/** The bot on Slack. */
export interface SlackConfig {
  readonly botToken: string | null;
  /** Set: Socket Mode. */
  readonly appToken: string | null;
  /** Set: Slack calls in over HTTP. */
  readonly signingSecret: string | null;
  readonly apiUrl: string;
  /** Set: any workspace can install the app. */
  readonly oauth: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly stateSecret: string;
    /** The first seals tokens, all of them open what is sealed. */
    readonly secretKeys: readonly string[];
    readonly publicUrl: string | null;
  } | null;
}

/** What is missing of what the others ask for. */
export function slackLacks(read: Read): Lack[] {
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: signing,
    SLACK_CLIENT_ID: client,
  } = read;
  const lacks: (Lack | false)[] = [
    !!bot && !app && !signing && { name: 'SLACK_APP_TOKEN', beside: 'SLACK_BOT_TOKEN' },
    !bot && !client && !!app && { name: 'SLACK_BOT_TOKEN', beside: 'SLACK_APP_TOKEN' },
    !bot && !client && !app && !!signing && { name: 'SLACK_BOT_TOKEN', beside: 'SLACK_SIGNING_SECRET' },
    ...(['SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'VIGIA_SECRET_KEY'] as const).map(
      (name): Lack | false => !!client && !read[name] && { name, beside: 'SLACK_CLIENT_ID' },
    ),
    !!client && !app && !signing && { name: 'SLACK_SIGNING_SECRET', beside: 'SLACK_CLIENT_ID' },
  ];
  return lacks.filter((lack) => lack !== false);
}

/** Null: not on Slack. Nothing may be lacking. */
export function slackConfig(read: Read): SlackConfig | null {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = read;
  if (!appToken && !signingSecret) return null;
  return {
    botToken: read.SLACK_BOT_TOKEN ?? null,
    appToken: appToken ?? null,
    signingSecret: signingSecret ?? null,
    apiUrl: read.SLACK_API_URL ?? 'https://slack.com/api/',
    oauth: oauthConfig(read),
  };
}

function oauthConfig(read: Read): SlackConfig['oauth'] {
  const { SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, VIGIA_SECRET_KEY } = read;
  if (!SLACK_CLIENT_ID || !SLACK_CLIENT_SECRET || !SLACK_STATE_SECRET || !VIGIA_SECRET_KEY) return null;
  return {
    clientId: SLACK_CLIENT_ID,
    clientSecret: SLACK_CLIENT_SECRET,
    stateSecret: SLACK_STATE_SECRET,
    secretKeys: VIGIA_SECRET_KEY.split(',').map((key) => key.trim()),
    publicUrl: read.PUBLIC_URL ?? null,
  };
}
