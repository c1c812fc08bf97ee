// The port Links: signs what a link claims with the secret of this installation, and knows where the web app answers.
import type { Links } from '../../app/ports/links.ts';
import { readToken, type Sign, writeToken } from '../../domain/office/token.ts';
import { FIELDS } from '../../pages/web/page.tsx';
import type { Store } from '../services/store.ts';

/** The address of a deployment, in whichever way Google writes it; `/dev` shows unpublished code to editors only. */
const DEPLOYED = /^https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?(?:macros\/)?s\/([\w-]+)\/exec$/;

export class SignedLinks implements Links {
  private readonly store: () => Store;

  constructor(store: () => Store) {
    this.store = store;
  }

  address(claims: Parameters<Links['address']>[0]): string | null {
    const secret = this.store().get('linkSecret');
    const webApp = this.store().get('webApp');
    if (!secret || !webApp) return null;
    return `${webApp}?${FIELDS.token}=${encodeURIComponent(writeToken(claims, signWith(secret)))}`;
  }

  read(token: string, today: string): ReturnType<Links['read']> {
    const secret = this.store().get('linkSecret');
    return secret ? readToken(token, today, signWith(secret)) : { ok: false, why: 'FORGED' };
  }
}

/** A secret nobody can guess: it is made once and never leaves the script's properties. */
export function newSecret(): string {
  return `${Utilities.getUuid()}${Utilities.getUuid()}`;
}

/**
 * Where the web app answers everybody; `null` where it is not deployed.
 * Inside a domain Google writes an address that asks for an account of the domain: the plain one does not.
 */
export function deployedAddress(): string | null {
  // Google types the address as always there; without a deployment there is none.
  const found = DEPLOYED.exec((ScriptApp.getService().getUrl() as string | null) ?? '');
  return found ? `https://script.google.com/macros/s/${found[1]}/exec` : null;
}

/** HMAC-SHA-256. The charset is named: by default Google would sign every letter beyond ASCII as "?" (facts 7.5). */
function signWith(secret: string): Sign {
  return (text) => {
    const bytes = Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
    return Utilities.base64EncodeWebSafe(bytes).replace(/=+$/, '');
  };
}
