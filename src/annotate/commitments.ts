import type { Commitment } from '../core/commitment.ts';
import type { Party } from '../core/person.ts';
import type { Quote } from '../core/quote.ts';
import { fold } from '../core/text.ts';
import { actorOf } from './actors.ts';
import { beneficiaryIn } from './beneficiaries.ts';
import { actionEnd } from './commitment-clause.ts';
import { DateIndex } from './date-index.ts';
import type { DateFound } from './date-scope.ts';
import type { Actor, Scene } from './parties.ts';
import type { Cast } from './people.ts';
import type { QuoteFound } from './quotes.ts';
import { lowerAt, type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { timeframeIn } from './timeframes.ts';
import { tokenAt } from './tokens.ts';
import type { Trigger, Triggers } from './triggers.ts';

/** A commitment with what makes another the same. */
interface Found {
  commitment: Commitment;
  /** How its verb begins, and the amounts that it is about: `12 trucks`. */
  readonly signs: readonly string[];
  readonly things: ReadonlySet<string>;
}

/** What an article says that commitments are read from. */
interface Said {
  readonly quotes: readonly QuoteFound[];
  readonly reported: readonly Quote[];
  readonly dates: readonly DateFound[];
  readonly triggers: Triggers;
}

/** What somebody undertakes to do, in text order; said twice, it is one commitment with two pieces of evidence. */
export function findCommitments(reading: Reading, cast: Cast, said: Said): Commitment[] {
  const found = new Map<string, Found[]>();
  const all: Found[] = [];
  const scene: Scene = {
    reading,
    cast,
    quotes: said.quotes,
    dates: new DateIndex(said.dates, reading.tokens.length),
    reports: bySentence(reading, said.reported),
  };
  for (const sentence of reading.sentences) {
    const triggers = said.triggers.get(sentence.first) ?? [];
    const actors = triggers.map((trigger, i) => actorOf(scene, trigger, triggers[i - 1]));
    for (const [i, trigger] of triggers.entries()) {
      const actor = actors[i];
      if (!actor) continue;
      const next = nextClause(trigger, triggers[i + 1], actors[i + 1]) ?? sentence.last;
      const end = actionEnd(reading, trigger.verb, next);
      const commitment = commitmentFrom(scene, { trigger, actor: actor.party, first: actor.first, end });
      if (!merge(found, commitment)) all.push(commitment);
    }
  }
  return all.map((one) => one.commitment);
}

function bySentence({ tokens, sentenceOf }: Reading, reported: readonly Quote[]): Map<number, Quote> {
  return new Map(reported.map((quote) => [sentenceOf[tokenAt(tokens, quote.span.start)] ?? -1, quote]));
}

/** Where the clause of a next trigger begins: with its own subject, where that stands between the two. */
function nextClause(
  trigger: Trigger,
  next: Trigger | undefined,
  actor: Actor | undefined,
): number | undefined {
  return next && actor && actor.first > trigger.verb ? Math.min(actor.first, next.at) : next?.at;
}

interface Parts {
  readonly trigger: Trigger;
  readonly actor: Party;
  readonly first: number;
  readonly end: number;
}

function commitmentFrom(scene: Scene, { trigger, actor, first, end }: Parts): Found {
  const { reading, dates } = scene;
  const { tokens } = reading;
  const sentence = sentenceAround(reading, trigger.verb);
  const timeframe = timeframeIn(reading, dates, {
    action: [trigger.verb, end],
    at: trigger.at,
    sentence: sentence.first,
    told: trigger.told === true,
  });
  const things = new Set<string>();
  const amounts: string[] = [];
  for (let i = trigger.verb + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !dates.at(i) && !reading.grammar.functionWords.has(token.lower))
      things.add(fold(token.text));
    if (token?.kind === 'number' && !dates.at(i)) amounts.push(`${token.text} ${lowerAt(reading, i + 1)}`);
  }
  const commitment: Commitment = {
    span: spanOfTokens(reading, first, closedEnd(reading, first, end)),
    actor,
    action: spanOfTokens(reading, trigger.verb, end),
    beneficiary: beneficiaryIn(scene, actor, [trigger.verb, end]),
    timeframe,
    modality: trigger.modality,
    state: 'stated',
    evidence: [spanOfTokens(reading, sentence.first, sentence.last)],
  };
  return { commitment, signs: [lowerAt(reading, trigger.verb).slice(0, 4), ...amounts], things };
}

/** `Their goal: “to explore ways.”`: with the marks that close what the clause opens. */
function closedEnd({ tokens, quotations, quotationOf }: Reading, first: number, end: number): number {
  const inside = quotations[quotationOf[end - 1] ?? -1];
  // What is opened and never closed has no mark to take along.
  if (!inside || first >= inside.open || !tokens[inside.close]) return end;
  const rest = tokens.slice(end, inside.close).every((token) => token.kind === 'punctuation');
  return rest ? inside.close + 1 : end;
}

/** How much of the smaller one's words two commitments to do the same share, at least. */
const sameThings = 0.4;

/** Commitments of one actor and sign that a next one is compared with, the newest ones. */
const compared = 30;

/** Adds a commitment's evidence and timeframe to the one it repeats, and says whether there is one. */
function merge(found: Map<string, Found[]>, next: Found): boolean {
  const keys = next.signs.map((sign) => `${sign} ${next.commitment.actor.name}`);
  for (const key of keys) {
    const known = found
      .get(key)
      ?.slice(-compared)
      .find((one) => shareThings(one, next));
    if (!known) continue;
    known.commitment = joined(known.commitment, next.commitment);
    return true;
  }
  for (const key of keys) found.set(key, [...(found.get(key) ?? []).slice(-compared), next]);
  return false;
}

function joined(known: Commitment, next: Commitment): Commitment {
  const { evidence, timeframe } = known;
  const fresh = next.evidence.filter((span) => span.start !== evidence.at(-1)?.start);
  return { ...known, evidence: [...evidence, ...fresh], timeframe: timeframe ?? next.timeframe };
}

function shareThings(one: Found, next: Found): boolean {
  const shared = [...next.things].filter((thing) => one.things.has(thing)).length;
  return shared >= sameThings * Math.max(1, Math.min(one.things.size, next.things.size));
}
