import type { Commitment } from '../core/commitment.ts';
import type { CommitmentTables } from './commitment-tables.ts';
import { futureAt, reportedFutureAt } from './futures.ts';
import { consideredAt, intendedAt } from './intentions.ts';
import type { Stretch } from './noun-phrase.ts';
import { announcedAt, investedAt, offeredAt } from './offers.ts';
import { committedAt, promisedAt, reaffirmedAt, vowedAt } from './promises.ts';
import { isFuture, lowerAt, type Reading } from './reading.ts';

/** Words that commit somebody, and the verb of what is to be done. */
export interface Trigger {
  /** First token of the words that commit: `will`, `pledged`. */
  readonly at: number;
  readonly verb: number;
  readonly modality: Commitment['modality'];
  /**
   * How the subject stands to what is to be done: it does it; it undergoes it (`will be deployed`), so that
   * whoever announces it acts; or either (`se reunirá`, `se construirá`).
   */
  readonly voice: 'active' | 'passive' | 'middle';
  /** The words tell of a promise made before, so that a day beside them is the day it was made. */
  readonly told?: boolean | undefined;
  /** Who is to act, where the words that commit name them: the goal of `the ministry` is to. */
  readonly holder?: Stretch | undefined;
}

/** Reads one kind of trigger that begins at a token, before `last`. */
type TriggerReader = (reading: Reading, index: number, last: number) => Trigger | undefined;

const readers: readonly TriggerReader[] = [
  futureAt,
  reportedFutureAt,
  reaffirmedAt,
  committedAt,
  promisedAt,
  vowedAt,
  intendedAt,
  offeredAt,
  investedAt,
  announcedAt,
  consideredAt,
];

/** How far from a verb in its sentence what changes its meaning may stand, in tokens. */
const reach = 80;

/** Triggers by the first token of their sentence. */
export type Triggers = ReadonlyMap<number, readonly Trigger[]>;

/** The triggers of an article's own sentences and of the headlines it inserts. */
export function findTriggers(reading: Reading): Triggers {
  const found = new Map<number, Trigger[]>();
  for (const { first, last, kind } of reading.sentences)
    if ((kind === 'text' || kind === 'related') && !asks(reading, last))
      found.set(first, triggersIn(reading, first, last));
  return found;
}

/** `Will the army leave?`: a question undertakes nothing. */
function asks({ tokens }: Reading, last: number): boolean {
  const end = /^["”»’]$/.test(tokens[last - 1]?.text ?? '') ? last - 2 : last - 1;
  return tokens[end]?.text === '?';
}

/** The triggers of a sentence, none inside the words of another. */
function triggersIn(reading: Reading, first: number, last: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = first; i < last - 1; i++) {
    const trigger = triggerAt(reading, i, last);
    if (!trigger) continue;
    if (!isGuess(reading, first, trigger.at)) triggers.push(trigger);
    i = trigger.verb;
  }
  return triggers.map((trigger, i) => {
    const from = triggers[i - 1] ? joint(reading, triggers[i - 1], trigger) : first;
    const to = triggers[i + 1] ? joint(reading, trigger, triggers[i + 1]) : last;
    const conditional = trigger.modality === 'firm' && hasCondition(reading, trigger.verb, from, to);
    return conditional ? { ...trigger, modality: 'conditional' } : trigger;
  });
}

/** Where the clauses of two triggers meet: at `and` between them, else where the second begins. */
function joint(reading: Reading, one: Trigger | undefined, other: Trigger | undefined): number {
  const end = other?.at ?? 0;
  for (let i = (one?.verb ?? end) + 1; i < end; i++)
    if (reading.grammar.conjunctions.has(lowerAt(reading, i)) && !/^(?:or|o|u)$/.test(lowerAt(reading, i)))
      return i;
  return end;
}

/** Words that a trigger may begin with, besides forms told by their endings: most words need not be tried. */
const starts = new WeakMap<CommitmentTables, ReadonlySet<string>>();

function startsOf(tables: CommitmentTables): ReadonlySet<string> {
  const known = starts.get(tables);
  if (known) return known;
  const { future, reportedFuture, reaffirming, lasting, committed, promising, intending } = tables;
  const { scheduling, intentNouns, offering, considering, investing, unveiling, vowing } = tables;
  const words = new Set([
    ...[future, reportedFuture, reaffirming, lasting, committed, promising, intending].flatMap((table) => [
      ...table,
    ]),
    ...[scheduling, intentNouns, offering, considering].flatMap((table) => [...table]),
    ...[investing, unveiling, vowing].flatMap((table) => [...table]),
  ]);
  starts.set(tables, words);
  return words;
}

function mayTrigger(reading: Reading, index: number): boolean {
  return startsOf(reading.grammar.commitments).has(lowerAt(reading, index)) || isFuture(reading, index);
}

function triggerAt(reading: Reading, index: number, last: number): Trigger | undefined {
  if (!mayTrigger(reading, index)) return undefined;
  for (const read of readers) {
    const trigger = read(reading, index, last);
    if (trigger) return trigger;
  }
  return undefined;
}

/** `if` in the same sentence, inside the same quotation marks or outside them as the verb is. */
function hasCondition(reading: Reading, verb: number, first: number, last: number): boolean {
  for (let i = Math.max(first, verb - reach); i < Math.min(last, verb + reach); i++) {
    const together = reading.quotationOf[i] === reading.quotationOf[verb];
    if (together && reading.grammar.commitments.conditions.has(lowerAt(reading, i))) return true;
  }
  return false;
}

/** Somebody expects, fears or denies it in the same clause: then nobody has undertaken it. */
function isGuess(reading: Reading, first: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    if (reading.quotationOf[i] !== reading.quotationOf[at]) continue;
    const mark = reading.tokens[i]?.text ?? '';
    if (mark === ';' || (mark === ',' && opensClause(reading, i + 1))) return false;
    const large = reading.tokens[i]?.capital === true && i > first;
    const { guessing, asking } = reading.grammar.commitments;
    const word = lowerAt(reading, i);
    // `declined to say where it would be deployed`
    const asks = asking.has(word) && reading.grammar.speechVerbs.has(lowerAt(reading, i - 1));
    if (!large && (guessing.has(word) || asks || hopes(reading, i))) return true;
  }
  return false;
}

/** `espera que`, `expects them to`: a hope for what others do; but `hopes to` is an intention. */
function hopes(reading: Reading, index: number): boolean {
  const { hoping, infinitive, infinitiveForm } = reading.grammar.commitments;
  if (!hoping.has(lowerAt(reading, index))) return false;
  const next = lowerAt(reading, index + 1);
  return !(infinitiveForm ? infinitiveForm.test(next) : infinitive.has(next));
}

/** What stands behind a comma may be the subject of a clause of its own. */
function opensClause({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', capital } = tokens[index] ?? {};
  const opens = [grammar.conjunctions, grammar.determiners, grammar.pronouns].some((words) =>
    words.has(lower),
  );
  return opens || capital === true;
}
