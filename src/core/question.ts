import { Concepts } from './concepts.ts';
import type { Language, LanguageCode, Localised, QuestionTables, QuestionType } from './language.ts';
import type { Lexicon, Term } from './lexicon.ts';
import type { AskedPeriod } from './period.ts';
import { fold, placedWords, type Word } from './text.ts';

/** A word or phrase that a question asks about, and the forms an article may say it in. */
export interface Unit {
  /** As typed. */
  readonly words: string;
  /** The unit's own stems, in order, in the language that is searched. */
  readonly own: readonly string[];
  /** Other ways to say it: synonyms, or its translations. */
  readonly others: readonly (readonly string[])[];
  /**
   * `frame`: a word that need not stand in the answer: `kind`, `name`, `year`. `time`: a word of the time asked
   * about, which an article of that time need not say.
   */
  readonly kind: 'name' | 'number' | 'frame' | 'time' | 'word';
  /** Place of its first and last word among the question's words, from 0. */
  readonly place: number;
  readonly until: number;
}

/** What a question wants, as the articles of one language can be asked for it. */
export interface Question {
  readonly text: string;
  readonly type: QuestionType;
  readonly units: readonly Unit[];
  /** Who is asked to have said or to do something; empty when nobody is named. */
  readonly subject: readonly Unit[];
  /** The thing counted in `how many things`, or null. */
  readonly counted: Unit | null;
  /** The kind of thing asked for, right after `which`, or null. */
  readonly focus: Unit | null;
  /** Asks how something is called. */
  readonly asksName: boolean;
  /** Asks who somebody is or who holds an office: `who is …`. */
  readonly isIdentity: boolean;
  /** Asks about what is to come. */
  readonly isFuture: boolean;
  /** The time it is limited to, if any. */
  readonly period: AskedPeriod | null;
  /** Asks for the newest there is. */
  readonly wantsLatest: boolean;
  readonly negated: boolean;
  /** Asks whether something is so: no word of it asks for anything else. */
  readonly isYesOrNo: boolean;
}

const tables = new WeakMap<Lexicon, Concepts>();

function conceptsOf(lexicon: Lexicon): Concepts {
  const known = tables.get(lexicon) ?? new Concepts(lexicon);
  tables.set(lexicon, known);
  return known;
}

/** The language a question is asked in: the one with more of its small words and openings; English on a draw. */
export function languageOf(text: string, languages: Localised<Language>): LanguageCode {
  const words = placedWords(text).map((word) => fold(word.text));
  const points = ({ stopWords, questions }: Language) =>
    words.filter((word) => stopWords.has(word)).length +
    (openingOf(text, words, questions).type === 'any' ? 0 : 1);
  const [en, es] = [points(languages.en), points(languages.es)];
  return es > en || (es === en && /[¿¡ñ]/u.test(text)) ? 'es' : 'en';
}

/** Reads a question asked in one language for the articles of another, or of the same. */
export function readQuestion(
  text: string,
  asked: Lexicon,
  searched: Lexicon,
  period: AskedPeriod | null = null,
): Question {
  const { questions } = asked.language;
  const words = placedWords(text).map((word) => fold(word.text));
  const { type: opened, place } = openingOf(text, words, questions);
  const small = placedWords(text).map((word) => /^\p{Ll}/u.test(word.text));
  const verb = (verbs: ReadonlySet<string>) =>
    opened === 'any' ? words.findIndex((word, i) => small[i] && verbs.has(word)) : -1;
  const which = words.findIndex((word) => questions.which.has(word));
  const [speech, future] = asksThing(words[which + 1], which, asked.language)
    ? [-1, -1]
    : [verb(questions.speech), verb(questions.future)];
  const isFraming = (unit: Unit) =>
    unit.place === speech ||
    (opened === 'date' && questions.lasting.has(fold(unit.words))) ||
    (which >= 0 && unit.place === which + 1 && isSelfEvident(questions.kinds.get(fold(unit.words))));
  const timed = wordsIn(text, period);
  const asKind = (unit: Unit): Unit => {
    if (isFraming(unit)) return { ...unit, kind: 'frame' };
    const isTime = timed.has(unit.place) || (unit.kind === 'word' && questions.latest.has(fold(unit.words)));
    return isTime ? { ...unit, kind: 'time' } : unit;
  };
  const units = unitsOf(text, asked, searched).map(asKind);
  const kind = opened === 'any' ? kindOf(words, asked.language) : null;
  const type = speech >= 0 ? 'said' : future >= 0 ? 'planned' : (kind ?? opened);
  return {
    text,
    type,
    units,
    subject: type === 'said' ? subjectAt(units, speech) : type === 'planned' ? subjectAt(units, future) : [],
    counted:
      opened === 'figure' ? (units.find((unit) => isContent(unit) && unit.place > place) ?? null) : null,
    focus: (which >= 0 && units.find((unit) => unit.place === which + 1)) || null,
    asksName: words.some((word) => questions.names.has(word)),
    isIdentity: questions.identity.some((phrase) => `${words.join(' ')} `.startsWith(`${phrase} `)),
    isFuture: words.some((word) => questions.future.has(word)),
    period,
    wantsLatest: words.some((word) => questions.latest.has(word)),
    negated: words.some((word) => questions.negations.has(word)),
    isYesOrNo: /\?\s*$/.test(text) && type === 'any' && !words.some((word) => questions.asking.has(word)),
  };
}

/** Guayaquil need not be called a city to be one, nor 2024 a year. */
function isSelfEvident(kind: QuestionType | undefined): boolean {
  return kind === 'place' || kind === 'date';
}

/** Whether a noun stands right after `which`: `Which decree declared …?` asks for a decree, not for words. */
function asksThing(next: string | undefined, which: number, { questions, stopWords }: Language): boolean {
  if (which < 0 || next === undefined || stopWords.has(next)) return false;
  return !questions.speech.has(next) && !questions.future.has(next);
}

/**
 * The kind of thing that a noun after `which` asks for, adjectives and small words between them (`what is the best
 * known city`); null when it is none of the table, or stands in another phrase (`what is the name of the city`).
 */
function kindOf(words: readonly string[], { questions, stopWords }: Language): QuestionType | null {
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
function openingOf(text: string, words: readonly string[], questions: QuestionTables): Opening {
  const padded = ` ${words.join(' ')} `;
  const asking = words.slice(0, 2).findIndex((word) => questions.asking.has(word));
  const before = words.slice(0, Math.max(0, asking)).join(' ').length;
  let first: { type: QuestionType; at: number } = { type: 'any', at: padded.length };
  for (const [phrase, type] of questions.openings) {
    const at = padded.indexOf(` ${phrase} `);
    if (at >= 0 && at < first.at && (asking < 0 || at === 0 || (before > 0 && at === before + 1)))
      first = { type, at };
  }
  const clauses = fold(text).split(', ').slice(1);
  const later = clauses.some((clause) => questions.asking.has(placedWords(clause)[0]?.text ?? ''));
  if (first.at === 0 && later) return { type: 'any', place: -1 };
  return { type: first.type, place: padded.slice(0, first.at).split(' ').length - 2 };
}

interface Opening {
  readonly type: QuestionType;
  readonly place: number;
}

function unitsOf(text: string, asked: Lexicon, searched: Lexicon): Unit[] {
  const terms = asked.terms(text);
  const concepts = conceptsOf(asked);
  const units = new Map<string, Unit>();
  for (let index = 0; index < terms.length; ) {
    const found = concepts.at(terms, index);
    const unit = unitOf(text, terms.slice(index, index + found.length), found.concepts, asked, searched);
    if (unit) units.set(unit.own.join(' '), units.get(unit.own.join(' ')) ?? unit);
    index += found.length;
  }
  return [...units.values()];
}

function unitOf(
  text: string,
  terms: readonly Term[],
  concepts: readonly string[],
  asked: Lexicon,
  searched: Lexicon,
): Unit | null {
  const [first, last] = [terms[0], terms.at(-1)];
  if (!first || !last) return null;
  const words = text.slice(first.start, last.end);
  const foreign = asked !== searched;
  // A name is written alike in both languages; another word may be, and then stems as the articles' words do.
  const literal = foreign ? searched.terms(words).map((term) => term.stem) : terms.map((term) => term.stem);
  const own = literal.length > 0 ? literal : terms.map((term) => term.stem);
  const others = conceptsOf(searched).forms(concepts);
  const named = terms.some((term) => term.capital && term.place > 0);
  const framed = terms.length === 1 && !named && asked.language.questions.frame.has(fold(words));
  const kind = framed ? 'frame' : /\p{N}/u.test(words) ? 'number' : named ? 'name' : 'word';
  return { words, own, others, kind, place: first.place, until: last.place };
}

/** Whether a unit is what the question is about: neither its frame nor its time. */
export function isContent({ kind }: Unit): boolean {
  return kind !== 'frame' && kind !== 'time';
}

/** Places of the words of a period among the question's words. */
function wordsIn(text: string, period: AskedPeriod | null): ReadonlySet<number> {
  const within = ({ start, end }: Word) => period !== null && start >= period.start && end <= period.end;
  return new Set(placedWords(text).flatMap((word, place) => (within(word) ? [place] : [])));
}

/** Who says or does it: what is named before the verb, or else what follows it at once (`¿Qué dijo Noboa sobre …?`). */
function subjectAt(units: readonly Unit[], verb: number): Unit[] {
  const before = units.filter((unit) => unit.until < verb && isContent(unit));
  if (before.length > 0) return before;
  const after: Unit[] = [];
  let reached = verb + 1;
  for (const unit of units.filter((unit) => unit.place > verb)) {
    if (unit.place > reached + 1) break;
    after.push(unit);
    reached = unit.until + 1;
  }
  return after;
}
