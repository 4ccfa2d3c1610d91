import type { DateTables, Grammar } from '../../annotate/grammar.ts';
import { bounded, phrases, words } from '../word-list.ts';

const ones =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const hundreds =
  'cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' ',
  );

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, value) => [word, value] as const),
  ['un', 1],
  ['una', 1],
  ['veintiún', 21],
  ['veintiuna', 21],
  ...tens.map((word, index) => [word, (index + 3) * 10] as const),
  ...hundreds.flatMap((word, index) => [
    [word, (index + 1) * 100] as const,
    [word.replace(/os$/, 'as'), (index + 1) * 100] as const,
  ]),
  ['ciento', 100],
  ['medio', 0.5],
  ['media', 0.5],
  // Written without their accents.
  ['dieciseis', 16],
  ['veintidos', 22],
  ['veintitres', 23],
  ['veintiseis', 26],
]);

const firstOrdinals =
  'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo'.split(' ');

export const ordinals: Grammar['ordinals'] = new Map([
  ...firstOrdinals.flatMap((word, index) => [
    [word, index + 1] as const,
    [word.replace(/o$/, 'a'), index + 1] as const,
  ]),
  ['primer', 1],
  ['tercer', 3],
]);

export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['decena', 10],
  ['decenas', 10],
  ['docena', 12],
  ['docenas', 12],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cuarentena', 40],
  ['cincuentena', 50],
  ['centenar', 100],
  ['centenares', 100],
  ['cientos', 100],
  ['mil', 1e3],
  ['miles', 1e3],
  ['millar', 1e3],
  ['millares', 1e3],
  ['millón', 1e6],
  ['millon', 1e6],
  ['millones', 1e6],
  ['billón', 1e12],
  ['billones', 1e12],
]);

export const vagueNumbers = words('decenas docenas centenares cientos miles millares millones');
export const halves = words('medio media');

const parts = 'tercio cuarto quinto sexto séptimo octavo noveno décimo'.split(' ');
export const fractions: Grammar['fractions'] = new Map([
  ...parts.flatMap((part, index) => [[part, index + 3] as const, [`${part}s`, index + 3] as const]),
  ['medios', 2],
]);

export const bounds: Grammar['bounds'] = [
  [['no', 'menos', 'de'], 'at least'],
  [['no', 'más', 'de'], 'at most'],
  [['por', 'lo', 'menos'], 'at least'],
  [['cuando', 'menos'], 'at least'],
  [['como', 'mínimo'], 'at least'],
  [['un', 'mínimo', 'de'], 'at least'],
  [['un', 'máximo', 'de'], 'at most'],
  [['como', 'máximo'], 'at most'],
  [['a', 'lo', 'sumo'], 'at most'],
  [['un', 'promedio', 'de'], 'about'],
  [['un', 'estimado', 'de'], 'about'],
  [['en', 'torno', 'a'], 'about'],
  [['más', 'de'], 'at least'],
  [['al', 'menos'], 'at least'],
  [['menos', 'de'], 'at most'],
  [['cerca', 'de'], 'about'],
  [['alrededor', 'de'], 'about'],
  [['superior', 'a'], 'at least'],
  [['superiores', 'a'], 'at least'],
  [['inferior', 'a'], 'at most'],
  [['inferiores', 'a'], 'at most'],
  [['mínimo'], 'at least'],
  [['máximo'], 'at most'],
  [['hasta'], 'at most'],
  [['supera'], 'at least'],
  [['superan'], 'at least'],
  [['superó'], 'at least'],
  [['casi'], 'about'],
  [['unos'], 'about'],
  [['unas'], 'about'],
  [['aproximadamente'], 'about'],
  [['prácticamente'], 'about'],
];

/** ISO 4217 for money, SI and news usage otherwise. */
export const units: Grammar['units'] = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['usd', 'USD'],
  ['dólares', 'USD'],
  ['dólar', 'USD'],
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['soles', 'PEN'],
  ['dolares', 'USD'],
  ['eur', 'EUR'],
  ['libras esterlinas', 'GBP'],
  ['centavos', 'USD cent'],
  ['pesos', 'peso'],
  ['yenes', 'JPY'],
  ['yuanes', 'CNY'],
  ['francos', 'CHF'],
  ['pies', 'ft'],
  ['milla', 'mi'],
  ['grados', '°'],
  ['°', '°'],
  ['onzas', 'oz'],
  ['%', '%'],
  ['por ciento', '%'],
  ['km', 'km'],
  ['kilómetros', 'km'],
  ['kilómetro', 'km'],
  ['metros', 'm'],
  ['metro', 'm'],
  ['millas', 'mi'],
  ['kilogramos', 'kg'],
  ['kilogramo', 'kg'],
  ['kilos', 'kg'],
  ['kilo', 'kg'],
  ['kg', 'kg'],
  ['gramos', 'g'],
  ['libras', 'lb'],
  ['toneladas', 't'],
  ['tonelada', 't'],
  ['barriles', 'bbl'],
  ['litros', 'l'],
  ['galones', 'gal'],
  ['hectáreas', 'ha'],
  ['hectárea', 'ha'],
  ['megavatios', 'MW'],
  ['mw', 'MW'],
]);

const monthNames =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const weekdayNames = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

export const dates: DateTables = {
  months: new Map([
    ...monthNames.map((name, index) => [name, index + 1] as const),
    ['setiembre', 9],
    ...monthNames.flatMap((name, index) =>
      name === 'mayo' ? [] : [[`${name.slice(0, 3)}.`, index + 1] as const],
    ),
    ...'ene feb mar abr may jun jul ago sep oct nov dic'
      .split(' ')
      .map((name, index) => [name, index + 1] as const),
    ['sept.', 9],
    ['set.', 9],
  ]),
  weekdays: new Map([
    ...weekdayNames.map((name, index) => [name, index + 1] as const),
    ['miercoles', 3],
    ['sabado', 6],
  ]),
  days: new Map([
    ['hoy', 0],
    ['mañana', 1],
    ['esta mañana', 0],
    ['esta tarde', 0],
    ['esta noche', 0],
    ['pasado mañana', 2],
    ['ayer', -1],
    ['anoche', -1],
    ['anteayer', -2],
    ['antes de ayer', -2],
    ['antier', -2],
  ]),
  units: new Map([
    ['hora', 'hour'],
    ['horas', 'hour'],
    ['día', 'day'],
    ['días', 'day'],
    ['dia', 'day'],
    ['dias', 'day'],
    ['semana', 'week'],
    ['semanas', 'week'],
    ['quincena', 'fortnight'],
    ['mes', 'month'],
    ['meses', 'month'],
    ['trimestre', 'quarter'],
    ['trimestres', 'quarter'],
    ['semestre', 'half'],
    ['semestres', 'half'],
    ['año', 'year'],
    ['años', 'year'],
    ['década', 'decade'],
    ['décadas', 'decade'],
  ]),
  next: words('próximo próxima próximos próximas siguiente siguientes entrante venidero venideros'),
  last: words('recientes pasado pasada pasados pasadas último última últimos últimas anterior anteriores'),
  current: words('este esta estos estas presente'),
  same: words('mismo misma'),
  behind: [
    [['que', 'viene'], 1],
    [['que', 'vienen'], 1],
    ...'próximo próxima próximos próximas entrante siguiente siguientes venidero venideros'
      .split(' ')
      .map((word): [string[], 1] => [[word], 1]),
    [['en', 'curso'], 0],
    ...'pasado pasada pasados pasadas último última últimos últimas anterior anteriores'
      .split(' ')
      .map((word): [string[], -1] => [[word], -1]),
  ],
  twice: [
    [['antepasada'], -2],
    [['antepasado'], -2],
    [['subsiguiente'], 2],
  ],
  firsts: words('primeros primeras'),
  soFar: phrases('lo que va de|lo que va del|lo que ha transcurrido del|lo que ha transcurrido de'),
  quarters: new Map(),
  centuries: words('siglo'),
  weekends: phrases('fin de semana'),
  apart: words('antes después'),
  compared: words(''),
  few: phrases(
    'un par de|unos pocos|unas pocas|pocos|pocas|unos|unas|varios|varias|algunos|algunas|unos cuantos|unas cuantas',
  ),
  ago: words('hace hacía atrás'),
  fromNow: phrases('a partir de hoy|a partir de ahora|desde hoy'),
  within: phrases('en el plazo de|en un plazo de|en un plazo máximo de|dentro del plazo de|durante|por'),
  inTime: phrases('en cuestión de|en el lapso de|en un lapso de|dentro de|en'),
  lasting: words('durante por'),
  occasions: words('vez'),
  leads: words('desde hasta antes después para a partir en durante dentro'),
  bounds: bounded({
    since: 'desde|a partir de|a partir del|a contar de',
    after: 'después de|después del|luego de|luego del|tras',
    before: 'antes de|antes del|previo a|previo al',
    until: 'hasta|hasta el|para|a más tardar|a más tardar el',
  }),
  openers: new Map([
    ['entre', 'between'],
    ['de', 'from'],
    ['del', 'from'],
    ['desde', 'from'],
  ]),
  joins: words('a al hasta - – — ~'),
  ends: words('fin final'),
  dayParts: words(''),
  parts: new Map([
    ['comienzos', 'early'],
    ['inicios', 'early'],
    ['inicio', 'early'],
    ['principios', 'early'],
    ['principio', 'early'],
    ['mediados', 'mid'],
    ['fines', 'late'],
    ['finales', 'late'],
  ]),
  decades: phrases('años|los años|la década de|década de|la década de los|década de los|década del'),
};
