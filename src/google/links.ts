// The port Links: signs what a link claims with the secret of this installation, and knows where the web app answers.
import type { Links } from '../desk/ports.ts';
import { readToken, type Sign, writeToken } from '../domain/token.ts';
import type { Store } from './store.ts';

/** The parameter that carries the token; Google keeps `c` and `sid` for itself. */
const TOKEN_PARAMETER = 'p';

export class SignedLinks implements Links {
  private readonly store: () => Store;

  constructor(store: () => Store) {
    this.store = store;
  }

  address(claims: Parameters<Links['address']>[0]): string | null {
    const secret = this.store().get('linkSecret');
    const webApp = this.store().get('webApp');
    if (!secret || !webApp) return null;
    return `${webApp}?${TOKEN_PARAMETER}=${encodeURIComponent(writeToken(claims, signWith(secret)))}`;
  }

  read(token: string, today: string): ReturnType<Links['read']> {
    const secret = this.store().get('linkSecret');
    return secret ? readToken(token, today, signWith(secret)) : { ok: false, why: 'FORGED' };
  }
}

/** HMAC-SHA-256. The charset is named: by default Google would sign every letter beyond ASCII as "?" (facts 7.5). */
function signWith(secret: string): Sign {
  return (text) => {
    const bytes = Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8);
    return Utilities.base64EncodeWebSafe(bytes).replace(/=+$/, '');
  };
}
