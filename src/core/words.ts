import type { PublicationDate } from './article.ts';
import type { Gap } from './brief.ts';
import type { Verdict } from './check.ts';
import type { Commitment } from './commitment.ts';
import type { DigestWords } from './digest/digest-words.ts';
import type { LanguageCode, QuestionType } from './language.ts';
import type { Searched } from './searched.ts';
import type { SlackWords } from './slack-words.ts';
import type { SourceWords } from './source-words.ts';

/**
 * All that the bot says in words of its own, in one language. Names and numbers are handed in, so that
 * every language orders them as it likes; a key that a language lacks does not compile.
 */
export interface Words {
  readonly language: LanguageCode;
  readonly sources: string;
  readonly undated: string;
  readonly untitled: string;
  /** A publication date as exact as it is known: `11 January 2024`, and a mark when it was derived. */
  date(date: PublicationDate): string;
  /** What was looked at: how many articles, whose, and from when to when. */
  searched(searched: Searched): string;
  /** How much of a kind is not shown. */
  more(count: number): string;
  /** How much was found in an article. */
  found(counts: { sentences: number; people: number; quotes: number; commitments: number }): string;
  readonly brief: BriefWords;
  readonly who: WhoWords;
  readonly what: WhatWords;
  readonly quotes: QuoteWords;
  readonly commitments: CommitmentWords;
  readonly help: HelpWords;
  /** Of the feeds and pages that are followed. */
  readonly follow: SourceWords;
  readonly errors: ErrorWords;
  readonly console: ConsoleWords;
  readonly check: CheckWords;
  readonly platform: PlatformWords;
  readonly slack: SlackWords;
  readonly digest: DigestWords;
}

export interface BriefWords {
  title(topic: string): string;
  readonly noSources: string;
  /** As of when, how old the newest source is, and from how many sources; `age` in days, null when undated. */
  asOf(searched: Searched, age: number | null): string;
  /** A warning that the newest source is this many days old. */
  old(age: number): string;
  readonly bottomLine: string;
  readonly facts: string;
  readonly people: string;
  readonly commitments: string;
  readonly quotes: string;
  readonly gaps: string;
  gap(gap: Gap): string;
}

export interface WhoWords {
  readonly noTitle: string;
  /** Heads the sentences that name somebody. */
  readonly named: string;
  asOf(published: PublicationDate | null): string;
  alsoCalled(names: readonly string[]): string;
  which(query: string, count: number): string;
  nobody(query: string): string;
  readonly nearest: string;
}

export interface WhatWords {
  readonly absent: string;
  readonly reasons: Readonly<
    Record<'no-hit' | 'weak' | 'wrong-type' | 'other-entity' | 'out-of-period', string>
  >;
  readonly nearest: string;
  /** Above the sentences before and after, which carry the context. */
  readonly context: string;
  /** Above other sentences that may answer as well. */
  readonly others: string;
  /** Above sentences of other articles that say the same. */
  readonly confirmed: string;
  /** Above sentences of other articles with another figure for the same thing. */
  readonly differing: string;
  /** That an answer is from some days ago, and may have changed since. */
  old(published: PublicationDate, days: number): string;
  /** What the question was limited to. */
  period(words: string): string;
  readonly explain: ExplainWords;
}

/** Why a sentence was chosen, or why none answers. */
export interface ExplainWords {
  readonly title: string;
  readonly types: Readonly<Record<QuestionType, string>>;
  readonly type: string;
  readonly matched: string;
  readonly nearby: string;
  readonly missing: string;
  /** Of the question's words, how much is said in the sentence or beside it, and in the article; then the score. */
  scores(nearby: number, inArticle: number, fit: number, score: number): string;
}

export interface QuoteWords {
  /** Offers the rest of the quotes. */
  readonly all: string;
  title(speaker: string | null, about: string | null): string;
  none(speaker: string | null, about: string | null): string;
  /** Whom the sources quote instead. */
  others(names: readonly string[]): string;
  readonly noSpeaker: string;
  readonly unnamed: string;
  /** Beside a sentence that holds a fragment: only what stands in quotation marks is the speaker's. */
  readonly inMarks: string;
  /** Heads what is only reported, where nobody is quoted. */
  readonly reported: string;
  /** Beside a sentence that reports what somebody said: none of it is the speaker's, word for word. */
  readonly inOwnWords: string;
}

export interface CommitmentWords {
  /** Offers the rest of the commitments. */
  readonly all: string;
  title(actor: string | null, about: string | null): string;
  none(actor: string | null, about: string | null): string;
  others(names: readonly string[]): string;
  /** Before a timeframe. */
  readonly when: string;
  readonly modality: Readonly<Record<Commitment['modality'], string>>;
}

export interface HelpWords {
  readonly title: string;
  line(description: string, example: string): string;
  /** That a question needs no command. */
  readonly plainQuestion: string;
}

/** One line each: what was wrong, and what works. */
export interface ErrorWords {
  unknownCommand(typed: string, nearest: string | null): string;
  missingOption(command: string, option: string, example: string): string;
  badOption(
    command: string,
    option: string,
    value: string,
    allowed: readonly string[],
    example: string,
  ): string;
  /** Something was given that the command takes no option for. */
  noOptions(command: string, given: string, example: string): string;
  repeatedOption(command: string, option: string, example: string): string;
  unknownTopic(typed: string, topics: readonly string[]): string;
  /** Something failed on our side; the reference stands in the log. */
  internal(reference: string): string;
  /** The answer's evidence did not hold; nothing of it is shown. */
  withheld(): string;
}

/** What only the console says. */
export interface ConsoleWords {
  /** How to go on at the prompt, after what it opens with. */
  readonly atPrompt: string;
  /** How to go on after a run that nothing was asked in. */
  goOn(example: string): string;
  /** Heads the commands that a reply offers. */
  readonly next: string;
  /** Marks a note: something to know before trusting the rest. */
  readonly note: string;
  /** The input could not be read; `reason` is the system's. */
  unreadable(reason: string): string;
}

/** A text held against the sources. */
export interface CheckWords {
  /** How many sentences of a text are said, similar and not found. */
  summary(counts: Readonly<Record<Verdict, number>>): string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Words of the text that the source's sentence lacks. */
  missing(words: readonly string[]): string;
  /** One of the two says that something is not so. */
  readonly denies: string;
}

/** What a chat platform says around an answer. */
export interface PlatformWords {
  /** Buttons. */
  readonly share: string;
  readonly shared: string;
  readonly previous: string;
  readonly next: string;
  /** Beside a source: opens it. */
  readonly open: string;
  page(page: number, pages: number): string;
  /** Marks a line that goes on from the page before. */
  readonly continued: string;
  /** The option that shows an answer to the whole channel. */
  readonly shareOption: { readonly name: string; readonly description: string };
  /** Of the menu on a message; at most 32 characters. */
  readonly checkMessage: string;
  /** A button that this version can't read; `example` is a line that works. */
  oldButton(example: string): string;
  /** A message to check has no text in it. */
  readonly noText: string;
}
