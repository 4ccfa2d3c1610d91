import { newStemmer } from 'snowball-stemmers';
import type { Language } from '../../core/language.ts';
import { fold } from '../../core/text.ts';
import { countries, countryConcepts } from '../countries.ts';
import { everydayWords } from '../everyday/index.ts';
import { givenNames } from '../given-names.ts';
import { concepts } from './concepts.ts';
import { forms } from './forms.ts';
import { irregular } from './irregular.ts';
import { pluralRoles, roleNouns } from './titles.ts';

/** The list of the Snowball project with the commonest forms of its auxiliaries, folded. */
const stopWords = `a adonde ahi al algo alguien algun alguna algunas alguno algunos ambos ante antes aquel aquella aquellas aquello aquellos
  aqui asi aun aunque bajo bien cada como con contra cual cuales cualquier cuan cuando cuanta cuantas cuanto cuantos cuya
  cuyas cuyo cuyos da de del desde despues donde durante e el ella ellas ello ellos en entre era eran eramos eres es
  esa esas ese eso esos esta estaba estaban estan estar estara estas este esto estos estoy estuvieron estuvo ex exactamente finalmente fue fueron
  fui fuera ha habia habian haber habra han hasta hay haya he hizo hube hubo iba iban incluso la las le les lo los mas me mediante mi
  mientras mis misma mismas mismo mismos muy nada ni no nos nosotros nuestra nuestras nuestro nuestros o os otra otras
  otro otros para pero por porque puede pueden pudo que quien quienes realmente se sea sean segun ser sera seran si sido siendo sin
  sino sobre solo son su sus suya suyo tal tales tambien tampoco tan tanto te tenia tenian tener tiene tienen toda todas
  todavia todo todos tras tu tuvo tuvieron u un una unas uno unos va van y ya yo`;

const months = `enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre`;
const days = `lunes martes miercoles jueves viernes sabado domingo`;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const list = (phrases: string): readonly string[] => phrases.split(',').map((phrase) => phrase.trim());

const openings = {
  figure: `cuantos, cuantas, cuanto, cuanta, que numero, que porcentaje, que cantidad, que proporcion, a cuanto, a cuantos,
    a cuantas, con que frecuencia, cual es el numero, cual fue el numero, cual es la poblacion, cual era la poblacion,
    que edad, a que edad, cuantos anos tiene, cuantos anos tenia, cuantos anos tienen, que altura, que distancia, a que distancia, cual es el costo, cual es el precio, que tan`,
  date: `cuando, desde cuando, hasta cuando, cuanto tiempo, cuanto duro, cuanto dura, cuanto durara, cuanto tardo, cuanto tardaron, cuanto tardara,
    que hora, desde que hora, hasta que hora, a que horas, que ano, en que ano, que mes, en que mes, que dia,
    en que dia, cuantos meses, cuantas semanas, cuantos dias, cuantas horas, cuantos minutos, que fecha, en que fecha, a que hora, que siglo, en que siglo, en que decada, que decada, cuantos anos,
    durante cuanto, cuanto hace, hace cuanto, en que epoca, que anos, en que momento`,
  place: `donde, a donde, adonde, de donde, en donde, por donde, que pais, en que pais, que ciudad, en que ciudad, que lugar,
    en que lugar, que region, en que region, que provincia, en que provincia, que estado, en que estado, que continente,
    que paises, que ciudades, en que calle, en que parte`,
  reason: `por que, para que, para que sirve, para que sirven, por cual razon, por que razon, por que motivo, cual es la razon, cual fue la razon,
    cual es el motivo, cual fue el motivo, cual es el objetivo, cual era el objetivo, cual fue el objetivo, a que se debe,
    cual es la causa, cual fue la causa, que causo, que causa, que provoco, con que fin, con que objetivo, cual es el fin`,
  person: `que cargo, cual es el cargo, cual era el cargo, que puesto, quien, quienes, a quien, de quien, con quien, por quien, para quien, a quienes, que persona`,
} as const;

/** Qué piden los sustantivos tras `qué` o `cuál es el`. */
const kinds = {
  person: `menores menor chicos chicas adolescentes bebes hermanos hermanas familiares personas gente hombres mujeres ninos ninas jovenes victimas heridos detenidos fallecidos muertos guardia guardias reportero medico medica enfermera profesor profesora estudiante trabajador obrero pescador sacerdote reo preso recluso migrante cabecilla capo futbolista soldado policia agente detenido detenida herido fallecido conductor piloto joven nino nina hombre jugador jugadores lider lideres rey reina presidente presidenta ministro ministra autor autora cientifico
    cientificos artista cantante actor actriz director directora entrenador emperador papa matematico fisico
    filosofo escritor escritora fundador inventor ingeniero explorador politico gobernador alcalde alcaldesa juez jueza
    comandante gobernante principe obispo periodista abogado mujer monarca erudito teologo economista
    historiador empresario funcionario fiscal candidato candidata asambleista senador embajador sospechoso victima portavoz
    vocero jefe`,
  name: `empresa empresas compania equipo equipos banda bandas universidad colegio escuela organizacion red canal cadena
    estacion partido iglesia grupo grupos programa pelicula libro cancion idioma lengua religion dinastia imperio rio
    montana lago oceano mar isla calle autopista carretera aeropuerto hospital museo ley tratado batalla guerra comite
    consejo agencia departamento comision corte tribunal periodico revista disco premio edicto documento tribu operacion
    operativo ministerio carcel`,
  place: `pais paises nacion naciones ciudad ciudades region provincia provincias continente pueblo lugar zona
    condado ubicacion distrito barrio canton parroquia puerto`,
  figure: `porcentaje proporcion tasa tamano numero cantidad costo coste precio poblacion altura longitud anchura distancia
    profundidad peso velocidad temperatura total promedio puntuacion edad capacidad valor salario sueldo presupuesto
    ingresos superficie densidad masa saldo balance cifra`,
  date: 'ano anos fecha fechas siglo siglos decada decadas mes meses dia dias epoca periodo temporada',
} as const;

const numbers = `cero dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis
  diecisiete dieciocho diecinueve veinte`;

const greater = `mitad 0.5, docena 12, cien 100, cientos 100, mil 1000, miles 1000, millon 1e6, millones 1e6, treinta 30, cuarenta 40,
  cincuenta 50, sesenta 60, setenta 70, ochenta 80, noventa 90, doscientos 200, trescientos 300, quinientos 500`;

const stemmer = newStemmer('spanish');

/** The stemmer takes the end of `militar` for a verb's, and that of `militares` for a plural's. */
function singular(word: string): string {
  return word.replace(/(?<=\p{L}[aeiáéí]r)es$/u, '');
}

const timeUnits =
  'segundo segundos minuto minutos hora horas dia dias noche noches semana semanas mes meses ano anos decada decadas siglo siglos';

const measures = `${timeUnits} por ciento porciento dolares dolar euros euro libras pesos soles yuanes yenes usd km kilometro kilometros
  millas milla metros metro pies pulgadas hectareas hectarea acres toneladas tonelada kilos kilogramos kg barriles litros galones
  megavatios megavatio gigavatios mw gwh kwh grados calibre`;

const speech = `decir dice dicen dijo dijeron dicho declarar declara declaro declararon afirmar afirma afirmo afirmaron
  asegurar asegura aseguro senalar senala senalo sostener sostiene sostuvo anunciar anuncia anuncio responder responde
  respondio contestar contesto comentar comento argumentar argumento opina opino agregar agrego anadio manifesto
  expreso indico advirtio explico menciono`;

const stances = `condenar, denunciar, rechazar, criticar, elogiar, defender, describir, calificar, tildar, acusar, culpar, negar,
  desmentir, descartar, instar, exigir, celebrar, justificar, cuestionar, oponer, respaldar, apoyar, admitir, reconocer, alegar,
  lamentar, felicitar, agradecer, disculpar, amenazar, prometer, predecir, proponer, sugerir, expresar, ordenar, pedir, solicitar,
  repudiar, advertir, exhortar, tachar`;

// The stemmer needs the accents (`murió`, `investigación`), so folding comes after it.
const stem = (word: string) => fold(stemmer.stem(irregular.get(fold(word)) ?? singular(word)));

/** What search knows of Spanish. */
export const search: Pick<Language, 'stem' | 'stopWords' | 'synonyms' | 'everyday' | 'questions'> = {
  stem,
  stopWords: set(stopWords),
  synonyms: { ...concepts, ...countryConcepts('es', concepts) },
  everyday: everydayWords('es'),
  questions: {
    openings: Object.entries(openings)
      .flatMap(([type, phrases]) =>
        list(phrases).map((phrase) => [phrase, type as keyof typeof openings] as const),
      )
      .sort(([a], [b]) => b.length - a.length),
    forms,
    asking: set('que cual cuales como'),
    which: set('que cual cuales'),
    copulas: set('es son era eran fue fueron el la los las un una'),
    isHeadLast: false,
    ownerMarks: new Set(),
    identity: list('quien es, quien era, quien fue, quienes son, quienes eran'),
    one: set('un una'),
    latest: set(
      'ultimo ultima ultimos ultimas reciente recientes recientemente actual actuales actualmente hoy ahora',
    ),
    clock: list('a que hora, que hora, desde que hora, hasta que hora, a que horas'),
    length: list(
      'hasta cuando, cuanto tiempo, durante cuanto, durante cuanto tiempo, por cuanto tiempo, cuanto duro, cuanto dura, cuanto durara, cuanto tardo, cuanto tardaron, cuanto tardara, cuantos dias, cuantas horas, cuantas semanas, cuantos meses, cuantos anos, cuantos minutos',
    ),
    clockTimes:
      /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(h\d{2}|\s?(h|hs|hrs))\b|\blas? ([01]?\d|2[0-4]|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)( y \w+)? (de la (manana|tarde|noche|madrugada)|en punto|horas)|\b(mediodia|medianoche)\b/,
    futureTense: /\p{L}(rá|rán)(?!\p{L})/iu,
    upcoming:
      /\p{L}(rá|rán|ré|remos|ría|rían)(?!\p{L})|(?<!\p{L})(va|van|iba|iban) a(?!\p{L})|(?<!\p{L})(previst[oa]s?|prevén?|próxim[oa]s?|programad[oa]s?|agendad[oa]s?|fijad[oa]s?|espera|esperan|planea|planean|desde|hasta|a partir|entra en|entrar en)(?!\p{L})/iu,
    conditions: list('hasta que, una vez que, tan pronto, en cuanto, cuando'),
    counting: list('cuantos, cuantas, a cuantos, a cuantas'),
    measures: set(measures),
    until: set('hasta desde'),
    units: set(timeUnits),
    callings: set('nombre nombres llama llaman llamaba llamaban'),
    timing: set(
      'empieza empezo empezara empezaba comienza comenzo comenzara inicia inicio iniciara termina termino terminara acaba acabo acabara rige regira abre abrio cierra cerro ocurrio ocurre sucedio fue paso',
    ),
    light: set(
      'ocupa ocupaba ocupo desempena desempenaba ejerce ejercia dejo dejaron hubo habra encontraron encontro encontrar hallaron hallo participaron participan participo operan opera tienen usan usaron utilizan utilizaron incluye incluyo forman viven recibiran recibira recibio recibieron reciben obtuvo obtuvieron sirve sirven',
    ),
    verbs: /(?:ó|aron|ieron|rán?|aban?)$/u,
    placing: set('queda quedan ubica ubicado ubicada encuentra encuentran situado situada'),
    asker: set('yo mi mis mio mia nuestro nuestra nuestros nuestras soy somos estoy estamos vivo tengo'),
    separable: new Set(),
    linking: set('el la los las un una de del'),
    prepositions: set('de del por a al con para contra desde tras bajo en sobre entre segun ante'),
    stances: new Set([...list(stances), ...speech.split(/\s+/)].map(stem)),
    lasting: set('dura duran duro duraron durara duraran durar tarda tardo tardara'),
    kinds: new Map([
      ...[...roleNouns.keys(), ...pluralRoles.keys()].map((noun) => [fold(noun), 'person'] as const),
      ...Object.entries(kinds).flatMap(([type, nouns]) =>
        nouns.split(/\s+/).map((noun) => [noun, type as keyof typeof kinds] as const),
      ),
    ]),
    givenNames: new Set([...givenNames].flatMap(([name, gender]) => (gender ? [name] : []))),
    countries: new Set(countries.map((country) => fold(country.es))),
    peoples: new Set(countries.flatMap(({ adjectives }) => adjectives.map(fold))),
    names: set(
      `nombre nombres llama llaman llamado llamada llamo llamaba termino conocido conoce conocida significa llamar denomina apodo alias`,
    ),
    naming: list(
      `llamado, llamada, llamados, llamadas, conocido como, conocida como, conocidos como, conocidas como, denominado, denominada, se llama, significa, recibe el nombre, se conoce, es decir, alias`,
    ),
    speech: set(speech),
    future:
      set(`va van enviara enviaran hara haran dara daran ira iran planea planean piensa pretende pretenden prometio
      prometieron`),
    frame:
      set(`cargo puesto hora horas tipo tipos clase nombre nombres llama llaman llamado llamada llamaba llamo termino ejemplo ejemplos cosa cosas
      manera forma numero cantidad ano anos mes fecha dia tiempo razon motivo persona personas lugar parte palabra
      conocido conoce conocida significa describe refiere palabras total exacto siguiente existe existen hace llamar denomina porcentaje
      gente nota noticia ocurrio ocurre sucedio sucede paso pasa reacciono reaccionaron dinero hacer hizo hicieron`),
    purpose:
      list(`a fin de, con el fin de, con el objetivo de, con el proposito de, porque, debido a, a causa de, gracias a,
        por culpa de, ya que, puesto que, dado que, como consecuencia de, como resultado de, objetivo, objetivos, meta,
        proposito, finalidad, razon, razones, motivo, motivos, en respuesta a, con miras a, causado por, causada por,
        con la intencion de, busca, buscan, provocado por, provocada por, por sospechas de, por sospecha de, por temor a, por miedo a, por falta de, en protesta por,
        en rechazo a, en apoyo a, ante la falta de, a cambio de, en represalia`),
    aims: set('para'),
    leaning:
      set(`él ella ello ellos ellas este esta esto éste ésta estos estas ese esa eso esos esas aquel aquella aquello dicho
      dicha dichos dichas su sus le les lo tal tales ambos ambas otro otra también además asimismo igualmente sin embargo
      mientras por entonces así pero y o no obstante luego después allí ahí aquí tampoco`),
    pronouns: set('el ella ellos ellas le les lo la su sus se quien cuyo cuya'),
    dates:
      set(`${months} ${days} hoy ayer manana anoche semana semanas mes meses ano anos dia dias siglo siglos decada decadas
      hora horas minuto minutos madrugada tarde noche mediodia medianoche fecha primavera verano otono invierno fines
      finales principios mediados`),
    locatives: set('en desde a hacia cerca hasta por dentro fuera al del'),
    negations: set(
      'no nunca jamas nadie nada ningun ninguna ninguno tampoco ni sin carece salvo excepto impedido impedida impide prohibido prohibida prohibe prohibicion',
    ),
    numbers: new Map([
      ...numbers.split(/\s+/).map((word, index) => [word, index === 0 ? 0 : index + 1] as const),
      ...list(greater)
        .map((pair) => pair.split(' '))
        .map(([word = '', value]) => [word, Number(value)] as const),
    ]),
  },
};
