import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

/** Remembers what was dealt with, for all instances. */
export interface Claims {
  /** Those of these keys that nobody had claimed before; they are claimed now. */
  claim(keys: readonly string[], now: Date): Promise<ReadonlySet<string>>;
}

export interface DeliveriesParts {
  readonly claims: Claims;
  readonly now: () => Date;
  /** The store couldn't be asked; what came is dealt with, be it for the second time. */
  readonly onFailure: (error: unknown) => void;
}

/** Milliseconds in which what comes is gathered, so that many at once are one write. */
const gathering = 3;

const keySchema = z.object({
  event_id: z.string().optional(),
  trigger_id: z.string().optional(),
});

/** Slack sends again what it believes lost. Each thing is dealt with once, by whichever instance claims it first. */
export class Deliveries {
  readonly #parts: DeliveriesParts;
  #gathered: { key: string; resolve: (isFirst: boolean) => void }[] = [];

  constructor(parts: DeliveriesParts) {
    this.#parts = parts;
  }

  /** Whether what came was not dealt with yet. What has no id of its own always is first. */
  isFirst(body: unknown): Promise<boolean> {
    const { event_id: event, trigger_id: trigger } = keySchema.safeParse(body).data ?? {};
    if (event !== undefined) return this.once(`slack:${event}`);
    if (trigger === undefined) return Promise.resolve(true);
    // An event comes again with marks of its own; what a person pressed or typed, to the letter.
    return this.once(`slack:${trigger}:${hash('sha256', JSON.stringify(body), 'base64url')}`);
  }

  /** Whether a key was not claimed before. */
  once(key: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#gathered.push({ key, resolve });
      if (this.#gathered.length === 1) void this.#claim();
    });
  }

  async #claim(): Promise<void> {
    await sleep(gathering);
    const gathered = this.#gathered;
    this.#gathered = [];
    const { claims, now, onFailure } = this.#parts;
    const claimed = new Set<string>();
    try {
      for (const key of await claims.claim([...new Set(gathered.map(({ key }) => key))], now()))
        claimed.add(key);
    } catch (error) {
      onFailure(error);
      for (const { key } of gathered) claimed.add(key);
    }
    // The same thing twice in one gathering is dealt with once.
    for (const { key, resolve } of gathered) resolve(claimed.delete(key));
  }
}
