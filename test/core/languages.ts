import type { Language, Localised } from '../../src/core/language.ts';
import { englishGrammar } from '../../src/languages/en/grammar.ts';
import { search as en } from '../../src/languages/en/search.ts';
import { words as englishWords } from '../../src/languages/en/words.ts';
import { spanishGrammar } from '../../src/languages/es/grammar.ts';
import { search as es } from '../../src/languages/es/search.ts';
import { words as spanishWords } from '../../src/languages/es/words.ts';

/** Both languages as search needs them. */
export const languages: Localised<Language> = {
  en: { code: 'en', ...en, abbreviations: englishGrammar.abbreviations, words: englishWords },
  es: { code: 'es', ...es, abbreviations: spanishGrammar.abbreviations, words: spanishWords },
};
