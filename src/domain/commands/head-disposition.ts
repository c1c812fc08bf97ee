// The Kepala Dinas's disposition (SOP step 1): a form waits for it, and for nobody longer than a working day.

import type { MailOrder } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import { withHolderAt } from '../request/holder.ts';
import { marksAfter } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { mainPerson } from '../settings/team.ts';
import { sameText } from '../text/text.ts';
import { dateOf, hasHour, type Instant } from '../time/time.ts';
import { deadlineAfter, minutesOfWorkingDay } from '../time/working-time.ts';
import type { Context } from './command.ts';
import type { Refusal } from './refusal.ts';

type Office = Pick<Context, 'team' | 'hours' | 'now'>;

/**
 * Whether somebody else than whoever reads the Kabid's letters is Kepala Dinas on that day, with an address. A Kabid who
 * is Plh. Kepala Dinas does not wait for himself.
 */
function hasHead({ team, now }: Office): boolean {
  const [head, reader] = [mainPerson(team, 'AGENCY_HEAD', dateOf(now)), personFor(team, 'DIVISION_HEAD', dateOf(now))];
  return head !== null && reader !== null && !sameText(head.email, reader.email);
}

/**
 * A new form as it is received where there is a Kepala Dinas to ask: it lies with him, one working day at most. What is
 * "sangat segera" lies with the Kabid at once, and the Kepala Dinas is asked beside.
 */
export function beforeHead(request: BookingRequest, office: Office): BookingRequest {
  if (!hasHead(office) || request.urgency === 'IMMEDIATE') return request;
  const until = deadlineAfter(office.now, minutesOfWorkingDay(office.hours), office.hours);
  const marks = { ...request.marks, holder: 'AGENCY_HEAD', headUntil: until } as const;
  return { ...request, holder: 'AGENCY_HEAD', marks };
}

/** The mails to the Kepala Dinas about a new form; none where there is nobody to ask. */
export function mailsToHead(office: Office): readonly MailOrder[] {
  return hasHead(office) ? ['DISPOSITION_ASKED'] : [];
}

/**
 * A request whose disposition on paper staff typed into the row: the letter is the Kabid's since then, if it was before
 * the Kepala Dinas so long.
 */
export function disposedOnPaper(before: BookingRequest, after: BookingRequest, now: Instant): BookingRequest {
  const { headDispositionAt: given } = after;
  if (before.marks.holder !== 'AGENCY_HEAD' || given === null) return after;
  const { heldSince } = withHolderAt(before, now);
  const since = given > heldSince && given <= now ? given : now;
  const marks = marksAfter(after.marks, 'HOLDER');
  return { ...after, holder: 'DIVISION_HEAD', heldSince: isBeforeHead(before, now) ? since : heldSince, marks };
}

/** Why a disposition cannot have been given when somebody typed that it was: a form had not come, nor its letter on paper. */
export function disposedWhen(
  { responseId, receivedOn, submittedAt, headDispositionAt: given }: BookingRequest,
  now: Instant,
): Refusal | null {
  if (given === null) return null;
  if (given > now) return { code: 'DISPOSED_WHEN', came: null };
  const came = hasHour(given) ? submittedAt : dateOf(submittedAt);
  const isEarly = responseId !== '' && given < came && (receivedOn === null || given < receivedOn);
  return isEarly ? { code: 'DISPOSED_WHEN', came: submittedAt } : null;
}

/** Whether the letter lies with the Kepala Dinas still. */
export function isBeforeHead(request: BookingRequest, now: Instant): boolean {
  return withHolderAt(request, now).holder === 'AGENCY_HEAD';
}
