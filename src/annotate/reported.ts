import type { Quote } from '../core/quote.ts';
import type { Attribution } from './attribution.ts';
import { bareClause } from './bare-clause.ts';
import { datelineEnd } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { isNickname, isTitle } from './quotes.ts';
import { lowerAt, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { distantSubject, nearSubject, plainSubjectApart, subjectBehind } from './report-subjects.ts';
import type { Named } from './salience.ts';
import type { TokenRange } from './sentences.ts';
import { attributionPhrase, clauseEnd, isSpeech } from './speech-clause.ts';
import { subjectAfter } from './speech-subject.ts';
import { hasObject, isStatement, precedesQuotation } from './trailing-speech.ts';

/** A clause that reports what somebody said, and how it is attributed. */
export interface Report extends Attribution {
  readonly content: Stretch;
  /** Too few words to be worth telling; yet somebody has spoken. */
  readonly brief: boolean;
}

type Clause = Omit<Report, 'brief'>;

/** Fewest words of a clause that says something. */
const fewestWords = 3;

/** How many words may stand between a verb of speech and its clause: whom it is said to, and when. */
const addressed = 9;

/** The same, where commas set it apart. */
const insertion = 16;

/**
 * What is reported without quotation marks, in text order: `X said that …`, `X said …`, `…, X said`, `according to X,
 * …`; of one sentence more than one where another cue goes on: `… and confirmed that …`, `…, adding that …`. A clause
 * that holds a quotation is left to its quotation.
 */
export function findReports(reading: Reading, cast: Cast): Report[] {
  return reading.sentences.flatMap((sentence) =>
    sentence.kind === 'text'
      ? reportsIn(reading, cast, sentence).flatMap((report) => {
          const words = wordsOf(reading, cast, report.content);
          return words > 0 ? [{ ...report, brief: words < fewestWords }] : [];
        })
      : [],
  );
}

function reportsIn(reading: Reading, cast: Cast, sentence: TokenRange): Clause[] {
  const found: Clause[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) continue;
    const before = found.at(-1);
    const inside = before && i < before.content[1];
    const joint = inside ? jointBefore(reading, i, before.content[0]) : undefined;
    if (inside && joint === undefined) continue;
    const report = reportAt(reading, cast, i, sentence);
    if (!report) continue;
    if (!inside) found.push(report);
    else if (before && joint !== undefined && report.content[0] > i) {
      found[found.length - 1] = { ...before, content: [before.content[0], joint] };
      found.push({ ...report, subject: before.subject });
    }
    if (report.content[0] > i) i = report.content[0] - 1;
    else if (report.content[1] > i) break;
  }
  return found.map((report) => ({ ...report, content: untilQuotation(reading, report.content) }));
}

function reportAt(reading: Reading, cast: Cast, i: number, sentence: TokenRange): Clause | undefined {
  const phrase = attributionPhrase(reading, i);
  return phrase === undefined
    ? saidAt(reading, cast, i, sentence)
    : accordingTo(reading, cast, [i, phrase], sentence);
}

/** `… and confirmed that`, `…, adding that`: where a clause ends before a verb of speech that goes on with it. */
function jointBefore({ tokens, grammar }: Reading, verb: number, first: number): number | undefined {
  const lead = tokens[verb - 1];
  const { lower = '' } = tokens[verb] ?? {};
  if (!grammar.speechVerbs.has(lower) || verb - first < fewestWords) return undefined;
  if (grammar.conjunctions.has(lead?.lower ?? ''))
    return tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1;
  const goesOn =
    grammar.goingOnForm.test(lower) || grammar.complementizers.has(tokens[verb + 1]?.lower ?? '');
  return lead?.text === ',' && goesOn ? verb - 1 : undefined;
}

/** What stands before the words between quotation marks that the clause leads up to: `X announced that …: “…”`. */
function untilQuotation(reading: Reading, [first, last]: Stretch): Stretch {
  const { tokens, quotationOf } = reading;
  for (let i = first; i < last; i++) {
    if ((quotationOf[i] ?? -1) < 0) continue;
    if (tokens[i - 1]?.text === ':') return [first, i - 1];
    for (let verb = i - 1; verb > first; verb--) {
      const joint = jointBefore(reading, verb, first);
      if (joint !== undefined) return [first, joint];
    }
    break;
  }
  return [first, last];
}

/** `According to X, …`; `…, according to X`. */
function accordingTo(
  reading: Reading,
  cast: Cast,
  cue: Stretch,
  { first, last }: TokenRange,
): Clause | undefined {
  const told = isSpeech(reading, cue[1]) || reading.grammar.pastForm?.test(lowerAt(reading, cue[1])) === true;
  const end = clauseEnd(reading, cast, told ? cue[1] + 1 : cue[1]);
  const subject: Stretch = told ? subjectAfter(reading, cast, cue[1]) : [cue[1], end];
  if (cue[0] > first + fewestWords) return { cue, subject, content: [first, cue[0]] };
  let start = end;
  while (start < Math.min(last, end + 20) && reading.tokens[start]?.text !== ',') start++;
  return reading.tokens[start]?.text === ',' ? { cue, subject, content: [start + 1, last] } : undefined;
}

/** A verb of speech with its clause behind it, or with all of the sentence before it. */
function saidAt(reading: Reading, cast: Cast, verb: number, sentence: TokenRange): Clause | undefined {
  if (!isSpeech(reading, verb) || (cast.mentionOf[verb] ?? -1) >= 0 || isTold(reading, verb))
    return undefined;
  const near = nearSubject(reading, cast, verb, sentence.first);
  if (followsQuotation(reading, cast, near?.[0] ?? verb)) return undefined;
  return (
    clauseReport(reading, cast, verb, near, sentence) ?? trailingReport(reading, cast, verb, near, sentence)
  );
}

/** `were told`: whom it is said to stands before the verb; `así lo destacó`: what is said stands there; or nothing is. */
function isTold({ tokens, grammar }: Reading, verb: number): boolean {
  let last = verb - 1;
  // `was also explained`.
  while (!grammar.dropsSubjects && grammar.commitments.adverbs.has(tokens[last]?.lower ?? '')) last--;
  const before = tokens[last]?.lower ?? '';
  // `did not say when`.
  if (grammar.negations.has(before)) return true;
  return grammar.dropsSubjects ? grammar.objectClitics.has(before) : grammar.passiveForms.has(before);
}

/** `X said that …`, `X said …`. */
function clauseReport(
  reading: Reading,
  cast: Cast,
  verb: number,
  near: Stretch | undefined,
  { first, last }: TokenRange,
): Clause | undefined {
  const { dropsSubjects } = reading.grammar;
  const cue: Stretch = [verb, verb + 1];
  const clause = clauseBehind(reading, verb, last) ?? bareClause(reading, verb, last);
  if (clause === undefined) return undefined;
  const before = near ?? distantSubject(reading, cast, verb, first);
  const after = dropsSubjects ? subjectAfter(reading, cast, verb) : undefined;
  const behind = after && after[1] > after[0] && after[1] < clause ? after : undefined;
  const subject = before ?? behind ?? plainSubjectApart(reading, cast, verb, first) ?? [verb, verb];
  return before || dropsSubjects ? { cue, subject, content: [clause, last] } : undefined;
}

/** `…, X said on Monday`, `…, said X`. */
function trailingReport(
  reading: Reading,
  cast: Cast,
  verb: number,
  near: Stretch | undefined,
  { first, last }: TokenRange,
): Clause | undefined {
  const { tokens } = reading;
  const start = near && near[1] === verb ? near[0] : verb;
  if (tokens[start - 1]?.text !== ',' || !isStatement(reading, first, start - 1)) return undefined;
  if (precedesQuotation(reading, verb) || (start < verb && hasObject(reading, verb, last))) return undefined;
  const subject = start < verb ? near : subjectBehind(reading, cast, verb);
  return subject && { cue: [verb, verb + 1], subject, content: [first, start - 1] };
}

/** `“…”, X said`: the verb has its words already. */
function followsQuotation(reading: Reading, cast: Cast, first: number): boolean {
  const { tokens, quotations, quotationOf } = reading;
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  const quotation = quotations[quotationOf[before] ?? -1];
  return (
    !!quotation &&
    quotation.paragraph === sentenceAround(reading, first).paragraph &&
    !isTitle(reading, quotation) &&
    !isNickname(reading, cast, quotation)
  );
}

/** The token after `that`, with at most an addressee and a time between it and the verb. */
function clauseBehind(reading: Reading, verb: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  const told = grammar.tellingVerbs.has(tokens[verb]?.lower ?? '');
  for (let i = verb + 1; i < Math.min(last, verb + 1 + insertion); i++) {
    const token = tokens[i];
    const near = i <= verb + addressed || tokens[i - 1]?.text === ',';
    if (token && near && grammar.complementizers.has(token.lower)) return i + 1;
    if (!told && !grammar.prepositions.has(tokens[i - 1]?.lower ?? '') && opensObject(reading, i))
      return undefined;
    if (!token || /^[;:.?!“"«]$/.test(token.text) || grammar.topicLeads.has(token.lower)) return undefined;
    if (grammar.verbs.has(token.lower) && !token.capital) return undefined;
    // `whom Y accused of lying, said that`.
    if (tokens[i - 1]?.text === ',' && isSpeech(reading, i) && !grammar.goingOnForm.test(token.lower))
      return undefined;
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

/** How many words a clause has; none when anything but nicknames and titles stands in quotation marks. */
function wordsOf(reading: Reading, cast: Cast, [first, last]: Stretch): number {
  const { tokens, quotationOf, quotations } = reading;
  let words = 0;
  for (let i = first; i < last; i++) {
    const quotation = quotations[quotationOf[i] ?? -1];
    if (quotation) {
      if (!isNickname(reading, cast, quotation) && !isTitle(reading, quotation)) return 0;
      i = quotation.close;
      continue;
    }
    if (tokens[i]?.kind === 'word') words++;
  }
  return words;
}

/** The report as a quote of whoever it is known to be from. */
export function reportedQuote(reading: Reading, { cue, content }: Clause, named: Named | undefined): Quote {
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
