import { expect, test } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { headOf } from '../../src/core/article.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { Lexicon } from '../../src/core/lexicon.ts';
import { SentenceReading } from '../../src/core/sentence-reading.ts';
import { grammars, languages } from '../../src/languages/index.ts';
import { articleOf } from '../small-bot.ts';

function leans(text: string, language: LanguageCode): boolean | undefined {
  const article = articleOf('a', text, { language });
  const annotations = annotate(article, grammars[language]);
  const [sentence] = annotations.sentences;
  const entry = { article, head: headOf(article), annotations };
  return sentence && new SentenceReading(entry, sentence, new Lexicon(languages[language])).leans;
}

test.each<[LanguageCode, string, boolean]>([
  ['en', 'He left for Manta on Monday.', true],
  ['en', 'The president left for Manta on Monday.', false],
  ['es', 'Él viajará a Manta el lunes.', true],
  ['es', 'El presidente viajará a Manta el lunes.', false],
  ['es', 'También viajará el ministro.', true],
  ['es', '«Ella no viajará», dijo el ministro.', false],
])(
  'a sentence leans on the one before by its first word as it is written (%s: %s)',
  (language, text, does) => {
    expect(leans(text, language)).toBe(does);
  },
);
