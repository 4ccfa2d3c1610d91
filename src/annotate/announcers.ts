import type { Party } from '../core/person.ts';
import type { Quote } from '../core/quote.ts';
import type { Stretch } from './noun-phrase.ts';
import {
  type Actor,
  agentIn,
  asGovernment,
  ownGovernment,
  quoteAround,
  type Scene,
  speakerAs,
} from './parties.ts';
import { quoteBefore } from './quotes.ts';
import { isFuture, lowerAt, type Reading, sentenceAround } from './reading.ts';
import { isRelative, subjectBefore, subjectOfSentenceBefore, tellingVerbBefore } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Whoever tells of what will happen, and with which word. */
interface Saying {
  readonly party: Party;
  readonly cue: string;
}

/**
 * Whoever announces that something will be done or will happen, where no subject does it. What only happens
 * is announced by an official or with a word that stands up for it: `promised that the cuts would end`.
 */
export function announcerOf(scene: Scene, trigger: Trigger): Actor | undefined {
  const { at, voice } = trigger;
  const happens = voice === 'active';
  if (isRelative(scene, at) || (happens && !isFuture(scene.reading, at))) return undefined;
  if (quoteAround(scene, at)) return happens ? undefined : speakerAs(scene, at, at);
  const saying = sayingOf(scene, at);
  if (!saying) return undefined;
  const { announcing } = scene.reading.grammar.commitments;
  const firm = !happens || announcing.has(saying.cue) || isOfficial(scene, saying.party);
  return firm ? { party: saying.party, first: at } : undefined;
}

/** Whoever the text is about, where what will be done or begun is announced by nobody, or by `us` in a statement. */
export function recentOf(scene: Scene, trigger: Trigger, ourselves = false): Actor | undefined {
  const bare = ourselves || trigger.voice !== 'active' || begins(scene, trigger);
  return bare && !isRelative(scene, trigger.at) && !quoteAround(scene, trigger.at)
    ? recentSpeaker(scene, trigger.at)
    : undefined;
}

/** `vowed that his government will`: the teller's own government. */
export function ownGovernmentOf(scene: Scene, at: number, stretch: Stretch): Party | undefined {
  const teller = quoteAround(scene, at)?.quote.speaker ?? sayingOf(scene, at)?.party;
  return teller && ownGovernment(scene, stretch, teller);
}

/** The reported speech around a token, a quotation of its sentence, or the verb of telling before its clause. */
function sayingOf(scene: Scene, at: number): Saying | undefined {
  const { reading, reports } = scene;
  const report = reports.get(reading.sentenceOf[at] ?? -1) ?? quoteBeside(scene, at);
  const start = reading.tokens[at]?.start ?? 0;
  const holds = report?.kind !== 'reported' || (start >= report.span.start && start < report.span.end);
  const saying = report?.speaker && {
    party: asGovernment(reading, report.speaker),
    cue: report.cue?.text.toLowerCase() ?? '',
  };
  if (saying && holds && report.attribution === 'named') return saying;
  const teller = tellerOf(scene, at);
  // `the commander of the zone said`: an office without a name.
  return teller ?? (saying && holds && isOfficial(scene, saying.party) ? saying : undefined);
}

/** `The head of the guild, X, assured on Thursday that it will be lifted`: the subject of the verb before `that`. */
function tellerOf(scene: Scene, at: number): Saying | undefined {
  const told = tellingVerbBefore(scene, at) ?? speechBefore(scene.reading, at);
  const stretch = told === undefined ? undefined : subjectBefore(scene, told);
  const party = stretch && agentIn(scene, stretch);
  return party && told !== undefined ? { party, cue: lowerAt(scene.reading, told) } : undefined;
}

/** How far back a verb of speech may stand whose clause goes on, in tokens. */
const speechReach = 40;

/** `said the jail will be the first and will be built`: the nearest verb of speech to the left. */
export function speechBefore(reading: Reading, at: number): number | undefined {
  const { first } = sentenceAround(reading, at);
  for (let i = at - 1; i > Math.max(first, at - speechReach); i--) {
    if (reading.quotationOf[i] !== reading.quotationOf[at] || reading.tokens[i]?.text === ';')
      return undefined;
    if (reading.grammar.speechVerbs.has(lowerAt(reading, i)) && !reading.tokens[i]?.capital) return i;
  }
  return undefined;
}

/** `Según X, los anuncios se harán “en su momento”`: a fragment of the same sentence that has a speaker. */
function quoteBeside({ reading, quotes }: Scene, at: number): Quote | undefined {
  const { first, last } = sentenceAround(reading, at);
  const found = quoteBefore(quotes, last);
  return found && found.quotation.open >= first ? found.quote : undefined;
}

/** A body, or somebody whose title lets them speak for one. */
function isOfficial({ reading, cast }: Scene, { name, kind }: Party): boolean {
  if (kind === 'organisation') return true;
  const { offices, commitments } = reading.grammar;
  const titles = cast.people.find((person) => person.name === name)?.roles.map(({ title }) => title) ?? [];
  const words = [name, ...titles].flatMap((title) => title.toLowerCase().split(/\s+/));
  return words.some((word) => offices.has(word) || commitments.officials.has(word));
}

/** `las obras comenzarán`, `the work will begin`. */
function begins({ reading }: Scene, { at, verb }: Trigger): boolean {
  const { phases } = reading.grammar.commitments;
  return phases.has(lowerAt(reading, at)) || phases.has(lowerAt(reading, verb));
}

/** A longer subject is a misread sentence. */
const longestSubject = 9;

/** How many sentences back the one who announced it is looked for. */
const recent = 2;

/** Whoever spoke or acted in the sentences before, in the same paragraph or the one before it. */
function recentSpeaker(scene: Scene, at: number): Actor | undefined {
  const { reading, reports } = scene;
  const here = reading.sentenceOf[at] ?? 0;
  for (let sentence = here - 1; sentence >= Math.max(0, here - recent); sentence--) {
    const speaker = reports.get(sentence)?.speaker;
    const token = reading.sentences[sentence + 1]?.first ?? at;
    const subject = subjectOfSentenceBefore(scene, token);
    const short = subject && subject[1] - subject[0] <= longestSubject;
    const party = speaker ?? (short ? agentIn(scene, subject) : undefined);
    if (party && isOfficial(scene, party)) return { party: asGovernment(reading, party), first: at };
  }
  return undefined;
}
