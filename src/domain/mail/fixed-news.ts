// What a change of an event whose time is fixed tells, and to whom: the Admin prepares the room for it (SOP 4), the
// applicant and the Kasi have agreed on what is served (SOP 2), and days and hours are the Kabid's to allow.

import { preparedFor } from '../report/preparation.ts';
import { type Finding, isAboutFood, maySetAside } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { FIXED_STATUSES, phaseOf } from '../request/status.ts';
import type { StepName } from '../vocabulary.ts';
import type { MailOrder } from './mails.ts';

/**
 * The mails about such a change beside those of its step: the Admin hears of another time, other things to make ready and
 * of what does not take place; a buffet that comes up after the approval is told to the Kasi, who asks the applicant.
 */
export function fixedNews(name: StepName, before: BookingRequest | null, after: BookingRequest): readonly MailOrder[] {
  if (before === null || !FIXED_STATUSES.includes(before.status) || isUndone(name, before, after)) return [];
  return [
    ...(preparationOf(before) === preparationOf(after) ? [] : (['EVENT_CHANGED'] as const)),
    ...(asksOfFood(before) || !asksOfFood(after) ? [] : (['RECHECK'] as const)),
  ];
}

/** The mail about what speaks against a request now, to whoever can decide it; of a time that is not fixed whoever has the letter. */
export function newsAgainst({ status }: Pick<BookingRequest, 'status'>, against: readonly Finding[]): MailOrder {
  if (!FIXED_STATUSES.includes(status)) return 'NEWLY_BLOCKED';
  return { template: 'RECHECK', to: against.every(maySetAside) ? 'DIVISION_HEAD' : 'SECTION_HEAD' };
}

/** Who is told of an undone step is told by its mark; of a request that it had made, and nobody has found, nobody was. */
function isUndone(name: StepName, before: BookingRequest, after: BookingRequest): boolean {
  return name === 'UNDO' || (name === 'REEXAMINE' && before.status === 'APPROVED' && after.status === 'IGNORED');
}

/** What the Admin makes ready, and when, as text; the same once the event was held, or nobody came to it. */
function preparationOf(request: BookingRequest): string {
  const { status } = request;
  const isOff = phaseOf(status) === 'WAITING' || (phaseOf(status) === 'DROPPED' && status !== 'NO_SHOW');
  return isOff ? '' : preparedFor(request);
}

function asksOfFood({ status, findingCodes }: BookingRequest): boolean {
  return FIXED_STATUSES.includes(status) && findingCodes.some((code) => isAboutFood({ code }));
}
