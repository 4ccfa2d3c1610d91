import { spanOf } from '../core/citation.ts';
import type { Quote } from '../core/quote.ts';
import { fold } from '../core/text.ts';
import type { Attribution } from './attribution.ts';
import { hasVerb } from './noun-phrase.ts';
import type { Cast } from './people.ts';
import type { Quotation } from './quotation-marks.ts';
import { type Reading, sentenceAround, spanOfTokens } from './reading.ts';
import type { Memory, Named } from './salience.ts';

/** A quote with what later annotators need of it. */
export interface QuoteFound {
  readonly quotation: Quotation;
  readonly quote: Quote;
  /** Who speaks. */
  readonly named: Named | undefined;
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

function wordCount(reading: Reading, quotation: Quotation): number {
  return reading.tokens
    .slice(quotation.open + 1, quotation.close)
    .filter((token) => token.kind !== 'punctuation').length;
}

/** Whether a quotation is something said, by its length and by what introduces it. */
export function counts(
  reading: Reading,
  quotation: Quotation,
  attribution: Attribution | undefined,
  named: Named | undefined,
): boolean {
  const words = wordCount(reading, quotation);
  if (quotation.end <= quotation.start || words === 0) return false;
  if (quotation.continues) return true;
  if (!attribution) {
    const inserted = sentenceAround(reading, quotation.open).kind !== 'text';
    return isWhole(reading, quotation) || (words >= wordsWithoutCue && (inserted || named !== undefined));
  }
  const cue = reading.tokens[attribution.cue[0]]?.lower ?? '';
  if (words >= wordsWithCue || isWhole(reading, quotation) || reading.grammar.labellingVerbs.has(cue))
    return true;
  const small = reading.tokens[quotation.open + 1]?.capital === false;
  return small && named !== undefined && hasVerb(reading, attribution.cue[1], quotation.open);
}

/** Reads as a statement of its own: begins large and ends as a sentence or before its attribution. */
export function isWhole(reading: Reading, quotation: Quotation): boolean {
  const text = reading.article.text.slice(quotation.start, quotation.end);
  const after = reading.tokens[quotation.close + 1]?.text ?? '';
  const ended =
    standsAlone(reading, quotation) ||
    /^[—–―]$/.test(reading.tokens[quotation.open]?.text ?? '') ||
    /[.,!?…]$/.test(text) ||
    (/^[.,]$/.test(after) && wordCount(reading, quotation) >= wordsWithoutCue);
  return /^[¿¡(…]*\p{Lu}/u.test(text) && ended;
}

/** Nothing else stands in its sentence, and it is no mere phrase. */
function standsAlone(reading: Reading, quotation: Quotation): boolean {
  const { first, last } = sentenceAround(reading, quotation.open);
  const alone = first === quotation.open && last <= quotation.close + 1;
  return alone && wordCount(reading, quotation) > longestTitle;
}

/** The most words of what only its large letters tell as a title. */
const longestTitle = 5;

/** The title of a document or work: `the statement on “…”`, or one in which every weighty word is written large. */
export function isTitle(reading: Reading, quotation: Quotation): boolean {
  const { tokens, grammar } = reading;
  const lead = tokens[quotation.open - 1]?.lower ?? '';
  const noun = tokens[quotation.open - 2]?.lower ?? '';
  // `the so-called “narco lawyers”`, `el lema “…”`.
  if (grammar.soCalled.has(lead)) return true;
  const titles = !grammar.prepositions.has(lead) && !grammar.labellingVerbs.has(lead);
  if (grammar.titleLeads.has(lead) && (titles || grammar.documentNouns.has(noun))) return true;
  const inner = tokens.slice(quotation.open + 1, quotation.close).filter((token) => token.kind === 'word');
  const weighty = inner.filter((token) => !grammar.functionWords.has(token.lower));
  const large = weighty.length > 1 && weighty.every((token) => token.capital);
  const text = reading.article.text.slice(quotation.start, quotation.end);
  // A comma or stop may stand inside the marks though it is not the title's.
  return large && !(inner.length > longestTitle ? /[.,!?]$/ : /[!?]$/).test(text);
}

/** The most words of a nickname that the text has given before, with one of its marks. */
const longestNickname = 5;

/** `alias “Fito”`, `Joaquín “El Chapo” Guzmán`. */
export function isNickname(reading: Reading, cast: Cast, quotation: Quotation): boolean {
  if ((cast.mentionOf[quotation.open] ?? -1) >= 0) return true;
  const { tokens, grammar } = reading;
  const leads = [tokens[quotation.open - 1], tokens[quotation.open - 2]];
  const short = cast.nicknames.size > 0 && quotation.close - quotation.open <= longestNickname;
  if (short && cast.nicknames.has(fold(reading.article.text.slice(quotation.start, quotation.end))))
    return true;
  const led = leads.some((lead) => grammar.nicknameLeads.has(lead?.lower ?? ''));
  return led && tokens[quotation.open + 1]?.capital === true && wordCount(reading, quotation) <= 3;
}

export function quoteFrom(
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
