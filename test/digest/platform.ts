import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isEmpty, showDigest } from '../../commands/show-digest.ts';
import type { Adapter, Destination, Posted } from '../../src/core/adapter.ts';
import type { Place } from '../../src/core/command.ts';
import type { Corpus } from '../../src/core/corpus.ts';
import { subscribe, type Wishes } from '../../src/core/digest/subscriptions.ts';
import { plainText } from '../../src/core/plain-text.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { Store } from '../../src/core/store.ts';
import type { Subscription } from '../../src/core/subscription.ts';
import { createDigests, type Digests } from '../../src/digest/digests.ts';
import { openSqlite } from '../../src/stores/sqlite.ts';
import { commands, words } from '../small-bot.ts';

/** A post as it came to the far end. */
export interface Post {
  readonly to: Destination;
  readonly reply: Reply;
  readonly key: string;
  readonly at: Date;
}

/** The far end of a platform: takes posts, or answers them as it is told to, once each. */
export class FarEnd implements Adapter {
  readonly name: string;
  readonly routes = [];
  readonly pace: Adapter['pace'];
  readonly posts: Post[] = [];
  readonly answers: (Posted | Error)[] = [];
  readonly #now: () => Date;

  constructor(
    name: string,
    now: () => Date,
    pace: Adapter['pace'] = { perSecond: 1_000_000, of: 'all', atOnce: 8 },
  ) {
    this.name = name;
    this.pace = pace;
    this.#now = now;
  }

  async start(): Promise<void> {}
  async stop(): Promise<void> {}
  isReady(): boolean {
    return true;
  }

  async post(to: Destination, reply: Reply, key: string): Promise<Posted> {
    const answer = this.answers.shift();
    if (answer instanceof Error) throw answer;
    if (answer && answer.kind !== 'posted') return answer;
    this.posts.push({ to, reply, key, at: this.#now() });
    return (
      answer ?? {
        kind: 'posted',
        message: { id: String(this.posts.length), link: `https://x.example/${this.posts.length}` },
      }
    );
  }

  channelLink(to: Destination): string | null {
    return 'channel' in to ? `https://x.example/channel/${to.channel}` : null;
  }

  /** What was posted, as plain words. */
  texts(): string[] {
    return this.posts.map(({ reply }) => plainText(reply, { words: words[reply.language], commands }));
  }
}

/** A clock that stands where it is set. */
export interface Clock {
  at: Date;
}

/** Everything that digests need, over a real store in a folder of its own. */
export interface Desk {
  readonly clock: Clock;
  readonly store: Store;
  readonly corpus: Corpus;
  readonly discord: FarEnd;
  readonly slack: FarEnd;
  readonly logged: string[];
  /** Another process, as it were, that shares the store and the platforms. */
  another(store?: Store): Digests;
  /** Lets digests take what is due, until nothing is. */
  settle(digests: Digests): Promise<void>;
  subscribe(place?: Partial<Place>, wishes?: Partial<Wishes>): Promise<Subscription>;
  close(): Promise<void>;
}

export const herePlace: Place = {
  platform: 'discord',
  workspace: 'g1',
  channel: 'c1',
  person: 'ana',
  direct: false,
  mayManage: true,
  mayPost: true,
};

/** In memory where that can be: a year has thousands of writes, and the disk is not what is tested. */
const root = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export async function openDesk(corpus: Corpus, at: string): Promise<Desk> {
  const folder = mkdtempSync(join(root, 'vigia-digest-'));
  const store = await openSqlite(folder);
  for (const topic of corpus.topics) await store.saveTopic(topic);
  const clock: Clock = { at: new Date(at) };
  const now = () => clock.at;
  const [discord, slack] = [new FarEnd('discord', now), new FarEnd('slack', now)];
  const logged: string[] = [];
  const line = (_: object, message: string) => void logged.push(message);
  const log = { info: line, warn: line, error: line };
  const another = (own = store) =>
    createDigests({
      ...{ adapters: [discord, slack], corpus, store: own, words, show: showDigest, isEmpty, now, log },
      onWithheld: () => line({}, 'withheld'),
    });
  return {
    ...{ clock, store, corpus, discord, slack, logged, another },
    async settle(digests) {
      while ((await digests.tick()) > 0) await digests.settled();
    },
    async subscribe(place = {}, wishes = {}) {
      const [topic] = corpus.topics;
      if (!topic) throw new Error('no topic');
      const usual = { zone: 'America/Guayaquil', language: 'en' } as const;
      const nothing = { time: null, zone: null, language: null, weekdays: null, silentWhenEmpty: null };
      const { subscription } = await subscribe(
        { topic, ...nothing, ...wishes },
        usual,
        { ...herePlace, ...place },
        { store, now: clock.at },
      );
      return subscription;
    },
    async close() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
