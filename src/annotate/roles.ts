import type { Role } from '../core/person.ts';
import type { NameRun } from './name-title.ts';
import { nicknameAfter } from './nicknames.ts';
import { headsRole, isBoundary, isFiniteVerb, phraseEnd, type Stretch } from './noun-phrase.ts';
import { organisationIn } from './organisations.ts';
import { isRoleNoun, type Reading, sentenceAround, spanOfTokens } from './reading.ts';

/** Titles are short; what is longer is a clause. */
const longestTitle = 16;

/**
 * Every title that stands around a name: before it (`US President X`), in apposition on either side
 * (`the head of Y, Gen. X`; `X, a senior official in Z,`), after a copula, or as `who heads Y`.
 * `isName` tells whether a person's name begins at a token, its title included.
 */
export function titlesAround(
  reading: Reading,
  run: NameRun,
  isName: (token: number) => NameRun | undefined,
): Stretch[] {
  const found = [
    prefixTitle(reading, run),
    titleBeforeComma(reading, run, isName),
    titleAfter(reading, run, isName),
  ];
  return found.filter((stretch) => stretch !== undefined);
}

/** The role that a stretch of tokens states. */
export function roleOf(reading: Reading, [first, last]: Stretch): Role {
  const span = spanOfTokens(reading, first, last);
  const asOf = reading.article.published?.date ?? null;
  const title = singular(reading, [first, last]) ?? span.text;
  return { title, organisation: organisationIn(reading, first, last), span, asOf };
}

/** `los jueces X, Y y Z`: each is a `juez`; undefined where the title's noun is no plural. */
function singular(reading: Reading, [first, last]: Stretch): string | undefined {
  const { tokens, grammar } = reading;
  if (grammar.headingVerbs.has(tokens[first]?.lower ?? '')) return undefined;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    const one = grammar.pluralRoles.get(token?.lower ?? '');
    if (isRoleNoun(grammar, token?.lower ?? '')) return undefined;
    if (!token || one === undefined) continue;
    const { text } = spanOfTokens(reading, first, last);
    const from = token.start - (tokens[first]?.start ?? 0);
    const word = token.capital ? `${one.charAt(0).toUpperCase()}${one.slice(1)}` : one;
    return `${text.slice(0, from)}${word}${text.slice(from + token.text.length)}`;
  }
  return undefined;
}

function prefixTitle(reading: Reading, run: NameRun): Stretch | undefined {
  if (run.titleNoun < run.prefix) return undefined;
  const title = reading.tokens[run.titleNoun]?.lower ?? '';
  const alone = run.prefix === run.titleNoun;
  return alone && reading.grammar.courtesies.has(title) ? undefined : [run.prefix, run.titleNoun + 1];
}

/** `the undersecretary of …, Todd Robinson`: a title with its article, ended by the comma before the name. */
function titleBeforeComma(
  reading: Reading,
  run: NameRun,
  isName: (token: number) => NameRun | undefined,
): Stretch | undefined {
  const { tokens } = reading;
  const { first } = sentenceAround(reading, run.first);
  // `Su colega, el oceanógrafo Iván …`: the article of the title that is the name's own.
  const article =
    run.prefix < run.first && reading.grammar.determiners.has(tokens[run.prefix - 1]?.lower ?? '');
  const comma = article ? run.prefix - 2 : run.prefix - 1;
  if (comma <= first || tokens[comma]?.text !== ',') return undefined;
  const start = nounPhraseStart(reading, comma, first, isName) ?? doerBefore(reading, comma, run);
  if (start === undefined || belongsToNameBefore(reading, start, run, isName)) return undefined;
  return [start, comma];
}

/** Goes left from `end` to the determiner of the longest noun phrase whose head is a role. */
function nounPhraseStart(
  reading: Reading,
  end: number,
  limit: number,
  isName: (token: number) => NameRun | undefined,
): number | undefined {
  const { tokens, grammar } = reading;
  let best: number | undefined;
  for (let i = end - 1; i >= limit && end - i <= longestTitle; i--) {
    const token = tokens[i];
    if (token && grammar.owningRelatives.has(token.lower) && headsRole(reading, i + 1, end)) return i + 1;
    if (token?.text === ')' && tokens[i - 2]?.text === '(') {
      i -= 2;
      continue;
    }
    if (!token || isBoundary(reading, i) || isTitled(isName(i))) break;
    if (!grammar.determiners.has(token.lower) && token.text !== '’s' && token.text !== "'s") continue;
    if (headsRole(reading, i + 1, end) && (best === undefined || isLinked(reading, i + 1, best)))
      best = i + 1;
  }
  return best;
}

/** How many words such a noun phrase has at most. */
const longestDoer = 4;

/** `… que la interpelante, Gissela Garzón, …`: a noun made for who does something opens a clause, and its name is set apart. */
function doerBefore(reading: Reading, comma: number, run: NameRun): number | undefined {
  const { tokens, grammar } = reading;
  if (tokens[run.last]?.text !== ',' || run.prefix !== run.first) return undefined;
  const { first } = sentenceAround(reading, comma);
  for (let noun = comma - 1; noun > first && comma - noun <= longestDoer; noun--) {
    if (!grammar.determiners.has(tokens[noun - 1]?.lower ?? '')) continue;
    const before = tokens[noun - 2];
    const opens =
      noun - 1 === first || before?.text === ',' || grammar.subordinators.has(before?.lower ?? '');
    const doer = tokens[noun]?.capital === false && grammar.doerEndings.test(tokens[noun]?.lower ?? '');
    return opens && doer && phraseEnd(reading, noun) === comma ? noun : undefined;
  }
  return undefined;
}

/** A name with a title of its own before it: then what stands further left is not another's title. */
function isTitled(run: NameRun | undefined): boolean {
  return run !== undefined && run.titleNoun >= run.prefix && run.last - run.first > 1;
}

/** The outer phrase reaches the inner one through a preposition: `the spokesman for the minister`. */
function isLinked({ tokens, grammar }: Reading, outer: number, inner: number): boolean {
  for (let i = inner - 1; i > outer; i--) if (grammar.prepositions.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

/**
 * `Gen. A, the undersecretary of B, C and D`: the title in the middle is C's when A has one already
 * before the name and C has none after it; otherwise it is A's.
 */
function belongsToNameBefore(
  reading: Reading,
  title: number,
  run: NameRun,
  isName: (token: number) => NameRun | undefined,
): boolean {
  const { tokens, grammar } = reading;
  const comma = title - 2;
  if (!grammar.determiners.has(tokens[title - 1]?.lower ?? '') || tokens[comma]?.text !== ',') return false;
  const before = nameEndingAt(comma, isName);
  if (!before) return false;
  return before.titleNoun < before.prefix || apposition(reading, run.last) !== undefined;
}

function nameEndingAt(end: number, isName: (token: number) => NameRun | undefined): NameRun | undefined {
  for (let i = end - 1; i >= Math.max(0, end - 8); i--) {
    const run = isName(i);
    if (run && run.last === end) return run;
  }
  return undefined;
}

/** A title after the name: in apposition, after a copula or in a relative clause. */
function titleAfter(
  reading: Reading,
  run: NameRun,
  isName: (token: number) => NameRun | undefined,
): Stretch | undefined {
  const { tokens, grammar } = reading;
  const stretch = apposition(reading, run.last);
  if (stretch) {
    const next = tokens[stretch[1]]?.text === ',' ? isName(stretch[1] + 1) : undefined;
    const inside = isNameWithin(stretch, isName);
    const definite = next && stretch[0] - 2 === run.last;
    if (!inside && !(definite && !belongsToNameBefore(reading, stretch[0], next, isName))) return stretch;
    return undefined;
  }
  if (grammar.copulas.has(tokens[run.last]?.lower ?? '')) return predicate(reading, run.last + 1);
  const heads = grammar.headingVerbs.has(tokens[run.last]?.lower ?? '')
    ? titleInClause(reading, run.last)
    : undefined;
  if (heads && organisationIn(reading, ...heads)) return heads;
  const appointed = appointment(reading, run.last);
  if (appointed) return appointed;
  // `, known as Pipo, who leads Y`.
  const known = nicknameAfter(reading, run.last)?.end ?? run.last;
  const who = tokens[known]?.text === ',' ? known + 1 : known;
  return grammar.subordinators.has(tokens[who]?.lower ?? '') ? titleInClause(reading, who + 1) : undefined;
}

/** `who heads Y`, `who is the head of Y`, `quien se desempeña como Z`: the title in a relative clause, from its verb on. */
function titleInClause(reading: Reading, verb: number): Stretch | undefined {
  const lower = reading.tokens[verb]?.lower ?? '';
  if (reading.grammar.headingVerbs.has(lower)) return [verb, phraseEnd(reading, verb + 1)];
  return reading.grammar.copulas.has(lower) ? predicate(reading, verb + 1) : appointment(reading, verb);
}

/** How many small words may stand between a name and its appointment: `has been`, `was sworn in`, `fue`. */
const longestLead = 4;

/** `was appointed ambassador to Z`, `named X as head of Z`, `asumió como ministro`: the title that is given. */
function appointment(reading: Reading, after: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  const { last } = sentenceAround(reading, Math.min(after, tokens.length - 1));
  for (let i = after; i < Math.min(last, after + longestLead); i++) {
    const lower = tokens[i]?.lower ?? '';
    const gives = grammar.appointing.has(lower) || grammar.capacities.has(lower);
    const leads = grammar.verbs.has(lower) || grammar.serving.has(lower);
    const served = grammar.serving.has(tokens[i - 1]?.lower ?? '') || grammar.clitics.has(lower);
    if (!gives && !leads && !served) return undefined;
    if (!gives) continue;
    let first = i + 1;
    if (grammar.capacities.has(tokens[first]?.lower ?? '')) first++;
    if (grammar.determiners.has(tokens[first]?.lower ?? '')) first++;
    const end = phraseEnd(reading, first);
    return end > first && end - first <= longestTitle && headsRole(reading, first, end)
      ? [first, end]
      : undefined;
  }
  return undefined;
}

/** A name with a title of its own inside the stretch: then it is a list, not an apposition. */
function isNameWithin([first, last]: Stretch, isName: (token: number) => NameRun | undefined): boolean {
  const run = isName(first) ?? isName(first + 1);
  return run !== undefined && run.last <= last && run.first > run.titleNoun && run.titleNoun >= first;
}

/** `, 45, a senior official in Z`: the phrase after a comma or bracket whose head is a role. */
function apposition(reading: Reading, after: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (!/^[,(—–―]$/.test(tokens[after]?.text ?? '')) return undefined;
  let first = after + 1;
  if (grammar.nicknameLeads.has(tokens[first]?.lower ?? '')) first = commaAfter(reading, first) + 1;
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2;
  if (grammar.determiners.has(tokens[first]?.lower ?? '')) first++;
  const last = nicknameStart(reading, first, phraseEnd(reading, first));
  // `With X, the president said`: not X's title but who does what follows.
  if (isFiniteVerb(reading, last)) return undefined;
  return last > first && last - first <= longestTitle && headsRole(reading, first, last)
    ? [first, last]
    : undefined;
}

/** `a former officer known as …`: where the words that lead up to a nickname begin, or the end of the phrase. */
function nicknameStart({ tokens, grammar }: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    const lower = tokens[i]?.lower ?? '';
    if (grammar.nicknameLeads.has(lower) && !grammar.nicknameLinks.has(lower)) return i;
  }
  return last;
}

/** How long a nickname may be, in tokens with its marks. */
const longestNickname = 8;

/** `, alias Pipo, líder de …`: the comma behind the nickname, or the token itself. */
function commaAfter({ tokens }: Reading, first: number): number {
  for (let i = first + 1; i < first + longestNickname; i++) if (tokens[i]?.text === ',') return i;
  return first;
}

function predicate(reading: Reading, after: number): Stretch | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.determiners.has(tokens[after]?.lower ?? '')) return undefined;
  const last = phraseEnd(reading, after + 1);
  return last - after <= longestTitle && headsRole(reading, after + 1, last) ? [after + 1, last] : undefined;
}
