import type { Kysely } from 'kysely';

/** Why an article is in its topic, as JSON; null where somebody said so. */
export async function addRelevance(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('articles').addColumn('relevance', 'text').execute();
}
