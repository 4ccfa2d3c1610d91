/** How fast a platform takes posts that nobody asked for. */
export interface PaceLimit {
  readonly perSecond: number;
}

/** A place in a queue: to be taken after a while, or not worth waiting for, but free from an instant on. */
export type Slot = { readonly waitMs: number } | { readonly at: number };

/** Longer waits are not kept in memory: whoever dies over them would leave others in doubt. */
const longestWait = 2000;

interface Lane {
  /** From when on the next post may go, and how far the posts that were put off take up what comes after. */
  free: number;
  putOff: number;
  /** Milliseconds between posts; more while the platform asks to wait. */
  interval: number;
}

/** Spreads posts so that no platform gets more of them than it takes: one lane for all that share a limit. */
export class Pace {
  readonly #lanes = new Map<string, Lane>();
  #swept = 0;

  /** The next place in a lane. */
  next(name: string, { perSecond }: PaceLimit, now: number): Slot {
    const lane = this.#lane(name, perSecond, now);
    const start = Math.max(now, lane.free);
    if (start - now <= longestWait) {
      lane.free = start + lane.interval;
      return { waitMs: start - now };
    }
    lane.putOff = Math.max(lane.free, lane.putOff) + lane.interval;
    return { at: Math.ceil(lane.putOff) };
  }

  /** The platform asked to wait: the lane rests, and is slower for a while. */
  rest(name: string, limit: PaceLimit, after: number, now: number): void {
    const lane = this.#lane(name, limit.perSecond, now);
    lane.free = Math.max(lane.free, now + after);
    lane.interval = Math.min(lane.interval * 2, 8000 / limit.perSecond);
  }

  /** A post went through: the lane comes back to its pace, little by little. */
  wentThrough(name: string, { perSecond }: PaceLimit): void {
    const lane = this.#lanes.get(name);
    if (lane) lane.interval = Math.max(1000 / perSecond, lane.interval * 0.98);
  }

  #lane(name: string, perSecond: number, now: number): Lane {
    this.#sweep(now);
    const lane = this.#lanes.get(name) ?? { free: now, putOff: now, interval: 1000 / perSecond };
    this.#lanes.set(name, lane);
    return lane;
  }

  /** Lanes that nobody waits in are forgotten now and then: there may be one for every workspace. */
  #sweep(now: number): void {
    if (now - this.#swept < 60_000) return;
    this.#swept = now;
    for (const [name, { free, putOff }] of this.#lanes)
      if (Math.max(free, putOff) < now - 60_000) this.#lanes.delete(name);
  }
}
