import { visible } from '../core/plain-text.ts';

/**
 * A text from the web without what is in it and not seen: control characters, those that turn the direction of
 * writing, those of no width. It is cleaned as it comes in, so that what is stored is what is shown, and every
 * span of it is exact.
 */
export function cleanText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n').replace(/(?![\n\t\v\f])\p{Cc}/gu, ''));
}
