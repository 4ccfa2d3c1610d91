import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DeliveryStore } from '../../src/core/subscription.ts';
import { articleOf, smallCorpus } from '../small-bot.ts';
import { type Desk, openDesk } from './platform.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(smallCorpus(), '2026-03-04T11:00:00Z');
});
afterEach(() => desk.close());

const minutes = (count: number) => count * 60_000;
const pass = (ms: number) => {
  desk.clock.at = new Date(desk.clock.at.getTime() + ms);
};
const setClock = (at: string) => {
  desk.clock.at = new Date(at);
};

/** An article arrives, in the store and in the corpus. */
async function arrives(id: string, text: string, published = '2026-03-04') {
  const article = articleOf(id, text, {
    published: { date: published, precision: 'day', basis: 'stated' },
    retrieved: desk.clock.at.toISOString(),
  });
  desk.corpus.add(article, {
    sentences: [{ span: { articleId: id, start: 0, end: text.length, text }, paragraph: 0, kind: 'text' }],
    people: [],
    quotes: [],
    commitments: [],
    figures: [],
    dates: [],
  });
  await desk.store.saveArticle({ article, arrival: { at: desk.clock.at.getTime(), kind: 'news' }, keys: [] });
}

describe('a digest', () => {
  test('is posted once when it is due, and not before, however many processes look', async () => {
    await desk.subscribe();
    const processes = [desk.another(), desk.another(), desk.another()];
    const all = () => Promise.all(processes.map((one) => one.tick().then(() => one.settled())));
    await all();
    expect(desk.discord.posts).toEqual([]);
    setClock('2026-03-04T12:00:00Z');
    await all();
    await all();
    expect(desk.discord.posts.map(({ to }) => to)).toEqual([{ workspace: 'g1', channel: 'c1' }]);
    pass(minutes(60 * 24));
    await all();
    expect(desk.discord.posts.map(({ at }) => at.toISOString())).toEqual([
      '2026-03-04T12:00:00.000Z',
      '2026-03-05T12:00:00.000Z',
    ]);
    expect(new Set(desk.discord.posts.map(({ key }) => key)).size).toBe(2);
    expect(desk.logged).toEqual([]);
  });

  test('starts with the newest sources, then tells what is new since the last one, then that nothing is', async () => {
    await desk.subscribe();
    const digests = desk.another();
    setClock('2026-03-04T12:00:00Z');
    await desk.settle(digests);
    setClock('2026-03-05T09:00:00Z');
    await arrives('news', 'The bridge opens on Friday.', '2026-03-05');
    await arrives('long-ago', 'The bridge was planned in 2020.', '2020-01-01');
    setClock('2026-03-05T12:00:00Z');
    await desk.settle(digests);
    setClock('2026-03-06T12:00:00Z');
    await desk.settle(digests);
    const [first = '', second = '', third = ''] = desk.discord.texts();
    expect(first).toContain('starts with the newest sources: 1 article from 1 publisher');
    expect(first).toContain('“We are rebuilding the bridge,”');
    expect(second).toContain('1 new article from 1 publisher since 4 March 2026, 07:00.');
    expect(second).toContain('The bridge opens on Friday.');
    expect(second).toContain('1 article of earlier days was added.');
    expect(second).not.toContain('planned in 2020');
    expect(second).not.toContain('rebuilding');
    expect(third).toContain('Nothing new since 5 March 2026, 07:00.');
    expect(third).toContain('The newest source is of 5 March 2026, yesterday.');
    expect(third.split('\n\n')).toHaveLength(2);
  });

  test('stays away when nothing is new, where that is wished, and says so in its status', async () => {
    const { id } = await desk.subscribe({}, { silentWhenEmpty: true });
    const digests = desk.another();
    for (const day of ['04', '05', '06']) {
      setClock(`2026-03-${day}T12:00:00Z`);
      await desk.settle(digests);
    }
    expect(desk.discord.posts).toHaveLength(1);
    const { sound } = await desk.store.deliveries(id, 5);
    expect(sound.map(({ date, state, problem }) => [date, state, problem?.kind])).toEqual([
      ['2026-03-06', 'skipped', 'empty'],
      ['2026-03-05', 'skipped', 'empty'],
      ['2026-03-04', 'posted', undefined],
    ]);
  });

  test('says first that its newest source is old', async () => {
    setClock('2026-04-20T11:00:00Z');
    await desk.subscribe();
    setClock('2026-04-20T12:00:00Z');
    await desk.settle(desk.another());
    const [text = ''] = desk.discord.texts();
    expect(text.split('\n\n')[1]).toContain('The newest source is 49 days old.');
  });

  test('in Spanish, in its own zone, on its own days', async () => {
    await desk.subscribe({}, { zone: 'Europe/Madrid', time: '08:30', language: 'es', weekdays: [4] });
    const digests = desk.another();
    for (let hour = 0; hour < 24 * 8; hour++) {
      pass(minutes(30));
      await desk.settle(digests);
    }
    expect(desk.discord.posts.map(({ at }) => at.toISOString())).toEqual(['2026-03-05T07:30:00.000Z']);
    expect(desk.discord.texts()[0]).toContain('Puerto Alto: resumen del 5 de marzo de 2026');
  });

  test('leaves an article that this process has yet to take in for the next one', async () => {
    await desk.subscribe();
    const digests = desk.another();
    setClock('2026-03-04T12:00:00Z');
    await desk.settle(digests);
    setClock('2026-03-05T11:59:50Z');
    const late = articleOf('late', 'It rains in Puerto Alto.', {
      published: { date: '2026-03-05', precision: 'day', basis: 'stated' },
    });
    await desk.store.saveArticle({
      article: late,
      arrival: { at: desk.clock.at.getTime(), kind: 'news' },
      keys: [],
    });
    setClock('2026-03-05T12:00:00Z');
    await desk.settle(digests);
    await arrives('late', 'It rains in Puerto Alto.', '2026-03-05');
    setClock('2026-03-06T12:00:00Z');
    await desk.settle(digests);
    expect(desk.discord.texts()[1]).not.toContain('It rains');
    expect(desk.discord.texts()[2]).toContain('It rains in Puerto Alto.');
  });
});

describe('a process that dies', () => {
  /** Posts, and never comes to write it down. */
  function dying(store: Desk['store']): Desk['store'] {
    const settleDelivery: DeliveryStore['settleDelivery'] = () => Promise.reject(new Error('killed'));
    return { ...store, settleDelivery };
  }

  test('between post and settling leaves a second post that says it may be one', async () => {
    await desk.subscribe({ platform: 'slack', workspace: 'T1' });
    setClock('2026-03-04T12:00:00Z');
    await desk.settle(desk.another(dying(desk.store)));
    expect(desk.slack.posts).toHaveLength(1);
    const other = desk.another();
    pass(30_000);
    await desk.settle(other);
    expect(desk.slack.posts).toHaveLength(1);
    pass(40_000);
    await desk.settle(other);
    const [first = '', second = ''] = desk.slack.texts();
    expect(first).not.toContain('This may be a repeat');
    expect(second).toContain('This may be a repeat');
    expect(desk.slack.posts[0]?.key).toBe(desk.slack.posts[1]?.key);
    pass(minutes(60 * 24));
    await desk.settle(other);
    expect(desk.slack.texts()[2]).not.toContain('This may be a repeat');
  });

  test('before posting leaves no doubt: what comes then is no repeat', async () => {
    await desk.subscribe({ platform: 'slack', workspace: 'T1' });
    setClock('2026-03-04T12:00:00Z');
    const now = Date.parse('2026-03-04T12:00:00Z');
    expect(await desk.store.claimDueDeliveries('slack', now, 10, 60_000)).toHaveLength(1);
    pass(70_000);
    await desk.settle(desk.another());
    expect(desk.slack.posts).toHaveLength(1);
    expect(desk.slack.texts()[0]).not.toContain('This may be a repeat');
  });

  test('leaves doubt over no more than a platform is given at once', async () => {
    Object.assign(desk.slack, { pace: { perSecond: 1000, of: 'all', atOnce: 2 } });
    for (const channel of ['c1', 'c2', 'c3', 'c4', 'c5'])
      await desk.subscribe({ platform: 'slack', workspace: 'T1', channel });
    setClock('2026-03-04T12:00:00Z');
    let [under, most] = [0, 0];
    const post = desk.slack.post.bind(desk.slack);
    desk.slack.post = async (...given) => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under--;
      return post(...given);
    };
    await desk.settle(desk.another());
    expect(desk.slack.posts).toHaveLength(5);
    expect(most).toBe(2);
  });

  test('whoever comes late finds it settled by another', async () => {
    await desk.subscribe();
    setClock('2026-03-04T12:00:00Z');
    const slow = desk.another({
      ...desk.store,
      settleDelivery: async (claim, outcome) => {
        pass(minutes(2));
        await desk.settle(desk.another());
        return desk.store.settleDelivery(claim, outcome);
      },
    });
    await desk.settle(slow);
    expect(desk.logged).toEqual(['digest: another process has it by now']);
    const { sound } = await desk.store.deliveries('discord/g1/c1/puerto-alto', 5);
    expect(sound.map(({ state, attempts }) => [state, attempts])).toEqual([['posted', 2]]);
  });
});

describe('an outage', () => {
  test('of hours ends in a digest headed as late', async () => {
    await desk.subscribe();
    setClock('2026-03-04T14:14:00Z');
    await desk.settle(desk.another());
    expect(desk.discord.texts()[0]).toContain('Late: due 07:00, sent 09:14');
  });

  test('of days ends in one late digest, and the days without one are known', async () => {
    const { id } = await desk.subscribe();
    setClock('2026-03-07T20:00:00Z');
    const digests = desk.another();
    await desk.settle(digests);
    await desk.settle(digests);
    expect(desk.discord.texts()).toHaveLength(1);
    expect(desk.discord.texts()[0]).toContain('Late: due 07:00, sent 15:00');
    const { sound } = await desk.store.deliveries(id, 5);
    expect(sound.map(({ date, state, problem }) => [date, state, problem?.kind])).toEqual([
      ['2026-03-07', 'posted', undefined],
      ['2026-03-04', 'skipped', 'outage'],
    ]);
    setClock('2026-03-08T12:00:00Z');
    await desk.settle(digests);
    expect(desk.discord.texts()[1]).not.toContain('Late');
  });
});

describe('a platform that fails', () => {
  test('is tried again after longer and longer waits, within the day', async () => {
    await desk.subscribe();
    setClock('2026-03-04T12:00:00Z');
    desk.discord.answers.push(...Array.from({ length: 5 }, () => ({ kind: 'later', after: 0 }) as const));
    const digests = desk.another();
    await desk.settle(digests);
    for (let minute = 0; minute < 60 && desk.discord.posts.length === 0; minute++) {
      pass(minutes(1));
      await desk.settle(digests);
    }
    const [post] = desk.discord.posts;
    const waited = (post?.at.getTime() ?? 0) - Date.parse('2026-03-04T12:00:00Z');
    expect(waited).toBeGreaterThanOrEqual(minutes(1 + 2 + 4 + 8 + 16));
    expect(waited).toBeLessThanOrEqual(minutes(1 + 2 + 4 + 8 + 16) * 1.5 + minutes(6));
    expect(desk.discord.texts()[0]).not.toContain('repeat');
  });

  test('is tried again when it says that it may be', async () => {
    await desk.subscribe();
    setClock('2026-03-04T12:00:00Z');
    desk.discord.answers.push({ kind: 'later', after: 5000 });
    const digests = desk.another();
    await desk.settle(digests);
    pass(4999);
    await desk.settle(digests);
    expect(desk.discord.posts).toEqual([]);
    pass(2501);
    await desk.settle(digests);
    expect(desk.discord.posts).toHaveLength(1);
  });

  test('and leaves in doubt whether it took a post gets a second one that says so', async () => {
    await desk.subscribe();
    setClock('2026-03-04T12:00:00Z');
    desk.discord.answers.push(new Error('socket hang up'), { kind: 'later', after: 0 });
    const digests = desk.another();
    for (let minute = 0; minute < 10; minute++) {
      await desk.settle(digests);
      pass(minutes(1));
    }
    expect(desk.discord.texts()).toHaveLength(1);
    expect(desk.discord.texts()[0]).toContain('This may be a repeat');
  });

  test('all day is given up for the next day, and whoever subscribed is told', async () => {
    const { id } = await desk.subscribe();
    setClock('2026-03-04T12:00:00Z');
    const digests = desk.another();
    for (let hour = 0; hour < 24; hour++) {
      desk.discord.answers.splice(0, Number.POSITIVE_INFINITY, { kind: 'later', after: 0 });
      if (hour === 17) desk.discord.answers.push({ kind: 'posted', message: { id: 't', link: null } });
      await desk.settle(digests);
      pass(minutes(60));
    }
    desk.discord.answers.splice(0);
    const { sound } = await desk.store.deliveries(id, 5);
    expect(sound).toMatchObject([{ date: '2026-03-04', state: 'failed', problem: { kind: 'busy' } }]);
    expect(desk.discord.posts.map(({ to }) => to)).toEqual([{ workspace: 'g1', person: 'ana' }]);
    expect(desk.discord.texts()[0]).toContain('could not be posted to a channel that you subscribed to it');
    setClock('2026-03-05T12:00:00Z');
    await desk.settle(digests);
    expect(desk.discord.texts()[1]).toContain('digest of 5 March 2026');
  });

  test.each(['gone', 'forbidden'] as const)(
    'as the channel is %s stops it, keeps its settings and tells',
    async (reason) => {
      const { id } = await desk.subscribe({}, { time: '07:00', weekdays: [3, 4] });
      setClock('2026-03-04T12:00:00Z');
      desk.discord.answers.push({ kind: 'refused', reason });
      const digests = desk.another();
      await desk.settle(digests);
      expect(await desk.store.subscription(id)).toMatchObject({
        state: 'gone',
        problem: { kind: reason },
        weekdays: [3, 4],
        next: null,
      });
      expect(desk.discord.posts.map(({ to }) => to)).toEqual([{ workspace: 'g1', person: 'ana' }]);
      const [text = ''] = desk.discord.texts();
      expect(text).toContain('https://x.example/channel/c1');
      expect(text).toContain('/digest resume goes on there');
      pass(minutes(60 * 48));
      await desk.settle(digests);
      expect(desk.discord.posts).toHaveLength(1);
    },
  );

  test('holds up no other', async () => {
    await desk.subscribe({ channel: 'c1' });
    await desk.subscribe({ channel: 'c2' });
    await desk.subscribe({ platform: 'slack', workspace: 'T1', channel: 'C1' });
    setClock('2026-03-04T12:00:00Z');
    desk.discord.answers.push(new Error('no'), { kind: 'refused', reason: 'gone' });
    await desk.settle(desk.another());
    expect(desk.slack.posts).toHaveLength(1);
  });
});

test('a zone whose rules are no longer those of when a digest was set is followed', async () => {
  const { id, next } = await desk.subscribe({}, { zone: 'Europe/Madrid' });
  const subscription = await desk.store.subscription(id);
  if (!subscription || !next) throw new Error('it is not there');
  // As it was set by rules of an hour earlier, and of an hour later.
  for (const [shift, posts] of [
    [-60, 1],
    [60, 2],
  ] as const) {
    const date = posts === 1 ? '2026-03-05' : '2026-03-06';
    const due = Date.parse(`${date}T06:00Z`);
    await desk.store.saveSubscription({ ...subscription, next: { date, due: due + minutes(shift) } });
    desk.clock.at = new Date(due - minutes(30));
    const digests = desk.another();
    digests.start();
    await expect.poll(async () => (await desk.store.subscription(id))?.next?.due).toBe(due);
    expect(desk.discord.posts).toHaveLength(posts - 1);
    desk.clock.at = new Date(due);
    await expect.poll(() => desk.discord.posts.length, { timeout: 5000 }).toBe(posts);
    await digests.stop();
  }
});

test('what waits for its turn when a process ends is left for others, and not in doubt', async () => {
  for (const channel of ['1', '2', '3', '4', '5', '6'])
    await desk.subscribe({ platform: 'slack', workspace: 'T1', channel });
  setClock('2026-03-04T12:00:00Z');
  Object.assign(desk.slack, { pace: { perSecond: 4, of: 'workspace', atOnce: 8 } });
  const first = desk.another();
  first.start();
  await expect.poll(() => desk.slack.posts.length).toBeGreaterThan(0);
  await first.stop();
  const posted = desk.slack.posts.length;
  expect(posted).toBeLessThan(6);
  Object.assign(desk.slack, { pace: { perSecond: 1000, of: 'workspace', atOnce: 8 } });
  await desk.settle(desk.another());
  expect(desk.slack.posts).toHaveLength(6);
  expect(desk.slack.texts().join()).not.toContain('repeat');
});
