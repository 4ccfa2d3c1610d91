import type { Words } from '../../core/words.ts';

const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

/** `2024-01-11T08:30Z` → `11 de enero de 2024, 08:30 UTC`; what the date leaves open stays open. */
function sayDate(date: string): string {
  const [day = '', time] = date.split('T');
  const [y, m, d] = day.split('-');
  const words = [d && Number(d), m && months[Number(m) - 1], y].filter(Boolean).join(' de ');
  return time ? `${words}, ${time.slice(0, 5)} UTC` : words;
}

/** What the bot says in Spanish. */
export const words: Words = {
  language: 'es',
  sources: 'Fuentes',
  undated: 'sin fecha',
  untitled: 'sin título',
  date: ({ date, basis }) => sayDate(date) + (basis === 'derived' ? ' (deducida)' : ''),
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
};
