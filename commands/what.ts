import { z } from 'zod';
import { type Answer, answerQuestion } from '../src/core/answer.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Block, Reply } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { list, note, own, replyOf } from './show.ts';

export const what = defineCommand({
  names: { en: 'what', es: 'qué' },
  description: {
    en: 'The sentence that answers a question, or that the sources don’t say',
    es: 'La oración que responde a una pregunta, o que las fuentes no lo dicen',
  },
  example: { en: '/what did the president say?', es: '/qué dijo el presidente' },
  options: z.object({
    question: z
      .string()
      .min(1)
      .register(optionMeanings, {
        names: { en: 'question', es: 'pregunta' },
        description: {
          en: 'A question, as you would ask a person',
          es: 'Una pregunta, como se la haría a una persona',
        },
      }),
  }),
  run: ({ question }, { corpus, now }): Answer => answerQuestion(question, corpus, { now }),
  show: showAnswer,
});

function showAnswer(answer: Answer, words: Words): Reply {
  if (answer.kind === 'absent') {
    const near: Block[] = answer.nearest
      ? [own(words.what.nearest), { kind: 'text', line: [{ said: answer.nearest }] }]
      : [];
    return replyOf(
      [
        note(`${words.what.absent} ${words.what.reasons[answer.reason]}`),
        own(words.searched(answer.searched)),
        ...near,
      ],
      words,
    );
  }
  const { sentence, context, alternatives } = answer;
  const around: Block[] =
    context.length > 0 ? [own(words.what.context), ...list(context.map((said) => [{ said }]))] : [];
  const others: Block[] =
    alternatives.length > 0 ? [own(words.what.others), ...list(alternatives.map((said) => [{ said }]))] : [];
  return replyOf([{ kind: 'text', line: [{ said: sentence }] }, ...around, ...others], words);
}
