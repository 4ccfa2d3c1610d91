import type { Timeframe } from '../core/commitment.ts';
import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import type { DateIndex } from './date-index.ts';
import type { DateFound } from './date-scope.ts';
import { datelineEnd } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { isFutureForm, lowerAt, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { attributionPhrase } from './speech-clause.ts';

/** The token after the action: the end of the quotation or sentence, or the `, the ministry said` before it. */
export function actionEnd(reading: Reading, verb: number, last: number): number {
  const { tokens, quotations, quotationOf, grammar } = reading;
  const inside = quotations[quotationOf[verb] ?? -1];
  const limit = inside ? Math.min(last, inside.close) : last;
  let end = limit;
  for (let i = verb + 1; i < limit && end === limit; i++) {
    const mark = tokens[i]?.text ?? '';
    const outside = !inside && (quotationOf[i + 1] ?? -1) < 0;
    const goesOn =
      grammar.conjunctions.has(lowerAt(reading, i)) && grammar.speechVerbs.has(lowerAt(reading, i + 1));
    if (mark === ',' && (inside || outside) && leadsAway(reading, i + 1)) end = i;
    else if (outside && goesOn) end = i;
    else if (outside && /^[,”"»’]$/.test(mark) && attributes(reading, i + 1, limit))
      end = mark === ',' ? i : i + 1;
  }
  if (end === limit && limit < sentenceAround(reading, verb).last && !inside)
    end = clauseCut(reading, verb, end);
  while (end > verb + 1 && isLoose(reading, end - 1)) end--;
  return end;
}

/** Where the action ends before another: at the last comma with `and` or `but` behind it. */
function clauseCut(reading: Reading, verb: number, end: number): number {
  for (let i = end - 1; i > verb + 1; i--) if (opensNext(reading, i)) return i;
  return end;
}

/** `, and`, `, pero`; `and that`, `y que`. */
function opensNext(reading: Reading, index: number): boolean {
  const { conjunctions, complementizers } = reading.grammar;
  const next = lowerAt(reading, index + 1);
  if (reading.tokens[index]?.text === ',') return conjunctions.has(next);
  return conjunctions.has(lowerAt(reading, index)) && complementizers.has(next);
}

/** What no action ends with: a mark, `and`, `that`, `has`, or a subject after one of them. */
function isLoose(reading: Reading, index: number): boolean {
  const { conjunctions, pronouns, subordinators, verbs, commitments } = reading.grammar;
  const word = lowerAt(reading, index);
  if (/^[.,;:!?…]$/.test(reading.tokens[index]?.text ?? '')) return true;
  if ([conjunctions, subordinators, verbs, commitments.middle].some((table) => table.has(word))) return true;
  const before = lowerAt(reading, index - 1);
  return (
    pronouns.has(word) && (/^[,;]$/.test(before) || conjunctions.has(before) || subordinators.has(before))
  );
}

/** A clause that tells of something else; a condition belongs to what it binds. */
function leadsAway(reading: Reading, index: number): boolean {
  const { subordinators, commitments } = reading.grammar;
  return subordinators.has(lowerAt(reading, index)) && !commitments.conditions.has(lowerAt(reading, index));
}

/** A short phrase with a verb of speech goes on from here. */
function attributes(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  if (attributionPhrase(reading, first) !== undefined) return true;
  for (let i = first; i < Math.min(last, first + 10); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (grammar.speechVerbs.has(token.lower) && !token.capital) return true;
    if (grammar.commitments.future.has(token.lower) || isFutureForm(reading, i)) return false;
  }
  return false;
}

/** How far before a verb its clause may begin, in tokens. */
const clauseReach = 40;

/** Where a clause stands: the action, the words that commit, and the sentence around them. */
interface Clause {
  readonly action: Stretch;
  readonly at: number;
  readonly sentence: number;
}

/** When it is to be done: a date of the action, of the clause before its verb, or one that opens the sentence. */
export function timeframeIn(reading: Reading, dates: DateIndex, clause: Clause): Timeframe | null {
  const { action, at, sentence } = clause;
  const start = clauseStart(reading, dates, at, sentence);
  const date =
    dateToCome(reading, dates, action) ??
    (start < at && !ownsDate(reading, start, dates) ? dateToCome(reading, dates, [start, at]) : undefined) ??
    openingDate(reading, dates, clause) ??
    closingDate(reading, dates, action[1]);
  if (date) {
    const first = withSmallWords(reading, date.first);
    return { words: spanOfTokens(reading, first, date.last), from: date.from, to: date.to };
  }
  const soon = soonIn(reading, [start, action[1]]);
  return soon ? { words: spanOfTokens(reading, ...soon), from: null, to: null } : null;
}

/** The first date in a stretch that isn't over when the article appears. */
function dateToCome(reading: Reading, dates: DateIndex, [first, last]: Stretch): DateFound | undefined {
  const today = reading.article.published?.date.slice(0, 10) ?? '';
  for (let i = first; i < last; i++) {
    const date = dates.within(i, last);
    if (!date) return undefined;
    const end = date.to ?? date.from ?? today;
    if (end >= today) return date;
    i = date.last - 1;
  }
  return undefined;
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
  for (let i = first; i < last; i++)
    for (const words of reading.grammar.commitments.soon)
      if (i + words.length <= last && words.every((word, step) => lowerAt(reading, i + step) === word))
        return [i, i + words.length];
  return undefined;
}

/** The first country, organisation or person after `to`, `with` or a verb of help. */
export function beneficiaryIn(
  reading: Reading,
  cast: Cast,
  actor: Party,
  [first, last]: Stretch,
): Party | null {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    if (!grammar.commitments.beneficiaryLeads.has(lowerAt(reading, i))) continue;
    const mention = cast.mentions[cast.mentionOf[i + 1] ?? -1];
    if (mention && mention.last <= last) {
      return {
        name: cast.people[mention.person]?.name ?? '',
        kind: 'person',
        span: spanOfTokens(reading, mention.first, mention.last),
      };
    }
    const at = grammar.determiners.has(lowerAt(reading, i + 1)) ? i + 2 : i + 1;
    const country = tokens[at]?.capital ? grammar.governments.get(fold(tokens[at]?.text ?? '')) : undefined;
    if (country && country !== actor.name)
      return { name: country, kind: 'organisation', span: spanOfTokens(reading, at, at + 1) };
  }
  return null;
}
