import { type Logger, LogLevel } from '@slack/bolt';
import type { SlackLog } from './log.ts';

/**
 * Slack's own packages on our log. What they call information is detail here, and their errors are warnings: what
 * they mean for a person, the adapter says. Tokens that may stand in a message are left out.
 */
export function boltLogger(log: SlackLog): Logger {
  const line =
    (write: SlackLog['debug']) =>
    (...parts: unknown[]) =>
      write({}, `Slack: ${parts.map(textOf).join(' ')}`);
  return {
    debug: () => {},
    info: line((details, message) => log.debug(details, message)),
    warn: line((details, message) => log.debug(details, message)),
    error: line((details, message) => log.warn(details, message)),
    getLevel: () => LogLevel.INFO,
    setLevel: () => {},
    setName: () => {},
  };
}

function textOf(part: unknown): string {
  const text = part instanceof Error ? part.message : typeof part === 'string' ? part : JSON.stringify(part);
  return String(text).replace(/xox[a-z.]+-[\w-]+|xapp-[\w-]+/g, '…');
}
