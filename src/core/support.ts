import { type Coverage, certain, coverageOf } from './coverage.ts';
import { type Candidate, neighbours } from './jury.ts';
import { isOf, likely, matchUnit, termMap } from './match.ts';
import type { Person } from './person.ts';
import type { Question } from './question.ts';
import { fold, placedWords } from './text.ts';
import { isContent, type Unit } from './unit.ts';

/** Why a sentence is no answer, for a machine. */
export type Refusal = 'no-hit' | 'weak' | 'wrong-type' | 'other-entity' | 'out-of-period';

/**
 * The least coverage of an answer: more than a third. Set on encyclopedia and news questions so that of those which
 * their text answers about one in ten is declined; people seldom ask in the words of the text.
 */
const enough: Coverage = { inArticle: 0.34, nearby: 0.34 };

/** See `scoreOf`: below it few answers are right. */
const leastScore = 0.42;

/** Types whose answer is a thing that can be seen to be missing. */
const tangible: ReadonlySet<string> = new Set(['figure', 'date']);

/** Why a candidate does not answer its question, or null when it may. */
export function refusalOf(candidate: Candidate): Refusal | null {
  const { question, fit } = candidate;
  const inArticle = candidate.inArticle();
  const absent = absentEntity(question, inArticle);
  if (absent) return isYear(absent) ? 'out-of-period' : 'other-entity';
  if (candidate.score < leastScore) return 'weak';
  const coverage = coverageOf(candidate);
  if (coverage.inArticle < enough.inArticle) return 'weak';
  if (fit < 2 && (coverage.nearby < enough.nearby || saysTooFew(candidate) || saysNamesAlone(candidate)))
    return 'weak';
  if (lacksType(candidate)) return 'wrong-type';
  if (leavesTooMuch(candidate) || lacksWhatIsAsked(candidate) || lacksTopic(candidate)) return 'weak';
  if (isAboutAnother(candidate)) return 'other-entity';
  return question.negated && !isNegated(candidate) ? 'weak' : null;
}

/** How well those units are said, in the sentence or beside it, that are asked for. */
function nearby({ question, near }: Candidate, isAsked: (unit: Unit) => boolean): number[] {
  return question.units.flatMap((unit, i) => (isAsked(unit) ? [near[i] ?? 0] : []));
}

/**
 * Of two words that a figure or date is asked of both are said, of more at least two: any text has figures and dates
 * beside one of them.
 */
function saysTooFew(candidate: Candidate): boolean {
  if (!tangible.has(candidate.question.type)) return false;
  const asked = nearby(candidate, isContent);
  return asked.filter((strength) => strength >= likely).length < Math.min(2, asked.length);
}

/** `When did Richardson retire?` is not answered by what else is said of Richardson. */
function saysNamesAlone(candidate: Candidate): boolean {
  const words = nearby(candidate, isVerbal);
  return words.length > 0 && words.every((strength) => strength < likely);
}

function lacksType(candidate: Candidate): boolean {
  const { question, fit } = candidate;
  if (question.called === 'person' && fit < 1) return true;
  if (fit > 0) return false;
  return (
    tangible.has(question.type) ||
    asksWhich(question) ||
    question.form?.isNeeded ||
    (asksForWords(question) && !tellsUndertaking(candidate))
  );
}

/** `Which province …?` wants a name. */
function asksWhich({ type, focus }: Question): boolean {
  return type === 'place' && focus !== null;
}

/**
 * `She promised to open a school` tells the promise of whoever the sentence before names; a sentence that names its
 * own subject tells of theirs.
 */
function tellsUndertaking({ question, matches, near, reading }: Candidate): boolean {
  const own = (i: number) => (matches[i]?.strength ?? 0) >= likely;
  const { units, subject } = question;
  const isDone = units.some((unit, i) => isContent(unit) && !subject.includes(unit) && own(i));
  const isNamed = (unit: Unit, i: number) => !isContent(unit) || !subject.includes(unit) || own(i);
  const isTheirs = reading.leans || units.every(isNamed);
  const isNear = (unit: Unit, i: number) => !isContent(unit) || (near[i] ?? 0) >= likely;
  return question.type === 'planned' && isDone && isTheirs && units.every(isNear);
}

/** `What did she say?`, also of something, wants words of hers; `What will she do?` an undertaking of hers. */
function asksForWords({ type, subject }: Question): boolean {
  return (type === 'said' || type === 'planned') && subject.length > 0;
}

/** From this strength on a unit is said otherwise than by a word of its family. */
const surely = 0.5;

/** So many words identify what is counted even where it is called otherwise. */
function isLong({ units }: Question): boolean {
  return units.filter(isContent).length >= 5;
}

/** Of so few words each tells what is asked for. */
function isShort({ units }: Question): boolean {
  return units.filter(isContent).length <= 3;
}

/** No name or number; and no word of the kind that goes with anything. */
function isVerbal({ kind, isLight }: Unit): boolean {
  return kind === 'word' && !isLight;
}

/** Of so many words one may be said in a way that no table knows. */
function spared({ units }: Question): number {
  return Math.floor(units.filter(isContent).length / 4);
}

/** Of two words both are said, in the sentence or beside it, but for a place or reason; of three or four, all but one. */
function leavesTooMuch(candidate: Candidate): boolean {
  const content = nearby(candidate, isContent);
  const missing = content.filter((strength) => strength < likely).length;
  const { type } = candidate.question;
  const isLoose = type === 'place' || type === 'reason';
  return content.length <= 4 && missing > Math.floor((content.length + (isLoose ? 1 : 0)) / 3);
}

/**
 * Whether the very thing asked for is not said. `How many guards were killed?` is not answered by how many were
 * held; a reason is one for all of what happened; a yes or no is about every word.
 */
function lacksWhatIsAsked({ question, matches, near, reading, fit }: Candidate): boolean {
  const own = (i: number) => (matches[i]?.strength ?? 0) >= likely;
  const around = (i: number) => (near[i] ?? 0) >= likely;
  const isIn = (i: number) => (matches[i]?.strength ?? 0) >= surely || (near[i] ?? 0) >= certain;
  const missing = (needed: (unit: Unit) => boolean, said: (i: number) => boolean) =>
    question.units.filter((unit, i) => isContent(unit) && needed(unit) && !said(i)).length;
  switch (question.type) {
    case 'figure':
      // A word that no table knows other words for may be there in words that none knows.
      return (
        missing((unit) => unit.others.length > 0 && !unit.isLight, around) > spared(question) ||
        missing((unit) => unit === question.counted, own) > (isLong(question) ? 1 : 0)
      );
    case 'reason':
      return missing(() => true, around) > spared(question);
    case 'person':
      // Who holds an office, or is somebody, is said of that very office or name.
      if (question.office.length > 0 && fit < 2 && !isOf(question.office, question.units, reading.map))
        return true;
      if (question.isIdentity) return missing(() => true, isIn) > (isLong(question) ? 1 : 0);
      return isShort(question) && missing(isVerbal, around) > 0;
    case 'date':
      // Of two or three words the one that is not said is what happened.
      return isShort(question) && missing(isVerbal, around) > 0;
    case 'name':
      // Whose name is asked for is told beside the name.
      return question.called === 'person' && missing(isVerbal, own) > spared(question);
    case 'planned':
      return missing((unit) => question.subject.includes(unit), around) > 0;
    case 'any':
      return question.isYesOrNo && missing(() => true, reading.leans ? around : own) > spared(question);
    default:
      return false;
  }
}

/** `What did she say about prisons?` is not answered by what she said about ports. */
function lacksTopic(candidate: Candidate): boolean {
  const { question } = candidate;
  if (!asksForWords(question)) return false;
  const topic = nearby(candidate, (unit) => isContent(unit) && !question.subject.includes(unit));
  return topic.length > 0 && topic.every((strength) => strength < likely);
}

/** A name or number that the article lacks; in a long question a part of a longer name may be missing. */
function absentEntity(question: Question, inArticle: readonly number[]): Unit | undefined {
  const { units } = question;
  const isSaid = (unit: Unit, i: number) => unit.kind === 'name' && (inArticle[i] ?? 0) > 0;
  const isPart = (part: Unit) =>
    part.kind === 'name' &&
    units.some(
      (unit, i) => isSaid(unit, i) && (unit.until + 1 === part.place || part.until + 1 === unit.place),
    );
  const absent = units.filter((unit, i) => isEntity(unit) && (inArticle[i] ?? 0) === 0);
  return absent.length <= spared(question) ? absent.find((unit) => !isPart(unit)) : absent[0];
}

/** What a question names must stand in the article; another name or number would be another matter. */
function isEntity(unit: Unit): boolean {
  return unit.kind === 'name' || unit.kind === 'number';
}

function isYear({ own }: Unit): boolean {
  return /^(19|20)\d{2}$/.test(own[0] ?? '');
}

/**
 * Whether the question asks about a person of the article whom the sentence is not about: it names somebody else,
 * but neither them nor any office of theirs, nor leans on a neighbour that names them.
 */
function isAboutAnother(candidate: Candidate): boolean {
  const { question, matches, near, entry, lexicon, reading } = candidate;
  return question.units.some((unit, i) => {
    if (!isContent(unit) || unit.kind === 'number' || (matches[i]?.strength ?? 0) > 0) return false;
    const person = entry.annotations.people.find((one) => isNamed(one, unit, candidate));
    if (
      !person ||
      reading.facts.people.every((one) => one === person) ||
      ((near[i] ?? 0) > 0 && refersBack(candidate))
    )
      return false;
    const offices = person.roles.flatMap((role) => lexicon.terms(role.title));
    return !offices.some((term) => reading.map.places.has(term.stem));
  });
}

/** Whether a pronoun of the third person stands anywhere in a sentence. */
function refersBack({ reading, lexicon }: Candidate): boolean {
  const { pronouns } = lexicon.language.questions;
  return reading.words.some((word) => pronouns.has(word));
}

function isNamed(person: Person, unit: Unit, { lexicon }: Candidate): boolean {
  return matchUnit(unit, termMap(lexicon.read([person.name, ...person.aliases].join(' ')))).strength === 1;
}

/** A question about what is not so needs a sentence, or a neighbour, that says so. */
function isNegated({ entry, sentence, lexicon }: Candidate): boolean {
  const { negations } = lexicon.language.questions;
  return [sentence, ...neighbours(entry, sentence)].some((one) =>
    placedWords(one?.span.text ?? '').some((word) => negations.has(fold(word.text))),
  );
}
