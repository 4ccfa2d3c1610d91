import { fold } from '../text.ts';

/** All days of the week, as ISO 8601 counts them: 1 (Monday) to 7 (Sunday). */
export const everyDay: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const workdays: readonly number[] = [1, 2, 3, 4, 5];
const weekend: readonly number[] = [6, 7];

/** What several days are called, folded. */
const groups: Readonly<Record<string, readonly number[]>> = {
  daily: everyDay,
  'every day': everyDay,
  everyday: everyDay,
  all: everyDay,
  diario: everyDay,
  'cada dia': everyDay,
  'todos los dias': everyDay,
  todos: everyDay,
  weekdays: workdays,
  workdays,
  laborables: workdays,
  'dias laborables': workdays,
  'entre semana': workdays,
  weekend,
  weekends: weekend,
  'fin de semana': weekend,
  'fines de semana': weekend,
};

/** The days' names from Monday on, folded; the first letters are enough. */
const names = [
  ['monday', 'lunes'],
  ['tuesday', 'martes'],
  ['wednesday', 'miercoles', 'x'],
  ['thursday', 'jueves'],
  ['friday', 'viernes'],
  ['saturday', 'sabado'],
  ['sunday', 'domingo'],
];

const and: ReadonlySet<string> = new Set(['and', 'y', 'e']);

/**
 * Days of the week as people write them in English or Spanish: `mon-fri`, `lunes a viernes`, `mon, wed and fri`,
 * `L-V`, `weekdays`, `every day`. In order, each once; null when it is nothing of the kind.
 */
export function readWeekdays(typed: string): readonly number[] | null {
  const written = fold(typed.trim()).replace(/\./gu, '').replace(/\s+/gu, ' ');
  const group = groups[written];
  if (group) return group;
  const text = written
    .replace(/(?<!\S)(?:el|los|on|cada|every) /gu, '')
    .replace(/ ?[-–] ?| (?:to|a|al|hasta|through|thru) /gu, '-');
  const parts = text.split(/[\s,;/+&]+/u).filter((word) => word !== '' && !and.has(word));
  const days = parts.map(readRange);
  if (days.length === 0 || days.includes(null)) return null;
  return [...new Set(days.flatMap((some) => some ?? []))].sort((a, b) => a - b);
}

function readRange(text: string): readonly number[] | null {
  const group = groups[text];
  if (group) return group;
  const ends = text.split('-').map(dayNamed);
  const [from, to = from] = ends;
  if (ends.length > 2 || from === null || from === undefined || to === null || to === undefined) return null;
  return everyDay.slice(0, ((to - from + 7) % 7) + 1).map((_, step) => ((from - 1 + step) % 7) + 1);
}

/** The day that a name, or its first letters, stands for in one language and for no other day in any. */
function dayNamed(typed: string): number | null {
  const isMeant = (name: string) => typed !== '' && (name.startsWith(typed) || `${name}s` === typed);
  const days = everyDay.filter((day) => names[day - 1]?.some(isMeant));
  const [day] = days;
  return days.length === 1 && day !== undefined ? day : null;
}
