// The port Links: signs the claims of a link with this installation's secret, and finds the web app's address.
import type { Links } from '../../app/ports/desk.ts';
import { readToken, type Sign, writeToken } from '../../domain/office/token.ts';
import { parseWebAddress } from '../../domain/settings/setting-shapes.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import type { Store } from '../services/store.ts';

export class SignedLinks implements Links {
  private readonly store: () => Store;

  constructor(store: () => Store) {
    this.store = store;
  }

  address(claims: Parameters<Links['address']>[0]): string | null {
    const [sign, webApp] = [this.sign(), this.store().get('webApp')];
    return sign && webApp ? `${webApp}?${FIELDS.token}=${encodeURIComponent(writeToken(claims, sign))}` : null;
  }

  read(token: string, today: string): ReturnType<Links['read']> {
    const sign = this.sign();
    return sign ? readToken(token, today, sign) : { ok: false, why: 'FORGED' };
  }

  /** `null` before the first install. */
  private sign(): Sign | null {
    const secret = this.store().get('linkSecret');
    return secret ? (text) => signed(text, secret) : null;
  }
}

/** Makes a secret, which must never leave the script properties. */
export function newSecret(): string {
  return `${Utilities.getUuid()}${Utilities.getUuid()}`;
}

/**
 * The public address of the deployment that this request asked; `null` where it is not deployed. Only a page of `/exec` may
 * ask: elsewhere Google tells the test address, or that of an old deployment (facts 13.2).
 * In a Workspace domain Google returns an address that needs an account of the domain; the public one does not.
 */
export function deployedAddress(): string | null {
  // Google's types say that the address always exists; without a deployment it is `null`.
  return parseWebAddress((ScriptApp.getService().getUrl() as string | null) ?? '');
}

/** The address that a page's links and forms begin with: the believed one, since a visit may be told another (facts 17.3). */
export function pageAddress(store: Store): string {
  return store.get('webApp') ?? deployedAddress() ?? '';
}

/** A text's signature, of letters, digits, - and _. */
function signed(text: string, secret: string): string {
  return Utilities.base64EncodeWebSafe(hmacOf(text, secret)).replace(/=+$/, '');
}

/** HMAC-SHA-256 with an explicit charset: by default Google signs every character beyond ASCII as "?" (facts 7.5). */
export function hmacOf(text: string, secret: string): number[] {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
}
