// Whose turn it is when a time becomes free, and which news of it wait still: withdrawn where untrue, told anew where changed.

import type { MailOrder } from '../mail/mails.ts';
import { lastMails } from '../mail/work-keys.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { WAITING_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import { sameTime } from './move.ts';
import { timeIsTaken } from './offer.ts';

/** A request before and after a step on it. */
interface Stepped {
  readonly before: BookingRequest;
  readonly after: BookingRequest;
}

/** Whether a step made the applicant the next in line for the time that they wait for. */
export function isNextInLine({ before, after }: Stepped): boolean {
  return after.marks.freedAt !== null && after.marks.freedAt !== before.marks.freedAt;
}

/** Whether the time that the applicant waits for became free, and they have not said yet whether they still want it. */
export function mayClaimTime({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>, now: Instant): boolean {
  return WAITING_STATUSES.includes(status) && marks.freedAt !== null && marks.freedAt <= now;
}

/** The mails about a free or a taken time that are not true any more, if they wait still. */
export function newsOvertaken({ before, after }: Stepped): readonly string[] {
  const wasTheirs = before.marks.freedAt !== null;
  const isTaken = timeIsTaken(findingsIn(after)) && !timeIsTaken(findingsIn(before));
  const isUntrue = wasTheirs && (isTaken || !sameTime(before, after));
  const isFree = before.clashesWith.length > 0 && after.clashesWith.length === 0;
  return [
    ...(isUntrue || (wasTheirs && after.marks.freedAt === null) ? lastMails(before, ['NEXT_IN_LINE']) : []),
    ...(isUntrue || (wasTheirs && !WAITING_STATUSES.includes(after.status)) ? lastMails(before, ['TIME_FREE']) : []),
    ...(isFree ? lastMails(before, ['NEWLY_BLOCKED']) : []),
  ];
}

/** The news of a free time that waits still: of one that a step gave back, or shortened. */
export function newsAgain({ before, after }: Stepped, now: Instant): readonly MailOrder[] {
  const { freedAt } = after.marks;
  if (freedAt === null || freedAt <= now || (before.marks.freedAt === freedAt && sameTime(before, after))) return [];
  return (['TIME_FREE', 'NEXT_IN_LINE'] as const).map((template) => ({ template, notBefore: freedAt }));
}

function findingsIn({ findingCodes }: BookingRequest): readonly Pick<Finding, 'code'>[] {
  return findingCodes.map((code) => ({ code }));
}
