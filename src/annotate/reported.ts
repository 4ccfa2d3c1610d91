import type { Quote } from '../core/quote.ts';
import type { Attribution } from './attribution.ts';
import { datelineEnd } from './names.ts';
import { hasVerb, type Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { isNickname, isTitle } from './quotes.ts';
import { isFutureForm, type Reading, spanOfTokens } from './reading.ts';
import type { Named } from './salience.ts';
import type { TokenRange } from './sentences.ts';
import { attributionPhrase, clauseEnd, isSpeech, isTitleOf } from './speech-clause.ts';
import { invertedSubject, namesSpeaker, setApart, subjectAfter, subjectOfSpeech } from './speech-subject.ts';

/** A clause that reports what somebody said, and how it is attributed. */
export interface Report extends Attribution {
  readonly content: Stretch;
}

/** Fewest words of a clause that says something. */
const fewestWords = 3;

/** How many words may stand between a verb of speech and its clause: whom it is said to, and when. */
const addressed = 9;

/**
 * What is reported without quotation marks, in text order, one a sentence: `X said that …`, `X said …`,
 * `…, X said`, `according to X, …`. A clause that holds a quotation is left to its quotation.
 */
export function findReports(reading: Reading, cast: Cast): Report[] {
  return reading.sentences.flatMap((sentence) => {
    const report = sentence.kind === 'text' ? reportIn(reading, cast, sentence) : undefined;
    return report && isClause(reading, cast, report.content) ? [report] : [];
  });
}

function reportIn(reading: Reading, cast: Cast, sentence: TokenRange): Report | undefined {
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) continue;
    const phrase = attributionPhrase(reading, i);
    const report =
      phrase === undefined
        ? saidAt(reading, cast, i, sentence)
        : accordingTo(reading, cast, [i, phrase], sentence);
    if (report) return report;
  }
  return undefined;
}

/** `According to X, …`; `…, according to X`. */
function accordingTo(
  reading: Reading,
  cast: Cast,
  cue: Stretch,
  { first, last }: TokenRange,
): Report | undefined {
  const told = isSpeech(reading, cue[1]);
  const end = clauseEnd(reading, cast, told ? cue[1] + 1 : cue[1]);
  const subject: Stretch = told ? subjectAfter(reading, cast, cue[1]) : [cue[1], end];
  if (cue[0] > first + fewestWords) return { cue, subject, content: [first, cue[0]] };
  let start = end;
  while (start < Math.min(last, end + 20) && reading.tokens[start]?.text !== ',') start++;
  return reading.tokens[start]?.text === ',' ? { cue, subject, content: [start + 1, last] } : undefined;
}

/** A verb of speech with its clause behind it, or with all of the sentence before it. */
function saidAt(reading: Reading, cast: Cast, verb: number, sentence: TokenRange): Report | undefined {
  const { tokens, grammar } = reading;
  if (!isSpeech(reading, verb) || (cast.mentionOf[verb] ?? -1) >= 0) return undefined;
  const cue: Stretch = [verb, verb + 1];
  const joined = grammar.conjunctions.has(tokens[verb - 1]?.lower ?? '');
  const near = joined
    ? sharedSubject(reading, cast, verb, sentence.first)
    : subjectOfSpeech(reading, cast, verb, sentence.first);
  const before = near ?? distantSubject(reading, cast, verb, sentence.first);
  if (followsQuotation(reading, cast, near?.[0] ?? verb)) return undefined;
  const clause = clauseBehind(reading, verb, sentence.last);
  if (clause !== undefined) {
    const after = grammar.dropsSubjects ? subjectAfter(reading, cast, verb) : undefined;
    const subject = before ?? (after && after[1] > after[0] && after[1] < clause ? after : [verb, verb]);
    return before || grammar.dropsSubjects ? { cue, subject, content: [clause, sentence.last] } : undefined;
  }
  const start = near?.[0] ?? verb;
  if (tokens[start - 1]?.text === ',' && hasOwnVerb(reading, sentence.first + 1, start)) {
    const subject = near ?? subjectBehind(reading, cast, verb);
    return subject && { cue, subject, content: [sentence.first, start - 1] };
  }
  return before && opensBareClause(reading, verb + 1, sentence.last)
    ? { cue, subject: before, content: [verb + 1, sentence.last] }
    : undefined;
}

/** `X offered … and said`: what stands before the sentence's first verb. */
function sharedSubject(reading: Reading, cast: Cast, verb: number, first: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  for (let i = first; i < verb; i++) {
    const { lower = '', capital } = tokens[i] ?? {};
    if (
      !capital &&
      (grammar.verbs.has(lower) || grammar.speechVerbs.has(lower) || grammar.commitments.promising.has(lower))
    )
      return subjectOfSpeech(reading, cast, i, first);
  }
  return undefined;
}

/** `X, who …, said`: where an insertion stands between them, the noun phrase that opens the sentence. */
function distantSubject(reading: Reading, cast: Cast, verb: number, opening: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const apart = setApart(reading, cast, verb, opening);
  if (apart) return apart;
  const first = datelineEnd(reading, opening, verb);
  const mention = cast.mentions[cast.mentionOf[first] ?? -1];
  if (mention && !grammar.dropsSubjects && mention.last < verb) return [first, verb];
  const lower = tokens[first]?.lower ?? '';
  if (tokens[verb - 1]?.text !== ',' || grammar.prepositions.has(lower) || grammar.subordinators.has(lower))
    return undefined;
  let comma = first;
  while (comma < verb && tokens[comma]?.text !== ',') comma++;
  if (comma >= verb - 1 || hasVerb(reading, first, comma)) return undefined;
  if (!namesSpeaker(reading, cast, [first, comma])) return undefined;
  // `His lawyer, Edith …, said`: the name behind the comma is the opening phrase's.
  const named = cast.mentions[cast.mentionOf[comma + 1] ?? -1];
  const its = named && named.last < verb && isTitleOf(reading, cast, named.person, [first, comma]);
  return [first, its ? named.last : comma];
}

/** `“…”, X said`: the verb has its words already. */
function followsQuotation(reading: Reading, cast: Cast, first: number): boolean {
  const { tokens, quotations, quotationOf } = reading;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const quotation = quotations[quotationOf[before] ?? -1];
  return !!quotation && !isTitle(reading, quotation) && !isNickname(reading, cast, quotation);
}

/** `…, added the minister`; empty where the language lets a verb stand alone. */
function subjectBehind(reading: Reading, cast: Cast, verb: number): Stretch | undefined {
  if (reading.grammar.dropsSubjects) return subjectAfter(reading, cast, verb);
  const [first, last] = invertedSubject(reading, cast, verb);
  return last > first ? [first, last] : undefined;
}

/** A finite verb outside relative clauses that commas set apart. */
function hasOwnVerb(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const inserted = tokens[i - 1]?.text === ',' && grammar.subordinators.has(tokens[i]?.lower ?? '');
    while (inserted && i < last && tokens[i]?.text !== ',') i++;
    if (i < last && (grammar.verbs.has(tokens[i]?.lower ?? '') || isFutureForm(reading, i))) return true;
  }
  return false;
}

/** The token after `that`, with at most an addressee and a time between it and the verb. */
function clauseBehind(reading: Reading, verb: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  const told = grammar.tellingVerbs.has(tokens[verb]?.lower ?? '');
  for (let i = verb + 1; i < Math.min(last, verb + 1 + addressed); i++) {
    const token = tokens[i];
    if (token && grammar.complementizers.has(token.lower)) return i + 1;
    if (!told && !grammar.prepositions.has(tokens[i - 1]?.lower ?? '') && opensObject(reading, i))
      return undefined;
    if (!token || /^[;:.?!“"«]$/.test(token.text) || grammar.topicLeads.has(token.lower)) return undefined;
    if (grammar.verbs.has(token.lower) && !token.capital) return undefined;
  }
  return undefined;
}

/** `condemned the terror that …`: a noun phrase that is neither a time nor somebody's name. */
function opensObject({ tokens, grammar }: Reading, index: number): boolean {
  const next = tokens[index + 1];
  if (!grammar.determiners.has(tokens[index]?.lower ?? '') || !next || next.capital) return false;
  const { weekdays, days, units } = grammar.dates;
  const timed = [weekdays, days, units].some((table) => table.has(next.lower));
  return (
    !timed &&
    !(grammar.dropsSubjects && (grammar.agentNouns.has(next.lower) || grammar.roleNouns.has(next.lower)))
  );
}

/** `said the mission would last`: no conjunction, but a noun phrase and its verb. */
function opensBareClause(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  const opening = tokens[first];
  if (grammar.dropsSubjects || opening?.kind !== 'word') return false;
  if (grammar.complementizers.has(opening.lower)) return false;
  const noun =
    opening.capital || grammar.determiners.has(opening.lower) || grammar.pronouns.has(opening.lower);
  if (!noun) return false;
  return hasVerb(reading, first + 1, relativeAfter(reading, first, Math.min(last, first + 25)));
}

/** `declared a state of emergency that is …`: where a relative clause begins, whose verb is not the clause's own. */
function relativeAfter({ tokens, grammar }: Reading, first: number, last: number): number {
  let end = first + 1;
  while (end < last && !grammar.subordinators.has(tokens[end]?.lower ?? '')) end++;
  return end;
}

/** Words enough, and nothing in quotation marks but nicknames and titles. */
function isClause(reading: Reading, cast: Cast, [first, last]: Stretch): boolean {
  const { tokens, quotationOf, quotations } = reading;
  let words = 0;
  for (let i = first; i < last; i++) {
    const quotation = quotations[quotationOf[i] ?? -1];
    if (quotation) {
      if (!isNickname(reading, cast, quotation) && !isTitle(reading, quotation)) return false;
      i = quotation.close;
      continue;
    }
    if (tokens[i]?.kind === 'word') words++;
  }
  return words >= fewestWords;
}

/** The report as a quote of whoever it is known to be from. */
export function reportedQuote(reading: Reading, { cue, content }: Report, named: Named | undefined): Quote {
  const { tokens } = reading;
  let first = datelineEnd(reading, ...content);
  let last = content[1];
  while (first < last && tokens[first]?.kind === 'punctuation') first++;
  while (last > first && /^[.,;:…—–―]$/.test(tokens[last - 1]?.text ?? '')) last--;
  return {
    span: spanOfTokens(reading, first, last),
    speaker: named?.party ?? null,
    cue: spanOfTokens(reading, ...cue),
    kind: 'reported',
    attribution: named?.attribution ?? 'unnamed',
  };
}
