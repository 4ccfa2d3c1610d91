import { type Language, type LanguageCode, type Localised, languageCodes } from '../core/language.ts';
import { fold, wordsOf } from '../core/text.ts';

/** Other ways in which a source may name a language, folded: ISO 639-2 and 639-3, and names. */
const names: Localised<readonly string[]> = {
  en: ['en', 'eng', 'english', 'ingles'],
  es: ['es', 'spa', 'spanish', 'espanol', 'castellano', 'castilian'],
};

/** The language that a source's `en`, `es-EC`, `Spanish` means; null for one that articles are not read in. */
export function namedLanguage(words: string): LanguageCode | null {
  const name = fold(words).trim().split(/[-_ ]/)[0] ?? '';
  return languageCodes.find((code) => names[code].includes(name)) ?? null;
}

/** More of a text tells nothing more about its language. */
const sample = 2_000;

/**
 * The language of a text: the one with most of its own stop words in it, those that no other language has.
 * English where nothing tells.
 */
export function detectLanguage(
  text: string,
  languages: Localised<Pick<Language, 'stopWords'>>,
): LanguageCode {
  const words = wordsOf(fold(text.slice(0, sample * 10))).slice(0, sample);
  const count = (code: LanguageCode) => {
    const others = languageCodes.filter((other) => other !== code).map((other) => languages[other].stopWords);
    const own = (word: string) =>
      languages[code].stopWords.has(word) && !others.some((stopWords) => stopWords.has(word));
    return words.filter(own).length;
  };
  return languageCodes.toSorted((a, b) => count(b) - count(a))[0] ?? 'en';
}
