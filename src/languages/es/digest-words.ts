import type { DigestWords } from '../../core/digest/digest-words.ts';
import type { LocalMoment } from '../../core/digest/local-time.ts';
import type { Problem } from '../../core/problem.ts';
import { ago, plural, sayDate, sayDay } from './say.ts';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];

const moment = ({ date, time }: LocalMoment) => `${sayDay(date)}, ${time}`;

/** Days in a row as a range. */
function sayWeekdays(days: readonly number[]): string {
  if (days.length === 7) return 'todos los días';
  const names = days.map((day) => weekdays[day - 1] ?? '');
  const inRow = days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  if (inRow && days.length > 2) return `de ${names[0]} a ${names.at(-1)}`;
  return `cada ${names.join(', ').replace(/, ([^,]*)$/u, ' y $1')}`;
}

/** What went wrong, by the names that problems have in code. */
function reason(problem: Problem | null): string {
  switch (problem?.kind) {
    case 'empty':
      return 'no había nada nuevo';
    case 'outage':
      return 'Vigía no estaba en marcha';
    case 'gone':
      return 'el canal ya no existe';
    case 'forbidden':
      return 'Vigía no puede escribir allí';
    case 'busy':
      return 'la plataforma pidió esperar';
    default:
      return 'no se pudo llegar a la plataforma';
  }
}

export const digestWords: DigestWords = {
  mistakes: {
    badTime: (typed) => `«${typed}» no es una hora del día. Por ejemplo: /resumen suscribir hora:07:30`,
    badZone: (typed, near) =>
      [
        `«${typed}» no es una zona horaria ni una ciudad que conozca.`,
        near ? `¿Quería decir ${near}?` : 'Sirve una ciudad mayor de la misma zona.',
        `Por ejemplo: /resumen suscribir zona:${near ?? 'America/Guayaquil'}`,
      ].join(' '),
    badLanguage: (typed) =>
      `El resumen va en inglés o en español, no en «${typed}». Por ejemplo: /resumen suscribir idioma:es`,
    badWeekdays: (typed) =>
      `«${typed}» no es un día de la semana. Por ejemplo: /resumen suscribir días:lun-vie`,
    badSince: (typed) => `«${typed}» no es una fecha. Por ejemplo: /resumen ahora desde:2026-01-31`,
    mayNot:
      'Solo quienes administran este servidor o espacio de trabajo pueden cambiar sus resúmenes. En un mensaje directo a Vigía, /resumen suscribir es para usted.',
    notHere:
      'Una consola no tiene canal al que lleguen resúmenes: suscríbase en un canal de Discord o Slack, o en un mensaje directo a Vigía allí. Aquí, /resumen ahora muestra lo que llegaría.',
    nowhere:
      'Vigía no puede escribir aquí por su cuenta. Suscríbase en un canal de un servidor en el que esté, o en un mensaje directo a Vigía.',
    none: (topic) =>
      topic
        ? `Aquí no llega ningún resumen de ${topic}. Para que llegue: /resumen suscribir ${topic}`
        : 'Aquí no llega ningún resumen. Para que llegue: /resumen suscribir',
    which: (topics) =>
      `Aquí llegan resúmenes de ${topics.join(', ')}. Diga de cuál, por ejemplo: /resumen estado ${topics[0] ?? ''}`,
  },
  settings: {
    subscribed: (topic) => `Desde ahora llega aquí el resumen de ${topic}`,
    changed: (topic) => `El resumen de ${topic} queda cambiado`,
    paused: (topic) =>
      `El resumen de ${topic} queda en pausa. Se guarda su configuración: /resumen reanudar lo reanuda.`,
    resumed: (topic) => `El resumen de ${topic} continúa`,
    unsubscribed: (topic) => `El resumen de ${topic} ya no llega aquí.`,
    comes: 'Llega',
    schedule: ({ time, zone, weekdays: days }) => `${sayWeekdays(days)} a las ${time} (${zone})`,
    language: 'Idioma',
    languages: { en: 'inglés', es: 'español' },
    whenEmpty: 'Si no hay nada nuevo',
    saysSo: 'lo dice en una línea',
    staysSilent: 'calla',
    cantPost:
      'Vigía aún no puede escribir en este canal: dele aquí los permisos Ver canal y Enviar mensajes, o el resumen no podrá llegar.',
    invite: 'Si Vigía aún no está en este canal, invítelo: /invite @Vigía',
    preview: 'Lo que llegaría ahora',
  },
  runs: {
    next: 'Próximo',
    last: 'Último',
    skipped: 'Sin resumen',
    nextPaused: 'en pausa: /resumen reanudar lo reanuda',
    nextGone: (problem) => `detenido porque ${reason(problem)}: /resumen reanudar lo reanuda`,
    none: 'ninguno todavía',
    moment,
    day: sayDay,
    open: 'abrirlo',
    reason,
    retried: (problem) => `se vuelve a intentar, porque ${reason(problem)}`,
    couldNotPost: (topic, problem) =>
      problem.kind === 'gone' || problem.kind === 'forbidden'
        ? `El resumen de ${topic} al que suscribió un canal ya no puede llegar: ${reason(problem)}. Queda detenido y se guarda su configuración; una vez resuelto, /resumen reanudar lo reanuda allí.`
        : `El último resumen de ${topic} no se pudo publicar en un canal que usted suscribió: ${reason(problem)}. El próximo llega como siempre.`,
    feedBroken: (publisher, topic, address) =>
      `Ya no se puede leer ${publisher}, así que a su resumen de ${topic} le pueden faltar sus noticias: ${address}. Se reintenta sin más; /fuentes estado dice por qué y qué hacer.`,
    channel: 'Abrir el canal',
  },
  text: {
    promised: 'Prometido',
    title: (topic, date) => `${topic}: resumen del ${sayDay(date)}`,
    late: (due, sent) =>
      due.date === sent.date
        ? `Con retraso: previsto a las ${due.time}, enviado a las ${sent.time}`
        : `Con retraso: previsto el ${moment(due)}, enviado el ${moment(sent)}`,
    repeat: 'Puede estar repetido: Vigía se interrumpió mientras publicaba el resumen de hoy.',
    preview: 'Vista previa: esto es lo que llegaría ahora.',
    opening: (articles, publishers) =>
      `El primer resumen de aquí empieza por las fuentes más recientes: ${plural(articles, 'artículo', 'artículos')} de ${plural(publishers, 'medio', 'medios')}.`,
    nothingNew: (since) => (since ? `Nada nuevo desde el ${moment(since)}.` : 'Nada nuevo.'),
    news: (articles, publishers, since) =>
      `${plural(articles, 'artículo nuevo', 'artículos nuevos')} de ${plural(publishers, 'medio', 'medios')}${since ? ` desde el ${moment(since)}` : ''}.`,
    newest: (published, age) =>
      published
        ? `La fuente más reciente es del ${sayDate(published)}${age === null ? '' : `, ${ago(age)}`}.`
        : 'Ninguna fuente lleva fecha.',
    older: (articles) =>
      articles === 1
        ? 'Se añadió 1 artículo de días anteriores.'
        : `Se añadieron ${articles} artículos de días anteriores.`,
    changes: 'Lo que cambió',
    ending: 'Prometido para los próximos días',
    before: (published) => `antes${published ? ` (${sayDate(published)})` : ''}:`,
    until: (date) => `hasta el ${sayDay(date)}`,
    copies: (publishers) => `+${plural(publishers, 'medio', 'medios')}`,
    reports: (publishers) => `también lo cuentan ${plural(publishers, 'medio', 'medios')}`,
    all: (count) => `Todo lo nuevo (${count} más)`,
  },
};
