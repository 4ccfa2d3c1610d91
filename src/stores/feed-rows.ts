import type { StoredRead } from '../core/article-store.ts';
import { type Feed, type FeedState, feedSchema, feedStateSchema, type StoredFeed } from '../core/feed.ts';
import { jsonOrNull, parseOrNull, readRows, truthOf } from './read.ts';
import type { FeedRow, FeedStateRow } from './tables.ts';

export function feedRow({ addedBy, paused, ...feed }: Feed): FeedRow {
  return { ...feed, added_by: addedBy, paused: Number(paused) };
}

export function feedStateRow(state: FeedState): FeedStateRow {
  return {
    status: state.status,
    problem: jsonOrNull(state.problem),
    next_check: state.nextCheck,
    etag: state.etag,
    last_modified: state.lastModified,
    failures: state.failures,
    last_checked: state.lastChecked,
    last_success: state.lastSuccess,
    baselined: Number(state.baselined),
    told_broken: Number(state.toldBroken),
  };
}

/** The state of a feed that was never looked at. */
export function newFeedState(nextCheck: number): FeedStateRow {
  return feedStateRow({
    status: 'new',
    problem: null,
    nextCheck,
    etag: null,
    lastModified: null,
    failures: 0,
    lastChecked: null,
    lastSuccess: null,
    baselined: false,
    toldBroken: false,
  });
}

export function readFeeds(rows: readonly (FeedRow & FeedStateRow)[]): StoredRead<StoredFeed> {
  return readRows(
    rows,
    ({ id }) => id,
    (row) => {
      const feed = feedSchema.safeParse({ ...row, addedBy: row.added_by, paused: truthOf(row.paused) }).data;
      const state = feedStateSchema.safeParse({
        status: row.status,
        problem: parseOrNull(row.problem),
        nextCheck: row.next_check,
        etag: row.etag,
        lastModified: row.last_modified,
        failures: row.failures,
        lastChecked: row.last_checked,
        lastSuccess: row.last_success,
        baselined: truthOf(row.baselined),
        toldBroken: truthOf(row.told_broken),
      }).data;
      return feed && state ? { feed, state } : 'row';
    },
  );
}
