import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { visible } from '../core/plain-text.ts';

/** Where a command reads and writes. */
export interface Streams {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** Writes text and a line break, and waits while its reader is behind. File names and titles can't steer a terminal. */
export async function writeLine(stream: Writable, text: string): Promise<void> {
  if (!stream.destroyed && !stream.write(`${visible(text)}\n`)) await once(stream, 'drain');
}

/** Writes a value as one line of JSON. */
export async function writeJson(stream: Writable, value: object): Promise<void> {
  if (!stream.destroyed && !stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
}
