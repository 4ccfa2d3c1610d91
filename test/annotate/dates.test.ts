import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { annotated } from './small-article.ts';

/** The words and both ends of the dates of a sentence that appeared on Wednesday, 15 May 2024. */
const stated: readonly [LanguageCode, string, string][] = [
  [
    'en',
    'Homicides fell in the first three months of this year.',
    'first three months of this year 2024-01-01..2024-03-31',
  ],
  [
    'en',
    'In the last two weeks of April the port was closed.',
    'last two weeks of April 2024-04-17..2024-04-30',
  ],
  ['en', 'In the first quarter of 2023 exports rose.', 'first quarter of 2023 2023-01-01..2023-03-31'],
  ['en', 'Exports fell in Q1 2024.', 'Q1 2024 2024-01-01..2024-03-31'],
  ['en', 'She was elected earlier this year.', 'earlier this year 2024-01-01..2024-05-15'],
  ['en', 'The plan was to end later this year.', 'later this year 2024-05-15..2024-12-31'],
  ['en', 'Three ships sank over the weekend.', 'weekend 2024-05-11..2024-05-12'],
  ['en', 'The army will leave at the weekend.', 'weekend 2024-05-18..2024-05-19'],
  ['en', 'It began the week before last.', 'week before last 2024-04-29..2024-05-05'],
  ['en', 'Talks resume the week after next.', 'week after next 2024-05-27..2024-06-02'],
  ['en', 'The fort was built in the 19th century.', '19th century 1801-01-01..1900-12-31'],
  ['en', 'He had left two years earlier.', 'two years earlier null..null'],
  ['en', 'It must be done by year’s end.', 'by year’s end null..2024-12-31'],
  [
    'es',
    'Los homicidios bajaron en los primeros tres meses de este año.',
    'primeros tres meses de este año 2024-01-01..2024-03-31',
  ],
  [
    'es',
    'Los seis primeros meses de 2023 fueron los peores.',
    'seis primeros meses de 2023 2023-01-01..2023-06-30',
  ],
  ['es', 'En lo que va del año se registran 300 muertes.', 'lo que va del año 2024-01-01..2024-05-15'],
  ['es', 'El fin de semana murieron tres personas.', 'fin de semana 2024-05-11..2024-05-12'],
  ['es', 'El próximo fin de semana habrá feria.', 'próximo fin de semana 2024-05-18..2024-05-19'],
  ['es', 'Ocurrió la semana antepasada.', 'semana antepasada 2024-04-29..2024-05-05'],
  ['es', 'La ley rige desde el 1.º de marzo.', 'desde el 1.º de marzo 2024-03-01..null'],
  ['es', 'Fue el 1er de marzo.', '1er de marzo 2024-03-01..2024-03-01'],
  ['es', 'El fuerte es del siglo XIX.', 'siglo XIX 1801-01-01..1900-12-31'],
  ['es', 'Se había ido dos años antes.', 'dos años antes null..null'],
];

describe('a date is what its words say on the day of publication', () => {
  it.each(stated)('%s: %s', (language, text, expected) => {
    const { dates } = annotated(language, text, '2024-05-15');
    expect(dates.map(({ span, from, to }) => `${span.text} ${from}..${to}`)).toEqual([expected]);
  });
});
