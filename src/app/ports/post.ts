// The port Post: mails leave by it, as many as the account may send.
import type { Mail } from '../../pages/mails/mail.ts';

export interface Post {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** @throws whatever the platform throws */
  send(mail: Mail): void;
}
