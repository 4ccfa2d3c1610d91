import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, instantOf, localMoment, weekdayOf } from '../../../src/core/digest/local-time.ts';
import { everyDay } from '../../../src/core/digest/read-weekdays.ts';
import { lastOccurrence, nextOccurrence, type Schedule } from '../../../src/core/digest/schedule.ts';

const at = (date: string, time: string, zone: string) => instantOf({ date, time }, zone)?.toISOString();

describe('a time of a date, by the clocks of a zone', () => {
  test('is found on both sides of both changes of clocks', () => {
    expect(at('2026-03-28', '07:00', 'Europe/Madrid')).toBe('2026-03-28T06:00:00.000Z');
    expect(at('2026-03-29', '07:00', 'Europe/Madrid')).toBe('2026-03-29T05:00:00.000Z');
    expect(at('2026-10-24', '07:00', 'Europe/Madrid')).toBe('2026-10-24T05:00:00.000Z');
    expect(at('2026-10-25', '07:00', 'Europe/Madrid')).toBe('2026-10-25T06:00:00.000Z');
    expect(at('2026-03-07', '07:00', 'America/New_York')).toBe('2026-03-07T12:00:00.000Z');
    expect(at('2026-03-08', '07:00', 'America/New_York')).toBe('2026-03-08T11:00:00.000Z');
    expect(at('2026-10-31', '07:00', 'America/New_York')).toBe('2026-10-31T11:00:00.000Z');
    expect(at('2026-11-01', '07:00', 'America/New_York')).toBe('2026-11-01T12:00:00.000Z');
  });

  test('that the clocks leave out falls on their change', () => {
    expect(at('2026-03-29', '02:30', 'Europe/Madrid')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-08', '02:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(at('2026-03-08', '02:59', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
    expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:30:00.000Z');
  });

  test('that comes twice is the first of the two', () => {
    expect(at('2026-10-25', '02:30', 'Europe/Madrid')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
    expect(at('2026-04-05', '01:45', 'Australia/Lord_Howe')).toBe('2026-04-04T14:45:00.000Z');
  });

  test('is none where a zone has no such date', () => {
    expect(instantOf({ date: '2011-12-30', time: '07:00' }, 'Pacific/Apia')).toBeNull();
    expect(at('2011-12-31', '07:00', 'Pacific/Apia')).toBe('2011-12-30T17:00:00.000Z');
  });

  test('never changes in Guayaquil, whatever others do', () => {
    for (let date = '2027-01-01'; date < '2029-01-01'; date = addDays(date, 1))
      expect(at(date, '07:00', 'America/Guayaquil')).toBe(`${date}T12:00:00.000Z`);
  });

  test('is what the clocks show then, and not before', () => {
    const zones = fc.constantFrom(
      ...[
        'Europe/Madrid',
        'America/New_York',
        'America/Guayaquil',
        'Asia/Kolkata',
        'Asia/Kathmandu',
        'Africa/Casablanca',
      ],
      ...[
        'Pacific/Chatham',
        'America/St_Johns',
        'Australia/Lord_Howe',
        'Africa/Cairo',
        'America/Santiago',
        'UTC',
      ],
    );
    const days = fc.integer({ min: 0, max: 366 * 6 });
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(zones, days, minutes, (zone, day, minute) => {
        const date = addDays('2024-01-01', day);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        const found = instantOf({ date, time }, zone);
        if (!found) throw new Error(`none for ${date} ${time} in ${zone}`);
        const shown = localMoment(found, zone);
        expect(`${shown.date} ${shown.time}` >= `${date} ${time}`).toBe(true);
        const before = localMoment(new Date(found.getTime() - 1000), zone);
        expect(`${before.date} ${before.time}` < `${date} ${time}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a schedule', () => {
  const madrid: Schedule = { time: '07:00', zone: 'Europe/Madrid', weekdays: everyDay };

  test('comes next strictly after an instant, and came last at or before it', () => {
    const due = new Date('2026-11-25T06:00:00Z');
    expect(nextOccurrence(madrid, new Date(due.getTime() - 1))).toEqual({ date: '2026-11-25', at: due });
    expect(nextOccurrence(madrid, due).date).toBe('2026-11-26');
    expect(lastOccurrence(madrid, due)).toEqual({ date: '2026-11-25', at: due });
    expect(lastOccurrence(madrid, new Date(due.getTime() - 1)).date).toBe('2026-11-24');
  });

  test('keeps to its days of the week, in the zone’s own calendar', () => {
    const fridays: Schedule = { time: '23:30', zone: 'America/New_York', weekdays: [5] };
    const next = nextOccurrence(fridays, new Date('2026-11-25T00:00:00Z'));
    expect(next).toEqual({ date: '2026-11-27', at: new Date('2026-11-28T04:30:00Z') });
    expect(weekdayOf(next.date)).toBe(5);
  });

  test('is of a leap day as of any other', () => {
    const next = nextOccurrence(madrid, new Date('2028-02-28T12:00:00Z'));
    expect(next).toEqual({ date: '2028-02-29', at: new Date('2028-02-29T06:00:00Z') });
    expect(nextOccurrence(madrid, next.at).date).toBe('2028-03-01');
  });

  test('goes on past a date that its zone leaves out, on that weekday alone too', () => {
    const fridays: Schedule = { time: '07:00', zone: 'Pacific/Apia', weekdays: [5] };
    expect(nextOccurrence(fridays, new Date('2011-12-28T00:00:00Z')).date).toBe('2012-01-06');
  });

  test.each([
    ['Europe/Madrid', '02:30', '2027-01-01', 365],
    ['America/New_York', '02:30', '2028-01-01', 366],
    ['America/Guayaquil', '07:00', '2028-01-01', 366],
    ['Australia/Lord_Howe', '02:00', '2027-01-01', 365],
  ])('in %s at %s from %s on comes on each of %i dates once, in order', (zone, time, first, days) => {
    const schedule = { zone, time, weekdays: everyDay };
    let now = new Date(Date.parse(`${first}T00:00Z`) - 86_400_000);
    const dates: string[] = [];
    for (;;) {
      const next = nextOccurrence(schedule, now);
      if (next.date >= addDays(first, days)) break;
      if (next.date >= first) dates.push(next.date);
      expect(lastOccurrence(schedule, next.at)).toEqual(next);
      now = next.at;
    }
    expect(dates).toEqual(Array.from({ length: days }, (_, day) => addDays(first, day)));
  });
});
