import type { Attribution } from './attribution.ts';
import type { Cast } from './people.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { clauseEnd } from './speech-clause.ts';
import { namesSpeaker } from './speech-subject.ts';

/** `…,” Miller thundered`, `…”, zanjó el ministro`: a verb in no table, where only one of speech can stand. */
export function unlistedCue(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  if (!/^[,?!]$/.test(tokens[first - 1]?.text ?? '') && !/^[,?!]$/.test(tokens[first - 2]?.text ?? ''))
    return undefined;
  const isCue = (i: number) => {
    const token = tokens[i];
    return (
      token?.kind === 'word' &&
      !token.capital &&
      grammar.cueForm.test(token.lower) &&
      (!grammar.functionWords.has(token.lower) || grammar.pastForm?.test(token.lower) === true)
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

/** `“…” — Ana Ruiz, 23, Manta`, `“…” Ana Ruiz. Alcaldesa`: a name behind a dash or the marks alone, with no verb. */
export function signature(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, sentenceOf, quotationOf } = reading;
  const mention = cast.mentions[cast.mentionOf[first] ?? -1];
  const last = mention?.last ?? first;
  const dashed = /^[—–―-]$/.test(tokens[first - 1]?.text ?? '');
  const closed = last - first > 1 && (quotationOf[first - 1] ?? -1) >= 0 && sharesParagraph(reading, first);
  if (!mention || mention.prefix !== first || !(dashed || closed)) return undefined;
  const after = tokens[last];
  const ends =
    !after || sentenceOf[last] !== sentenceOf[first] || (dashed ? /^[,.(]$/ : /^\.$/).test(after.text);
  return ends ? { cue: [first - 1, first], subject: [first, last] } : undefined;
}

/** In the paragraph of the token before. */
function sharesParagraph(reading: Reading, index: number): boolean {
  return sentenceAround(reading, index).paragraph === sentenceAround(reading, index - 1).paragraph;
}

/** `Para la ministra, …: “…”`: whose view a sentence gives. */
export function viewOf(reading: Reading, cast: Cast, first: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.viewLeads.has(tokens[first]?.lower ?? '')) return undefined;
  const end = clauseEnd(reading, cast, first + 1);
  const set = tokens[end]?.text === ',' && namesSpeaker(reading, cast, [first + 1, end]);
  return set ? { cue: [first, first + 1], subject: [first + 1, end] } : undefined;
}

/** How far before the marks a participle stands by which somebody labels what they hold, in tokens. */
const labelReach = 12;

/** `identified by the police as “…”`: who stands behind the participle. */
export function labelledBy(reading: Reading, cast: Cast, open: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.capacities.has(tokens[open - 1]?.lower ?? '')) return undefined;
  const limit = Math.max(sentenceAround(reading, open).first, open - labelReach);
  for (let i = open - 2; i > limit; i--) {
    const word = tokens[i - 1];
    const lead =
      grammar.agentives.has(tokens[i]?.lower ?? '') && grammar.passiveLeads.has(tokens[i]?.lower ?? '');
    if (!lead || word?.kind !== 'word' || word.capital || !grammar.participleForm.test(word.lower)) continue;
    const subject = [i + 1, open - 1] as const;
    return namesSpeaker(reading, cast, subject) ? { cue: [i - 1, i], subject } : undefined;
  }
  return undefined;
}

/** The most words of a label. */
const longestLabel = 9;

/** `Conaie: “…”`: nothing but who speaks before the colon. */
export function label(reading: Reading, cast: Cast, first: number, open: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  const last = open - 1;
  if (last <= first || last - first > longestLabel) return undefined;
  const phrase = tokens.slice(first, last);
  const plain = phrase.every((token) => token.kind === 'word' && !grammar.verbs.has(token.lower));
  const lead = `${phrase.map((token) => token.lower).join(' ')}:`;
  if (grammar.relatedLeads.includes(lead) || grammar.captionLeads.includes(lead)) return undefined;
  return plain && namesSpeaker(reading, cast, [first, last])
    ? { cue: [last, open], subject: [first, last] }
    : undefined;
}
