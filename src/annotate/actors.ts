import type { Party } from '../core/person.ts';
import type { Quote } from '../core/quote.ts';
import { fold } from '../core/text.ts';
import type { Stretch } from './noun-phrase.ts';
import { type QuoteFound, quoteBefore } from './quotes.ts';
import { isRoleNoun, lowerAt, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { type Named, salient } from './salience.ts';
import { namedBy } from './speakers.ts';
import { clauseEnd } from './speech-clause.ts';
import { type Ground, subjectBefore, subjectOfSentenceBefore, tellingVerbBefore } from './subjects.ts';
import type { Token } from './tokens.ts';
import type { Trigger } from './triggers.ts';

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

/** The one who is to act: the subject of what is done, else whoever announces that it will be done. */
export function actorOf(scene: Scene, trigger: Trigger): Actor | undefined {
  const { at, voice } = trigger;
  const { reading } = scene;
  if (reading.grammar.commitments.firstPersonForm?.test(lowerAt(reading, at)))
    return speakerAs(scene, at, at);
  const stretch = subjectBefore(scene, at);
  if (stretch && firstPerson(reading, stretch) && voice !== 'passive')
    return speakerAs(scene, at, stretch[0]);
  const subject = subjectAs(scene, trigger, stretch);
  if (voice === 'active') return subject ?? announcerOf(scene, at, true);
  const agent = agentAfter(scene, trigger.verb);
  if (agent) return { party: agent, first: at };
  return voice === 'middle'
    ? (subject ?? announcerOf(scene, at, false))
    : (announcerOf(scene, at, false) ?? subject);
}

/** Whoever says `we`, or the government or organisation that the speaker's office speaks for. */
function speakerAs(scene: Scene, at: number, first: number): Actor | undefined {
  const quote = quoteAround(scene, at);
  const party = quote?.quote.speaker && onBehalf(scene, quote);
  return party ? { party, first: Math.min(first, at) } : undefined;
}

/** The subject of an action: before it, behind it, or left unsaid. */
function subjectAs(scene: Scene, { at, verb }: Trigger, stretch: Stretch | undefined): Actor | undefined {
  const named =
    possessorAt(scene, at, true) ??
    (stretch && (agentIn(scene, stretch) ?? tailAgent(scene, stretch))) ??
    possessorAt(scene, at, false);
  // An infinitive's object stands behind it, unless the clause is about that object: `que prevé construir el Gobierno`.
  const behind = at === verb || stretch ? subjectBehind(scene, verb) : undefined;
  const party = named ?? behind ?? (stretch ? undefined : impliedSubject(scene, at));
  const before =
    named !== undefined && stretch !== undefined && stretch[0] < at && isHere(scene.reading, stretch, at);
  return party && { party, first: before ? stretch[0] : at };
}

function agentIn(scene: Scene, stretch: Stretch): Party | undefined {
  const named = namedIn(scene, stretch);
  if (named) return partyOf(scene, named, stretch);
  const { reading } = scene;
  if (!isAgent(reading, stretch)) return undefined;
  const span = spanOfTokens(reading, ...stretch);
  return asGovernment(reading, { name: span.text, kind: 'organisation', span });
}

/** `financiado por la Unión Europea, que aportará`: whom a preposition leads to, where the phrase's head can't act. */
function tailAgent(scene: Scene, [first, last]: Stretch): Party | undefined {
  const { grammar } = scene.reading;
  if (!grammar.subordinators.has(lowerAt(scene.reading, last)) && lowerAt(scene.reading, last) !== ',')
    return undefined;
  for (let i = last - 1; i > first; i--)
    if (grammar.agentives.has(lowerAt(scene.reading, i))) return agentIn(scene, [i + 1, last]);
  return undefined;
}

/** `Her plan to`, `Su meta es`: whoever the possessive means; one that tells a person goes before any subject. */
function possessorAt(scene: Scene, at: number, personal: boolean): Party | undefined {
  const { reading, cast, quotes } = scene;
  const owner = reading.grammar.commitments.possessives.get(lowerAt(reading, at));
  if (owner === undefined || personal !== (owner === 'm' || owner === 'f')) return undefined;
  const before = subjectOfSentenceBefore(scene, at);
  if (owner === 'thing') return before && agentIn(scene, before);
  const memory = { speaker: quoteBefore(quotes, at)?.spoke };
  return salient(reading, cast, owner === 'any' ? null : owner, at, memory)?.party;
}

/** The subject stands in the verb's own sentence. */
function isHere({ sentenceOf }: Reading, [first]: Stretch, verb: number): boolean {
  return sentenceOf[first] === sentenceOf[verb];
}

/** `prevé construir el Gobierno`, `viajará el presidente`: where a verb may stand before its subject. */
function subjectBehind(scene: Scene, verb: number): Party | undefined {
  const { reading, cast } = scene;
  const { grammar } = reading;
  const opens = (cast.mentionOf[verb + 1] ?? -1) >= 0 || grammar.determiners.has(lowerAt(reading, verb + 1));
  const small = [grammar.prepositions, grammar.indefinites].some((words) =>
    words.has(lowerAt(reading, verb + 1)),
  );
  if (!grammar.dropsSubjects || !opens || small) return undefined;
  return agentIn(scene, [verb + 1, clauseEnd(reading, cast, verb + 1)]);
}

/** Where a verb may stand without its subject: who tells of it, or the subject of the sentence before. */
function impliedSubject(scene: Scene, at: number): Party | undefined {
  const { reading, cast, quotes } = scene;
  if (!reading.grammar.dropsSubjects) return undefined;
  const told = tellingVerbBefore(scene, at);
  if (told !== undefined) {
    const memory = { speaker: quoteBefore(quotes, told)?.spoke };
    return salient(reading, cast, null, told, memory)?.party;
  }
  if (/n$/.test(lowerAt(reading, at))) return undefined;
  const stretch = subjectOfSentenceBefore(scene, at);
  return stretch && agentIn(scene, stretch);
}

/** Cues with which a speaker stands up for whatever is said to happen, and others that only tell of it. */
function announcerOf(scene: Scene, at: number, firmly: boolean): Actor | undefined {
  const { reading, reports } = scene;
  const around = quoteAround(scene, at);
  if (around) return firmly ? undefined : speakerAs(scene, at, at);
  const report = reports.get(reading.sentenceOf[at] ?? -1) ?? quoteBeside(scene, at);
  if (!report) return tellerOf(scene, at, firmly);
  const start = reading.tokens[at]?.start ?? 0;
  const holds = report.kind !== 'reported' || (start >= report.span.start && start < report.span.end);
  if (!report.speaker || !holds || report.attribution !== 'named') return undefined;
  const announces = reading.grammar.commitments.announcing.has(report.cue?.text.toLowerCase() ?? '');
  return announces || !firmly ? { party: asGovernment(reading, report.speaker), first: at } : undefined;
}

/** `The head of the guild, X, assured on Thursday that it will be lifted`: the subject of the verb before `that`. */
function tellerOf(scene: Scene, at: number, firmly: boolean): Actor | undefined {
  const told = tellingVerbBefore(scene, at);
  if (told === undefined) return undefined;
  const cue = lowerAt(scene.reading, told);
  if (firmly && !scene.reading.grammar.commitments.announcing.has(cue)) return undefined;
  const stretch = subjectBefore(scene, told);
  const party = stretch && agentIn(scene, stretch);
  return party && { party, first: at };
}

/** `Según X, los anuncios se harán “en su momento”`: a fragment of the same sentence that has a speaker. */
function quoteBeside({ reading, quotes }: Scene, at: number): Quote | undefined {
  const { first, last } = sentenceAround(reading, at);
  const found = quoteBefore(quotes, last);
  return found && found.quotation.open >= first ? found.quote : undefined;
}

/** `será asumido por el presidente`: whoever does what is done, within its clause. */
function agentAfter(scene: Scene, verb: number): Party | undefined {
  const { reading, cast } = scene;
  const end = clauseEnd(reading, cast, verb + 1);
  for (let i = verb + 1; i < end; i++) {
    if (!reading.grammar.commitments.doneBy.has(lowerAt(reading, i))) continue;
    const stretch: Stretch = [i + 1, clauseEnd(reading, cast, i + 1)];
    const party = agentIn(scene, stretch);
    if (party) return party;
  }
  return undefined;
}

function firstPerson({ tokens, grammar }: Reading, [first, last]: Stretch): boolean {
  for (let i = first; i < last; i++)
    if (grammar.pronouns.get(tokens[i]?.lower ?? '')?.person === 1) return true;
  return false;
}

function quoteAround({ reading, quotes }: Scene, token: number): QuoteFound | undefined {
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
function asGovernment(reading: Reading, party: Party): Party {
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
  if (!token) return false;
  if (grammar.headFirst && tokens.slice(first, head).some((word) => isAgentWord(reading, word))) return true;
  return isAgentWord(reading, token);
}

/** `more than 200`, `dozens of`, `the`: what stands before the noun that is counted. */
function quantifies({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind } = tokens[index] ?? {};
  const counts = kind === 'number' || grammar.numberWords.has(lower) || grammar.magnitudes.has(lower);
  return counts || grammar.functionWords.has(lower);
}

function isAgentWord({ grammar }: Reading, token: Token): boolean {
  if (grammar.agentNouns.has(token.lower) || grammar.commitments.actors.has(token.lower)) return true;
  if (isRoleNoun(grammar, token.lower) || grammar.doerEndings.test(token.lower.replace(/e?s$/, '')))
    return true;
  return (
    token.capital &&
    !grammar.functionWords.has(token.lower) &&
    !grammar.dates.weekdays.has(token.lower) &&
    !grammar.dates.months.has(token.lower)
  );
}
