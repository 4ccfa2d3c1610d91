import type { Localised } from '../../core/language.ts';

/** What this adapter says to those who run it. */
interface OperatorWords {
  readonly botTokenRefused: string;
  readonly appTokenRefused: string;
  botTokenAccepted(workspace: string): string;
  readonly appTokenAccepted: string;
  scopesMissing(scopes: readonly string[]): string;
  unreachable(reason: string): string;
}

export const operatorWords: Localised<OperatorWords> = {
  en: {
    botTokenRefused:
      'Slack refuses SLACK_BOT_TOKEN. Copy the Bot User OAuth Token (xoxb-…) from https://api.slack.com/apps → your app → OAuth & Permissions; install the app to the workspace again if it was removed.',
    appTokenRefused:
      'Slack refuses SLACK_APP_TOKEN. It needs an app-level token (xapp-…) with connections:write from https://api.slack.com/apps → your app → Basic Information, and Socket Mode switched on.',
    botTokenAccepted: (workspace) => `Slack accepts SLACK_BOT_TOKEN, for the workspace ${workspace}.`,
    appTokenAccepted: 'Slack accepts SLACK_APP_TOKEN, and Socket Mode is on.',
    scopesMissing: (missing) =>
      `The Slack app lacks permissions: ${missing.join(', ')}. Put what ‘npx vigia manifest’ prints in https://api.slack.com/apps → your app → App Manifest, then install the app again.`,
    unreachable: (reason) =>
      `Slack can’t be asked (${reason}). Look at the network, and at SLACK_API_URL if it is set.`,
  },
  es: {
    botTokenRefused:
      'Slack rechaza SLACK_BOT_TOKEN. Copie el Bot User OAuth Token (xoxb-…) de https://api.slack.com/apps → su aplicación → OAuth & Permissions; si se quitó, instale de nuevo la aplicación en el espacio de trabajo.',
    appTokenRefused:
      'Slack rechaza SLACK_APP_TOKEN. Hace falta un token de aplicación (xapp-…) con connections:write de https://api.slack.com/apps → su aplicación → Basic Information, y el modo Socket encendido.',
    botTokenAccepted: (workspace) => `Slack acepta SLACK_BOT_TOKEN, para el espacio de trabajo ${workspace}.`,
    appTokenAccepted: 'Slack acepta SLACK_APP_TOKEN y el modo Socket está encendido.',
    scopesMissing: (missing) =>
      `A la aplicación de Slack le faltan permisos: ${missing.join(', ')}. Ponga lo que imprime «npx vigia manifest» en https://api.slack.com/apps → su aplicación → App Manifest e instale la aplicación de nuevo.`,
    unreachable: (reason) =>
      `No se puede preguntar a Slack (${reason}). Revise la red, y SLACK_API_URL si está puesta.`,
  },
};
