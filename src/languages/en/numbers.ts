import type { DateTables, Grammar } from '../../annotate/grammar.ts';
import { bounded, phrases, words } from '../word-list.ts';

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
  ['half', 0.5],
]);

const firstOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

export const ordinals: Grammar['ordinals'] = new Map([
  ...firstOrdinals.map((word, index) => [word, index + 1] as const),
  ...firstOrdinals.slice(0, 9).map((word, index) => [`twenty-${word}`, index + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 1e2],
  ['hundreds', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
]);

export const vagueNumbers = words('dozens hundreds thousands millions billions');
export const halves = words('half');

const parts = 'third fourth fifth sixth seventh eighth ninth tenth hundredth'.split(' ');
export const fractions: Grammar['fractions'] = new Map([
  ...parts.flatMap((part, index) => {
    const size = part === 'hundredth' ? 100 : index + 3;
    return [[part, size] as const, [`${part}s`, size] as const];
  }),
  ['quarter', 4],
  ['quarters', 4],
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
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['cents', 'USD cent'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['rupees', 'INR'],
  ['francs', 'CHF'],
  ['kilometer', 'km'],
  ['feet', 'ft'],
  ['foot', 'ft'],
  ['inches', 'in'],
  ['acres', 'acre'],
  ['hectares', 'ha'],
  ['liters', 'l'],
  ['litres', 'l'],
  ['gallons', 'gal'],
  ['grams', 'g'],
  ['megawatts', 'MW'],
  ['°', '°'],
  ['degrees', '°'],
  ['celsius', '°C'],
  ['fahrenheit', '°F'],
  ['meters', 'm'],
  ['metres', 'm'],
  ['kilograms', 'kg'],
  ['kilos', 'kg'],
  ['kilogram', 'kg'],
  ['kg', 'kg'],
  ['ton', 't'],
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
    ...['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'].flatMap((name) => {
      const weekday = weekdayNames.findIndex((day) => day.startsWith(name.slice(0, 3))) + 1;
      return [[name, weekday] as const, [`${name}.`, weekday] as const];
    }),
  ]),
  days: new Map([
    ['today', 0],
    ['tonight', 0],
    ['this morning', 0],
    ['this afternoon', 0],
    ['this evening', 0],
    ['yesterday', -1],
    ['last night', -1],
    ['day before yesterday', -2],
    ['tomorrow', 1],
    ['day after tomorrow', 2],
  ]),
  units: new Map(
    (
      [
        ['hour', 'hours'],
        ['day', 'days'],
        ['week', 'weeks'],
        ['weekend', 'weekends'],
        ['fortnight', 'fortnights'],
        ['month', 'months'],
        ['quarter', 'quarters'],
        ['year', 'years'],
        ['decade', 'decades'],
      ] as const
    ).flatMap(([unit, plural]) => [
      [unit, unit],
      [plural, unit],
    ]),
  ),
  next: words('next coming following upcoming'),
  last: words('last past previous recent'),
  current: words('this current'),
  same: words('same very'),
  behind: [],
  twice: [
    [['before', 'last'], -2],
    [['after', 'next'], 2],
  ],
  firsts: words('first opening'),
  soFar: phrases('so far'),
  quarters: new Map([
    ['q1', 1],
    ['q2', 2],
    ['q3', 3],
    ['q4', 4],
  ]),
  centuries: words('century'),
  weekends: phrases('weekend'),
  apart: words('earlier later'),
  compared: words('earlier later'),
  few: phrases('a couple of|couple of|couple|a few|few|several|some'),
  ago: words('ago'),
  fromNow: phrases('from now|from today|from then|hence'),
  within: phrases('within|over|during|for'),
  inTime: phrases('within a matter of|in a matter of|in a question of|in'),
  lasting: words('over during for'),
  occasions: words('time'),
  leads: words('by before until on since after from for during'),
  bounds: bounded({
    since: 'since|starting|starting on|starting from|beginning|beginning on|effective|as of|from',
    after: 'after|later than',
    before: 'before|prior to|earlier than|ahead of',
    until: 'until|till|by|through|up to|no later than|not later than',
  }),
  openers: new Map([
    ['between', 'between'],
    ['from', 'from'],
  ]),
  joins: words('to through until till thru - – — ~'),
  ends: words('end close'),
  dayParts: words('morning afternoon evening night'),
  parts: new Map([
    ['early', 'early'],
    ['earlier', 'early'],
    ['beginning', 'early'],
    ['start', 'early'],
    ['mid', 'mid'],
    ['middle', 'mid'],
    ['late', 'late'],
    ['later', 'late'],
  ]),
  decades: [],
};
