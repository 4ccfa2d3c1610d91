import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../core/article.ts';
import type { Arriving, Saved } from '../core/article-store.ts';
import { arrivalRow, articleRow, readArticles, readVersion, versionRow } from './article-rows.ts';
import { type Db, pieces, storable } from './database.ts';
import { takeRevisions } from './revisions.ts';
import type { ArticleMarks, ArticleRow, VersionRow } from './tables.ts';

type Row = ArticleRow & ArticleMarks;

export async function findArticle(db: Db, id: string): Promise<Article | null> {
  const rows = await db.selectFrom('articles').selectAll().where('id', '=', id).execute();
  return readArticles(rows).sound[0] ?? null;
}

export async function findVersion(db: Db, id: string, sha256: string): Promise<Article | null> {
  const current = await findArticle(db, id);
  if (current?.sha256 === sha256) return current;
  const row = await db
    .selectFrom('article_versions')
    .selectAll()
    .where('article', '=', id)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row ? readVersion(row) : null;
}

export async function articlesByKey(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const asked = new Map(keys.map((key) => [storable(key), key]));
  for (const piece of pieces([...asked.keys()])) {
    const rows = await db.selectFrom('article_keys').selectAll().where('key', 'in', piece).execute();
    for (const { key, article } of rows) found.set(asked.get(key) ?? key, article);
  }
  return found;
}

/** What a write of several articles comes to. */
interface Write {
  readonly saved: readonly Saved[];
  readonly added: readonly Row[];
  readonly updated: readonly Row[];
  readonly versions: readonly VersionRow[];
}

/** Saves articles in the order given; revisions have to be locked. */
export async function saveArticles(db: Db, arriving: readonly Arriving[]): Promise<readonly Saved[]> {
  const stored = await storedRows(db, [...new Set(arriving.map(({ article }) => article.id))]);
  const { saved, added, updated, versions } = decide(arriving, stored);
  const before =
    added.length + updated.length > 0 ? await takeRevisions(db, added.length + updated.length) : 0;
  const position = added.length > 0 ? await lastPosition(db) : 0;
  const number = (row: Row, index: number) => ({ ...row, revision: before + index + 1 });
  const inserted = added.map((row, index) => ({
    ...number(row, index),
    position: position + index + 1,
    arrived_with: before + index + 1,
  }));
  for (const piece of pieces(inserted, 20)) await db.insertInto('articles').values(piece).execute();
  for (const [index, row] of updated.entries())
    await db
      .updateTable('articles')
      .set(number(row, added.length + index))
      .where('id', '=', row.id)
      .execute();
  if (added.length > 0) await unremove(db, added);
  await keepVersions(db, versions);
  await keepKeys(db, arriving);
  return saved;
}

/** As `saveArticles`, one. */
export async function saveArticle(db: Db, arriving: Arriving): Promise<Saved> {
  const [saved] = await saveArticles(db, [arriving]);
  return saved ?? 'unchanged';
}

async function storedRows(db: Db, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const piece of pieces(ids))
    for (const row of await db.selectFrom('articles').selectAll().where('id', 'in', piece).execute())
      rows.set(row.id, row);
  return rows;
}

/** One after another, as if each were saved by itself: one article may come more than once. */
function decide(arriving: readonly Arriving[], stored: ReadonlyMap<string, Row>): Write {
  const rows = new Map(stored);
  const changed = new Set<string>();
  const versions: VersionRow[] = [];
  const saved = arriving.map(({ article, arrival }): Saved => {
    const row = articleRow(article);
    const before = rows.get(row.id);
    if (before && isSame(before, row)) return 'unchanged';
    const version = before && before.sha256 !== row.sha256 ? versionRow(before) : null;
    if (version) versions.push(version);
    changed.add(row.id);
    rows.set(row.id, {
      ...(before ?? { ...unnumbered, ...arrivalRow(arrival) }),
      ...row,
    });
    return before ? 'updated' : 'added';
  });
  const written = [...changed].flatMap((id) => rows.get(id) ?? []);
  return {
    saved,
    added: written.filter(({ id }) => !stored.has(id)),
    updated: written.filter(({ id }) => stored.has(id)),
    versions,
  };
}

const unnumbered = { position: 0, arrived_with: 0, revision: 0 };

/** Whether a stored row holds an article, whenever that was retrieved. */
function isSame(
  { position, arrived, arrival, relevance, arrived_with, revision, ...stored }: Row,
  row: ArticleRow,
) {
  return isDeepStrictEqual({ ...stored, retrieved: row.retrieved }, row);
}

async function lastPosition(db: Db): Promise<number> {
  const last = await db
    .selectFrom('articles')
    .select('position')
    .orderBy('position', 'desc')
    .executeTakeFirst();
  return last?.position ?? 0;
}

async function unremove(db: Db, added: readonly Row[]): Promise<void> {
  for (const piece of pieces(added.map(({ id }) => id)))
    await db.deleteFrom('removals').where('article', 'in', piece).execute();
}

async function keepVersions(db: Db, versions: readonly VersionRow[]): Promise<void> {
  for (const piece of pieces(versions, 4))
    await db
      .insertInto('article_versions')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function keepKeys(db: Db, arriving: readonly Arriving[]): Promise<void> {
  const rows = arriving.flatMap(({ article, keys }) =>
    keys.map((key) => ({ key: storable(key), article: article.id })),
  );
  for (const piece of pieces(rows, 2))
    await db
      .insertInto('article_keys')
      .values(piece)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** Revisions have to be locked. */
export async function removeArticle(db: Db, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.deleteFrom('articles').where('id', '=', id).executeTakeFirstOrThrow();
  if (numDeletedRows === 0n) return false;
  const revision = (await takeRevisions(db, 1)) + 1;
  await db
    .insertInto('removals')
    .values({ article: id, revision })
    .onConflict((conflict) => conflict.column('article').doUpdateSet({ revision }))
    .execute();
  return true;
}
