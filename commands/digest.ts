import { z } from 'zod';
import { type Context, defineCommand, optionMeanings, type Place, type Reader } from '../src/core/command.ts';
import { everything, oneScreen } from '../src/core/digest/digest.ts';
import { readSince } from '../src/core/digest/news.ts';
import { composePage, type DigestPage, type DigestStart, startAfter } from '../src/core/digest/page.ts';
import { readSettings, type Settings } from '../src/core/digest/settings.ts';
import {
  type DigestStore,
  pause,
  resume,
  type SubscriptionStatus,
  statusOf,
  subscribe,
  unsubscribe,
} from '../src/core/digest/subscriptions.ts';
import { UserError } from '../src/core/errors.ts';
import type { Reply } from '../src/core/reply.ts';
import type { Topic } from '../src/core/topic.ts';
import type { Words } from '../src/core/words.ts';
import { topicOption } from './options.ts';
import { heading, replyOf } from './show.ts';
import { showDigest } from './show-digest.ts';
import { type ListedSubscription, listSubscription, showSubscriptions } from './show-subscriptions.ts';
import { topicNamed } from './topic.ts';

const actions = ['subscribe', 'unsubscribe', 'pause', 'resume', 'now', 'status'] as const;

/** What was done to the digests of a place, and how they come now; or a digest. */
type Found =
  | { readonly kind: 'page'; readonly page: DigestPage }
  | { readonly kind: 'removed'; readonly topic: Topic['title'] }
  | {
      readonly kind: 'listed';
      readonly done: 'subscribed' | 'changed' | 'paused' | 'resumed' | null;
      readonly subscriptions: readonly ListedSubscription[];
      readonly hint: 'cantPost' | 'invite' | null;
    };

const options = z.object({
  action: z
    .enum(actions)
    .optional()
    .register(optionMeanings, {
      names: { en: 'action', es: 'acción' },
      description: { en: 'What to do; status when left out', es: 'Qué hacer; sin ella, estado' },
      choiceNames: {
        subscribe: { en: 'subscribe', es: 'suscribir' },
        unsubscribe: { en: 'unsubscribe', es: 'cancelar' },
        pause: { en: 'pause', es: 'pausar' },
        resume: { en: 'resume', es: 'reanudar' },
        now: { en: 'now', es: 'ahora' },
        status: { en: 'status', es: 'estado' },
      },
    }),
  topic: topicOption,
  time: z
    .string()
    .optional()
    .register(optionMeanings, {
      names: { en: 'time', es: 'hora' },
      description: { en: 'When it comes: 7, 07:30, 7 p.m.', es: 'A qué hora llega: 7, 07:30, 7 p. m.' },
    }),
  zone: z
    .string()
    .optional()
    .register(optionMeanings, {
      names: { en: 'zone', es: 'zona' },
      description: {
        en: 'Whose clocks: a city or a time zone',
        es: 'Con qué reloj: una ciudad o zona horaria',
      },
      completion: 'zone',
    }),
  language: z
    .enum(['en', 'es'])
    .optional()
    .register(optionMeanings, {
      names: { en: 'language', es: 'idioma' },
      description: { en: 'The language it is in', es: 'En qué idioma' },
      choiceNames: { en: { en: 'English', es: 'inglés' }, es: { en: 'Spanish', es: 'español' } },
    }),
  weekdays: z
    .string()
    .optional()
    .register(optionMeanings, {
      names: { en: 'weekdays', es: 'días' },
      description: { en: 'On which days: mon-fri, every day', es: 'Qué días: lun-vie, todos los días' },
    }),
  silent: z
    .enum(['yes', 'no'])
    .optional()
    .register(optionMeanings, {
      names: { en: 'silent', es: 'callado' },
      description: { en: 'Stays away when nothing is new', es: 'No llega si no hay nada nuevo' },
      choiceNames: { yes: { en: 'yes', es: 'sí' }, no: { en: 'no', es: 'no' } },
    }),
  since: z
    .string()
    .optional()
    .register(optionMeanings, {
      names: { en: 'since', es: 'desde' },
      description: {
        en: 'For now: all since that day, 2026-01-31',
        es: 'Para ahora: todo desde ese día, 2026-01-31',
      },
    }),
});
type Options = z.output<typeof options>;

export const digest = defineCommand({
  names: { en: 'digest', es: 'resumen' },
  description: {
    en: 'What is new of a topic, every day in this channel, or now',
    es: 'Lo nuevo de un tema, cada día en este canal, o ahora',
  },
  example: { en: '/digest now ecuador', es: '/resumen ahora ecuador' },
  options,
  run: find,
  show: showFound,
});

function find(given: Options, context: Context): Promise<Found> {
  const { action = context.place ? 'status' : 'now' } = given;
  const settings = readSettings(given, context.corpus.topics);
  if (action === 'now') return preview(given, settings, context);
  const { place, digests: store } = context;
  if (!place || !store) throw new UserError(({ digest }) => digest.mistakes.notHere);
  const here = { ...context, place, store };
  switch (action) {
    case 'subscribe':
      return subscribed(given, settings, here);
    case 'status':
      return status(settings, here);
    case 'pause':
    case 'resume':
    case 'unsubscribe':
      return changed(action, settings, here);
  }
}

/** A context where digests can come to. */
interface Here extends Context {
  readonly place: Place;
  readonly store: DigestStore;
}

async function subscribed({ silent }: Options, settings: Settings, here: Here): Promise<Found> {
  const { place, store, now, corpus, reader } = here;
  if (place.mayPost === false && place.workspace === '')
    throw new UserError(({ digest }) => digest.mistakes.nowhere);
  const topic = settings.topic ?? topicNamed(undefined, corpus);
  const wishes = { ...settings, topic, silentWhenEmpty: silent === undefined ? null : silent === 'yes' };
  const usual = { language: reader.language, zone: usualZone(reader, topic) };
  const { subscription, isNew } = await subscribe(wishes, usual, place, { store, now });
  return {
    kind: 'listed',
    done: isNew ? 'subscribed' : 'changed',
    subscriptions: [listSubscription({ subscription, deliveries: [] }, corpus.topics)],
    hint: place.mayPost === false ? 'cantPost' : place.mayPost === null && isNew ? 'invite' : null,
  };
}

/** The reader's own zone, else the topic's. */
function usualZone({ zone, isZoneAssumed }: Reader, topic: Topic): string {
  return isZoneAssumed ? topic.zone : zone;
}

async function status({ topic }: Settings, { place, store, corpus }: Here): Promise<Found> {
  const all = await statusOf(place, store);
  const asked = topic ? all.filter(({ subscription }) => subscription.topic === topic.id) : all;
  if (asked.length === 0) throw noneHere(topic);
  const subscriptions = asked.map((one) => listSubscription(one, corpus.topics));
  return { kind: 'listed', done: null, subscriptions, hint: null };
}

async function changed(
  action: 'pause' | 'resume' | 'unsubscribe',
  { topic }: Settings,
  { place, store, corpus, now }: Here,
): Promise<Found> {
  const { subscription, deliveries } = oneOf(await statusOf(place, store), topic);
  if (action === 'unsubscribe') {
    await unsubscribe(subscription, place, store);
    const { topic: id } = subscription;
    return {
      kind: 'removed',
      topic: corpus.topics.find((one) => one.id === id)?.title ?? { en: id, es: id },
    };
  }
  const after =
    action === 'pause'
      ? await pause(subscription, place, store)
      : await resume(subscription, place, { store, now });
  const listed = listSubscription({ subscription: after, deliveries }, corpus.topics);
  return {
    kind: 'listed',
    done: action === 'pause' ? 'paused' : 'resumed',
    subscriptions: [listed],
    hint: null,
  };
}

/** The subscription of a topic, or the only one there is. */
function oneOf(all: readonly SubscriptionStatus[], topic: Topic | null): SubscriptionStatus {
  const asked = topic ? all.filter(({ subscription }) => subscription.topic === topic.id) : all;
  const [one] = asked;
  if (!one) throw noneHere(topic);
  if (asked.length > 1) {
    const topics = asked.map(({ subscription }) => subscription.topic);
    throw new UserError(({ digest }) => digest.mistakes.which(topics));
  }
  return one;
}

function noneHere(topic: Topic | null): UserError {
  return new UserError(({ digest }) => digest.mistakes.none(topic?.id ?? null));
}

/** What would come now, to the asker alone: after this place's last digest, or since a day. */
async function preview({ since }: Options, settings: Settings, context: Context): Promise<Found> {
  const { corpus, place, digests: store, reader, now } = context;
  const all = place && store ? await statusOf(place, store) : [];
  const topic =
    settings.topic ??
    corpus.topics.find(({ id }) => id === all[0]?.subscription.topic) ??
    topicNamed(undefined, corpus);
  const here = all.find(({ subscription }) => subscription.topic === topic.id);
  const zone = settings.zone ?? here?.subscription.zone ?? usualZone(reader, topic);
  const start = since === undefined ? usualStart(here) : startAt(since, zone);
  const room = since === undefined ? oneScreen : everything;
  const { page } = await composePage(start, { topic, zone, now, room }, { corpus, store });
  return { kind: 'page', page: { ...page, isPreview: since === undefined } };
}

function usualStart(here: SubscriptionStatus | undefined): DigestStart {
  return here ? startAfter(here.subscription.told, here.deliveries) : { kind: 'opening', revision: 0 };
}

function startAt(typed: string, zone: string): DigestStart {
  const since = readSince(typed, zone);
  return 'revision' in since
    ? { kind: 'told', revision: since.revision, since: null }
    : { kind: 'date', ...since };
}

function showFound(found: Found, words: Words): Reply {
  const { settings } = words.digest;
  switch (found.kind) {
    case 'page':
      return showDigest(found.page, words);
    case 'removed':
      return replyOf([heading(settings.unsubscribed(found.topic[words.language]))], words);
    case 'listed': {
      const [first] = found.subscriptions;
      const title = first?.topic.title[words.language] ?? '';
      const done = found.done && settings[found.done](title);
      const hints = found.hint ? [settings[found.hint]] : [];
      const preview = {
        label: settings.preview,
        command: 'digest',
        options: { action: 'now', topic: first?.topic.id ?? '' },
      };
      const offers = found.done === 'subscribed' || found.done === 'changed' ? [preview] : [];
      return showSubscriptions(found.subscriptions, { done, hints, actions: offers }, words);
    }
  }
}
