import type { DateIndex } from './date-index.ts';
import { datelineEnd } from './names.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import { isFutureForm, lowerAt, type Reading, sentenceAround } from './reading.ts';
import { isTitleOf } from './speech-clause.ts';

/** What subjects are looked for in. */
export interface Ground {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly dates: DateIndex;
}

/** How far before a verb its subject may stand, in tokens: a longer sentence is a list or no sentence. */
const subjectReach = 120;

/** The noun phrase left of a verb; across `and`, a relative clause or a parenthesis, the subject of the sentence. */
export function subjectBefore(ground: Ground, verb: number): Stretch | undefined {
  const { reading } = ground;
  const { first, last } = sentenceAround(reading, verb);
  const limit = Math.max(
    datelineEnd(reading, first, last),
    verb - subjectReach,
    quotationStart(reading, verb),
  );
  const start = phraseStart(ground, verb, limit);
  const { grammar, tokens } = reading;
  const phrase = trimmed(ground, [start, verb]);
  // `al mandatario le ofrecerá`: whom it is done for.
  const recipient = phrase && grammar.commitments.recipients.has(lowerAt(reading, phrase[0]));
  if (phrase && !recipient) return phrase;
  if (grammar.subordinators.has(lowerAt(reading, start - 1)) && start - 1 > limit) {
    const end = tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
    const told = toldBefore(ground, end, limit);
    if (told !== undefined) return subjectBefore(ground, told);
    return trimmed(ground, [phraseStart(ground, end, limit), end]);
  }
  const inside =
    tokens[start - 1]?.text === ','
      ? (subordinateSubject(ground, start - 1, limit) ?? companySubject(ground, start - 1, limit))
      : undefined;
  if (inside) return inside;
  const subject = sentenceSubject(ground, limit, verb);
  const outside = subject ? -1 : quotationStart(reading, verb) - 1;
  return outside > first ? beforeQuotation(ground, outside) : subject;
}

/** How far back the conjunction of a subordinate clause with an apposition may stand, in tokens. */
const subordinateReach = 25;

/** `…, que el presidente X, junto con Y, visitará`: what follows the conjunction up to the first comma. */
function subordinateSubject(ground: Ground, comma: number, limit: number): Stretch | undefined {
  const { reading } = ground;
  for (let i = comma - 1, end = comma; i >= Math.max(limit, comma - subordinateReach); i--) {
    if (reading.tokens[i]?.text === ',') end = i;
    if (!reading.grammar.subordinators.has(lowerAt(reading, i))) continue;
    const inner = trimmed(ground, [i + 1, end]);
    const named = inner && ground.cast.mentionOf.slice(...inner).some((mention) => mention >= 0);
    return named ? inner : undefined;
  }
  return undefined;
}

/** `X, together with Y, will`: what stands before the parenthesis that names more of those who act. */
function companySubject(ground: Ground, comma: number, limit: number): Stretch | undefined {
  const { reading } = ground;
  for (let i = comma - 1; i > limit; i--) {
    if (reading.tokens[i]?.text !== ',') continue;
    const joins = reading.grammar.commitments.joining.has(lowerAt(reading, i + 1));
    return joins ? trimmed(ground, [phraseStart(ground, i, limit), i]) : undefined;
  }
  return undefined;
}

/** The token after the marks that open the quotation around a token, or 0. */
function quotationStart({ quotations, quotationOf }: Reading, token: number): number {
  return (quotations[quotationOf[token] ?? -1]?.open ?? -1) + 1;
}

/** The subject with which the sentence before a verb's begins. */
export function subjectOfSentenceBefore(ground: Ground, verb: number): Stretch | undefined {
  const before = ground.reading.sentences[(ground.reading.sentenceOf[verb] ?? 0) - 1];
  const first = before && datelineEnd(ground.reading, before.first, before.last);
  return before && first !== undefined
    ? sentenceSubject(ground, first, Math.min(before.last, before.first + subjectReach))
    : undefined;
}

/** The verb of telling whose clause an action without a subject stands in: `Precisó que enviará`. */
export function tellingVerbBefore(ground: Ground, verb: number): number | undefined {
  const { reading } = ground;
  const limit = Math.max(sentenceAround(reading, verb).first, verb - subjectReach);
  const start = phraseStart(ground, verb, limit);
  if (!reading.grammar.subordinators.has(lowerAt(reading, start - 1))) return undefined;
  return tellingVerb(ground, start - 1, limit);
}

/** `the prisons, which will be built`: a clause about what stands before it. */
export function isRelative(ground: Ground, verb: number): boolean {
  const { reading } = ground;
  const limit = Math.max(sentenceAround(reading, verb).first, verb - subjectReach);
  const quoted = /^["“«]$/.test(lowerAt(reading, verb - 1)) ? verb - 1 : verb;
  const start = phraseStart(ground, quoted, limit);
  const opens = reading.grammar.subordinators.has(lowerAt(reading, start - 1)) && start - 1 > limit;
  if (!opens || reading.grammar.commitments.conditions.has(lowerAt(reading, start - 1))) return false;
  // `mientras que la última arrancará`: two conjunctions open a clause of its own.
  if (reading.grammar.subordinators.has(lowerAt(reading, start - 2))) return false;
  return tellingVerb(ground, start - 1, limit) === undefined && !followsConjunction(reading, start - 1);
}

function followsConjunction(reading: Reading, index: number): boolean {
  return reading.grammar.conjunctions.has(lowerAt(reading, index - 1));
}

/** `Quito «está considerando enviar»`: the phrase that a fragment in quotation marks goes on from. */
function beforeQuotation(ground: Ground, open: number): Stretch | undefined {
  const limit = Math.max(sentenceAround(ground.reading, open).first, open - subjectReach);
  const start = phraseStart(ground, open, limit);
  return start < open ? trimmed(ground, [start, open]) : undefined;
}

/** The verb of telling that a clause depends on; in English only behind `and`, where `that` is no pronoun. */
function toldBefore(ground: Ground, end: number, limit: number): number | undefined {
  const { reading } = ground;
  const { dropsSubjects } = reading.grammar;
  if (followsConjunction(reading, end)) return tellingVerbFar(reading, end - 1, limit);
  return dropsSubjects ? tellingVerb(ground, end, limit) : undefined;
}

/** `prometió ayer que enviará`: the verb of speech before `que`, with nothing but a time between. */
function tellingVerb({ reading, dates }: Ground, end: number, limit: number): number | undefined {
  const { grammar, tokens } = reading;
  const { months, weekdays, days, units, current, next, last } = grammar.dates;
  for (let i = end - 1; i >= limit; i--) {
    const { lower = '', kind } = tokens[i] ?? {};
    if (grammar.speechVerbs.has(lower) || grammar.commitments.promising.has(lower)) return i;
    const small = grammar.determiners.has(lower) || grammar.prepositions.has(lower) || kind === 'number';
    const time = [months, weekdays, days, units, current, next, last].some((table) => table.has(lower));
    const idle =
      grammar.commitments.adverbs.has(lower) ||
      grammar.documentNouns.has(lower) ||
      grammar.mannerForm.test(lower);
    if (!small && !time && !idle && !dates.at(i)) return undefined;
  }
  return undefined;
}

/** `dijo que …, y que`: the verb of speech with a clause of its own that a next one joins. */
function tellingVerbFar(reading: Reading, end: number, limit: number): number | undefined {
  const { grammar } = reading;
  let complement = false;
  for (let i = end - 1; i >= limit; i--) {
    const lower = lowerAt(reading, i);
    if (complement && (grammar.speechVerbs.has(lower) || grammar.verbs.has(lower))) return i;
    complement = grammar.complementizers.has(lower) || (complement && !/\p{P}/u.test(lower));
  }
  return undefined;
}

function phraseStart({ reading, cast }: Ground, end: number, limit: number): number {
  const { tokens, grammar } = reading;
  let start = end;
  // Only small words stand between the conjunction and the verb: `y se comprometió`.
  let idle = true;
  while (start > limit) {
    const token = tokens[start - 1];
    if (!token) break;
    const inName = (cast.mentionOf[start - 1] ?? -1) >= 0;
    const joins = inName || token.kind !== 'punctuation' || /^(?:[&/’'-]|['’]s)$/.test(token.text);
    if (!joins || (!inName && !token.capital && endsPhrase(reading, start - 1))) break;
    if (!inName && idle && grammar.conjunctions.has(token.lower)) return start;
    idle &&= grammar.commitments.adverbs.has(token.lower) || grammar.commitments.middle.has(token.lower);
    start--;
  }
  return start;
}

/** A word that no noun phrase holds: a finite verb, or what opens a clause. */
function endsPhrase({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return grammar.subordinators.has(lower) || grammar.verbs.has(lower) || grammar.speechVerbs.has(lower);
}

/** How far into a sentence the comma stands that closes what introduces its subject, in tokens. */
const introduction = 14;

/** The subject with which a sentence begins, behind what introduces it: `To speed up X, Washington is …`. */
function sentenceSubject(ground: Ground, first: number, verb: number): Stretch | undefined {
  const { reading, cast } = ground;
  const { tokens, grammar } = reading;
  if (opensWithVerb(reading, first)) return undefined;
  let start = first;
  for (let i = first; i < verb; i++) {
    const token = tokens[i];
    if (!token) break;
    if (/^[,–—(:]$/.test(token.text) && i - first < introduction) {
      if (token.text !== ':' && !introduces(ground, start))
        return trimmed(ground, [start, nameAfter(ground, [start, i])]);
      start = i + 1;
      if (opensWithVerb(reading, start)) return undefined;
    }
    const finite =
      grammar.verbs.has(token.lower) || grammar.speechVerbs.has(token.lower) || promises(reading, i);
    if ((cast.mentionOf[i] ?? -1) >= 0 || token.capital || !finite) continue;
    const comma = leadsIn(reading, start) ? introductionEnd(reading, i, verb) : undefined;
    if (comma === undefined) return i > start ? trimmed(ground, [start, i]) : undefined;
    start = comma + 1;
    i = comma;
  }
  return verb > start ? trimmed(ground, [start, verb]) : undefined;
}

/** `During their first talks since the minister took office, Park …`: a preposition that a clause of time follows. */
function leadsIn({ tokens, grammar }: Reading, first: number): boolean {
  return tokens[first]?.capital === true && grammar.prepositions.has(tokens[first]?.lower ?? '');
}

/** The comma that closes what leads in with a verb of its own. */
function introductionEnd({ tokens }: Reading, first: number, verb: number): number | undefined {
  for (let i = first + 1; i < Math.min(verb, first + introduction); i++)
    if (tokens[i]?.text === ',') return i;
  return undefined;
}

/** `The commission committed to`: a finite form, not what has been `agreed` behind an article or a preposition. */
function promises({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  const before = tokens[index - 1]?.lower ?? '';
  const { promising, vowing, infinitive } = grammar.commitments;
  const binds = promising.has(lower) && vowing.has(lower) && infinitive.has(tokens[index + 1]?.lower ?? '');
  return binds && !grammar.determiners.has(before) && !grammar.prepositions.has(before);
}

/** `Ofreció instalar … y se comprometió a`: where subjects are dropped a sentence may open with its verb. */
function opensWithVerb(reading: Reading, first: number): boolean {
  const { grammar } = reading;
  if (!grammar.dropsSubjects) return false;
  const { clitics, verbs, speechVerbs, commitments } = grammar;
  const at = clitics.has(lowerAt(reading, first)) ? first + 1 : first;
  const word = lowerAt(reading, at);
  if (grammar.headingVerbs.has(word)) return false;
  const finite =
    verbs.has(word) ||
    speechVerbs.has(word) ||
    commitments.promising.has(word) ||
    grammar.pastForm?.test(word);
  return finite === true || isFutureForm(reading, at);
}

/** `El abogado del detenido, X, …`: past the name behind the comma whose title the phrase is. */
function nameAfter({ reading, cast }: Ground, [first, comma]: Stretch): number {
  const mention = cast.mentions[cast.mentionOf[comma + 1] ?? -1];
  return mention && isTitleOf(reading, cast, mention.person, [first, comma]) ? mention.last : comma;
}

/** What begins with a small word that opens no noun phrase only leads up to the subject: `To …,`, `In addition,`. */
function introduces({ reading, cast, dates }: Ground, first: number): boolean {
  const { tokens, grammar } = reading;
  const token = tokens[first];
  if (!token || (cast.mentionOf[first] ?? -1) >= 0) return false;
  if (dates.at(first) || dates.at(first + 1)) return true;
  if (grammar.determiners.has(token.lower)) return false;
  return grammar.functionWords.has(token.lower) || /ing$/.test(token.lower) || !token.capital;
}

/** Without the conjunctions, adverbs and dates at either end; undefined when nothing else is left. */
function trimmed(ground: Ground, [first, last]: Stretch): Stretch | undefined {
  const { reading } = ground;
  const { grammar, tokens } = reading;
  const idle = (i: number) =>
    grammar.conjunctions.has(lowerAt(reading, i)) ||
    grammar.commitments.adverbs.has(lowerAt(reading, i)) ||
    grammar.commitments.middle.has(lowerAt(reading, i));
  let start = first;
  let end = last;
  for (let next = start; start < end; start = next) {
    next = idle(start) || tokens[start]?.kind === 'punctuation' ? start + 1 : pastDate(ground, start, end);
    if (next === start) break;
  }
  for (let next = end; end > start; end = next) {
    next = idle(end - 1) || tokens[end - 1]?.text === ',' ? end - 1 : beforeDate(ground, start, end);
    if (next === end) break;
  }
  return end > start ? [start, end] : undefined;
}

/** Past a date and the small words before it: `el 23 de febrero`, `in the coming days`. */
function pastDate({ reading, dates }: Ground, first: number, last: number): number {
  let i = first;
  while (i < last && !dates.at(i) && isSmall(reading, i)) i++;
  const date = i < last ? dates.at(i) : undefined;
  return date && date.first === i && date.last <= last ? date.last : first;
}

/** Before a date that ends a phrase, and the small words before it: `Peru on Tuesday`. */
function beforeDate({ reading, dates }: Ground, first: number, last: number): number {
  const date = dates.at(last - 1);
  if (!date || date.last !== last || date.first < first) return last;
  let i = date.first;
  while (i > first && isSmall(reading, i - 1)) i--;
  return i;
}

function isSmall({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return grammar.determiners.has(lower) || grammar.prepositions.has(lower) || grammar.dates.leads.has(lower);
}
