// Seals the data that the script writes into its own tabs: what somebody types there has no seal, or a wrong one.
import type { Store } from './store.ts';

/** Writes seals and knows them again. */
export interface Seal {
  /** An object in JSON with its seal as the last field. */
  sealed(json: string): string;
  /** Whether the script sealed this text, and nobody has changed it since. */
  isOurs(text: string): boolean;
  /** Data that another installation has sealed, as of this one: for a copy that its owner puts back. */
  resealed(text: string): string;
}

const SEALED = /,"seal":"([\w-]+)"\}$/;

/** Seals with the secret of this installation; one that has none yet seals nothing and takes everything for its own. */
export function sealOf(store: () => Store): Seal {
  const secretOf = () => store().get('sealSecret');
  const sealed = (json: string): string => {
    const secret = secretOf();
    return secret ? `${json.slice(0, -1)},"seal":"${signed(json, secret)}"}` : json;
  };
  return {
    sealed,
    resealed: (text) => {
      const found = SEALED.exec(text);
      return found ? sealed(`${text.slice(0, found.index)}}`) : text;
    },
    isOurs: (text) => {
      const secret = secretOf();
      if (!secret) return true;
      const found = SEALED.exec(text);
      return found !== null && found[1] === signed(`${text.slice(0, found.index)}}`, secret);
    },
  };
}

/** A text's signature, of letters, digits, - and _. */
export function signed(text: string, secret: string): string {
  return Utilities.base64EncodeWebSafe(hmacOf(text, secret)).replace(/=+$/, '');
}

/** HMAC-SHA-256 with an explicit charset: by default Google signs every character beyond ASCII as "?" (facts 7.5). */
export function hmacOf(text: string, secret: string): number[] {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
}
