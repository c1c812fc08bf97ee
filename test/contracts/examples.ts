// Entries, mails and other work that the contracts put into their ports; each test names only what it is about.
import type { HistoryEntry, MailEffect } from '../../src/domain/commands/decision.ts';
import { mailFacts } from '../../src/domain/mail/mail-facts.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { holderIn } from '../../src/domain/request/status.ts';
import { type Instant, minutesLater } from '../../src/domain/time/time.ts';
import { aRequest, HOURS } from '../domain/requests.ts';

/** When the first thing happens: just after the desk of the local workspace was installed. */
export const AT: Instant = '2026-11-24T08:12:05+07:00';
export const FIRST = 'PC-2026-0001';
export const SECOND = 'PC-2026-0002';

/** So many minutes after the first thing. */
export function later(minutes: number): Instant {
  return minutesLater(AT, minutes);
}

/** A request comes in. */
export function anEntry(
  request: Partial<BookingRequest> = {},
  told: Partial<Omit<HistoryEntry, 'change'>> = {},
): HistoryEntry {
  const after = aRequest(request);
  const { number, revision, status } = after;
  return {
    number,
    revision,
    to: status,
    from: null,
    commandId: `r-${number}`,
    at: AT,
    actor: { type: 'APPLICANT' },
    step: 'SUBMIT',
    text: '',
    attendance: null,
    effects: [],
    ...told,
    change: { before: null, after, findings: [], alternatives: [], message: null },
  };
}

/** The Kabid hands it on a quarter of an hour later. */
export function aForwarding(request: Partial<BookingRequest> = {}, text = 'Mohon ditelaah'): HistoryEntry {
  const status = 'FORWARDED';
  return anEntry(
    { revision: 2, status, holder: holderIn(status), ...request },
    {
      ...{ step: 'FORWARD', from: 'SUBMITTED', at: later(15), text, commandId: `k-${request.number ?? FIRST}` },
      actor: { type: 'STAFF', email: 'kabid@dinas.example', name: 'Budi Santoso', roles: ['DIVISION_HEAD'] },
    },
  );
}

/** A mail to the applicant about a step, by its number and revision. */
export function aMail(recipient: string, given: Partial<MailEffect> = {}, revision = 1): MailEffect {
  const request = aRequest({ revision });
  return {
    type: 'MAIL',
    key: `${request.number}@${revision}:RECEIPT:${recipient}`,
    template: 'RECEIPT',
    addressee: 'APPLICANT',
    recipient,
    recipientName: 'Dewi Kartika',
    facts: mailFacts(request, [], [], { at: AT, hours: HOURS }),
    notBefore: AT,
    priority: 4,
    ...given,
  };
}
