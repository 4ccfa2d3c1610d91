import type { PublicationDate } from './article.ts';
import type { Language, LanguageCode, Localised } from './language.ts';
import { fold } from './text.ts';

/** A time that a question is about, in days (YYYY-MM-DD); null where it is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** A period as a question words it. */
export interface AskedPeriod extends Period {
  /** UTF-16 offsets of the words into the question. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The time that a question is limited to, read in its own language as of today: `in January 2024`, `since
 * Monday`; null when it names none. `Today` and `now` ask for the latest there is, not for this very day.
 */
export function periodOf(
  question: string,
  asked: LanguageCode,
  languages: Localised<Language>,
  now: Date,
): AskedPeriod | null {
  const { datesIn, questions } = languages[asked];
  for (const { span, from, to } of datesIn(question, now.toISOString().slice(0, 10))) {
    const isNow = fold(span.text)
      .split(/\s+/)
      .every((word) => questions.latest.has(word));
    if (isNow || (from === null && to === null)) continue;
    return { start: span.start, end: span.end, words: span.text, from, to };
  }
  return null;
}

/** Whether two times have a day in common. */
export function overlaps(a: Period, b: Period): boolean {
  const begins = (period: Period) => period.from ?? '0000-01-01';
  const ends = (period: Period) => period.to ?? '9999-12-31';
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/** Whether an article came out in a period; a year or a month counts as all of its days. */
export function isPublishedIn(published: PublicationDate | null, period: Period): boolean {
  if (!published) return false;
  const day = published.date.slice(0, 10);
  return overlaps({ from: `${day}-01-01`.slice(0, 10), to: `${day}-12-31`.slice(0, 10) }, period);
}
