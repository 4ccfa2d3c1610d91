import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long somebody may take between beginning an installation and ending it, in seconds. */
export const stateSeconds = 600;

/** A value that only this bot can have made, and when: `nonce.seconds.signature`. */
export function makeState(secret: string, now: Date): string {
  const body = `${randomBytes(16).toString('base64url')}.${Math.floor(now.getTime() / 1000)}`;
  return `${body}.${sign(body, secret)}`;
}

/** Whether a value was made here no longer ago than `stateSeconds`. */
export function isState(state: string, secret: string, now: Date): boolean {
  const [, body = '', seconds, signature = ''] = /^([\w-]+\.(\d+))\.([\w-]+)$/.exec(state) ?? [];
  const expected = Buffer.from(sign(body, secret));
  const given = Buffer.from(signature);
  const isSigned = expected.length === given.length && timingSafeEqual(expected, given);
  const age = now.getTime() / 1000 - Number(seconds);
  return isSigned && age >= -1 && age <= stateSeconds;
}

function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
