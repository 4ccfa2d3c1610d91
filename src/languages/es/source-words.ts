import type { Problem } from '../../core/problem.ts';
import type { FollowedSource, SourceWords } from '../../core/source-words.ts';
import { plural } from './say.ts';

/** Minutes as people count them. */
function span(minutes: number): string {
  if (minutes < 60) return plural(minutes, 'minuto', 'minutos');
  if (minutes < 48 * 60) return plural(Math.round(minutes / 60), 'hora', 'horas');
  return plural(Math.round(minutes / 1_440), 'día', 'días');
}

const problems: Readonly<Record<string, string>> = {
  'fetch-address':
    'no es una dirección que se pueda leer: https:// o http://, sin nombre ni contraseña, en un puerto de la web',
  'fetch-private': 'lleva a una dirección privada, y solo se lee la web pública',
  'fetch-host': 'no se encuentra su servidor. Revise cómo está escrita',
  'fetch-connection': 'no se llega a su servidor. Se vuelve a intentar solo',
  'fetch-certificate': 'su certificado no es de fiar. Avise al medio',
  'fetch-redirects': 'redirige sin fin. Dé la dirección en la que acaba su navegador',
  'fetch-slow': 'tarda más de 15 segundos. Se vuelve a intentar solo',
  'fetch-large': 'pesa más de 5 MB. Busque un canal más pequeño del mismo sitio',
  'page-instead':
    'en su lugar llega una página para personas. Busque la dirección del canal en el sitio, o pida al medio que deje pasar a Vigía',
  robots: 'su sitio pide a los robots que no lo lean (robots.txt). Pida al medio que deje pasar a Vigía',
  unreadable: 'no hay en él ni canal ni artículo. Busque la dirección del canal en el sitio',
};

function sayProblem({ kind, detail }: Problem): string {
  if (kind !== 'http-status') return problems[kind] ?? kind;
  return detail === '404' || detail === '410'
    ? `no está allí (${detail}). Busque su nueva dirección en el sitio`
    : `su sitio responde con el error ${detail ?? ''}. Compruébelo en el navegador`;
}

function sayState({ status, problem, readAgo, nextIn }: FollowedSource): string {
  const last = readAgo === null ? 'aún sin leer' : `leída hace ${span(readAgo)}`;
  const next = nextIn === null ? '' : ` · otra vez en ${span(nextIn)}`;
  const why = problem ? `: ${sayProblem(problem)}` : '';
  switch (status) {
    case 'new':
      return 'nueva: se lee en un momento';
    case 'ok':
      return `bien · ${last}${next}`;
    case 'empty':
      return `vacía: no lista nada · ${last}${next}`;
    case 'blocked':
      return `bloqueada${why} · ${last}${next}`;
    case 'broken':
      return `rota${why} · ${last}${next}`;
    case 'gone':
      return `desaparecida. Quítela, o busque su nueva dirección en el sitio · ${last}`;
    case 'paused':
      return `en pausa · ${last}`;
  }
}

/** What the bot says of the sources it follows, in Spanish. */
export const sourceWords: SourceWords = {
  followed: 'Se siguen',
  none: 'Todavía no se sigue ningún canal ni página. Por ejemplo: /fuentes añadir https://example.org/feed',
  line: (source) => `${source.publisher} · ${source.url} · ${sayState(source)}`,
  count: (all, unwell) =>
    `Se ${all === 1 ? 'sigue' : 'siguen'} ${plural(all, 'canal o página', 'canales y páginas')}${unwell > 0 ? `; ${unwell} no van bien` : ''}.`,
  showStatus: 'Cómo están',
  added: (publisher, url, kind) =>
    kind === 'feed'
      ? `Desde ahora se sigue ${publisher}: ${url}. En un momento se podrá preguntar por lo que lista ahora; lo que llegue después es noticia.`
      : `La página de ${publisher} se guarda y se mira cada día: ${url}`,
  known: (publisher, url) => `${publisher} ya se sigue: ${url}`,
  removed: (publisher) => `${publisher} ya no se sigue. Sus artículos se quedan.`,
  paused: (publisher) => `${publisher} está en pausa. No se olvida nada: /fuentes reanudar lo retoma.`,
  resumed: (publisher) => `${publisher} se sigue otra vez.`,
  mistakes: {
    notAllowed:
      'Solo quien administra el servidor o espacio de trabajo puede cambiar sus fuentes, y solo allí. Pídaselo.',
    notHere: 'Aquí no se pueden cambiar las fuentes.',
    needsAddress: (example) => `/fuentes añadir necesita una dirección. Por ejemplo: ${example}`,
    needsSource: (action, followed) =>
      `/fuentes ${action} necesita un medio o una dirección de los que se siguen: ${followed.join(', ')}`,
    unknown: (typed, followed) =>
      followed.length > 0
        ? `«${typed}» no se sigue. Se siguen: ${followed.join(', ')}`
        : `«${typed}» no se sigue; no se sigue nada. Por ejemplo: /fuentes añadir https://example.org/feed`,
    several: (typed, addresses) => `«${typed}» son varias. ¿Cuál? ${addresses.join(', ')}`,
    refused: (address, problem) => `No se puede seguir ${address}: ${sayProblem(problem)}.`,
  },
};
