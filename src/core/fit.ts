import type { Form } from './concepts.ts';
import type { Language } from './language.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { isOf, likely, matchUnit, type TermMap, termMap } from './match.ts';
import type { Person } from './person.ts';
import type { Question } from './question.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { fold, placedWords, wordsOf } from './text.ts';
import { plannedFit, saidFit } from './told.ts';
import { isContent, type Unit } from './unit.ts';

/**
 * How far a sentence gives the kind of thing that is asked for: 0 not at all, 1 some such thing, up to 3 when
 * the article's annotations say that it is the very thing (the speaker's words, the figure of what is counted).
 */
export function fitOf(question: Question, reading: SentenceReading, lexicon: Lexicon): number {
  const fit = fitOfType(question, reading, lexicon);
  const { form } = question;
  if (!form) return fit;
  const asked = ` ${wordsOf(fold(question.text)).join(' ')}`;
  const told = fold(reading.sentence.span.text).match(form.given) ?? [];
  const isNew = (words: string) => !asked.includes(` ${words.replace(root, '$1')}`);
  if (told.some((words) => !form.isNew || isNew(words))) return Math.max(fit, given);
  return form.isNeeded ? 0 : Math.min(fit, missed);
}

/** What a sentence fits that gives what is asked for in the form it is written in, and at most one that does not. */
const [given, missed] = [1.5, 0.5];

/** As many letters of its last word tell a country's names from another's: `Ecuador`, `ecuatorianos`. */
const root = /([^ ]{4})[^ ]*$/;

function fitOfType(question: Question, reading: SentenceReading, lexicon: Lexicon): number {
  switch (question.type) {
    case 'person':
      return personFit(question, reading, lexicon);
    case 'figure':
      return figureFit(question, reading, lexicon);
    case 'date':
      return dateFit(question, reading, lexicon.language);
    case 'place':
      return placeFit(question, reading, lexicon.language);
    case 'name':
      return nameFit(question, reading, lexicon);
    case 'reason':
      return purposeFit(reading, lexicon.language);
    case 'said':
      return saidFit(question, reading, lexicon);
    case 'planned':
      return plannedFit(question.subject, question.units, reading, lexicon);
    case 'any':
      return plannedFit(question.units, question.units, reading, lexicon);
  }
}

/**
 * A named person; better, the person whose stated role the question names (and whatever else it names, in the
 * same sentence), or the role of the person it names.
 */
function personFit({ units }: Question, { facts, map, terms }: SentenceReading, lexicon: Lexicon): number {
  const content = units.filter(isContent);
  const said = (unit: Unit, where: TermMap) => matchUnit(unit, where).strength > 0.5;
  for (const { person, role } of content.length > 0 ? facts.roles : []) {
    const title = termMap(lexicon.read(`${role.title} ${role.organisation ?? ''}`));
    const name = termMap(lexicon.read([person.name, ...person.aliases].join(' ')));
    if (content.every((unit) => said(unit, title))) return 3;
    if (content.every((unit) => said(unit, name))) return 2;
    const office = content.filter((unit) => said(unit, title));
    if (office.length > 0 && content.every((unit) => said(unit, map)) && isOf(office, content, map)) return 2;
  }
  return newNames(terms, new Set(content.flatMap((unit) => unit.own))).length > 0 ? 1 : 0;
}

function figureFit(
  { counted, counts: isCount, units }: Question,
  reading: SentenceReading,
  lexicon: Lexicon,
): number {
  const { facts, map, terms, sentence, words } = reading;
  const counts = (thing: string) =>
    counted && matchUnit(counted, termMap(lexicon.read(thing))).strength >= likely;
  if (facts.figures.some((figure) => counts(figure.counted?.text ?? figure.span.text))) return 2;
  const asked = new Set(
    units.filter((unit) => unit.kind === 'number' || unit.kind === 'time').flatMap((unit) => unit.own),
  );
  const sums = isCount ? facts.figures.filter(({ unit }) => unit !== null) : [];
  const others = [...facts.dates, ...sums];
  const placed = others.length > 0 ? placedWords(sentence.span.text) : [];
  const isOther = ({ place }: Term) => {
    const start = sentence.span.start + (placed[place]?.start ?? 0);
    return others.some(({ span }) => start >= span.start && start < span.end);
  };
  // The 8 of `Zone 8` counts nothing.
  const isName = (term: Term, index: number) => {
    const before = terms[index - 1];
    return before?.capital === true && before.place > 0 && before.place === term.place - 1;
  };
  const { measures, one } = lexicon.language.questions;
  // Fifty years are no count of people.
  const isMeasured = ({ place, numeral }: Term) =>
    isCount && numeral && [1, 2].some((on) => measures.has(words[place + on] ?? ''));
  const numerals = terms.filter(
    (term, i) =>
      term.numeral && !asked.has(term.stem) && !isOther(term) && !isName(term, i) && !isMeasured(term),
  );
  const thing = counted ? matchUnit(counted, map).place : -1;
  if (numerals.length === 0)
    return (facts.figures.length > sums.length && !terms.some(isMeasured)) || one.has(words[thing - 1] ?? '')
      ? 1
      : 0;
  return numerals.some((term) => thing > term.place && thing <= term.place + 4) ? 2 : 1;
}

/** A date; of what is to come, better the time that an undertaking is for; and better what has the grain asked for. */
function dateFit(question: Question, reading: SentenceReading, language: Language): number {
  const { facts, words, sentence } = reading;
  const { questions } = language;
  if (question.grain === 'clock') return questions.clockTimes.test(fold(sentence.span.text)) ? 2 : 0;
  const { start, end } = sentence.span;
  const isTimed = facts.commitments.some(
    ({ timeframe }) => timeframe && timeframe.words.start >= start && timeframe.words.start < end,
  );
  const isConditional = questions.conditions.some((phrase) => reading.padded.includes(` ${phrase} `));
  if (question.grain === 'length') {
    if (givesLength(question, reading, language)) return 2;
    return isConditional && question.lengthUnit === null ? missed : 0;
  }
  if (isTimed && question.isFuture) return 2;
  // What has happened has no date for what is to come.
  if (question.isFuture && !questions.upcoming.test(sentence.span.text)) return isConditional ? missed : 0;
  if (facts.dates.length > 0 || isTimed) return 1;
  const asked = new Set(question.units.map((unit) => fold(unit.words)));
  const isDate = (word: string) =>
    !asked.has(word) && (questions.dates.has(word) || /^\d{3,4}s?$/.test(word));
  return words.some(isDate) ? 1 : isConditional ? missed : 0;
}

/** A number of some unit of time, of that asked for if one is: `60-day`, `nueve días`; or a date that it lasts until. */
function givesLength({ lengthUnit }: Question, reading: SentenceReading, language: Language): boolean {
  const { terms, words, facts, sentence } = reading;
  const { questions } = language;
  const isUnit = (word: string) =>
    questions.units.has(word) && (lengthUnit === null || language.stem(word) === lengthUnit);
  const isCounted = terms.some(
    ({ numeral, place }) => numeral && [1, 2].some((on) => isUnit(words[place + on] ?? '')),
  );
  if (isCounted || lengthUnit !== null) return isCounted;
  return facts.dates.some(({ span }) => {
    const before = fold(sentence.span.text.slice(0, span.start - sentence.span.start));
    return wordsOf(before)
      .slice(-2)
      .some((word) => questions.until.has(word));
  });
}

/** A name that the question doesn't hold; of somebody, a person's. */
function nameFit(question: Question, { terms, facts }: SentenceReading, lexicon: Lexicon): number {
  const { called, stems } = question;
  const isNamed = newNames(terms, stems).length > 0;
  if (called !== 'person') return isNamed ? 1 : 0;
  const isNew = ({ name }: Person) => !lexicon.terms(name).some((term) => stems.has(term.stem));
  if (facts.people.some(isNew)) return 2;
  return isNamed ? 0.3 : 0;
}

/** Capitalised words inside a sentence that are not among the known stems. */
function newNames(terms: readonly Term[], known: ReadonlySet<string>): Term[] {
  return terms.filter((term) => term.capital && term.place > 0 && !known.has(term.stem));
}

/**
 * A name that the question doesn't hold; better, one that a word like `in` or `near` stands before, or beside the
 * kind of place asked for (`the city of Esmeraldas`, `El Oro province`).
 */
function placeFit(question: Question, reading: SentenceReading, language: Language): number {
  const { terms, words, map } = reading;
  const { questions } = language;
  const fresh = newNames(terms, question.stems);
  const { focus } = question;
  const isSure = (form: Form) => !form.particle && !form.isEveryday;
  const ways = focus ? [focus.own, ...focus.others.filter(isSure).map(({ stems }) => stems)] : [];
  const kinds = ways.flatMap(([stem = '']) => map.places.get(stem) ?? []);
  const isBeside = ({ place }: Term) =>
    kinds.some((kind) => place === kind - 1 || (place > kind && place <= kind + 3));
  if (fresh.some(isBeside)) return 2;
  const isKind = (word: string | undefined) => questions.kinds.get(word ?? '') === 'place';
  const isPlace = ({ place }: Term) => {
    const before = [1, 2, 3, 4].map((back) => words[place - back] ?? '');
    // `The province of Canar` is a place whatever stands before it.
    if (isKind(words[place + 1]) || (questions.linking.has(before[0] ?? '') && isKind(before[1])))
      return true;
    const reach = before.slice(1, 3).some(isKind) ? 4 : 2;
    return before.slice(0, reach).some((word) => questions.locatives.has(word));
  };
  if (fresh.some(isPlace)) return 1;
  return fresh.length > 0 ? 0.3 : 0;
}

/** A phrase of purpose or cause; or a mark of one before a content word (`to` before a small word that is no stop word). */
function purposeFit({ padded, words, terms }: SentenceReading, { questions }: Language): number {
  if (questions.purpose.some((phrase) => padded.includes(` ${phrase} `))) return 2;
  const aims = terms.some(
    (term) => !term.capital && !term.numeral && questions.aims.has(words[term.place - 1] ?? ''),
  );
  return aims ? 0.6 : 0;
}
