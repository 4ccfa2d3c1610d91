import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { AdapterError } from '../../core/adapter.ts';
import { isTokenRefused, tokenRefused } from './fault.ts';
import type { SlackLog } from './log.ts';
import { type Intake, readBody } from './receiver.ts';

export interface SocketParts {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly intake: Intake;
  readonly log: SlackLog;
  /** The connection ended for good while it ran. */
  readonly onLost: (error: AdapterError) => void;
}

/** Milliseconds before the first attempt to connect again, and the longest pause. */
const firstPause = 250;
const longestPause = 60_000;

/** Bolt's Socket Mode connection, opened again whenever it ends, until Slack refuses the token or it is closed. */
export class Socket {
  readonly #parts: SocketParts;
  readonly #client: SocketModeReceiver['client'];
  readonly #closing = new AbortController();
  #isOpen = false;
  #hasOpened = false;
  #kept: Promise<void> = Promise.resolve();

  constructor(parts: SocketParts) {
    this.#parts = parts;
    const { appToken, logger, clientOptions, intake } = parts;
    // Its own way to connect again ends the process when Slack refuses, so this class does it.
    const receiver = new SocketModeReceiver({
      appToken,
      logger,
      autoReconnectEnabled: false,
      installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 0 } } },
    });
    this.#client = receiver.client;
    this.#client.removeAllListeners('slack_event');
    this.#client.on('slack_event', ({ ack, body: raw, retry_num, retry_reason }) => {
      const body = readBody(raw);
      if (body) void intake.take({ body, ack, retryNum: retry_num, retryReason: retry_reason });
    });
  }

  isOpen(): boolean {
    return this.#isOpen;
  }

  /** Resolves once it is open, however many attempts that takes; rejects when Slack refuses the token. */
  open(): Promise<void> {
    const opened = Promise.withResolvers<void>();
    this.#kept = this.#keep(opened.resolve).catch((error) => {
      opened.reject(error);
      if (this.#hasOpened && error instanceof AdapterError) this.#parts.onLost(error);
    });
    void this.#kept.then(() => opened.resolve());
    return opened.promise;
  }

  async close(): Promise<void> {
    this.#closing.abort();
    if (this.#isOpen) await this.#client.disconnect();
    await this.#kept;
  }

  async #keep(onOpen: () => void): Promise<void> {
    const { signal } = this.#closing;
    let failures = 0;
    while (!signal.aborted) {
      try {
        await this.#connect(() => {
          failures = 0;
          this.#hasOpened = true;
          onOpen();
        });
        this.#parts.log.info({}, 'Slack: connection ended');
      } catch (error) {
        if (isTokenRefused(error)) throw tokenRefused('appTokenRefused', error);
        this.#parts.log.warn({ err: error }, 'Slack: no connection yet');
      }
      const pause = Math.min(longestPause, firstPause * 2 ** failures++);
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  /** Resolves when the connection has ended. */
  async #connect(onOpen: () => void): Promise<void> {
    const ended = Promise.withResolvers<void>();
    this.#client.once('disconnected', ended.resolve);
    try {
      await this.#client.start();
      if (this.#closing.signal.aborted) await this.#client.disconnect();
      this.#isOpen = true;
      onOpen();
      await ended.promise;
    } finally {
      this.#isOpen = false;
      this.#client.removeListener('disconnected', ended.resolve);
    }
  }
}
