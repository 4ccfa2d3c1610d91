import { UserError } from '../errors.ts';
import { type LanguageCode, languageCodes } from '../language.ts';
import { oneLine } from '../parse-command.ts';
import { fold } from '../text.ts';
import { findTopic, type Topic } from '../topic.ts';
import type { DigestMistakes } from './digest-words.ts';
import { readTime } from './read-time.ts';
import { readWeekdays } from './read-weekdays.ts';
import { nearestZoneName, zoneNamed } from './zones.ts';

/** What somebody says of a digest that they want; what they leave out is null. */
export interface Settings {
  readonly topic: Topic | null;
  /** `HH:MM`. */
  readonly time: string | null;
  /** IANA. */
  readonly zone: string | null;
  readonly language: LanguageCode | null;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekdays: readonly number[] | null;
}

/** The settings as they are typed. */
export type TypedSettings = { readonly [name in keyof Settings]?: string | undefined };

/**
 * What somebody typed, read. With the topic other settings may stand, in any order: `ecuador 7am Quito es mon-fri`.
 * Throws a `UserError` that says what can't be understood, and what can.
 */
export function readSettings(typed: TypedSettings, topics: readonly Topic[]): Settings {
  const loose = readLoose(typed.topic ?? '', topics);
  return {
    topic: loose.topic ?? null,
    time: readNamed(typed.time, readTime, (words, value) => words.badTime(value)) ?? loose.time ?? null,
    zone:
      readNamed(typed.zone, zoneNamed, (words, value) => words.badZone(value, nearestZoneName(value))) ??
      loose.zone ??
      null,
    language:
      readNamed(typed.language, readLanguage, (words, value) => words.badLanguage(value)) ??
      loose.language ??
      null,
    weekdays:
      readNamed(typed.weekdays, readWeekdays, (words, value) => words.badWeekdays(value)) ??
      loose.weekdays ??
      null,
  };
}

function readNamed<T>(
  typed: string | undefined,
  read: (typed: string) => T | null,
  refuse: (words: DigestMistakes, typed: string) => string,
): T | null {
  if (typed === undefined) return null;
  const value = read(typed);
  if (value === null) throw new UserError(({ digest }) => refuse(digest.mistakes, oneLine(typed)));
  return value;
}

/** What languages are called, in English and in themselves, folded. */
const languageNames: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['english', 'ingles'],
  es: ['spanish', 'espanol', 'castellano'],
};

function readLanguage(typed: string): LanguageCode | null {
  const word = fold(typed.trim());
  return languageCodes.find((code) => code === word || languageNames[code].includes(word)) ?? null;
}

/** Words between settings that say nothing. */
const fillers: ReadonlySet<string> = new Set([
  'at',
  'a',
  'las',
  'in',
  'en',
  'on',
  'los',
  'for',
  'para',
  'de',
]);

/** No setting has more words: `todos los dias`, `7 de la mañana`, `Santo Domingo de los Tsáchilas`. */
const longest = 6;

/** Settings one after the other, each of as many words as make one; what is none of them is told as the topic. */
function readLoose(typed: string, topics: readonly Topic[]): Partial<Settings> {
  const words = typed.trim().split(/\s+/u).filter(Boolean);
  const found: Found = {};
  for (let at = 0; at < words.length; ) {
    const next = words.slice(at, at + longest);
    const taken = isIn(next) ? 1 : readLongest(next, found, topics);
    if (taken === 0 && !fillers.has(fold(words[at] ?? '')))
      throw new UserError(({ errors }) =>
        errors.unknownTopic(
          oneLine(words.slice(at).join(' ')),
          topics.map(({ id }) => id),
        ),
      );
    at += Math.max(taken, 1);
  }
  return found;
}

/** The Spanish word before a language or a place, where it isn't the code of a language itself. */
function isIn([word = '', ...others]: readonly string[]): boolean {
  if (fold(word) !== 'en') return false;
  const starts = others.map((_, index) => others.slice(0, index + 1).join(' '));
  return starts.some((text) => readLanguage(text) !== null || zoneNamed(text) !== null);
}

type Found = { -readonly [name in keyof Settings]?: Settings[name] };

/** Reads one setting that isn't known yet from the first of some words, and says how many of them it took. */
function readLongest(words: readonly string[], found: Found, topics: readonly Topic[]): number {
  for (let count = words.length; count > 0; count--) {
    if (readOne(words.slice(0, count).join(' '), found, topics)) return count;
  }
  return 0;
}

function readOne(text: string, found: Found, topics: readonly Topic[]): boolean {
  const readers: { [name in keyof Settings]: (text: string) => Settings[name] } = {
    topic: (name) => findTopic(topics, name) ?? null,
    time: readTime,
    weekdays: readWeekdays,
    language: readLanguage,
    zone: zoneNamed,
  };
  const take = <Name extends keyof Settings>(name: Name) => {
    if (found[name]) return false;
    found[name] = readers[name](text);
    return Boolean(found[name]);
  };
  return take('topic') || take('time') || take('weekdays') || take('language') || take('zone');
}
