import type { Article } from '../core/article.ts';
import type { ArticleStore, Saved } from '../core/article-store.ts';
import { fittingTopic, type Relevance } from '../core/relevance.ts';
import { type Topic, usualThreshold } from '../core/topic.ts';
import { addressKeys } from './address.ts';
import { type ChosenTopic, chooseTopic } from './choose-topic.ts';
import { type Found, type Note, Refusal, type Refused } from './found.ts';
import { inBatches } from './in-batches.ts';
import { deriveId, isOther, type Made, type Making, makeArticle } from './make-article.ts';

/** What became of each source, in its order; articles by their ids. */
export interface IngestReport {
  readonly added: readonly string[];
  readonly unchanged: readonly string[];
  readonly updated: readonly string[];
  readonly refused: readonly Refused[];
  readonly notes: readonly Note[];
  /** The topics that articles were added to or updated in, each once. */
  readonly topics: readonly Topic[];
  /** Topics that nobody had named before. */
  readonly newTopics: readonly Topic[];
}

export interface IngestParts extends Omit<Making, 'topic'> {
  readonly store: Pick<ArticleStore, 'topics' | 'together'>;
  /** Called for every source once its article is stored or refused. */
  readonly onArticle?: () => void;
  /** The topic of every article; by default each one's own, else the one that it fits. */
  readonly topic?: string;
}

type TakingParts = Omit<IngestParts, 'store'> & {
  readonly store: Pick<ArticleStore, 'article' | 'articlesByKey' | 'saveTopic' | 'saveArticle'>;
};

/** As many are stored in one write: hundreds a second, however slow the disk. */
const mostAtOnce = 50;
/** Milliseconds that what was found waits for more. */
const waitingMs = 200;

/** Makes articles of what was found and saves them, some at a time. One that is refused doesn't stop the others. */
export async function ingest(
  sources: AsyncIterable<Found | Refused>,
  parts: IngestParts,
): Promise<IngestReport> {
  const ids = { added: [] as string[], unchanged: [] as string[], updated: [] as string[] };
  const refused: Refused[] = [];
  const notes: Note[] = [];
  const newTopics: Topic[] = [];
  const touched = new Map<string, Topic>();
  const topics = [...(await parts.store.topics()).sound];
  for await (const batch of inBatches(sources, mostAtOnce, waitingMs)) {
    const taken = await parts.store.together((store) => takeAll(batch, topics, { ...parts, store }));
    for (const one of taken) {
      parts.onArticle?.();
      if ('reason' in one) {
        refused.push(one);
        continue;
      }
      ids[one.saved].push(one.id);
      if (one.saved !== 'unchanged') touched.set(one.topic.id, one.topic);
      notes.push(...one.notes);
      if (!one.isNew) continue;
      topics.push(one.topic);
      newTopics.push(one.topic);
    }
  }
  return { ...ids, refused, notes, topics: [...touched.values()], newTopics };
}

/** What became of one source that was no refusal. */
interface Taken {
  readonly id: string;
  readonly saved: Saved;
  readonly topic: Topic;
  /** The topic is new with it. */
  readonly isNew: boolean;
  readonly notes: readonly Note[];
}

/** One after another: each finds those before it stored. */
async function takeAll(
  batch: readonly (Found | Refused)[],
  known: readonly Topic[],
  parts: TakingParts,
): Promise<(Taken | Refused)[]> {
  const topics = [...known];
  const all: (Taken | Refused)[] = [];
  for (const source of batch) {
    try {
      if ('reason' in source) throw new Refusal(source.where, source.reason);
      const taken = await take(source, topics, parts);
      if (taken.isNew) topics.push(taken.topic);
      all.push(taken);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      all.push({ where: error.where, reason: error.reason });
    }
  }
  return all;
}

async function take(source: Found, topics: readonly Topic[], parts: TakingParts): Promise<Taken> {
  const chosen = topicOf(source, topics, parts.topic);
  const { topic, relevance } = chosen;
  const made = makeArticle(source, { ...parts, topic: topic.id });
  const { article, notes } = await besideStored(made, source, parts);
  // An article that is known stays where it is, whatever its words fit.
  const isNew = chosen.isNew && article.topic === topic.id;
  if (isNew) await parts.store.saveTopic(topic);
  const saved = await parts.store.saveArticle({
    article,
    arrival: { at: parts.now.getTime(), kind: 'news', ...(relevance ? { relevance } : {}) },
    keys: addressKeys(article.url),
  });
  return { id: article.id, saved, topic, isNew, notes };
}

/** A topic, and why an article is in it where nobody said so. */
interface Chosen extends ChosenTopic {
  readonly relevance?: Relevance;
}

/** The topic that is named; without a name, the one whose words the article fits, else one for all others. */
function topicOf(found: Found, topics: readonly Topic[], asked: string | undefined): Chosen {
  const name = asked ?? found.topic;
  if (name !== null) return chooseTopic(name, topics, found.where);
  const fit = fittingTopic(topics, found);
  if (fit) return { topic: fit.topic, isNew: false, relevance: fit.relevance };
  const known = topics.find(({ id }) => id === otherNews.id);
  return { topic: known ?? otherNews, isNew: known === undefined };
}

/** Where articles go that fit no topic: they are found by questions, and swell no topic's brief. */
const otherNews: Topic = {
  id: 'other-news',
  title: { en: 'Other news', es: 'Otras noticias' },
  aliases: [],
  zone: 'UTC',
  terms: ['other news'],
  feeds: [],
  threshold: usualThreshold,
};

/**
 * What is made, given what is stored under its id. Two sources may number their articles alike: then this one
 * gets an id of its own, so that neither is lost. The same article stays in its topic when no other is named.
 */
async function besideStored({ article, notes }: Made, found: Found, parts: TakingParts): Promise<Made> {
  const stored = await storedAs(article, parts);
  if (!stored) return { article, notes };
  if (isOther(stored, article)) {
    const id = deriveId(article.url, article.text);
    return {
      article: { ...article, id },
      notes: [...notes, { where: found.where, kind: 'id-taken', value: article.id }],
    };
  }
  const isNamed = (parts.topic ?? found.topic) !== null;
  return { article: { ...article, id: stored.id, topic: isNamed ? article.topic : stored.topic }, notes };
}

/** What is stored under an article's id, or else at its address: a feed may have brought it under another id. */
async function storedAs({ id, url }: Article, { store }: TakingParts): Promise<Article | null> {
  const same = await store.article(id);
  if (same || url === null) return same;
  const keys = addressKeys(url);
  const [other] = (await store.articlesByKey(keys)).values();
  return other === undefined ? null : store.article(other);
}
