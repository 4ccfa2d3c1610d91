import type { Quote } from '../core/quote.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { goesOn, isQuestion, isToldOf, saysOther } from './bare-quotes.ts';
import { documentBetween, writtenAt } from './documents.ts';
import { isImpersonal, maySay } from './dropped-subjects.ts';
import { speaksOf, turnBetween } from './floor-turns.ts';
import type { Stretch } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import type { Quotation } from './quotation-marks.ts';
import { counts, isNickname, isTitle, isWhole, type QuoteFound, quoteFrom } from './quotes.ts';
import { type Reading, sentenceAround } from './reading.ts';
import { findReports, type Report, reportedQuote } from './reported.ts';
import { type Memory, type Named, salient, subjectBetween } from './salience.ts';
import { namedBy } from './speakers.ts';
import { introductionEnd, isSpeech } from './speech-clause.ts';
import { namesSpeaker, writtenBefore } from './speech-subject.ts';

/** All that an article says in somebody's name. */
export interface Speech {
  /** Between quotation marks, in text order. */
  readonly quotes: readonly QuoteFound[];
  /** Told without them, in text order. */
  readonly reported: readonly Quote[];
}

/** How many paragraphs after its mention a document may still be what fragments without a cue come from. */
const documentReach = 4;

/** For how many sentences a writing without an owner is that of whoever said something in writing. */
const issuerReach = 5;

/** How far before a fragment its sentence's subject is looked for, in tokens. */
const subjectReach = 100;

/** How many sentences after somebody had the floor a statement that stands alone is still theirs. */
const floorReach = 3;

/** Reads quotations and reported speech in text order, so that each knows who had the floor before. */
export function findSpeech(reading: Reading, cast: Cast): Speech {
  const floor = new Floor(reading, cast);
  const reports = findReports(reading, cast);
  let next = 0;
  const reportsUpTo = (token: number) => {
    for (let report = reports[next]; report && report.cue[0] < token; report = reports[++next])
      floor.report(report);
  };
  for (const quotation of reading.quotations) {
    reportsUpTo(quotation.open);
    floor.quote(quotation);
  }
  reportsUpTo(reading.tokens.length);
  return floor;
}

/** Who speaks as an article goes on. */
class Floor implements Speech {
  readonly quotes: QuoteFound[] = [];
  readonly reported: Quote[] = [];
  readonly #reading: Reading;
  readonly #cast: Cast;
  /** The person who spoke last. */
  #speaker: Memory['speaker'];
  /** Whoever spoke last, and the last token of it. */
  #last: { readonly named: Named; readonly token: number } | undefined;
  /** Who last said something in writing. */
  #issuer: { readonly named: Named; readonly token: number } | undefined;
  #document: { readonly named: Named; readonly paragraph: number } | undefined;
  #read = 0;

  constructor(reading: Reading, cast: Cast) {
    this.#reading = reading;
    this.#cast = cast;
  }

  report(report: Report): void {
    const named = this.#named(report);
    if (!report.brief) this.reported.push(reportedQuote(this.#reading, report, named));
    this.#remember(named, report.cue[0], report.content[1] - 1);
  }

  quote(quotation: Quotation): void {
    this.#document = documentBetween(this.#reading, this.#read, quotation.open) ?? this.#document;
    this.#read = quotation.close;
    if (isTitle(this.#reading, quotation) || isNickname(this.#reading, this.#cast, quotation)) return;
    const attribution = attributionOf(this.#reading, this.#cast, quotation);
    const said = this.#speakerOf(quotation, attribution);
    const words: Stretch = [quotation.open, quotation.close];
    const named = said && this.#isTheirs(words, attribution?.subject ?? [0, 0], said) ? said : undefined;
    if (!counts(this.#reading, quotation, attribution, named)) return;
    if (named && named === this.#document?.named) this.#document = { named, paragraph: quotation.paragraph };
    this.#remember(named, quotation.open, quotation.close);
    this.quotes.push({
      quotation,
      quote: quoteFrom(this.#reading, quotation, attribution, named),
      named,
      person: named?.person ?? -1,
      spoke: this.#speaker,
    });
  }

  /** Not what speaks of them by name, unless the subject of its cue names them too. */
  #isTheirs(words: Stretch, subject: Stretch, { person }: Named): boolean {
    if (person < 0 || !speaksOf(this.#reading, this.#cast, words, person)) return true;
    return speaksOf(this.#reading, this.#cast, subject, person);
  }

  #remember(named: Named | undefined, token: number, last: number): void {
    if (!named) return;
    if (named.person >= 0) this.#speaker = { person: named.person, token };
    this.#last = { named, token: last };
    const written = named.attribution === 'named' && writtenAt(this.#reading, token);
    if (written) this.#issuer = { named, token: last };
  }

  /** Who says it: whom its cue names; else who went on speaking; else the document at hand or the sentence's subject. */
  #speakerOf(quotation: Quotation, attribution: Attribution | undefined): Named | undefined {
    const document = this.#documentNear(quotation.paragraph);
    if (attribution) {
      const named = this.#named(attribution);
      if (!named) return undefined;
      return named.attribution === 'document'
        ? (this.#issued(named, attribution.cue[0]) ?? owned(named, document))
        : named;
    }
    const inserted = sentenceAround(this.#reading, quotation.open).kind !== 'text';
    if (inserted || isQuestion(this.#reading, quotation)) return undefined;
    const last = this.quotes.at(-1);
    if (last?.named && goesOn(this.#reading, last.quotation, quotation)) return last.named;
    if (isToldOf(this.#reading, quotation)) return undefined;
    const announced = this.#reading.tokens[quotation.open - 1]?.text === ':';
    if (announced && saysOther(this.#reading, quotation)) return this.#subjectOf(quotation);
    if (announced) return this.#subjectOf(quotation) ?? this.#onTheFloor(quotation);
    if (isWhole(this.#reading, quotation)) return this.#onTheFloor(quotation) ?? document;
    return document ?? this.#subjectOf(quotation) ?? this.#aboutThing(quotation);
  }

  /** Whom an attribution names; where it names nobody or goes on (`the colonel added`), whoever had the floor. */
  #named({ cue, subject }: Attribution): Named | undefined {
    const named = namedBy(this.#reading, this.#cast, subject, { speaker: this.#speaker });
    const { tokens, grammar } = this.#reading;
    const last = this.#last;
    // `they`, `it`, after a body.
    const pronoun = grammar.pronouns.get(tokens[subject[0]]?.lower ?? '');
    const many = pronoun?.gender === null && pronoun.person === 3;
    if (
      !named &&
      many &&
      last &&
      last.named.party.kind !== 'person' &&
      this.#sentencesSince(last.token, cue[0]) <= 1
    )
      return last.named;
    const spoken = isSpeech(this.#reading, cue[0]);
    const verb = spoken ? cue[0] : cue[1];
    if (isImpersonal(this.#reading, verb)) return this.#written(verb);
    // `Según datos del día`: a source that nobody is named as.
    if (!named && !spoken && subject[1] > subject[0] && !isSpeech(this.#reading, subject[0]))
      return undefined;
    // `negó las acusaciones de que “…”`: of those who accuse.
    if (!named && grammar.claims.has(tokens[cue[0]]?.lower ?? '')) return undefined;
    if (!named) return this.#implied(verb);
    const goesOn =
      named.attribution === 'unnamed' &&
      (grammar.continuingVerbs.has(tokens[cue[0]]?.lower ?? '') || isAged(this.#reading, subject)) &&
      !grammar.indefinites.has(tokens[subject[0]]?.lower ?? '');
    return goesOn && last && this.#sentencesSince(last.token, cue[0]) <= 1 ? last.named : named;
  }

  /** `the statement said`: whoever the text has said to state it. */
  #issued({ party }: Named, cue: number): Named | undefined {
    const issuer = this.#issuer;
    const bare = !party.name.includes(' ');
    if (!bare || !issuer || this.#sentencesSince(issuer.token, cue) > issuerReach) return undefined;
    return issuer.named;
  }

  #documentNear(paragraph: number): Named | undefined {
    const known = this.#document;
    return known && paragraph - known.paragraph <= documentReach ? known.named : undefined;
  }

  /** `«…», añadió`: who had the floor in this sentence or the one before, else whom the text is about. */
  #implied(cue: number): Named | undefined {
    if (!this.#reading.grammar.dropsSubjects) return undefined;
    const named = this.#lastAbout(cue);
    return named && maySay(this.#reading, this.#cast, cue, named) ? named : undefined;
  }

  /** `En el escrito se dice que`: the writing, where who says it is left out. */
  #written(verb: number): Named | undefined {
    const writing = writtenBefore(this.#reading, sentenceAround(this.#reading, verb).first, verb);
    return writing && namedBy(this.#reading, this.#cast, writing, { speaker: this.#speaker });
  }

  #lastAbout(cue: number): Named | undefined {
    const last = this.#last;
    const turned = last && subjectBetween(this.#reading, this.#cast, last.token, cue);
    if (turned && this.#sentencesSince(turned.at, cue) <= 1) return turned.named;
    if (last && this.#sentencesSince(last.token, cue) <= 1) return last.named;
    const about = salient(this.#reading, this.#cast, null, cue, { speaker: this.#speaker });
    const since = this.#reading.tokens[last?.token ?? 0]?.start ?? 0;
    if (!last || !about || about.person === last.named.person || about.party.span.start > since) return about;
    // Somebody else has spoken since the text was about them.
    return this.#sentencesSince(last.token, cue) <= floorReach ? last.named : undefined;
  }

  /** A statement that nothing attributes: whoever had the floor right before, else whom the sentence before is about. */
  #onTheFloor(quotation: Quotation): Named | undefined {
    const { open } = quotation;
    const here = sentenceAround(this.#reading, open);
    const last = this.#last;
    const since = last?.token ?? -1;
    const turn = turnBetween(this.#reading, this.#cast, last, open, { speaker: this.#speaker });
    const near = last && here.paragraph - sentenceAround(this.#reading, since).paragraph <= 2;
    const held = last && near && this.#sentencesSince(since, open) <= floorReach;
    if (held && !turn) return last.named;
    if (held && turn && !turn.speaks) return this.#subjectOf(quotation);
    return this.#subjectOf(quotation) ?? (turn?.suffers ? undefined : turn?.named);
  }

  #sentencesSince(token: number, now: number): number {
    return (this.#reading.sentenceOf[now] ?? 0) - (this.#reading.sentenceOf[token] ?? 0);
  }

  /** The person or organisation that a fragment's sentence begins with. */
  #subjectOf({ open }: Quotation): Named | undefined {
    const { tokens, grammar } = this.#reading;
    const { first: opening } = sentenceAround(this.#reading, open);
    const first = Math.max(introductionEnd(this.#reading, opening, open), open - subjectReach);
    for (let i = first; i < open; i++) {
      const token = tokens[i];
      if (token && (this.#cast.mentionOf[i] ?? -1) < 0 && grammar.verbs.has(token.lower)) {
        // `X fue acusado de “…”`.
        const { passiveForms, participleForm } = grammar;
        if (passiveForms.has(token.lower) && participleForm.test(tokens[i + 1]?.lower ?? ''))
          return undefined;
        const subject: Stretch = [first, i];
        return namesSpeaker(this.#reading, this.#cast, subject)
          ? namedBy(this.#reading, this.#cast, subject, { speaker: this.#speaker })
          : undefined;
      }
    }
    return undefined;
  }

  /** `La ruptura estuvo “…”`: in the sentence behind somebody's words, what is said of a thing is theirs. */
  #aboutThing({ open }: Quotation): Named | undefined {
    const last = this.#last;
    const near = last && this.#sentencesSince(last.token, open) <= 1;
    return near && this.#reading.grammar.dropsSubjects && last.named.attribution === 'named'
      ? last.named
      : undefined;
  }
}

/** `the statement`, when the text has named whose it is. */
function owned(named: Named, known: Named | undefined): Named {
  const noun = named.party.name.toLowerCase();
  return known?.party.name.toLowerCase().endsWith(` ${noun}`)
    ? { ...named, party: { ...named.party, name: known.party.name } }
    : named;
}

/** `the 40-year-old merchant`: somebody told of by their age, whom the text has named. */
function isAged({ tokens, grammar }: Reading, [first, last]: Stretch): boolean {
  return (
    grammar.determiners.has(tokens[first]?.lower ?? '') &&
    tokens[first + 1]?.kind === 'number' &&
    tokens[first + 2]?.text === '-' &&
    first + 3 < last
  );
}
