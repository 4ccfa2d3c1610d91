import { z } from 'zod';
import { languageCodes } from './language.ts';

/**
 * A point in time as exact as the source gives it: `2024`, `2024-01`, `2024-01-11` or an ISO 8601
 * instant in UTC. `basis` is `derived` when it was worked out, not read.
 */
export const publicationDateSchema = z.object({
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?)?)?$/),
  precision: z.enum(['year', 'month', 'day', 'minute']),
  basis: z.enum(['stated', 'derived']),
});
export type PublicationDate = z.infer<typeof publicationDateSchema>;

/** One version of one article. `text` is never changed: every span points into it. */
export const articleSchema = z.object({
  id: z.string().min(1),
  topic: z.string().min(1),
  title: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: publicationDateSchema.nullable(),
  /** ISO 8601 instant in UTC. */
  retrieved: z.string(),
  language: z.enum(languageCodes),
  text: z.string(),
  /** Hex SHA-256 of `text` in UTF-8; a text that no longer matches it is not evidence. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Article = z.infer<typeof articleSchema>;

/** What a reader is told of an article beside its words. */
export type ArticleHead = Omit<Article, 'text' | 'topic'> & {
  /** The opening words, for an article without a title. */
  readonly opening: string;
};

/** An article's head: everything about it but its text. */
export function headOf(article: Article): ArticleHead {
  const { text, topic: _, ...head } = article;
  return { ...head, opening: text.trimStart().split(/\s+/, 8).join(' ') };
}
