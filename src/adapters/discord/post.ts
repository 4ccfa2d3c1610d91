import { RateLimitError } from 'discord.js';
import type { Destination, Posted } from '../../core/adapter.ts';
import type { Reply } from '../../core/reply.ts';
import type { AnswerParts } from './answer.ts';
import { channelFault, isUnauthorised } from './fault.ts';
import { messagesOf } from './message.ts';

/** A token that isn't taken is for those who run the bot to mend; until then nothing is lost by waiting. */
const untilMended = 60_000;

/** See `Adapter.post`. Within some minutes the same key is posted once, whoever asks: Discord gives the first again. */
export async function post(to: Destination, reply: Reply, key: string, parts: AnswerParts): Promise<Posted> {
  const setting = { corpus: parts.corpus, commands: parts.bot.commands, words: parts.words[reply.language] };
  const messages = messagesOf(reply, { line: null, share: 'never' }, setting);
  try {
    const place = 'channel' in to ? to : { workspace: '', channel: await parts.api.directChannel(to.person) };
    const ids: string[] = [];
    for (const [index, message] of messages.entries())
      ids.push(await parts.api.post(place.channel, message, index === 0 ? key : `${key}-${index}`));
    const [id = ''] = ids;
    return { kind: 'posted', message: { id, link: `${channelLink(place)}/${id}` } };
  } catch (error) {
    const reason = channelFault(error);
    if (reason !== null) return { kind: 'refused', reason };
    if (error instanceof RateLimitError) return { kind: 'later', after: error.retryAfter };
    if (isUnauthorised(error)) return { kind: 'later', after: untilMended };
    throw error;
  }
}

/** Direct messages have no server. */
export function channelLink(to: Destination): string | null {
  return 'channel' in to ? `https://discord.com/channels/${to.workspace || '@me'}/${to.channel}` : null;
}
