import { fold } from '../core/text.ts';
import { isFiniteForm } from './bare-clause.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { lowerAt, type Reading, sentenceAround } from './reading.ts';
import { type Memory, type Named, subjectBetween } from './salience.ts';
import type { TokenRange } from './sentences.ts';
import { namedBy } from './speakers.ts';
import { introductionEnd, isSpeech } from './speech-clause.ts';
import { isPlainSubject, namesSpeaker } from './speech-subject.ts';

/** Whom the sentences behind somebody's words turn to. */
export interface Turn {
  readonly named: Named;
  /** The sentence tells that they said something: of their words, remarks, accusations. */
  readonly speaks: boolean;
  /** The sentence tells what was done to them. */
  readonly suffers: boolean;
}

/**
 * Who else than whoever had the floor a sentence is about that stands between their words and a quotation: the person
 * whom the last such sentence begins with, or the body or the people without a name of the sentence right before when
 * they say something.
 */
export function turnBetween(
  reading: Reading,
  cast: Cast,
  since: { readonly named: Named; readonly token: number } | undefined,
  open: number,
  memory: Memory,
): Turn | undefined {
  const here = reading.sentenceOf[open] ?? 0;
  const from = since ? (reading.sentenceOf[since.token] ?? 0) : -1;
  const before = reading.sentences[here - 1];
  const body = before && here - 1 > from ? bodyOf(reading, cast, before, memory) : undefined;
  if (body && before && tellsOfWords(reading, before) && !isSame(body, since?.named))
    return { named: body, speaks: true, suffers: false };
  const subject = subjectBetween(reading, cast, since?.token ?? -1, sentenceAround(reading, open).first);
  if (!subject || isSame(subject.named, since?.named)) return undefined;
  return {
    named: subject.named,
    speaks: tellsOfWords(reading, sentenceAround(reading, subject.at), subject.at),
    suffers: suffers(reading, cast, subject.at),
  };
}

/** `X was criticized by Y`: what a passive says of the person named at a token. */
function suffers({ tokens, grammar }: Reading, cast: Cast, name: number): boolean {
  const verb = cast.mentions[cast.mentionOf[name] ?? -1]?.last ?? name;
  const passive = grammar.passiveForms.has(tokens[verb]?.lower ?? '');
  return (
    passive &&
    grammar.participleForm.test(tokens[verb + 1]?.lower ?? '') &&
    grammar.passiveLeads.has(tokens[verb + 2]?.lower ?? '')
  );
}

function isSame(a: Named, b: Named | undefined): boolean {
  return (
    b !== undefined && (a.person >= 0 ? a.person === b.person : fold(a.party.name) === fold(b.party.name))
  );
}

/** The body, or the people without a name, that a sentence begins with. */
function bodyOf(
  reading: Reading,
  cast: Cast,
  { first: opening, last }: TokenRange,
  memory: Memory,
): Named | undefined {
  if ((reading.quotationOf[opening] ?? -1) >= 0) return undefined;
  let verb = opening;
  while (verb < last && !(isFiniteForm(reading, verb) && (cast.mentionOf[verb] ?? -1) < 0)) verb++;
  const first = introductionEnd(reading, opening, verb);
  if (verb >= last || first >= verb || reading.grammar.pronouns.has(lowerAt(reading, first)))
    return undefined;
  if (!namesSpeaker(reading, cast, [first, verb]) && !isPlainSubject(reading, first, verb)) return undefined;
  const named = namedBy(reading, cast, [first, verb], memory);
  return named?.person === -1 && named.party.kind !== 'document' ? named : undefined;
}

/** A verb of speech that is no passive, or a noun for what is said that nobody else's name follows or owns. */
function tellsOfWords(reading: Reading, { first, last }: TokenRange, from = first): boolean {
  const { grammar, tokens } = reading;
  for (let i = from; i < last; i++) {
    const lower = lowerAt(reading, i);
    const before = lowerAt(reading, i - 1);
    if (isSpeech(reading, i) && !grammar.passiveForms.has(before)) return true;
    const owned = grammar.genitives.has(lowerAt(reading, i + 1)) || /^['’]s$/.test(tokens[i - 1]?.text ?? '');
    if (grammar.sayings.has(lower) && !owned) return true;
  }
  return false;
}

/** `El presidente X debe explicar`: words that speak of somebody by name, other than `yo, X`, are hardly theirs. */
export function speaksOf(reading: Reading, cast: Cast, [first, last]: Stretch, person: number): boolean {
  for (let i = first; i < last; i++) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (!mention) continue;
    if (mention.person === person && !presentsThemself(reading, mention.prefix)) return true;
    i = Math.max(i, mention.last - 1);
  }
  return false;
}

/** `I, X`, `mi nombre es X`: the speaker's own name. */
function presentsThemself(reading: Reading, name: number): boolean {
  return [1, 2, 3].some((back) => reading.grammar.selfWords.has(lowerAt(reading, name - back)));
}
