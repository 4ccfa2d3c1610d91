import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** A body that a test had the bot send. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** Keeps a body for `npm run check:discord`, which names the folder; else does nothing. */
export function record(recorded: Recorded): void {
  const folder = process.env.VIGIA_DISCORD_BODIES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(recorded)}\n`);
}
