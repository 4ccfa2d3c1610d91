import type { Commitment, Timeframe } from '../core/commitment.ts';
import type { Party } from '../core/person.ts';
import { fold } from '../core/text.ts';
import { type Actor, actorOf } from './actors.ts';
import { DateIndex } from './date-index.ts';
import type { DateFound } from './dates.ts';
import { datelineEnd } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import type { QuoteFound } from './quotes.ts';
import { isFutureForm, type Reading, sentenceAround, spanOfTokens } from './reading.ts';

/** Words that commit somebody, and the verb of what is to be done. */
interface Trigger {
  /** First token of the words that commit: `will`, `pledged`. */
  readonly at: number;
  readonly verb: number;
  readonly modality: Commitment['modality'];
}

/** A commitment with what makes another the same. */
interface Found {
  commitment: Commitment;
  readonly verb: string;
  readonly things: ReadonlySet<string>;
}

/** How far from a verb in its sentence what changes its meaning may stand, in tokens. */
const reach = 80;

/** What somebody undertakes to do, in text order; said twice, it is one commitment with two pieces of evidence. */
export function findCommitments(
  reading: Reading,
  cast: Cast,
  quotes: readonly QuoteFound[],
  dates: readonly DateFound[],
): Commitment[] {
  const found = new Map<string, Found[]>();
  const all: Found[] = [];
  const index = new DateIndex(dates, reading.tokens.length);
  for (const sentence of reading.sentences) {
    if (sentence.kind !== 'text' && sentence.kind !== 'related') continue;
    const triggers = triggersIn(reading, sentence.first, sentence.last);
    const actors = triggers.map((trigger) => actorOf(reading, cast, quotes, trigger.at));
    for (const [i, trigger] of triggers.entries()) {
      const actor = actors[i];
      if (!actor || isGuess(reading, sentence.first, trigger.at)) continue;
      const next = nextClause(trigger, triggers[i + 1], actors[i + 1]) ?? sentence.last;
      const end = actionEnd(reading, trigger.verb, next);
      const parts = { trigger, actor: actor.party, first: actor.first, end, dates: index };
      const commitment = commitmentFrom(reading, cast, parts);
      if (!merge(found, commitment)) all.push(commitment);
    }
  }
  return all.map((one) => one.commitment);
}

/** Where the clause of a next trigger begins: with its own subject, where that stands between the two. */
function nextClause(
  trigger: Trigger,
  next: Trigger | undefined,
  actor: Actor | undefined,
): number | undefined {
  return next && actor && actor.first > trigger.verb ? Math.min(actor.first, next.at) : next?.at;
}

/** The triggers of a sentence, none inside the words of another. */
function triggersIn(reading: Reading, first: number, last: number): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = first; i < last - 1; i++) {
    const trigger =
      futureAt(reading, i, last) ??
      reaffirmedAt(reading, i, last) ??
      promisedAt(reading, i, last) ??
      consideredAt(reading, i, last);
    if (!trigger) continue;
    const conditional = trigger.modality === 'firm' && hasCondition(reading, trigger.verb, first, last);
    triggers.push(conditional ? { ...trigger, modality: 'conditional' } : trigger);
    i = trigger.verb;
  }
  return triggers;
}

function lower({ tokens }: Reading, index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Skips adverbs; undefined at a negation, which undoes the commitment. */
function pastAdverbs(reading: Reading, index: number): number | undefined {
  const { grammar } = reading;
  let i = index;
  for (
    ;
    grammar.negations.has(lower(reading, i)) || grammar.commitments.adverbs.has(lower(reading, i));
    i++
  ) {
    if (grammar.negations.has(lower(reading, i))) return undefined;
  }
  return i;
}

/** A word may be an infinitive; where endings mark infinitives, only what has one is. */
function isInfinitive(reading: Reading, index: number): boolean {
  return reading.grammar.commitments.infinitiveForm?.test(lower(reading, index)) ?? true;
}

/** A verb in small letters that means an action. */
function isAction(reading: Reading, index: number, last: number): boolean {
  const token = reading.tokens[index];
  const { grammar } = reading;
  if (index >= last || token?.kind !== 'word' || token.capital) return false;
  return (
    !grammar.commitments.states.has(token.lower) &&
    !grammar.determiners.has(token.lower) &&
    !grammar.prepositions.has(token.lower)
  );
}

/** `will also send`, `will be sending`, `will be deployed`; not `will be a problem`. */
function futureAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, negations } = reading.grammar;
  const done = beingDone(reading, index);
  if (done !== undefined && isFutureForm(reading, index))
    return negations.has(lower(reading, index - 1)) ? undefined : { at: index, verb: done, modality: 'firm' };
  if (isFutureForm(reading, index) && !commitments.states.has(lower(reading, index))) {
    const adverb = commitments.adverbs.has(lower(reading, index - 1)) ? index - 2 : index - 1;
    return negations.has(lower(reading, adverb)) ? undefined : { at: index, verb: index, modality: 'firm' };
  }
  if (!commitments.future.has(lower(reading, index))) return undefined;
  if (commitments.infinitiveForm && negations.has(lower(reading, index - 1))) return undefined;
  const marked = commitments.infinitiveForm && commitments.infinitive.has(lower(reading, index + 1));
  const verb = pastAdverbs(reading, marked ? index + 2 : index + 1);
  if (verb === undefined || !isInfinitive(reading, verb)) return undefined;
  const progressive = beingDone(reading, verb) ?? verb;
  return isAction(reading, progressive, last)
    ? { at: index, verb: progressive, modality: 'firm' }
    : undefined;
}

/** `be sending`, `be deployed`, `estará enviando`, `serán desplegados`: the verb after a form of being. */
function beingDone(reading: Reading, index: number): number | undefined {
  const { being, doneForm } = reading.grammar.commitments;
  return being.has(lower(reading, index)) && doneForm.test(lower(reading, index + 1)) ? index + 1 : undefined;
}

/** `reaffirm our commitment to maintaining`, `remains committed to`. */
function reaffirmedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, copulas } = reading.grammar;
  const again = commitments.reaffirming.has(lower(reading, index));
  const remains = copulas.has(lower(reading, index)) && commitments.committed.has(lower(reading, index + 1));
  if (!again && !remains) return undefined;
  for (let i = index + 1; i < Math.min(last, index + 6); i++) {
    const noun = commitments.commitmentNouns.has(lower(reading, i)) || (remains && i === index + 1);
    if (!noun || !commitments.infinitive.has(lower(reading, i + 1))) continue;
    return i + 2 < last ? { at: index, verb: i + 2, modality: 'reaffirmed' } : undefined;
  }
  return undefined;
}

/** `pledged to send`, `is going to send`, `urged Quito to act`. */
function promisedAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, verbs } = reading.grammar;
  const word = lower(reading, index);
  if (reading.tokens[index]?.capital || reading.grammar.commitments.pluperfect.has(lower(reading, index - 1)))
    return undefined;
  const intends = commitments.intending.has(word) && verbs.has(lower(reading, index - 1));
  const scheduled = commitments.scheduling.has(word) && commitments.infinitive.has(lower(reading, index + 1));
  if (!commitments.promising.has(word) && !intends && !scheduled) return undefined;
  const to = infinitiveAfter(reading, index) ?? (isBare(reading, index + 1) ? index : undefined);
  if (to === undefined || reading.grammar.negations.has(lower(reading, index - 1))) return undefined;
  const verb = pastAdverbs(reading, to + 1);
  if (verb === undefined || !isAction(reading, verb, last) || !isInfinitive(reading, verb)) return undefined;
  const at = intends || verbs.has(lower(reading, index - 1)) ? index - 1 : index;
  return { at, verb, modality: 'firm' };
}

/** `prometió enviar`: an infinitive without a mark before it. */
function isBare(reading: Reading, index: number): boolean {
  return reading.grammar.commitments.infinitiveForm?.test(lower(reading, index)) ?? false;
}

/** `pledged to`, `pledged on Tuesday to`: the mark of the infinitive, with nothing but a time between. */
function infinitiveAfter(reading: Reading, index: number): number | undefined {
  const { commitments, prepositions, dates } = reading.grammar;
  for (let i = index + 1; i < index + 5; i++) {
    const word = lower(reading, i);
    if (commitments.infinitive.has(word)) return i;
    if (!prepositions.has(word) && !dates.weekdays.has(word) && !dates.days.has(word)) return undefined;
  }
  return undefined;
}

/** `is considering sending`. */
function consideredAt(reading: Reading, index: number, last: number): Trigger | undefined {
  const { commitments, verbs } = reading.grammar;
  if (!commitments.considering.has(lower(reading, index))) return undefined;
  if (!commitments.consideredForm.test(lower(reading, index + 1))) return undefined;
  if (!isAction(reading, index + 1, last)) return undefined;
  return {
    at: verbs.has(lower(reading, index - 1)) ? index - 1 : index,
    verb: index + 1,
    modality: 'considered',
  };
}

/** `if` in the same sentence, inside the same quotation marks or outside them as the verb is. */
function hasCondition(reading: Reading, verb: number, first: number, last: number): boolean {
  for (let i = Math.max(first, verb - reach); i < Math.min(last, verb + reach); i++) {
    const together = reading.quotationOf[i] === reading.quotationOf[verb];
    if (together && reading.grammar.commitments.conditions.has(lower(reading, i))) return true;
  }
  return false;
}

/** Somebody expects, fears or denies it: then nobody has undertaken it. */
function isGuess(reading: Reading, first: number, at: number): boolean {
  for (let i = Math.max(first, at - reach); i < at; i++) {
    const quoted = reading.quotationOf[i] !== reading.quotationOf[at];
    if (!quoted && reading.grammar.commitments.guessing.has(lower(reading, i))) return true;
  }
  return false;
}

/** The token after the action: the end of the quotation or sentence, or the `, the ministry said` before it. */
function actionEnd(reading: Reading, verb: number, last: number): number {
  const { tokens, quotations, quotationOf, grammar } = reading;
  const inside = quotations[quotationOf[verb] ?? -1];
  const limit = inside ? Math.min(last, inside.close) : last;
  let end = limit;
  for (let i = verb + 1; i < limit && end === limit; i++) {
    const mark = tokens[i]?.text ?? '';
    const outside = !inside && (quotationOf[i + 1] ?? -1) < 0;
    const goesOn =
      grammar.conjunctions.has(lower(reading, i)) && grammar.speechVerbs.has(lower(reading, i + 1));
    if (mark === ',' && (inside || outside) && leadsAway(reading, i + 1)) end = i;
    else if (outside && goesOn) end = i;
    else if (outside && /^[,”"»’]$/.test(mark) && attributes(reading, i + 1, limit))
      end = mark === ',' ? i : i + 1;
  }
  while (
    end > verb + 1 &&
    (/^[.,;:!?…]$/.test(tokens[end - 1]?.text ?? '') ||
      grammar.conjunctions.has(lower(reading, end - 1)) ||
      grammar.pronouns.has(lower(reading, end - 1)))
  )
    end--;
  return end;
}

/** A clause that tells of something else; a condition belongs to what it binds. */
function leadsAway(reading: Reading, index: number): boolean {
  const { subordinators, commitments } = reading.grammar;
  return subordinators.has(lower(reading, index)) && !commitments.conditions.has(lower(reading, index));
}

/** A short phrase with a verb of speech goes on from here. */
function attributes(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < Math.min(last, first + 10); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (grammar.speechVerbs.has(token.lower) && !token.capital) return true;
    if (grammar.commitments.future.has(token.lower) || isFutureForm(reading, i)) return false;
  }
  return false;
}

interface Parts {
  readonly trigger: Trigger;
  readonly actor: Party;
  readonly first: number;
  readonly end: number;
  readonly dates: DateIndex;
}

function commitmentFrom(reading: Reading, cast: Cast, { trigger, actor, first, end, dates }: Parts): Found {
  const { tokens } = reading;
  const sentence = sentenceAround(reading, trigger.verb);
  const timeframe = timeframeIn(reading, dates, {
    action: [trigger.verb, end],
    subject: [first, trigger.at],
    sentence: sentence.first,
  });
  const things = new Set<string>();
  for (let i = trigger.verb + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && !dates.at(i) && !reading.grammar.functionWords.has(token.lower))
      things.add(fold(token.text));
  }
  const commitment: Commitment = {
    span: spanOfTokens(reading, first, end),
    actor,
    action: spanOfTokens(reading, trigger.verb, end),
    beneficiary: beneficiaryIn(reading, cast, actor, [trigger.verb, end]),
    timeframe,
    modality: trigger.modality,
    state: 'stated',
    evidence: [spanOfTokens(reading, sentence.first, sentence.last)],
  };
  return { commitment, verb: tokens[trigger.verb]?.lower ?? '', things };
}

/** A date that opens a sentence ends within this many tokens: `By the end of the year, …`. */
const openingDate = 7;

/** A date of the action, else one that opens the sentence or stands right before the verb; with the small words before it. */
function timeframeIn(
  reading: Reading,
  dates: DateIndex,
  { action, subject, sentence }: { action: Stretch; subject: Stretch; sentence: number },
): Timeframe | null {
  const within = ([first, last]: Stretch) => dates.within(first, last);
  const opening = datelineEnd(reading, sentence, subject[0]);
  const date =
    within(action) ??
    within([opening, Math.min(subject[0], opening + openingDate)]) ??
    dates.at(subject[1] - 1);
  if (!date) return null;
  const { tokens, grammar } = reading;
  let first = date.first;
  const small = (i: number) =>
    grammar.prepositions.has(lower(reading, i)) ||
    grammar.determiners.has(lower(reading, i)) ||
    grammar.dates.leads.has(lower(reading, i));
  while (first > 0 && small(first - 1) && tokens[first - 1]?.kind === 'word') first--;
  return { words: spanOfTokens(reading, first, date.last), from: date.from, to: date.to };
}

/** The first country, organisation or person after `to`, `with` or a verb of help. */
function beneficiaryIn(reading: Reading, cast: Cast, actor: Party, [first, last]: Stretch): Party | null {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    if (!grammar.commitments.beneficiaryLeads.has(lower(reading, i))) continue;
    const mention = cast.mentions[cast.mentionOf[i + 1] ?? -1];
    if (mention && mention.last <= last) {
      return {
        name: cast.people[mention.person]?.name ?? '',
        kind: 'person',
        span: spanOfTokens(reading, mention.first, mention.last),
      };
    }
    const at = grammar.determiners.has(lower(reading, i + 1)) ? i + 2 : i + 1;
    const country = tokens[at]?.capital ? grammar.governments.get(fold(tokens[at]?.text ?? '')) : undefined;
    if (country && country !== actor.name)
      return { name: country, kind: 'organisation', span: spanOfTokens(reading, at, at + 1) };
  }
  return null;
}

/** How much of the smaller one's words two commitments to do the same share, at least. */
const sameThings = 0.4;

/** Commitments of one actor and verb that a next one is compared with, the newest ones. */
const compared = 30;

/** Adds a commitment's evidence and timeframe to the one it repeats, and says whether there is one. */
function merge(found: Map<string, Found[]>, next: Found): boolean {
  const key = `${next.verb.slice(0, 4)} ${next.commitment.actor.name}`;
  const others = found.get(key) ?? [];
  found.set(key, others);
  const known = others.slice(-compared).find((one) => shareThings(one, next));
  if (!known) {
    others.push(next);
    return false;
  }
  const { evidence, timeframe } = known.commitment;
  const fresh = next.commitment.evidence.filter((span) => span.start !== evidence.at(-1)?.start);
  known.commitment = {
    ...known.commitment,
    evidence: [...evidence, ...fresh],
    timeframe: timeframe ?? next.commitment.timeframe,
  };
  return true;
}

function shareThings(one: Found, next: Found): boolean {
  const shared = [...next.things].filter((thing) => one.things.has(thing)).length;
  return shared >= sameThings * Math.max(1, Math.min(one.things.size, next.things.size));
}
