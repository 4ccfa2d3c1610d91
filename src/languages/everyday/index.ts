import type { LanguageCode } from '../../core/language.ts';
import { actions } from './actions.ts';
import { general } from './general.ts';
import { qualities } from './qualities.ts';
import { society } from './society.ts';
import { world } from './world.ts';

/**
 * Words that any text uses and that people ask by in other words, written from general knowledge of both languages: a
 * row is the name of a concept, how English says it and how Spanish does. `?` marks what people ask by and what is not
 * looked for: it is too common, has another sense more often, or a stem that another word shares.
 */
const rows = [actions, general, qualities, society, world].flatMap((text) => text.trim().split('\n'));

/** A language's phrases by concept; rows of the same name add up. */
export function everydayWords(language: LanguageCode): Readonly<Record<string, readonly string[]>> {
  const table = new Map<string, string[]>();
  for (const row of rows) {
    const [concept = '', english = '', spanish = ''] = row.split(' | ');
    const phrases = (language === 'en' ? english : spanish).split(', ').filter((phrase) => phrase !== '');
    table.set(concept, [...(table.get(concept) ?? []), ...phrases]);
  }
  return Object.fromEntries(table);
}
