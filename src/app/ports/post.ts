// The port Post: sends mails, as many as the account may send.
import type { Mail } from '../../pages/mails/mail.ts';

export interface Post {
  /** To how many recipients the account may still send mail today. */
  remaining(): number;
  /** @throws whatever the platform throws */
  send(mail: Mail): void;
}
