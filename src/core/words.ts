import type { PublicationDate } from './article.ts';
import type { LanguageCode } from './language.ts';

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
  readonly errors: ErrorWords;
  readonly console: ConsoleWords;
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
