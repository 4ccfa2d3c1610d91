import { claimOf } from './claims.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import type { Quotation } from './quotation-marks.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { subjectElsewhere } from './report-subjects.ts';
import {
  attributionPhrase,
  clauseEnd,
  clauseStart,
  endsClause,
  goesOnFrom,
  introductionEnd,
  isSpeech,
  reach,
} from './speech-clause.ts';
import {
  antecedent,
  beforeInsertion,
  invertedSubject,
  isPlainOpening,
  isPlainSubject,
  namesSpeaker,
  setApart,
  subjectAfter,
  writtenBefore,
  writtenIn,
} from './speech-subject.ts';
import { label, labelledBy, signature, unlistedCue, viewOf } from './verbless-attribution.ts';

/** How a text attributes a quotation: the cue, and the noun phrase that speaks. */
export interface Attribution {
  readonly cue: Stretch;
  readonly subject: Stretch;
}

/** Finds who is said to say a quotation: right after it, else before it in its sentence, else at the colon before. */
export function attributionOf(reading: Reading, cast: Cast, quotation: Quotation): Attribution | undefined {
  const after = attributionAfter(reading, cast, quotation.close + 1);
  const before = attributionBefore(reading, cast, quotation.open);
  if (after && before && isEmpty(after.subject) && !isEmpty(before.subject))
    return { cue: after.cue, subject: before.subject };
  const claim = before && claimOf(reading, cast, before.cue, quotation.open);
  if (claim) return claim;
  const agent = before && agentAfter(reading, cast, before.cue, quotation.close + 1);
  if (agent) return { cue: before.cue, subject: agent };
  if (before && isPassive(reading, before.cue)) return writtenSource(reading, before.cue, quotation.open);
  if (before && isToldTo(reading, before.cue))
    return { cue: before.cue, subject: [before.cue[0], before.cue[0]] };
  const crosses = after && reading.sentenceOf[after.cue[0]] !== reading.sentenceOf[quotation.open];
  if (before && (crosses || opensClause(reading, quotation.open))) return before;
  return (
    after ??
    before ??
    attributionAtColon(reading, cast, quotation.open) ??
    attributionAtEnd(reading, cast, quotation.close + 1) ??
    labelledBy(reading, cast, quotation.open)
  );
}

/** `was described as “…” by X`: who stands behind the passive of a verb that labels. */
function agentAfter(reading: Reading, cast: Cast, cue: Stretch, first: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (!isPassive(reading, cue)) return undefined;
  let start = tokens[first]?.text === ',' ? first + 1 : first;
  if (!grammar.passiveLeads.has(tokens[start]?.lower ?? '')) return undefined;
  while (grammar.passiveLeads.has(tokens[start]?.lower ?? '')) start++;
  const end = clauseEnd(reading, cast, start);
  return namesSpeaker(reading, cast, [start, end]) ? [start, end] : undefined;
}

/** `was described`: what the verb labels stands before it, not who does. */
function isPassive({ tokens, grammar }: Reading, [verb]: Stretch): boolean {
  const labels = grammar.labellingVerbs.has(tokens[verb]?.lower ?? '');
  return labels && grammar.passiveForms.has(tokens[verb - 1]?.lower ?? '');
}

/** `X was told that “…”`, `X was accused of “…”`: what stands before the verb does not say it. */
function isToldTo({ tokens, grammar }: Reading, [verb]: Stretch): boolean {
  return !grammar.dropsSubjects && grammar.passiveForms.has(tokens[verb - 1]?.lower ?? '');
}

/** `is described in the city’s documents as “…”`. */
function writtenSource({ tokens, grammar }: Reading, cue: Stretch, open: number): Attribution | undefined {
  for (let i = open - 1; i > cue[0]; i--) {
    if (!grammar.documentNouns.has(tokens[i]?.lower ?? '')) continue;
    let first = i;
    while (first > cue[1] && !grammar.prepositions.has(tokens[first - 1]?.lower ?? '')) first--;
    return { cue, subject: [first, i + 1] };
  }
  return undefined;
}

function isEmpty([first, last]: Stretch): boolean {
  return last <= first;
}

/** `Miller said: “…”`: a colon or comma before the marks ties the quotation to what stands before it. */
function opensClause({ tokens }: Reading, open: number): boolean {
  return tokens[open - 1]?.text === ':';
}

/** `…,” he added`, `…,” said the minister`, `…,” according to the report`. */
function attributionAfter(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  let start = first;
  while (/^[,—–―-]$/.test(tokens[start]?.text ?? '')) start++;
  if (start >= tokens.length) return undefined;
  if (!sameParagraph(reading, first - 1, start)) return signature(reading, cast, start);
  if (
    grammar.conjunctions.has(tokens[start]?.lower ?? '') ||
    grammar.subordinators.has(tokens[start]?.lower ?? '')
  )
    return undefined;
  const phrase = attributionPhrase(reading, start);
  if (phrase !== undefined && isSpeech(reading, phrase)) return spoken(reading, cast, phrase, phrase);
  if (phrase !== undefined)
    return { cue: [start, phrase], subject: [phrase, clauseEnd(reading, cast, phrase)] };
  const limit = Math.min(sentenceAround(reading, start).last, start + reach);
  for (let i = start; i < limit; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) return undefined;
    if (isSpeech(reading, i) && (cast.mentionOf[i] ?? -1) < 0) {
      // `…” in Quito, adding that …`, `…”, announcing the end`: the verb of what comes next.
      if (grammar.complementizers.has(tokens[i + 1]?.lower ?? '') || goesOnFrom(reading, i)) break;
      return spoken(reading, cast, start, i);
    }
    // `«…», término que reiteró`: a clause about what was said.
    if (grammar.dropsSubjects && grammar.complementizers.has(tokens[i]?.lower ?? '')) break;
    if (endsClause(reading, cast, i)) break;
  }
  return (
    beforeInsertion(reading, cast, start, limit) ??
    unlistedCue(reading, cast, start) ??
    signature(reading, cast, start) ??
    trailing(reading, cast, start, limit)
  );
}

/** `“…” is the goal of it, said the embassy`: a verb of speech that a comma sets apart from the rest of the sentence. */
function trailing(reading: Reading, cast: Cast, first: number, limit: number): Attribution | undefined {
  for (let i = first + 1; i < limit; i++) {
    if ((reading.quotationOf[i] ?? -1) >= 0) return undefined;
    if (reading.tokens[i - 1]?.text !== ',' || !isSpeech(reading, i) || goesOnFrom(reading, i)) continue;
    const attribution = spoken(reading, cast, i, i);
    return attribution && !isEmpty(attribution.subject) ? attribution : undefined;
  }
  return undefined;
}

/** How far the end of a sentence may be from a quotation that it attributes, in tokens. */
const endReach = 60;

/** `“…” and gets worse, Miller said on Monday`, `“…” basado en “…”, según el informe`: an attribution that ends the sentence. */
function attributionAtEnd(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar, sentenceOf } = reading;
  const { last } = sentenceAround(reading, Math.min(first, tokens.length - 1));
  if (sentenceOf[first] !== sentenceOf[first - 1]) return undefined;
  for (let i = Math.min(last, first + endReach) - 1; i > first; i--) {
    if ((reading.quotationOf[i] ?? -1) >= 0) return undefined;
    if (tokens[i - 1]?.text !== ',') continue;
    const phrase = attributionPhrase(reading, i);
    if (phrase !== undefined && isSpeech(reading, phrase)) return spoken(reading, cast, phrase, phrase);
    if (phrase !== undefined)
      return { cue: [i, phrase], subject: [phrase, clauseEnd(reading, cast, phrase)] };
    const said = grammar.dropsSubjects && isSpeech(reading, i) && !goesOnFrom(reading, i);
    const inverted = said ? spoken(reading, cast, i, i) : undefined;
    if (inverted && !isEmpty(inverted.subject)) return inverted;
    const verb = grammar.dropsSubjects ? undefined : verbBehind(reading, i, last);
    if (verb !== undefined && namesSpeaker(reading, cast, [i, verb]))
      return { cue: [verb, verb + 1], subject: [i, verb] };
  }
  return undefined;
}

/** The most words of a subject before its verb at the end of a sentence. */
const longestSubject = 12;

/** `, the ministry said Monday`: the verb of speech behind a subject that a comma sets apart, with no clause of its own behind it. */
function verbBehind(
  { tokens, grammar, ...reading }: Reading,
  first: number,
  last: number,
): number | undefined {
  for (let i = first; i < Math.min(last, first + longestSubject); i++) {
    const { lower = '', kind, capital } = tokens[i] ?? {};
    const opens = i === first && (grammar.conjunctions.has(lower) || grammar.prepositions.has(lower));
    if (opens || kind !== 'word' || grammar.subordinators.has(lower)) return undefined;
    if (i > first && isSpeech({ tokens, grammar, ...reading }, i)) {
      const next = tokens[i + 1]?.lower ?? '';
      return grammar.complementizers.has(next) || grammar.pronouns.has(next) ? undefined : i;
    }
    if (!capital && grammar.verbs.has(lower)) return undefined;
  }
  return undefined;
}

function sameParagraph(reading: Reading, a: number, b: number): boolean {
  return sentenceAround(reading, a).paragraph === sentenceAround(reading, b).paragraph;
}

/** The subject stands before the verb, or after it when nothing stands before. */
function spoken(reading: Reading, cast: Cast, start: number, verb: number): Attribution | undefined {
  const cue: Stretch = [verb, verb + 1];
  // `five “major players” of gangs in the city, says the minister.`
  const { dropsSubjects, tellingVerbs } = reading.grammar;
  const follows = !dropsSubjects && !tellingVerbs.has(reading.tokens[verb]?.lower ?? '');
  const inverted = follows ? invertedSubject(reading, cast, verb) : undefined;
  if (inverted && verb > start && !isEmpty(inverted)) return { cue, subject: inverted };
  const before =
    verb > start && (namesSpeaker(reading, cast, [start, verb]) || isPlainSubject(reading, start, verb));
  if (before) return { cue, subject: [start, verb] };
  if (reading.grammar.dropsSubjects)
    return { cue, subject: writtenIn(reading, cast, verb) ?? subjectAfter(reading, cast, verb, true) };
  const end = clauseEnd(reading, cast, verb + 1);
  return verb === start && end > verb + 1 ? { cue, subject: [verb + 1, end] } : undefined;
}

/** `Miller said that “…”`, `recalling that “…”`, `according to Miller, “…”`: the nearest cue to the left with a subject. */
function attributionBefore(reading: Reading, cast: Cast, open: number): Attribution | undefined {
  const { grammar } = reading;
  const first = Math.max(sentenceAround(reading, open).first, open - reach * 2);
  let cue: Stretch | undefined;
  for (let i = open - 1; i >= first; i--) {
    const phrase = attributionPhrase(reading, i);
    if (phrase !== undefined)
      return { cue: [i, phrase], subject: [phrase, clauseEnd(reading, cast, phrase)] };
    const speaks = isSpeech(reading, i) || isMentioning(reading, i, open);
    if (!speaks || (reading.quotationOf[i] ?? -1) >= 0 || (cast.mentionOf[i] ?? -1) >= 0) continue;
    cue ??= [i, i + 1];
    const start = clauseStart(reading, i, first);
    const written = writtenBefore(reading, first, i);
    if (written) return { cue, subject: written };
    const apart = setApart(reading, cast, i, first) ?? subjectElsewhere(reading, cast, i, first);
    if (apart) return { cue, subject: apart };
    const named = namesSpeaker(reading, cast, [start, i]) || isPlainOpening(reading, start, i);
    if (start < i && named) return { cue, subject: [start, i] };
    const told = antecedent(reading, cast, start);
    if (told) return { cue, subject: told };
    const [from, to] = grammar.dropsSubjects
      ? subjectAfter(reading, cast, i)
      : invertedSubject(reading, cast, i);
    if (to > from && to <= open) return { cue, subject: [from, to] };
  }
  if (!cue) return undefined;
  const from = grammar.dropsSubjects ? introductionEnd(reading, first, cue[0]) : first;
  if (namesSpeaker(reading, cast, [from, cue[0]])) return { cue, subject: [from, cue[0]] };
  return grammar.dropsSubjects ? { cue, subject: [cue[0], cue[0]] } : undefined;
}

/** `spoke of “…”`, `habló asimismo de “…”`: a verb that only so introduces what is said. */
function isMentioning({ tokens, grammar }: Reading, index: number, open: number): boolean {
  const mentions = grammar.mentioningVerbs.has(tokens[index]?.lower ?? '');
  const leads = index === open - 1 || grammar.mentioningLeads.has(tokens[open - 1]?.lower ?? '');
  return mentions && leads && open - index < longestSubject;
}

/** A quotation that opens its sentence after one that ended in a colon. */
function attributionAtColon(reading: Reading, cast: Cast, open: number): Attribution | undefined {
  const { tokens } = reading;
  if (tokens[open - 1]?.text !== ':') return undefined;
  const before = attributionBefore(reading, cast, open - 1);
  if (before) return before;
  const { first } = sentenceAround(reading, open);
  const mention = cast.mentions[cast.mentionOf[open - 2] ?? -1];
  if (mention) return { cue: [open - 1, open], subject: [mention.prefix, mention.last] };
  return viewOf(reading, cast, first) ?? label(reading, cast, first, open);
}
