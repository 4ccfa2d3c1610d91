import type { Language, QuestionTables, QuestionType } from './language.ts';
import { fold, placedWords, type Word } from './text.ts';

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
  { questions: { callings, kinds, asking, peoples }, stopWords }: Language,
): Called | null {
  const isAsked =
    words.some((word) => callings.has(word)) && words.slice(0, 2).some((word) => asking.has(word));
  if (!isAsked) return null;
  const known = words.flatMap((word) => kinds.get(word) ?? []);
  if (known.length > 0) return known.includes('person') ? 'person' : 'name';
  const isSmall = (word: string | undefined) => word === undefined || stopWords.has(word);
  const isSomebody = (word: string, i: number) =>
    peoples.has(word) && isSmall(words[i - 1]) && isSmall(words[i + 1]);
  return words.some(isSomebody) ? 'person' : 'name';
}

export function grainOf(words: readonly string[], { clock, length }: QuestionTables): Grain | null {
  const padded = ` ${words.join(' ')} `;
  const opens = (phrase: string) => padded.includes(` ${phrase} `);
  return clock.some(opens) ? 'clock' : length.some(opens) ? 'length' : null;
}

/**
 * The stem, in the language searched, of the unit of time behind `how many`; null when a length is asked otherwise. The
 * languages' units go in step.
 */
export function lengthUnitOf(words: readonly string[], asked: Language, searched: Language): string | null {
  const padded = ` ${words.join(' ')} `;
  const phrases = asked.questions.length.filter((phrase) => padded.includes(` ${phrase} `));
  const last = phrases.flatMap((phrase) => phrase.split(' ').slice(-1));
  const unit = last.find((word) => asked.questions.units.has(word));
  const place = unit === undefined ? -1 : [...asked.questions.units].indexOf(unit);
  const same = [...searched.questions.units][place];
  return same === undefined ? null : searched.stem(same);
}

/**
 * Tells which words, by their places, are of a clause about whoever asks: `My brother is in there, how many died?`
 * None are when all is about them, and a clause that asks is none: `Who is our new minister?`
 */
export function asideOf(
  text: string,
  { asker, asking, openings }: QuestionTables,
): (place: number) => boolean {
  // `When my brother was arrested, …` asks nothing.
  const asks = (words: readonly string[]) =>
    asking.has(words[0] ?? '') ||
    openings.some(
      ([phrase, type]) =>
        type !== 'date' && type !== 'place' && `${words.join(' ')} `.startsWith(`${phrase} `),
    );
  const clauses = clausesOf(text);
  const asides = clauses.filter(({ words }) => words.some((word) => asker.has(word)) && !asks(words));
  if (asides.length === clauses.length) return () => false;
  return (place) => asides.some(({ words, from }) => place >= from && place < from + words.length);
}

/** Words of a question, folded, and the place of the first among all of them. */
interface Clause {
  readonly words: string[];
  readonly from: number;
}

/** What parts two clauses, between two words. */
const boundary = /[.!?;,:–—]\S*\s|[\n¿—]/u;

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let end = 0;
  for (const [place, word] of placedWords(text).entries()) {
    const last = clauses.at(-1);
    if (last && !boundary.test(text.slice(end, word.start))) last.words.push(fold(word.text));
    else clauses.push({ words: [fold(word.text)], from: place });
    end = word.end;
  }
  return clauses;
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
 * The kind of thing that a noun after `which`, or at the beginning, asks for, adjectives and small words between them
 * (`what is the best known city`), or whom it belongs to (`what was the mayor’s salary`); null when it is none of the
 * table, or stands in another phrase (`what is the name of the city`).
 */
export function kindOf(placed: readonly Word[], { questions, stopWords }: Language): QuestionType | null {
  const words = placed.map((word) => fold(word.text));
  const which = words.findIndex((word) => questions.which.has(word));
  // `¿Murieron presos?` asks whether they did.
  const isVerb = questions.verbs.test(placed[0]?.text.toLowerCase() ?? '');
  const isBare =
    !isVerb && !stopWords.has(words[0] ?? '') && !words.some((word) => questions.asking.has(word));
  if (which < 0 && !isBare) return null;
  let adjectives = 0;
  // Who types words alone puts what is asked for first: `death toll in Machala`.
  const rest = words.slice(which + 1);
  for (const [i, word] of rest.entries()) {
    if ([word, rest[i + 1] ?? ''].some((one) => questions.ownerMarks.has(one))) continue;
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
