import type { PublicationDate } from '../article.ts';
import type { LanguageCode } from '../language.ts';
import type { Problem } from '../problem.ts';
import type { LocalMoment } from './local-time.ts';
import type { Schedule } from './schedule.ts';

/** What is said of digests and in them. Moments and dates are those of the digest's own zone. */
export interface DigestWords {
  readonly mistakes: DigestMistakes;
  readonly settings: DigestSettingWords;
  readonly runs: DigestRunWords;
  readonly text: DigestTextWords;
}

/** One line each: what was wrong, and what works. */
export interface DigestMistakes {
  badTime(typed: string): string;
  /** `near` is the nearest name that there is. */
  badZone(typed: string, near: string | null): string;
  badLanguage(typed: string): string;
  badWeekdays(typed: string): string;
  badSince(typed: string): string;
  /** Who may change the digests of a place, and what others can do. */
  readonly mayNot: string;
  /** On a console. */
  readonly notHere: string;
  /** Where the platform lets no bot write by itself. */
  readonly nowhere: string;
  /** No digest comes here, or none of a topic. */
  none(topic: string | null): string;
  /** Several digests come here: which of them? */
  which(topics: readonly string[]): string;
}

/** A subscription and how it comes. */
export interface DigestSettingWords {
  subscribed(topic: string): string;
  changed(topic: string): string;
  paused(topic: string): string;
  resumed(topic: string): string;
  unsubscribed(topic: string): string;
  readonly comes: string;
  /** `every day at 07:00 (America/Guayaquil)`. */
  schedule(schedule: Schedule): string;
  readonly language: string;
  readonly languages: Readonly<Record<LanguageCode, string>>;
  readonly whenEmpty: string;
  readonly saysSo: string;
  readonly staysSilent: string;
  /** The bot can't write here yet. */
  readonly cantPost: string;
  /** The bot may have to be invited before it can write here. */
  readonly invite: string;
  /** A button: what would come now. */
  readonly preview: string;
}

/** The runs of a subscription, past and to come. */
export interface DigestRunWords {
  readonly next: string;
  readonly last: string;
  readonly skipped: string;
  readonly nextPaused: string;
  nextGone(problem: Problem | null): string;
  readonly none: string;
  moment(moment: LocalMoment): string;
  day(date: string): string;
  readonly open: string;
  /** Why a day had no digest. */
  reason(problem: Problem | null): string;
  /** A digest that is being tried again. */
  retried(problem: Problem | null): string;
  /** To whoever subscribed: a digest could not be posted, and what becomes of it. */
  couldNotPost(topic: string, problem: Problem): string;
  /** To whoever subscribed: a feed of the topic can't be read. */
  feedBroken(publisher: string, topic: string, address: string): string;
  /** A link to that place. */
  readonly channel: string;
}

/** A digest itself. */
export interface DigestTextWords {
  /** Before whoever promised something, and what. */
  readonly promised: string;
  title(topic: string, date: string): string;
  late(due: LocalMoment, sent: LocalMoment): string;
  readonly repeat: string;
  readonly preview: string;
  /** The first digest of a place, which starts with the newest sources. */
  opening(articles: number, publishers: number): string;
  nothingNew(since: LocalMoment | null): string;
  /** How many articles are new, of how many publishers, since when. */
  news(articles: number, publishers: number, since: LocalMoment | null): string;
  /** How old the newest source is; in days, null when none is dated. */
  newest(published: PublicationDate | null, age: number | null): string;
  /** Articles that came since, of days long past. */
  older(articles: number): string;
  readonly changes: string;
  readonly ending: string;
  /** Before what a source said earlier, and when. */
  before(published: PublicationDate | null): string;
  until(date: string): string;
  /** Publishers that carry the same text, beside the one cited. */
  copies(publishers: number): string;
  /** Publishers that report the same event in words of their own. */
  reports(publishers: number): string;
  /** A button: all that is new. */
  all(count: number): string;
}
