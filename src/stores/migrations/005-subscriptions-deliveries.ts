import type { Kysely } from 'kysely';

export async function createSubscriptionsDeliveries(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('subscriber', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull().references('topics.id'))
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('weekdays', 'text', (column) => column.notNull())
    .addColumn('silent_when_empty', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('problem', 'text')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .addColumn('told', 'bigint', (column) => column.notNull())
    .addColumn('next_due', 'bigint')
    .addColumn('next_date', 'text')
    .addColumn('look_at', 'bigint')
    .addColumn('fence', 'bigint', (column) => column.notNull().defaultTo(0))
    .addUniqueConstraint('subscriptions_place', ['platform', 'workspace', 'channel', 'topic'])
    .execute();
  await db.schema.createIndex('subscriptions_look_at').on('subscriptions').column('look_at').execute();
  await db.schema.createIndex('subscriptions_topic').on('subscriptions').column('topic').execute();
  await db.schema
    .createTable('deliveries')
    .addColumn('subscription', 'text', (column) =>
      column.notNull().references('subscriptions.id').onDelete('cascade'),
    )
    .addColumn('date', 'text', (column) => column.notNull())
    .addColumn('due', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('settled_at', 'bigint')
    .addColumn('message_id', 'text')
    .addColumn('message_link', 'text')
    .addColumn('problem', 'text')
    .addColumn('fence', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('deliveries_key', ['subscription', 'date'])
    .execute();
  await db.schema.createIndex('deliveries_date').on('deliveries').column('date').execute();
}
