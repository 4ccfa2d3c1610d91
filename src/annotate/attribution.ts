import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import type { Quotation } from './quotation-marks.ts';
import { isRoleNoun, type Reading, sentenceAround } from './reading.ts';

/** How a text attributes a quotation: the cue, and the noun phrase that speaks. */
export interface Attribution {
  readonly cue: Stretch;
  readonly subject: Stretch;
}

/** Attributions are near their quotation; what is further off belongs to something else. */
const reach = 30;

/** Finds who is said to say a quotation: right after it, else before it in its sentence, else at the colon before. */
export function attributionOf(reading: Reading, cast: Cast, quotation: Quotation): Attribution | undefined {
  const after = attributionAfter(reading, cast, quotation.close + 1);
  const before = attributionBefore(reading, cast, quotation.open);
  if (after && before && isEmpty(after.subject) && !isEmpty(before.subject))
    return { cue: after.cue, subject: before.subject };
  const crosses = after && reading.sentenceOf[after.cue[0]] !== reading.sentenceOf[quotation.open];
  if (before && (crosses || opensClause(reading, quotation.open))) return before;
  return after ?? before ?? attributionAtColon(reading, cast, quotation.open);
}

function isEmpty([first, last]: Stretch): boolean {
  return last <= first;
}

/** `Miller said: “…”`: a colon or comma before the marks ties the quotation to what stands before it. */
function opensClause({ tokens }: Reading, open: number): boolean {
  return tokens[open - 1]?.text === ':';
}

/** A verb of speech; written large only where a sentence may open with its verb. */
export function isSpeech(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token || !reading.grammar.speechVerbs.has(token.lower)) return false;
  return !token.capital || (reading.grammar.dropsSubjects && sentenceAround(reading, index).first === index);
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
    if (isSpeech(reading, i) && (cast.mentionOf[i] ?? -1) < 0) return spoken(reading, cast, start, i);
    // `«…», término que reiteró`: a clause about what was said.
    if (grammar.dropsSubjects && grammar.complementizers.has(tokens[i]?.lower ?? '')) break;
    if (endsClause(reading, cast, i)) break;
  }
  return unlistedCue(reading, cast, start) ?? signature(reading, cast, start);
}

/** `…,” Miller thundered`, `…”, zanjó el ministro`: a verb in no table, where only one of speech can stand. */
function unlistedCue(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  if (!/^[,?!]$/.test(tokens[first - 1]?.text ?? '') && !/^[,?!]$/.test(tokens[first - 2]?.text ?? ''))
    return undefined;
  const isCue = (i: number) => {
    const token = tokens[i];
    return (
      token?.kind === 'word' &&
      !token.capital &&
      grammar.cueForm.test(token.lower) &&
      !grammar.functionWords.has(token.lower)
    );
  };
  if (isCue(first)) {
    const end = clauseEnd(reading, cast, first + 1);
    const speaks = end > first + 1 && namesSpeaker(reading, cast, [first + 1, Math.min(end, first + 4)]);
    return speaks ? { cue: [first, first + 1], subject: [first + 1, end] } : undefined;
  }
  const mention = cast.mentions[cast.mentionOf[first] ?? -1];
  const end = mention ? mention.last : grammar.pronouns.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  return end > first && isCue(end) ? { cue: [end, end + 1], subject: [first, end] } : undefined;
}

/** `“…” — Ana Ruiz, 23, Manta`: a name behind a dash, with no verb. */
function signature({ tokens, sentenceOf }: Reading, cast: Cast, first: number): Attribution | undefined {
  const mention = cast.mentions[cast.mentionOf[first] ?? -1];
  if (!mention || mention.prefix !== first || !/^[—–―-]$/.test(tokens[first - 1]?.text ?? ''))
    return undefined;
  const after = tokens[mention.last];
  const ends = !after || /^[,.(]$/.test(after.text) || sentenceOf[mention.last] !== sentenceOf[first];
  return ends ? { cue: [first - 1, first], subject: [first, mention.last] } : undefined;
}

function sameParagraph(reading: Reading, a: number, b: number): boolean {
  return sentenceAround(reading, a).paragraph === sentenceAround(reading, b).paragraph;
}

/** The subject stands before the verb, or after it when nothing stands before. */
function spoken(reading: Reading, cast: Cast, start: number, verb: number): Attribution | undefined {
  const cue: Stretch = [verb, verb + 1];
  const before = verb > start && namesSpeaker(reading, cast, [start, verb]);
  if (before) return { cue, subject: [start, verb] };
  if (reading.grammar.dropsSubjects) return { cue, subject: subjectAfter(reading, cast, verb) };
  const end = clauseEnd(reading, cast, verb + 1);
  return verb === start && end > verb + 1 ? { cue, subject: [verb + 1, end] } : undefined;
}

/** The subject behind its verb, past phrases with a preposition (`dijo a la prensa el ministro`); empty when there is none. */
export function subjectAfter(reading: Reading, cast: Cast, verb: number): Stretch {
  const { tokens, grammar } = reading;
  const end = clauseEnd(reading, cast, verb + 1);
  const isSmall = (i: number) => !tokens[i]?.capital && grammar.prepositions.has(tokens[i]?.lower ?? '');
  let first = verb + 1;
  while (first < end && isSmall(first)) {
    first++;
    while (first < end && !isSmall(first) && (isSmall(first - 1) || !opensPhrase(first))) first++;
  }
  return first < end && namesSpeaker(reading, cast, [first, end]) ? [first, end] : [verb, verb];

  function opensPhrase(i: number): boolean {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    return mention ? mention.prefix === i : grammar.determiners.has(tokens[i]?.lower ?? '');
  }
}

/** A finite verb other than of speech, a semicolon or a subordinate clause: the attribution is not here. */
function endsClause(reading: Reading, cast: Cast, index: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[index];
  if (grammar.dropsSubjects && isSpeech(reading, index + 1)) return false;
  if (!token || (cast.mentionOf[index] ?? -1) >= 0) return false;
  return (
    /^[;:?!]$/.test(token.text) ||
    (grammar.verbs.has(token.lower) && !token.capital && !grammar.speechVerbs.has(token.lower))
  );
}

/** The token after `according to`, when that stands at a token. */
export function attributionPhrase({ tokens, grammar }: Reading, index: number): number | undefined {
  for (const phrase of grammar.attributionPhrases) {
    if (phrase.every((word, offset) => tokens[index + offset]?.lower === word)) return index + phrase.length;
  }
  return undefined;
}

/** Where the noun phrase that begins at a token ends, appositions left out. */
export function clauseEnd(reading: Reading, cast: Cast, first: number): number {
  const { tokens, grammar } = reading;
  const limit = Math.min(sentenceAround(reading, Math.min(first, tokens.length - 1)).last, first + reach);
  let end = first;
  while (end < limit) {
    const token = tokens[end];
    if (!token || (reading.quotationOf[end] ?? -1) >= 0) break;
    if (token.kind === 'punctuation' && !/^[&/’'-]$/.test(token.text)) break;
    if (!token.capital && (grammar.verbs.has(token.lower) || grammar.subordinators.has(token.lower))) break;
    end++;
  }
  const mention = tokens[end]?.text === ',' ? cast.mentions[cast.mentionOf[end + 1] ?? -1] : undefined;
  return mention && isTitleOf(reading, cast, mention.person, [first, end]) ? mention.last : end;
}

/** `said the interim president, X`: what stands before the comma is one of X's titles. */
export function isTitleOf({ tokens }: Reading, cast: Cast, person: number, [first, last]: Stretch): boolean {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  return (cast.people[person]?.roles ?? []).some(({ span }) => span.start >= start && span.end === end);
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
    if (!isSpeech(reading, i) || (reading.quotationOf[i] ?? -1) >= 0 || (cast.mentionOf[i] ?? -1) >= 0)
      continue;
    cue ??= [i, i + 1];
    const start = clauseStart(reading, i, first);
    if (start < i && namesSpeaker(reading, cast, [start, i])) return { cue, subject: [start, i] };
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

/** `…, confirmed the minister, …`: a subject behind its verb, where a comma stands before the verb; empty when there is none. */
function invertedSubject(reading: Reading, cast: Cast, verb: number): Stretch {
  const { tokens, grammar } = reading;
  const next = tokens[verb + 1];
  const opens = next?.capital === true || grammar.determiners.has(next?.lower ?? '');
  const end = clauseEnd(reading, cast, verb + 1);
  const set = tokens[verb - 1]?.text === ',' && opens && /^[,.;]$/.test(tokens[end]?.text ?? '');
  return set && namesSpeaker(reading, cast, [verb + 1, end]) ? [verb + 1, end] : [verb, verb];
}

/** `Tras visitar Quito, …`: past the comma behind what only leads up to a sentence's subject. */
function introductionEnd({ tokens, grammar }: Reading, first: number, verb: number): number {
  if (!grammar.prepositions.has(tokens[first]?.lower ?? '')) return first;
  for (let i = first; i < verb; i++) if (tokens[i]?.text === ',') return i + 1;
  return verb;
}

/** The noun phrase before a verb of speech, when it can speak. */
export function subjectOfSpeech(
  reading: Reading,
  cast: Cast,
  verb: number,
  limit: number,
): Stretch | undefined {
  const start = clauseStart(reading, verb, Math.max(limit, verb - reach));
  return start < verb && namesSpeaker(reading, cast, [start, verb]) ? [start, verb] : undefined;
}

/** Goes left from a verb to where its clause begins. */
function clauseStart(reading: Reading, verb: number, limit: number): number {
  const { tokens, grammar } = reading;
  let start = verb;
  while (start > limit) {
    const token = tokens[start - 1];
    if (!token || (reading.quotationOf[start - 1] ?? -1) >= 0) break;
    if (token.kind === 'punctuation' && !/^[&/’'-]$/.test(token.text)) break;
    if (!token.capital && grammar.subordinators.has(token.lower)) break;
    start--;
  }
  return start;
}

/** Something that can speak: a person, a pronoun, an office, an organisation, a document. */
function namesSpeaker(reading: Reading, cast: Cast, [first, last]: Stretch): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if ((cast.mentionOf[i] ?? -1) >= 0 || grammar.pronouns.has(token.lower)) return true;
    if (
      isRoleNoun(grammar, token.lower) ||
      grammar.agentNouns.has(token.lower) ||
      grammar.documentNouns.has(token.lower)
    )
      return true;
    if (grammar.unnamedSources.has(token.lower) || (token.capital && !grammar.functionWords.has(token.lower)))
      return true;
  }
  return false;
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

/** `Para la ministra, …: “…”`: whose view a sentence gives. */
function viewOf(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.viewLeads.has(tokens[first]?.lower ?? '')) return undefined;
  const end = clauseEnd(reading, cast, first + 1);
  const set = tokens[end]?.text === ',' && namesSpeaker(reading, cast, [first + 1, end]);
  return set ? { cue: [first, first + 1], subject: [first + 1, end] } : undefined;
}

/** The most words of a label. */
const longestLabel = 6;

/** `Conaie: “…”`: nothing but who speaks before the colon. */
function label(reading: Reading, cast: Cast, first: number, open: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  const last = open - 1;
  if (last <= first || last - first > longestLabel) return undefined;
  const phrase = tokens.slice(first, last);
  const plain = phrase.every((token) => token.kind === 'word' && !grammar.verbs.has(token.lower));
  return plain && namesSpeaker(reading, cast, [first, last])
    ? { cue: [last, open], subject: [first, last] }
    : undefined;
}
