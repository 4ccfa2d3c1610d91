import type { SlackWords } from '../../core/slack-words.ts';

/** Lo que el bot dice en español solo en Slack. */
export const slackWords: SlackWords = {
  sharedBy: (name) => `compartida por ${name}`,
  leftOut: (pages) =>
    `${pages === 1 ? 'Otra página no cabe' : `Otras ${pages} páginas no caben`} aquí. Envíeme el texto en un mensaje directo: verificar, y luego el texto.`,
  home: {
    welcome:
      'Pregunte en cualquier canal con un comando, mencióneme en un hilo o escríbame aquí. Las respuestas son palabra por palabra de artículos, cada una con su fuente.',
    topics: 'Lo que sé',
    briefMe: 'Deme el informe',
    choosePerson: 'Quién es …',
    chooseTopic: 'Informe sobre …',
    close: 'Cerrar',
    subscribe: 'Resumen diario …',
    digests: 'Sus resúmenes',
    noDigests: 'Aún ninguno. Un resumen cuenta cada mañana lo nuevo de un tema.',
    ownMessages: 'sus mensajes conmigo',
    form: {
      title: 'Resumen diario',
      submit: 'Suscribir',
      channel: 'Canal',
      channelHint: 'Déjelo vacío para recibirlo usted. En un canal, invíteme primero: /invite @Vigía.',
      topic: 'Tema',
      time: 'Hora',
      zone: 'Zona horaria',
      language: 'Idioma',
      days: 'Días',
      everyDay: 'Todos los días',
      weekdays: 'De lunes a viernes',
    },
  },
  remedies: {
    not_in_channel:
      'No estoy en este canal y no puedo escribir aquí. Invíteme: /invite @Vigía. Después, inténtelo de nuevo.',
    channel_not_found:
      'Slack no me deja ver este canal. Si es privado, invíteme primero: /invite @Vigía. Si se borró, elija otro.',
    is_archived: 'Este canal está archivado y nadie puede escribir en él. Desarchívelo o elija otro canal.',
    missing_scope: (scope) =>
      `Aquí me falta un permiso${scope === null ? '' : ` (${scope})`}. Quien administra la aplicación tiene que instalarla de nuevo con los permisos de su manifiesto.`,
    invalid_auth:
      'Slack ya no acepta mi token en este espacio de trabajo. Quien administra la aplicación tiene que instalarla de nuevo o poner el token nuevo.',
    expired: 'Esto es demasiado antiguo para que Slack acepte una respuesta. Pregunte de nuevo.',
    other: (code) =>
      `Slack lo rechazó (${code}). Inténtelo de nuevo; si sigue igual, avise a quien administra la aplicación.`,
  },
  install: {
    installed: (team) => `Vigía está instalado en ${team}.`,
    open: 'Abrir Slack',
    badState: 'Esta instalación no empezó aquí, ya terminó o tardó más de diez minutos.',
    cancelled: 'La instalación se canceló. No se cambió nada.',
    failed: (code) => `Slack rechazó la instalación (${code}).`,
    again: 'Empezar de nuevo',
  },
  listing: {
    description:
      'Informa de una situación de seguridad a partir de artículos de prensa, palabra por palabra y con la fuente',
    longDescription:
      'Vigía informa de una situación de seguridad y responde preguntas a partir de artículos de prensa, palabra por palabra, con la fuente de cada línea. Nunca escribe por su cuenta: cada frase es un fragmento de un artículo y enlaza con la oración exacta. Lo que las fuentes no dicen, dice que no lo dicen.',
    umbrella: {
      description: 'Haga una pregunta o dé cualquier comando de Vigía',
      hint: 'ayuda | informe ecuador | quién richardson | una pregunta',
    },
    check: { name: 'Verificar con fuentes', description: 'Qué oraciones de un mensaje dice una fuente' },
    brief: { name: 'Deme el informe', description: 'Lo que dicen las fuentes, en una pantalla' },
    agent:
      'Responde con artículos de prensa, palabra por palabra, con la fuente de cada línea, y avisa cuando las fuentes no lo dicen.',
    prompts: [
      { title: 'Deme el informe', message: 'informe' },
      { title: '¿Qué se prometió?', message: 'compromisos' },
      { title: '¿Quién dijo qué?', message: 'citas' },
      { title: '¿Qué puedo preguntar?', message: 'ayuda' },
    ],
  },
};
