type Line = (details: object, message: string) => void;

/** What this adapter has to say to those who run it; pino's own methods. */
export interface SlackLog {
  debug: Line;
  info: Line;
  warn: Line;
  error: Line;
}
