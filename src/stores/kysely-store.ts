import { setImmediate as giveWay, setTimeout as sleep } from 'node:timers/promises';
import type { ArticleStore } from '../core/article-store.ts';
import type { FeedStore } from '../core/feed.ts';
import type { Store, WorkspaceStore } from '../core/store.ts';
import type { DeliveryStore, SubscriptionStore } from '../core/subscription.ts';
import { readArticles, readTopics } from './article-rows.ts';
import {
  articlesByKey,
  findArticle,
  findVersion,
  removeArticle,
  saveArticle,
  saveArticles,
} from './articles.ts';
import type { Db, Dialect } from './database.ts';
import {
  claimDueDeliveries,
  forgetDeliveries,
  isDeliveryDue,
  listDeliveries,
  markDelivery,
  scheduleNext,
  settleDelivery,
} from './deliveries.ts';
import { forgetItems, itemsKnown, rememberItems } from './feed-items.ts';
import {
  claimDueFeeds,
  isFeedDue,
  listFeeds,
  plantFeed,
  removeFeed,
  saveFeed,
  scheduleFeed,
  settleFeed,
} from './feeds.ts';
import { changesSince, lastRevision, newsSince } from './revisions.ts';
import {
  findSubscription,
  listSubscriptions,
  removeSubscription,
  saveSubscription,
} from './subscriptions.ts';
import { plant, plantedIn, saveTopic } from './topics.ts';
import { claiming, findInstallation, removeWorkspace, saveInstallation } from './workspaces.ts';

/** How work is done: each call by itself, as one write, or as one write that changes topics or articles. */
interface Ways {
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
  readonly write: <T>(work: (transaction: Db) => Promise<T>) => Promise<T>;
  readonly change: <T>(work: (transaction: Db) => Promise<T>) => Promise<T>;
}

/** A store over a database whose tables are in place; `light` is the same, for what need not outlast a loss of power. */
export function createKyselyStore(db: Db, dialect: Dialect, light: Db = db): Store {
  const ways = waysOf(db, dialect);
  return {
    ...articlesOf(db, ways),
    ...feedsOf(db, ways, dialect),
    ...subscriptionsOf(db, ways, dialect),
    ...workspacesOf(db, ways, light === db ? ways : waysOf(light, dialect)),
    async close() {
      if (light !== db) await light.destroy();
      await db.destroy();
    },
  };
}

/** Milliseconds that a call waits for other processes' writes before it gives up, and at most between two tries. */
const patience = 10_000;
const pause = 10;

function waysOf(db: Db, { translate, lockRevisions, isBusy }: Dialect): Ways {
  const guard: Ways['guard'] = async (work) => {
    // Calls of SQLite's give way to nothing else: a row of them would hold up all answers.
    await giveWay();
    const end = performance.now() + patience;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!isBusy(error) || performance.now() > end) throw translate(error);
      }
      await sleep(1 + Math.random() * pause);
    }
  };
  const write: Ways['write'] = (work) => guard(() => db.transaction().execute(work));
  const change: Ways['change'] = (work) =>
    write(async (transaction) => {
      await lockRevisions(transaction);
      return work(transaction);
    });
  return { guard, write, change };
}

/** How calls are done within a write that is under way. */
function waysWithin(transaction: Db): Ways {
  const within: Ways['write'] = (work) => work(transaction);
  return { guard: (work) => work(), write: within, change: within };
}

function articlesOf(db: Db, { guard, change }: Ways): ArticleStore {
  return {
    topics: () =>
      guard(async () => readTopics(await db.selectFrom('topics').selectAll().orderBy('position').execute())),
    articles: () =>
      guard(async () =>
        readArticles(await db.selectFrom('articles').selectAll().orderBy('position').execute()),
      ),
    article: (id) => guard(() => findArticle(db, id)),
    articleVersion: (id, sha256) => guard(() => findVersion(db, id, sha256)),
    articlesByKey: (keys) => guard(() => articlesByKey(db, keys)),
    saveTopic: (topic) => change((transaction) => saveTopic(transaction, topic)),
    saveArticle: (arriving) => change((transaction) => saveArticle(transaction, arriving)),
    saveArticles: (arriving) => change((transaction) => saveArticles(transaction, arriving)),
    together: (work) => change((transaction) => work(articlesOf(transaction, waysWithin(transaction)))),
    removeArticle: (id) => change((transaction) => removeArticle(transaction, id)),
    revision: () => guard(() => lastRevision(db)),
    changesSince: (revision, limit) => guard(() => changesSince(db, revision, limit)),
    newsSince: (topic, revision) => guard(() => newsSince(db, topic, revision)),
    planted: () => guard(() => plantedIn(db)),
    plant: (seed) => change((transaction) => plant(transaction, seed)),
  };
}

function feedsOf(db: Db, { guard, write }: Ways, dialect: Dialect): FeedStore {
  return {
    feeds: (topic) => guard(() => listFeeds(db, topic)),
    saveFeed: (feed, nextCheck) => write((transaction) => saveFeed(transaction, feed, nextCheck)),
    plantFeed: (feed, nextCheck) => write((transaction) => plantFeed(transaction, feed, nextCheck)),
    removeFeed: (id) => write((transaction) => removeFeed(transaction, id)),
    // Nobody takes the lock of a write to find that nothing is due.
    claimDueFeeds: async (now, limit, leaseMs) =>
      (await guard(() => isFeedDue(db, now)))
        ? write((transaction) => claimDueFeeds(transaction, { now, limit, leaseMs }, dialect))
        : [],
    settleFeed: (claim, state) => write((transaction) => settleFeed(transaction, claim, state)),
    scheduleFeed: (id, nextCheck) => write((transaction) => scheduleFeed(transaction, id, nextCheck)),
    itemsKnown: (feed, keys) => guard(() => itemsKnown(db, feed, keys)),
    rememberItems: (feed, items, now) => write((transaction) => rememberItems(transaction, feed, items, now)),
    forgetItems: (feed, since) => write((transaction) => forgetItems(transaction, feed, since)),
  };
}

function subscriptionsOf(
  db: Db,
  { guard, write }: Ways,
  dialect: Dialect,
): SubscriptionStore & DeliveryStore {
  return {
    subscriptions: (of) => guard(() => listSubscriptions(db, of)),
    subscription: (id) => guard(() => findSubscription(db, id)),
    saveSubscription: (subscription) => write((transaction) => saveSubscription(transaction, subscription)),
    removeSubscription: (id) => write((transaction) => removeSubscription(transaction, id)),
    claimDueDeliveries: async (platform, now, limit, leaseMs) =>
      (await guard(() => isDeliveryDue(db, { platform, now })))
        ? write((transaction) => claimDueDeliveries(transaction, { platform, now, limit, leaseMs }, dialect))
        : [],
    markDelivery: (claim, problem) => write((transaction) => markDelivery(transaction, claim, problem)),
    settleDelivery: (claim, outcome) => write((transaction) => settleDelivery(transaction, claim, outcome)),
    scheduleNext: (claim, next) => write((transaction) => scheduleNext(transaction, claim, next)),
    deliveries: (subscription, limit) => guard(() => listDeliveries(db, subscription, limit)),
    forgetDeliveries: (before) => write((transaction) => forgetDeliveries(transaction, before)),
  };
}

function workspacesOf(db: Db, { guard, write }: Ways, light: Ways): WorkspaceStore {
  const claim = claiming();
  return {
    claim: (keys, now) => light.write((transaction) => claim(transaction, keys, now)),
    installation: (platform, workspace) => guard(() => findInstallation(db, platform, workspace)),
    saveInstallation: (platform, workspace, sealed) =>
      write((transaction) => saveInstallation(transaction, { platform, workspace, sealed })),
    removeWorkspace: (platform, workspace) =>
      write((transaction) => removeWorkspace(transaction, platform, workspace)),
  };
}
