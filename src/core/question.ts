import type {
  AnswerForm,
  Language,
  LanguageCode,
  Localised,
  QuestionTables,
  QuestionType,
} from './language.ts';
import type { Lexicon } from './lexicon.ts';
import {
  asideOf,
  asksThing,
  type Called,
  calledIn,
  type Grain,
  grainOf,
  isSelfEvident,
  kindOf,
  lengthUnitOf,
  openingOf,
} from './opening.ts';
import type { AskedPeriod } from './period.ts';
import { fold, placedWords, type Word } from './text.ts';
import { isContent, type Unit, unitsOf } from './unit.ts';

/** What a question wants, as the articles of one language can be asked for it. */
export interface Question {
  readonly text: string;
  /** Asked in another language than the articles are in. */
  readonly isForeign: boolean;
  readonly type: QuestionType;
  readonly units: readonly Unit[];
  /** Of all that it asks about, in any words: what an answer has to add to. */
  readonly stems: ReadonlySet<string>;
  /** Who is asked to have said or to do something; empty when nobody is named. */
  readonly subject: readonly Unit[];
  /** The thing counted in `how many things`, or null. */
  readonly counted: Unit | null;
  /** Counts things, `how many`: a length, a sum or a share is no answer. */
  readonly counts: boolean;
  /** The kind of thing asked for, right after `which`, or null. */
  readonly focus: Unit | null;
  /** Asks how something is called. */
  readonly asksName: boolean;
  /** Asks for a name of its own: `name` of anything, `person` of somebody; null when for none. */
  readonly called: Called | null;
  /** Of a date: asks for a time of day or a length of time; null when for any. */
  readonly grain: Grain | null;
  /** How the answer is written in the articles that are searched, where the question tells; else null. */
  readonly form: AnswerForm | null;
  /** The stem of the unit of time that a length is asked in, in the language searched: `how many years`; else null. */
  readonly lengthUnit: string | null;
  /** Asks who somebody is or who holds an office: `who is …`. */
  readonly isIdentity: boolean;
  /** The office whose holder is asked for: `who is the president of …`. */
  readonly office: readonly Unit[];
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
  const placed = placedWords(text);
  const words = placed.map((word) => fold(word.text));
  const { type: opened, place, until } = openingOf(text, words, questions);
  const small = placed.map((word) => /^\p{Ll}/u.test(word.text));
  // `What is thought to have caused …` asks for nobody's words.
  const isHearsay = (word: string, i: number) =>
    questions.speech.has(word) &&
    questions.copulas.has(words[i - 1] ?? '') &&
    questions.aims.has(words[i + 1] ?? '');
  const verb = (verbs: ReadonlySet<string>) =>
    opened === 'any' ? words.findIndex((word, i) => small[i] && verbs.has(word) && !isHearsay(word, i)) : -1;
  const which = words.findIndex((word) => questions.which.has(word));
  const [speech, future] = asksThing(words[which + 1], which, asked.language)
    ? [-1, -1]
    : [verb(questions.speech), verb(questions.future)];
  const grain = opened === 'date' ? grainOf(words, questions) : null;
  const isAside = asideOf(text, questions);
  const named = kindOf(placed, asked.language);
  const isOfPlace = opened === 'place' || named === 'place';
  const isFraming = (unit: Unit) =>
    isAside(unit.place) ||
    unit.place === speech ||
    unit.place === future ||
    (opened === 'reason' && unit.place >= place && unit.until < until) ||
    (opened === 'date' && questions.lasting.has(fold(unit.words))) ||
    (grain === 'clock' && questions.timing.has(fold(unit.words))) ||
    (isOfPlace && questions.placing.has(fold(unit.words))) ||
    (which >= 0 && unit.place === which + 1 && isSelfEvident(questions.kinds.get(fold(unit.words))));
  const isIdentity = questions.identity.some((phrase) => `${words.join(' ')} `.startsWith(`${phrase} `));
  const timed = wordsIn(text, period);
  const asKind = (unit: Unit): Unit => {
    if (isFraming(unit)) return { ...unit, kind: 'frame' };
    const isTime = timed.has(unit.place) || (unit.kind === 'word' && questions.latest.has(fold(unit.words)));
    return isTime ? { ...unit, kind: 'time' } : unit;
  };
  const units = unitsOf(text, asked, searched).map(asKind);
  const kind = opened === 'any' ? named : null;
  const called = opened === 'any' && kind === null ? calledIn(words, asked.language) : null;
  const type = speech >= 0 ? 'said' : future >= 0 ? 'planned' : called ? 'name' : (kind ?? opened);
  return {
    text,
    isForeign: asked !== searched,
    type,
    units,
    stems: stemsOf(units),
    subject:
      type === 'said' || type === 'planned'
        ? subjectAt(units, type === 'said' ? speech : future, words, questions)
        : [],
    counted: opened === 'figure' ? countedAfter(units, words, place, questions) : null,
    counts: opened === 'figure' && isCount(words, place, questions),
    focus: (which >= 0 && units.find((unit) => unit.place === which + 1)) || null,
    asksName: words.some((word) => questions.names.has(word)),
    called: type === 'name' ? called : null,
    grain,
    form: formIn(text, asked.language, searched.language),
    lengthUnit: grain === 'length' ? lengthUnitOf(words, asked.language, searched.language) : null,
    isIdentity,
    office: isIdentity ? units.filter((unit) => questions.kinds.get(fold(unit.words)) === 'person') : [],
    isFuture: words.some((word) => questions.future.has(word)) || questions.futureTense.test(text),
    period,
    wantsLatest: words.some((word) => questions.latest.has(word)),
    negated: words.some((word) => questions.negations.has(word)),
    isYesOrNo: /\?\s*$/.test(text) && type === 'any' && !words.some((word) => questions.asking.has(word)),
  };
}

function stemsOf(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap((unit) => [...unit.own, ...unit.others.flatMap((form) => form.stems)]));
}

/** `How many guards` counts, unlike `how much` and `how many kilometres`. */
function isCount(words: readonly string[], place: number, { counting, measures }: QuestionTables): boolean {
  const opening = words.slice(place, place + 2).join(' ');
  return (
    counting.some((phrase) => `${opening} `.startsWith(`${phrase} `)) &&
    !words.some((word) => measures.has(word))
  );
}

/**
 * The thing counted: the first noun after `how many`; of one with words before it (`suspected gang members`) the first
 * plural, where a language puts nouns before their noun (`arms dealers`) the first that no other follows.
 */
function countedAfter(
  units: readonly Unit[],
  words: readonly string[],
  place: number,
  { verbs, isHeadLast }: QuestionTables,
): Unit | null {
  const after = units.filter((unit) => isContent(unit) && unit.place > place);
  const [first] = after;
  // `¿A cuánto subió …?` counts nothing.
  if (first && first.kind === 'word' && verbs.test(first.words)) return null;
  const run = after.filter((unit, i) => unit.place === (first?.place ?? 0) + i);
  const isPlural = (unit: Unit | undefined) => /[^s]s$/.test(words[unit?.until ?? -1] ?? '');
  const head = run.findIndex((unit, i) => isPlural(unit) && !(isHeadLast && isPlural(run[i + 1])));
  return run[Math.max(0, head)] ?? null;
}

/** The languages' tables of forms go in step. */
function formIn(text: string, asked: Language, searched: Language): AnswerForm | null {
  const place = asked.questions.forms.findIndex((form) => form.asked.test(fold(text)));
  return searched.questions.forms[place] ?? null;
}

/** Places of the words of a period among the question's words. */
function wordsIn(text: string, period: AskedPeriod | null): ReadonlySet<number> {
  const within = ({ start, end }: Word) => period !== null && start >= period.start && end <= period.end;
  return new Set(placedWords(text).flatMap((word, place) => (within(word) ? [place] : [])));
}

/** Who says or does it: what is named before the verb, or else what follows it at once (`¿Qué dijo Noboa sobre …?`). */
function subjectAt(
  units: readonly Unit[],
  verb: number,
  words: readonly string[],
  { linking }: QuestionTables,
): Unit[] {
  const before = units.filter((unit) => unit.until < verb && isContent(unit));
  if (before.length > 0) return before;
  const after: Unit[] = [];
  let reached = verb + 1;
  for (const unit of units.filter((unit) => unit.place > verb)) {
    // `What will the drinking water be …` is asked of the water, `¿Qué dijo Noboa sobre …` of Noboa.
    if (words.slice(reached, unit.place).some((word) => !linking.has(word))) break;
    after.push(unit);
    reached = unit.until + 1;
  }
  return after;
}
