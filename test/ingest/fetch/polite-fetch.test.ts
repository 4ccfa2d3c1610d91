import { expect, test } from 'vitest';
import type { Fetch } from '../../../src/ingest/fetch/fetch.ts';
import { FetchError } from '../../../src/ingest/fetch/fetch-error.ts';
import { createPoliteFetch } from '../../../src/ingest/fetch/polite-fetch.ts';

test('a host is asked for one thing at a time, with a pause between, another host at once', async () => {
  let time = 0;
  const log: string[] = [];
  const fetch: Fetch = async (address) => {
    log.push(`${time} ${address} begins`);
    await null;
    time += 100;
    log.push(`${time} ${address} ends`);
    if (address.endsWith('ill')) throw new FetchError('connection', address);
    return { address, movedTo: null, status: 200, header: () => null, body: new Uint8Array() };
  };
  const wait = async (milliseconds: number) => {
    time += milliseconds;
  };
  const polite = createPoliteFetch(fetch, { pauseMs: 1_000, now: () => time, wait });
  const [first, ill, third] = await Promise.allSettled([
    polite('http://a/1'),
    polite('http://a/ill'),
    polite('http://a/3'),
  ]);
  expect([first, ill, third].map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual([
    '0 http://a/1 begins',
    '100 http://a/1 ends',
    '1100 http://a/ill begins',
    '1200 http://a/ill ends',
    '2200 http://a/3 begins',
    '2300 http://a/3 ends',
  ]);
  await polite('http://b/1');
  expect(log.at(-2)).toBe('2300 http://b/1 begins');
  time += 5_000;
  await polite('http://a/4');
  expect(log.at(-2)).toBe('7400 http://a/4 begins');
});
