import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate/annotate.ts';
import { readArticleFile } from '../src/ingest/read.ts';
import { grammars } from '../src/languages/index.ts';
import { summaryOf } from './golden/summary.ts';

/** Each folder holds an article and what a person says is in it; see golden/summary.ts for the form. */
const folder = new URL('./golden/', import.meta.url);
const slugs = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

describe('an article is annotated as a careful reader would', () => {
  it.each(slugs)('%s', async (slug) => {
    const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'));
    const article = await readArticleFile(new URL(`${slug}/article.md`, folder));
    expect(summaryOf(annotate(article, grammars[article.language]))).toEqual(expected);
  });
});
