import type { DateTables, Grammar } from '../../annotate/grammar.ts';
import { words } from '../word-list.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.flatMap((ten, index) => [
    [ten, (index + 2) * 10] as const,
    ...ones.slice(1, 10).map((one, value) => [`${ten}-${one}`, (index + 2) * 10 + value + 1] as const),
  ]),
  ['dozen', 12],
  ['half', 0.5],
]);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
]);

export const bounds: Grammar['bounds'] = [
  [['no', 'fewer', 'than'], 'at least'],
  [['no', 'less', 'than'], 'at least'],
  [['not', 'less', 'than'], 'at least'],
  [['no', 'more', 'than'], 'at most'],
  [['more', 'than'], 'at least'],
  [['at', 'least'], 'at least'],
  [['upwards', 'of'], 'at least'],
  [['as', 'many', 'as'], 'at most'],
  [['up', 'to'], 'at most'],
  [['at', 'most'], 'at most'],
  [['less', 'than'], 'at most'],
  [['fewer', 'than'], 'at most'],
  [['over'], 'at least'],
  [['above'], 'at least'],
  [['exceeding'], 'at least'],
  [['under'], 'at most'],
  [['below'], 'at most'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['roughly'], 'about'],
  [['approximately'], 'about'],
  [['nearly'], 'about'],
  [['almost'], 'about'],
  [['some'], 'about'],
  [['close', 'to'], 'about'],
  [['estimated'], 'about'],
];

/** ISO 4217 for money, SI and news usage otherwise. */
export const units: Grammar['units'] = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['pounds', 'GBP'],
  ['%', '%'],
  ['percent', '%'],
  ['per cent', '%'],
  ['km', 'km'],
  ['kilometers', 'km'],
  ['kilometres', 'km'],
  ['miles', 'mi'],
  ['meters', 'm'],
  ['metres', 'm'],
  ['kilograms', 'kg'],
  ['kilos', 'kg'],
  ['kg', 'kg'],
  ['pounds', 'lb'],
  ['tons', 't'],
  ['tonnes', 't'],
  ['barrels', 'bbl'],
]);

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const shortMonths: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['sept.', 9],
  ...monthNames.flatMap((name, index) =>
    name.length > 3
      ? ([
          [name.slice(0, 3), index + 1],
          [`${name.slice(0, 3)}.`, index + 1],
        ] as const)
      : [],
  ),
];

export const dates: DateTables = {
  months: new Map([...monthNames.map((name, index) => [name, index + 1] as const), ...shortMonths]),
  weekdays: new Map([
    ...weekdayNames.map((name, index) => [name, index + 1] as const),
    ...['mon.', 'tue.', 'tues.', 'wed.', 'thu.', 'thurs.', 'fri.', 'sat.', 'sun.'].map(
      (name) => [name, weekdayNames.findIndex((day) => day.startsWith(name.slice(0, 3))) + 1] as const,
    ),
  ]),
  days: new Map([
    ['today', 0],
    ['tonight', 0],
    ['yesterday', -1],
    ['tomorrow', 1],
  ]),
  units: new Map([
    ['day', 'day'],
    ['days', 'day'],
    ['week', 'week'],
    ['weeks', 'week'],
    ['month', 'month'],
    ['months', 'month'],
    ['year', 'year'],
    ['years', 'year'],
  ]),
  next: words('next coming following upcoming'),
  last: words('last past previous'),
  current: words('this current'),
  behind: [],
  ago: words('ago earlier'),
  within: words('within in'),
  ends: words('end close'),
  leads: words('by before until on since after from'),
};
