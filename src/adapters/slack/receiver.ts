import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import { z } from 'zod';

/** Something that Slack sent, whichever way it came. */
export interface Incoming {
  readonly body: Record<string, unknown>;
  /** Tells Slack that it came; what it is answered with there, where it can be. */
  ack(response?: unknown): Promise<void>;
  readonly retryNum?: number | undefined;
  readonly retryReason?: string | undefined;
}

export interface IntakeParts {
  /** Whether what came was not dealt with before. */
  readonly isFirst: (body: unknown) => Promise<boolean>;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Takes what comes from every transport and hands it to Bolt. Everything is acknowledged before anything else is
 * done, but what wants its answer in the acknowledgment; what comes a second time is acknowledged and left.
 */
export class Intake implements Receiver {
  readonly #parts: IntakeParts;
  readonly #open = new Set<Promise<void>>();
  #app: App | null = null;

  constructor(parts: IntakeParts) {
    this.#parts = parts;
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Transports are opened and closed by the adapter. */
  async start(): Promise<void> {}

  async stop(): Promise<void> {
    await this.settled();
  }

  /** Never rejects; resolves once what came is dealt with. */
  take(incoming: Incoming): Promise<void> {
    const work = this.#take(incoming).catch((error) => this.#parts.onFailure(error));
    this.#open.add(work);
    return work.finally(() => this.#open.delete(work));
  }

  /** Resolves once nothing is being dealt with. */
  async settled(): Promise<void> {
    while (this.#open.size > 0) await Promise.all(this.#open);
  }

  async #take({ body, ack, retryNum, retryReason }: Incoming): Promise<void> {
    const retry = {
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
    };
    if (wantsAnswer(body)) return this.#process({ body, ack, ...retry });
    await ack();
    if (await this.#parts.isFirst(body)) await this.#process({ body, ack: async () => {}, ...retry });
  }

  async #process(event: ReceiverEvent): Promise<void> {
    if (!this.#app) throw new Error('something came before the app was there');
    await this.#app.processEvent(event);
  }
}

/** Whether Slack takes the answer in the acknowledgment alone: choices for a menu, and what a form says of itself. */
export function wantsAnswer(body: Readonly<Record<string, unknown>>): boolean {
  return body.type === 'block_suggestion' || body.type === 'view_submission';
}

/** Something as it came, or null when it is no object. */
export function readBody(raw: unknown): Record<string, unknown> | null {
  return z.record(z.string(), z.unknown()).safeParse(raw).data ?? null;
}
