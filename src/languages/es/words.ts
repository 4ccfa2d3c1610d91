import type { PublicationDate } from '../../core/article.ts';
import type { Gap } from '../../core/brief.ts';
import type { Words } from '../../core/words.ts';
import { digestWords } from './digest-words.ts';
import { ago, plural, sayAge, sayDate } from './say.ts';
import { slackWords } from './slack-words.ts';
import { sourceWords } from './source-words.ts';

/** Two dates as a period, one when they are the same, nothing when none is known. */
function between(from: PublicationDate | null, to: PublicationDate | null): string {
  if (!from || !to) return '';
  return from.date === to.date ? sayDate(to) : `del ${sayDate(from)} al ${sayDate(to)}`;
}

/** How many publishers don't only carry what another had; nothing when all of them do more. */
function ownTexts(publishers: readonly string[], independent: number): string {
  return independent < publishers.length ? `, ${independent} con texto propio` : '';
}

function sayGap(gap: Gap): string {
  switch (gap.kind) {
    case 'one-publisher':
      return `Un solo medio${gap.publisher ? ` (${gap.publisher})` : ''}: ningún otro confirma lo de aquí.`;
    case 'one-text':
      return `Los ${gap.publishers} medios llevan el mismo texto o son de una misma casa: ningún otro confirma lo de aquí.`;
    case 'derived-date':
      return `${plural(gap.articles, 'fuente no lleva', 'fuentes no llevan')} fecha propia; se dedujo del texto.`;
    case 'undated':
      return `${plural(gap.articles, 'fuente', 'fuentes')} sin fecha.`;
    case 'no-title':
      return `No se da cargo de ${gap.people.join(', ')}.`;
    case 'no-speaker':
      return `${plural(gap.quotes, 'cita', 'citas')} sin quien hable con nombre.`;
    case 'no-timeframe':
      return `Sin fecha ${gap.commitments} de ${plural(gap.of, 'compromiso', 'compromisos')}.`;
  }
}

/** What the bot says in Spanish. */
export const words: Words = {
  language: 'es',
  sources: 'Fuentes',
  undated: 'sin fecha',
  untitled: 'sin título',
  date: sayDate,
  searched: ({ articles, publishers, from, to }) =>
    [
      `Buscado en ${plural(articles, 'artículo', 'artículos')}`,
      publishers.length > 0 ? publishers.join(', ') : '',
      between(from, to),
    ]
      .filter(Boolean)
      .join(' · '),
  more: (count) => `… y ${count} más.`,
  found: ({ sentences, people, quotes, commitments }) =>
    [
      plural(sentences, 'oración', 'oraciones'),
      plural(people, 'persona', 'personas'),
      plural(quotes, 'cita', 'citas'),
      plural(commitments, 'compromiso', 'compromisos'),
    ].join(', '),
  brief: {
    title: (topic) => `${topic}: informe`,
    noSources: 'Aún no hay ninguna fuente para esto.',
    asOf: ({ articles, publishers, independent, from, to }, age) =>
      [
        to ? `A fecha de ${sayDate(to)}${age === null ? '' : `, ${ago(age)}`}` : 'Ninguna fuente tiene fecha',
        `${plural(articles, 'fuente', 'fuentes')} de ${plural(publishers.length, 'medio', 'medios')}${ownTexts(publishers, independent)}`,
        from && to && from.date !== to.date ? `período ${between(from, to)}` : '',
      ]
        .filter(Boolean)
        .join(' · '),
    old: (age) =>
      `La fuente más reciente tiene ${sayAge(age)}. Los cargos, las cifras y las promesas son de entonces, no de hoy.`,
    bottomLine: 'Lo esencial',
    facts: 'Datos clave',
    people: 'Quién es quién',
    commitments: 'Qué se prometió',
    quotes: 'Quién dijo qué',
    gaps: 'Lo que las fuentes dejan abierto',
    gap: sayGap,
  },
  who: {
    noTitle: 'las fuentes no dan ningún cargo',
    named: 'En las fuentes',
    asOf: (published) => (published ? `a fecha de ${sayDate(published)}` : 'en una fuente sin fecha'),
    alsoCalled: (names) => `En las fuentes también: ${names.join(', ')}.`,
    which: (query, count) => `${count} personas encajan con «${query}». ¿Cuál?`,
    nobody: (query) => `Las fuentes no nombran a nadie que encaje con «${query}».`,
    nearest: 'Lo más cercano:',
  },
  what: {
    absent: 'Las fuentes no lo dicen.',
    reasons: {
      'no-hit': 'Nada en ellas trata de esto.',
      weak: 'Lo que dicen queda demasiado lejos de la pregunta.',
      'wrong-type': 'Tratan de ello, pero no dan lo que se pregunta.',
      'other-entity': 'Tratan de otra cosa o de otra persona.',
      'out-of-period': 'No son del tiempo por el que se pregunta.',
    },
    nearest: 'La oración más cercana, que no lo responde:',
    context: 'Alrededor:',
    others: 'Véase también:',
    confirmed: 'Otros dicen lo mismo:',
    differing: 'Otros dan otra cifra:',
    old: (published, days) =>
      `Según una fuente del ${sayDate(published)}, ${ago(days)}: puede haber cambiado.`,
    period: (asked) => `Se pregunta por: ${asked}`,
    explain: {
      title: 'Por qué',
      type: 'Se pide',
      types: {
        person: 'una persona',
        figure: 'una cifra',
        date: 'una fecha o una duración',
        place: 'un lugar',
        name: 'algo que tiene nombre',
        reason: 'un motivo',
        said: 'las palabras de alguien',
        planned: 'lo que alguien hará',
        any: 'nada de una clase concreta',
      },
      matched: 'En la oración',
      nearby: 'Junto a ella',
      missing: 'No está',
      scores: (nearby, inArticle, fit, score) =>
        `${Math.round(100 * nearby)} % de las palabras en la oración o junto a ella, ${Math.round(100 * inArticle)} % en el artículo · encaje ${fit} de 3 · puntuación ${score}`,
    },
  },
  quotes: {
    all: 'Todas las citas',
    title: (speaker, about) => `Citas${speaker ? ` de ${speaker}` : ''}${about ? ` sobre ${about}` : ''}`,
    none: (speaker, about) =>
      `Las fuentes no citan ${speaker ? `a nadie que encaje con «${speaker}»` : 'nada'}${about ? ` sobre «${about}»` : ''}.`,
    others: (names) => `Citan a ${names.join(', ')}.`,
    noSpeaker: 'la fuente no nombra a quien habla',
    unnamed: 'sin nombre',
    inMarks: 'solo las palabras entre comillas',
    reported: 'Informan de esto, con sus propias palabras:',
    inOwnWords: 'referido, sin cita textual',
  },
  commitments: {
    all: 'Todos los compromisos',
    title: (actor, about) => `Qué se prometió${actor ? `: ${actor}` : ''}${about ? ` sobre ${about}` : ''}`,
    none: (actor, about) =>
      `Las fuentes no recogen ningún compromiso${actor ? ` de «${actor}»` : ''}${about ? ` sobre «${about}»` : ''}.`,
    others: (names) => `Recogen compromisos de ${names.join(', ')}.`,
    when: 'cuándo:',
    modality: {
      firm: 'firme',
      conditional: 'con una condición',
      considered: 'solo en estudio',
      requested: 'solo pedido',
      reaffirmed: 'dicho otra vez, no es nuevo',
    },
  },
  help: {
    title: 'Qué puede preguntar',
    line: (description, example) => `${description}. ${example}`,
    plainQuestion:
      'Cada línea es, palabra por palabra, de un artículo, con su fuente. Lo que las fuentes no dicen, Vigía tampoco.',
  },
  errors: {
    unknownCommand: (typed, nearest) =>
      nearest
        ? `No existe el comando /${typed}. ¿Quería decir /${nearest}?`
        : `No existe el comando /${typed}. /ayuda muestra los comandos.`,
    missingOption: (command, option, example) => `A /${command} le falta ${option}. Por ejemplo: ${example}`,
    badOption: (command, option, value, allowed, example) =>
      allowed.length > 0
        ? `/${command} no admite «${value}» como ${option}: es uno de ${allowed.join(', ')}. Por ejemplo: ${example}`
        : `/${command} no admite «${value}» como ${option}. Por ejemplo: ${example}`,
    noOptions: (command, given, example) => `/${command} no lleva «${given}». Por ejemplo: ${example}`,
    repeatedOption: (command, option, example) =>
      `/${command} lleva ${option} una sola vez, y aquí aparece dos. Por ejemplo: ${example}`,
    unknownTopic: (typed, topics) => `No existe el tema «${typed}». Temas: ${topics.join(', ')}.`,
    internal: (reference) =>
      `Algo falló aquí, no por usted; quedó registrado como ${reference}. Pregunte de nuevo o comunique esa referencia.`,
    withheld: () =>
      'La respuesta se retiene: las palabras que cita ya no son las del artículo. Quedó registrado.',
  },
  console: {
    atPrompt: 'Escriba una pregunta o un comando. /ayuda los muestra, Tab completa, /salir termina.',
    goOn: (example) =>
      `Para seguir, inícielo en un terminal y escriba una pregunta, o pase un comando por línea: echo '${example}' | npm start`,
    next: 'Puede seguir con',
    note: 'Aviso',
    unreadable: (reason) =>
      `No se puede leer la entrada (${reason}). Pase texto, un comando por línea: echo '/ayuda' | npm start`,
  },
  check: {
    summary: ({ said, similar, 'not-found': missing }) =>
      [
        `De ${plural(said + similar + missing, 'oración', 'oraciones')}`,
        `${said} ${said === 1 ? 'dicha' : 'dichas'} palabra por palabra por una fuente`,
        `${similar} ${similar === 1 ? 'parecida' : 'parecidas'}`,
        `${missing} no ${missing === 1 ? 'encontrada' : 'encontradas'}`,
      ].join(' · '),
    verdicts: { said: 'Dicha', similar: 'Parecida', 'not-found': 'No encontrada' },
    missing: (words) => `no están en ella: ${words.map((word) => `‘${word}’`).join(', ')}`,
    denies: 'una de las dos dice ‘no’',
  },
  platform: {
    share: 'Compartir en el canal',
    shared: 'Compartida',
    previous: 'Anterior',
    next: 'Siguiente',
    open: 'Abrir',
    page: (page, pages) => `Página ${page} de ${pages}`,
    continued: 'continúa',
    shareOption: {
      name: 'compartir',
      description: 'Mostrar la respuesta a todo el canal; si no, solo la ve usted',
    },
    checkMessage: 'Verificar con las fuentes',
    oldButton: (example) =>
      `Este botón es de otra versión de Vigía. Pregunte de nuevo, por ejemplo: ${example}`,
    noText: 'Este mensaje no tiene texto que verificar.',
  },
  slack: slackWords,
  digest: digestWords,
  follow: sourceWords,
};
