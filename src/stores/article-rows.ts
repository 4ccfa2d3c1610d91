import { hash } from 'node:crypto';
import { z } from 'zod';
import { type Article, articleSchema } from '../core/article.ts';
import type { Arrival, Damage, StoredArticle, StoredRead } from '../core/article-store.ts';
import { relevanceSchema } from '../core/relevance.ts';
import { type Topic, topicSchema } from '../core/topic.ts';
import { parseJson, readRows } from './read.ts';
import type { ArticleMarks, ArticleRow, TopicRow, VersionRow } from './tables.ts';

export function topicRow(topic: Topic): TopicRow {
  const { id, title, aliases, zone, terms, feeds, threshold } = topic;
  return {
    id,
    title: JSON.stringify(title),
    aliases: JSON.stringify(aliases),
    zone,
    terms: JSON.stringify(terms),
    feeds: JSON.stringify(feeds),
    threshold,
  };
}

export function articleRow(article: Article): ArticleRow {
  const { published, ...row } = article;
  return {
    ...row,
    published_date: published?.date ?? null,
    published_precision: published?.precision ?? null,
    published_basis: published?.basis ?? null,
  };
}

/** Rows back as topics: a row is taken for one only if it has its shape. */
export function readTopics(rows: readonly TopicRow[]): StoredRead<Topic> {
  return readRows(
    rows,
    ({ id }) => id,
    (row) => {
      const { id, zone, threshold } = row;
      const lists = {
        title: parseJson(row.title),
        aliases: parseJson(row.aliases),
        terms: parseJson(row.terms),
        feeds: parseJson(row.feeds),
      };
      return topicSchema.safeParse({ id, zone, threshold, ...lists }).data ?? 'row';
    },
  );
}

/** Rows back as articles: a row is taken for one only if it has its shape and its text has its hash. */
export function readArticles(rows: readonly ArticleRow[]): StoredRead<Article> {
  return readRows(rows, ({ id }) => id, readArticle);
}

function readArticle(row: ArticleRow): Article | Damage['fault'] {
  const { published_date: date, published_precision: precision, published_basis: basis } = row;
  const undated = date === null && precision === null && basis === null;
  return readRecord({ ...row, published: undated ? null : { date, precision, basis } });
}

function readRecord(record: unknown): Article | Damage['fault'] {
  const article = articleSchema.safeParse(record).data;
  if (!article) return 'row';
  return hash('sha256', article.text) === article.sha256 ? article : 'text';
}

const arrivalSchema = z.object({
  at: z.int(),
  kind: z.enum(['news', 'baseline']),
  relevance: relevanceSchema.exactOptional(),
});

/** How an article came, in the columns for that. */
export function arrivalRow({
  at,
  kind,
  relevance,
}: Arrival): Pick<ArticleMarks, 'arrived' | 'arrival' | 'relevance'> {
  return { arrived: at, arrival: kind, relevance: relevance ? JSON.stringify(relevance) : null };
}

/** Rows back as articles with what the store keeps beside them. */
export function readStoredArticles(rows: readonly (ArticleRow & ArticleMarks)[]): StoredRead<StoredArticle> {
  return readRows(
    rows,
    ({ id }) => id,
    (row) => {
      const article = readArticle(row);
      if (typeof article === 'string') return article;
      const arrival = arrivalSchema.safeParse({
        at: row.arrived,
        kind: row.arrival,
        ...(row.relevance === null ? {} : { relevance: parseJson(row.relevance) }),
      }).data;
      return arrival ? { article, arrival, arrivedWith: row.arrived_with, revision: row.revision } : 'row';
    },
  );
}

/** An article's row as one of its versions; null when its text is not what was saved. */
export function versionRow(row: ArticleRow): VersionRow | null {
  const article = readArticle(row);
  if (typeof article === 'string') return null;
  const { text, ...head } = article;
  return { article: article.id, sha256: article.sha256, head: JSON.stringify(head), text };
}

/** A version's row back as the article that it was; null when it is not sound. */
export function readVersion({ head, text }: VersionRow): Article | null {
  const record = parseJson(head);
  const article = typeof record === 'object' ? readRecord({ ...record, text }) : 'row';
  return typeof article === 'string' ? null : article;
}
