import { GatewayCloseCodes } from 'discord.js';
import type { AdapterError } from '../../core/adapter.ts';
import { isUnauthorised, tokenRefused } from './fault.ts';
import { Gateway, type GatewayParts, isTokenRefused } from './gateway.ts';
import type { DiscordLog } from './log.ts';

export interface ConnectionParts extends Pick<GatewayParts, 'account' | 'onInteraction'> {
  readonly log: DiscordLog;
  readonly onLost: (error: AdapterError) => void;
}

/** The longest pause between two attempts, in milliseconds. */
const longestPause = 60_000;

/** A gateway that is opened again whenever it could not be kept, until the token is refused or it is closed. */
export class Connection {
  readonly #parts: ConnectionParts;
  #gateway: Gateway | null = null;
  #unused = false;
  readonly #closing = new AbortController();

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  isReady(): boolean {
    return this.#unused || this.#gateway?.isReady() === true;
  }

  /** Does without a gateway: interactions come another way. */
  async leave(): Promise<void> {
    this.#unused = true;
  }

  /** Resolves once it is open, however many attempts that takes; rejects when Discord refuses the token. */
  async open(): Promise<void> {
    for (let attempt = 0; !this.#closing.signal.aborted; attempt++) {
      try {
        await this.#connect();
        return;
      } catch (err) {
        if (isRefused(err)) throw tokenRefused(err);
        if (this.#closing.signal.aborted) return;
        const pause = Math.min(longestPause, 1000 * 2 ** attempt);
        this.#parts.log.warn({ err, pause }, 'Discord: no connection yet');
        await this.#sleep(pause);
      }
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#gateway?.close();
  }

  async #connect(): Promise<void> {
    let isOpen = false;
    const closed = Promise.withResolvers<never>();
    const { account, log, onInteraction } = this.#parts;
    const onClosed = (code: number) => {
      if (isOpen) this.#reopen(code);
      else closed.reject(new ClosedError(code));
    };
    const gateway = new Gateway({ account, log, onInteraction, onClosed });
    this.#gateway = gateway;
    try {
      await Promise.race([gateway.connect(), closed.promise]);
      isOpen = true;
    } catch (error) {
      await gateway.close();
      throw error;
    }
  }

  #reopen(code: number): void {
    if (this.#closing.signal.aborted) return;
    const error = new ClosedError(code);
    if (isRefused(error)) {
      this.#parts.onLost(tokenRefused(error));
      return;
    }
    this.#parts.log.warn({ code }, 'Discord: connection closed for good; opening another');
    void this.#gateway?.close();
    this.open().catch((lost) => this.#parts.onLost(lost));
  }

  #sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#closing.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

/** Discord closed the connection with a code after which discord.js doesn't try again. */
class ClosedError extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`Discord closed the connection: ${GatewayCloseCodes[code] ?? code}`);
    this.code = code;
  }
}

function isRefused(error: unknown): boolean {
  const closed = error instanceof ClosedError && error.code === GatewayCloseCodes.AuthenticationFailed;
  return closed || isTokenRefused(error) || isUnauthorised(error);
}
