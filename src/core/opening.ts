import type { Language, QuestionTables, QuestionType } from './language.ts';
import { fold, placedWords } from './text.ts';

/** A name of its own that is asked for: of anything, or of somebody. */
export type Called = 'name' | 'person';

/** What a question of a date may be about alone: a time of day, or a length of time. */
export type Grain = 'clock' | 'length';

/** The phrase that says what is asked for, as the kind of answer it wants, and its place among the words. */
export interface Opening {
  readonly type: QuestionType;
  readonly place: number;
  /** Place of the first word behind it. */
  readonly until: number;
}

/** `What is the name of …?`, `¿Cómo se llama …?`: of somebody, when a noun for people stands beside. */
export function calledIn(
  words: readonly string[],
  { callings, kinds, asking }: QuestionTables,
): Called | null {
  const isAsked =
    words.some((word) => callings.has(word)) && words.slice(0, 2).some((word) => asking.has(word));
  if (!isAsked) return null;
  return words.some((word) => kinds.get(word) === 'person') ? 'person' : 'name';
}

export function grainOf(words: readonly string[], { clock, length }: QuestionTables): Grain | null {
  const padded = ` ${words.join(' ')} `;
  const opens = (phrase: string) => padded.includes(` ${phrase} `);
  return clock.some(opens) ? 'clock' : length.some(opens) ? 'length' : null;
}

/** Guayaquil need not be called a city to be one, nor 2024 a year. */
export function isSelfEvident(kind: QuestionType | undefined): boolean {
  return kind === 'place' || kind === 'date';
}

/** Whether a noun stands right after `which`: `Which decree declared …?` asks for a decree, not for words. */
export function asksThing(
  next: string | undefined,
  which: number,
  { questions, stopWords }: Language,
): boolean {
  if (which < 0 || next === undefined || stopWords.has(next)) return false;
  return !questions.speech.has(next) && !questions.future.has(next);
}

/**
 * The kind of thing that a noun after `which` asks for, adjectives and small words between them (`what is the best
 * known city`); null when it is none of the table, or stands in another phrase (`what is the name of the city`).
 */
export function kindOf(words: readonly string[], { questions, stopWords }: Language): QuestionType | null {
  const which = words.findIndex((word) => questions.which.has(word));
  let adjectives = 0;
  for (const word of which < 0 ? [] : words.slice(which + 1)) {
    const kind = questions.kinds.get(word);
    if (kind) return kind;
    if (adjectives === 0 && questions.copulas.has(word)) continue;
    adjectives++;
    if (adjectives > 2 || stopWords.has(word)) return null;
  }
  return null;
}

/**
 * The phrase that says what is asked for, and its place among the words. After `what` or `how` only an opening of
 * the question itself counts (`What happened when …?`); else the first one anywhere (`In what year`, `… were how
 * many?`), unless what it opens is a clause before the question (`When the strike ended, what …?`).
 */
export function openingOf(text: string, words: readonly string[], questions: QuestionTables): Opening {
  const padded = ` ${words.join(' ')} `;
  const asking = words.slice(0, 2).findIndex((word) => questions.asking.has(word));
  const before = words.slice(0, Math.max(0, asking)).join(' ').length;
  let first: { type: QuestionType; at: number; length: number } = {
    type: 'any',
    at: padded.length,
    length: 0,
  };
  for (const [phrase, type] of questions.openings) {
    const at = padded.indexOf(` ${phrase} `);
    if (at >= 0 && at < first.at && (asking < 0 || at === 0 || (before > 0 && at === before + 1)))
      first = { type, at, length: phrase.split(' ').length };
  }
  const clauses = fold(text).split(', ').slice(1);
  const later = clauses.some((clause) => questions.asking.has(placedWords(clause)[0]?.text ?? ''));
  if (first.at === 0 && later) return { type: 'any', place: -1, until: -1 };
  const place = padded.slice(0, first.at + 1).split(' ').length - 2;
  return { type: first.type, place, until: place + first.length };
}
