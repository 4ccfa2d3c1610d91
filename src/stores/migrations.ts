import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * All that ever happened to the tables, in order, for every database. Only append: a migration that has run
 * somewhere is never changed, renamed or removed. Names sort in the order of the list.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-topics-articles-seeds': { up: createTopicsArticlesSeeds },
  '002-claims-installations': { up: createClaimsInstallations },
};

async function createTopicsArticlesSeeds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('topics')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('aliases', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('terms', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull().references('topics.id'))
    .addColumn('title', 'text')
    .addColumn('url', 'text')
    .addColumn('publisher', 'text')
    .addColumn('author', 'text')
    .addColumn('published_date', 'text')
    .addColumn('published_precision', 'text')
    .addColumn('published_basis', 'text')
    .addColumn('retrieved', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('articles_position').on('articles').column('position').execute();
  await db.schema
    .createTable('seeds')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .execute();
}

async function createClaimsInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('claims')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('claims_at').on('claims').column('at').execute();
  await db.schema
    .createTable('installations')
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('installations_key', ['platform', 'workspace'])
    .execute();
}
