import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../../src/ingest/reading/reader.ts';

const reader = createReader();
afterAll(() => reader.close());

const job = (kind: 'feed' | 'page', content: string | Uint8Array, contentType: string | null = null) => ({
  kind,
  body: typeof content === 'string' ? Buffer.from(content) : content,
  contentType,
  address: 'https://courier.example/a',
  selector: null,
});
const feed = '<rss version="2.0"><channel><item><title>Ferry</title></item></channel></rss>';
const text = 'The ferry to Osmund runs again after a week of storms, and with it the post. '.repeat(5);
const page = `<html><head><title>Ferry</title></head><body><article><p>${text}</p></article></body></html>`;

test('feeds and pages are read aside, in their encoding', async () => {
  const latin = Buffer.from(feed.replace('Ferry', 'Peñón'), 'latin1');
  expect(await reader.read(job('feed', latin, 'text/xml; charset=iso-8859-1'))).toMatchObject({
    kind: 'feed',
    feed: { entries: [{ title: 'Peñón' }] },
  });
  expect(await reader.read(job('page', page))).toMatchObject({
    kind: 'page',
    page: { title: 'Ferry', text: text.trim() },
  });
});

describe('what is no page is not taken for one', () => {
  test.each([
    [
      'one that keeps robots out',
      'blocked',
      '<html><head><title>Just a moment...</title></head><body>Wait</body></html>',
      null,
    ],
    ['a picture', 'broken', page, 'image/png'],
    ['a document of another kind', 'broken', page, 'application/pdf'],
    ['plain text', 'broken', 'no markup here', null],
  ] as const)(
    '%s',
    async (_, kind, content, contentType) => {
      expect(await reader.read(job('page', content, contentType))).toMatchObject({ kind });
    },
    30_000,
  );

  test('and the next one is read all the same', async () => {
    expect(await reader.read(job('feed', feed))).toMatchObject({ kind: 'feed' });
  });
});

test('a page nested deeper than anybody reads is given up', async () => {
  const hasty = createReader({ patienceMs: 1_500 });
  expect(await hasty.read(job('page', `${'<div>'.repeat(200_000)}x`))).toEqual({ kind: 'broken' });
  await hasty.close();
});

test('what takes too long is given up, and the next one is read all the same', async () => {
  const hasty = createReader({ patienceMs: 1_500 });
  const endless = `<rss version="2.0"><channel><item><description>${'<!ELEMENT a'.repeat(100_000)}`;
  const start = performance.now();
  const [stuck, next] = await Promise.all([hasty.read(job('feed', endless)), hasty.read(job('feed', feed))]);
  expect(stuck).toEqual({ kind: 'broken' });
  expect(next).toMatchObject({ kind: 'feed' });
  expect(performance.now() - start).toBeLessThan(8_000);
  await hasty.close();
});
