import { expect, test } from 'vitest';
import type { Fetch } from '../../../src/ingest/fetch/fetch.ts';
import { FetchError } from '../../../src/ingest/fetch/fetch-error.ts';
import { createRobots } from '../../../src/ingest/fetch/robots.ts';

/** A site that answers with these rules, or a status, or not at all; and how often it was asked. */
function robotsOf(given: string | number | null) {
  const asked: string[] = [];
  let time = 0;
  const fetch: Fetch = async (address) => {
    asked.push(address);
    if (given === null) throw new FetchError('connection', address);
    const status = typeof given === 'number' ? given : 200;
    const body = Buffer.from(typeof given === 'string' ? given : '');
    return { address, movedTo: null, status, header: () => null, body };
  };
  return {
    asked,
    mayRead: createRobots({ fetch, robot: 'Vigia', now: () => time }),
    pass: (hours: number) => {
      time += hours * 3_600_000;
    },
  };
}

const rules =
  'User-agent: *\nDisallow: /private/\n\nUser-agent: vigia\nDisallow: /drafts/\nAllow: /drafts/open\n';

test('a site’s rules for the bot go before those for all', async () => {
  const { mayRead } = robotsOf(rules);
  expect(await mayRead('https://courier.example/news')).toBe(true);
  expect(await mayRead('https://courier.example/private/a')).toBe(true);
  expect(await mayRead('https://courier.example/drafts/a')).toBe(false);
  expect(await mayRead('https://courier.example/drafts/open')).toBe(true);
});

test('they are asked for once a day, of each site', async () => {
  const { mayRead, asked, pass } = robotsOf(rules);
  for (const page of ['a', 'b', 'c']) await mayRead(`https://courier.example/${page}`);
  await mayRead('https://tarn.example/a');
  expect(asked).toEqual(['https://courier.example/robots.txt', 'https://tarn.example/robots.txt']);
  pass(25);
  await mayRead('https://courier.example/a');
  expect(asked).toHaveLength(3);
});

test.each([
  ['has none', 404, true],
  ['keeps them to itself', 403, true],
  ['is ill', 503, false],
  ['is asked too often', 429, false],
  ['can’t be reached', null, false],
])('a site that %s', async (_, given, isAllowed) => {
  const { mayRead, asked, pass } = robotsOf(given);
  expect(await mayRead('https://courier.example/a')).toBe(isAllowed);
  pass(1);
  await mayRead('https://courier.example/a');
  expect(asked).toHaveLength(isAllowed ? 1 : 2);
});

test('what is no address of the web is not read', async () => {
  const { mayRead } = robotsOf(rules);
  expect(await mayRead('file:///etc/passwd')).toBe(false);
  expect(await mayRead('nothing')).toBe(false);
});
