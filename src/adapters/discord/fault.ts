import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { AdapterError } from '../../core/adapter.ts';
import { operatorWords } from './operator-words.ts';

/** Codes with which Discord says that an interaction is over, or another process has it. */
const lost: readonly (number | string)[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** The code with which Discord says that an interaction can't be answered any more, by us; else null. */
export function lostCode(error: unknown): number | string | null {
  return error instanceof DiscordAPIError && lost.includes(error.code) ? error.code : null;
}

/** Whether Discord refused the bot's token. */
export function isUnauthorised(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401;
}

/** Why a channel can't be written to, or null when it is something else that failed. */
export function channelFault(error: unknown): 'gone' | 'forbidden' | null {
  if (!(error instanceof DiscordAPIError)) return null;
  return error.status === 404 ? 'gone' : error.status === 403 ? 'forbidden' : null;
}

/** That Discord doesn't take the token, for those who run the bot. */
export function tokenRefused(cause: unknown): AdapterError {
  const text = { en: operatorWords.en.tokenRefused, es: operatorWords.es.tokenRefused };
  return new AdapterError('discord', text, cause);
}
