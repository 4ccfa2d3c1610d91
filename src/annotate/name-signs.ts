import { fold } from '../core/text.ts';
import type { NameRun } from './name-title.ts';
import { opensSurname } from './names.ts';
import { isFiniteVerb, type Stretch } from './noun-phrase.ts';
import { isHonorific, isRoleNoun, type Reading, sentenceAround } from './reading.ts';
import { surnameFirst } from './surname-first.ts';
import type { Token } from './tokens.ts';

/** A run of capitalised words that may name somebody. */
export interface Candidate extends NameRun {
  /** The name's words, folded, without particles. */
  readonly words: readonly string[];
  /** The titles that stand around it. */
  readonly titles: readonly Stretch[];
}

/** The longest name, in tokens with particles and nickname. */
const longestName = 7;

/** What a capitalised run is when it is no person: an organisation, a place, an acronym, a nationality. */
export function isExcluded(reading: Reading, run: NameRun): boolean {
  const { tokens, grammar } = reading;
  const name = tokens.slice(run.first, run.last);
  const initialled = /^\p{Lu}\.$/u.test(name[0]?.text ?? '') && name.length > 2;
  const given = grammar.givenNames.has(fold(name[initialled ? 1 : 0]?.text ?? ''));
  const whole = fold(name.map((token) => token.text).join(' '));
  const object = grammar.genitives.has(name[0]?.lower ?? '') && name[0]?.capital === false;
  if (
    grammar.places.has(whole) ||
    grammar.governments.has(whole) ||
    name.length > longestName ||
    object ||
    isCredit(reading, run) ||
    isNamedAfter(reading, run)
  )
    return true;
  if (surnameFirst(reading, run.first, run.last)) return false;
  const from = given && grammar.headFirst && name.length > 1 ? name.length : given ? 1 : 0;
  const surname = opensSurname(reading, run.first, sentenceAround(reading, run.first));
  const titled = run.titleNoun >= run.prefix;
  // `Health Minister Ryan Park`; and `Mr Park`.
  const known = titled && (given || grammar.courtesies.has(tokens[run.titleNoun]?.lower ?? ''));
  const isNoSurname = (token: Token) =>
    marksNoPerson(reading, token) && !(known && grammar.placeNouns.has(token.lower));
  if (!surname && name.slice(from).some(isNoSurname)) return true;
  if (!given && !titled && name.some((token) => grammar.places.has(fold(token.text)))) return true;
  const last = name.at(-1)?.lower ?? '';
  if (!given && name.length > 1 && !grammar.headFirst && isRoleNoun(grammar, last)) return true;
  return name.every((token) => isTimeOrTitle(reading, token.lower));
}

/** `Photo/Dolores Ochoa`: who took a picture. */
function isCredit(reading: Reading, { prefix, last }: NameRun): boolean {
  const { tokens } = reading;
  // `(Trinidad Express) Police …`: who reports it.
  const bracketed = tokens[prefix - 1]?.text === '(' && tokens[last]?.text === ')';
  if (bracketed && sentenceAround(reading, prefix).first === prefix - 1) return true;
  return tokens[prefix - 1]?.text === '/' && tokens[prefix - 1]?.start === tokens[prefix - 2]?.end;
}

/** `calle Dionisio …`, `the Rosa Plaza bridge`, `USS …`, `Brigada 31 “General José …”`: what is named after somebody; a title in quotation marks. */
function isNamedAfter(reading: Reading, { prefix, first, last, titleNoun }: NameRun): boolean {
  const { tokens, grammar, quotations, quotationOf } = reading;
  if (last - first < 2) return false;
  const around = quotations[quotationOf[prefix] ?? -1];
  const filled = around && around.open === prefix - 1 && around.close === last;
  const before = tokens[filled ? prefix - 2 : prefix - 1];
  const isKind =
    before?.kind === 'word' &&
    (grammar.placeNouns.has(before.lower) || grammar.namedBodies.has(before.lower));
  if (filled) return isKind || before?.kind === 'number' || before?.capital === true || before?.text === ':';
  if (titleNoun >= prefix) return false;
  if (isKind && /^\p{Lu}{3}$/u.test(before.text)) return true;
  const lead = tokens[prefix - 2]?.lower ?? '';
  if (!grammar.headFirst) {
    // `the Rosa Plaza bridge`: nobody has an article before their name.
    const after = tokens[last];
    const kind = grammar.placeNouns.has(after?.lower ?? '') || grammar.namedBodies.has(after?.lower ?? '');
    return kind && after?.capital === false && grammar.determiners.has(before?.lower ?? '');
  }
  // `frente` is a small word too, but not behind an article.
  const plain = !grammar.functionWords.has(before?.lower ?? '') || grammar.determiners.has(lead);
  return isKind && before?.capital === false && plain;
}

function marksNoPerson({ grammar }: Reading, token: Token): boolean {
  const noun =
    token.capital && (grammar.organisationNouns.has(token.lower) || grammar.placeNouns.has(token.lower));
  return noun || /^\p{Lu}{3,}$|^(?:\p{Lu}\.){2,}$/u.test(token.text);
}

function isTimeOrTitle({ grammar }: Reading, lower: string): boolean {
  const { months, weekdays } = grammar.dates;
  return (
    months.has(lower) ||
    weekdays.has(lower) ||
    isRoleNoun(grammar, lower) ||
    grammar.honorifics.has(lower) ||
    grammar.particles.has(lower)
  );
}

/** Signs that two words or more name a person, weighed: what a title or a known name says is enough alone. */
export function isFullName(reading: Reading, run: Candidate, shortForms: ReadonlySet<string>): boolean {
  const { tokens, grammar } = reading;
  if (run.words.length < 2) return false;
  const before = tokens[run.prefix - 1]?.lower ?? '';
  const titled = run.titleNoun >= run.prefix;
  const endings = run.words.length > 2 ? run.words.slice(-2) : run.words.slice(-1);
  let signs = isPlainName(reading, run) ? 1 : 0;
  if (grammar.agentives.has(before) && !grammar.genitives.has(before)) signs += 1;
  if (titled || run.titles.length > 0) signs += 2;
  if (grammar.givenNames.has(run.words[0] ?? '')) signs += 2;
  if (endings.some((word) => grammar.surnames.has(word)) || hasSurnamePrefix(reading, run)) signs += 1;
  if (hasInitial(reading, run)) signs += 1;
  if (endings.some((word) => shortForms.has(word))) signs += 1;
  if (speaksAt(reading, run)) signs += 2;
  if (hasAge(reading, run.last)) signs += 2;
  if (grammar.determiners.has(before) && !titled) signs -= 2;
  if (grammar.locatives.has(before) && !grammar.agentives.has(before)) signs -= 1;
  return signs >= 2;
}

/** `O’Rourke`, `McKay`: no other word is written so. */
function hasSurnamePrefix({ tokens }: Reading, { last }: NameRun): boolean {
  return /^(?:O[’']|Mc)\p{Lu}/u.test(tokens[last - 1]?.text ?? '');
}

function hasInitial({ tokens }: Reading, { first }: NameRun): boolean {
  return /^\p{Lu}\.?$/u.test(tokens[first]?.text ?? '') || /^\p{Lu}\.$/u.test(tokens[first + 1]?.text ?? '');
}

/** `, 45,`. */
function hasAge({ tokens }: Reading, last: number): boolean {
  return (
    tokens[last]?.text === ',' &&
    /^\d{2}$/.test(tokens[last + 1]?.text ?? '') &&
    tokens[last + 2]?.text === ','
  );
}

/** Two to four words, all of letters with only the first large. */
function isPlainName({ tokens }: Reading, run: Candidate): boolean {
  const words = tokens.slice(run.first, run.last).filter((token) => token.capital);
  return (
    words.length <= 4 &&
    words.every((token) => /^(?:[OD][’']|Mc|Mac)?(?:\p{Lu}[\p{Ll}\p{M}]+[-’']?)+$/u.test(token.text))
  );
}

/** A verb of speech right before or after the name. */
function speaksAt({ tokens, grammar }: Reading, run: NameRun): boolean {
  const after = tokens[run.last]?.lower ?? '';
  const before = tokens[run.prefix - 1]?.lower ?? '';
  return grammar.speechVerbs.has(after) || grammar.speechVerbs.has(before);
}

/** `Gen. Richardson`, where nobody's full name is given. */
export function isTitledName({ tokens, grammar }: Reading, run: Candidate): boolean {
  const word = run.words[0];
  // `Fuerte Militar Huancavilca`: a place whose kind stands first.
  if (grammar.headFirst && grammar.placeNouns.has(tokens[run.prefix]?.lower ?? '')) return false;
  if (run.titleNoun < run.prefix || word === undefined || word.length < 3) return false;
  const lower = tokens[run.first]?.lower ?? '';
  // `Relaciones Institucionales` after a title is what its bearer heads.
  const noun = tokens[run.titleNoun]?.lower ?? '';
  if (!isRoleNoun(grammar, noun) && !isHonorific(grammar, noun) && !grammar.surnames.has(word)) return false;
  return ![grammar.places, grammar.governments, grammar.portfolios].some(
    (table) => table.has(word) || table.has(lower),
  );
}

/** `Noboa said`, where the name stands alone all through: a surname that is no other word, doing something. */
export function isSurnameAlone(reading: Reading, run: Candidate): boolean {
  const { tokens, grammar } = reading;
  const [word = '', ...more] = run.words;
  if (more.length > 0 || !grammar.surnames.has(word) || grammar.places.has(word)) return false;
  if (grammar.determiners.has(tokens[run.prefix - 1]?.lower ?? '')) return false;
  if (speaksAt(reading, run)) return true;
  if (!grammar.plainSurnames.has(word)) return false;
  const opens = sentenceAround(reading, run.first).first === run.first && tokens[run.last]?.text === ',';
  return opens || isFiniteVerb(reading, run.last);
}
