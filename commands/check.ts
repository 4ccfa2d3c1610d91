import { z } from 'zod';
import { type Check, type CheckedSentence, checkText } from '../src/core/check.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Block, Reply, Run } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { own, replyOf, rest } from './show.ts';

export const check = defineCommand({
  names: { en: 'check', es: 'verificar' },
  description: {
    en: 'Which sentences of a text a source says, and which none does',
    es: 'Qué oraciones de un texto dice alguna fuente y cuáles ninguna',
  },
  example: {
    en: '/check The United States will send officials to Ecuador.',
    es: '/verificar Estados Unidos enviará funcionarios a Ecuador.',
  },
  options: z.object({
    text: z
      .string()
      .min(1)
      .register(optionMeanings, {
        names: { en: 'text', es: 'texto' },
        description: {
          en: 'The text to hold against the sources',
          es: 'El texto que se compara con las fuentes',
        },
      }),
  }),
  run: ({ text }, { corpus }): Check => checkText(text, corpus),
  show: showCheck,
});

function showCheck({ sentences, searched }: Check, words: Words): Reply {
  const count = (verdict: CheckedSentence['verdict']) =>
    sentences.shown.filter((sentence) => sentence.verdict === verdict).length;
  const counts = { said: count('said'), similar: count('similar'), 'not-found': count('not-found') };
  return replyOf(
    [
      own(words.check.summary(counts)),
      ...sentences.shown.flatMap((sentence) => sentenceBlocks(sentence, words)),
      ...rest(sentences, words),
      own(words.searched(searched)),
    ],
    words,
  );
}

/** The sentence with what was found of it, and the sources' own words beneath. */
function sentenceBlocks(
  { text, verdict, citations, missing, denies }: CheckedSentence,
  words: Words,
): Block[] {
  const remarks = [
    ...(missing.length > 0 ? [words.check.missing(missing)] : []),
    ...(denies ? [words.check.denies] : []),
  ];
  const line: Run[] = [
    { text: words.check.verdicts[verdict], strong: true },
    { text: [`: ${text}`, ...remarks].join(' · ') },
  ];
  return [
    { kind: 'text', line },
    ...citations.map((said): Block => ({ kind: 'quote', words: said, by: [] })),
  ];
}
