import { setImmediate as breath, setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Adapter } from '../core/adapter.ts';
import type { ClaimedDelivery } from '../core/subscription.ts';
import { type DeliverParts, deliver, type Turn } from './deliver.ts';
import { followZones } from './follow-zones.ts';
import { Pace } from './pace.ts';

export interface DigestsParts extends Omit<DeliverParts, 'adapters'> {
  readonly adapters: readonly Adapter[];
  /** Milliseconds between two looks at what is due. */
  readonly every?: number;
}

/** Posts digests when they are due, until it is stopped. */
export interface Digests {
  start(): void;
  /** Resolves once what was begun is settled; what was only waiting is left for others to post. */
  stop(): Promise<void>;
  /** Takes what is due as far as there is room, and resolves to how many that were; they are seen to meanwhile. */
  tick(): Promise<number>;
  /** Resolves once nothing is under way. */
  settled(): Promise<void>;
}

/** As many digests are under way at once on a platform: most of them wait for their place in a lane. */
const most = 24;
/** A process that dies over a digest leaves it to others after so long; Discord knows a repetition for longer. */
const lease = 60_000;
const usualEvery = 1000;
/** Milliseconds between two times that old deliveries are forgotten, and the days that they are kept. */
const forgetting = 6 * 3_600_000;
const keptDays = 90;

/** No schedule lives in here: what is due stands in the store, and any number of processes may look there. */
export function createDigests(parts: DigestsParts): Digests {
  return new Delivering(parts);
}

/** A platform, and what is under way there. */
interface Outlet {
  readonly adapter: Adapter;
  readonly underWay: Set<Promise<void>>;
  readonly posting: LimitFunction;
}

class Delivering implements Digests {
  readonly #parts: DigestsParts;
  readonly #deliverParts: DeliverParts;
  readonly #outlets: readonly Outlet[];
  readonly #pace = new Pace();
  readonly #stopping = new AbortController();
  #running: Promise<void> | null = null;
  #breathing: Promise<void> = Promise.resolve();
  #forgot = 0;

  constructor(parts: DigestsParts) {
    this.#parts = parts;
    this.#outlets = parts.adapters.map((adapter) => ({
      adapter,
      underWay: new Set(),
      posting: pLimit(adapter.pace.atOnce),
    }));
    const watched = parts.adapters.map((adapter) => [adapter.name, this.#watch(adapter)] as const);
    this.#deliverParts = { ...parts, adapters: new Map(watched) };
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.settled();
  }

  async settled(): Promise<void> {
    while (this.#underWay().length > 0) await Promise.all(this.#underWay());
  }

  async tick(): Promise<number> {
    const taken = [];
    for (const outlet of this.#outlets) taken.push(await this.#take(outlet));
    await this.#forget();
    return taken.reduce((sum, count) => sum + count, 0);
  }

  /** One platform's queue never keeps another's waiting. */
  async #take(outlet: Outlet): Promise<number> {
    const { store, now } = this.#parts;
    const room = most - outlet.underWay.size;
    if (room <= 0) return 0;
    const claimed = await store.claimDueDeliveries(outlet.adapter.name, now().getTime(), room, lease);
    for (const one of claimed) this.#see(one, outlet);
    return claimed.length;
  }

  #underWay(): Promise<void>[] {
    return this.#outlets.flatMap(({ underWay }) => [...underWay]);
  }

  async #run(): Promise<void> {
    const { log, every = usualEvery } = this.#parts;
    const { signal } = this.#stopping;
    await followZones(this.#parts).catch((err) => log.error({ err }, 'digest: zones could not be followed'));
    while (!signal.aborted) {
      const taken = await this.tick().catch((err) => {
        log.error({ err }, 'digest: what is due could not be looked up');
        return 0;
      });
      // Where some were due there may be more: it looks again as soon as one is done.
      if (taken > 0) await Promise.race([...this.#underWay(), pause(every, signal)]);
      else await pause(every, signal);
    }
  }

  #see(claimed: ClaimedDelivery, outlet: Outlet): void {
    const until = this.#parts.now().getTime() + lease / 2;
    const { workspace } = claimed.subscription;
    const turn: Turn = (work) => this.#turn(work, { workspace, until, outlet });
    const seen = deliver(claimed, turn, this.#deliverParts)
      .catch((err) => this.#parts.log.error({ ...claimed.claim, err }, 'digest: it could not be seen to'))
      .finally(() => outlet.underWay.delete(seen));
    outlet.underWay.add(seen);
  }

  /** Nothing is posted late in a lease: another process might have it by the time that it is there. */
  async #turn(
    work: () => Promise<void>,
    place: { readonly workspace: string; readonly until: number; readonly outlet: Outlet },
  ): ReturnType<Turn> {
    const { workspace, until, outlet } = place;
    const { adapter, posting } = outlet;
    const { signal } = this.#stopping;
    const now = () => this.#parts.now().getTime();
    if (signal.aborted) return { at: now() };
    const slot = this.#pace.next(laneOf(adapter, workspace), adapter.pace, now());
    if ('at' in slot) return slot;
    await pause(slot.waitMs, signal);
    return posting(async () => {
      await this.#breathe();
      if (signal.aborted || now() > until) return { at: now() };
      await work();
      return null;
    });
  }

  /** One after the other, with whatever else there is to do in between: making a digest takes milliseconds. */
  #breathe(): Promise<void> {
    this.#breathing = this.#breathing.then(() => breath());
    return this.#breathing;
  }

  /** An adapter whose answers set the pace. */
  #watch(adapter: Adapter): Pick<Adapter, 'post' | 'channelLink'> {
    return {
      channelLink: (to) => adapter.channelLink(to),
      post: async (to, reply, key) => {
        const lane = laneOf(adapter, to.workspace);
        const posted = await adapter.post(to, reply, key);
        if (posted.kind === 'later')
          this.#pace.rest(lane, adapter.pace, posted.after, this.#parts.now().getTime());
        else this.#pace.wentThrough(lane, adapter.pace);
        return posted;
      },
    };
  }

  async #forget(): Promise<void> {
    const now = this.#parts.now().getTime();
    if (now - this.#forgot < forgetting) return;
    this.#forgot = now;
    await this.#parts.store.forgetDeliveries(
      new Date(now - keptDays * 86_400_000).toISOString().slice(0, 10),
    );
  }
}

/** All that share a limit of a platform. */
function laneOf({ name, pace }: Adapter, workspace: string): string {
  return pace.of === 'all' ? name : `${name}/${workspace}`;
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (ms <= 0 || signal.aborted) return;
  await sleep(ms, undefined, { signal }).catch(() => {});
}
