// Says in the row of a request that a mail about it was given up, before the outbox says so.

import { minutesLater } from '../../domain/time/time.ts';
import { outboxProblemWords } from '../../words/sheet/outbox.ts';
import { recordCommand } from '../commands/record-command.ts';
import type { Desk } from '../ports/desk.ts';
import type { OutboxItem, OutboxResult } from '../ports/outbox.ts';

const AGAIN_MINUTES = 10;

type Failed = OutboxResult & { readonly state: 'FAILED' };

/**
 * Records that a mail was given up.
 * @returns how to mark the mail (to be tried again if this could not be recorded), and the mails to send now
 */
export function reportUndelivered(
  desk: Desk,
  { effect }: OutboxItem,
  result: Failed,
): { readonly result: OutboxResult; readonly mails: readonly OutboxItem[] } {
  if (effect.type !== 'MAIL') return { result, mails: [] };
  const { template, addressee, recipient, facts } = effect;
  const { problem, attempts } = result;
  const command = {
    type: 'UNDELIVERED',
    id: `${effect.key}:UNDELIVERED`,
    actor: { type: 'MACHINE' },
    number: facts.number,
    template,
    addressee,
    recipient,
    problem: outboxProblemWords(problem),
    passedOn: (addressee === 'APPLICANT' && facts.applicantMessage) || '',
  } as const;
  try {
    return { result, mails: recordCommand(desk, () => command).mails };
  } catch (error) {
    console.error(`${effect.key} was given up, and its row does not say so yet: ${error}`);
    const notBefore = minutesLater(desk.office.now(), AGAIN_MINUTES);
    return { result: { state: 'WAITING', problem, attempts, notBefore }, mails: [] };
  }
}
