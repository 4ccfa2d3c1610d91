import { describe, expect, test } from 'vitest';
import { addressKey, cleanAddress } from '../../src/ingest/address.ts';

describe('an article’s address', () => {
  test.each([
    ['https://News.Example/a?utm_source=x&id=7&fbclid=y#top', 'https://news.example/a?id=7'],
    ['http://news.example/a?UTM_Campaign=x', 'http://news.example/a'],
    ['  https://news.example/a/?b=1&a=2 ', 'https://news.example/a/?b=1&a=2'],
    ['https://news.example/año', 'https://news.example/a%C3%B1o'],
  ])('‘%s’ is kept as %s', (given, kept) => {
    expect(cleanAddress(given)).toBe(kept);
  });

  test.each([
    '',
    'news.example/a',
    'ftp://news.example/a',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
  ])('‘%s’ is none', (given) => {
    expect(cleanAddress(given)).toBeNull();
  });

  test('has one key however it is written', () => {
    const forms = ['http://news.example/a', 'https://www.news.example/a/', 'https://news.example/a'];
    expect(new Set(forms.map(addressKey)).size).toBe(1);
    expect(addressKey('https://news.example/a?id=1')).not.toBe(addressKey('https://news.example/a?id=2'));
  });
});
