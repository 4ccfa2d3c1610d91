import { languageCodes } from '../core/language.ts';
import { editDistance } from '../core/nearest.ts';
import { fold } from '../core/text.ts';
import { findTopic, type Topic, usualThreshold } from '../core/topic.ts';
import { Refusal, type Where } from './found.ts';

/** A topic as named, and whether it has yet to be saved. */
export interface ChosenTopic {
  readonly topic: Topic;
  readonly isNew: boolean;
}

/**
 * The topic of a name, or a new one of that name where there is none. A name one letter away from a known one
 * is taken for a slip and throws a `Refusal`, as one without letters does.
 */
export function chooseTopic(name: string, topics: readonly Topic[], where: Where): ChosenTopic {
  const typed = name.replace(/\s+/g, ' ').trim();
  const known = findTopic(topics, typed);
  if (known) return { topic: known, isNew: false };
  const near = topics.find((topic) => namesOf(topic).some((other) => isSlip(typed, other)));
  if (near) throw new Refusal(where, { kind: 'near-topic', typed, nearest: near.id });
  const id = fold(typed)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id === '') throw new Refusal(where, { kind: 'bad-topic', typed });
  return { topic: newTopic(id, typed), isNew: true };
}

function namesOf(topic: Topic): string[] {
  return [topic.id, ...languageCodes.map((code) => topic.title[code]), ...topic.aliases];
}

/** Short names differ by a letter and mean different things: Iran, Iraq. */
function isSlip(typed: string, known: string): boolean {
  return Math.min(typed.length, known.length) >= 5 && editDistance(typed, known) <= 1;
}

function newTopic(id: string, name: string): Topic {
  const title = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return {
    id,
    title: { en: title, es: title },
    aliases: [],
    zone: 'UTC',
    terms: [title],
    feeds: [],
    threshold: usualThreshold,
  };
}
