import type { ConfigProblem } from '../../config.ts';
import type { BackupFault } from '../../core/store.ts';
import type { FetchFault } from '../../ingest/fetch/fetch-error.ts';
import type { Reason } from '../../ingest/found.ts';
import type { Mistake } from '../invocation.ts';
import { slackLack, slackSettings } from './slack-settings.ts';
import { sayStoreFault } from './store-faults.ts';
import { type CliWords, sayPlace } from './words.ts';

const place = { line: 'línea', record: 'registro', input: 'entrada estándar' };

const help = `Vigía informa sobre una situación de seguridad y responde a preguntas con artículos de prensa, palabra por palabra
y con la fuente de cada línea.

  npx vigia                        una consola: escriba una pregunta, o /ayuda; con tokens, el bot en Discord y Slack
  echo '/informe ecuador' | npx vigia      una orden por línea
  npx vigia ingest <archivo|carpeta|url|->…  añade artículos: .md .txt .html .json .jsonl
  npx vigia extract <archivo|carpeta|url|->…  lo que hay en unos artículos, sin guardarlos

  npx vigia backup <archivo>       copia el almacén, tal como está ahora, en un archivo nuevo
  npx vigia doctor                 revisa tokens, comandos y permisos en Discord y Slack; muestra el enlace de invitación
  npx vigia register               registra los comandos en Discord y dice qué cambia
  npx vigia manifest               imprime el manifiesto con que se crea la aplicación de Slack

  --topic <nombre>  tema de los artículos que se añaden; un nombre nuevo crea un tema
  --data <carpeta>  dónde se guardan los artículos (si no, VIGIA_DATA; si no, la carpeta data del proyecto)
  --lang en|es      idioma de las respuestas
  --json            un objeto JSON por línea
  --help, --version

Código de salida: 0 todo bien, 2 algo de lo pedido estaba mal, 1 algo falló aquí.`;

function mistake(mistake: Mistake): string {
  switch (mistake.kind) {
    case 'unknown-option':
      return mistake.nearest
        ? `No hay ninguna opción ${mistake.typed}. ¿Quiso decir ${mistake.nearest}?`
        : `No hay ninguna opción ${mistake.typed}. npx vigia --help --lang es las enumera.`;
    case 'missing-value': {
      const examples = { data: '--data ./noticias', lang: '--lang es', topic: '--topic ecuador' };
      return `--${mistake.option} necesita un valor. Por ejemplo: ${examples[mistake.option]}`;
    }
    case 'needless-value':
      return `${mistake.option} no lleva valor. Por ejemplo: npx vigia extract articulo.txt --json`;
    case 'bad-language':
      return `--lang no admite «${mistake.typed}»: es en o es. Por ejemplo: --lang es`;
    case 'not-here':
      return `${mistake.typed} es de ${mistake.option}. Por ejemplo: npx vigia ${mistake.option} noticias/ --topic peru`;
    case 'unknown-command':
      return mistake.nearest
        ? `No hay ninguna orden «${mistake.typed}». ¿Quiso decir ${mistake.nearest}? Por ejemplo: npx vigia ingest noticias/`
        : `No hay ninguna orden «${mistake.typed}»: hay console, ingest, extract, doctor, register, manifest y backup. Lo que se pregunta al bot entra por una tubería: echo '/informe ecuador' | npx vigia --lang es`;
    case 'no-sources':
      return `${mistake.command} necesita un archivo o una carpeta, o - para la entrada estándar. Por ejemplo: npx vigia ${mistake.command} articulo.txt`;
    case 'no-target':
      return 'backup necesita el archivo que se va a crear. Por ejemplo: npx vigia backup vigia-copia.db';
  }
}

const settings: Readonly<Record<ConfigProblem['name'], (value: string) => string>> = {
  VIGIA_DATA: (value) => `VIGIA_DATA no puede ser «${value}»: es una carpeta. Por ejemplo: VIGIA_DATA=./data`,
  DATABASE_URL: () =>
    'DATABASE_URL no es la dirección de una base de datos PostgreSQL. Por ejemplo: DATABASE_URL=postgresql://usuario:clave@localhost:5432/vigia',
  LOG_LEVEL: (value) =>
    `LOG_LEVEL no puede ser «${value}»: es silent, fatal, error, warn, info, debug o trace. Por ejemplo: LOG_LEVEL=info`,
  PORT: (value) => `PORT no puede ser «${value}»: es un número hasta 65535. Por ejemplo: PORT=3000`,
  DISCORD_APPLICATION_ID: (value) =>
    `DISCORD_APPLICATION_ID no puede ser «${value}»: son unas 18 cifras. Está en https://discord.com/developers/applications → su aplicación → General Information → Application ID; o déjela vacía.`,
  DISCORD_PUBLIC_KEY: (value) =>
    `DISCORD_PUBLIC_KEY no puede ser «${value}»: son 64 cifras hexadecimales. Está en https://discord.com/developers/applications → su aplicación → General Information → Public Key; o déjela vacía.`,
  DISCORD_GUILD_ID: (value) =>
    `DISCORD_GUILD_ID no puede ser «${value}»: son unas 18 cifras. En Discord, con Ajustes → Avanzado → Modo desarrollador, clic derecho en el servidor → Copiar ID. Por ejemplo: DISCORD_GUILD_ID=123456789012345678`,
  DISCORD_API_URL: (value) =>
    `DISCORD_API_URL no puede ser «${value}»: es una dirección. Por ejemplo: DISCORD_API_URL=http://127.0.0.1:8080/api`,
  DISCORD_TOKEN: () =>
    'DISCORD_TOKEN no es el token de un bot: tiene tres partes separadas por puntos. Está en https://discord.com/developers/applications → su aplicación → Bot → Reset Token; déjelo vacío para usar la consola.',
  ...slackSettings.es,
};

const backupFaults: Readonly<Record<BackupFault | 'postgres', (place: string) => string>> = {
  taken: (place) =>
    `${place} ya existe; se ha dejado como está. Elija otro archivo. Por ejemplo: npx vigia backup vigia-2.db`,
  'no-store': (place) =>
    `No hay ningún almacén ${place} que copiar. Indique su carpeta. Por ejemplo: --data ./vigia-data`,
  unwritable: (place) => `No se puede escribir ${place}. Libere espacio, o elija otra carpeta.`,
  postgres: (file) =>
    `DATABASE_URL es una base de datos PostgreSQL, que tiene su propia herramienta: pg_dump --format=custom --file=${file} "$DATABASE_URL"`,
};

const fetchFaults: Readonly<Record<FetchFault, string>> = {
  address:
    'no es una dirección que se pueda leer: empieza con https:// o http://, no lleva nombre ni contraseña, y usa un puerto de la web. Por ejemplo: https://example.org/feed',
  private: 'lleva a una dirección privada, y solo se lee la web pública',
  host: 'no se encuentra su servidor. Revise cómo está escrita',
  connection: 'no se puede llegar a su servidor, o se cortó. Vuelva a intentarlo más tarde',
  certificate: 'su certificado no es de fiar. Ábrala en el navegador para ver por qué',
  redirects: 'redirige sin fin. Dé la dirección en la que acaba su navegador',
  slow: 'tarda más de 15 segundos. Vuelva a intentarlo más tarde',
  large: 'pesa más de 5 MB. Guarde el artículo como archivo: articulo.txt',
};

function reason(reason: Reason): string {
  switch (reason.kind) {
    case 'missing':
      return 'no existe ese archivo. Por ejemplo: npx vigia ingest articulo.txt';
    case 'unreadable':
      return `no se puede leer (${reason.code}). Revise sus permisos: ls -l`;
    case 'folder-empty':
      return 'la carpeta no tiene ningún archivo .md, .txt, .html, .json ni .jsonl';
    case 'not-a-file':
      return 'es una tubería o un dispositivo, no un archivo. Envíelo por la entrada estándar: npx vigia ingest - < articulo.txt';
    case 'no-article':
      return 'no tiene texto de artículo. Guarde el artículo como archivo: articulo.txt';
    case 'feed-empty':
      return 'es un canal sin entradas. Vuelva a intentarlo más tarde';
    case 'blocked':
      return 'muestra a los robots una barrera en lugar de la página. Guarde la página desde el navegador: articulo.html';
    case 'robots':
      return 'su sitio pide a los robots que no la lean (robots.txt). Guarde la página desde el navegador: articulo.html';
    case 'fetch':
      return fetchFaults[reason.fault];
    case 'http-status':
      return `responde con el error ${reason.status}. Compruebe la dirección en el navegador`;
    case 'unknown-kind':
      return `«${reason.extension}» no es un tipo de archivo que se lea: .md, .txt, .html, .json, .jsonl. Por ejemplo: articulo.txt`;
    case 'not-utf8':
      return 'no está en UTF-8. Conviértalo: iconv -f WINDOWS-1252 -t UTF-8 viejo.txt > nuevo.txt';
    case 'binary':
      return 'no es texto: tiene caracteres NUL. Si es UTF-16, conviértalo: iconv -f UTF-16 -t UTF-8 viejo.txt > nuevo.txt';
    case 'no-records':
      return 'no tiene ningún artículo. Un artículo es una línea: {"title": "…", "text": "…"}';
    case 'no-text':
      return 'no tiene texto. Por ejemplo: {"title": "…", "text": "…"}';
    case 'bad-json':
      return 'no es JSON. Por ejemplo: {"title": "…", "text": "…"}';
    case 'not-a-record':
      return 'no es el registro de un artículo. Por ejemplo: {"title": "…", "text": "…"}';
    case 'bad-front-matter':
      return `su cabecera no es YAML${reason.detail && ` (${reason.detail})`}. Por ejemplo: una línea published: 2024-01-11 entre dos líneas de ---`;
    case 'bad-field': {
      const allowed = { basis: 'stated o derived', precision: 'year, month, day o minute' };
      const known =
        Object.entries(allowed).find(([field]) => field === reason.field)?.[1] ?? 'una línea de texto';
      return `su ${reason.field} no puede ser «${reason.value}»: es ${known}`;
    }
    case 'language':
      return `su idioma es «${reason.value}»; se leen artículos en inglés (en) y en español (es)`;
    case 'near-topic':
      return `no hay ningún tema «${reason.typed}». ¿Quiso decir --topic ${reason.nearest}? Un tema aparte necesita un nombre menos parecido`;
    case 'bad-topic':
      return `«${reason.typed}» no puede ser el nombre de un tema: tiene letras o cifras. Por ejemplo: --topic peru`;
  }
}

/** What the command line says in Spanish. */
export const es: CliWords = {
  help,
  mistake,
  setting: (problem) => ('beside' in problem ? slackLack.es(problem) : settings[problem.name](problem.value)),
  envFile: (path, code) => `${path} no se puede leer (${code}). Revise sus permisos, o apártelo.`,
  store: (fault, place) => sayStoreFault('es', fault, place),
  backedUp: (file) =>
    `El almacén se ha copiado en ${file}. Para volver a él, póngalo en el lugar de vigia.db.`,
  notBackedUp: (fault, place) => backupFaults[fault](place),
  port: (port) =>
    `No se puede usar el puerto ${port}: lo usa otro programa o no está permitido. Por ejemplo: PORT=3000`,
  online: (platforms, port) =>
    [
      `Vigía está en ${platforms.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join(' y ')}.`,
      ...(port === null ? [] : [`Escucha en el puerto ${port}.`]),
      'Ctrl-C lo termina; npx vigia doctor lo revisa.',
    ].join(' '),
  finding: (ok, text) => `${ok ? 'bien' : 'MAL '} ${text}`,
  damaged: (ids) =>
    `Se deja fuera lo que ya no es como se guardó: ${ids.join(', ')}. Añada otra vez su fuente para repararlo.`,
  refused: (refused) => `${sayPlace(refused.where, place)}: ${reason(refused.reason)}.`,
  note: ({ where, kind, value }) => {
    const notes = {
      undated: `se toma sin fecha: «${value}» no es una fecha como 2024-01-11 o 2024-01-11T08:30:00Z`,
      future: `se toma sin fecha: «${value}» aún no ha llegado`,
      'no-address': `se toma sin dirección: «${value}» no es una dirección http(s)`,
      'id-taken': `el identificador «${value}» es de otro artículo: este recibe uno propio`,
    };
    return `${sayPlace(where, place)}: ${notes[kind]}.`;
  },
  progress: (count) => `${count} leídos hasta ahora …`,
  newTopic: (title, id) => `Tema nuevo: ${title}. Para preguntar por él: /informe ${id}`,
  ingested: ({ added, unchanged, updated, refused }, topics) =>
    `${added} añadidos, ${unchanged} sin cambios, ${updated} actualizados, ${refused} rechazados.${topics.length > 0 ? ` Tema: ${topics.join(', ')}.` : ''}`,
  extracted: {
    sentences: 'Frases',
    people: 'Personas',
    quotes: 'Citas',
    commitments: 'Compromisos',
    figures: 'Cifras',
    dates: 'Fechas',
    unnamed: 'sin nombre',
  },
};
