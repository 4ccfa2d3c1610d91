import type { types, webApi } from '@slack/bolt';
import { limits } from './limits.ts';
import type { MessageBody } from './message.ts';
import { answerAt, type ResponseOptions } from './response-url.ts';

export type WebClient = webApi.WebClient;

/** Where an answer goes. */
export type Place =
  /** To the asker alone, wherever they asked; `replaces` the message whose button they pressed. */
  | {
      readonly kind: 'alone';
      readonly url: string;
      readonly replaces: boolean;
      readonly thread?: string | undefined;
    }
  /** To all who read a channel, a thread or a direct message. */
  | {
      readonly kind: 'channel';
      readonly client: WebClient;
      readonly channel: string;
      readonly thread?: string | undefined;
    }
  /** Into a window of its own, opened for this or open already. */
  | { readonly kind: 'opened'; readonly client: WebClient; readonly trigger: string }
  | { readonly kind: 'window'; readonly client: WebClient; readonly view: string };

/** What a window is framed with. */
export interface WindowWords {
  readonly close: string;
}

/**
 * Sends messages to a place. `leftOut` makes the message that says how many of them the place has no room for.
 * Rejects when Slack doesn't take them.
 */
export async function deliver(
  messages: readonly MessageBody[],
  place: Place,
  { close, leftOut }: WindowWords & { readonly leftOut: (count: number) => MessageBody },
): Promise<void> {
  switch (place.kind) {
    case 'alone':
      return answerAlone(messages, place, leftOut);
    case 'channel':
      for (const message of messages) await say(message, place);
      return;
    case 'opened':
      await place.client.views.open({ trigger_id: place.trigger, view: windowOf(messages, close) });
      return;
    case 'window':
      await place.client.views.update({ view_id: place.view, view: windowOf(messages, close) });
  }
}

async function answerAlone(
  messages: readonly MessageBody[],
  { url, replaces, thread }: Extract<Place, { kind: 'alone' }>,
  leftOut: (count: number) => MessageBody,
): Promise<void> {
  const count = messages.length - limits.responses + 1;
  const shown = count > 1 ? [...messages.slice(0, limits.responses - 1), leftOut(count)] : messages;
  for (const [index, message] of shown.entries()) {
    const options: ResponseOptions =
      replaces && index === 0
        ? { replace_original: true }
        : { response_type: 'ephemeral', replace_original: false };
    await answerAt(url, message, { ...options, ...(thread !== undefined && { thread_ts: thread }) });
  }
}

/** Posts a message, and gives its id and the channel that it is in: somebody's own has one too. */
export async function say(
  message: MessageBody,
  { client, channel, thread }: Omit<Extract<Place, { kind: 'channel' }>, 'kind'>,
): Promise<{ readonly id: string; readonly channel: string }> {
  const posted = await client.chat.postMessage({
    channel,
    ...message,
    ...(thread !== undefined && { thread_ts: thread }),
  });
  return { id: posted.ts ?? '', channel: posted.channel ?? channel };
}

/** A window with the blocks of messages, as far as it holds them. */
export function windowOf(messages: readonly MessageBody[], close: string): types.ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Vigía', emoji: false },
    close: { type: 'plain_text', text: close.slice(0, limits.viewTitle), emoji: false },
    blocks: messages.flatMap(({ blocks }) => blocks).slice(0, limits.viewBlocks),
  };
}
