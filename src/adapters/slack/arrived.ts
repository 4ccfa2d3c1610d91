import type { z } from 'zod';
import type { AnswerParts, Asker } from './answering.ts';
import type { WebClient } from './places.ts';

/** What Bolt hands to a listener, as far as it is used. */
export interface Arrived {
  readonly body: unknown;
  readonly client: WebClient;
  readonly context: {
    readonly botToken?: string | undefined;
    readonly teamId?: string | undefined;
    readonly enterpriseId?: string | undefined;
  };
}

/** Reads something that came and handles it; what can't be read is logged. */
export async function reading<S extends z.ZodType>(
  schema: S,
  { body }: Arrived,
  { log }: Pick<AnswerParts, 'log'>,
  handle: (read: z.output<S>) => Promise<void>,
): Promise<void> {
  const { data, error } = schema.safeParse(body);
  if (error) log.warn({ issues: error.issues }, 'Slack: something came that this version can’t read');
  else await handle(data);
}

export function workspaceOf({ context }: Arrived): string {
  return context.teamId ?? context.enterpriseId ?? '';
}

/** Somebody who did something, and where they stand: in a channel, or in their own messages with the bot. */
export async function askerOf(
  arrived: Arrived,
  user: string,
  { channel, url }: { readonly channel?: string | undefined; readonly url?: string | undefined },
  { readers }: Pick<AnswerParts, 'readers'>,
): Promise<Asker> {
  const { client, context } = arrived;
  const workspace = workspaceOf(arrived);
  const person = await readers.reader(workspace, user, context.botToken);
  const direct = channel === undefined || channel.startsWith('D');
  const standing = {
    platform: 'slack',
    workspace,
    // What is posted to somebody's own id comes into their messages with the app, wherever they asked for it.
    channel: direct ? user : channel,
    person: user,
    direct,
    mayManage: direct || person.isAdmin,
    mayPost: direct || null,
  };
  return { client, user, person, standing, url };
}
