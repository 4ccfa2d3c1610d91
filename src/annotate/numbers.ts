import { lowerAt, type Reading } from './reading.ts';

/** A number in a text: its tokens (`last` excluded) and value. */
export interface NumberFound {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** `dozens`, `cientos`: a size rather than a number. */
  readonly vague: boolean;
}

/** The number that begins at a token: digits or words, with magnitudes (`3.5 million`, `two and a half thousand`). */
export function numberAt(reading: Reading, index: number): NumberFound | undefined {
  const token = reading.tokens[index];
  if (!token || (token.kind !== 'number' && !opensNumber(reading, token.lower))) return undefined;
  const whole = token.kind === 'number' ? digitsAt(reading, index) : wordsAt(reading, index);
  const found = inParts(reading, index, whole);
  if (!found) return undefined;
  const vague =
    token.kind === 'word' && reading.grammar.vagueNumbers.has(token.lower) && found.last === index + 1;
  return { first: index, ...halfMore(reading, found), vague };
}

function opensNumber({ grammar }: Reading, lower: string): boolean {
  return grammar.numberWords.has(lower) || grammar.magnitudes.has(lower) || grammar.indefinites.has(lower);
}

interface Valued {
  readonly value: number;
  readonly last: number;
}

/** `7.878`, `1 000`, `3.5 million`, `4 mil 400`. */
function digitsAt(reading: Reading, index: number): Valued | undefined {
  const { tokens, grammar } = reading;
  const plain = digits(tokens[index]?.text ?? '', grammar.code === 'es' ? ',' : '.');
  if (plain === undefined) return undefined;
  let value = plain;
  let last = index + 1;
  if (isGroup(reading, last)) {
    value = value * 1000 + Number(tokens[last]?.text);
    last++;
  }
  for (let size = magnitudeAt(reading, last); size !== undefined; size = magnitudeAt(reading, last)) {
    value *= size;
    last++;
    const rest = tokens[last]?.text ?? '';
    if (size === 1000 && /^\d{3}$/.test(rest) && grammar.code === 'es') {
      value += Number(rest);
      last++;
    }
  }
  return { value, last };
}

/** `1 000`: three digits behind one space behind at most three others. */
function isGroup({ tokens }: Reading, index: number): boolean {
  const [before, group] = [tokens[index - 1], tokens[index]];
  return (
    /^\d{1,3}$/.test(before?.text ?? '') &&
    /^\d{3}$/.test(group?.text ?? '') &&
    group?.start === (before?.end ?? 0) + 1
  );
}

/** A magnitude that multiplies what stands before it; a lone letter only when it touches it: `5m`. */
function magnitudeAt({ tokens, grammar }: Reading, index: number): number | undefined {
  const lower = tokens[index]?.lower ?? '';
  if (lower.length === 1 && tokens[index]?.start !== tokens[index - 1]?.end) return undefined;
  return grammar.magnitudes.get(lower);
}

/** `1,234.5` and `1.234,5`: groups of three are thousands whichever mark stands between them. */
function digits(text: string, decimal: ',' | '.'): number | undefined {
  if (text.includes(':')) return undefined;
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text) && new Set(text.replace(/\d/g, '')).size === 1) {
    const single = (text.match(/[.,]/g) ?? []).length === 1 && text.includes(decimal);
    if (!single) return Number(text.replace(/[.,]/g, ''));
  }
  const mark = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const plain = mark < 0 ? text : `${text.slice(0, mark).replace(/[.,]/g, '')}.${text.slice(mark + 1)}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * A number in words, read as people say it: smaller words add up to a group, a magnitude multiplies its group, and
 * one larger than those before it multiplies them all (`cinco mil millones`).
 */
function wordsAt(reading: Reading, index: number): Valued | undefined {
  const start = pastArticle(reading, index);
  if (start === undefined) return undefined;
  const article = start > index ? 1 : 0;
  let state: Spelled = { high: 0, low: 0, group: article, size: Number.POSITIVE_INFINITY, last: start };
  let words = article;
  for (let at = start; ; at = state.last) {
    const joined = words > 0 && reading.grammar.conjunctions.has(lowerAt(reading, at)) ? at + 1 : at;
    const next = spell(reading, state, joined, joined > at);
    if (!next) break;
    state = next;
    words++;
  }
  return words > article ? { value: state.high + state.low + state.group, last: state.last } : undefined;
}

/** What the words of a number have come to: its millions and more, its thousands, and the group since. */
interface Spelled {
  readonly high: number;
  readonly low: number;
  readonly group: number;
  /** The last magnitude of a million or more. */
  readonly size: number;
  readonly last: number;
}

/** `a dozen`, `half a million`: the article counts one where a magnitude follows. */
function pastArticle(reading: Reading, index: number): number | undefined {
  const { indefinites, magnitudes, numberWords } = reading.grammar;
  const word = lowerAt(reading, index);
  if (numberWords.has(word) || magnitudes.has(word)) return word.length > 1 ? index : undefined;
  return indefinites.has(word) && magnitudes.has(lowerAt(reading, index + 1)) ? index + 1 : undefined;
}

/** The number with one more word, when the word can follow. */
function spell(reading: Reading, state: Spelled, at: number, joined: boolean): Spelled | undefined {
  const { numberWords, magnitudes, indefinites } = reading.grammar;
  const word = lowerAt(reading, at);
  const size = word.length > 1 ? magnitudes.get(word) : undefined;
  if (size !== undefined && !joined) return grown(state, size, at + 1);
  const value = numberWords.get(word);
  if (value === undefined) {
    const half = state.group === 0.5 && indefinites.has(word) && magnitudes.has(lowerAt(reading, at + 1));
    return half ? { ...state, last: at + 1 } : undefined;
  }
  return follows(state, value) ? { ...state, group: state.group + value, last: at + 1 } : undefined;
}

/** A magnitude behind a group: `hundred` stays in it, `thousand` sets it apart, a larger one multiplies both. */
function grown(state: Spelled, size: number, last: number): Spelled | undefined {
  const { high, low, group } = state;
  if (size < 1000) return group >= size ? undefined : { ...state, group: (group || 1) * size, last };
  if (size === 1000) return low > 0 ? undefined : { ...state, low: (group || 1) * size, group: 0, last };
  return size < state.size
    ? { high: high + (low + group || 1) * size, low: 0, group: 0, size, last }
    : undefined;
}

/** `twenty` takes `three`, `hundred` takes `twenty`; `three four` are two numbers. */
function follows({ high, low, group }: Spelled, value: number): boolean {
  if (!Number.isInteger(value)) return high + low + group === 0;
  if (group === 0) return true;
  if (!Number.isInteger(group)) return false;
  if (value < 10) return group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20);
  return value < 100 && group % 100 === 0;
}

/** `two thirds`, `a quarter of`, `three and a fifth`: the number in parts of a whole. */
function inParts(reading: Reading, index: number, found: Valued | undefined): Valued | undefined {
  const { fractions, genitives, indefinites, conjunctions } = reading.grammar;
  const at = found?.last ?? (indefinites.has(lowerAt(reading, index)) ? index + 1 : -1);
  const parts = fractions.get(lowerAt(reading, at));
  const plural = /s$/.test(lowerAt(reading, at));
  const whole = found?.value ?? 1;
  if (parts !== undefined && whole > 1 === plural && (found || genitives.has(lowerAt(reading, at + 1))))
    return { value: whole / parts, last: at + 1 };
  const more = found && conjunctions.has(lowerAt(reading, at)) && indefinites.has(lowerAt(reading, at + 1));
  const rest = more ? fractions.get(lowerAt(reading, at + 2)) : undefined;
  return found && rest !== undefined ? { value: whole + 1 / rest, last: at + 3 } : found;
}

/** `two and a half million`, `un millón y medio`: half of what stands before it, or one half more. */
function halfMore(reading: Reading, found: Valued): Valued {
  const { conjunctions, indefinites, halves } = reading.grammar;
  if (!conjunctions.has(lowerAt(reading, found.last))) return found;
  const at = indefinites.has(lowerAt(reading, found.last + 1)) ? found.last + 2 : found.last + 1;
  if (!halves.has(lowerAt(reading, at))) return found;
  const before = magnitudeAt(reading, found.last - 1) ?? 1;
  const after = magnitudeAt(reading, at + 1);
  if (after === undefined) return { value: found.value + before / 2, last: at + 1 };
  return { value: (found.value + 0.5) * after, last: at + 2 };
}
