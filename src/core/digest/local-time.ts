/** What the clocks of a zone show. Dates are `YYYY-MM-DD`, times `HH:MM`. */
export interface LocalMoment {
  readonly date: string;
  readonly time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** What a zone's clocks show at an instant, read as if it were UTC; in milliseconds, whole seconds. */
function wallClock(instant: number, zone: string): number {
  const shown = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** What the clocks of an IANA zone show at an instant. */
export function localMoment(instant: Date, zone: string): LocalMoment {
  const shown = new Date(wallClock(instant.getTime(), zone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** A date that lies some days from another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}

const day = 86_400_000;
const second = 1000;

/**
 * The first instant at which the clocks of a zone show a time of a date, by the rules that the zone has now. A time
 * that a change of clocks leaves out falls on the change, one that comes twice on the first of the two. Null when
 * the zone has no such date (Samoa went from 29 to 31 December 2011).
 */
export function instantOf({ date, time }: LocalMoment, zone: string): Date | null {
  const shown = Date.parse(`${date}T${time}Z`);
  const offsets = [shown - day, shown, shown + day].map((near) => wallClock(near, zone) - near);
  const hits = offsets
    .map((offset) => shown - offset)
    .filter((instant) => wallClock(instant, zone) === shown);
  if (hits.length > 0) return new Date(Math.min(...hits));
  const change = firstAfter(shown, shown - Math.max(...offsets), shown - Math.min(...offsets), zone);
  const around = [change - second, change].map((instant) => localMoment(new Date(instant), zone).date);
  return around.includes(date) ? new Date(change) : null;
}

/** Where the clocks go past something that they never show; to the second, between two instants. */
function firstAfter(shown: number, from: number, to: number, zone: string): number {
  let [before, after] = [Math.floor(from / second) - 1, Math.ceil(to / second)];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle * second, zone) > shown) after = middle;
    else before = middle;
  }
  return after * second;
}
