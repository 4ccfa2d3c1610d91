import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import { isTitleOf } from './attribution.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { type QuoteFound, quoteBefore } from './quotes.ts';
import { isRoleNoun, type Reading, sentenceAround } from './reading.ts';
import { namedBy } from './speakers.ts';
import type { Token } from './tokens.ts';

/** How far before a verb its subject may stand, in tokens: a longer sentence is a list or no sentence. */
const subjectReach = 120;

/** Who acts in a clause, and where the clause begins. */
export interface Actor {
  readonly party: Party;
  readonly first: number;
}

/** The one whose action a verb is: its subject, with `we` resolved to whoever speaks. */
export function actorOf(
  reading: Reading,
  cast: Cast,
  quotes: readonly QuoteFound[],
  verb: number,
): Actor | undefined {
  const { grammar, tokens } = reading;
  if (grammar.commitments.firstPersonForm?.test(tokens[verb]?.lower ?? '')) {
    const quote = quoteAround(reading, quotes, verb);
    const party = quote?.quote.speaker && onBehalf(reading, cast, quote);
    return party ? { party, first: verb } : undefined;
  }
  const stretch = subjectBefore(reading, cast, verb) ?? impliedSubject(reading, cast, verb);
  if (!stretch) return undefined;
  const speaker = firstPerson(reading, stretch) ? quoteAround(reading, quotes, verb) : undefined;
  if (firstPerson(reading, stretch) && !speaker?.quote.speaker) return undefined;
  const party = speaker?.quote.speaker
    ? onBehalf(reading, cast, speaker)
    : thirdPerson(reading, cast, quotes, stretch);
  return party && { party, first: stretch[0] > verb || !isHere(reading, stretch, verb) ? verb : stretch[0] };
}

/** The subject stands in the verb's own sentence. */
function isHere({ sentenceOf }: Reading, [first]: Stretch, verb: number): boolean {
  return sentenceOf[first] === sentenceOf[verb];
}

/** Where a verb may stand without its subject, the subject of the sentence before. */
function impliedSubject(reading: Reading, cast: Cast, verb: number): Stretch | undefined {
  const before = reading.sentences[(reading.sentenceOf[verb] ?? 0) - 1];
  if (!reading.grammar.dropsSubjects || !before || /n$/.test(reading.tokens[verb]?.lower ?? ''))
    return undefined;
  return sentenceSubject(reading, cast, before.first, Math.min(before.last, before.first + subjectReach));
}

function firstPerson({ tokens, grammar }: Reading, [first, last]: Stretch): boolean {
  for (let i = first; i < last; i++)
    if (grammar.pronouns.get(tokens[i]?.lower ?? '')?.person === 1) return true;
  return false;
}

function quoteAround(reading: Reading, quotes: readonly QuoteFound[], token: number): QuoteFound | undefined {
  const quotation = reading.quotations[reading.quotationOf[token] ?? -1];
  const quote = quotation && quoteBefore(quotes, quotation.open);
  return quote?.quotation === quotation ? quote : undefined;
}

/** An official who says `we` speaks for a government or an organisation where a title of today names one. */
function onBehalf(reading: Reading, cast: Cast, { quote, person }: QuoteFound): Party | undefined {
  if (!quote.speaker) return undefined;
  const body = { ...quote.speaker, kind: 'organisation' as const };
  if (person < 0) {
    const country = governmentIn(reading, quote.speaker.name.split(/\s+/));
    return country ? { ...body, name: country } : quote.speaker;
  }
  const roles = (cast.people[person]?.roles ?? []).filter((role) => !isFormer(reading, role.title));
  const country = roles
    .map((role) => governmentServed(reading, role.title))
    .find((found) => found !== undefined);
  const organisation = roles.find((role) => role.organisation !== null)?.organisation;
  const name = country ?? organisation;
  return name ? { ...body, name } : quote.speaker;
}

/**
 * The government whose office a title is: `US President`, `ministro de Defensa de Colombia`. A country that the
 * office is only sent to, or that somebody else's body is called after, is not served.
 */
function governmentServed(reading: Reading, title: string): string | undefined {
  const { grammar } = reading;
  const words = title.split(/\s+/).map((word) => word.toLowerCase());
  const office = words.findIndex((word) => grammar.offices.has(word));
  if (office < 0) return undefined;
  const after = words.slice(office + 1);
  const end = after.findIndex((word) => grammar.prepositions.has(word) && !grammar.genitives.has(word));
  const chain = (end < 0 ? after : after.slice(0, end)).filter((word) => !grammar.determiners.has(word));
  const phrase = chain.join(' ').replace(/^(?:of|de|del) /u, '');
  const parts = [phrase, ...phrase.split(/ (?:of|de|del) /u)];
  const whole = parts.map((part) => grammar.governments.get(fold(part)));
  const behind = whole.find((country) => country !== undefined);
  if (behind) return behind;
  const before = words.slice(0, office);
  const foreign = before.some((word) => grammar.organisationNouns.has(word) && !grammar.portfolios.has(word));
  const named = grammar.governments.get(fold(before.join(' ')));
  return named ?? (foreign ? undefined : governmentIn(reading, before));
}

/** `former minister`, `exministro`. */
function isFormer({ grammar }: Reading, title: string): boolean {
  const first = title.toLowerCase().split(/\s+/)[0] ?? '';
  return (
    grammar.formerWords.has(first) ||
    (/^ex-?\p{L}/u.test(first) && grammar.roleNouns.has(first.replace(/^ex-?/, '')))
  );
}

/** A government by any of its names in a phrase, the longest first: `Washington`, `U.S. police officers`. */
function governmentIn({ grammar }: Reading, phrase: readonly string[]): string | undefined {
  const words = phrase.map((word) => fold(word).replace(/['’]s?$/, ''));
  for (let length = Math.min(4, words.length); length > 0; length--) {
    for (let i = 0; i + length <= words.length; i++) {
      const country = grammar.governments.get(words.slice(i, i + length).join(' '));
      if (country) return country;
    }
  }
  return undefined;
}

function thirdPerson(
  reading: Reading,
  cast: Cast,
  quotes: readonly QuoteFound[],
  stretch: Stretch,
): Party | undefined {
  const { tokens, grammar } = reading;
  const named = namedBy(reading, cast, stretch, { speaker: quoteBefore(quotes, stretch[0])?.spoke });
  if (!named || named.attribution === 'document') return undefined;
  if (named.person >= 0) return named.party;
  const pronoun = tokens.slice(...stretch).some((token) => grammar.pronouns.has(token.lower));
  if (!pronoun && !isAgent(reading, stretch)) return undefined;
  const country = governmentIn(reading, named.party.span.text.split(/\s+/));
  return country ? { ...named.party, name: country, kind: 'organisation' } : named.party;
}

/** The head of the phrase is something that acts: a named body, or people in an office. */
function isAgent(reading: Reading, [first, last]: Stretch): boolean {
  const { tokens, grammar } = reading;
  let head = first;
  while (
    head + 1 < last &&
    !grammar.prepositions.has(tokens[head + 1]?.lower ?? '') &&
    tokens[head + 1]?.kind === 'word'
  )
    head++;
  const token = tokens[head];
  if (!token) return false;
  if (grammar.headFirst && tokens.slice(first, head).some((word) => isAgentWord(reading, word))) return true;
  return isAgentWord(reading, token);
}

function isAgentWord({ grammar }: Reading, token: Token): boolean {
  if (grammar.agentNouns.has(token.lower) || isRoleNoun(grammar, token.lower)) return true;
  return (
    token.capital &&
    !grammar.functionWords.has(token.lower) &&
    !grammar.dates.weekdays.has(token.lower) &&
    !grammar.dates.months.has(token.lower)
  );
}

/** The noun phrase left of a verb; across `and`, a relative clause or a parenthesis, the subject of the sentence. */
function subjectBefore(reading: Reading, cast: Cast, verb: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const { first } = sentenceAround(reading, verb);
  const limit = Math.max(
    first,
    verb - subjectReach,
    (reading.quotations[reading.quotationOf[verb] ?? -1]?.open ?? -1) + 1,
  );
  const start = phraseStart(reading, cast, verb, limit);
  const before = tokens[start - 1]?.lower ?? '';
  const empty =
    start === verb ||
    tokens
      .slice(start, verb)
      .every(
        (token) => grammar.conjunctions.has(token.lower) || grammar.commitments.adverbs.has(token.lower),
      );
  if (!empty) return trimmed(reading, [start, verb]);
  if (grammar.subordinators.has(before) && start - 1 > limit) {
    const end = tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
    const told = grammar.dropsSubjects ? tellingVerb(reading, end, limit) : undefined;
    if (told !== undefined) return subjectBefore(reading, cast, told);
    return trimmed(reading, [phraseStart(reading, cast, end, limit), end]);
  }
  const subject = sentenceSubject(reading, cast, limit, verb);
  const outside = subject ? -1 : (reading.quotations[reading.quotationOf[verb] ?? -1]?.open ?? -1);
  return outside > first ? beforeQuotation(reading, cast, outside) : subject;
}

/** `Quito «está considerando enviar»`: the phrase that a fragment in quotation marks goes on from. */
function beforeQuotation(reading: Reading, cast: Cast, open: number): Stretch | undefined {
  const limit = Math.max(sentenceAround(reading, open).first, open - subjectReach);
  const start = phraseStart(reading, cast, open, limit);
  return start < open ? trimmed(reading, [start, open]) : undefined;
}

/** `prometió ayer que enviará`: the verb of speech before `que`, with nothing but a time between. */
function tellingVerb({ tokens, grammar }: Reading, end: number, limit: number): number | undefined {
  const { months, weekdays, days, units, current, next, last } = grammar.dates;
  for (let i = end - 1; i >= limit; i--) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (grammar.speechVerbs.has(lower) || grammar.commitments.promising.has(lower)) return i;
    const small = grammar.determiners.has(lower) || grammar.prepositions.has(lower) || kind === 'number';
    const time = [months, weekdays, days, units, current, next, last].some((table) => table.has(lower));
    if (!small && !time) return undefined;
  }
  return undefined;
}

function phraseStart(reading: Reading, cast: Cast, end: number, limit: number): number {
  const { tokens, grammar } = reading;
  let start = end;
  while (start > limit) {
    const token = tokens[start - 1];
    if (!token) break;
    const inName = (cast.mentionOf[start - 1] ?? -1) >= 0;
    if (
      !inName &&
      token.kind === 'punctuation' &&
      !/^[&/’'-]$/.test(token.text) &&
      !/^['’]s$/.test(token.text)
    )
      break;
    if (
      !inName &&
      !token.capital &&
      (grammar.subordinators.has(token.lower) ||
        grammar.verbs.has(token.lower) ||
        grammar.speechVerbs.has(token.lower))
    )
      break;
    if (!inName && start === end && grammar.conjunctions.has(token.lower)) return start;
    start--;
  }
  return start;
}

/** The subject with which a sentence begins, behind what introduces it: `To speed up X, Washington is …`. */
function sentenceSubject(reading: Reading, cast: Cast, first: number, verb: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  let start = first;
  for (let i = first; i < verb; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === ',' && i - first < 14) {
      if (!introduces(reading, cast, start))
        return trimmed(reading, [start, nameAfter(reading, cast, [start, i])]);
      start = i + 1;
    }
    if (
      (cast.mentionOf[i] ?? -1) < 0 &&
      !token.capital &&
      (grammar.verbs.has(token.lower) || grammar.speechVerbs.has(token.lower))
    ) {
      return i > start ? trimmed(reading, [start, i]) : undefined;
    }
  }
  return verb > start ? trimmed(reading, [start, verb]) : undefined;
}

/** `El abogado del detenido, X, …`: past the name behind the comma whose title the phrase is. */
function nameAfter(reading: Reading, cast: Cast, [first, comma]: Stretch): number {
  const mention = cast.mentions[cast.mentionOf[comma + 1] ?? -1];
  return mention && isTitleOf(reading, cast, mention.person, [first, comma]) ? mention.last : comma;
}

/** What begins with a small word that opens no noun phrase only leads up to the subject: `To …,`, `In addition,`. */
function introduces({ tokens, grammar }: Reading, cast: Cast, first: number): boolean {
  const token = tokens[first];
  if (!token || (cast.mentionOf[first] ?? -1) >= 0 || grammar.determiners.has(token.lower)) return false;
  return grammar.functionWords.has(token.lower) || /ing$/.test(token.lower) || !token.capital;
}

/** Without conjunctions and adverbs at either end. */
function trimmed({ tokens, grammar }: Reading, [first, last]: Stretch): Stretch | undefined {
  let start = first;
  let end = last;
  const idle = (i: number) =>
    grammar.conjunctions.has(tokens[i]?.lower ?? '') ||
    grammar.commitments.adverbs.has(tokens[i]?.lower ?? '');
  while (start < end && (idle(start) || tokens[start]?.kind === 'punctuation')) start++;
  while (end > start && (idle(end - 1) || tokens[end - 1]?.text === ',')) end--;
  return end > start ? [start, end] : undefined;
}
