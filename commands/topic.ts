import type { Corpus } from '../src/core/corpus.ts';
import { UserError } from '../src/core/errors.ts';
import { findTopic, type Topic } from '../src/core/topic.ts';

/** The topic that somebody named, or the default one; throws a `UserError` that lists the topics there are. */
export function topicNamed(typed: string | undefined, corpus: Corpus): Topic {
  const topic = findTopic(corpus.topics, typed);
  if (topic) return topic;
  const known = corpus.topics.map(({ id }) => id);
  throw new UserError((words) => words.errors.unknownTopic(typed ?? '', known));
}

/** The id of the topic that somebody keeps to; undefined, for all of them, when none was named. Throws like `topicNamed`. */
export function scopeNamed(typed: string | undefined, corpus: Corpus): string | undefined {
  return typed === undefined ? undefined : topicNamed(typed, corpus).id;
}
