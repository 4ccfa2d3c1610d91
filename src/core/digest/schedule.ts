import { addDays, instantOf, localMoment, weekdayOf } from './local-time.ts';

/** When a digest comes: at a time of some days of the week, by the clocks of a zone. */
export interface Schedule {
  /** `HH:MM`. */
  readonly time: string;
  /** IANA name. */
  readonly zone: string;
  /** 1 (Monday) to 7 (Sunday); at least one. */
  readonly weekdays: readonly number[];
}

/** One coming of a digest: the date that names it, by the zone's own calendar, and when it is due. */
export interface Occurrence {
  readonly date: string;
  readonly at: Date;
}

/** Dates looked through on each side: two weeks, for a weekday that a zone leaves out, and a day. */
const reach = 15;

/**
 * The next coming after an instant. Worked out anew whenever it is asked for, so that a zone that changes its rules
 * is followed as soon as this machine knows of it.
 */
export function nextOccurrence(schedule: Schedule, after: Date): Occurrence {
  const today = localMoment(after, schedule.zone).date;
  for (let days = -1; days <= reach; days++) {
    const found = occurrenceOn(addDays(today, days), schedule);
    if (found && found.at > after) return found;
  }
  throw new Error(`no ${schedule.time} in ${schedule.zone} after ${after.toISOString()}`);
}

/** The last coming at or before an instant. */
export function lastOccurrence(schedule: Schedule, until: Date): Occurrence {
  const today = localMoment(until, schedule.zone).date;
  for (let days = 1; days >= -reach; days--) {
    const found = occurrenceOn(addDays(today, days), schedule);
    if (found && found.at <= until) return found;
  }
  throw new Error(`no ${schedule.time} in ${schedule.zone} before ${until.toISOString()}`);
}

function occurrenceOn(date: string, { time, zone, weekdays }: Schedule): Occurrence | null {
  if (!weekdays.includes(weekdayOf(date))) return null;
  const at = instantOf({ date, time }, zone);
  return at && { date, at };
}
