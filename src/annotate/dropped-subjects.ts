import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { lowerAt, type Reading, sentenceAround } from './reading.ts';
import type { Named } from './salience.ts';
import { attributionPhrase } from './speech-clause.ts';

/** `La madre le dijo`: a subject without the unstressed pronouns between it and its verb. */
export function withoutClitics(reading: Reading, [first, last]: Stretch): Stretch {
  const { clitics, addressClitics } = reading.grammar;
  let end = last;
  while (
    end > first &&
    (clitics.has(lowerAt(reading, end - 1)) || addressClitics.has(lowerAt(reading, end - 1)))
  )
    end--;
  return [first, end];
}

/** `Al presidente X le dijo`: what stands before the verb is whom it is said to. */
export function isAddressee(reading: Reading, [first, last]: Stretch): boolean {
  const { grammar } = reading;
  const told = grammar.addressClitics.has(lowerAt(reading, last - 1));
  return told && grammar.commitments.recipients.has(lowerAt(reading, first));
}

/** Whether a verb without a subject may be that of somebody: of as many, and not set beside them in its own sentence. */
export function maySay(reading: Reading, cast: Cast, verb: number, named: Named): boolean {
  const { grammar } = reading;
  if (grammar.pluralVerb.test(lowerAt(reading, verb)) && !isSeveral(reading, named)) return false;
  return named.person < 0 || !isBeside(reading, cast, verb, named.person);
}

/** `Ambas agrupaciones`, `padres y madres`: the first noun of the phrase is of several. */
function isSeveral({ grammar }: Reading, { party, person }: Named): boolean {
  if (person >= 0) return false;
  const noun = party.name
    .toLowerCase()
    .split(/\s+/)
    .find((word) => !grammar.determiners.has(word) && !grammar.numberWords.has(word));
  return noun !== undefined && grammar.pluralNoun.test(noun);
}

/** How far from a verb somebody may be set beside it, in tokens. */
const besideReach = 30;

/** `Recordó a X que …`, `sobre X dijo`: somebody whom a preposition sets beside a verb in its sentence, not `según X`. */
function isBeside(reading: Reading, cast: Cast, verb: number, person: number): boolean {
  const { grammar } = reading;
  const { first, last } = sentenceAround(reading, verb);
  const end = Math.min(last, verb + besideReach);
  for (let i = Math.max(first, verb - besideReach); i < end; i++) {
    const mention = cast.mentions[cast.mentionOf[i] ?? -1];
    if (!mention) continue;
    i = Math.max(i, mention.last - 1);
    if (mention.person !== person || (reading.quotationOf[i] ?? -1) >= 0) continue;
    const before = lowerAt(reading, mention.prefix - 1);
    const article = grammar.determiners.has(before) && !grammar.prepositions.has(before);
    const lead = article ? mention.prefix - 2 : mention.prefix - 1;
    const led = grammar.prepositions.has(lowerAt(reading, lead)) && lead >= first;
    if (led && !grammar.viewLeads.has(lowerAt(reading, lead)) && !isSource(reading, lead)) return true;
  }
  return false;
}

/** `según`, `de acuerdo con`: the end of a phrase before whoever says it. */
function isSource(reading: Reading, lead: number): boolean {
  return [0, 1, 2].some((back) => attributionPhrase(reading, lead - back) === lead + 1);
}

/** `Se confirmó que …`: a verb that leaves out who says it. */
export function isImpersonal({ tokens, grammar }: Reading, verb: number): boolean {
  const said = tokens[verb + 1]?.text === ',' ? verb + 2 : verb + 1;
  return (
    grammar.clitics.has(tokens[verb - 1]?.lower ?? '') &&
    grammar.complementizers.has(tokens[said]?.lower ?? '') &&
    !grammar.selfVerbs.has(tokens[verb]?.lower ?? '')
  );
}
