// The office's own request for a time that it takes from somebody: whoever is displaced gives way to something on record.
import { rankOf, roomTimeOf } from '../clash/clash.ts';
import { urgencyAtReceipt } from '../request/examine.ts';
import { isBlocking, maySetAside } from '../request/finding.ts';
import { NEW_REQUEST, NO_MARKS } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { wantedTime } from '../request/room-time.ts';
import { holderIn, isOwnUse } from '../request/status.ts';
import { clip } from '../text/text.ts';
import type { ActCommand, Command, Context } from './command.ts';
import { requestsWith } from './decision.ts';
import type { Step } from './examined-steps.ts';
import { findingsOf } from './gate.ts';
import { isShortened } from './move.ts';
import { withStatus } from './next-state.ts';

/** In characters: the reason is what the request is about. */
const LONGEST_REASON = 200;

/** Whether a command may make a request, and so needs a number for it. */
export function makesRequest(command: Command): boolean {
  return command.type === 'SUBMIT' || (command.type === 'ACT' && command.action === 'DISPLACE');
}

/**
 * The step that makes it, of the displaced request as it stands afterwards. The time is fixed, and the Admin gets the
 * letter; where an event made by hand stands in the way, the Kasi gets it. It takes the place in the queue of the
 * displaced one, so that nobody behind moves up.
 * @returns `null` where the office's own request for all of this time is on the desk already, or the time has no events
 */
export function ownUse(displaced: BookingRequest, command: ActCommand, context: Context): Step | null {
  const { room, hours } = context;
  if (!roomTimeOf(displaced, room, hours)) return null;
  const asked = context.requests.filter(({ kind, number }) => isOwnUse(kind) && number !== displaced.number);
  if (asked.some((request) => rankOf(request) !== null && isShortened(request, displaced, room, hours))) return null;

  const draft = draftOf(displaced, command, context);
  const requests = requestsWith(context.requests, [{ after: displaced }]).filter((other) => rankOf(other) === 2);
  const findings = findingsOf(draft, { ...context, requests }).filter(isBlocking);
  // The Kabid, whose step it is, may set these aside.
  const allowed = findings.filter(maySetAside).map(({ code }) => ({ code, reason: draft.activity }));
  const marks = { ...draft.marks, setAside: [...draft.marks.setAside, ...allowed] };
  const isFree = findings.length === allowed.length;
  return {
    name: 'SUBMIT',
    before: null,
    after: withStatus({ ...draft, marks }, isFree ? 'APPROVED' : 'FORWARDED', context),
    text: displaced.number,
    mails: [isFree ? 'APPROVED' : 'FORWARDED'],
    message: { code: 'MADE_INSTEAD_OF', at: context.now, number: displaced.number },
  };
}

function draftOf(
  displaced: BookingRequest,
  { actor, text, applicantMessage = '' }: ActCommand,
  context: Context,
): BookingRequest {
  const { now, hours, office, nextNumber } = context;
  const reason = text.trim() || applicantMessage.trim();
  const { daysOff, setAside } = displaced.marks;
  return {
    ...NEW_REQUEST,
    number: nextNumber,
    kind: 'OFFICIAL_USE',
    institution: office.name,
    institutionType: 'LOCAL_AGENCY',
    activity: clip(reason, LONGEST_REASON),
    description: reason,
    contactName: actor.type === 'STAFF' ? actor.name : '',
    catering: 'NONE',
    ...wantedTime(displaced),
    status: 'FORWARDED',
    holder: holderIn('FORWARDED'),
    heldSince: now,
    submittedAt: now,
    queuedSince: displaced.queuedSince,
    urgency: urgencyAtReceipt(displaced, now, hours),
    marks: { ...NO_MARKS, daysOff, setAside },
  };
}
