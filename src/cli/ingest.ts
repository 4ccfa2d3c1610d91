import type { Store } from '../core/store.ts';
import { type IngestReport, ingest } from '../ingest/ingest.ts';
import { readSources } from '../ingest/sources.ts';
import { languages } from '../languages/index.ts';
import type { Invocation } from './invocation.ts';
import type { OpenWeb } from './open-once.ts';
import { createProgress } from './progress.ts';
import { sourceParts } from './source-parts.ts';
import { type Streams, writeJson, writeLine } from './streams.ts';
import type { CliWords } from './words/words.ts';

interface IngestingParts {
  readonly store: Store;
  readonly now: Date;
  readonly words: CliWords;
  readonly streams: Streams;
  readonly openWeb: OpenWeb;
}

/**
 * `vigia ingest`: adds articles to the store and says what became of each. Resolves to the exit status: 2 when
 * something was refused, else 0.
 */
export async function runIngest(
  { sources, topic, json, language }: Invocation,
  { store, now, words, streams, openWeb }: IngestingParts,
): Promise<number> {
  const reading = sourceParts(streams, openWeb);
  const progress = createProgress(streams.errors, words.progress);
  const parts = {
    store,
    now,
    languages,
    onArticle: progress.step,
    ...(topic === undefined ? {} : { topic }),
  };
  const report = await ingest(readSources(sources, reading), parts).finally(async () => {
    progress.end();
    await reading.close();
  });
  const { refused, notes } = report;
  const { added, unchanged, updated } = report;
  const counts = { added: added.length, unchanged: unchanged.length, updated: updated.length };
  const newTopics = report.newTopics.map(({ id, title }) => words.newTopic(title[language], id));
  const summary = [
    ...newTopics,
    words.ingested(
      { ...counts, refused: refused.length },
      report.topics.map(({ title }) => title[language]),
    ),
  ];
  const remarks = [...refused.map(words.refused), ...notes.map(words.note)];
  if (json) await writeJson(streams.output, recordOf(report, { words, text: summary.join('\n') }));
  else {
    for (const line of remarks) await writeLine(streams.errors, line);
    for (const line of summary) await writeLine(streams.output, line);
  }
  return refused.length > 0 ? 2 : 0;
}

/** A report as `--json` gives it: places and reasons as data, and each in words. */
function recordOf(report: IngestReport, { words, text }: { words: CliWords; text: string }): object {
  const { refused, notes, topics, newTopics, ...ids } = report;
  const data = {
    ...ids,
    refused: refused.map((item) => ({ ...item.where, ...item.reason, text: words.refused(item) })),
    notes: notes.map(({ where, ...note }) => ({ ...where, ...note, text: words.note({ where, ...note }) })),
    topics: topics.map(({ id }) => id),
    newTopics: newTopics.map(({ id, title }) => ({ id, title })),
  };
  if (refused.length === 0) return { command: 'ingest', ok: true, data, text };
  return { command: 'ingest', ok: false, error: refused.map(words.refused).join('\n'), data, text };
}
