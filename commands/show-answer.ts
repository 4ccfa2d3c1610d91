import type { Answer } from '../src/core/answer.ts';
import { oldAge } from '../src/core/brief.ts';
import type { Citation } from '../src/core/citation.ts';
import type { Explanation } from '../src/core/explanation.ts';
import type { Block, Line, Reply } from '../src/core/reply.ts';
import type { Words } from '../src/core/words.ts';
import { list, note, own, part, replyOf } from './show.ts';

/** An answer, and whether why it was found is shown too. */
export type ShownAnswer = Answer & { readonly explained: boolean };

export function showAnswer(answer: ShownAnswer, words: Words): Reply {
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
