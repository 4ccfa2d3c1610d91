import type { Localised } from '../../core/language.ts';
import type { DiscordFinding } from './doctor.ts';
import type { RegistrationDifference } from './registration.ts';

/** What those who run the bot are told of Discord, in one language; a line each. */
export interface OperatorWords {
  readonly tokenRefused: string;
  readonly noToken: string;
  readonly nothingChanged: string;
  difference(difference: RegistrationDifference): readonly string[];
  finding(finding: DiscordFinding): string;
}

const portal = 'https://discord.com/developers/applications';

const list = (names: readonly string[]) => names.join(', ');

/** A line for each kind of change that there is. */
function changes(
  { added, changed, removed }: RegistrationDifference,
  [add, change, remove]: readonly [string, string, string],
): string[] {
  const lines = [
    [add, added],
    [change, changed],
    [remove, removed],
  ] as const;
  return lines.flatMap(([word, names]) => (names.length > 0 ? [`${word} ${list(names)}`] : []));
}

const english: OperatorWords = {
  tokenRefused: `Discord refuses DISCORD_TOKEN. Get a new one at ${portal} → your application → Bot → Reset Token.`,
  noToken: `DISCORD_TOKEN is not set. Get it at ${portal} → your application → Bot → Reset Token.`,
  nothingChanged: 'Discord: the commands are registered as they should be; nothing to change.',
  difference: (difference) => changes(difference, ['+ added:', '~ changed:', '- removed:']),
  finding(finding) {
    switch (finding.kind) {
      case 'token-accepted':
        return `Discord takes the token of application ${finding.application}. Invite the bot: ${finding.invite}`;
      case 'token-refused':
        return english.tokenRefused;
      case 'unreachable':
        return `Discord can't be reached (${finding.reason}). Check the network, and DISCORD_API_URL if it is set.`;
      case 'other-application':
        return `DISCORD_APPLICATION_ID is ${finding.set}, and the token is of ${finding.actual}. Set it to ${finding.actual}, or leave it empty.`;
      case 'other-key':
        return `DISCORD_PUBLIC_KEY is not this application's. Set it to ${finding.actual}`;
      case 'endpoint-without-key':
        return `The application has an interactions endpoint, so nothing comes by the gateway. Set DISCORD_PUBLIC_KEY, or empty the field at ${portal} → your application → General Information → Interactions Endpoint URL.`;
      case 'registered':
        return 'The commands are registered as they should be.';
      case 'not-registered':
        return `The commands are not registered as they should be (${changes(finding.difference, ['added:', 'changed:', 'removed:']).join('; ')}). Start the bot, or run: npx vigia register`;
      case 'no-servers':
        return `The bot is in no server yet. Invite it: ${finding.invite}`;
      case 'may-write':
        return `The bot may write in ${finding.servers} ${finding.servers === 1 ? 'server' : 'servers'}.`;
      case 'may-not-write':
        return `In ${finding.server} the bot lacks ${list(finding.lacks)}. Server Settings → Roles → the bot's role → allow them.`;
    }
  },
};

const spanish: OperatorWords = {
  tokenRefused: `Discord rechaza DISCORD_TOKEN. Obtenga otro en ${portal} → su aplicación → Bot → Reset Token.`,
  noToken: `Falta DISCORD_TOKEN. Está en ${portal} → su aplicación → Bot → Reset Token.`,
  nothingChanged: 'Discord: los comandos están registrados como deben; no hay nada que cambiar.',
  difference: (difference) => changes(difference, ['+ nuevos:', '~ cambiados:', '- quitados:']),
  finding(finding) {
    switch (finding.kind) {
      case 'token-accepted':
        return `Discord acepta el token de la aplicación ${finding.application}. Invite al bot: ${finding.invite}`;
      case 'token-refused':
        return spanish.tokenRefused;
      case 'unreachable':
        return `No se llega a Discord (${finding.reason}). Revise la red y, si está puesta, DISCORD_API_URL.`;
      case 'other-application':
        return `DISCORD_APPLICATION_ID es ${finding.set} y el token es de ${finding.actual}. Ponga ${finding.actual} o déjela vacía.`;
      case 'other-key':
        return `DISCORD_PUBLIC_KEY no es la de esta aplicación. Ponga ${finding.actual}`;
      case 'endpoint-without-key':
        return `La aplicación tiene un punto de entrada HTTP, así que nada llega por el gateway. Ponga DISCORD_PUBLIC_KEY o vacíe el campo en ${portal} → su aplicación → General Information → Interactions Endpoint URL.`;
      case 'registered':
        return 'Los comandos están registrados como deben.';
      case 'not-registered':
        return `Los comandos no están registrados como deben (${changes(finding.difference, ['nuevos:', 'cambiados:', 'quitados:']).join('; ')}). Inicie el bot o ejecute: npx vigia register`;
      case 'no-servers':
        return `El bot aún no está en ningún servidor. Invítelo: ${finding.invite}`;
      case 'may-write':
        return `El bot puede escribir en ${finding.servers} ${finding.servers === 1 ? 'servidor' : 'servidores'}.`;
      case 'may-not-write':
        return `En ${finding.server} al bot le falta ${list(finding.lacks)}. Ajustes del servidor → Roles → el rol del bot → permítalo.`;
    }
  },
};

export const operatorWords: Localised<OperatorWords> = { en: english, es: spanish };
