import type { Localised } from '../../core/language.ts';

/** What this adapter says to those who run it. */
interface OperatorWords {
  readonly botTokenRefused: string;
  readonly appTokenRefused: string;
}

export const operatorWords: Localised<OperatorWords> = {
  en: {
    botTokenRefused:
      'Slack refuses SLACK_BOT_TOKEN. Copy the Bot User OAuth Token (xoxb-…) from https://api.slack.com/apps → your app → OAuth & Permissions; install the app to the workspace again if it was removed.',
    appTokenRefused:
      'Slack refuses SLACK_APP_TOKEN. It needs an app-level token (xapp-…) with connections:write from https://api.slack.com/apps → your app → Basic Information, and Socket Mode switched on.',
  },
  es: {
    botTokenRefused:
      'Slack rechaza SLACK_BOT_TOKEN. Copie el Bot User OAuth Token (xoxb-…) de https://api.slack.com/apps → su aplicación → OAuth & Permissions; si se quitó, instale de nuevo la aplicación en el espacio de trabajo.',
    appTokenRefused:
      'Slack rechaza SLACK_APP_TOKEN. Hace falta un token de aplicación (xapp-…) con connections:write de https://api.slack.com/apps → su aplicación → Basic Information, y el modo Socket encendido.',
  },
};
