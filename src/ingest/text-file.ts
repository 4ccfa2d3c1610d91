import { isUtf8 } from 'node:buffer';
import { Refusal, type Where } from './found.ts';

/**
 * A file's bytes as text: UTF-8, without the byte order mark that it may begin with. Throws a `Refusal` for
 * anything else, rather than guess at an encoding and quote words that nobody wrote.
 */
export function decode(bytes: Uint8Array, where: Where): string {
  if (!isUtf8(bytes)) throw new Refusal(where, { kind: 'not-utf8' });
  const text = new TextDecoder().decode(bytes);
  // Databases can't all keep NUL, and no article has it.
  if (text.includes('\0')) throw new Refusal(where, { kind: 'binary' });
  return text;
}

/**
 * A plain text file's article: all of it, except the one line break that ends its last line.
 */
export function withoutFinalLineBreak(text: string): string {
  return text.replace(/\r?\n$/, '');
}
