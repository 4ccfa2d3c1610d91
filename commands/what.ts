import { z } from 'zod';
import { type Answer, answerQuestion } from '../src/core/answer.ts';
import { oldAge } from '../src/core/brief.ts';
import type { Citation } from '../src/core/citation.ts';
import { defineCommand, optionMeanings } from '../src/core/command.ts';
import type { Explanation } from '../src/core/explanation.ts';
import type { Block, Line, Reply } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { topicOption } from './options.ts';
import { list, note, own, part, replyOf } from './show.ts';
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
  run({ question, topic, explain }, { corpus, now }): Answer & { readonly explained: boolean } {
    const scope = scopeNamed(topic, corpus);
    return { ...answerQuestion(question, corpus, { now, topic: scope }), explained: explain === 'yes' };
  },
  show: showAnswer,
});

function showAnswer(answer: Answer & { readonly explained: boolean }, words: Words): Reply {
  const why = answer.explained && answer.explain ? explanation(answer.explain, words) : [];
  const asked = answer.period ? [own(words.what.period(answer.period.words))] : [];
  if (answer.kind === 'absent') {
    const near: Block[] = answer.nearest
      ? [own(words.what.nearest), { kind: 'text', line: [{ said: answer.nearest }] }]
      : [];
    const reason = note(`${words.what.absent} ${words.what.reasons[answer.reason]}`);
    return replyOf([reason, ...asked, own(words.searched(answer.searched)), ...near, ...why], words);
  }
  const { sentence, context, confirmed, differing, alternatives, age } = answer;
  const { published } = sentence.article;
  const old = published && age !== null && age >= oldAge ? [note(words.what.old(published, age))] : [];
  return replyOf(
    [
      { kind: 'text', line: [{ said: sentence }] },
      ...old,
      ...under(words.what.context, context, words),
      ...under(words.what.confirmed, confirmed, words, 'dated'),
      ...under(words.what.differing, differing, words, 'dated'),
      ...under(words.what.others, alternatives, words),
      ...why,
    ],
    words,
  );
}

/** Sentences under a line of ours; dated where what matters is which is newer. */
function under(
  title: string,
  sentences: readonly Citation[],
  words: Words,
  kind: 'plain' | 'dated' = 'plain',
): Block[] {
  const dateOf = ({ article }: Citation) =>
    article.published ? words.date(article.published) : words.undated;
  const lines = sentences.map(
    (said): Line => (kind === 'dated' ? [{ text: `${dateOf(said)}: ` }, { said }] : [{ said }]),
  );
  return lines.length > 0 ? [own(title), ...list(lines)] : [];
}

function explanation(explain: Explanation, words: Words): Block[] {
  const { title, type, types, matched, nearby, missing, scores } = words.what.explain;
  const { coverage, fit, score } = explain;
  const parts: [string, readonly string[]][] = [
    [type, [types[explain.type]]],
    [matched, explain.matched],
    [nearby, explain.nearby],
    [missing, explain.missing],
  ];
  const lines = parts.flatMap(([name, terms]) => (terms.length > 0 ? [`${name}: ${terms.join(', ')}`] : []));
  const all = [...lines, scores(coverage.nearby, coverage.inArticle, fit, score)];
  return part(title, list(all.map((text) => [{ text }])));
}
