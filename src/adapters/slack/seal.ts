import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto';

/** A key, and what a sealed text names it by. */
interface Key {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A sealed text that none of the keys opens, or that was changed or moved. */
class SealError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SealError';
  }
}

/** What was opened, and whether it was sealed with another key than is used now. */
export interface Opened {
  readonly text: string;
  readonly isOld: boolean;
}

/**
 * Seals texts with AES-256-GCM. The first secret seals, all of them open, so that a new one can be put before an old
 * one. A text opens only with the label that it was sealed with.
 */
export class Seal {
  readonly #keys: readonly Key[];

  constructor(secrets: readonly string[]) {
    if (secrets.length === 0) throw new Error('a seal needs a secret');
    this.#keys = secrets.map((secret) => {
      const bytes = new Uint8Array(hkdfSync('sha256', secret, '', 'vigia seal 1', 32));
      return { id: hash('sha256', bytes).slice(0, 8), bytes };
    });
  }

  seal(text: string, label: string): string {
    const [key] = this.#keys;
    if (!key) throw new Error('a seal needs a secret');
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(label));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return ['1', key.id, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
  }

  /** Throws a `SealError` when it can't be opened. */
  open(sealed: string, label: string): Opened {
    const [version, id, nonce = '', rest = ''] = sealed.split('.');
    const key = this.#keys.find((one) => one.id === id);
    if (version !== '1' || !key) throw new SealError('sealed with a key that is not set');
    const bytes = Buffer.from(rest, 'base64url');
    try {
      const options = { authTagLength: 16 };
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, Buffer.from(nonce, 'base64url'), options)
        .setAAD(Buffer.from(label))
        .setAuthTag(bytes.subarray(-16));
      const text = decipher.update(bytes.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8');
      return { text, isOld: key !== this.#keys[0] };
    } catch (error) {
      throw new SealError('sealed text was changed', error);
    }
  }
}
