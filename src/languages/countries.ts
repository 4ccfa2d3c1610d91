import type { LanguageCode } from '../core/language.ts';

/**
 * Countries that news names: English and Spanish name, other names, seats and institutions that stand for the
 * government, adjectives. A bare capital stands for its government as `Washington` does.
 */
export interface Country {
  readonly en: string;
  readonly es: string;
  /** Other names of the country. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** Seats and institutions that stand for its government. */
  readonly institutions: readonly string[];
  readonly adjectives: readonly string[];
}

const rows: readonly (readonly [
  en: string,
  es: string,
  capital: string,
  adjectives: string,
  names?: string,
  government?: string,
])[] = [
  [
    'United States',
    'Estados Unidos',
    'Washington|Washington D.C.|Washington DC',
    'American|U.S.|US|estadounidense|norteamericano|norteamericana',
    'United States of America|USA|U.S.A.|US|U.S.|America|EE. UU.|EE UU|EEUU|EE.UU.|Estados Unidos de América',
    'White House|State Department|Department of State|Pentagon|Southern Command|U.S. Southern Command|US Southern Command|US Embassy|U.S. Embassy|Casa Blanca|Departamento de Estado|Pentágono|Comando Sur|Department of Defense|Defense Department|Justice Department|Department of Justice|Treasury Department|Homeland Security|Department of Homeland Security|DEA|FBI|CIA|USAID',
  ],
  [
    'Ecuador',
    'Ecuador',
    'Quito',
    'Ecuadorian|Ecuadorean|ecuatoriano|ecuatoriana',
    '',
    'Carondelet|Palacio de Carondelet',
  ],
  ['Colombia', 'Colombia', 'Bogotá', 'Colombian|colombiano|colombiana', '', 'Casa de Nariño'],
  ['Peru', 'Perú', 'Lima', 'Peruvian|peruano|peruana'],
  ['Venezuela', 'Venezuela', 'Caracas', 'Venezuelan|venezolano|venezolana', '', 'Miraflores'],
  ['Bolivia', 'Bolivia', 'La Paz|Sucre', 'Bolivian|boliviano|boliviana'],
  ['Chile', 'Chile', 'Santiago', 'Chilean|chileno|chilena', '', 'La Moneda'],
  ['Argentina', 'Argentina', 'Buenos Aires', 'Argentine|Argentinian|argentino|argentina', '', 'Casa Rosada'],
  ['Brazil', 'Brasil', 'Brasília|Brasilia', 'Brazilian|brasileño|brasileña', '', 'Itamaraty|Planalto'],
  ['Uruguay', 'Uruguay', 'Montevideo', 'Uruguayan|uruguayo|uruguaya'],
  ['Paraguay', 'Paraguay', 'Asunción', 'Paraguayan|paraguayo|paraguaya'],
  ['Mexico', 'México', 'Mexico City|Ciudad de México', 'Mexican|mexicano|mexicana', '', 'Palacio Nacional'],
  ['Guatemala', 'Guatemala', 'Guatemala City', 'Guatemalan|guatemalteco|guatemalteca'],
  ['Honduras', 'Honduras', 'Tegucigalpa', 'Honduran|hondureño|hondureña'],
  ['El Salvador', 'El Salvador', 'San Salvador', 'Salvadoran|salvadoreño|salvadoreña'],
  ['Nicaragua', 'Nicaragua', 'Managua', 'Nicaraguan|nicaragüense'],
  ['Costa Rica', 'Costa Rica', 'San José', 'Costa Rican|costarricense'],
  ['Panama', 'Panamá', 'Panama City|Ciudad de Panamá', 'Panamanian|panameño|panameña'],
  ['Cuba', 'Cuba', 'Havana|La Habana', 'Cuban|cubano|cubana'],
  ['Haiti', 'Haití', 'Port-au-Prince|Puerto Príncipe', 'Haitian|haitiano|haitiana'],
  ['Dominican Republic', 'República Dominicana', 'Santo Domingo', 'Dominican|dominicano|dominicana'],
  ['Canada', 'Canadá', 'Ottawa', 'Canadian|canadiense'],
  ['Spain', 'España', 'Madrid', 'Spanish|español|española', '', 'Moncloa|La Moncloa'],
  ['France', 'Francia', 'Paris|París', 'French|francés|francesa', '', 'Elysee|Élysée|Elíseo'],
  ['Germany', 'Alemania', 'Berlin|Berlín', 'German|alemán|alemana'],
  ['Italy', 'Italia', 'Rome|Roma', 'Italian|italiano|italiana'],
  ['Portugal', 'Portugal', 'Lisbon|Lisboa', 'Portuguese|portugués|portuguesa'],
  [
    'United Kingdom',
    'Reino Unido',
    'London|Londres',
    'British|británico|británica|UK|U.K.',
    'UK|U.K.|Britain|Great Britain|England|Gran Bretaña|Inglaterra',
    'Downing Street|Foreign Office',
  ],
  ['Ireland', 'Irlanda', 'Dublin|Dublín', 'Irish|irlandés|irlandesa'],
  [
    'Netherlands',
    'Países Bajos',
    'Amsterdam|The Hague|La Haya',
    'Dutch|neerlandés|neerlandesa|holandés|holandesa',
    'Holland|Holanda',
  ],
  ['Belgium', 'Bélgica', 'Brussels|Bruselas', 'Belgian|belga'],
  ['Switzerland', 'Suiza', 'Bern|Berna', 'Swiss|suizo|suiza'],
  ['Austria', 'Austria', 'Vienna|Viena', 'Austrian|austriaco|austriaca'],
  ['Poland', 'Polonia', 'Warsaw|Varsovia', 'Polish|polaco|polaca'],
  ['Sweden', 'Suecia', 'Stockholm|Estocolmo', 'Swedish|sueco|sueca'],
  ['Norway', 'Noruega', 'Oslo', 'Norwegian|noruego|noruega'],
  ['Finland', 'Finlandia', 'Helsinki', 'Finnish|finlandés|finlandesa'],
  ['Denmark', 'Dinamarca', 'Copenhagen|Copenhague', 'Danish|danés|danesa'],
  ['Greece', 'Grecia', 'Athens|Atenas', 'Greek|griego|griega'],
  ['Hungary', 'Hungría', 'Budapest', 'Hungarian|húngaro|húngara'],
  ['Albania', 'Albania', 'Tirana', 'Albanian|albanés|albanesa'],
  ['Ukraine', 'Ucrania', 'Kyiv|Kiev', 'Ukrainian|ucraniano|ucraniana'],
  ['Russia', 'Rusia', 'Moscow|Moscú', 'Russian|ruso|rusa', '', 'Kremlin'],
  ['Turkey', 'Turquía', 'Ankara', 'Turkish|turco|turca', 'Türkiye'],
  ['China', 'China', 'Beijing|Pekín', 'Chinese|chino|china'],
  ['Japan', 'Japón', 'Tokyo|Tokio', 'Japanese|japonés|japonesa'],
  ['South Korea', 'Corea del Sur', 'Seoul|Seúl', 'South Korean|surcoreano|surcoreana'],
  ['North Korea', 'Corea del Norte', 'Pyongyang', 'North Korean|norcoreano|norcoreana'],
  ['Taiwan', 'Taiwán', 'Taipei|Taipéi', 'Taiwanese|taiwanés|taiwanesa'],
  ['Philippines', 'Filipinas', 'Manila', 'Philippine|Filipino|filipino|filipina'],
  ['India', 'India', 'New Delhi|Nueva Delhi', 'Indian|indio|india'],
  ['Pakistan', 'Pakistán', 'Islamabad', 'Pakistani|pakistaní'],
  ['Afghanistan', 'Afganistán', 'Kabul', 'Afghan|afgano|afgana'],
  ['Iran', 'Irán', 'Tehran|Teherán', 'Iranian|iraní'],
  ['Iraq', 'Irak', 'Baghdad|Bagdad', 'Iraqi|iraquí'],
  ['Syria', 'Siria', 'Damascus|Damasco', 'Syrian|sirio|siria'],
  ['Lebanon', 'Líbano', 'Beirut', 'Lebanese|libanés|libanesa'],
  ['Israel', 'Israel', 'Jerusalem|Jerusalén|Tel Aviv', 'Israeli|israelí'],
  ['Palestine', 'Palestina', 'Ramallah', 'Palestinian|palestino|palestina', 'Gaza|West Bank|Cisjordania'],
  ['Jordan', 'Jordania', 'Amman|Ammán', 'Jordanian|jordano|jordana'],
  ['Egypt', 'Egipto', 'Cairo|El Cairo', 'Egyptian|egipcio|egipcia'],
  ['Saudi Arabia', 'Arabia Saudita', 'Riyadh|Riad', 'Saudi|saudí|saudita'],
  ['Qatar', 'Catar', 'Doha', 'Qatari|catarí'],
  ['Yemen', 'Yemen', 'Sanaa|Saná', 'Yemeni|yemení'],
  ['Libya', 'Libia', 'Tripoli|Trípoli', 'Libyan|libio|libia'],
  ['Sudan', 'Sudán', 'Khartoum|Jartum', 'Sudanese|sudanés|sudanesa'],
  ['Ethiopia', 'Etiopía', 'Addis Ababa|Adís Abeba', 'Ethiopian|etíope'],
  ['Kenya', 'Kenia', 'Nairobi', 'Kenyan|keniano|keniana'],
  ['Nigeria', 'Nigeria', 'Abuja', 'Nigerian|nigeriano|nigeriana'],
  ['South Africa', 'Sudáfrica', 'Pretoria', 'South African|sudafricano|sudafricana'],
  ['Australia', 'Australia', 'Canberra', 'Australian|australiano|australiana'],
  ['New Zealand', 'Nueva Zelanda', 'Wellington', 'New Zealander|neozelandés|neozelandesa'],
];

function split(list: string | undefined): string[] {
  return (list ?? '').split('|').filter((item) => item !== '');
}

export const countries: readonly Country[] = rows.map(([en, es, capital, adjectives, names, government]) => ({
  en,
  es,
  names: split(names),
  capitals: split(capital),
  institutions: split(government),
  adjectives: split(adjectives),
}));

/**
 * For a language's table of synonyms, a row for each country that the table does not name: its name and its adjectives,
 * which English writes with a capital and Spanish without.
 */
export function countryConcepts(
  language: LanguageCode,
  table: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const named = new Set(Object.values(table).flat());
  const isOfLanguage = (adjective: string) => /^\p{Lu}/u.test(adjective) === (language === 'en');
  const rest = countries.filter((country) => !named.has(country[language].toLowerCase()));
  return Object.fromEntries(
    rest.map((country) => [
      country.en,
      [country[language], ...country.adjectives.filter(isOfLanguage)].map((word) => word.toLowerCase()),
    ]),
  );
}
