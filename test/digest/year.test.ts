import { afterEach, expect, test } from 'vitest';
import { addDays, localMoment } from '../../src/core/digest/local-time.ts';
import { everyDay } from '../../src/core/digest/read-weekdays.ts';
import { smallCorpus } from '../small-bot.ts';
import { type Desk, openDesk } from './platform.ts';

let desk: Desk | undefined;
afterEach(async () => {
  await desk?.close();
});

const step = 30 * 60_000;

const years = [
  [
    '2027',
    365,
    [
      ['discord', 'America/New_York', '02:30'],
      ['slack', 'Europe/Madrid', '07:00'],
    ],
  ],
  [
    '2028',
    366,
    [
      ['discord', 'Europe/Madrid', '02:30'],
      ['discord', 'America/Guayaquil', '07:00'],
      ['slack', 'America/New_York', '23:30'],
    ],
  ],
] as const;

test.each(years)(
  'in %s a subscription has %i digests, each at its minute',
  async (year, days, wanted) => {
    desk = await openDesk(smallCorpus(), `${Number(year) - 1}-12-30T12:00:00Z`);
    const { clock, discord, slack } = desk;
    for (const [platform, zone, time] of wanted)
      await desk.subscribe({ platform, channel: zone }, { zone, time, weekdays: everyDay });
    const digests = desk.another();
    const end = Date.parse(`${Number(year) + 1}-01-02T00:00Z`);
    for (let at = clock.at.getTime(); at < end; at += step) {
      clock.at = new Date(at);
      if ((await digests.tick()) > 0) await digests.settled();
    }
    const dates = Array.from({ length: days }, (_, day) => addDays(`${year}-01-01`, day));
    for (const [platform, zone, time] of wanted) {
      const posts = (platform === 'discord' ? discord : slack).posts
        .filter(({ to }) => 'channel' in to && to.channel === zone)
        .map(({ at }) => localMoment(at, zone))
        .filter(({ date }) => date.startsWith(year));
      expect(posts.map(({ date }) => date)).toEqual(dates);
      // Where clocks go forward over it, it comes as they do: once a year at most.
      expect(posts.filter((post) => post.time !== time).map((post) => post.time)).toEqual(
        time === '02:30' ? ['03:00'] : [],
      );
    }
  },
  120_000,
);
