import type { Party } from '../core/person.ts';
import type { Quote } from '../core/quote.ts';
import { fold } from '../core/text.ts';
import type { Grammar } from './grammar.ts';
import type { Stretch } from './noun-phrase.ts';
import { type QuoteFound, quoteBefore } from './quotes.ts';
import { isRoleNoun, lowerAt, type Reading, spanOfTokens } from './reading.ts';
import type { Named } from './salience.ts';
import { namedBy } from './speakers.ts';
import type { Ground } from './subjects.ts';
import type { Token } from './tokens.ts';

/** What actors are looked for in. */
export interface Scene extends Ground {
  readonly quotes: readonly QuoteFound[];
  /** Reported speech by the sentence it stands in. */
  readonly reports: ReadonlyMap<number, Quote>;
}

/** Who acts in a clause, and where the clause begins. */
export interface Actor {
  readonly party: Party;
  readonly first: number;
}

/** Whoever says `we`, or the government or organisation that the speaker's office speaks for. */
export function speakerAs(scene: Scene, at: number, first: number): Actor | undefined {
  const quote = quoteAround(scene, at);
  const party = quote?.quote.speaker && onBehalf(scene, quote);
  return party ? { party, first: Math.min(first, at) } : undefined;
}

/** `his government`, `nuestro país`: the one that whoever tells of it serves. */
export function ownGovernment(scene: Scene, stretch: Stretch, teller: Party): Party | undefined {
  const { reading, cast } = scene;
  const { determiners, indefinites, commitments } = reading.grammar;
  const [first, last] = stretch;
  const owner = lowerAt(reading, first);
  const owned = commitments.possessives.has(owner) || commitments.firstPersonForm?.test(owner) === true;
  if (!owned || !determiners.has(owner) || indefinites.has(owner)) return undefined;
  if (!commitments.governing.has(lowerAt(reading, first + 1))) return undefined;
  const person = cast.people.find(({ name }) => name === teller.name);
  const country = person?.roles
    .filter(({ title }) => !isFormer(reading, title))
    .map(
      ({ title, organisation }) =>
        governmentServed(reading, title) ?? governmentCalled(reading, organisation),
    )
    .find((served) => served !== undefined);
  const span = spanOfTokens(reading, first, last);
  return country ? { name: country, kind: 'organisation', span } : undefined;
}

function governmentCalled({ grammar }: Reading, organisation: string | null): string | undefined {
  return organisation === null ? undefined : grammar.governments.get(fold(organisation));
}

/** Somebody who can act, whom a noun phrase names. */
export function agentIn(scene: Scene, stretch: Stretch): Party | undefined {
  const named = namedIn(scene, stretch);
  if (named) return partyOf(scene, named, stretch);
  const { reading } = scene;
  if (!isAgent(reading, stretch)) return undefined;
  const span = spanOfTokens(reading, ...stretch);
  return asGovernment(reading, { name: span.text, kind: 'organisation', span });
}

export function quoteAround({ reading, quotes }: Scene, token: number): QuoteFound | undefined {
  const quotation = reading.quotations[reading.quotationOf[token] ?? -1];
  const quote = quotation && quoteBefore(quotes, quotation.open);
  return quote?.quotation === quotation ? quote : undefined;
}

/** An official who says `we` speaks for a government or an organisation where a title of today names one. */
function onBehalf({ reading, cast }: Scene, { quote, person }: QuoteFound): Party | undefined {
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

function namedIn({ reading, cast, quotes }: Scene, stretch: Stretch): Named | undefined {
  return namedBy(reading, cast, stretch, { speaker: quoteBefore(quotes, stretch[0])?.spoke });
}

/** Somebody who can act, by the name of the country where it is a government. */
function partyOf({ reading }: Scene, named: Named | undefined, stretch: Stretch): Party | undefined {
  const { tokens, grammar } = reading;
  if (!named || named.attribution === 'document') return undefined;
  if (named.person >= 0) return named.party;
  const pronoun = tokens.slice(...stretch).some((token) => grammar.pronouns.has(token.lower));
  if (!pronoun && !isAgent(reading, stretch)) return undefined;
  return asGovernment(reading, named.party);
}

/** What speaks for a country, by the country's name. */
export function asGovernment(reading: Reading, party: Party): Party {
  const country = party.kind === 'person' ? undefined : governmentIn(reading, party.span.text.split(/\s+/));
  if (country) return { ...party, name: country, kind: 'organisation' };
  const [article = '', ...rest] = party.name.split(' ');
  const bare = reading.grammar.determiners.has(article.toLowerCase()) && rest.length > 0;
  return bare ? { ...party, name: rest.join(' ') } : party;
}

/** The head of the phrase is something that acts: a named body, or people in an office. */
function isAgent(reading: Reading, [start, last]: Stretch): boolean {
  const { tokens, grammar } = reading;
  let first = start;
  while (first < last && quantifies(reading, first)) first++;
  let head = first;
  while (
    head + 1 < last &&
    !grammar.prepositions.has(tokens[head + 1]?.lower ?? '') &&
    tokens[head + 1]?.kind === 'word'
  )
    head++;
  const token = tokens[head];
  if (!token || opensAbstract(reading, first)) return false;
  if (grammar.headFirst && tokens.slice(first, head).some((word) => isAgentWord(reading, word))) return true;
  return isAgentWord(reading, token);
}

/** `Reconstruction of the bridge`, `Relations between`: a common noun is large only because it opens the sentence. */
function opensAbstract(reading: Reading, first: number): boolean {
  const { tokens, grammar, sentences, sentenceOf } = reading;
  const token = tokens[first];
  if (!token?.capital || sentences[sentenceOf[first] ?? -1]?.first !== first) return false;
  const known = [grammar.agentNouns, grammar.organisationNouns, grammar.governments, grammar.places];
  if (known.some((table) => table.has(fold(token.lower)))) return false;
  return grammar.abstractEndings.test(token.lower) && tokens[first + 1]?.capital !== true;
}

/** `more than 200`, `dozens of`, `the`: what stands before the noun that is counted. */
function quantifies({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind } = tokens[index] ?? {};
  const counts = kind === 'number' || grammar.numberWords.has(lower) || grammar.magnitudes.has(lower);
  return counts || grammar.functionWords.has(lower);
}

function isAgentWord({ grammar }: Reading, token: Token): boolean {
  if (!token.capital && grammar.commitments.largeActors.has(token.lower)) return false;
  if (grammar.agentNouns.has(token.lower) || grammar.commitments.actors.has(token.lower)) return true;
  if (isRoleNoun(grammar, token.lower) || isDoer(grammar, token.lower)) return true;
  return (
    token.capital &&
    !grammar.functionWords.has(token.lower) &&
    !grammar.dates.weekdays.has(token.lower) &&
    !grammar.dates.months.has(token.lower)
  );
}

/** `drivers`, `donantes`, `senadores`: by the ending of the singular. */
function isDoer({ doerEndings, placeNouns }: Grammar, word: string): boolean {
  const singulars = [word, word.replace(/s$/, ''), word.replace(/es$/, '')];
  return !placeNouns.has(word) && singulars.some((singular) => doerEndings.test(singular));
}
