// Carries out a command: it is decided and recorded under the lock, then its mails are sent.
import { sendMails } from '../outbox/send-mails.ts';
import type { Desk } from '../ports/desk.ts';
import { type Outcome, type Prepare, recordCommand, type Teller } from './record-command.ts';

/**
 * @param teller a page says itself why a step was refused: the row and what stands in it are left alone
 * @throws DeskError where the desk is busy or the sheet lacks a tab or column
 */
export function carryOut(desk: Desk, prepare: Prepare, teller: Teller = 'ROW'): Outcome {
  const { outcome, mails, office } = recordCommand(desk, prepare, teller);
  sendMails(desk, mails, office);
  return outcome;
}
