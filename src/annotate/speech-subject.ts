import { leadsToTime, type Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { isRoleNoun, type Reading, sentenceAround } from './reading.ts';
import { clauseEnd, clauseStart, isSpeech, reach } from './speech-clause.ts';

/** The noun phrase before a verb of speech, when it can speak. */
export function subjectOfSpeech(
  reading: Reading,
  cast: Cast,
  verb: number,
  limit: number,
): Stretch | undefined {
  const start = clauseStart(reading, verb, Math.max(limit, verb - reach));
  const speaks = namesSpeaker(reading, cast, [start, verb]) || isPlainOpening(reading, start, verb);
  return start < verb && speaks ? [start, verb] : undefined;
}

/** The subject behind its verb, past phrases with a preposition (`dijo a la prensa el ministro`); empty when there is none. */
export function subjectAfter(reading: Reading, cast: Cast, verb: number, anybody = false): Stretch {
  const { tokens, grammar } = reading;
  const end = clauseEnd(reading, cast, verb + 1);
  const isSmall = (i: number) => !tokens[i]?.capital && grammar.prepositions.has(tokens[i]?.lower ?? '');
  // `tanto a X`, `ayer a X`.
  const isIdle = (i: number) =>
    grammar.functionWords.has(tokens[i]?.lower ?? '') && !grammar.determiners.has(tokens[i]?.lower ?? '');
  let first = isIdle(verb + 1) && isSmall(verb + 2) ? verb + 2 : verb + 1;
  while (first < end && isSmall(first)) {
    first = nameBehind(first + 1) ?? first + 1;
    while (first < end && !isSmall(first) && (isSmall(first - 1) || !opensPhrase(first)))
      first = (tokens[first]?.text === ',' ? nameBehind(first + 1) : undefined) ?? first + 1;
  }
  const speaks =
    namesSpeaker(reading, cast, [first, end]) ||
    (anybody && first === verb + 1 && isPlainSubject(reading, first, end));
  return first < end && speaks ? [first, end] : [verb, verb];

  /** `al presidente X`, `a la fiscal X`, `al presidente, X`: past the name, with its title, of whom it is said to. */
  function nameBehind(i: number): number | undefined {
    const start = grammar.determiners.has(tokens[i]?.lower ?? '') ? i + 1 : i;
    const mention = cast.mentions[cast.mentionOf[start] ?? -1];
    return mention?.prefix === start ? mention.last : undefined;
  }

  function opensPhrase(i: number): boolean {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    return mention ? mention.prefix === i : grammar.determiners.has(tokens[i]?.lower ?? '');
  }
}

/** `se lee en un comunicado de …`: what is written speaks, where the verb is impersonal. */
export function writtenIn(reading: Reading, cast: Cast, verb: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.clitics.has(tokens[verb - 1]?.lower ?? '')) return undefined;
  const end = clauseEnd(reading, cast, verb + 1);
  for (let i = verb + 1; i < end; i++) if (grammar.documentNouns.has(tokens[i]?.lower ?? '')) return [i, end];
  return undefined;
}

/** `…, confirmed the minister, …`: a subject behind its verb, where a comma stands before the verb; empty when there is none. */
export function invertedSubject(reading: Reading, cast: Cast, verb: number): Stretch {
  const { tokens, grammar } = reading;
  const next = tokens[verb + 1];
  const opens = next?.capital === true || grammar.determiners.has(next?.lower ?? '');
  const end = clauseEnd(reading, cast, verb + 1);
  const set = tokens[verb - 1]?.text === ',' && opens && /^[,.;]$/.test(tokens[end]?.text ?? '');
  return set && namesSpeaker(reading, cast, [verb + 1, end]) ? [verb + 1, end] : [verb, verb];
}

/** Something that can speak: a person, a pronoun, an office, an organisation, a document. */
export function namesSpeaker(reading: Reading, cast: Cast, [first, last]: Stretch): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if ((cast.mentionOf[i] ?? -1) >= 0 || grammar.pronouns.has(token.lower)) return true;
    if (
      isRoleNoun(grammar, token.lower) ||
      grammar.pluralRoles.has(token.lower) ||
      grammar.agentNouns.has(token.lower) ||
      grammar.documentNouns.has(token.lower)
    )
      return true;
    if (grammar.unnamedSources.has(token.lower)) return true;
    // `US` is no pronoun.
    const small = grammar.functionWords.has(token.lower) && !/^\p{Lu}{2,}$/u.test(token.text);
    if (token.capital && !small && !isWhenOrWhere(reading, i)) return true;
  }
  return false;
}

/** A weekday or month, or a name behind `in`: nobody who speaks. */
function isWhenOrWhere({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  const { weekdays, months } = grammar.dates;
  if (weekdays.has(lower) || months.has(lower)) return true;
  const before = tokens[index - 1]?.lower ?? '';
  return grammar.locatives.has(before) && !grammar.agentives.has(before);
}

/** The most words of a noun phrase in small letters that may speak. */
const longestPlain = 6;

/** `the child`, `una mujer que …`: a noun phrase in small letters, in a place where only a speaker can stand; not a time. */
export function isPlainSubject(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  const noun = tokens[first + 1];
  const lead = tokens[first]?.lower ?? '';
  const opens = grammar.determiners.has(lead) || grammar.numberWords.has(lead);
  // `the 40-year-old merchant`.
  const aged = noun?.kind === 'number' && tokens[first + 2]?.text === '-';
  if (!opens || !noun || (noun.kind !== 'word' && !aged) || first + 1 >= last) return false;
  const { units, weekdays, months } = grammar.dates;
  const timed =
    [units, weekdays, months].some((table) => table.has(noun.lower)) || leadsToTime(reading, first);
  return (
    !timed && !grammar.prepositions.has(noun.lower) && (last - first <= longestPlain || grammar.dropsSubjects)
  );
}

/** `Los vecinos calificaron … de “…”`: whatever opens a sentence and does what only people do. */
export function isPlainOpening(reading: Reading, start: number, verb: number): boolean {
  return sentenceAround(reading, verb).first === start && isPlainSubject(reading, start, verb);
}

/** `X, who said`, `a message that said`: whom or what the relative word before a verb's clause stands for. */
export function antecedent(reading: Reading, cast: Cast, start: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const written = grammar.documentNouns.has(tokens[start - 2]?.lower ?? '');
  if (written && grammar.subordinators.has(tokens[start - 1]?.lower ?? '')) return [start - 2, start - 1];
  if (!grammar.relatives.has(tokens[start - 1]?.lower ?? '')) return undefined;
  const end = tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
  const mention = cast.mentions[cast.mentionOf[end] ?? -1];
  return mention ? [mention.prefix, mention.last] : undefined;
}

/** `…, but General X, chairman of Y, told`: the name nearest before a verb that a title of theirs sets apart from it. */
export function setApart({ tokens }: Reading, cast: Cast, verb: number, limit: number): Stretch | undefined {
  if (tokens[verb - 1]?.text !== ',') return undefined;
  for (let i = verb - 2; i > Math.max(limit, verb - reach); i--) {
    const mention = tokens[i]?.text === ',' ? cast.mentions[cast.mentionOf[i - 1] ?? -1] : undefined;
    if (mention?.last !== i) continue;
    const starts = [tokens[i + 1]?.start, tokens[i + 2]?.start];
    if (cast.people[mention.person]?.roles.some(({ span }) => starts.includes(span.start)))
      return [mention.prefix, mention.last];
  }
  return undefined;
}

/** The most tokens of an insertion between a subject and its verb. */
const longestInsertion = 14;

/** `“…,” the statement, published on Monday, said`: a verb of speech right behind what commas insert before it. */
export function beforeInsertion(
  reading: Reading,
  cast: Cast,
  first: number,
  limit: number,
): { readonly cue: Stretch; readonly subject: Stretch } | undefined {
  const { tokens } = reading;
  const end = clauseEnd(reading, cast, first);
  if (tokens[end]?.text !== ',' || end <= first) return undefined;
  const speaks = namesSpeaker(reading, cast, [first, end]) || isPlainSubject(reading, first, end);
  for (let i = end + 1; speaks && i < Math.min(limit, end + longestInsertion); i++) {
    if (tokens[i]?.text !== ',') continue;
    return isSpeech(reading, i + 1) ? { cue: [i + 1, i + 2], subject: [first, end] } : undefined;
  }
  return undefined;
}

/** `En el escrito se especifica que …`: the writing named before an impersonal verb. */
export function writtenBefore(
  { tokens, grammar }: Reading,
  first: number,
  verb: number,
): Stretch | undefined {
  if (!grammar.clitics.has(tokens[verb - 1]?.lower ?? '')) return undefined;
  for (let i = verb - 1; i >= first; i--) {
    if (!grammar.documentNouns.has(tokens[i]?.lower ?? '')) continue;
    let last = i + 1;
    while (last < verb - 1 && tokens[last]?.kind === 'word') last++;
    return [i, last];
  }
  return undefined;
}
