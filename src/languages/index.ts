import type { Grammar } from '../annotate/grammar.ts';
import { datesIn } from '../annotate/question-dates.ts';
import type { Language, Localised } from '../core/language.ts';
import type { Words } from '../core/words.ts';
import { englishGrammar } from './en/grammar.ts';
import { search as englishSearch } from './en/search.ts';
import { words as englishWords } from './en/words.ts';
import { spanishGrammar } from './es/grammar.ts';
import { search as spanishSearch } from './es/search.ts';
import { words as spanishWords } from './es/words.ts';

/** What search and the bot's own messages need of each language. */
export const languages: Localised<Language> = {
  en: {
    code: 'en',
    ...englishSearch,
    datesIn: (question, today) => datesIn(question, today, englishGrammar),
    abbreviations: englishGrammar.abbreviations,
    formerWords: englishGrammar.formerWords,
    lesserWords: new Set([
      'deputy',
      'vice',
      'acting',
      'assistant',
      'interim',
      'designate',
      'elect',
      'nominee',
    ]),
  },
  es: {
    code: 'es',
    ...spanishSearch,
    datesIn: (question, today) => datesIn(question, today, spanishGrammar),
    abbreviations: spanishGrammar.abbreviations,
    // `exministro`: every office has a form of its own.
    formerWords: new Set([
      ...spanishGrammar.formerWords,
      ...[...spanishGrammar.roleNouns.keys()].flatMap((noun) => [`ex${noun}`, `ex-${noun}`]),
    ]),
    lesserWords: new Set([
      ...['vice', 'subdirector', 'subdirectora', 'encargado', 'encargada', 'interino', 'interina'],
      ...['adjunto', 'adjunta', 'electo', 'electa', 'designado', 'designada'],
    ]),
  },
};

/** What the bot says in each language. */
export const words: Localised<Words> = { en: englishWords, es: spanishWords };

/** What annotation needs of each language. */
export const grammars: Localised<Grammar> = { en: englishGrammar, es: spanishGrammar };
