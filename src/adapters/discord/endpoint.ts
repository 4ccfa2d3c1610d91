import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Route, RouteRequest, RouteResponse } from '../../core/adapter.ts';
import type { Acknowledged } from './interactions.ts';

/** How old, or how far ahead, a request may be, in seconds: what was heard can't be said again later. */
const window = 300;

export interface EndpointParts {
  /** The application's public key: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly now: () => Date;
  /** How to answer an interaction; null when it is none of ours. */
  readonly onInteraction: (raw: unknown) => Acknowledged | null;
  /** Does what comes after the acknowledgment; never rejects. */
  readonly onAcknowledged: (handled: Acknowledged) => void;
}

/** `POST /discord/interactions`: what Discord signed is answered, everything else is refused with 401. */
export function interactionsRoute({ publicKey, now, onInteraction, onAcknowledged }: EndpointParts): Route {
  const key = keyOf(publicKey);
  return {
    method: 'POST',
    path: '/discord/interactions',
    handle(request) {
      if (!isSigned(request, key) || !isRecent(request, now()))
        return refusal(401, 'invalid request signature');
      const raw = parsed(request.body);
      if (raw === undefined) return refusal(400, 'not JSON');
      const handled = onInteraction(raw);
      if (!handled) return refusal(400, 'not an interaction of this application');
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(handled.response),
        sent: () => onAcknowledged(handled),
      };
    },
  };
}

function keyOf(publicKey: string): KeyObject {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

function isSigned({ headers, body }: RouteRequest, key: KeyObject): boolean {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || typeof timestamp !== 'string') return false;
  if (!/^[0-9a-f]{128}$/i.test(signature)) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}

function isRecent({ headers }: RouteRequest, now: Date): boolean {
  const sent = Number(headers['x-signature-timestamp']);
  return Math.abs(now.getTime() / 1000 - sent) <= window;
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8'));
  } catch {
    return undefined;
  }
}

function refusal(status: number, body: string): RouteResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}
