import { webApi } from '@slack/bolt';
import { AdapterError } from '../../core/adapter.ts';
import type { SlackWords } from '../../core/slack-words.ts';
import { operatorWords } from './operator-words.ts';
import { ResponseError } from './response-url.ts';

/** Slack's codes for a token that it doesn't take, or not any more. */
const refusals: readonly string[] = [
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'invalid_token',
  'app_uninstalled',
  'not_allowed_token_type',
];

/** Slack's codes for a channel that is no more, or can't be seen. */
const gone: readonly string[] = ['channel_not_found', 'is_archived', 'channel_is_archived', 'user_not_found'];

/** Slack's codes for a channel that the bot may not write to. */
const forbidden: readonly string[] = [
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'restricted_action_thread_only_channel',
  'missing_scope',
  'cannot_dm_bot',
  'messages_tab_disabled',
];

/** The code with which Slack refused a call, or null when it did not. */
export function slackCode(error: unknown): string | null {
  return error instanceof webApi.WebAPIPlatformError ? String(error.data.error) : null;
}

/** Whether Slack doesn't take the token. */
export function isTokenRefused(error: unknown): boolean {
  return refusals.includes(slackCode(error) ?? '');
}

/** Slack's codes for a workspace that has the app no longer. */
const removals: readonly string[] = [
  'account_inactive',
  'token_revoked',
  'app_uninstalled',
  'team_access_not_granted',
];

/** Whether the workspace has the app no longer. */
export function isRemoved(error: unknown): boolean {
  return removals.includes(slackCode(error) ?? '');
}

/** What the network says when nothing of a request got anywhere. */
const unreached: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/** Whether a call never got to Slack; a connection that broke later may have brought it there. */
export function isUnreached(error: unknown): boolean {
  const { original } = error instanceof webApi.WebAPIRequestError ? error : {};
  const causes: unknown[] = [original, original?.cause];
  return causes.some((cause) => cause instanceof Error && 'code' in cause && unreached.includes(cause.code));
}

/** A token was refused, and where to get another one. */
export function tokenRefused(which: 'botTokenRefused' | 'appTokenRefused', cause: unknown): AdapterError {
  return new AdapterError('slack', { en: operatorWords.en[which], es: operatorWords.es[which] }, cause);
}

/** Why a channel can't be written to, or null when it is something else that failed. */
export function channelFault(error: unknown): 'gone' | 'forbidden' | null {
  const code = slackCode(error) ?? '';
  return gone.includes(code) ? 'gone' : forbidden.includes(code) ? 'forbidden' : null;
}

/** What a person can do about a refusal of Slack's, in words; null when the failure is none. */
export function remedyOf(error: unknown, { remedies }: SlackWords): string | null {
  if (error instanceof ResponseError) return remedies.expired;
  const code = slackCode(error);
  if (code === null) return null;
  if (code === 'missing_scope') return remedies.missing_scope(neededScope(error));
  if (refusals.includes(code)) return remedies.invalid_auth;
  const same = sameAs[code];
  return same ? remedies[same] : remedies.other(code);
}

/** Codes that call for the same remedy. */
const sameAs: Readonly<Record<string, 'not_in_channel' | 'channel_not_found' | 'is_archived' | 'expired'>> = {
  not_in_channel: 'not_in_channel',
  channel_not_found: 'channel_not_found',
  is_archived: 'is_archived',
  channel_is_archived: 'is_archived',
  expired_trigger_id: 'expired',
  exchanged_trigger_id: 'expired',
  trigger_exchanged: 'expired',
  message_not_found: 'expired',
  not_found: 'expired',
};

function neededScope(error: unknown): string | null {
  const needed = error instanceof webApi.WebAPIPlatformError && 'needed' in error.data && error.data.needed;
  return typeof needed === 'string' && needed !== '' ? needed : null;
}
