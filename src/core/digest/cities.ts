/**
 * What people call a zone beside its IANA name: its larger cities, and a country that has one zone or nearly all of
 * its people in one. A zone a line; each name once, in English and in Spanish where they differ. The city in a
 * zone's own name needs no mention.
 */
const table = `
America/Guayaquil Ecuador|Quito|Cuenca|Santo Domingo de los Tsáchilas|Machala|Durán|Manta|Portoviejo|Ambato|Riobamba|Loja|Esmeraldas|Ibarra|Quevedo|Milagro|Latacunga|Babahoyo|Tulcán|Salinas|Santa Elena|Azogues|Guaranda|Puyo|Tena|Macas|Zamora|Nueva Loja|Lago Agrio|ECT
Pacific/Galapagos Galápagos|Galapagos Islands|Islas Galápagos|Puerto Ayora|Puerto Baquerizo Moreno
America/Bogota Colombia|Bogotá|Medellín|Cali|Barranquilla|Cartagena|Cúcuta|Bucaramanga|Pereira|Pasto|Ipiales
America/Lima Peru|Perú|Arequipa|Trujillo|Cusco|Cuzco|Callao|Piura|Tumbes|Iquitos
America/Caracas Venezuela|Maracaibo|Barquisimeto|Maracay|Ciudad Guayana|San Cristóbal
America/La_Paz Bolivia|Santa Cruz de la Sierra|Cochabamba|Sucre|El Alto
America/Santiago Chile|Valparaíso|Concepción|Antofagasta
America/Buenos_Aires Argentina|Rosario|La Plata|Mar del Plata
America/Montevideo Uruguay
America/Asuncion Paraguay|Asunción|Ciudad del Este
America/Sao_Paulo Brazil|Brasil|São Paulo|Rio de Janeiro|Río de Janeiro|Brasilia|Brasília|Belo Horizonte|Curitiba|Porto Alegre|Santos
America/Bahia Salvador de Bahía
America/Panama Panama City|Panamá|Ciudad de Panamá
America/Costa_Rica San José
America/Managua Nicaragua
America/Tegucigalpa Honduras|San Pedro Sula
America/El_Salvador San Salvador
America/Guatemala Guatemala City|Ciudad de Guatemala
America/Belize Belice|Belmopan
America/Havana Cuba|La Habana
America/Santo_Domingo Dominican Republic|República Dominicana|Santiago de los Caballeros
America/Port-au-Prince Haiti|Haití|Puerto Príncipe
America/Jamaica Kingston
America/Guyana Georgetown
America/Paramaribo Suriname|Surinam
America/Mexico_City Mexico|México|Ciudad de México|CDMX|Guadalajara|Puebla|León|Querétaro|Toluca|Acapulco|Veracruz|Culiacán
America/Monterrey Saltillo
America/Cancun Cancún|Quintana Roo
America/Merida Mérida
America/Ciudad_Juarez Ciudad Juárez
America/New_York Washington|Washington DC|Washington D.C.|New York City|Nueva York|NYC|Miami|Boston|Philadelphia|Filadelfia|Atlanta|Baltimore|Charlotte|Orlando|Tampa|Pittsburgh|Cleveland|Langley|Arlington|Eastern|ET|EST|EDT
America/Chicago Houston|Dallas|San Antonio|Austin|New Orleans|Nueva Orleans|Minneapolis|St Louis|Kansas City|Memphis|Nashville|Milwaukee|Central|CT|CST|CDT
America/Denver Salt Lake City|Albuquerque|El Paso|Mountain|MT|MST|MDT
America/Phoenix Tucson|Arizona
America/Los_Angeles San Francisco|San Diego|Seattle|Las Vegas|Portland|Sacramento|San Jose California|California|Pacific|PT|PST|PDT
America/Anchorage Alaska
Pacific/Honolulu Hawaii|Hawái
America/Toronto Ottawa|Montreal|Montréal|Quebec
America/Vancouver British Columbia
America/Edmonton Calgary
Europe/Madrid Spain|España|Barcelona|Valencia|Sevilla|Seville|Zaragoza|Málaga|Bilbao|Murcia|Palma|Valladolid|Vigo|Granada|Alicante|Pamplona|Toledo|Salamanca
Atlantic/Canary Canarias|Canary Islands|Islas Canarias|Las Palmas|Tenerife
Europe/London United Kingdom|Reino Unido|UK|Londres|Edinburgh|Edimburgo|Manchester|Birmingham|Glasgow|Liverpool|Cardiff|Belfast
Europe/Lisbon Portugal|Lisboa|Porto|Oporto
Europe/Paris France|Francia|París|Lyon|Marseille|Marsella|Toulouse|Nice|Niza|Strasbourg|Estrasburgo|Bordeaux|Burdeos
Europe/Brussels Belgium|Bélgica|Bruselas|Antwerp|Amberes|CET|CEST
Europe/Amsterdam Netherlands|Países Bajos|Holanda|The Hague|La Haya|Rotterdam|Utrecht
Europe/Berlin Germany|Alemania|Berlín|Hamburg|Hamburgo|Munich|Múnich|München|Frankfurt|Cologne|Colonia|Köln|Stuttgart|Bonn|Düsseldorf
Europe/Zurich Switzerland|Suiza|Zúrich|Geneva|Ginebra|Bern|Berna|Basel|Basilea|Davos
Europe/Rome Italy|Italia|Roma|Milan|Milán|Milano|Naples|Nápoles|Turin|Turín|Venice|Venecia|Florence|Florencia
Europe/Vienna Austria|Viena
Europe/Prague Czechia|Czech Republic|República Checa|Praga
Europe/Warsaw Poland|Polonia|Varsovia|Kraków|Cracovia
Europe/Budapest Hungary|Hungría
Europe/Bucharest Romania|Rumania|Bucarest
Europe/Sofia Bulgaria
Europe/Belgrade Serbia|Belgrado
Europe/Zagreb Croatia|Croacia
Europe/Athens Greece|Grecia|Atenas
Europe/Copenhagen Denmark|Dinamarca|Copenhague
Europe/Stockholm Sweden|Suecia|Estocolmo
Europe/Oslo Norway|Noruega
Europe/Helsinki Finland|Finlandia
Europe/Dublin Ireland|Irlanda
Europe/Kiev Ukraine|Ucrania|Kyiv|Kharkiv|Odesa|Lviv
Europe/Moscow Moscú|Saint Petersburg|San Petersburgo
Europe/Minsk Belarus|Bielorrusia
Europe/Istanbul Turkey|Turquía|Türkiye|Estambul|Ankara
Europe/Luxembourg Luxemburgo
Europe/Tirane Albania|Tirana
Europe/Vatican Vaticano
Atlantic/Reykjavik Iceland|Islandia
Asia/Jerusalem Israel|Jerusalén|Tel Aviv
Asia/Gaza Gaza Strip|Franja de Gaza
Asia/Hebron West Bank|Cisjordania|Ramallah
Asia/Beirut Lebanon|Líbano
Asia/Damascus Syria|Siria|Damasco
Asia/Amman Jordan|Jordania|Amán
Asia/Baghdad Iraq|Irak|Bagdad
Asia/Tehran Iran|Irán|Teherán
Asia/Riyadh Saudi Arabia|Arabia Saudita|Riad|Jeddah|Mecca|La Meca
Asia/Dubai United Arab Emirates|Emiratos Árabes Unidos|UAE|Abu Dhabi
Asia/Qatar Doha|Catar
Asia/Aden Yemen|Sanaa
Asia/Kabul Afghanistan|Afganistán
Asia/Karachi Pakistan|Pakistán|Islamabad|Lahore
Asia/Calcutta India|Kolkata|New Delhi|Delhi|Nueva Delhi|Mumbai|Bombay|Bengaluru|Bangalore|Chennai|Hyderabad
Asia/Dhaka Bangladesh
Asia/Katmandu Nepal|Kathmandu|Katmandú
Asia/Rangoon Myanmar|Yangon
Asia/Bangkok Thailand|Tailandia
Asia/Saigon Vietnam|Ho Chi Minh|Hanoi|Hanói
Asia/Phnom_Penh Cambodia|Camboya
Asia/Kuala_Lumpur Malaysia|Malasia
Asia/Singapore Singapur
Asia/Jakarta Yakarta|Bandung
Asia/Manila Philippines|Filipinas
Asia/Hong_Kong Hong Kong
Asia/Shanghai China|Beijing|Pekín|Shenzhen|Guangzhou|Chengdu|Wuhan
Asia/Taipei Taiwan|Taiwán
Asia/Tokyo Japan|Japón|Tokio|Osaka|Kyoto|Kioto
Asia/Seoul South Korea|Corea del Sur|Seúl
Asia/Tashkent Uzbekistan|Uzbekistán
Asia/Almaty Astana
Asia/Yerevan Armenia|Ereván
Asia/Baku Azerbaijan|Azerbaiyán|Bakú
Africa/Cairo Egypt|Egipto|El Cairo|Alexandria|Alejandría
Africa/Casablanca Morocco|Marruecos|Rabat|Marrakesh|Marrakech
Africa/Algiers Algeria|Argelia|Argel
Africa/Tunis Tunisia|Túnez
Africa/Tripoli Libya|Libia|Trípoli
Africa/Khartoum Sudan|Sudán|Jartum
Africa/Addis_Ababa Ethiopia|Etiopía|Adís Abeba
Africa/Nairobi Kenya|Kenia|Mombasa
Africa/Kampala Uganda
Africa/Kigali Rwanda|Ruanda
Africa/Dar_es_Salaam Tanzania
Africa/Mogadishu Somalia|Mogadiscio
Africa/Lagos Nigeria|Abuja|Kano
Africa/Accra Ghana
Africa/Dakar Senegal
Africa/Abidjan Ivory Coast|Costa de Marfil
Africa/Bamako Mali
Africa/Niamey Niger|Níger
Africa/Luanda Angola
Africa/Maputo Mozambique
Africa/Harare Zimbabwe|Zimbabue
Africa/Johannesburg South Africa|Sudáfrica|Cape Town|Ciudad del Cabo|Durban|Pretoria|Johannesburgo
Australia/Sydney Canberra|Sídney
Australia/Brisbane Queensland
Pacific/Auckland New Zealand|Nueva Zelanda|Wellington|Christchurch
UTC GMT|Greenwich|universal|Z
`;

/** Names of zones that the tables of this machine still give by what they were once called. */
export const renamed: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** By IANA zone, what else it is called. */
export const cities: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [, zone = '', names = ''] = /^(\S+) (.*)$/u.exec(line) ?? [];
      return [zone, names.split('|')];
    }),
);
