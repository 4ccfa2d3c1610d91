import type { ClaimedFeed, Feed, FeedState, FeedStore } from '../../core/feed.ts';
import { type Look, type Looking, lookAt } from './look.ts';
import { nextCheck } from './next-check.ts';
import { type TakingParts, takeEntries } from './take-entries.ts';

export interface PollParts extends Omit<Looking, 'signal'>, Omit<TakingParts, 'topics' | 'store'> {
  readonly store: TakingParts['store'] &
    Pick<FeedStore, 'claimDueFeeds' | 'settleFeed' | 'saveFeed'> & {
      topics(): Promise<{ readonly sound: TakingParts['topics'] }>;
    };
  /** From 0 to 1. */
  readonly random: () => number;
  /** Called once when a feed has broken for good or so it seems, until it works again; never twice for one break. */
  readonly onBroken: (feed: Feed, state: FeedState) => void;
  /** A feed that could not be dealt with for a reason of ours; it is tried again. */
  readonly onFailure: (feed: Feed, cause: unknown) => void;
}

/** Feeds that one process looks at at once; of one host, one after the other. */
const atOnce = 8;
/** A process that holds a feed longer has died. */
const leaseMs = 5 * 60_000;
/** After so many failures in a row it isn't a moment's trouble. */
const failuresToTell = 3;

/**
 * Looks at the feeds that are due, as many as one process takes at once, and settles how each is. Resolves to how
 * many there were. Rejects when the store does, or when the signal is aborted: what was begun is due again then, as
 * it is once its lease has ended when the process dies.
 */
export async function pollFeeds(parts: PollParts, signal: AbortSignal): Promise<number> {
  const claimed = await parts.store.claimDueFeeds(parts.now(), atOnce, leaseMs);
  if (claimed.length === 0) return 0;
  const topics = (await parts.store.topics()).sound;
  await Promise.all(
    claimed.map(async (claim) => {
      try {
        await pollFeed(claim, { ...parts, topics }, signal);
      } catch (error) {
        if (!signal.aborted) parts.onFailure(claim.feed, error);
        // As it was, so that whoever is next need not wait for the lease to end.
        else await parts.store.settleFeed({ id: claim.feed.id, fence: claim.fence }, claim.state);
      }
    }),
  );
  signal.throwIfAborted();
  return claimed.length;
}

async function pollFeed(
  { feed, state, fence }: ClaimedFeed,
  parts: PollParts & TakingParts,
  signal: AbortSignal,
): Promise<void> {
  const { store } = parts;
  const looking: Looking = { ...parts, signal };
  const look = await lookAt(feed, state, looking);
  if (look.kind === 'listed') await takeEntries(feed, look.document, state.baselined, looking, parts);
  const next = stateAfter(look, feed, state, parts.now(), parts.random());
  const isTold = next.toldBroken && !state.toldBroken;
  if (!(await store.settleFeed({ id: feed.id, fence }, next))) return;
  if (isTold) parts.onBroken(feed, next);
  if (look.kind === 'listed' && look.movedTo !== null && look.movedTo !== feed.url)
    await store.saveFeed({ ...feed, url: look.movedTo }, next.nextCheck);
}

/** How a feed is after a look at it. */
function stateAfter(look: Look, feed: Feed, before: FeedState, now: number, random: number): FeedState {
  const failures = look.kind === 'failed' ? before.failures + 1 : 0;
  const asked = { kind: feed.kind, now, failures, random };
  if (look.kind !== 'failed') {
    const state = { ...before, nextCheck: nextCheck({ ...asked, rest: look.rest, retryAfter: null }) };
    const well = { problem: null, failures, lastChecked: now, lastSuccess: now, toldBroken: false };
    if (look.kind === 'unchanged') {
      const wasWell = before.status === 'ok' || before.status === 'empty';
      return { ...state, ...well, status: wasWell ? before.status : 'ok' };
    }
    const status = look.document.entries.length > 0 ? 'ok' : 'empty';
    const { etag, lastModified } = look;
    return { ...state, ...well, status, etag, lastModified, baselined: true };
  }
  const { status, problem, retryAfter } = look;
  return {
    ...before,
    status,
    problem,
    failures,
    nextCheck: nextCheck({ ...asked, rest: null, retryAfter }),
    lastChecked: now,
    toldBroken: before.toldBroken || status === 'gone' || failures >= failuresToTell,
  };
}
