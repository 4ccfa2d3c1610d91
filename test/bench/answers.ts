import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Annotations, Sentence } from '../../src/core/annotation.ts';
import { type Answer, answerQuestion } from '../../src/core/answer.ts';
import type { Article } from '../../src/core/article.ts';
import { spanOf } from '../../src/core/citation.ts';
import { Corpus } from '../../src/core/corpus.ts';
import { languageCodes } from '../../src/core/language.ts';
import { grammars, languages } from '../../src/languages/index.ts';

/**
 * `npm run bench:answers -- <set.jsonl>…`: how often the right sentence comes first, and how often a question
 * is declined that its paragraph does not answer. A row is a question with its paragraph, the paragraph's
 * sentences and the numbers of those that answer; all paragraphs of a file make one corpus.
 */
const rowSchema = z.object({
  lang: z.enum(languageCodes),
  question: z.string(),
  context: z.string(),
  sentences: z.array(z.string()),
  answer_sentences: z.array(z.number()),
  answerable: z.boolean(),
});
type Row = z.infer<typeof rowSchema>;

/** A paragraph as an article, its sentences as the set gives them. */
interface Paragraph {
  readonly article: Article;
  readonly annotations: Annotations;
}

for (const path of process.argv.slice(2)) {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const rows = lines.map((line) => rowSchema.parse(JSON.parse(line)));
  console.log(`${path}: ${rows.length} questions`);
  const paragraphs = paragraphsOf(rows);
  measureRanking(rows, paragraphs);
  measureDeclining(rows, paragraphs);
}

function paragraphsOf(rows: readonly Row[]): ReadonlyMap<string, Paragraph> {
  const paragraphs = new Map<string, Paragraph>();
  for (const row of rows) {
    if (!paragraphs.has(row.context)) paragraphs.set(row.context, paragraphOf(row, `p${paragraphs.size}`));
  }
  return paragraphs;
}

function paragraphOf(row: Row, id: string): Paragraph {
  const article: Article = {
    id,
    topic: 'bench',
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: null,
    retrieved: '2024-01-01T00:00:00Z',
    language: row.lang,
    text: row.context,
    sha256: '0'.repeat(64),
  };
  const sentences: Sentence[] = [];
  let from = 0;
  for (const sentence of row.sentences) {
    const start = row.context.indexOf(sentence, from);
    if (start < 0) throw new Error(`a sentence is not in its paragraph: ${sentence}`);
    from = start + sentence.length;
    sentences.push({ span: spanOf(article, start, from), paragraph: 0, kind: 'text' });
  }
  return {
    article,
    annotations: { ...annotate(article, grammars[row.lang]), sentences },
  };
}

function corpusOf(paragraphs: Iterable<Paragraph>): Corpus {
  const corpus = new Corpus(languages, []);
  for (const { article, annotations } of paragraphs) corpus.add(article, annotations);
  return corpus;
}

function measureRanking(rows: readonly Row[], paragraphs: ReadonlyMap<string, Paragraph>): void {
  const corpus = corpusOf(paragraphs.values());
  const answerable = rows.filter((row) => row.answerable);
  const [times, ranks, own]: [number[], number[], number[]] = [[], [], []];
  for (const row of answerable) {
    const paragraph = paragraphs.get(row.context);
    const isRight = (start: number, articleId: string) =>
      articleId === paragraph?.article.id &&
      row.answer_sentences.some((index) => paragraph?.annotations.sentences[index]?.span.start === start);
    const before = performance.now();
    const found = corpus.search(row.question);
    times.push(performance.now() - before);
    const inOwn = found.filter((candidate) => candidate.entry.article.id === paragraph?.article.id);
    ranks.push(found.findIndex(({ sentence }) => isRight(sentence.span.start, sentence.span.articleId)));
    own.push(inOwn.findIndex(({ sentence }) => isRight(sentence.span.start, sentence.span.articleId)));
  }
  const within = (places: readonly number[], limit: number) =>
    places.filter((place) => place >= 0 && place < limit).length;
  console.log(
    `  ${paragraphs.size} paragraphs, right sentence first ${percent(within(ranks, 1), answerable.length)}`,
  );
  console.log(`  among the first five ${percent(within(ranks, 5), answerable.length)}`);
  console.log(`  first in its own paragraph ${percent(within(own, 1), answerable.length)}`);
  times.sort((a, b) => a - b);
  console.log(`  median ${quantile(times, 0.5)} ms, p99 ${quantile(times, 0.99)} ms`);
}

/** Each question asked of its own paragraph alone. */
function measureDeclining(rows: readonly Row[], paragraphs: ReadonlyMap<string, Paragraph>): void {
  const corpora = new Map([...paragraphs].map(([text, paragraph]) => [text, corpusOf([paragraph])]));
  const declined = { answerable: 0, unanswerable: 0 };
  const reasons = new Map<string, number>();
  for (const row of rows) {
    const corpus = corpora.get(row.context);
    const answer: Answer | undefined = corpus && answerQuestion(row.question, corpus);
    if (answer?.kind !== 'absent') continue;
    declined[row.answerable ? 'answerable' : 'unanswerable']++;
    const key = `${answer.reason} ${row.answerable ? 'wrongly' : 'rightly'}`;
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  const answerable = rows.filter((row) => row.answerable).length;
  console.log(`  declined, of answerable ${percent(declined.answerable, answerable)}`);
  console.log(`  declined, of unanswerable ${percent(declined.unanswerable, rows.length - answerable)}`);
  for (const [reason, count] of [...reasons].sort()) console.log(`    ${reason}: ${count}`);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none asked' : `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
}

function quantile(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
}
