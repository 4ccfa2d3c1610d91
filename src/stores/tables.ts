import { hash } from 'node:crypto';
import { type Article, articleSchema } from '../core/article.ts';
import type { StoredRead } from '../core/store.ts';
import { type Topic, topicSchema } from '../core/topic.ts';

/** The tables as migrations leave them. Lists are JSON text; `position` counts up in the order of adding. */
export interface Tables {
  readonly topics: TopicRow & Placed;
  readonly articles: ArticleRow & Placed;
  readonly seeds: { readonly name: string; readonly sha256: string };
  readonly claims: { readonly key: string; readonly at: number };
  readonly installations: { readonly platform: string; readonly workspace: string; readonly sealed: string };
}

interface Placed {
  readonly position: number;
}

export interface TopicRow {
  readonly id: string;
  readonly title: string;
  readonly aliases: string;
  readonly zone: string;
  readonly terms: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly topic: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published_date: string | null;
  readonly published_precision: string | null;
  readonly published_basis: string | null;
  readonly retrieved: string;
  readonly language: string;
  readonly text: string;
  readonly sha256: string;
}

export function topicRow(topic: Topic): TopicRow {
  const { id, title, aliases, zone, terms } = topic;
  return {
    id,
    title: JSON.stringify(title),
    aliases: JSON.stringify(aliases),
    zone,
    terms: JSON.stringify(terms),
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
  return sort(rows, (row) => {
    const { id, zone } = row;
    const lists = {
      title: parseJson(row.title),
      aliases: parseJson(row.aliases),
      terms: parseJson(row.terms),
    };
    return topicSchema.safeParse({ id, zone, ...lists }).data ?? 'row';
  });
}

/** Rows back as articles: a row is taken for one only if it has its shape and its text has its hash. */
export function readArticles(rows: readonly ArticleRow[]): StoredRead<Article> {
  return sort(rows, (row) => {
    const { published_date: date, published_precision: precision, published_basis: basis } = row;
    const undated = date === null && precision === null && basis === null;
    const parsed = articleSchema.safeParse({
      ...row,
      published: undated ? null : { date, precision, basis },
    });
    if (!parsed.success) return 'row';
    return hash('sha256', parsed.data.text) === parsed.data.sha256 ? parsed.data : 'text';
  });
}

function sort<Row extends { readonly id: unknown }, T extends object>(
  rows: readonly Row[],
  read: (row: Row) => T | 'row' | 'text',
): StoredRead<T> {
  const all = rows.map((row) => ({ id: String(row.id), result: read(row) }));
  return {
    sound: all.flatMap(({ result }) => (typeof result === 'string' ? [] : [result])),
    damaged: all.flatMap(({ id, result }) => (typeof result === 'string' ? [{ id, fault: result }] : [])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
