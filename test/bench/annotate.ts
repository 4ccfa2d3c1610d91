import { readFileSync } from 'node:fs';
import { articleRowSchema, measureArticles } from './annotate/articles.ts';
import { entityRowSchema, measureEntities } from './annotate/entities.ts';
import { loneQuotesSchema, measureLoneQuotes } from './annotate/lone-quotes.ts';

/**
 * `npm run bench:annotate -- <dataset.jsonl>… [--misses]`: precision, recall and F1 of each kind of annotation
 * against a set annotated by hand, and articles per second. A set is told by its rows: whole articles (`people`),
 * dates and numbers (`model`), or single passages with their quotes (`expected`). `--misses` lists what is wrong.
 */
const misses = process.argv.includes('--misses');
for (const path of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line));
  console.log(`${path}: ${rows.length} rows`);
  const first = rows[0] ?? {};
  if ('model' in first)
    measureEntities(
      rows.map((row) => entityRowSchema.parse(row)),
      misses,
    );
  else if ('expected' in first)
    measureLoneQuotes(
      rows.map((row) => loneQuotesSchema.parse(row)),
      misses,
    );
  else
    measureArticles(
      rows.map((row) => articleRowSchema.parse(row)),
      misses,
    );
}
