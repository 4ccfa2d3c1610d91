import type { Article } from '../core/article.ts';
import type { Store } from '../core/store.ts';
import type { Topic } from '../core/topic.ts';
import { chooseTopic } from './choose-topic.ts';
import { type Found, type Note, Refusal, type Refused } from './found.ts';
import { deriveId, isOther, type Making, makeArticle } from './make-article.ts';

/** What became of each source, in its order; articles by their ids. */
export interface IngestReport {
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  readonly updated: readonly string[];
  readonly refused: readonly Refused[];
  readonly notes: readonly Note[];
  /** Topics that nobody had named before. */
  readonly newTopics: readonly Topic[];
}

export interface IngestParts extends Omit<Making, 'topic'> {
  readonly store: Pick<Store, 'topics' | 'article' | 'saveTopic' | 'saveArticle'>;
  /** The topic of every article; by default each one's own, else the first that the store has. */
  readonly topic?: string;
}

/**
 * Makes articles of what was found and saves them, one by one: each is stored whole before the next is looked
 * at. One that is refused doesn't stop the others.
 */
export async function ingest(
  sources: AsyncIterable<Found | Refused>,
  parts: IngestParts,
): Promise<IngestReport> {
  const ids = { added: [] as string[], unchanged: [] as string[], updated: [] as string[] };
  const refused: Refused[] = [];
  const notes: Note[] = [];
  const newTopics: Topic[] = [];
  const topics = [...(await parts.store.topics()).sound];
  for await (const source of sources) {
    try {
      if ('reason' in source) throw new Refusal(source.where, source.reason);
      const { topic, isNew } = topicOf(source, topics, parts.topic);
      const made = await withFreeId(makeArticle(source, { ...parts, topic: topic.id }), source, parts.store);
      if (isNew) {
        await parts.store.saveTopic(topic);
        topics.push(topic);
        newTopics.push(topic);
      }
      ids[await parts.store.saveArticle(made.article)].push(made.article.id);
      notes.push(...made.notes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ where: error.where, reason: error.reason });
    }
  }
  return { ...ids, refused, notes, newTopics };
}

function topicOf(found: Found, topics: readonly Topic[], asked: string | undefined) {
  const name = asked ?? found.topic ?? topics[0]?.id;
  if (name === undefined) throw new Refusal(found.where, { kind: 'bad-topic', typed: '' });
  return chooseTopic(name, topics, found.where);
}

/** Two sources may number their articles alike: the second one's gets an id of its own, so that none is lost. */
async function withFreeId(
  made: { readonly article: Article; readonly notes: readonly Note[] },
  { where }: Found,
  store: Pick<Store, 'article'>,
): Promise<typeof made> {
  const { article, notes } = made;
  const stored = await store.article(article.id);
  if (!stored || !isOther(stored, article)) return made;
  const id = deriveId(article.url, article.text);
  return { article: { ...article, id }, notes: [...notes, { where, kind: 'id-taken', value: article.id }] };
}
