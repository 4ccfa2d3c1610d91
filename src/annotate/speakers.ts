import { byOrganisation } from './bodies.ts';
import { documentIn } from './documents.ts';
import { isAddressee, withoutClitics } from './dropped-subjects.ts';
import type { Pronoun } from './grammar.ts';
import { isFiniteVerb, type Stretch } from './noun-phrase.ts';
import { byRole, roleEnd } from './office-holders.ts';
import type { Cast, Mention } from './people.ts';
import { isRoleNoun, lowerAt, type Reading, spanOfTokens } from './reading.ts';
import { type Memory, type Named, personAt, salient } from './salience.ts';
import { isPlainSubject } from './speech-subject.ts';

/** Whom a noun phrase or pronoun names, in the order in which the signs are to be trusted. */
export function namedBy(reading: Reading, cast: Cast, phrase: Stretch, memory: Memory): Named | undefined {
  if (isAddressee(reading, phrase)) return undefined;
  const stretch = withoutClitics(reading, phrase);
  const [first, last] = stretch;
  const mention = headMention(reading, cast, stretch);
  if (mention) return personAt(reading, cast, mention);
  for (let i = first; i < last; i++) {
    const pronoun = reading.grammar.pronouns.get(reading.tokens[i]?.lower ?? '');
    if (pronoun) return byPronoun(reading, cast, pronoun, i, memory);
  }
  if (reading.grammar.dropsSubjects && opensWithVerb(reading, stretch)) return undefined;
  return (
    documentIn(reading, stretch) ??
    byRole(reading, cast, stretch, memory) ??
    byOrganisation(reading, stretch) ??
    byNoun(reading, stretch)
  );
}

/** The last person named in a noun phrase that is not inside another's title: not X in `a spokesman for X`. */
function headMention(reading: Reading, cast: Cast, [first, last]: Stretch): Mention | undefined {
  const { tokens, grammar } = reading;
  let found: Mention | undefined;
  let dependent = false;
  let left = false;
  let noun = false;
  let acts = false;
  for (let i = first; i < last; i++) {
    // `X, whom Y accused, said`: past the clause about whom is named.
    if (found && grammar.subordinators.has(lowerAt(reading, i)))
      while (i < last && tokens[i]?.text !== ',') i++;
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (mention && !(found && left)) {
      const possessive = /^['’]s$/.test(tokens[mention.last]?.text ?? '');
      const object = grammar.dropsSubjects && isObject(reading, mention.prefix);
      // `critics of X`, `la denuncia contra X`.
      const whose = noun && !acts && grammar.prepositions.has(lowerAt(reading, leadOf(reading, mention)));
      if (!dependent && !possessive && !object && !whose && mention.last <= last) found = mention;
      left = false;
      i = Math.max(i, mention.last - 1);
      continue;
    }
    const lower = tokens[i]?.lower ?? '';
    const heads = [grammar.agentNouns, grammar.documentNouns, grammar.organisationNouns];
    if (isRoleNoun(grammar, lower) || heads.some((table) => table.has(lower))) dependent = true;
    if (tokens[i]?.text === ',') dependent = noun = acts = false;
    else if (isFiniteVerb(reading, i)) acts = true;
    else if (!acts && !grammar.functionWords.has(lower) && tokens[i]?.kind === 'word') noun = true;
    if (grammar.prepositions.has(lower)) left = true;
  }
  return found;
}

/** The token before a name, its title and their article. */
function leadOf(reading: Reading, { prefix }: Mention): number {
  return reading.grammar.determiners.has(lowerAt(reading, prefix - 1)) &&
    !reading.grammar.prepositions.has(lowerAt(reading, prefix - 1))
    ? prefix - 2
    : prefix - 1;
}

/** `recusó al juez X y dijo`: whom something is done to. */
function isObject(reading: Reading, first: number): boolean {
  const { commitments, determiners } = reading.grammar;
  const before =
    determiners.has(lowerAt(reading, first - 1)) && lowerAt(reading, first - 1) !== 'al'
      ? first - 2
      : first - 1;
  return commitments.recipients.has(lowerAt(reading, before));
}

/** `También recusó …`: a stretch that opens with its verb has no subject. */
function opensWithVerb(reading: Reading, [first, last]: Stretch): boolean {
  const { tokens, grammar } = reading;
  let start = first;
  const isVerb = (i: number) =>
    isFiniteVerb(reading, i) || (!tokens[i]?.capital && grammar.pastForm?.test(lowerAt(reading, i)) === true);
  while (
    start < last &&
    !grammar.determiners.has(lowerAt(reading, start)) &&
    !isVerb(start) &&
    (tokens[start]?.kind === 'punctuation' || grammar.functionWords.has(lowerAt(reading, start)))
  )
    start++;
  return start < last && isVerb(start);
}

/** Whom `he`, `she` or `it` means: who spoke last and whom the sentences before are about, weighed by distance. */
function byPronoun(
  reading: Reading,
  cast: Cast,
  pronoun: Pronoun,
  token: number,
  memory: Memory,
): Named | undefined {
  if (pronoun.gender === null) return pronoun.number === 'singular' ? bodyBefore(reading, token) : undefined;
  return salient(reading, cast, pronoun.gender, token, memory);
}

/** What `it` stands for: the body with which the sentence, or the one before, begins. */
function bodyBefore(reading: Reading, token: number): Named | undefined {
  const { tokens, grammar } = reading;
  const here = reading.sentenceOf[token] ?? 0;
  for (const sentence of [reading.sentences[here], reading.sentences[here - 1]]) {
    if (!sentence) continue;
    let first = sentence.first;
    while (first < sentence.last && (reading.quotationOf[first] ?? -1) >= 0) first++;
    let end = first;
    while (end < Math.min(sentence.last, token) && !endsPhrase(tokens[end]?.lower ?? '')) end++;
    const named = byOrganisation(reading, [first, end]);
    if (named) return named;
  }
  return undefined;

  function endsPhrase(word: string): boolean {
    return grammar.verbs.has(word) || grammar.speechVerbs.has(word) || grammar.pronouns.has(word);
  }
}

/** `the child`, `una mujer`: somebody told of by what they are, who is nobody else. */
function byNoun(reading: Reading, [first, last]: Stretch): Named | undefined {
  if (!isPlainSubject(reading, first, last)) return undefined;
  const span = spanOfTokens(reading, first, roleEnd(reading, first + 1, last));
  return { party: { name: span.text, kind: 'person', span }, attribution: 'unnamed', person: -1 };
}
