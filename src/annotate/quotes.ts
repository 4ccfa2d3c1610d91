import { spanOf } from '../core/citation.ts';
import type { Quote } from '../core/quote.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { Cast } from './people.ts';
import type { Quotation } from './quotation-marks.ts';
import { type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import { documentAt, type Memory, type Named, namedBy, salient } from './speakers.ts';

/** A quote with what later annotators need of it. */
export interface QuoteFound {
  readonly quotation: Quotation;
  readonly quote: Quote;
  /** Index of the speaking person, or -1. */
  readonly person: number;
  /** Who of the people spoke last, up to and with this quote. */
  readonly spoke: Memory['speaker'];
}

/** The last quote that begins at or before a token, by bisection. */
export function quoteBefore(quotes: readonly QuoteFound[], token: number): QuoteFound | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.quotation.open ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return quotes[low - 1];
}

/** Fewest words of a fragment that counts as said: with a cue, and without one. */
const wordsWithCue = 2;
const wordsWithoutCue = 3;

/** How many paragraphs after its mention a document may still be what fragments without a cue come from. */
const documentReach = 4;

/** How far before a fragment its sentence's subject is looked for, in tokens. */
const subjectReach = 100;

/** What somebody is quoted as saying, in text order; titles, nicknames and words used with irony are left out. */
export function findQuotes(reading: Reading, cast: Cast): QuoteFound[] {
  const found: QuoteFound[] = [];
  let document: { readonly named: Named; readonly paragraph: number } | undefined;
  let read = 0;
  for (const quotation of reading.quotations) {
    document = documentBetween(reading, read, quotation.open) ?? document;
    read = quotation.close;
    if (isTitle(reading, quotation) || isNickname(reading, cast, quotation)) continue;
    const attribution = attributionOf(reading, cast, quotation);
    const focus =
      document && quotation.paragraph - document.paragraph <= documentReach ? document.named : undefined;
    const named = speakerOf(reading, cast, quotation, { attribution, found, document: focus });
    if (!counts(reading, quotation, attribution, named)) continue;
    if (named && named === focus) document = { named, paragraph: quotation.paragraph };
    const person = named?.person ?? -1;
    found.push({
      quotation,
      quote: quoteFrom(reading, quotation, attribution, named),
      person,
      spoke: person < 0 ? found.at(-1)?.spoke : { person, token: quotation.open },
    });
  }
  return found;
}

interface Known {
  readonly attribution: Attribution | undefined;
  readonly found: readonly QuoteFound[];
  readonly document: Named | undefined;
}

/** Who says it: whom its cue names; else who went on speaking; else the document at hand or the sentence's subject. */
function speakerOf(reading: Reading, cast: Cast, quotation: Quotation, known: Known): Named | undefined {
  const { attribution, found, document } = known;
  const last = found.at(-1);
  if (attribution) {
    const named = namedBy(reading, cast, attribution.subject, { speaker: last?.spoke });
    if (!named && reading.grammar.dropsSubjects) return impliedSpeaker(reading, cast, attribution, last);
    return named?.attribution === 'document' ? ownedDocument(named, document) : named;
  }
  if (last && goesOn(reading, last.quotation, quotation)) return again(last);
  return document ?? subjectOf(reading, cast, quotation);
}

/** `«…», añadió`: who spoke right before, else whom the text is about. */
function impliedSpeaker(
  reading: Reading,
  cast: Cast,
  { cue }: Attribution,
  last: QuoteFound | undefined,
): Named | undefined {
  const here = sentenceAround(reading, cue[0]).paragraph;
  if (last && last.person < 0 && here - last.quotation.paragraph <= 1) return again(last);
  return salient(reading, cast, null, cue[0], { speaker: last?.spoke });
}

/** `the statement`, when the text has named whose it is. */
function ownedDocument(named: Named, known: Named | undefined): Named {
  const noun = named.party.name.toLowerCase();
  return known?.party.name.toLowerCase().endsWith(` ${noun}`)
    ? { ...named, party: { ...named.party, name: known.party.name } }
    : named;
}

function again({ quote, person }: QuoteFound): Named | undefined {
  return quote.speaker ? { party: quote.speaker, attribution: quote.attribution, person } : undefined;
}

/** A paragraph's quotation not closed before, or one that stands alone right after another. */
function goesOn(reading: Reading, last: Quotation, next: Quotation): boolean {
  if (next.continues) return true;
  const sentence = sentenceAround(reading, next.open);
  const alone = sentence.first === next.open && sentence.last <= next.close + 2;
  const near = next.paragraph - last.paragraph <= 1;
  return (
    (alone && near) ||
    (reading.sentenceOf[last.open] === reading.sentenceOf[next.open] && last.paragraph === next.paragraph)
  );
}

/** The person or organisation that a fragment's sentence begins with. */
function subjectOf(reading: Reading, cast: Cast, quotation: Quotation): Named | undefined {
  const { tokens, grammar } = reading;
  const first = Math.max(sentenceAround(reading, quotation.open).first, quotation.open - subjectReach);
  for (let i = first; i < quotation.open; i++) {
    const token = tokens[i];
    if (token && (cast.mentionOf[i] ?? -1) < 0 && grammar.verbs.has(token.lower))
      return namedBy(reading, cast, [first, i], { speaker: undefined });
  }
  return undefined;
}

/** The last document named between two tokens, outside quotation marks. */
function documentBetween(
  reading: Reading,
  first: number,
  last: number,
): { named: Named; paragraph: number } | undefined {
  const { tokens, grammar } = reading;
  for (let i = last - 1; i > first; i--) {
    if (!grammar.documentNouns.has(tokens[i]?.lower ?? '') || (reading.quotationOf[i] ?? -1) >= 0) continue;
    const named = documentAt(reading, i);
    if (named.party.name.includes(' ')) return { named, paragraph: sentenceAround(reading, i).paragraph };
  }
  return undefined;
}

function wordCount(reading: Reading, quotation: Quotation): number {
  return reading.tokens
    .slice(quotation.open + 1, quotation.close)
    .filter((token) => token.kind !== 'punctuation').length;
}

/** Whether a quotation is something said, by its length and by what introduces it. */
function counts(
  reading: Reading,
  quotation: Quotation,
  attribution: Attribution | undefined,
  named: Named | undefined,
): boolean {
  const words = wordCount(reading, quotation);
  if (quotation.end <= quotation.start || words === 0) return false;
  if (quotation.continues) return true;
  if (!attribution) return isWhole(reading, quotation) || (words >= wordsWithoutCue && named !== undefined);
  const cue = reading.tokens[attribution.cue[0]]?.lower ?? '';
  return words >= wordsWithCue || isWhole(reading, quotation) || reading.grammar.labellingVerbs.has(cue);
}

/** Reads as a statement of its own: begins large and ends as a sentence or before its attribution. */
function isWhole(reading: Reading, quotation: Quotation): boolean {
  const text = reading.article.text.slice(quotation.start, quotation.end);
  const after = reading.tokens[quotation.close + 1]?.text ?? '';
  const ended =
    /^[—–]$/.test(reading.tokens[quotation.open]?.text ?? '') ||
    /[.,!?…]$/.test(text) ||
    (/^[.,]$/.test(after) && wordCount(reading, quotation) >= wordsWithoutCue);
  return /^[¿¡(…]*\p{Lu}/u.test(text) && ended;
}

/** The title of a document or work: `the statement on “…”`, or one in which every weighty word is written large. */
function isTitle(reading: Reading, quotation: Quotation): boolean {
  const { tokens, grammar } = reading;
  const lead = tokens[quotation.open - 1]?.lower ?? '';
  const noun = tokens[quotation.open - 2]?.lower ?? '';
  if (grammar.titleLeads.has(lead) && grammar.documentNouns.has(noun)) return true;
  const inner = tokens.slice(quotation.open + 1, quotation.close).filter((token) => token.kind === 'word');
  const weighty = inner.filter((token) => !grammar.functionWords.has(token.lower));
  const large = weighty.length > 1 && weighty.every((token) => token.capital);
  return large && !/[.,!?]$/.test(reading.article.text.slice(quotation.start, quotation.end));
}

/** `alias “Fito”`, `Joaquín “El Chapo” Guzmán`. */
function isNickname(reading: Reading, cast: Cast, quotation: Quotation): boolean {
  if ((cast.mentionOf[quotation.open] ?? -1) >= 0) return true;
  const { tokens, grammar } = reading;
  const leads = [tokens[quotation.open - 1], tokens[quotation.open - 2]];
  const led = leads.some((lead) => grammar.nicknameLeads.has(lead?.lower ?? ''));
  return led && tokens[quotation.open + 1]?.capital === true && wordCount(reading, quotation) <= 3;
}

function quoteFrom(
  reading: Reading,
  quotation: Quotation,
  attribution: Attribution | undefined,
  named: Named | undefined,
): Quote {
  return {
    span: spanOf(reading.article, quotation.start, quotation.end),
    speaker: named?.party ?? null,
    cue: attribution ? spanOfTokens(reading, ...attribution.cue) : null,
    kind: isWhole(reading, quotation) ? 'direct' : 'fragment',
    attribution: named?.attribution ?? 'unnamed',
  };
}
