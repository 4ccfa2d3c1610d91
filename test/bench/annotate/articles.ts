import { z } from 'zod';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { Annotations } from '../../../src/core/annotation.ts';
import type { Commitment } from '../../../src/core/commitment.ts';
import { languageCodes } from '../../../src/core/language.ts';
import type { Person } from '../../../src/core/person.ts';
import type { Quote } from '../../../src/core/quote.ts';
import { grammars } from '../../../src/languages/index.ts';
import { articleOf, overlaps, plain, Score, Share } from './score.ts';

/** A whole article with all that a person finds in it. */
export const articleRowSchema = z.object({
  id: z.string().optional(),
  lang: z.enum(languageCodes),
  published: z.string().nullish(),
  text: z.string(),
  people: z
    .array(
      z.object({
        name: z.string(),
        titles: z.array(z.string()).default([]),
        aliases: z.array(z.string()).nullish(),
        alias: z.string().nullish(),
      }),
    )
    .optional(),
  quotes: z
    .array(z.object({ text: z.string(), speaker: z.string().nullish(), speaker_type: z.string().nullish() }))
    .optional(),
  indirect_quotes: z.array(z.object({ text: z.string(), speaker: z.string().nullish() })).optional(),
  commitments: z
    .array(
      z.object({
        sentence: z.string(),
        actor: z.string().nullish(),
        action: z.string().nullish(),
        beneficiary: z.string().nullish(),
        timeframe: z.string().nullish(),
        strength: z.enum(['pledge', 'plan', 'expectation', 'conditional']).nullish(),
      }),
    )
    .optional(),
});
type Row = z.infer<typeof articleRowSchema>;
type Rows<Kind extends 'people' | 'quotes' | 'indirect_quotes' | 'commitments'> = NonNullable<Row[Kind]>;

/** A set that leaves pronouns as they stand does not say whom they mean. */
const pronoun = /^(?:he|she|they|it|i|we|who|him|her|them|his|their|él|ella|ellos|ellas)$/i;

/** Reported speech counts as found when this share of the words of both is shared. */
const shared = 0.6;

const scores = () => ({
  people: new Score('people'),
  titles: new Share('  a title'),
  quotes: new Score('direct quotes'),
  speakers: new Share('  speaker'),
  reported: new Score('reported quotes'),
  reporters: new Share('  speaker'),
  commitments: new Score('commitment sentences'),
  actors: new Share('  actor'),
  actions: new Share('  action'),
  beneficiaries: new Score('  beneficiary'),
  timeframes: new Share('  timeframe'),
  strengths: new Share('  strength'),
});
type Scores = ReturnType<typeof scores>;

export function measureArticles(rows: readonly Row[], misses: boolean): void {
  for (const lang of languageCodes) {
    const ofLanguage = rows.filter((row) => row.lang === lang);
    if (ofLanguage.length === 0) continue;
    console.log(`  ${lang}: ${ofLanguage.length} articles`);
    measureLanguage(ofLanguage, misses);
    measurePace(ofLanguage);
  }
}

function measureLanguage(rows: readonly Row[], misses: boolean): void {
  const total = scores();
  for (const row of rows) {
    const found = annotate(articleFrom(row), grammars[row.lang]);
    const where = row.id ?? '';
    if (row.people) measurePeople(total, row.people, found.people, where);
    if (row.quotes) measureQuotes(total, row.quotes, found, where);
    if (row.indirect_quotes) measureReported(total, row.indirect_quotes, found.quotes, where);
    if (row.commitments) measureCommitments(total, row.commitments, found.commitments, where);
  }
  for (const score of Object.values(total)) score.print(misses);
}

const articleFrom = (row: Row) => articleOf(row, row.published?.slice(0, 10));

/** Seconds of the processor's time that the pace is measured over. */
const measured = 2;

/** Articles a second of one processor's time, once the code is warm: what else the machine does leaves it alone. */
function measurePace(rows: readonly Row[]): void {
  const articles = rows.map(articleFrom);
  const words = rows.reduce((sum, row) => sum + row.text.split(/\s+/).length, 0);
  const pass = () => {
    for (const article of articles) annotate(article, grammars[article.language]);
  };
  pass();
  const before = process.cpuUsage();
  let passes = 0;
  let seconds = 0;
  while (seconds < measured) {
    pass();
    passes++;
    const { user, system } = process.cpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  const pace = (passes * rows.length) / seconds;
  console.log(
    `  ${pace.toFixed(0)} articles/s of ${(words / rows.length).toFixed(0)} words (${((pace * words) / rows.length / 600).toFixed(0)} of 600 words)`,
  );
}

function measurePeople(total: Scores, wanted: Rows<'people'>, found: readonly Person[], where: string): void {
  const isSame = (gold: Rows<'people'>[number], person: Person) => {
    const names = [gold.name, ...(gold.aliases ?? []), gold.alias ?? ''].map(plain).filter(Boolean);
    return [person.name, ...person.aliases].some((name) => names.includes(plain(name)));
  };
  const shown = {
    wanted: (person: Rows<'people'>[number]) => `${where}: ${person.name}`,
    found: (person: Person) => `${where}: ${person.name}`,
  };
  for (const [gold, person] of total.people.pair(wanted, found, isSame, shown)) {
    if (gold.titles.length === 0) continue;
    const titles = person.roles.map((role) => role.title);
    const right = gold.titles.some((title) => titles.some((other) => overlaps(title, other)));
    total.titles.add(right, `${where}: ${gold.name}: ${gold.titles.join('; ')} ≠ ${titles.join('; ')}`);
  }
}

function isSpeaker(gold: string | null | undefined, type: string | null | undefined, quote: Quote): boolean {
  if (!gold) return quote.speaker === null || quote.attribution === 'unnamed';
  if (!quote.speaker) return false;
  return overlaps(gold, quote.speaker.name) || (type === 'unnamed' && quote.attribution === 'unnamed');
}

function measureQuotes(total: Scores, wanted: Rows<'quotes'>, found: Annotations, where: string): void {
  const direct = found.quotes.filter((quote) => quote.kind !== 'reported');
  const shown = {
    wanted: (quote: Rows<'quotes'>[number]) => `${where}: ${quote.text}`,
    found: (quote: Quote) => `${where}: ${quote.span.text}`,
  };
  const pairs = total.quotes.pair(
    wanted,
    direct,
    (gold, quote) => plain(gold.text) === plain(quote.span.text),
    shown,
  );
  for (const [gold, quote] of pairs) {
    if (pronoun.test(gold.speaker ?? '')) continue;
    total.speakers.add(
      isSpeaker(gold.speaker, gold.speaker_type, quote),
      `${where}: ${gold.speaker ?? 'nobody'} ≠ ${quote.speaker?.name ?? 'nobody'}: ${gold.text.slice(0, 60)}`,
    );
  }
}

function share(a: string, b: string): number {
  const [one, other] = [plain(a).split(' '), new Set(plain(b).split(' '))];
  const both = one.filter((word) => other.has(word)).length;
  return (2 * both) / (one.length + other.size);
}

function measureReported(
  total: Scores,
  wanted: Rows<'indirect_quotes'>,
  found: readonly Quote[],
  where: string,
): void {
  const reported = found.filter((quote) => quote.kind === 'reported');
  const shown = {
    wanted: (quote: Rows<'indirect_quotes'>[number]) => `${where}: ${quote.text}`,
    found: (quote: Quote) => `${where}: ${quote.span.text}`,
  };
  const isSame = (gold: Rows<'indirect_quotes'>[number], quote: Quote) =>
    share(gold.text, quote.span.text) >= shared;
  for (const [gold, quote] of total.reported.pair(wanted, reported, isSame, shown))
    total.reporters.add(
      isSpeaker(gold.speaker, null, quote),
      `${where}: ${gold.speaker ?? 'nobody'} ≠ ${quote.speaker?.name ?? 'nobody'}: ${gold.text.slice(0, 60)}`,
    );
}

/** A sentence as it is found: its commitments together. */
interface Stated {
  readonly text: string;
  readonly commitments: Commitment[];
}

function measureCommitments(
  total: Scores,
  wanted: Rows<'commitments'>,
  found: readonly Commitment[],
  where: string,
): void {
  const sentences = new Map<number, Stated>();
  for (const commitment of found)
    for (const span of commitment.evidence) {
      const stated = sentences.get(span.start) ?? { text: span.text, commitments: [] };
      sentences.set(span.start, stated);
      stated.commitments.push(commitment);
    }
  const gold = new Map(wanted.map((commitment) => [plain(commitment.sentence), commitment]));
  const isSame = (one: Rows<'commitments'>[number], stated: Stated) =>
    plain(one.sentence) === plain(stated.text) || plain(stated.text).includes(plain(one.sentence));
  const pairs = total.commitments.pair([...gold.values()], [...sentences.values()], isSame, {
    wanted: (commitment) => `${where}: ${commitment.sentence}`,
    found: (stated) => `${where}: ${stated.text} [${stated.commitments[0]?.action.text}]`,
  });
  for (const [one, { commitments }] of pairs) measureParts(total, one, commitments, where);
}

/** How firm each strength of a set is in the annotator's terms; a hope and a plan are not told apart there. */
const modalities: Readonly<Record<string, readonly Commitment['modality'][]>> = {
  pledge: ['firm', 'reaffirmed'],
  plan: ['firm', 'reaffirmed'],
  expectation: ['considered', 'firm'],
  conditional: ['conditional'],
};

/** Who, what, for whom, when and how firmly; where a sentence holds several commitments, one that is right is enough. */
function measureParts(
  total: Scores,
  gold: Rows<'commitments'>[number],
  found: readonly Commitment[],
  where: string,
): void {
  const about = gold.sentence.slice(0, 80);
  const isAmong = (wanted: string, names: readonly string[]) => names.some((name) => overlaps(wanted, name));
  const actors = found.map(({ actor }) => actor.name);
  const actorSpans = found.map(({ actor }) => actor.span.text);
  if (gold.actor)
    total.actors.add(
      isAmong(gold.actor, [...actors, ...actorSpans]),
      `${where}: ${gold.actor} ≠ ${actors.join('; ')}: ${about}`,
    );
  const actions = found.map(({ action }) => action.text);
  if (gold.action)
    total.actions.add(
      isAmong(gold.action, actions),
      `${where}: ${gold.action} ≠ ${actions.join('; ')}: ${about}`,
    );
  const gainers = found.flatMap(({ beneficiary }) => beneficiary ?? []);
  total.beneficiaries.pair(
    gold.beneficiary ? [gold.beneficiary] : [],
    gainers.slice(0, 1),
    (wanted) =>
      isAmong(
        wanted,
        gainers.flatMap(({ name, span }) => [name, span.text]),
      ),
    { wanted: (name) => `${where}: ${name}: ${about}`, found: ({ name }) => `${where}: ${name}: ${about}` },
  );
  const times = found.flatMap(({ timeframe }) => timeframe?.words.text ?? []);
  total.timeframes.add(
    gold.timeframe ? isAmong(gold.timeframe, times) : times.length === 0,
    `${where}: ${gold.timeframe ?? 'none'} ≠ ${times.join('; ')}: ${about}`,
  );
  const { strength } = gold;
  if (strength)
    total.strengths.add(
      found.some(({ modality }) => modalities[strength]?.includes(modality)),
      `${where}: ${strength} ≠ ${found.map(({ modality }) => modality).join('; ')}: ${about}`,
    );
}
