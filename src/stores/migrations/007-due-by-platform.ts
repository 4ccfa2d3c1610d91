import type { Kysely } from 'kysely';

/** What is due is asked of one platform at a time: another's queue, however long, is not walked through. */
export async function indexDueByPlatform(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('subscriptions_look_at').execute();
  await db.schema
    .createIndex('subscriptions_due')
    .on('subscriptions')
    .columns(['platform', 'look_at'])
    .execute();
}
