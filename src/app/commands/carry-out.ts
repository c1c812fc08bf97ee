// Carries out a command: it is decided and recorded under the lock, then its mails are sent.
import { sendMails } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import { type Outcome, type Prepare, recordCommand, type Teller } from './record-command.ts';

/**
 * @param teller with `PAGE` the page says why a step was refused, and the row is left alone
 * @throws DeskError if the desk is busy or the sheet lacks a tab or column
 */
export function carryOut(desk: Desk, prepare: Prepare, teller: Teller = 'ROW'): Outcome {
  const { outcome, mails, office } = recordCommand(desk, prepare, teller);
  sendMails(desk, mails, office);
  return outcome;
}
