import type { Localised } from '../../core/language.ts';
import type { Lack, slackPlaces, slackSecrets } from '../../slack-config.ts';

type Name = keyof typeof slackPlaces | keyof typeof slackSecrets;

/** What a variable of Slack's is, where to get it, and what to do instead. */
export const slackSettings: Localised<Readonly<Record<Name, (value: string) => string>>> = {
  en: {
    SLACK_BOT_TOKEN: () =>
      'SLACK_BOT_TOKEN is no bot token: that begins with xoxb-. Get it at https://api.slack.com/apps → your app → OAuth & Permissions → Bot User OAuth Token; or leave it empty for the console.',
    SLACK_APP_TOKEN: () =>
      'SLACK_APP_TOKEN is no app-level token: that begins with xapp-. Get it at https://api.slack.com/apps → your app → Basic Information → App-Level Tokens, with connections:write; or leave it empty for the console.',
    SLACK_SIGNING_SECRET: () =>
      'SLACK_SIGNING_SECRET is no signing secret: that is 32 characters without spaces. Get it at https://api.slack.com/apps → your app → Basic Information → Signing Secret.',
    SLACK_CLIENT_ID: (value) =>
      `SLACK_CLIENT_ID can't be ‘${value}’: it is two numbers with a dot between. Copy it from https://api.slack.com/apps → your app → Basic Information → Client ID; or leave it empty.`,
    SLACK_CLIENT_SECRET: () =>
      'SLACK_CLIENT_SECRET is no client secret: that is 32 characters without spaces. Get it at https://api.slack.com/apps → your app → Basic Information → Client Secret.',
    SLACK_STATE_SECRET: () =>
      'SLACK_STATE_SECRET is a long word of your own, without spaces. For example, what this prints: openssl rand -hex 32',
    VIGIA_SECRET_KEY: () =>
      'VIGIA_SECRET_KEY is a key of 16 characters or more without spaces, or several with commas between, the newest first. For example, what this prints: openssl rand -base64 32',
    SLACK_API_URL: (value) =>
      `SLACK_API_URL can't be ‘${value}’: it is an address. For example: SLACK_API_URL=http://127.0.0.1:8080/api`,
    PUBLIC_URL: (value) =>
      `PUBLIC_URL can't be ‘${value}’: it is the address of this bot from outside. For example: PUBLIC_URL=https://vigia.example.org`,
  },
  es: {
    SLACK_BOT_TOKEN: () =>
      'SLACK_BOT_TOKEN no es el token de un bot: empieza por xoxb-. Está en https://api.slack.com/apps → su aplicación → OAuth & Permissions → Bot User OAuth Token; déjelo vacío para usar la consola.',
    SLACK_APP_TOKEN: () =>
      'SLACK_APP_TOKEN no es un token de aplicación: empieza por xapp-. Está en https://api.slack.com/apps → su aplicación → Basic Information → App-Level Tokens, con connections:write; déjelo vacío para usar la consola.',
    SLACK_SIGNING_SECRET: () =>
      'SLACK_SIGNING_SECRET no es un secreto de firma: tiene 32 caracteres sin espacios. Está en https://api.slack.com/apps → su aplicación → Basic Information → Signing Secret.',
    SLACK_CLIENT_ID: (value) =>
      `SLACK_CLIENT_ID no puede ser ‘${value}’: son dos números con un punto en medio. Está en https://api.slack.com/apps → su aplicación → Basic Information → Client ID; o déjelo vacío.`,
    SLACK_CLIENT_SECRET: () =>
      'SLACK_CLIENT_SECRET no es un secreto de cliente: tiene 32 caracteres sin espacios. Está en https://api.slack.com/apps → su aplicación → Basic Information → Client Secret.',
    SLACK_STATE_SECRET: () =>
      'SLACK_STATE_SECRET es una palabra larga suya, sin espacios. Por ejemplo, lo que imprime: openssl rand -hex 32',
    VIGIA_SECRET_KEY: () =>
      'VIGIA_SECRET_KEY es una clave de 16 caracteres o más sin espacios, o varias separadas por comas, la más nueva primero. Por ejemplo, lo que imprime: openssl rand -base64 32',
    SLACK_API_URL: (value) =>
      `SLACK_API_URL no puede ser ‘${value}’: es una dirección. Por ejemplo: SLACK_API_URL=http://127.0.0.1:8080/api`,
    PUBLIC_URL: (value) =>
      `PUBLIC_URL no puede ser ‘${value}’: es la dirección de este bot desde fuera. Por ejemplo: PUBLIC_URL=https://vigia.example.org`,
  },
};

/** A variable that is missing beside another. */
export const slackLack: Localised<(lack: Lack) => string> = {
  en: ({ name, beside }) => {
    const also = name === 'SLACK_APP_TOKEN' ? ' (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)' : '';
    return `${beside} is set, and needs ${name}${also} beside it. ‘Setting up Slack’ in the README says where to get it; or leave ${beside} empty.`;
  },
  es: ({ name, beside }) => {
    const also = name === 'SLACK_APP_TOKEN' ? ' (modo Socket) o SLACK_SIGNING_SECRET (HTTP)' : '';
    return `${beside} está puesto y necesita también ${name}${also}. ‘Setting up Slack’, en el README, dice dónde está; o deje ${beside} vacío.`;
  },
};
