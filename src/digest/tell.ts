import type { Adapter } from '../core/adapter.ts';
import type { Localised } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Reply } from '../core/reply.ts';
import type { Subscription } from '../core/subscription.ts';
import type { Words } from '../core/words.ts';
import type { DeliverParts } from './deliver.ts';
import { keyOf } from './key.ts';

/** Tells whoever subscribed, in their own messages, that a digest could not be posted; as far as that is possible. */
export async function tellSubscriber(
  subscription: Subscription,
  date: string,
  problem: Problem,
  { adapters, corpus, words, log }: Pick<DeliverParts, 'adapters' | 'corpus' | 'words' | 'log'>,
): Promise<void> {
  const { id, platform, workspace, channel, subscriber } = subscription;
  const adapter = adapters.get(platform);
  const isTheirOwn = channel === subscriber || (platform === 'discord' && workspace === '');
  if (!adapter || isTheirOwn || subscriber === '') return;
  const title = corpus.topics.find((topic) => topic.id === subscription.topic)?.title[subscription.language];
  const reply = tidings(title ?? subscription.topic, subscription, problem, adapter, words);
  try {
    const told = await adapter.post({ workspace, person: subscriber }, reply, keyOf(id, `told ${date}`));
    if (told.kind !== 'posted')
      log.info({ subscription: id, ...told }, 'digest: its subscriber could not be told');
  } catch (err) {
    log.info({ subscription: id, err }, 'digest: its subscriber could not be told');
  }
}

function tidings(
  topic: string,
  { workspace, channel, language }: Subscription,
  problem: Problem,
  adapter: Pick<Adapter, 'channelLink'>,
  words: Localised<Words>,
): Reply {
  const { runs } = words[language].digest;
  const link = adapter.channelLink({ workspace, channel });
  const place = link === null ? [] : [{ text: ' ' }, { text: runs.channel, link }];
  return {
    blocks: [{ kind: 'note', line: [{ text: runs.couldNotPost(topic, problem) }, ...place] }],
    actions: [],
    audience: 'asker',
    language,
  };
}
