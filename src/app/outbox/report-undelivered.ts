// Says in the row of a request that a mail about it was given up, before the outbox says so.

import { EXPLAINED } from '../../domain/mail/mails.ts';
import { minutesLater } from '../../domain/time/time.ts';
import { carryOut } from '../commands/carry-out.ts';
import type { Desk, OutboxItem, OutboxResult } from '../ports/ports.ts';

const AGAIN_MINUTES = 10;

/**
 * Records that a mail was given up.
 * @returns how it is to be marked: tried once more where this could not be recorded, so that nobody is left untold
 */
export function reportUndelivered(
  desk: Desk,
  item: OutboxItem,
  result: OutboxResult & { readonly state: 'FAILED' },
): OutboxResult {
  const { effect } = item;
  if (effect.type !== 'MAIL') return result;
  const { template, addressee, recipient, facts } = effect;
  const { problem, attempts } = result;
  const actor = { type: 'MACHINE' } as const;
  const words = addressee === 'APPLICANT' && facts.step && EXPLAINED[facts.step] ? facts.text : '';
  const told = { number: facts.number, template, addressee, recipient, problem, told: words };
  try {
    carryOut(desk, () => ({ type: 'UNDELIVERED', id: `${effect.key}:UNDELIVERED`, actor, ...told }));
    return result;
  } catch (error) {
    console.error(`${effect.key} was given up, and its row does not say so yet: ${error}`);
    return { state: 'WAITING', problem, attempts, notBefore: minutesLater(desk.office.now(), AGAIN_MINUTES) };
  }
}
