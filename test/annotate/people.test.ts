import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/core/language.ts';
import { annotated } from './small-article.ts';

const people = (language: LanguageCode, text: string) =>
  Object.fromEntries(
    annotated(language, text).people.map(({ name, roles }) => [name, roles.map((role) => role.title)]),
  );

describe('people and their titles', () => {
  const texts: readonly [string, LanguageCode, string, Record<string, string[]>][] = [
    [
      'an office with a long object before the name',
      'en',
      'The group includes Deputy Assistant Secretary for the Bureau of Ports and Customs Affairs Henry Oakes, and others.',
      { 'Henry Oakes': ['Deputy Assistant Secretary for the Bureau of Ports and Customs Affairs'] },
    ],
    [
      'a title in a relative clause',
      'en',
      'Rosa Plaza, who was sworn in as mayor of Manta on Monday, and Ned Lowry, who serves as deputy director of the agency, met.',
      { 'Rosa Plaza': ['mayor of Manta'], 'Ned Lowry': ['deputy director of the agency'] },
    ],
    [
      'what is named after somebody is nobody',
      'en',
      'The Rosa Plaza bridge, the USS Theodore Roosevelt and the Leo Tapia school are shut, said Ned Lowry.',
      { 'Ned Lowry': [] },
    ],
    [
      'what is named after somebody is nobody, in Spanish',
      'es',
      'El ataque lo hizo el frente Jaime Martínez, no la columna Leo Tapia, dijo Rosa Plaza.',
      { 'Rosa Plaza': [] },
    ],
    [
      'an owner before the title',
      'en',
      'The union, whose president, Marta Coloma, was released on Friday, called a strike.',
      { 'Marta Coloma': ['president'] },
    ],
    [
      'an owner before the title, in Spanish',
      'es',
      'El sindicato, cuya presidenta, Marta Coloma, fue liberada el viernes, convocó a un paro.',
      { 'Marta Coloma': ['presidenta'] },
    ],
    [
      'a body with its acronym in brackets',
      'es',
      'Asistió el líder de la Unión de Pescadores del Norte (Upn), Tarquino Mite; no hubo más.',
      { 'Tarquino Mite': ['líder de la Unión de Pescadores del Norte (Upn)'] },
    ],
    [
      'a capitalised word before an apposition is not its bearer',
      'es',
      'Tras las palabras de esta autoridad del Gabinete, el máximo dirigente de la Unión, Tarquino Mite, aceptó.',
      { 'Tarquino Mite': ['máximo dirigente de la Unión'] },
    ],
    [
      'a noun made for who does something',
      'es',
      'Subrayó que la interpelante, Gricelda Tandazo, no asistió.',
      { 'Gricelda Tandazo': ['interpelante'] },
    ],
    [
      'a title in the plural is that of each name of its list',
      'en',
      'Sens. Maud Ellery and Tobias Quarles met the governors of Ohara and Lodi, Rex Dunn and Ana Ríos, in May.',
      {
        'Maud Ellery': ['Sen.'],
        'Tobias Quarles': ['Sen.'],
        'Rex Dunn': ['governor of Ohara and Lodi'],
        'Ana Ríos': ['governor of Ohara and Lodi'],
      },
    ],
    [
      'a title in the plural, in Spanish, and what each one’s office is of',
      'es',
      'Los jueces Iván Tapia, Marta Coloma y Leo Mite votaron. Los presidentes de Colombia, Rosa Plaza, y de Perú, Julio Ponce, hablaron.',
      {
        'Iván Tapia': ['juez'],
        'Marta Coloma': ['juez'],
        'Leo Mite': ['juez'],
        'Rosa Plaza': ['presidente de Colombia'],
        'Julio Ponce': ['presidente'],
      },
    ],
    [
      'a place before the name belongs to the title, or tells where somebody is from',
      'en',
      'The ambassador to Peru Wen Xialong met the president of Chile Rosa Plaza. American Kevin Oakes left.',
      { 'Wen Xialong': ['ambassador to Peru'], 'Rosa Plaza': ['president of Chile'], 'Kevin Oakes': [] },
    ],
    [
      'the state that the holder of an office is in',
      'es',
      'El coronel en servicio pasivo Leo Tapia y el presidente de El Salvador Julio Ponce hablaron con la jueza en funciones Ana Ríos.',
      {
        'Leo Tapia': ['coronel en servicio pasivo'],
        'Julio Ponce': ['presidente de El Salvador'],
        'Ana Ríos': ['jueza en funciones'],
      },
    ],
    [
      'entries of a list that begin with the surnames, and an initial before a comma',
      'es',
      'Son buscados MENDOZA ZAMBRANO, José Leandro; MORALES, Ana, y Tito Q., alias Chino.',
      { 'José Leandro Mendoza Zambrano': [], 'Ana Morales': [], 'Tito Q.': [] },
    ],
    [
      'what is named after somebody',
      'es',
      'Vive en la calle Julio Ponce, frente a la escuela Ana Ríos y la Brigada 31 “General José Mendoza”.',
      {},
    ],
    [
      'the agency’s note on who wrote it',
      'en',
      'The port closed on Monday.\n\n(Reporting by Alexandra Mendoza, Writing by Julia Oakes, Editing by Ned Lowry)',
      {},
    ],
    [
      'behind a nickname',
      'en',
      'Leo Tapia, known as Anvil, who leads Los Lobos, was held.',
      { 'Leo Tapia': ['leads Los Lobos'] },
    ],
    [
      'a surname that is a place’s noun, a given name that is a verb, and titles in capitals',
      'en',
      'Lodi Health Minister Ryan Park met a 24-hour crew. Mr Park thanked the MP Keith Oakes, while health minister Will Quarles left.',
      { 'Ryan Park': ['Lodi Health Minister'], 'Keith Oakes': ['MP'], 'Will Quarles': ['health minister'] },
    ],
    [
      'the paper in brackets that reports it',
      'en',
      '(Ohara Express) The port closed on Monday, said Mayor Rosa Plaza.',
      { 'Rosa Plaza': ['Mayor'] },
    ],
    [
      'how somebody serves',
      'es',
      'Ana Mosquera, quien se desempeñó como jueza de la Corte de Loja, declaró ayer.',
      { 'Ana Mosquera': ['jueza de la Corte de Loja'] },
    ],
    [
      'an office with an object in small letters, or with an adjective',
      'es',
      'La fiscal de turno Ana Mosquera acusó al narcotraficante albanés Dritan Alcivar y al exedil opositor Leo Tapia.',
      {
        'Ana Mosquera': ['fiscal de turno'],
        'Dritan Alcivar': ['narcotraficante albanés'],
        'Leo Tapia': ['exedil opositor'],
      },
    ],
    [
      'an office with an object in small letters, in English',
      'en',
      'They met minister of defense Ned Lowry and Minister of Trade, Ports, and Fisheries Rosa Plaza.',
      { 'Ned Lowry': ['minister of defense'], 'Rosa Plaza': ['Minister of Trade, Ports, and Fisheries'] },
    ],
    [
      'who does what follows is no title of the name before',
      'es',
      'Además de Ana Mosquera, la fiscal pidió oír a un testigo.',
      { 'Ana Mosquera': [] },
    ],
    [
      'a government and its head',
      'es',
      'El Gobierno de Daniel Ochoa inició el traslado. Según el Pentágono, no hubo heridos.',
      { 'Daniel Ochoa': [] },
    ],
    [
      'a body of words for administration is nobody',
      'es',
      'Ana Mosquera, quien se desempeña como secretaria general de la Administración Pública y Gabinete, viajó.',
      { 'Ana Mosquera': ['secretaria general de la Administración Pública y Gabinete'] },
    ],
    [
      'a rank with a note in brackets',
      'es',
      'El general (sp) Leo Tapia y el Crnel. (r) Iván Mosquera renunciaron.',
      { 'Leo Tapia': ['general (sp)'], 'Iván Mosquera': ['Crnel. (r)'] },
    ],
    [
      'what a company is called is nobody',
      'en',
      'The manager of the company Muelles del Sur, Leo Tapia, and his counterpart, J. Carlos Ibarra, met.',
      { 'Leo Tapia': ['manager of the company Muelles del Sur'], 'J. Carlos Ibarra': ['counterpart'] },
    ],
    [
      'a trade that stands in no table',
      'es',
      'Su colega, el oceanógrafo Iván Mosquera, asiente.',
      { 'Iván Mosquera': ['oceanógrafo', 'colega'] },
    ],
    ['a surname alone that speaks', 'en', 'Noboa said on Wednesday the country was at war.', { Noboa: [] }],
    [
      'who took a picture is nobody of the article',
      'en',
      'Mayor Lola Reyes gives a speech in Quito. (AP Photo/Dolores Prieto)',
      { 'Lola Reyes': ['Mayor'] },
    ],
    [
      'a title without a name is nobody',
      'en',
      'Special Presidential Advisor for the Americas is a post.',
      {},
    ],
    [
      'a broadcaster and an operation are nobody',
      'en',
      'The mayor told Radio Canela that Operation Pedro Moncayo went on.',
      {},
    ],
  ];
  it.each(texts)('%s', (_, language, text, expected) => {
    expect(people(language, text)).toEqual(expected);
  });

  it.each<[LanguageCode, string, string, string]>([
    [
      'en',
      'Rex Dunn, a former officer known as Anvil who leads the band, said no.',
      'former officer',
      'Anvil',
    ],
    ['en', 'Ana Ríos, the mayor, better known as La Jefa, left.', 'mayor', 'La Jefa'],
    ['es', 'José Luna, un exmilitar conocido como Pipo, fue detenido.', 'exmilitar', 'Pipo'],
  ])('a nickname stands behind a title too (%s: %s)', (language, text, title, nickname) => {
    const [person] = annotated(language, text).people;
    expect(person?.roles.map((role) => role.title)).toEqual([title]);
    expect(person?.aliases).toContain(nickname);
  });

  it.each<[LanguageCode, string, string, string[]]>([
    ['es', 'La policía busca a alias Negro Willy desde ayer.', 'Negro Willy', []],
    ['es', 'José Luna, alias Pipo, huyó. “Aquí estoy”, dijo Pipo.', 'José Luna', ['Pipo']],
    [
      'es',
      'Gastón Alvarado habló. Al respecto, Alvarado Tapia destacó la obra.',
      'Gastón Alvarado',
      ['Alvarado Tapia'],
    ],
    ['es', 'Mario Luna habló. Los vecinos saludaron a don Mario ayer.', 'Mario Luna', ['Mario']],
    ['en', 'Police hold alias Anvil of the Ohara band.', 'Anvil', []],
    ['en', 'Patrick Luna Jr. left. Patrick W. Luna was held.', 'Patrick W. Luna', ['Patrick Luna Jr.']],
  ])('other names are found and are the same person’s (%s: %s)', (language, text, name, aliases) => {
    const found = annotated(language, text).people.map((person) => [person.name, person.aliases]);
    expect(found).toEqual([[name, aliases]]);
  });

  it.each<[LanguageCode, string]>([
    ['en', 'Rosa Plaza, mayor of Manta, called on Noboa to act.'],
    ['en', 'Rosa Plaza called Noboa on Monday.'],
    ['en', 'Rosa Plaza, leader of the gang known as Los Choneros, was held.'],
    ['es', 'Rosa Plaza, alcaldesa de Manta, como Daniel Noboa, viajó a Quito.'],
    ['es', 'Rosa Plaza, líder de la banda conocida como Los Choneros, fue detenida.'],
  ])('somebody else’s name is no nickname (%s: %s)', (language, text) => {
    expect(annotated(language, text).people.find(({ name }) => name === 'Rosa Plaza')?.aliases).toEqual([]);
  });
});
