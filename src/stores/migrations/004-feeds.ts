import type { Kysely } from 'kysely';

export async function createFeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('feeds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('topic', 'text', (column) => column.notNull().references('topics.id'))
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('family', 'text')
    .addColumn('language', 'text')
    .addColumn('country', 'text')
    .addColumn('selector', 'text')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('added_by', 'text')
    .addColumn('paused', 'integer', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('problem', 'text')
    .addColumn('next_check', 'bigint', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_checked', 'bigint')
    .addColumn('last_success', 'bigint')
    .addColumn('baselined', 'integer', (column) => column.notNull())
    .addColumn('told_broken', 'integer', (column) => column.notNull())
    .addColumn('fence', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('lease_until', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.createIndex('feeds_next_check').on('feeds').column('next_check').execute();
  await db.schema
    .createTable('feed_items')
    .addColumn('feed', 'text', (column) => column.notNull().references('feeds.id').onDelete('cascade'))
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('article', 'text')
    .addColumn('mark', 'text')
    .addColumn('listed', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feed_items_key', ['feed', 'key'])
    .execute();
}
