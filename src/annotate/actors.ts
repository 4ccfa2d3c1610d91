import type { Party } from '../core/person.ts';
import { announcerOf, ownGovernmentOf, recentOf, speechBefore } from './announcers.ts';
import type { Grammar, Pronoun } from './grammar.ts';
import type { Stretch } from './noun-phrase.ts';
import { type Actor, agentIn, type Scene, speakerAs } from './parties.ts';
import { quoteBefore } from './quotes.ts';
import { lowerAt, type Reading } from './reading.ts';
import { salient } from './salience.ts';
import { clauseEnd } from './speech-clause.ts';
import { isRelative, subjectBefore, subjectOfSentenceBefore, tellingVerbBefore } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** The one who is to act: the subject of what is done, else whoever announces that it will be done. */
export function actorOf(scene: Scene, trigger: Trigger, previous?: Trigger): Actor | undefined {
  const { at, voice, holder } = trigger;
  const { reading } = scene;
  if (holder) return holderAs(scene, at, holder);
  if (reading.grammar.commitments.firstPersonForm?.test(lowerAt(reading, at)))
    return speakerAs(scene, at, at);
  const stretch = subjectOf(scene, trigger, previous);
  if (stretch && firstPerson(reading, stretch) && voice !== 'passive')
    return speakerAs(scene, at, stretch[0]) ?? recentOf(scene, trigger, true);
  if (stretch && contracted(lowerAt(reading, stretch[0]))) return contractedAs(scene, stretch);
  const subject = subjectAs(scene, trigger, stretch);
  if (subject && happensTo(scene, trigger, subject)) return undefined;
  if (stretch && subject && isForce(reading, stretch)) return announcerOf(scene, trigger) ?? subject;
  if (voice === 'active') return subject ?? announcerOf(scene, trigger) ?? recentOf(scene, trigger);
  const agent = agentAfter(scene, trigger.verb);
  if (agent) return { party: agent, first: at };
  const announcer = announcerOf(scene, trigger);
  const acts = voice === 'middle' && !undergoes(scene, trigger, stretch);
  return (acts ? (subject ?? announcer) : (announcer ?? subject)) ?? recentOf(scene, trigger);
}

/** `se implementarán cronogramas`: a thing behind the verb is what is done; one outside its quotation marks does nothing. */
function undergoes({ reading }: Scene, { verb, at }: Trigger, stretch: Stretch | undefined): boolean {
  const { tokens, grammar, quotationOf } = reading;
  if (stretch && (quotationOf[at] ?? -1) >= 0 && quotationOf[stretch[0]] !== quotationOf[at]) return true;
  const { lower = '', kind, capital } = tokens[verb + 1] ?? {};
  if (kind === 'number' || grammar.determiners.has(lower)) return !grammar.contractions.has(lower);
  return (
    kind === 'word' &&
    !capital &&
    !grammar.functionWords.has(lower) &&
    !grammar.commitments.adverbs.has(lower)
  );
}

/** `the goal of the ministry is to`: whose intention it is. */
function holderAs(scene: Scene, at: number, holder: Stretch): Actor | undefined {
  const party = agentIn(scene, holder);
  return party && { party, first: at };
}

/** The noun phrase that is the subject; the pronoun inside the verb's own token goes before it: `we’ll`. */
function subjectOf(scene: Scene, { at }: Trigger, previous: Trigger | undefined): Stretch | undefined {
  const { reading } = scene;
  if (reading.grammar.pronouns.has(contracted(lowerAt(reading, at)) ?? '')) return [at, at + 1];
  const stretch = subjectBefore(scene, at);
  return stretch && previous ? withoutObject(reading, stretch, at, previous.verb) : stretch;
}

/** `pledged $100 million and France promised`: what stands before `and` is the object of the verb before. */
function withoutObject(reading: Reading, [first, last]: Stretch, at: number, verb: number): Stretch {
  const between = reading.tokens.slice(verb + 1, first);
  const follows = verb < first && between.every(({ text }) => /\p{Sc}/u.test(text));
  const holds = first <= verb && verb < last && last <= at;
  if (!follows && !holds) return [first, last];
  for (let i = last - 1; i > Math.max(verb, first); i--)
    if (reading.grammar.conjunctions.has(lowerAt(reading, i))) return [i + 1, last];
  return [first, last];
}

/** `he’ll`, `they’re going to`: whoever the pronoun means. */
function contractedAs(scene: Scene, stretch: Stretch): Actor | undefined {
  const { reading, cast, quotes } = scene;
  const [at] = stretch;
  const gender = pronounOf(reading.grammar, lowerAt(reading, at))?.gender ?? null;
  const memory = { speaker: quoteBefore(quotes, at)?.spoke };
  const party = gender ? salient(reading, cast, gender, at, memory)?.party : pronounIn(scene, stretch);
  return party && { party, first: at };
}

/** The pronoun of `we’ll`, `they’re`. */
const contracted = (word: string) => /^(\p{L}+)['’](?:ll|re|s|m)$/u.exec(word)?.[1];

/** `a unit which will increase cooperation`: what a body or deed brings about is an effect, and no undertaking. */
function happensTo(scene: Scene, { at, verb }: Trigger, { party }: Actor): boolean {
  const { reading } = scene;
  const { effects } = reading.grammar.commitments;
  return party.kind !== 'person' && effects.has(lowerAt(reading, verb)) && isRelative(scene, at);
}

/** `300 soldiers`, `otros 400 policías`: a number of those whom others send. */
function isForce({ tokens, grammar }: Reading, [first, last]: Stretch): boolean {
  const counted = tokens.slice(first, last).some(({ kind }) => kind === 'number');
  const forces = tokens.slice(first, last).some(({ lower }) => grammar.commitments.forces.has(lower));
  return counted && forces;
}

/** The subject of an action: before it, behind it, or left unsaid. */
function subjectAs(scene: Scene, { at, verb }: Trigger, stretch: Stretch | undefined): Actor | undefined {
  const named =
    possessorAt(scene, at, true) ??
    (stretch && (pronounIn(scene, stretch) ?? ownGovernmentOf(scene, at, stretch))) ??
    (stretch && (agentIn(scene, stretch) ?? tailAgent(scene, stretch))) ??
    possessorAt(scene, at, false);
  // An infinitive's object stands behind it, unless the clause is about that object: `que prevé construir el Gobierno`.
  const apart = at === verb ? !stretch || !isHere(scene.reading, stretch, at) : stretch !== undefined;
  const behind = apart ? subjectBehind(scene, verb) : undefined;
  const party = named ?? behind ?? (stretch ? undefined : impliedSubject(scene, at));
  const before =
    named !== undefined && stretch !== undefined && stretch[0] < at && isHere(scene.reading, stretch, at);
  return party && { party, first: before ? stretch[0] : at };
}

/** `Peru announced it would`, `They agreed to`: what `it` and `they` mean is the subject before, of the clause or the sentence. */
function pronounIn(scene: Scene, stretch: Stretch): Party | undefined {
  const { reading } = scene;
  const pronoun = pronounOf(reading.grammar, lowerAt(reading, stretch[0]));
  if (!pronoun || pronoun.gender !== null || pronoun.person !== 3 || stretch[1] - stretch[0] > 1)
    return undefined;
  const told = speechBefore(reading, stretch[0]);
  const subject =
    told === undefined ? subjectOfSentenceBefore(scene, stretch[0]) : subjectBefore(scene, told);
  return subject && agentIn(scene, subject);
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

/** What a pronoun stands for, alone or with its verb: `we`, `we’ll`. */
function pronounOf({ pronouns }: Grammar, word: string): Pronoun | undefined {
  return pronouns.get(word) ?? pronouns.get(contracted(word) ?? '');
}

function firstPerson({ tokens, grammar }: Reading, [first, last]: Stretch): boolean {
  for (let i = first; i < last; i++)
    if (pronounOf(grammar, tokens[i]?.lower ?? '')?.person === 1) return true;
  return false;
}
