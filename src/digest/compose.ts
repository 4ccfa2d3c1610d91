import { withhold } from '../core/citation.ts';
import type { Corpus } from '../core/corpus.ts';
import { oneScreen } from '../core/digest/digest.ts';
import { localMoment } from '../core/digest/local-time.ts';
import { composePage, type DigestPage, startAfter } from '../core/digest/page.ts';
import type { DigestStore } from '../core/digest/subscriptions.ts';
import type { Localised } from '../core/language.ts';
import type { Reply } from '../core/reply.ts';
import type { Subscription } from '../core/subscription.ts';
import type { Words } from '../core/words.ts';

/** What digests are made with. */
export interface ComposeParts {
  readonly corpus: Corpus;
  readonly store: DigestStore;
  readonly words: Localised<Words>;
  /** Says a digest in a language, and whether it has anything to tell. */
  readonly show: (page: DigestPage, words: Words) => Reply;
  readonly isEmpty: (page: DigestPage) => boolean;
  /** Lines were left out because their words are not those of the article. */
  readonly onWithheld: (spans: readonly { articleId: string; start: number; end: number }[]) => void;
}

/** A digest that was made for a subscription. */
export interface Composed {
  readonly reply: Reply;
  readonly isEmpty: boolean;
  /** The revision up to which it tells what is new. */
  readonly told: number | null;
}

/** A digest that comes so much after its time says so. */
const lateAfter = 15 * 60_000;

/**
 * The digest of a subscription as of now, due at some instant. Null when its topic is unknown here, or when nothing of
 * it holds against the articles.
 */
export async function composeFor(
  subscription: Subscription,
  { now, due, isRepeat }: { readonly now: Date; readonly due: number; readonly isRepeat: boolean },
  parts: ComposeParts,
): Promise<Composed | null> {
  const { corpus, store, words, show, isEmpty, onWithheld } = parts;
  const { zone, language } = subscription;
  const topic = corpus.topics.find(({ id }) => id === subscription.topic);
  if (!topic) return null;
  const { sound } = await store.deliveries(subscription.id, 30);
  const start = startAfter(subscription.told, sound);
  const { page, told } = await composePage(start, { topic, zone, now, room: oneScreen }, { corpus, store });
  const isLate = now.getTime() - due > lateAfter;
  const late = isLate ? { due: localMoment(new Date(due), zone), sent: localMoment(now, zone) } : null;
  const { value, withheld } = withhold<DigestPage>({ ...page, isRepeat, late }, (id) => corpus.evidence(id));
  if (withheld.length > 0) onWithheld(withheld);
  if (!value) return null;
  const reply = { ...show(value, words[language]), audience: 'channel' as const };
  return { reply, isEmpty: isEmpty(value), told };
}
