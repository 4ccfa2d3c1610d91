import { nearest } from '../nearest.ts';
import { fold } from '../text.ts';
import { cities, renamed } from './cities.ts';

/** A zone, and all that people call it. */
export interface NamedZone {
  /** IANA: `America/Guayaquil`. */
  readonly zone: string;
  /** The zone's own names first, then its city's, then others. */
  readonly names: readonly string[];
}

let known: readonly NamedZone[] | undefined;
let byName: ReadonlyMap<string, string> | undefined;

/** All zones, by IANA name. */
export function namedZones(): readonly NamedZone[] {
  known ??= [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((found) => {
    const zone = renamed[found] ?? found;
    const own = [zone, found].map((name) => name.split('/').at(-1)?.replaceAll('_', ' ') ?? name);
    return { zone, names: [...new Set([zone, found, ...own, ...(cities.get(found) ?? [])])] };
  });
  return known;
}

/**
 * The zone that somebody means: its IANA name, old or new, a city or country in it, or hours from UTC (`UTC-5`); case
 * and accents aside. Null when there is none.
 */
export function zoneNamed(typed: string): string | null {
  byName ??= new Map(
    namedZones()
      // A zone's own city goes before the same name elsewhere.
      .flatMap(({ zone, names }) => names.map((one, place) => ({ zone, name: squeezed(one), place })))
      .toSorted((a, b) => b.place - a.place)
      .map((one) => [one.name, one.zone]),
  );
  return byName.get(squeezed(typed)) ?? fromOffset(typed.trim()) ?? byItsName(typed.trim());
}

/** The name of a zone that is nearest to what somebody typed; null when none is near. */
export function nearestZoneName(typed: string): string | null {
  return nearest(
    typed,
    namedZones().flatMap(({ names }) => names),
  );
}

/** `Santo_Domingo`, `santo domingo` and `Santo-Domingo,` are one name. */
function squeezed(name: string): string {
  return fold(name)
    .replace(/[\s_.,’'-]+/gu, ' ')
    .trim();
}

/** `UTC-5`: whole hours from UTC have zones of their own, whose signs are turned round. */
function fromOffset(typed: string): string | null {
  const [, sign, hours] = /^(?:utc|gmt)\s*([+\-−])\s*0?(\d{1,2})(?::?00)?$/iu.exec(typed) ?? [];
  if (hours === undefined) return null;
  return Number(hours) === 0 ? 'UTC' : byItsName(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
}

/** An older name of a zone. Only whole names: the bare abbreviations that `Intl` knows mean something else to people. */
function byItsName(name: string): string | null {
  if (!name.includes('/')) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
