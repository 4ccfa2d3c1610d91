import type { Timeframe } from '../core/commitment.ts';
import type { DateIndex } from './date-index.ts';
import type { DateFound } from './date-scope.ts';
import { datelineEnd } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import { isFuture, lowerAt, type Reading, sentenceAround, spanOfTokens } from './reading.ts';

/** How far before a verb its clause may begin, in tokens. */
const clauseReach = 40;

/** Where a clause stands: the action, the words that commit, and the sentence around them. */
interface Clause {
  readonly action: Stretch;
  readonly at: number;
  readonly sentence: number;
  /** A day beside the words that commit is the day they were said, unless it is still to come. */
  readonly told: boolean;
}

/** When it is to be done: a date of the action, of the clause before its verb, or one that opens the sentence. */
export function timeframeIn(reading: Reading, dates: DateIndex, clause: Clause): Timeframe | null {
  const { action, at, sentence } = clause;
  const start = clauseStart(reading, dates, at, sentence);
  const before =
    (start < at && !ownsDate(reading, start, dates) ? dateToCome(reading, dates, [start, at]) : undefined) ??
    openingDate(reading, dates, clause);
  const inside = dateToCome(reading, dates, action);
  const date =
    (inside && mayBeDue(reading, inside, clause.told && action[0] === at) ? inside : undefined) ??
    (before && mayBeDue(reading, before, clause.told) ? before : undefined) ??
    closingDate(reading, dates, action[1]);
  if (date) {
    const first = withSmallWords(reading, date.first);
    return { words: spanOfTokens(reading, first, date.last), from: date.from, to: date.to };
  }
  const soon = soonIn(reading, [start, action[1]]) ?? eventIn(reading, action);
  return soon ? { words: spanOfTokens(reading, ...soon), from: null, to: null } : null;
}

/** Told on the day the article appeared, a date of that day is when it was told. */
function mayBeDue({ article }: Reading, { from, to }: DateFound, told: boolean): boolean {
  const today = article.published?.date.slice(0, 10) ?? '';
  return !told || (to ?? from ?? '') > today || (from === null && to === null);
}

/** The first date in a stretch that isn't over when the article appears. */
function dateToCome(reading: Reading, dates: DateIndex, [first, last]: Stretch): DateFound | undefined {
  const today = reading.article.published?.date.slice(0, 10) ?? '';
  for (let i = first; i < last; i++) {
    const date = dates.within(i, last);
    if (!date || isElsewhere(reading, i, date.first)) return undefined;
    const end = date.to ?? date.from ?? today;
    if (end >= today) return date;
    i = date.last - 1;
  }
  return undefined;
}

/** `horarios que regirán la próxima semana`, `valles que aisló el río en abril`: the date of a clause about something else. */
function isElsewhere(reading: Reading, first: number, date: number): boolean {
  const { subordinators, complementizers } = reading.grammar;
  for (let i = first + 1; i < date - 1; i++) {
    const relative = subordinators.has(lowerAt(reading, i)) || complementizers.has(lowerAt(reading, i));
    if (!relative) continue;
    const past = (at: number) => at < date && reading.grammar.pastForm?.test(lowerAt(reading, at)) === true;
    if (isFuture(reading, i + 1) || [1, 2, 3].some((step) => past(i + step))) return true;
  }
  return false;
}

/** The token after the mark, verb or conjunction that a clause is cut off by on its left. */
function clauseStart(reading: Reading, dates: DateIndex, at: number, sentence: number): number {
  const { tokens, grammar } = reading;
  let start = at;
  for (; start > Math.max(sentence, at - clauseReach); start--) {
    const token = tokens[start - 1];
    // `that in April, households would`: past the comma behind a date.
    if (!token || (token.kind === 'punctuation' && !opensWithDate(reading, dates, start - 2))) break;
    const ends = grammar.subordinators.has(token.lower) || tells(reading, start - 1);
    if (ends && !token.capital) break;
  }
  return start;
}

/** `that in April,`: a date with nothing but small words between it and what opens its clause. */
function opensWithDate(reading: Reading, dates: DateIndex, index: number): boolean {
  const date = reading.tokens[index + 1]?.text === ',' ? dates.at(index) : undefined;
  if (!date) return false;
  return reading.grammar.complementizers.has(lowerAt(reading, withSmallWords(reading, date.first) - 1));
}

function tells({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return grammar.speechVerbs.has(lower) || grammar.commitments.promising.has(lower);
}

/** `said on Tuesday it will`: a date right behind a verb of telling is the day it was told. */
function ownsDate(reading: Reading, start: number, dates: DateIndex): boolean {
  if (!tells(reading, start - 1)) return false;
  let i = start;
  while (isSmall(reading, i) && !dates.at(i)) i++;
  return dates.at(i)?.first === i;
}

/** `By the end of the year, …`; but in `On Tuesday, X said that …` it is the day it was told. */
function openingDate(reading: Reading, dates: DateIndex, { at, sentence }: Clause): DateFound | undefined {
  let i = datelineEnd(reading, sentence, at);
  while (i < at && !dates.at(i) && isSmall(reading, i)) i++;
  const date = dateToCome(reading, dates, [i, at]);
  if (date?.first !== i) return undefined;
  const today = reading.article.published?.date.slice(0, 10) ?? '';
  for (let word = date.last; word <= at; word++)
    if (tells(reading, word) && !reading.tokens[word]?.capital)
      return date.from !== null && date.from > today ? date : undefined;
  return date;
}

/** `will address the advisory, which …, in the coming days.`: a date that closes the sentence behind a comma. */
function closingDate(reading: Reading, dates: DateIndex, end: number): DateFound | undefined {
  const { last } = sentenceAround(reading, Math.max(0, end - 1));
  let i = last - 1;
  while (i > end && reading.tokens[i]?.kind === 'punctuation') i--;
  const date = i > end ? dates.at(i) : undefined;
  if (!date || date.last !== i + 1 || date.first < end) return undefined;
  const comma = withSmallWords(reading, date.first) - 1;
  return comma >= end && reading.tokens[comma]?.text === ','
    ? dateToCome(reading, dates, [date.first, date.last])
    : undefined;
}

function withSmallWords(reading: Reading, index: number): number {
  let first = index;
  while (first > 0 && isSmall(reading, first - 1)) first--;
  return first;
}

function isSmall({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind } = tokens[index] ?? {};
  if (kind !== 'word') return false;
  return grammar.prepositions.has(lower) || grammar.determiners.has(lower) || grammar.dates.leads.has(lower);
}

/** `immediately`, `de inmediato`: a time that no calendar holds. */
function soonIn(reading: Reading, [first, last]: Stretch): Stretch | undefined {
  for (let i = first; i < last; i++) {
    const opening = lowerAt(reading, i);
    const words = reading.grammar.commitments.soon.find(
      (phrase) =>
        phrase[0] === opening &&
        i + phrase.length <= last &&
        phrase.every((word, step) => lowerAt(reading, i + step) === word),
    );
    if (words && !isCompared(reading, i)) return [i, i + words.length];
  }
  return undefined;
}

/** `as soon as the rain stops`: part of what an event is told with. */
function isCompared(reading: Reading, index: number): boolean {
  const before = lowerAt(reading, index - 1);
  return reading.grammar.commitments.events.some(
    ([first, second]) => second !== undefined && first === before && second === lowerAt(reading, index),
  );
}

/** `until the last gunman is caught`, `antes de que termine el año`: an event that tells when an action is done. */
function eventIn(reading: Reading, [verb, last]: Stretch): Stretch | undefined {
  const { commitments, subordinators } = reading.grammar;
  for (let i = verb + 1; i < last; i++) {
    const lead = commitments.events.find((words) =>
      words.every((word, step) => lowerAt(reading, i + step) === word),
    );
    const next = i + (lead?.length ?? 0);
    if (lead && opensEvent(reading, i, next)) {
      const end = eventEnd(reading, next, last);
      return end > next ? [i, end] : undefined;
    }
    // Behind another conjunction it tells the time of something else.
    if (subordinators.has(lowerAt(reading, i))) return undefined;
  }
  return undefined;
}

/** The words an event goes on for, before a comma or the end of the action. */
function eventEnd({ tokens }: Reading, first: number, last: number): number {
  let end = first;
  while (end < last && !/^[,;:—–]$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** `hasta capturar`, but `hasta Quito` is a place and `hasta 500` a bound; `until` and `hasta que` need nothing more. */
function opensEvent({ grammar, tokens }: Reading, first: number, next: number): boolean {
  const { infinitiveForm } = grammar.commitments;
  const alone = next === first + 1 && grammar.prepositions.has(tokens[first]?.lower ?? '');
  return !alone || infinitiveForm === null || infinitiveForm.test(tokens[next]?.lower ?? '');
}
