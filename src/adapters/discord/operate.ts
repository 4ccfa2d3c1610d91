import { AdapterError, type Finding } from '../../core/adapter.ts';
import type { LanguageCode } from '../../core/language.ts';
import { DiscordApi } from './api.ts';
import { definitionsOf } from './definitions.ts';
import { type CheckParts, checkDiscord } from './doctor.ts';
import { isUnauthorised, tokenRefused } from './fault.ts';
import { operatorWords } from './operator-words.ts';
import { isSame, registerCommands } from './registration.ts';

const well: ReadonlySet<string> = new Set(['token-accepted', 'registered', 'may-write']);

/** All that was looked at on Discord, each with its remedy where something is wrong; changes nothing. */
export async function diagnoseDiscord(parts: CheckParts, language: LanguageCode): Promise<Finding[]> {
  const words = operatorWords[language];
  if (parts.account.token === null) return [{ ok: false, text: words.noToken }];
  const findings = await checkDiscord(parts);
  return findings.map((finding) => ({ ok: well.has(finding.kind), text: words.finding(finding) }));
}

/** Registers the commands, and says what that changed. Rejects with an `AdapterError` when the token is refused. */
export async function registerOnDiscord(
  parts: CheckParts,
  language: LanguageCode,
): Promise<readonly string[]> {
  const words = operatorWords[language];
  if (parts.account.token === null)
    throw new AdapterError('discord', { en: operatorWords.en.noToken, es: operatorWords.es.noToken });
  const api = new DiscordApi(parts.account);
  try {
    const difference = await registerCommands(api, parts.guild, definitionsOf(parts.commands, parts.words));
    return isSame(difference) ? [words.nothingChanged] : words.difference(difference);
  } catch (error) {
    throw isUnauthorised(error) ? tokenRefused(error) : error;
  } finally {
    api.close();
  }
}
