import { words } from '../word-list.ts';
import { allForms, finiteForms } from './conjugation.ts';

/** Forms of being, having, doing and their like. */
export const auxiliaries = words(
  `es son era eran fue fueron será serán sería serían sea sean siendo sido está están estaba estaban estuvo estuvieron estará estarán esté estén ha han había habían hubo hay haya hayan habrá habrán habría
  tiene tienen tenía tenían tuvo tuvieron tendrá tendrán hace hacen hizo hicieron hará harán puede pueden podía pudo pudieron podrá podrán podría podrían debe deben debía deberá deberán debería deberían
  va van iba iban somos estamos hemos tenemos vamos podemos debemos`,
);

/** Verbs of speech; a `-` behind marks a present that is a noun as well. */
const speech = `
afirmar señalar asegurar agregar indicar manifestar:manifiest expresar explicar anunciar recalcar subrayar destacar precisar aclarar comentar apuntar declarar informar reportar relatar narrar
recordar:record reiterar insistir admitir aceptar confesar:confies lamentar criticar cuestionar denunciar- condenar- rechazar confirmar revelar detallar puntualizar enfatizar resaltar alertar-
advertir:adviert responder contestar replicar preguntar- acusar alegar argumentar argüir opinar concluir:concluy prometer aseverar exclamar gritar- susurrar bromear ironizar matizar mencionar
celebrar felicitar- saludar- exhortar instar:inst justificar defender:defiend calificar catalogar describir tildar tachar llamar- parecer- escribir publicar tuitear postear citar leer recomendar:recomiend
sugerir:sugier rogar:rueg demandar- exigir solicitar clamar reclamar sentenciar- zanjar acotar ahondar abundar ampliar observar remarcar reconocer añadir sostener:sostien contar:cuent- alertar-
descartar garantizar desestimar estimar sospechar consignar enumerar refutar calcular pronosticar resumir aducir argumentar recriminar reprochar ratificar reafirmar vaticinar adelantar plantear remachar espetar avisar comunicar transmitir testificar atestiguar dictaminar corroborar desmentir:desmient negar:nieg`;
const irregularSpeech = `
dijo dice dicen dijeron decía decían diciendo dicho diría digo dije decimos sostuvo sostuvieron sosteniendo mantuvo mantiene mantienen manteniendo mantuvieron recuerda recuerdan cuenta cuentan
pidió pide piden pidieron pidiendo pedía advirtió advirtieron advirtiendo sugirió sugirieron sugiriendo añade añaden añadió añadieron añadía añadiendo añadido leyó leyeron reza rezaba concluyó concluyeron
concluyendo arguyó propuso propone proponen propusieron proponiendo repuso opuso expuso expone exponen expusieron exponiendo contradijo predijo bendijo describió describe escribió escribe escribiendo escrito descrito
calificada calificadas calificados catalogada catalogados tildada tildados tachada tachados descrita descritos considera consideran consideró consideraron opina opinan prosiguió prosigue continuó continúa siguió reconoce reconocen visto ruega insta instan exige exigen desmintió desmintieron amplió amplía confía confió aludió refirió refiere respondió`;
/** Forms of verbs of speech. */
export const speechVerbs = new Set([...allForms(speech), ...words(irregularSpeech)]);
for (const noun of [
  'cuenta',
  'visto',
  'comunicado',
  'publicado',
  'acusado',
  'citado',
  'sentenciado',
  'ampliado',
])
  speechVerbs.delete(noun);

/** Verbs of news that end a noun phrase. */
const news = `
visitar- llegar viajar- tomar dejar pasar llevar liderar ganar perder:pierd firmar- ordenar matar arrestar detener:detien capturar- incautar decomisar enviar:enví recibir asistir unir renunciar
trabajar- enfrentar buscar- desear planear acordar:acuerd negociar sentenciar- escapar huir:huy fugar desaparecer morir:muer lanzar iniciar- comenzar:comienz empezar:empiez terminar realizar participar
permitir aprobar:aprueb decidir ocurrir suceder registrar dejar quedar llamar- crear causar- provocar encabezar dirigir presidir asumir entregar- presentar convocar suspender reunir mostrar-
aparecer nacer vivir recorrer cumplir emitir ejecutar desplegar:desplieg entrar salir abrir cerrar:cierr subir bajar invertir:inviert destinar donar otorgar asesinar atacar secuestrar rescatar hallar
encontrar:encuentr operar coordinar apoyar acompañar seguir:sigu lograr intentar esperar- pensar:piens considerar estudiar- evaluar analizar necesitar utilizar usar incluir:incluy representar constituir:constituy
sumar alcanzar superar aumentar crecer reducir:reduc caer resultar fallecer cobrar pagar comprar- vender financiar integrar pertenecer regresar retornar partir- trasladar designar nombrar elegir:elig
votar cruzar provenir suscribir mover agradecer rondar figurar residir transitar circular impactar colapsar resistir huir investigar allanar aprehender deportar repatriar extraditar comercializar exportar importar producir invitar imponer emigrar migrar sufrir padecer padecer acudir comparecer declarar gobernar:gobiern consolidar`;
const irregularNews = `
estuvo tuvo hizo puso pone ponen pusieron quiso quiere quieren supo sabe saben vino viene vienen vinieron trajo trae traen dio da dan dieron vio ve ven vieron cayó cae caen cayeron murió murieron
siguió siguieron obtuvo obtiene obtuvieron detuvo detuvieron contuvo condujo conduce produjo produce producen redujo redujeron huyó huyeron prevé prevén busca buscan entrega entregan firma inicia viaja
muestra trabaja espera esperan queda quedó parece parecen sigue siguen eligió eligieron invirtió invirtieron incluyó mantiene mantienen dispuso dispone disponen expuso impuso impone reunió reunieron
acepta fue fueron surgió surgieron abrió abrieron salió salieron llegó nació existen existe permanece permanecen suele suelen acaba acaban`;
/** Finite forms that end a noun phrase. */
export const verbs = new Set([
  ...auxiliaries,
  ...finiteForms(news),
  ...words(irregularNews),
  ...finiteForms(speech),
]);
for (const noun of [
  'pasa',
  'marcha',
  'cuenta',
  'lanza',
  'salida',
  'mate',
  'llame',
  'parte',
  'sale',
  'entre',
  'para',
])
  verbs.delete(noun);
