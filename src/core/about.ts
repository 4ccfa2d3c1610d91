import type { Citation } from './citation.ts';
import type { Corpus } from './corpus.ts';
import type { LanguageCode } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { matchUnit, termMap } from './match.ts';
import { readQuestion } from './question.ts';

/** As much of a word's or phrase's meaning must be there: a synonym is, a word of another family is not. */
const enough = 0.5;

/**
 * Whether words of an article speak of what somebody typed: every word or phrase of it is there, by itself, by a
 * synonym or, in the other language, by its translation.
 */
export function aboutFilter(typed: string, corpus: Corpus): (words: Citation) => boolean {
  const lexicons = { en: lexiconOf(corpus.languages.en), es: lexiconOf(corpus.languages.es) };
  const read = (asked: LanguageCode, searched: LanguageCode) =>
    readQuestion(typed, lexicons[asked], lexicons[searched]).units;
  // Two or three words do not give their language away: they may be of either.
  const wanted = { en: [read('en', 'en'), read('es', 'en')], es: [read('en', 'es'), read('es', 'es')] };
  return ({ span, article }) => {
    const terms = termMap(lexicons[article.language].read(span.text));
    const isThere = (units: (typeof wanted)['en'][number]) =>
      units.length > 0 && units.every((unit) => matchUnit(unit, terms).strength >= enough);
    return wanted[article.language].some(isThere);
  };
}
