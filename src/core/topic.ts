import { z } from 'zod';
import { languageCodes } from './language.ts';
import { fold } from './text.ts';

/** `Intl.supportedValuesOf` leaves out UTC and the newer of two names. */
function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** A feed that a topic's file lists; see `Feed` for what its fields mean. */
const topicFeedSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  publisher: z.string().min(1),
  family: z.string().min(1).nullable().default(null),
  language: z.enum(languageCodes).nullable().default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, as in ISO 3166')
    .nullable()
    .default(null),
  selector: z.string().min(1).nullable().default(null),
});

/** What a topic's threshold is where its file says nothing: what is named once is often only mentioned. */
export const usualThreshold = 2;

/** A subject that readers follow: what it is called and what belongs to it. */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and dashes'),
  title: z.record(z.enum(languageCodes), z.string().min(1)),
  /** Other names a reader may type: `ec`, `república del ecuador`. */
  aliases: z.array(z.string()).default([]),
  /** IANA zone that the topic's own days are counted in. */
  zone: z.string().refine(isZone, 'an IANA time zone'),
  /** Words and names that mark an article as belonging to the topic. */
  terms: z.array(z.string()).min(1),
  /** Where its news come from. */
  feeds: z.array(topicFeedSchema).default([]),
  /** How relevant an article has to be to the topic, at least, to belong to it by its words. */
  threshold: z.number().positive().default(usualThreshold),
});
export type Topic = z.infer<typeof topicSchema>;

/** The topic that somebody calls by its id, a title or an alias, accents and case aside; the first one when none is named. */
export function findTopic(topics: readonly Topic[], typed: string | undefined): Topic | undefined {
  if (typed === undefined) return topics[0];
  const wanted = fold(typed.trim());
  return topics.find(({ id, title, aliases }) =>
    [id, ...Object.values(title), ...aliases].some((name) => fold(name) === wanted),
  );
}
