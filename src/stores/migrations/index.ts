import type { Migration } from 'kysely/migration';
import { createTopicsArticlesSeeds } from './001-topics-articles-seeds.ts';
import { createClaimsInstallations } from './002-claims-installations.ts';
import { createRevisionsVersionsKeys } from './003-revisions-versions-keys.ts';
import { createFeeds } from './004-feeds.ts';
import { createSubscriptionsDeliveries } from './005-subscriptions-deliveries.ts';
import { addRelevance } from './006-relevance.ts';
import { indexDueByPlatform } from './007-due-by-platform.ts';

/**
 * All that ever happened to the tables, in order, for every database. Only append: a migration that has run
 * somewhere is never changed, renamed or removed. Names sort in the order of the list.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-topics-articles-seeds': { up: createTopicsArticlesSeeds },
  '002-claims-installations': { up: createClaimsInstallations },
  '003-revisions-versions-keys': { up: createRevisionsVersionsKeys },
  '004-feeds': { up: createFeeds },
  '005-subscriptions-deliveries': { up: createSubscriptionsDeliveries },
  '006-relevance': { up: addRelevance },
  '007-due-by-platform': { up: indexDueByPlatform },
};
