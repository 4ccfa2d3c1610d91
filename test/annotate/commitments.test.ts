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

const undertaken: readonly [LanguageCode, string, string | readonly string[]][] = [
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
  [
    'en',
    'Japan has committed $20 million to the fund and Chile will add two clinics next year.',
    ['Japan | committed $20 million | —', 'Chile | add two clinics | next year'],
  ],
  [
    'es',
    'Japón ha comprometido 20 millones de euros para el fondo y Chile aportará dos clínicas el próximo año.',
    ['Japan | comprometido 20 millones | —', 'Chile | aportará dos clínicas | el próximo año'],
  ],
  [
    'es',
    'El alcalde Juan Vera se comprometió con 500 millones de dólares.',
    'Juan Vera | comprometió con 500 | —',
  ],
  ['en', 'Peru was the largest donor, pledging $3 million.', 'Peru | pledging $3 million | —'],
  ['en', 'Canada announced a new $60 million aid package.', 'Canada | announced a new | —'],
  ['es', 'Perú anunció el despliegue de 200 soldados.', 'Peru | anunció el despliegue | —'],
  ['en', 'Mayor Ana Ruiz pledged not to raise fares.', 'Ana Ruiz | not to raise | —'],
  ['es', 'La alcaldesa Ana Ruiz prometió no subir las tarifas.', 'Ana Ruiz | no subir las | —'],
  ['en', 'Mayor Ana Ruiz guaranteed that there would be no cuts.', 'Ana Ruiz | there would be | —'],
  ['es', 'La alcaldesa Ana Ruiz garantizó que no habrá recortes.', 'Ana Ruiz | no habrá recortes | —'],
  ['en', 'The goal of the ministry is to train 80 nurses.', 'ministry | train 80 nurses | —'],
  ['es', 'La meta del ministerio es capacitar a 80 enfermeras.', 'ministerio | capacitar a 80 | —'],
  ['en', '“Our goal is to open 20 clinics,” said Mayor Ana Ruiz.', 'Ana Ruiz | open 20 clinics | —'],
  [
    'es',
    '“Nuestra meta es abrir 20 clínicas”, dijo la alcaldesa Ana Ruiz.',
    'Ana Ruiz | abrir 20 clínicas | —',
  ],
  ['en', '“We’re going to rebuild it,” said Mayor Ana Ruiz.', 'Ana Ruiz | rebuild it | —'],
  ['en', 'The refugee agency stands ready to help.', 'refugee agency | help | —'],
  ['es', 'Brasil será sede de la cumbre en junio.', 'Brazil | será sede de | en junio'],
  [
    'en',
    'Mayor Ana Ruiz said 300 soldiers will arrive before Friday.',
    'Ana Ruiz | arrive before Friday | before Friday',
  ],
  [
    'es',
    'La alcaldesa Ana Ruiz dijo que 300 militares llegarán antes del viernes.',
    'Ana Ruiz | llegarán antes del | antes del viernes',
  ],
  [
    'en',
    'Repair of the bridge will begin in June, Mayor Ana Ruiz said.',
    'Ana Ruiz | begin in June | in June',
  ],
  [
    'es',
    'El ministro del Interior de Perú, Juan Vera, aseguró que su gobierno duplicará las patrullas.',
    'Peru | duplicará las patrullas | —',
  ],
  [
    'en',
    'The patrols will be strengthened, the commander of the zone said.',
    'commander of the zone | strengthened | —',
  ],
  [
    'es',
    'Se reforzarán los patrullajes, indicó el comandante de la zona.',
    'comandante de la zona | reforzarán los patrullajes | —',
  ],
  ['en', 'On Monday both governments agreed to share data.', 'governments | share data | —'],
  ['es', 'El lunes ambos gobiernos acordaron compartir datos.', 'gobiernos | compartir datos | —'],
  ['en', 'Norway pledged $10 million on Tuesday.', 'Norway | pledged $10 million | —'],
  ['en', 'Norway pledged $10 million by Friday.', 'Norway | pledged $10 million | by Friday'],
  [
    'en',
    'The army will stay until the last gang leaves.',
    'army | stay until the | until the last gang leaves',
  ],
  [
    'es',
    'La empresa reabrirá el puerto cuando termine el dragado.',
    'empresa | reabrirá el puerto | cuando termine el dragado',
  ],
  ['es', 'La Armada enviará un buque este mismo año.', 'Armada | enviará un buque | este mismo año'],
  ['en', 'Mayor Ana Ruiz is considering the creation of a task force.', 'Ana Ruiz | creation of a | —'],
  ['es', 'Perú analiza la compra de dos buques.', 'Peru | compra de dos | —'],
  [
    'en',
    'A coalition of charities also promised some $183 million.',
    'coalition of charities | promised some $183 | —',
  ],
  ['en', 'The bank promised 16 billion dollars to help fight poverty.', 'bank | promised 16 billion | —'],
  [
    'es',
    'Juan Vera habló el jueves. Además, recargó la culpa en el alcalde y se comprometió a pagar la deuda.',
    'Juan Vera | pagar la deuda | —',
  ],
  [
    'es',
    '“Nuestros objetivos prioritarios son reducir los robos”, dijo el alcalde Juan Vera.',
    'Juan Vera | reducir los robos | —',
  ],
  [
    'es',
    'La ministra Ana Ruiz informó recientemente que construirán dos cárceles.',
    'Ana Ruiz | construirán dos cárceles | —',
  ],
  [
    'es',
    '“Por daños en Lima y otras plantas, se implementarán turnos”, señaló el Ministerio de Energía.',
    'Ministerio de Energía | implementarán turnos | —',
  ],
  ['en', 'Pakistan is sending a high-ranking delegation.', 'Pakistan | sending a high-ranking | —'],
  [
    'en',
    'During their first talks since the election took place, Peru and Chile agreed to share data.',
    'Peru | share data | —',
  ],
  [
    'es',
    'El alcalde Juan Vera mencionó que acabó la primera, mientras que la última etapa arrancará este mismo año.',
    'Juan Vera | arrancará este mismo | este mismo año',
  ],
  ['es', 'La municipalidad cederá un espacio.', 'municipalidad | cederá un espacio | —'],
];

const notUndertaken: readonly [LanguageCode, string][] = [
  ['en', 'The army will not leave the port.'],
  ['en', 'The minister declined to say where the vehicles would be deployed.'],
  ['es', 'El ministro no precisó cuándo se desplegarán los vehículos.'],
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
  ['en', 'Will the army leave the port?'],
  ['es', '¿Abandonará el Ejército el puerto?'],
  ['en', 'Mexico withdrew its offer to mediate.'],
  ['es', 'México retiró su oferta de mediar.'],
  ['es', 'La alcaldesa Ana Ruiz incumplió su promesa de abrir la vía.'],
  ['en', 'The police announced the arrest of 12 people.'],
  ['en', 'The mayor promised a roof that was never built.'],
  ['es', 'El alcalde prometió un techo que nunca se construyó.'],
  ['en', 'Police formed a joint unit, which will improve cooperation.'],
  ['en', 'Relations between both countries will improve.'],
  ['es', 'La carretera unirá Lima con Piura.'],
  ['es', 'Es una donación que “fomentará la innovación”, señaló la Cancillería.'],
  ['en', 'Aid pledges exceeded the appeal of the agency.'],
  ['en', 'Since he began his plan to fight crime, Mayor Ana Ruiz has slept little.'],
  ['en', 'Mayor Ana Ruiz praised the plan with which she seeks to cut crime.'],
  ['es', 'Es el plan con el que el alcalde busca reducir los robos.'],
  ['es', 'En esa vía se espera poner la primera piedra.'],
];

describe('a commitment has who, what and when', () => {
  it.each(undertaken)('%s: %s', (language, text, expected) => {
    expect(commitmentsIn(text, language)).toEqual(typeof expected === 'string' ? [expected] : expected);
  });
});

it('quotation marks that are never closed end nothing', () => {
  const text = 'Ana Ruiz, the mayor, will send 40 officers to the port. “א';
  const [commitment] = annotate(article(text, 'en'), grammars.en).commitments;
  expect(commitment?.span.text).toContain('Ana Ruiz, the mayor, will send 40 officers');
});

describe('what nobody undertakes is no commitment', () => {
  it.each(notUndertaken)('%s: %s', (language, text) => {
    expect(commitmentsIn(text, language)).toEqual([]);
  });
});

describe('what is said twice is one commitment with two pieces of evidence', () => {
  it.each([
    ['en', 'Canada will send 12 trucks to Peru.\n“We will deliver the 12 trucks in June,” Canada said.'],
    ['en', 'Canada pledged $20 million.\nCanada will provide $20 million for schools.'],
    ['es', 'China donará 28 millones de dólares.\nChina entregará los 28 millones de dólares en dos etapas.'],
    ['es', 'El Gobierno construirá dos cárceles.\nEl Gobierno se comprometió a construir las dos cárceles.'],
  ] as const)('%s: %s', (language, text) => {
    const { commitments } = annotate(article(text, language), grammars[language]);
    expect(commitments.map(({ evidence }) => evidence.length)).toEqual([2]);
  });

  it('is two where the amounts are of other things', () => {
    expect(commitmentsIn('Canada will send 12 trucks.\nCanada will train 12 nurses.', 'en')).toHaveLength(2);
  });
});

/** For whom, of each commitment. */
const gained: readonly [LanguageCode, string, string | null][] = [
  ['en', 'Canada will send two ships to help Haiti improve its ports.', 'Haiti'],
  ['en', 'The city will pay each affected family $500 a month.', 'affected family'],
  ['en', 'The ministry will vaccinate 400 children in June.', '400 children'],
  ['en', 'The mayor will work to keep the streets safe for the people of Lima.', 'people of Lima'],
  ['en', 'The EU will offer the president of Peru, Juan Vera, joint operations.', 'Juan Vera'],
  ['en', 'The army will bring the ships to port.', null],
  ['en', 'The mayor will travel to Peru.', null],
  ['en', 'Norway will send a delegation to Lima.', null],
  ['es', 'Suecia enviará 20 millones de euros para Ucrania.', 'Ucrania'],
  ['es', 'Suecia construirá 40 hospitales.', null],
  ['es', 'El Ejército llegará a Quito para apoyar a la Policía.', 'Policía'],
  ['es', 'El alcalde viajará a Perú.', null],
  ['en', 'Police will extradite the men to Peru.', null],
  ['es', 'Canadá enviará dos buques para ayudar a Haití.', 'Haití'],
  ['es', 'El Municipio pagará 500 dólares a cada familia afectada.', 'familia afectada'],
  ['es', 'El Ministerio de Salud vacunará a 400 niños en junio.', '400 niños'],
  ['es', 'El Gobierno garantizará la seguridad de todos los ciudadanos.', 'ciudadanos'],
  ['es', 'El Ejército trasladará a los agentes a Lima.', null],
];

describe('a commitment has whoever gains by it', () => {
  it.each(gained)('%s: %s', (language, text, expected) => {
    const { commitments } = annotate(article(text, language), grammars[language]);
    const spans = commitments.map(({ beneficiary }) => beneficiary?.span.text ?? null);
    const names = commitments.map(({ beneficiary }) => beneficiary?.name ?? null);
    expect([spans, names]).toContainEqual([expected]);
  });
});
