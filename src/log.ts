import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config.ts';
import type { BotLog } from './core/bot.ts';

export type { Logger };

/** Writes JSON lines to standard error, each before the call returns. Stack traces only from `debug` on. */
export function createLog(level: LogLevel): Logger {
  const full = level === 'debug' || level === 'trace';
  const destination = pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, serializers: { err: full ? stdSerializers.err : briefly } }, destination);
}

/** What failed and where, with its causes. */
function briefly(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const at = /^\s+at (.*)$/m.exec(error.stack ?? '')?.[1];
  const cause = error.cause === undefined ? {} : { cause: briefly(error.cause) };
  return { type: error.name, message: error.message, at, ...cause };
}

/** What the bot has to say to those who run it. */
export function botLog(log: Logger): BotLog {
  return {
    withheld: (command, spans) => log.warn({ command, spans }, 'withheld what its article does not say'),
    failed: (command, reference, cause) => log.error({ command, reference, err: cause }, 'failed'),
  };
}
