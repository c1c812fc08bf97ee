// The state of a request after each step, before it is examined again.
// What may not change: who may take a step is asked before, what was found of it and whom it is told to after; each step ends
// what undid the one before.

import { preparedFrom } from '../flow/likely-steps.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { isAboutFood, maySetAside } from '../request/finding.ts';
import { withHolderAt } from '../request/holder.ts';
import { revisionOf } from '../request/lineage.ts';
import { marksAfter } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { withServed } from '../request/served.ts';
import { FIXED_STATUSES, holderIn, OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { tellsOfLetter } from '../rules/letter.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { clip, joinLines } from '../text/text.ts';
import { dateOf, type Instant } from '../time/time.ts';
import type { Action, Status } from '../vocabulary.ts';
import { attend, attendanceIn, dateToPrepare } from './attendance.ts';
import type { ActCommand, Context } from './command.ts';
import { stepDeadline } from './due.ts';
import { isShortened, moved, sameTime } from './move.ts';
import type { Refusal } from './refusal.ts';
import { mended } from './with-sender.ts';

/** In characters: what stands in a mark of the row. */
const LONGEST_MESSAGE = 1000;

/** The request after a step, and the earlier request that the step ends, if any. */
export interface Next {
  readonly after: BookingRequest;
  readonly attendance?: number | null;
  /** Whether the step does not say how many came: it is not taken. */
  readonly uncounted?: boolean;
  /** Whether nobody has chosen what is, or was, served, though that was asked. */
  readonly isServedUnsaid?: boolean;
  readonly replaced?: { readonly before: BookingRequest; readonly after: BookingRequest };
}

/** The request after the step, or why the step is refused. Most steps only set the status that the table names. */
export function nextState(
  command: ActCommand & { readonly action: Exclude<Action, 'UNDO'> },
  before: BookingRequest,
  context: Context,
): Next | Refusal {
  const { action, text, actor } = command;
  const { now } = context;
  const { to } = TRANSITIONS[action];
  const asks = to === 'AWAITING_APPLICANT';
  const asked = { step: action, message: clip((command.applicantMessage ?? '').trim(), LONGEST_MESSAGE) };
  const marks = { ...marksAfter(before.marks, 'STEP'), ...(asks && { asked }) };
  const start = { ...before, marks };
  switch (action) {
    case 'RETURN_TO_SECTION_HEAD':
      return { after: withStatus({ ...start, marks: marksAfter(marks, 'HOLDER') }, 'FORWARDED', context) };
    case 'GIVE_DISPOSITION': {
      const actorName = actor.type === 'STAFF' ? actor.name : '';
      const disposition = { text: clip(text, LONGEST_MESSAGE), actorName };
      const given = { ...marksAfter(marks, 'HOLDER'), disposition };
      return {
        after: withStatus({ ...withHolderAt(start, now), headDispositionAt: now, marks: given }, 'SUBMITTED', context),
      };
    }
    case 'RECORD_LETTER':
      // A text such as "menyusul" does not say where the letter is.
      if (!tellsOfLetter(text)) return { code: 'TEXT_NEEDED', action };
      return { after: { ...start, letterFile: joinLines(before.letterFile, text) } };
    case 'RECORD_ANSWER':
      return {
        after: withStatus(answered(command, start, context), 'FORWARDED', context),
        isServedUnsaid: isServedUnsaid(command, before),
      };
    case 'RECORD_TOLD':
      return { after: { ...start, marks: { ...marks, untold: null } } };
    case 'MARK_READY':
      return madeReady(action, start, context);
    case 'COMPLETE':
    case 'MARK_NO_SHOW':
      return takenPlace(action, command, start, context);
    case 'PROPOSE_REFUSAL':
      return { after: refusalProposed(command, start, now) };
    case 'SET_ASIDE': {
      const codes = before.findingCodes.filter((code) => maySetAside({ code }));
      const setAside = [...marks.setAside, ...codes.map((code) => ({ code, reason: text.trim() }))];
      return { after: { ...start, marks: { ...marks, setAside } } };
    }
    case 'CHANGE_TIME':
      return timeChanged(command, start, context);
    case 'DISPLACE': {
      const released = { ...marksAfter(marks, 'ANEW'), released: true };
      return { after: withStatus({ ...start, marks: released }, 'AWAITING_APPLICANT', context) };
    }
    case 'FURTHER_SESSION':
      return { after: { ...start, marks: { ...marks, settled: [...marks.settled, 'REVISION_OF_EARLIER'] } } };
    case 'REPLACE_EARLIER':
      return replacing(command, start, context);
    case 'NOT_DUPLICATE': {
      const settled = { ...marks, settled: [...marks.settled, 'DUPLICATE_SUBMISSION' as const] };
      return { after: withStatus({ ...start, marks: settled }, 'SUBMITTED', context) };
    }
    case 'REOPEN':
      return {
        after: withStatus({ ...start, queuedSince: now, marks: marksAfter(marks, 'ANEW') }, 'FORWARDED', context),
      };
    default:
      return { after: withStatus(start, to === 'SAME' || to === 'BEFORE' ? before.status : to, context) };
  }
}

/** A request in a status: who has the letter then, since when, and until when. */
export function withStatus(request: BookingRequest, status: Status, context: Context): BookingRequest {
  const isOther = request.status !== status;
  const moved = isOther ? marksAfter(request.marks, 'STATUS') : request.marks;
  const holder = moved.holder ?? holderIn(status);
  const stays = request.holder === holder && !isOther;
  const after: BookingRequest = {
    ...request,
    status,
    holder,
    heldSince: stays ? request.heldSince : context.now,
    marks: marksAfter(
      moved,
      moved.holder === null && 'HOLDER',
      status !== 'AWAITING_APPLICANT' && 'ASKING',
      !WAITING_STATUSES.includes(status) && 'WAITING',
      FIXED_STATUSES.includes(status) && 'FIXED',
    ),
  };
  return { ...after, dueAt: stepDeadline(after, context) };
}

/** What an answer changes of the time and of what is served. An applicant who answered has been reached. */
function answered(command: ActCommand, request: BookingRequest, context: Context): BookingRequest {
  const { typed } = command;
  const served = servedBy(command, request);
  const after = typed ? moved(served, typed, context) : served;
  return { ...after, marks: { ...marksAfter(after.marks, 'ANSWER'), released: false } };
}

/** What the step says of what is served. */
function servedBy({ catering }: ActCommand, request: BookingRequest): BookingRequest {
  const chosen = { ...request, catering: catering ?? request.catering };
  return withServed(request, chosen, catering);
}

/** Whether what is served is in question, and the step does not choose it. */
function isServedUnsaid({ catering }: ActCommand, { findingCodes }: BookingRequest): boolean {
  return catering === undefined && findingCodes.some((code) => isAboutFood({ code }));
}

/** The room is ready for the next date of an event, which is at hand. */
function madeReady(action: 'MARK_READY', request: BookingRequest, context: Context): Next | Refusal {
  const { now, hours } = context;
  const { marks } = request;
  const date = dateToPrepare(request, hours, now);
  // A time that cannot be read has no dates; the room may still be marked ready.
  if (date === null && request.status === 'READY') return { code: 'NOTHING_LEFT', action };
  const begins = date && slotsOf(request, hours).find(({ start }) => dateOf(start) === date)?.start;
  const from = begins && preparedFrom(dateOf(begins), hours);
  if (begins && from && dateOf(now) < from) return { code: 'NOT_BEGUN', action, begins, from };
  const ready = date === null ? marks.ready : [...marks.ready, date];
  return { after: withStatus({ ...request, marks: { ...marks, ready } }, 'READY', context) };
}

/** A date of the event is over, with the people who came; after the last one the event is closed. */
function takenPlace(
  action: 'COMPLETE' | 'MARK_NO_SHOW',
  command: ActCommand,
  before: BookingRequest,
  context: Context,
): Next | Refusal {
  const counts = action === 'COMPLETE';
  const request = counts ? servedBy(command, before) : before;
  const said = counts ? attendanceIn(command.text) : 0;
  if (counts && said === 0) return { code: 'NOBODY_CAME', action };
  const { attended, closes, people } = attend(request, said, context.hours, context.now);
  const closed: Status = action === 'MARK_NO_SHOW' && !people && attended.every(isNobody) ? 'NO_SHOW' : 'COMPLETED';
  const after = withStatus(
    { ...request, marks: { ...request.marks, attended } },
    closes ? closed : 'SCHEDULED',
    context,
  );
  return {
    after,
    attendance: closed === 'COMPLETED' ? people : null,
    uncounted: said === null,
    isServedUnsaid: after.status === 'COMPLETED' && isServedUnsaid(command, before),
  };
}

/** The letter lies with the Kabid, who reads the proposal and writes the reason for the applicant, or returns the letter. */
function refusalProposed(
  { text, applicantMessage }: ActCommand,
  request: BookingRequest,
  now: Instant,
): BookingRequest {
  const reason = clip(text.trim(), LONGEST_MESSAGE);
  const message = clip((applicantMessage ?? '').trim(), LONGEST_MESSAGE);
  const proposedRefusal = { reason, applicantMessage: message };
  const marks = { ...request.marks, holder: 'DIVISION_HEAD', proposedRefusal } as const;
  return { ...request, holder: 'DIVISION_HEAD', heldSince: now, dueAt: null, marks };
}

/** Another time, or the days that the range would get now. */
function timeChanged({ action, reason, typed }: ActCommand, request: BookingRequest, context: Context): Next | Refusal {
  const to = typed ?? request;
  if (sameTime(request, to) && !hasOtherDays(request, context.hours)) return { code: 'NO_NEW_TIME', action };
  const after = moved(request, to, context, reason);
  return { after: mended(withStatus(after, after.status, context), context) };
}

/** Whether a fixed range would get other days if it were fixed now; that can be the only change. */
function hasOtherDays(request: BookingRequest, hours: WorkingHours): boolean {
  const anew = slotsOf({ ...request, marks: { ...request.marks, daysOff: null } }, hours);
  return anew.length !== slotsOf(request, hours).length;
}

/**
 * The later of two requests of one letter replaces the earlier, which is cancelled. It takes over the place in the
 * queue only if it asks for no more of the room than the earlier one.
 */
function replacing({ action, text }: ActCommand, request: BookingRequest, context: Context): Next | Refusal {
  const earlier = earlierOf(request, context).filter(({ status }) => OPEN_STATUSES.includes(status));
  const named = earlier.filter(({ number }) => text.includes(number));
  const [chosen, another] = named.length > 0 ? named : earlier;
  if (!chosen) return { code: 'NOTHING_LEFT', action };
  if (another) return { code: 'WHICH_EARLIER', action, numbers: earlier.map(({ number }) => number) };
  const asksNoMore = isShortened(chosen, request, context.room, context.hours);
  return {
    after: {
      ...request,
      queuedSince: asksNoMore && chosen.queuedSince < request.queuedSince ? chosen.queuedSince : request.queuedSince,
      marks: {
        ...request.marks,
        settled: [...request.marks.settled, 'REVISION_OF_EARLIER'],
        movedAt: asksNoMore ? request.marks.movedAt : context.now,
      },
    },
    replaced: {
      before: chosen,
      after: withStatus({ ...chosen, marks: marksAfter(chosen.marks, 'STEP') }, 'CANCELLED', context),
    },
  };
}

function earlierOf(request: BookingRequest, { requests }: Context): BookingRequest[] {
  const numbers = new Set(revisionOf(request, requests));
  return requests.filter(({ number }) => numbers.has(number));
}

function isNobody({ people }: { readonly people: number | null }): boolean {
  return people === 0;
}
