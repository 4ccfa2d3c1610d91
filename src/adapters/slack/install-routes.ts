import type { Route, RouteRequest, RouteResponse } from '../../core/adapter.ts';
import { type LanguageCode, type Localised, languageCodes } from '../../core/language.ts';
import type { SlackInstallWords } from '../../core/slack-words.ts';
import type { Words } from '../../core/words.ts';
import { slackCode } from './fault.ts';
import { isState, makeState, stateSeconds } from './install-state.ts';
import type { Installations } from './installations.ts';
import type { SlackLog } from './log.ts';

export interface InstallParts {
  readonly installations: Installations;
  readonly clientId: string;
  readonly stateSecret: string;
  readonly scopes: readonly string[];
  /** Where Slack asks people for their consent. */
  readonly authorizeUrl: string;
  /** Where this bot can be reached from outside, or null: then Slack takes the address in the app's settings. */
  readonly publicUrl: string | null;
  /** Whether a key was not used before. */
  readonly once: (key: string) => Promise<boolean>;
  readonly words: Localised<Words>;
  readonly now: () => Date;
  readonly reference: () => string;
  readonly log: SlackLog;
}

const installPath = '/slack/install';
const redirectPath = '/slack/oauth_redirect';
const cookieName = 'vigia-slack-state';

/** Adding the bot to a workspace: to Slack and back. */
export function installRoutes(parts: InstallParts): Route[] {
  return [
    { method: 'GET', path: installPath, handle: (request) => begin(request, parts) },
    { method: 'GET', path: redirectPath, handle: (request) => finish(request, parts) },
  ];
}

/** Sends the browser to Slack, with a state that it has to bring back. */
function begin(_request: RouteRequest, parts: InstallParts): RouteResponse {
  const { clientId, stateSecret, scopes, authorizeUrl, publicUrl, now } = parts;
  const state = makeState(stateSecret, now());
  const url = new URL(authorizeUrl);
  url.search = new URLSearchParams({
    client_id: clientId,
    scope: scopes.join(','),
    state,
    ...(publicUrl !== null && { redirect_uri: redirectUri(publicUrl) }),
  }).toString();
  return {
    status: 302,
    headers: {
      location: url.href,
      'set-cookie': cookie(state, stateSeconds, publicUrl),
      'cache-control': 'no-store',
    },
  };
}

async function finish(request: RouteRequest, parts: InstallParts): Promise<RouteResponse> {
  const { installations, stateSecret, publicUrl, now, words, log } = parts;
  const language = languageIn(request);
  const { install } = words[language].slack;
  const state = request.query.get('state') ?? '';
  const isOurs = isState(state, stateSecret, now()) && cookieIn(request) === state;
  if (!isOurs || !(await parts.once(`slack-state:${state}`)))
    return page(400, install.badState, parts, language);
  if (request.query.get('error') !== null) return page(200, install.cancelled, parts, language);
  try {
    const redirect = publicUrl === null ? null : redirectUri(publicUrl);
    const { workspace, name } = await installations.install(request.query.get('code') ?? '', redirect);
    log.info({ workspace }, 'Slack: installed in a workspace');
    return page(200, install.installed(name), parts, language, workspace);
  } catch (err) {
    const code = slackCode(err);
    const reference = parts.reference();
    log.error({ err, code, reference }, 'Slack: an installation failed');
    const said = code === null ? words[language].errors.internal(reference) : install.failed(code);
    return page(code === null ? 500 : 400, said, parts, language);
  }
}

function redirectUri(publicUrl: string): string {
  return new URL(redirectPath, publicUrl).href;
}

function cookie(value: string, seconds: number, publicUrl: string | null): string {
  const isSecure = publicUrl?.startsWith('https:') ? '; Secure' : '';
  return `${cookieName}=${value}; Path=${redirectPath}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure}`;
}

function cookieIn({ headers }: RouteRequest): string | undefined {
  const sent = String(headers.cookie ?? '').split(/;\s*/);
  return sent.find((pair) => pair.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1);
}

function languageIn({ headers }: RouteRequest): LanguageCode {
  const accepted = String(headers['accept-language'] ?? '').toLowerCase();
  return languageCodes.find((code) => accepted.startsWith(code)) ?? 'en';
}

function page(
  status: number,
  said: string,
  { publicUrl, words }: InstallParts,
  language: LanguageCode,
  workspace?: string,
): RouteResponse {
  const { install } = words[language].slack;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'no-store',
      'set-cookie': cookie('', 0, publicUrl),
    },
    body: html(said, linkOf(install, workspace), language),
  };
}

interface Link {
  readonly address: string;
  readonly text: string;
}

function linkOf(install: SlackInstallWords, workspace: string | undefined): Link {
  return workspace === undefined
    ? { address: installPath, text: install.again }
    : { address: `slack://open?team=${encodeURIComponent(workspace)}`, text: install.open };
}

function html(said: string, { address, text }: Link, language: LanguageCode): string {
  return `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Vigía</title>
<body style="font:18px/1.5 system-ui;max-width:32em;margin:4em auto;padding:0 1em">
<p>${escapeHtml(said)}</p>
<p><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></p>
</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
