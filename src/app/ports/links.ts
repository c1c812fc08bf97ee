// The port Links: addresses that stand for a person.
import type { Claims, TokenReading } from '../../domain/office/token.ts';
import type { PlainDate } from '../../domain/time/time.ts';

/** Links that stand for a person. They go into mails and nowhere else: whoever reads one can use it. */
export interface Links {
  /** Where the page answers the one these claims are about; `null` as long as the web app is not deployed. */
  address(claims: Claims): string | null;
  /** What a token claims on a day. */
  read(token: string, today: PlainDate): TokenReading;
}
