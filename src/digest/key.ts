import { createHash } from 'node:crypto';

/** Names a post to a platform, in 20 characters: the same for the same subscription and occasion. */
export function keyOf(subscription: string, occasion: string): string {
  return createHash('sha256').update(`${subscription} ${occasion}`).digest('base64url').slice(0, 20);
}
