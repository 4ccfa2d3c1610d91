import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cities } from '../../../src/core/digest/cities.ts';
import { readTime } from '../../../src/core/digest/read-time.ts';
import { readWeekdays } from '../../../src/core/digest/read-weekdays.ts';
import { readSettings, type TypedSettings } from '../../../src/core/digest/settings.ts';
import { namedZones, nearestZoneName, zoneNamed } from '../../../src/core/digest/zones.ts';
import { UserError } from '../../../src/core/errors.ts';
import { smallCorpus, words } from '../../small-bot.ts';

describe('a time of day', () => {
  test.each([
    ['07:00', '7', '07', '7am', '7 a. m.', '7:00 AM', '0700', '7h', 'a las 7', 'at 7', '7 de la mañana'],
    ['19:30', '19:30', '19.30', '19h30', '1930', '7:30pm', '7.30 p. m.', '7:30 de la noche'],
    ['00:00', '0', '00:00', '12am', '12 a.m.', 'midnight', 'medianoche'],
    ['12:00', '12', '12pm', 'noon', 'mediodía'],
    ['23:59', '23:59', '11:59 p.m.'],
  ])('is %s however it is written', (time, ...spellings) => {
    for (const spelling of spellings) expect([spelling, readTime(spelling)]).toEqual([spelling, time]);
  });

  test.each(['24', '7:60', '25:00', '13am', '0pm', '7:5', '-7', 'seven', '7 8', '', '07:00:00', '1234567'])(
    'is not ‘%s’',
    (typed) => expect(readTime(typed)).toBeNull(),
  );
});

describe('days of the week', () => {
  test.each<[number[], ...string[]]>([
    [
      [1, 2, 3, 4, 5],
      'mon-fri',
      'Monday to Friday',
      'lunes a viernes',
      'L-V',
      'weekdays',
      'entre semana',
      'lun – vie',
    ],
    [[1, 3, 5], 'mon, wed and fri', 'mon wed fri', 'lunes, miércoles y viernes', 'lun/mié/vie'],
    [[6, 7], 'weekend', 'sáb y dom', 'saturdays & sundays', 'fines de semana'],
    [[1, 5, 6, 7], 'fri-mon', 'vie a lun'],
    [[2], 'tue', 'martes', 'Tuesdays', 'los martes'],
    [[1, 2, 3, 4, 5, 6, 7], 'daily', 'every day', 'todos los días', 'mon-sun'],
  ])('are %j however they are written', (days, ...spellings) => {
    for (const spelling of spellings) expect([spelling, readWeekdays(spelling)]).toEqual([spelling, days]);
  });

  test.each(['', 's', 'm', 'someday', 'mon-', 'mon-wed-fri', 'january'])('are not ‘%s’', (typed) =>
    expect(readWeekdays(typed)).toBeNull(),
  );
});

describe('a zone', () => {
  test.each([
    [
      'America/Guayaquil',
      'Quito',
      'guayaquil',
      'ECUADOR',
      'america/guayaquil',
      'ECT',
      'Santo Domingo de los Tsachilas',
    ],
    ['Europe/Madrid', 'Madrid', 'sevilla', 'España', 'Europe/Madrid'],
    ['America/New_York', 'Nueva York', 'new york', 'New_York', 'Washington, D.C.', 'US/Eastern', 'ET'],
    ['Asia/Kolkata', 'Asia/Calcutta', 'asia/kolkata', 'Calcutta', 'Mumbai'],
    ['Europe/Kyiv', 'Kiev', 'Kyiv', 'Europe/Kiev'],
    ['Etc/GMT+5', 'UTC-5', 'GMT-05:00', 'etc/gmt+5'],
    ['UTC', 'utc', 'GMT', 'UTC+0'],
  ])('%s is known by what people call it', (zone, ...names) => {
    for (const name of names) expect([name, zoneNamed(name)]).toEqual([name, zone]);
  });

  test('that there is not has the nearest name beside it, or none', () => {
    for (const typed of ['Quitoo', 'Madird', 'qqqqqqqq', 'UTC+99', 'est5', '+05:00', ''])
      expect([typed, zoneNamed(typed)]).toEqual([typed, null]);
    expect(nearestZoneName('Quitoo')).toBe('Quito');
    expect(nearestZoneName('Madird')).toBe('Madrid');
    expect(nearestZoneName('Europe/Madri')).toBe('Europe/Madrid');
    expect(nearestZoneName('qqqqqqqq')).toBeNull();
  });

  test('is one that this machine can tell the time of, and a name means one of them', () => {
    const own = namedZones();
    expect(own.length).toBeGreaterThan(400);
    for (const { zone } of own) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    const known = new Set(own.flatMap(({ names }) => names));
    for (const [zone, names] of cities) expect(known).toContain(names.length > 0 ? zone : '');
    const listed = [...cities.values()].flat();
    expect(listed.filter((name, index) => listed.indexOf(name) !== index)).toEqual([]);
  });
});

describe('settings', () => {
  const { topics } = smallCorpus();
  const read = (typed: TypedSettings) => {
    const { topic, ...others } = readSettings(typed, topics);
    return { topic: topic?.id ?? null, ...others };
  };
  const nothing = { topic: null, time: null, zone: null, language: null, weekdays: null };
  const mistake = (typed: TypedSettings, language: 'en' | 'es' = 'en') => {
    try {
      readSettings(typed, topics);
    } catch (error) {
      if (error instanceof UserError) return error.explain(words[language]);
      throw error;
    }
    throw new Error('it was read');
  };

  test('stand each under its name, or all with the topic', () => {
    const wanted = {
      topic: 'valley',
      time: '07:30',
      zone: 'America/Guayaquil',
      language: 'es',
      weekdays: [1, 2, 3, 4, 5],
    };
    const typed = {
      topic: 'El valle',
      time: '7:30',
      zone: 'quito',
      language: 'Español',
      weekdays: 'mon-fri',
    };
    expect(read(typed)).toEqual(wanted);
    expect(read({ topic: 'the valley 7:30 a. m. Quito spanish lunes a viernes' })).toEqual(wanted);
    expect(read({ topic: 'valley at 7.30 in Guayaquil en español entre semana' })).toEqual(wanted);
    expect(read({ topic: 'es 7:30 L-V Quito valley' })).toEqual(wanted);
  });

  test('may be few, and what is named goes before what is not', () => {
    expect(read({})).toEqual(nothing);
    expect(read({ topic: '19h' })).toEqual({ ...nothing, time: '19:00' });
    expect(read({ topic: 'valley 7am', time: '8' })).toMatchObject({ topic: 'valley', time: '08:00' });
    expect(read({ topic: 'Nueva York en' })).toEqual({
      ...nothing,
      zone: 'America/New_York',
      language: 'en',
    });
  });

  test('that can’t be understood are told in one line with what can', () => {
    expect(mistake({ time: '25' })).toBe('‘25’ is no time of day. For example: /digest subscribe time:07:30');
    expect(mistake({ zone: 'Quitoo' })).toBe(
      '‘Quitoo’ is no time zone or city that I know. Did you mean Quito? For example: /digest subscribe zone:Quito',
    );
    expect(mistake({ zone: 'Quitoo' }, 'es')).toContain('¿Quería decir Quito?');
    expect(mistake({ zone: 'qqqqqq' })).toContain('zone:America/Guayaquil');
    expect(mistake({ language: 'french' })).toContain('English or Spanish');
    expect(mistake({ weekdays: 'someday' })).toContain('weekdays:mon-fri');
    expect(mistake({ topic: 'valley nonsense 7' })).toContain('There is no topic ‘nonsense 7’');
  });

  test('whatever they are, are read or refused in one line', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('valley', '7', 'am', 'Quito', 'en', 'es', 'lunes', 'a', 'mon-fri', 'UTC-5', 'p. m.'),
    );
    const typed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.record({ topic: typed, time: typed, zone: typed }, { requiredKeys: [] }), (given) => {
        try {
          readSettings(given, topics);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          if (!(error instanceof UserError)) return;
          for (const language of [words.en, words.es])
            expect(error.explain(language)).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}]{1,400}$/u);
        }
      }),
      { numRuns: 150 },
    );
  });
});
