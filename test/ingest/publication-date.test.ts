import { describe, expect, test } from 'vitest';
import { readPublicationDate } from '../../src/ingest/publication-date.ts';

describe('a date of publication', () => {
  test.each([
    ['2024', '2024', 'year'],
    ['2024-01', '2024-01', 'month'],
    [' 2024-01-11 ', '2024-01-11', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['2024-01-11T08:30Z', '2024-01-11T08:30:00Z', 'minute'],
    ['2024-01-11T08:30:05.123Z', '2024-01-11T08:30:05Z', 'minute'],
    ['2024-01-11t08:30:05z', '2024-01-11T08:30:05Z', 'minute'],
    ['2024-01-11 23:30:00-05:00', '2024-01-12T04:30:00Z', 'minute'],
    ['2024-01-01T01:00:00+0530', '2023-12-31T19:30:00Z', 'minute'],
  ])('‘%s’ is read as %s', (words, date, precision) => {
    expect(readPublicationDate(words)).toEqual({ date, precision, basis: 'stated' });
  });

  test('with a time but no zone is only a day', () => {
    expect(readPublicationDate('2024-01-11T23:30:00')).toMatchObject({
      date: '2024-01-11',
      precision: 'day',
    });
  });

  test('can be less exact than it looks, never more', () => {
    expect(readPublicationDate('2024-01-01', 'derived', 'month')).toEqual({
      date: '2024-01',
      precision: 'month',
      basis: 'derived',
    });
    expect(readPublicationDate('2024', 'stated', 'day')).toMatchObject({ date: '2024', precision: 'year' });
  });

  test.each([
    '',
    'yesterday',
    '11/01/2024',
    '2024-13',
    '2024-02-30',
    '2024-00-01',
    '20240111',
    '2024-01-11T99:00Z',
  ])('‘%s’ is none', (words) => {
    expect(readPublicationDate(words)).toBeNull();
  });
});
