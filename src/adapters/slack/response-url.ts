import { setTimeout as sleep } from 'node:timers/promises';
import type { MessageBody } from './message.ts';

/** How a message that answers something goes out. */
export interface ResponseOptions {
  /** Who sees it: who asked, or everybody in the channel. */
  readonly response_type?: 'ephemeral' | 'in_channel';
  /** Takes the place of the message whose button was pressed. */
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

/** A response URL that takes no answer: too old, or used as often as it may be. */
export class ResponseError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`Slack's response URL answered ${status}`);
    this.name = 'ResponseError';
    this.status = status;
  }
}

/** Milliseconds that a request may take, waits after a failure, and the longest wait that Slack may ask for. */
const patience = 10_000;
const waits = [300, 1000, 3000];
const longestWait = 60_000;

/**
 * Answers through a response URL, which needs no token and no seat in the channel. Tries again when Slack asks to
 * wait or fails; rejects with a `ResponseError` when it takes no answer any more.
 */
export async function answerAt(
  url: string,
  message: MessageBody,
  options: ResponseOptions = {},
): Promise<void> {
  const body = JSON.stringify({ ...message, ...options });
  for (const wait of [...waits, null]) {
    const outcome = await attempt(url, body);
    if (outcome === 'done') return;
    if (wait === null) throw outcome.error;
    await sleep(Math.min(longestWait, outcome.wait ?? wait));
  }
}

type Outcome = 'done' | { readonly error: unknown; readonly wait: number | null };

async function attempt(url: string, body: string): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    // Read to its end, so that the connection can be used again.
    await response.arrayBuffer();
  } catch (error) {
    return { error, wait: null };
  }
  if (response.ok) return 'done';
  const error = new ResponseError(response.status);
  if (response.status === 429) return { error, wait: secondsIn(response.headers.get('retry-after')) };
  if (response.status >= 500) return { error, wait: null };
  throw error;
}

function secondsIn(header: string | null): number | null {
  const seconds = Number.parseInt(header ?? '', 10);
  return Number.isNaN(seconds) ? null : seconds * 1000;
}
