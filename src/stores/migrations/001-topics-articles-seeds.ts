import type { Kysely } from 'kysely';

export async function createTopicsArticlesSeeds(db: Kysely<unknown>): Promise<void> {
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
