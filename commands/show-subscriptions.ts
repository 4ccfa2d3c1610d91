import { type LocalMoment, localMoment } from '../src/core/digest/local-time.ts';
import type { Schedule } from '../src/core/digest/schedule.ts';
import type { SubscriptionStatus } from '../src/core/digest/subscriptions.ts';
import type { LanguageCode } from '../src/core/language.ts';
import type { Problem } from '../src/core/problem.ts';
import type { Action, Block, Line, Reply } from '../src/core/reply.ts';
import type { Subscription } from '../src/core/subscription.ts';
import type { Topic } from '../src/core/topic.ts';
import type { Words } from '../src/core/words.ts';
import { heading, note, replyOf } from './show.ts';

/** A subscription as those who read in its place see it; its moments are those of its zone. */
export interface ListedSubscription extends Schedule {
  readonly topic: { readonly id: string; readonly title: Topic['title'] };
  readonly language: LanguageCode;
  readonly silentWhenEmpty: boolean;
  readonly state: Subscription['state'];
  readonly problem: Problem | null;
  readonly next: LocalMoment | null;
  /** Of today's digest, when it is being tried again. */
  readonly retried: { readonly problem: Problem | null } | null;
  readonly last: { readonly at: LocalMoment; readonly link: string | null } | null;
  /** Days lately that had no digest, the newest first, and why. */
  readonly skipped: readonly { readonly date: string; readonly problem: Problem | null }[];
}

/** Days without a digest that are listed. */
const mostSkipped = 3;

export function listSubscription(
  { subscription, deliveries }: SubscriptionStatus,
  topics: readonly Topic[],
): ListedSubscription {
  const { topic: id, time, zone, weekdays, language, silentWhenEmpty, state, problem, next } = subscription;
  const title = topics.find((topic) => topic.id === id)?.title ?? { en: id, es: id };
  const posted = deliveries.find((delivery) => delivery.state === 'posted');
  const tried = deliveries.find(({ date, state }) => date === next?.date && state === 'failed');
  const skipped = deliveries.filter(
    (one) => (one.state === 'skipped' || one.state === 'failed') && one !== tried,
  );
  return {
    topic: { id, title },
    ...{ time, zone, weekdays, language, silentWhenEmpty, state, problem },
    next: next && localMoment(new Date(next.due), zone),
    retried: tried ? { problem: tried.problem } : null,
    last: posted
      ? {
          at: localMoment(new Date(posted.settledAt ?? posted.due), zone),
          link: posted.message?.link ?? null,
        }
      : null,
    skipped: skipped.slice(0, mostSkipped).map(({ date, problem }) => ({ date, problem })),
  };
}

/** The subscriptions of a place, under what was done to them. */
export function showSubscriptions(
  listed: readonly ListedSubscription[],
  {
    done,
    hints,
    actions,
  }: { readonly done: string | null; readonly hints: readonly string[]; readonly actions: readonly Action[] },
  words: Words,
): Reply {
  const blocks = listed.flatMap((one): Block[] => [
    ...(done === null ? [heading(one.topic.title[words.language])] : []),
    { kind: 'facts', facts: factsOf(one, words) },
  ]);
  return replyOf([...(done === null ? [] : [heading(done)]), ...hints.map(note), ...blocks], words, actions);
}

function factsOf(one: ListedSubscription, words: Words): { name: string; value: Line }[] {
  const { settings, runs } = words.digest;
  const fact = (name: string, ...texts: string[]) => ({ name, value: [{ text: texts.join(' · ') }] });
  const skipped = one.skipped.map(({ date, problem }) => `${runs.day(date)}, ${runs.reason(problem)}`);
  return [
    fact(settings.comes, settings.schedule(one)),
    fact(settings.language, settings.languages[one.language]),
    fact(settings.whenEmpty, one.silentWhenEmpty ? settings.staysSilent : settings.saysSo),
    fact(runs.next, nextOf(one, words)),
    { name: runs.last, value: lastOf(one, words) },
    ...(skipped.length > 0 ? [fact(runs.skipped, ...skipped)] : []),
  ];
}

function nextOf({ state, problem, next, retried }: ListedSubscription, { digest: { runs } }: Words): string {
  if (state === 'paused') return runs.nextPaused;
  if (state === 'gone') return runs.nextGone(problem);
  if (retried) return runs.retried(retried.problem);
  return next ? runs.moment(next) : runs.none;
}

function lastOf({ last }: ListedSubscription, { digest: { runs } }: Words): Line {
  if (!last) return [{ text: runs.none }];
  const at = { text: runs.moment(last.at) };
  return last.link === null ? [at] : [at, { text: ' · ' }, { text: runs.open, link: last.link }];
}
