import type { Annotations } from '../core/annotation.ts';
import { type Article, headOf } from '../core/article.ts';
import { visibleLine } from '../core/plain-text.ts';
import type { Words } from '../core/words.ts';
import { attempt, type Found, type Refused } from '../ingest/found.ts';
import { deriveId, isOther, type Made, makeArticle } from '../ingest/make-article.ts';
import { readSources } from '../ingest/sources.ts';
import { words as botWords, languages } from '../languages/index.ts';
import type { Logger } from '../log.ts';
import { annotated } from './annotated.ts';
import type { Invocation } from './invocation.ts';
import type { OpenWeb } from './open-once.ts';
import { sourceParts } from './source-parts.ts';
import { type Streams, writeJson, writeLine } from './streams.ts';
import type { CliWords, ExtractWords } from './words/words.ts';

interface ExtractParts {
  readonly log: Logger;
  readonly now: Date;
  readonly words: CliWords;
  readonly streams: Streams;
  readonly openWeb: OpenWeb;
}

/**
 * `vigia extract`: what is found in articles, one after the other, without a store: with `--json` a line an
 * article, else a summary to read. Resolves to the exit status: 1 when an article could not be annotated, 2 when
 * something was refused, else 0.
 */
export async function runExtract(invocation: Invocation, parts: ExtractParts): Promise<number> {
  const reading = sourceParts(parts.streams, parts.openWeb);
  const seen = new Map<string, Article>();
  let status = 0;
  try {
    for await (const source of readSources(invocation.sources, reading))
      status = worse(status, await extractOne(source, seen, invocation, parts));
    return status;
  } finally {
    await reading.close();
  }
}

/** Our failure goes before a person's. */
function worse(a: number, b: number): number {
  return a === 1 || b === 1 ? 1 : Math.max(a, b);
}

async function extractOne(
  source: Found | Refused,
  seen: Map<string, Article>,
  invocation: Invocation,
  parts: ExtractParts,
): Promise<number> {
  const { words, streams, now } = parts;
  const made = 'reason' in source ? source : attempt(() => make(source, now));
  if ('reason' in made) {
    await writeLine(streams.errors, words.refused(made));
    return 2;
  }
  for (const note of made.notes) await writeLine(streams.errors, words.note(note));
  return (await show(withOwnId(made.article, seen), invocation, parts)) ? 0 : 1;
}

/** Writes what is found in an article; false when that failed. */
async function show(
  article: Article,
  { json, language }: Invocation,
  { log, words, streams: { output } }: ExtractParts,
): Promise<boolean> {
  const found = annotated(article, log);
  if (!found) return false;
  if (json) await writeJson(output, { articleId: article.id, language: article.language, ...found });
  else await writeLine(output, summary(article, found, botWords[language], words.extracted));
  return true;
}

/** Where an article would belong plays no part in what is found in it. */
function make(found: Found, now: Date): Made {
  return makeArticle(found, { topic: found.topic ?? 'none', now, languages });
}

/** Two articles of one id in a run can't be told apart by their spans: the second gets an id of its own. */
function withOwnId(article: Article, seen: Map<string, Article>): Article {
  const first = seen.get(article.id);
  if (!first) seen.set(article.id, article);
  if (!first || !isOther(first, article)) return article;
  return { ...article, id: deriveId(article.url, article.text) };
}

function summary(article: Article, found: Annotations, words: Words, labels: ExtractWords): string {
  const { title, opening } = headOf(article);
  const date = article.published ? words.date(article.published) : words.undated;
  const people = found.people.map(({ name, roles }) =>
    [name, ...roles.map((role) => role.title)].filter(Boolean).join(' · '),
  );
  const quotes = found.quotes.map(
    ({ span, speaker }) => `${speaker?.name ?? labels.unnamed}: “${span.text}”`,
  );
  const commitments = found.commitments.map(({ actor, action, timeframe }) =>
    [`${actor.name}: ${action.text}`, timeframe?.words.text].filter(Boolean).join(' · '),
  );
  const textOf = ({ span }: { span: { text: string } }) => span.text;
  return [
    `${title ?? `${opening}…`} (${date}, ${article.language}, ${article.id})`,
    `${labels.sentences}: ${found.sentences.length}`,
    ...section(labels.people, people),
    ...section(labels.quotes, quotes),
    ...section(labels.commitments, commitments),
    ...section(labels.figures, found.figures.map(textOf)),
    ...section(labels.dates, found.dates.map(textOf)),
    '',
  ].join('\n');
}

function section(label: string, items: readonly string[]): string[] {
  return [`${label}: ${items.length}`, ...items.map((item) => `  ${visibleLine(item)}`)];
}
