import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Article } from '../../src/core/article.ts';
import type { LanguageCode } from '../../src/core/language.ts';
import { grammars } from '../../src/languages/index.ts';

/** Published on a Wednesday. */
function article(text: string, language: LanguageCode): Article {
  return {
    id: 'short',
    topic: 'test',
    title: null,
    url: null,
    publisher: null,
    author: null,
    published: { date: '2024-05-15', precision: 'day', basis: 'stated' },
    retrieved: '2024-05-15T12:00:00Z',
    language,
    text,
    sha256: '0'.repeat(64),
  };
}

/** Who, what (its first words) and when, of each commitment. */
function commitmentsIn(text: string, language: LanguageCode): string[] {
  return annotate(article(text, language), grammars[language]).commitments.map(
    ({ actor, action, timeframe }) =>
      [actor.name, action.text.split(' ').slice(0, 3).join(' '), timeframe?.words.text ?? '—'].join(' | '),
  );
}

const undertaken: readonly [LanguageCode, string, string][] = [
  [
    'en',
    'The United States has pledged $200 million for the force.',
    'United States | pledged $200 million | —',
  ],
  ['es', 'El Gobierno ha prometido 300 militares.', 'Gobierno | prometido 300 militares | —'],
  ['es', 'El banco ofreció USD 20 millones para la vía.', 'banco | ofreció USD 20 | —'],
  ['en', 'Norway will send 40 medics within weeks.', 'Norway | send 40 medics | within weeks'],
  ['en', 'The army will open the road in a matter of days.', 'army | open the road | in a matter of days'],
  ['en', 'The mayor will reopen the bridge for the first time in weeks.', 'mayor | reopen the bridge | —'],
  [
    'es',
    'El Gobierno desplegará 300 policías en cuestión de días.',
    'Gobierno | desplegará 300 policías | en cuestión de días',
  ],
  [
    'es',
    'La Policía entregará los chalecos dentro de dos meses.',
    'Policía | entregará los chalecos | dentro de dos meses',
  ],
  ['es', 'El alcalde inaugurará el mercado en horas de la tarde.', 'alcalde | inaugurará el mercado | —'],
  [
    'en',
    'The Interior Ministry confirmed on Monday that rationing will be introduced next week.',
    'Interior Ministry | introduced next week | next week',
  ],
  [
    'en',
    'Peru announced on Tuesday it would immediately deploy a task force.',
    'Peru | deploy a task | immediately',
  ],
  [
    'en',
    'Mayor Ana Ruiz said the designs would be made public on Friday.',
    'Ana Ruiz | made public on | on Friday',
  ],
  ['en', 'Minister Ana Ruiz promised that the blackouts would end soon.', 'Ana Ruiz | end soon | soon'],
  [
    'en',
    'Canada aims to train 80 sailors by the end of the year.',
    'Canada | train 80 sailors | by the end of the year',
  ],
  ['en', 'President Juan Vera presented plans to build two prisons.', 'Juan Vera | build two prisons | —'],
  [
    'en',
    'The army will continue to patrol the port through June 3.',
    'army | patrol the port | through June 3',
  ],
  [
    'en',
    'The fire might have spread, but Mayor Ana Ruiz promised an inquiry.',
    'Ana Ruiz | promised an inquiry | —',
  ],
  ['en', '“We are committed to supporting Peru,” said Mayor Ana Ruiz.', 'Ana Ruiz | supporting Peru | —'],
  ['en', 'Canada is considering the possibility of sending two ships.', 'Canada | sending two ships | —'],
  [
    'es',
    'El ministro Juan Vera anunció que se aprobará un reglamento.',
    'Juan Vera | aprobará un reglamento | —',
  ],
  [
    'es',
    'La ministra Ana Ruiz anunció que el 20 de mayo entregarán un avión.',
    'Ana Ruiz | entregarán un avión | el 20 de mayo',
  ],
  ['es', 'Perú anunció que enviaría dos buques en junio.', 'Peru | enviaría dos buques | en junio'],
  ['es', 'El costo será asumido por el Ministerio de Salud.', 'Ministerio de Salud | asumido por el | —'],
  ['es', 'Es la cárcel que prevé construir el Gobierno.', 'Gobierno | construir el Gobierno | —'],
  ['es', 'Washington busca reforzar la frontera.', 'United States | reforzar la frontera | —'],
  [
    'es',
    'El alcalde Juan Vera tiene previsto viajar a Lima el viernes.',
    'Juan Vera | viajar a Lima | el viernes',
  ],
  ['es', 'El alcalde Juan Vera ofreció ayuda a los vecinos.', 'Juan Vera | ofreció ayuda a | —'],
  [
    'es',
    'El Ejército seguirá patrullando el puerto hasta el 3 de junio.',
    'Ejército | patrullando el puerto | hasta el 3 de junio',
  ],
  ['es', 'Perú analiza la posibilidad de enviar dos buques.', 'Peru | enviar dos buques | —'],
];

const notUndertaken: readonly [LanguageCode, string][] = [
  ['en', 'The army will not leave the port.'],
  ['es', '«No daremos un paso atrás», aseguró la mandataria durante una visita a Trujillo.'],
  ['en', 'Analysts expect that seizures will rise.'],
  ['en', 'The mission will cost two million dollars.'],
  ['en', 'The union denied that it will strike.'],
  ['en', 'There are no plans to send troops.'],
  ['en', 'Mayor Ana Ruiz had promised to resign.'],
  ['en', 'Mayor Ana Ruiz offered no details.'],
  ['es', 'El Gobierno no negociará con las bandas.'],
  ['es', 'La Fiscalía procesó a dos guías que estarían involucrados en la fuga.'],
  ['es', 'El ministro Juan Vera ofreció una rueda de prensa.'],
  ['es', 'La obra costará dos millones de dólares.'],
  ['es', 'El sindicato negó que irá a la huelga.'],
];

describe('a commitment has who, what and when', () => {
  it.each(undertaken)('%s: %s', (language, text, expected) => {
    expect(commitmentsIn(text, language)).toEqual([expected]);
  });
});

describe('what nobody undertakes is no commitment', () => {
  it.each(notUndertaken)('%s: %s', (language, text) => {
    expect(commitmentsIn(text, language)).toEqual([]);
  });
});
