import { z } from 'zod';
import { answerQuestion } from '../src/core/answer.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import { topicOption } from './options.ts';
import { type ShownAnswer, showAnswer } from './show-answer.ts';
import { scopeNamed } from './topic.ts';

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
    topic: topicOption,
    explain: z
      .enum(['yes'])
      .optional()
      .register(optionMeanings, {
        names: { en: 'explain', es: 'explicar' },
        description: { en: 'Says why this sentence', es: 'Dice por qué esta oración' },
        choiceNames: { yes: { en: 'yes', es: 'sí' } },
      }),
  }),
  run({ question, topic, explain }, { corpus, now }): ShownAnswer {
    const scope = scopeNamed(topic, corpus);
    return { ...answerQuestion(question, corpus, { now, topic: scope }), explained: explain === 'yes' };
  },
  show: showAnswer,
});
