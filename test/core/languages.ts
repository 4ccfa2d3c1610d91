import type { Language, Localised } from '../../src/core/language.ts';
import { search as en } from '../../src/languages/en/search.ts';
import { words as englishWords } from '../../src/languages/en/words.ts';
import { search as es } from '../../src/languages/es/search.ts';
import { words as spanishWords } from '../../src/languages/es/words.ts';

/** Both languages as search needs them. */
export const languages: Localised<Language> = {
  en: { code: 'en', ...en, words: englishWords },
  es: { code: 'es', ...es, words: spanishWords },
};
