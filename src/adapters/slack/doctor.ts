import { webApi } from '@slack/bolt';
import type { Finding } from '../../core/adapter.ts';
import type { LanguageCode } from '../../core/language.ts';
import { apiAddress, type SlackAccount } from './account.ts';
import { boltLogger } from './bolt-logger.ts';
import { isTokenRefused, slackCode } from './fault.ts';
import { scopes } from './manifest.ts';
import { operatorWords } from './operator-words.ts';

type Account = Pick<SlackAccount, 'botToken' | 'appToken' | 'apiUrl'>;

/** Looks at the tokens and what they may do; changes nothing. */
export async function diagnoseSlack(account: Account, language: LanguageCode): Promise<Finding[]> {
  const said = operatorWords[language];
  const client = new webApi.WebClient(undefined, {
    slackApiUrl: apiAddress(account),
    logger: boltLogger({ debug() {}, info() {}, warn() {}, error() {} }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
  });
  const look = async (refused: string, ask: () => Promise<Finding[]>): Promise<Finding[]> => {
    try {
      return await ask();
    } catch (error) {
      const reason = slackCode(error) ?? (error instanceof Error ? error.message : String(error));
      return [{ ok: false, text: isTokenRefused(error) ? refused : said.unreachable(reason) }];
    }
  };
  const { botToken: bot, appToken: app } = account;
  return [
    ...(bot === null ? [] : await look(said.botTokenRefused, () => lookAtBot(client, bot, language))),
    ...(app === null ? [] : await look(said.appTokenRefused, () => lookAtSocket(client, app, language))),
  ];
}

async function lookAtBot(
  client: webApi.WebClient,
  token: string,
  language: LanguageCode,
): Promise<Finding[]> {
  const said = operatorWords[language];
  const { team, response_metadata: more } = await client.auth.test({ token });
  const given = more?.scopes;
  const lacks = given ? scopes.filter((scope) => !given.includes(scope)) : [];
  return [
    { ok: true, text: said.botTokenAccepted(team ?? '?') },
    ...(lacks.length > 0 ? [{ ok: false, text: said.scopesMissing(lacks) }] : []),
  ];
}

async function lookAtSocket(
  client: webApi.WebClient,
  token: string,
  language: LanguageCode,
): Promise<Finding[]> {
  await client.apps.connections.open({ token });
  return [{ ok: true, text: operatorWords[language].appTokenAccepted }];
}
