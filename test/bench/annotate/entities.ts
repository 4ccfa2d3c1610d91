import { z } from 'zod';
import { annotate } from '../../../src/annotate/annotate.ts';
import { languageCodes } from '../../../src/core/language.ts';
import { grammars } from '../../../src/languages/index.ts';
import { articleOf, Score, Share } from './score.ts';

/** A sentence with the dates or numbers in it, by offsets (`end` included), as Recognizers-Text's tests give them. */
export const entityRowSchema = z.object({
  lang: z.enum(languageCodes),
  kind: z.string(),
  model: z.string(),
  text: z.string(),
  reference: z.string().nullish(),
  results: z.array(
    z.object({
      text: z.string(),
      type: z.string().nullable(),
      start: z.number(),
      end: z.number(),
      resolution: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});
type Row = z.infer<typeof entityRowSchema>;
type Wanted = Row['results'][number];

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

/** Clock times, durations without a date and repetitions are no dates of the news. */
const dates = /^datetimeV2\.(?:date|daterange)$/;

export function measureEntities(rows: readonly Row[], misses: boolean): void {
  for (const lang of languageCodes) {
    const score = new Score(`${lang} dates`);
    const near = new Score(`${lang} dates, overlapping`);
    const values = new Share('  value');
    const numbers = new Score(`${lang} numbers`);
    const amounts = new Share('  value');
    for (const row of rows.filter((one) => one.lang === lang)) {
      if (row.kind === 'DateTime') measureDates(row, { score, near, values });
      else measureNumbers(row, { score: numbers, values: amounts });
    }
    for (const part of [score, near, values, numbers, amounts]) part.print(misses && part !== score);
  }
}

function measureDates(row: Row, into: { score: Score; near: Score; values: Share }): void {
  if (row.results.some(({ type }) => !dates.test(type ?? ''))) return;
  const found = annotate(articleOf(row, row.reference?.slice(0, 10)), grammars[row.lang]).dates.map(
    ({ span, from, to }): Entity => ({ ...span, value: `${from}..${to}` }),
  );
  const shown = {
    wanted: (item: Wanted) => `${item.text}: ${row.text}`,
    found: (item: Entity) => `${item.text}: ${row.text}`,
  };
  into.score.pair(row.results, found, isSame, shown);
  const touches = (item: Wanted, other: Entity) => other.start <= item.end && item.start < other.end;
  for (const [item, entity] of into.near.pair(row.results, found, touches, shown)) {
    const values = dateValues(item);
    into.values.add(
      values.some((value) => agree(value, entity.value)),
      `${item.text}: ${values.join(' or ')} ≠ ${entity.value} (${row.reference?.slice(0, 10)})`,
    );
  }
}

function isSame(item: Wanted, other: Entity): boolean {
  return item.start === other.start && item.end + 1 === other.end;
}

const resolved = z.object({
  values: z.array(
    z.object({ value: z.string().optional(), start: z.string().optional(), end: z.string().optional() }),
  ),
});

/** First and last day of each reading: their periods end before the day they name, their ranges on it. */
function dateValues({ resolution }: Wanted): string[] {
  const parsed = resolved.safeParse(resolution);
  if (!parsed.success) return [];
  return parsed.data.values.flatMap(({ value, start, end }) => {
    if (value !== undefined) return [`${value}..${value}`];
    const before = end && !Number.isNaN(Date.parse(end)) ? new Date(Date.parse(end) - 86_400_000) : undefined;
    return [before?.toISOString().slice(0, 10) ?? null, end ?? null].map(
      (last) => `${start ?? null}..${last}`,
    );
  });
}

/** The same first and last day; where one leaves an end open, the other end. */
function agree(a: string, b: string): boolean {
  const [one, other] = [a.split('..'), b.split('..')];
  return a === b || one.every((end, i) => end === other[i] || other[i] === 'null' || end === 'null');
}

function measureNumbers(row: Row, into: { score: Score; values: Share }): void {
  const found = annotate(articleOf(row), grammars[row.lang]).figures.map(({ span, value }) => ({
    span,
    value,
  }));
  const isIn = (item: Wanted, { span }: (typeof found)[number]) =>
    span.start <= item.end && item.start < span.end;
  const pairs = into.score.pair(row.results, found, isIn, {
    wanted: (item) => `${row.model}: ${item.text}: ${row.text}`,
    found: ({ span }) => `${row.model}: ${span.text}: ${row.text}`,
  });
  for (const [item, { value }] of pairs) {
    const wanted = wantedValue(item, row.lang);
    if (wanted === undefined) continue;
    into.values.add(
      Math.abs(wanted - value) <= 1e-9 * Math.abs(wanted),
      `${item.text}: ${wanted} ≠ ${value}`,
    );
  }
}

/** The value as the set writes it in its language, without a percent sign; none for a range. */
function wantedValue({ resolution }: Wanted, lang: Row['lang']): number | undefined {
  const written = String(resolution?.value ?? '').replace('%', '');
  const value = Number(lang === 'es' ? written.replace(',', '.') : written);
  return written === '' || Number.isNaN(value) ? undefined : value;
}
