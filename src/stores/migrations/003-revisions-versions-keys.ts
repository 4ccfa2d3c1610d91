import { type Kysely, sql } from 'kysely';

/** The columns of the schema before, as far as they are read here. */
interface Before {
  readonly articles: {
    readonly id: string;
    readonly position: number;
    readonly url: string | null;
    readonly retrieved: string;
    readonly arrived: number;
    readonly arrived_with: number;
    readonly revision: number;
  };
  readonly topics: { readonly position: number; readonly revision: number };
  readonly revisions: { readonly name: string; readonly value: number };
  readonly article_keys: { readonly key: string; readonly article: string };
}

export async function createRevisionsVersionsKeys(db: Kysely<Before>): Promise<void> {
  await addColumns(db);
  await createTables(db);
  await numberRows(db);
  await db.schema.createIndex('articles_revision').on('articles').column('revision').execute();
  await db.schema.createIndex('articles_news').on('articles').columns(['topic', 'arrived_with']).execute();
}

async function addColumns(db: Kysely<Before>): Promise<void> {
  const topic = db.schema.alterTable('topics');
  await topic.addColumn('feeds', 'text', (column) => column.notNull().defaultTo('[]')).execute();
  await topic.addColumn('threshold', 'double precision', (column) => column.notNull().defaultTo(2)).execute();
  await topic.addColumn('revision', 'bigint', (column) => column.notNull().defaultTo(0)).execute();
  const article = db.schema.alterTable('articles');
  await article.addColumn('arrival', 'text', (column) => column.notNull().defaultTo('baseline')).execute();
  for (const name of ['arrived', 'arrived_with', 'revision'])
    await article.addColumn(name, 'bigint', (column) => column.notNull().defaultTo(0)).execute();
}

async function createTables(db: Kysely<Before>): Promise<void> {
  await db.schema
    .createTable('revisions')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('removals')
    .addColumn('article', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('removals_revision').on('removals').column('revision').execute();
  await db.schema
    .createTable('article_versions')
    .addColumn('article', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_versions_key', ['article', 'sha256'])
    .execute();
  await db.schema
    .createTable('article_keys')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('article', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .execute();
  await db.schema.createIndex('article_keys_article').on('article_keys').column('article').execute();
}

/** What was there is numbered in its order, topics before their articles, and is announced to nobody. */
async function numberRows(db: Kysely<Before>): Promise<void> {
  await db.updateTable('topics').set({ revision: sql`position` }).execute();
  const { last } = await db
    .selectFrom('topics')
    .select(sql<number>`coalesce(max(position), 0)`.as('last'))
    .executeTakeFirstOrThrow();
  let value = Number(last);
  const rows = await db
    .selectFrom('articles')
    .select(['id', 'url', 'retrieved'])
    .orderBy('position')
    .execute();
  for (const { id, url, retrieved } of rows) {
    value += 1;
    const arrived = Date.parse(retrieved) || 0;
    await db
      .updateTable('articles')
      .set({ arrived, arrived_with: value, revision: value })
      .where('id', '=', id)
      .execute();
    const key = url === null ? null : addressKey(url);
    if (key !== null)
      await db
        .insertInto('article_keys')
        .values({ key, article: id })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
  await db.insertInto('revisions').values({ name: 'articles', value }).execute();
}

/** As ingest made them when this was written; a migration doesn't change with what it copied. */
function addressKey(address: string): string | null {
  const url = URL.parse(address);
  return url && `address:${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}
