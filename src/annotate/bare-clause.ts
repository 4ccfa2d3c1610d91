import { isFutureForm, lowerAt, type Reading } from './reading.ts';

/** How far behind its verb a clause without a conjunction may have its own verb, in tokens. */
const verbReach = 25;

/** The most tokens that say when, where or to whom it is said. */
const longestAside = 8;

/**
 * `said the mission would last`, `told police he knew`, `said Monday in a statement the strikes …`: where the clause of
 * what is said begins that no conjunction opens; undefined where the verb has only an object or nothing.
 */
export function bareClause(reading: Reading, verb: number, last: number): number | undefined {
  const { grammar } = reading;
  if (grammar.dropsSubjects || !grammar.clauseVerbs.has(lowerAt(reading, verb))) return undefined;
  const first = asideEnd(reading, verb + 1, last);
  if (first === undefined || first >= last) return undefined;
  if (grammar.tellingVerbs.has(lowerAt(reading, verb))) {
    const told = behindAddressee(reading, first, last);
    if (told !== undefined) return told;
  }
  return opensClause(reading, first, last) ? first : undefined;
}

/** Past times and places: `Monday`, `late Sunday`, `in a statement on Friday`. */
function asideEnd(reading: Reading, from: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  let at = from;
  while (at < Math.min(last, from + longestAside * 2)) {
    const lower = lowerAt(reading, at);
    if (isTime(reading, at)) at++;
    else if (grammar.prepositions.has(lower)) {
      const end = venueEnd(reading, at + 1, last);
      if (end === undefined) return undefined;
      at = end;
    } else break;
  }
  return tokens[at]?.kind === 'word' ? at : undefined;
}

function isTime({ tokens, grammar }: Reading, index: number): boolean {
  const { lower = '', kind, capital = false } = tokens[index] ?? {};
  const { weekdays, months, days, dayParts, parts } = grammar.dates;
  const named = weekdays.has(lower) || (capital && months.has(lower)) || days.has(lower);
  return (
    named ||
    dayParts.has(lower) ||
    parts.has(lower) ||
    (kind === 'number' && months.has(tokens[index - 1]?.lower ?? ''))
  );
}

/** `a statement`, `an Instagram post`, `Monday`: the token behind what a preposition says it is said in or on. */
function venueEnd(reading: Reading, from: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  if (isTime(reading, from)) return from + 1;
  for (let i = from; i < Math.min(last, from + longestAside); i++) {
    const lower = lowerAt(reading, i);
    if (tokens[i]?.kind !== 'word' || grammar.verbs.has(lower)) return undefined;
    if (grammar.dates.units.has(lower)) return i + 1;
    if (isVenue(lower) && !isVenue(lowerAt(reading, i + 1))) return i + 1;
  }
  return undefined;

  function isVenue(word: string): boolean {
    return grammar.documentNouns.has(word) || grammar.venues.has(word);
  }
}

/** `told news agencies he would`: the subject right before the first verb, when whom it is told to stands before that. */
function behindAddressee(reading: Reading, first: number, last: number): number | undefined {
  const { tokens, grammar } = reading;
  let verb = first + 1;
  while (verb < Math.min(last, first + verbReach) && !isFiniteForm(reading, verb)) {
    if (/^[,;:]$/.test(tokens[verb]?.text ?? '')) return undefined;
    verb++;
  }
  if (!isFiniteForm(reading, verb)) return undefined;
  if (grammar.pronouns.has(lowerAt(reading, verb - 1))) return verb - 1 > first ? verb - 1 : undefined;
  for (let i = verb - 1; i > first; i--) if (grammar.determiners.has(lowerAt(reading, i))) return i;
  let name = verb;
  while (name - 1 > first && tokens[name - 1]?.capital) name--;
  return name < verb ? name : undefined;
}

/** A noun phrase with its verb, or a condition before them. */
function opensClause(reading: Reading, first: number, last: number): boolean {
  const { tokens, grammar } = reading;
  const { lower = '', capital = false, kind } = tokens[first] ?? {};
  if (kind !== 'word' || grammar.complementizers.has(lower) || grammar.conjunctions.has(lower)) return false;
  if (isFiniteForm(reading, first)) return false;
  const condition = grammar.commitments.conditions.has(lower);
  if (grammar.subordinators.has(lower) && !condition) return false;
  const known =
    capital ||
    condition ||
    grammar.determiners.has(lower) ||
    grammar.pronouns.has(lower) ||
    grammar.numberWords.has(lower);
  return hasMainVerb(reading, first + 1, Math.min(last, first + verbReach), known);
}

/** A finite verb outside relative clauses; behind a comma only where the opening leaves no doubt. */
export function hasMainVerb(reading: Reading, first: number, last: number, past: boolean): boolean {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const lower = lowerAt(reading, i);
    const text = tokens[i]?.text ?? '';
    const goesOn = grammar.goingOnForm.test(lowerAt(reading, i + 1));
    if (/^[;:“"«]$/.test(text) || (text === ',' && (!past || goesOn))) return false;
    if (grammar.conjunctions.has(lower) && isFiniteForm(reading, i + 1)) return false;
    if (grammar.subordinators.has(lower)) while (i < last && tokens[i]?.text !== ',') i++;
    else if (isFiniteForm(reading, i)) return true;
  }
  return false;
}

/** A finite verb by its table or, of the past, by its form. */
export function isFiniteForm(reading: Reading, index: number): boolean {
  const { tokens, grammar } = reading;
  const { lower = '', capital = false, kind } = tokens[index] ?? {};
  if (kind !== 'word' || capital) return false;
  if (grammar.goingOnForm.test(lower)) return false;
  return (
    grammar.verbs.has(lower) ||
    grammar.speechVerbs.has(lower) ||
    grammar.pastForm?.test(lower) === true ||
    isFutureForm(reading, index)
  );
}
