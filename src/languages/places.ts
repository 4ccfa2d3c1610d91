import { fold } from '../core/text.ts';
import { countries } from './countries.ts';

/** Regions, cities and waters that news names beside countries and capitals, separated by bars. */
const others = `
Africa|África|Asia|Europe|Europa|Latin America|América Latina|Latinoamérica|South America|Sudamérica|Suramérica|Central America|Centroamérica|North America|Norteamérica|Middle East|Oriente Medio|Caribbean|Caribe|Pacific|Pacífico|Atlantic|Atlántico|Andes|Amazon|Amazonia|Amazonía|Mediterranean|Mediterráneo|Gulf of Mexico|Golfo de México|Balkans|Western Hemisphere|Hemisferio Occidental|Indo-Pacific|Sahel|Antarctica|Galapagos|Galápagos
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico
Los Angeles|Miami|Chicago|Houston|Dallas|Boston|San Francisco|Seattle|Atlanta|New Orleans|Nueva York|Hollywood|Manhattan|Brooklyn|Guantanamo|Guantánamo|Toronto|Montreal|Vancouver|Sao Paulo|São Paulo|Rio de Janeiro|Medellin|Medellín|Cali|Barranquilla|Cartagena|Tijuana|Ciudad Juárez|Ciudad Juarez|Monterrey|Guadalajara|Sinaloa|Jalisco|Michoacán|Acapulco|Arequipa|Cusco|Callao|Tumbes|Piura|Maracaibo|Valparaíso|Rosario|Córdoba|Mendoza|Santa Cruz|Cochabamba
Guayaquil|Cuenca|Esmeraldas|Manta|Machala|Ambato|Riobamba|Loja|Ibarra|Durán|Portoviejo|Quevedo|Latacunga|Tulcán|Babahoyo|Milagro|Daule|Samborondón|Salinas|Santa Elena|Santo Domingo de los Tsáchilas|Guayas|Manabí|Los Ríos|El Oro|Pichincha|Azuay|Sucumbíos|Orellana|Napo|Pastaza|Morona Santiago|Zamora Chinchipe|Carchi|Imbabura|Cotopaxi|Tungurahua|Chimborazo|Bolívar|Cañar|Yaguachi|Naranjal|Posorja|Puerto Bolívar|Lago Agrio|Nueva Prosperina|Monte Sinaí
Barcelona|Valencia|Sevilla|Seville|Catalonia|Cataluña|Andalucía|Andalusia|Galicia|Geneva|Ginebra|Zurich|Munich|Frankfurt|Hamburg|Hamburgo|Milan|Milán|Naples|Nápoles|Venice|Venecia|Marseille|Lyon|Rotterdam|Antwerp|Amberes|Istanbul|Estambul|Dubai|Mumbai|Shanghai|Hong Kong|Sydney|Melbourne|St. Petersburg|Crimea|Donbas|Donetsk|Luhansk|Kharkiv|Odesa|Odessa|Mariupol|Davos
European|europeo|europea|Latin American|latinoamericano|latinoamericana|African|africano|africana|Asian|asiático|asiática|Arab|árabe|Andean|andino|andina|Western|Eastern|Northern|Southern|Albanian|Caribbean|Bahamas|Jamaica|Trinidad|Barbados|Guyana|Suriname|Belize|Belice|Singapore|Singapur|Vietnam|Thailand|Tailandia|Indonesia|Malaysia|Malasia|Bangladesh|Nepal|Sri Lanka|Myanmar|Somalia|Mali|Niger|Chad|Congo|Rwanda|Ruanda|Uganda|Tanzania|Zimbabwe|Angola|Mozambique|Ghana|Senegal|Morocco|Marruecos|Algeria|Argelia|Tunisia|Túnez|Kuwait|Bahrain|Oman|Omán|Georgia|Armenia|Azerbaijan|Azerbaiyán|Kazakhstan|Uzbekistan|Belarus|Bielorrusia|Moldova|Moldavia|Romania|Rumania|Bulgaria|Serbia|Croatia|Croacia|Bosnia|Kosovo|Montenegro|Macedonia|Slovenia|Eslovenia|Slovakia|Eslovaquia|Czech Republic|República Checa|Czechia|Lithuania|Lituania|Latvia|Letonia|Estonia|Iceland|Islandia|Luxembourg|Luxemburgo|Malta|Cyprus|Chipre|Vatican|Vaticano
`;

const named = countries.flatMap((country) => [
  country.en,
  country.es,
  ...country.names,
  ...country.capitals,
  ...country.adjectives,
]);

/** Places and the adjectives of them, folded. */
export const places: ReadonlySet<string> = new Set([...named, ...others.trim().split(/[|\n]/)].map(fold));

/** What stands for a country's government, folded, with the country's English name. */
export const governments: ReadonlyMap<string, string> = new Map(
  countries.flatMap((country) =>
    [
      country.en,
      country.es,
      ...country.names,
      ...country.capitals,
      ...country.institutions,
      ...country.adjectives,
    ].map((name) => [fold(name), country.en] as const),
  ),
);

/** Capitals, folded, but for those called as their country is. */
export const capitals: ReadonlySet<string> = new Set(
  countries.flatMap(({ capitals: seats, en, es }) => {
    const own = new Set([fold(en), fold(es)]);
    return seats.map(fold).filter((seat) => !own.has(seat));
  }),
);
