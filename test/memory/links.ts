// The port Links in memory: signed with a simple keyed hash, which nobody is to rely on outside the tests.
import type { Links } from '../../src/app/ports/desk.ts';
import { type Claims, readToken, type Sign, type TokenReading, writeToken } from '../../src/domain/office/token.ts';
import { fingerprint } from '../../src/domain/text/text.ts';
import type { PlainDate } from '../../src/domain/time/time.ts';

export class MemoryLinks implements Links {
  secret = 'rahasia';
  /** Where the web app answers; `null` until it is deployed. */
  webApp: string | null = null;

  address(claims: Claims): string | null {
    return this.webApp && `${this.webApp}?p=${encodeURIComponent(writeToken(claims, this.sign))}`;
  }

  read(token: string, today: PlainDate): TokenReading {
    return readToken(token, today, this.sign);
  }

  private readonly sign: Sign = (text) => fingerprint(`${this.secret}${text}`);
}
