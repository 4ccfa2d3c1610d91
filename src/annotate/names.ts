import type { Grammar } from './grammar.ts';
import { type NameRun, splitTitle } from './name-title.ts';
import type { Reading } from './reading.ts';
import { surnameFirst } from './surname-first.ts';
import type { Token } from './tokens.ts';

/** The runs of capitalised words outside function words, split into a title and a name. */
export function* nameRuns(reading: Reading): Generator<NameRun> {
  const { tokens, sentences, grammar } = reading;
  for (const sentence of sentences) {
    if (sentence.kind === 'byline' || isShouted(tokens, sentence.first, sentence.last)) continue;
    for (let i = datelineEnd(reading, sentence.first, sentence.last); i < sentence.last; i++) {
      const listed = tokens[i]?.capital ? surnameFirst(reading, i, sentence.last) : undefined;
      if (listed) {
        yield { prefix: i, first: i, last: listed.last, titleNoun: -1 };
        i = listed.last - 1;
        continue;
      }
      if (
        !startsRun(tokens[i], grammar, i === sentence.first || tokens[i - 1]?.capital === true) &&
        !opensSurname(reading, i, sentence)
      )
        continue;
      const end = runEnd(reading, i, sentence.last);
      yield splitTitle(reading, i, end, sentence.first);
      i = end - 1;
    }
  }
}

/** `QUITO, Jan 11 (Reuters) —`, `LA PAZ —`: the token after a dateline, or the first when there is none. */
export function datelineEnd(reading: Reading, first: number, last: number): number {
  const { tokens } = reading;
  const dashed = dashAfterDate(reading, first, last);
  if (dashed !== undefined) return dashed;
  const isLarge = (i: number) => /^\p{Lu}{3,}$/u.test(tokens[i]?.text ?? '');
  if (!isLarge(first) && !(/^\p{Lu}{2}$/u.test(tokens[first]?.text ?? '') && isLarge(first + 1)))
    return first;
  for (let i = first + 1; i < Math.min(last, first + 14); i++) {
    // The hyphen of `24-hour` parts nothing.
    const inner = tokens[i - 1]?.end === tokens[i]?.start && tokens[i]?.end === tokens[i + 1]?.start;
    if (/^[—–―-]$/.test(tokens[i]?.text ?? '') && !inner) return i + 1;
  }
  return first;
}

/** `Quito, 8 de febrero de 2024.- El …`: a dash that touches the full stop of a place and a day. */
function dashAfterDate({ tokens, grammar }: Reading, first: number, last: number): number | undefined {
  if (!tokens[first]?.capital) return undefined;
  for (let i = first + 1; i < Math.min(last, first + 14); i++) {
    const { text = '', lower = '', kind, start } = tokens[i] ?? {};
    const before = tokens[i - 1];
    if (kind === 'punctuation' && /^[—–-]$/.test(text))
      return before?.text.endsWith('.') && before.end === start ? i + 1 : undefined;
    const small = grammar.determiners.has(lower) || grammar.genitives.has(lower) || /^[,.(]$/.test(text);
    if (!small && kind !== 'number' && !tokens[i]?.capital && !grammar.dates.months.has(lower))
      return undefined;
  }
  return undefined;
}

/** Headings all in capitals tell no names apart. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
  let words = 0;
  let shouted = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.text === token.text.toUpperCase()) shouted++;
  }
  return words > 2 && shouted * 2 > words;
}

/** `Health minister Will Quince`: a small word written large where nothing before it is, and a given name, may begin one too. */
function startsRun(token: Token | undefined, grammar: Grammar, followsLarge: boolean): boolean {
  if (!token?.capital) return false;
  if (grammar.functionWords.has(token.lower)) return !followsLarge && grammar.givenNames.has(token.lower);
  return !(followsLarge && grammar.dates.weekdays.has(token.lower));
}

/** `De la Torre`: a surname's small word written large inside a sentence. */
export function opensSurname(
  { tokens, grammar }: Reading,
  index: number,
  { first, last }: { first: number; last: number },
): boolean {
  if (!grammar.headFirst || index === first || !tokens[index]?.capital) return false;
  if (!grammar.genitives.has(tokens[index]?.lower ?? '')) return false;
  const next = grammar.particles.has(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  return next < last && tokens[next]?.capital === true;
}

/** The token after a run: capitals, with particles, initials and a nickname in quotation marks between. */
function runEnd(reading: Reading, first: number, limit: number): number {
  const { tokens, grammar } = reading;
  let end = first + 1;
  while (end < limit) {
    const token = tokens[end];
    const previous = tokens[end - 1];
    if (!token || !previous || token.start > previous.end + 2) break;
    if (token.capital && !grammar.functionWords.has(token.lower)) end++;
    else if (isParticle(reading, end, limit)) end++;
    else {
      const after = nicknameEnd(reading, end, limit);
      if (after === undefined) break;
      end = after;
    }
  }
  while (end > first + 1 && grammar.particles.has(tokens[end - 1]?.lower ?? '')) end--;
  return end;
}

/** A particle, or two in a row, before another capital. */
function isParticle({ tokens, grammar }: Reading, index: number, limit: number): boolean {
  const isAt = (i: number) => grammar.particles.has(tokens[i]?.lower ?? '');
  if (!isAt(index)) return false;
  const next = isAt(index + 1) ? index + 2 : index + 1;
  return next < limit && tokens[next]?.capital === true;
}

/** `Joaquín “El Chapo” Guzmán`: the token after the nickname, when a capital follows. */
function nicknameEnd(reading: Reading, index: number, limit: number): number | undefined {
  const quotation = reading.quotations[reading.quotationOf[index] ?? -1];
  if (!quotation || quotation.open !== index || quotation.close - quotation.open > 4) return undefined;
  const after = quotation.close + 1;
  return after < limit && reading.tokens[after]?.capital && reading.tokens[index + 1]?.capital
    ? after
    : undefined;
}
