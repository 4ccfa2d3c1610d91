import { z } from 'zod';
import { fold, wordsOf } from './text.ts';
import type { Topic } from './topic.ts';

/** How an article has to do with a topic, and by which of its terms. */
export const relevanceSchema = z.object({
  score: z.number(),
  terms: z.array(z.object({ term: z.string(), mentions: z.int(), inTitle: z.boolean() })),
});
export type Relevance = z.infer<typeof relevanceSchema>;

/** A term that is named more often says no more. */
const mostMentions = 3;
/** What stands in a title is what an article is about. */
const titleBonus = 2;

/**
 * Holds an article against a topic's terms: each counts as often as it is named, three times at most, and twice
 * more when the title has it.
 */
export function relevanceTo(
  topic: Topic,
  article: { readonly title: string | null; readonly text: string },
): Relevance {
  return relevance(topic, padded(article.title ?? ''), padded(article.text));
}

/** The topic that an article fits best, of those whose threshold it reaches; undefined when it reaches none. */
export function fittingTopic(
  topics: readonly Topic[],
  article: { readonly title: string | null; readonly text: string },
): { readonly topic: Topic; readonly relevance: Relevance } | undefined {
  const [title, text] = [padded(article.title ?? ''), padded(article.text)];
  const [best] = topics
    .map((topic) => ({ topic, relevance: relevance(topic, title, text) }))
    .filter((fit) => fit.relevance.score >= fit.topic.threshold)
    .toSorted((a, b) => b.relevance.score / b.topic.threshold - a.relevance.score / a.topic.threshold);
  return best;
}

function relevance({ terms }: Topic, title: string, text: string): Relevance {
  const found = terms.flatMap((term) => {
    const sought = padded(term);
    const inTitle = title.includes(sought);
    const mentions = Number(inTitle) + count(text, sought);
    return mentions > 0 ? [{ term, mentions, inTitle }] : [];
  });
  const score = found.reduce(
    (sum, { mentions, inTitle }) => sum + Math.min(mentions, mostMentions) + (inTitle ? titleBonus : 0),
    0,
  );
  return { score, terms: found };
}

/** How often padded words stand in a padded text; two beside one another share the space between. */
function count(text: string, sought: string): number {
  let times = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length - 1)) times += 1;
  return times;
}

/** The words of a text with a space around each: a term's words in a row stand in it as they are. */
function padded(text: string): string {
  return ` ${wordsOf(fold(text)).join(' ')} `;
}
