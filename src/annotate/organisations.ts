import { capitalisedEnd } from './noun-phrase.ts';
import { isRoleNoun, type Reading, sentenceAround, spanOfTokens } from './reading.ts';

/** The first capitalised run in a title that an organisation's noun or an acronym marks, with its inner small words. */
export function organisationIn(reading: Reading, first: number, last: number): string | null {
  const { tokens, grammar } = reading;
  for (let i = first; i < last; i++) {
    const opens = sentenceAround(reading, i).first === i && grammar.determiners.has(tokens[i]?.lower ?? '');
    if (!tokens[i]?.capital || opens || (grammar.headFirst && narrowsTitle(reading, i))) continue;
    let end = capitalisedEnd(reading, i, last);
    const office = officeWithin(reading, i, end);
    if (office !== undefined) {
      i = office;
      continue;
    }
    while (end > i && isRoleNoun(grammar, tokens[end - 1]?.lower ?? '')) end--;
    const words = tokens.slice(i, end);
    const marked = words.some(
      (word) => grammar.organisationNouns.has(word.lower) || /^\p{Lu}{3,}$/u.test(word.text),
    );
    const portfolio = words.length === 1 && grammar.portfolios.has(words[0]?.lower ?? '');
    if (marked && !portfolio) return spanOfTokens(reading, i, end).text;
    i = Math.max(i, end - 1);
  }
  return null;
}

/** `Assistant Secretary for …`: the office's noun in a run that goes on with what it is of. */
function officeWithin({ tokens, grammar }: Reading, first: number, last: number): number | undefined {
  for (let i = first; i < last - 1; i++)
    if (isRoleNoun(grammar, tokens[i]?.lower ?? '') && grammar.prepositions.has(tokens[i + 1]?.lower ?? ''))
      return i;
  return undefined;
}

/** `Comandante General` before the name of a body. */
function narrowsTitle({ tokens, grammar }: Reading, index: number): boolean {
  const lower = tokens[index]?.lower ?? '';
  return isRoleNoun(grammar, lower) || grammar.honorifics.has(lower);
}
