// Re-examines requests after a change of rules, holidays, damages or the calendar. Only people move a request then.
import { buildClashIndex } from '../clash/clash-index.ts';
import type { MailOrder } from '../mail/mail-orders.ts';
import { isBlocking } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { eventsOf } from '../request/room-time.ts';
import { OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { inThePast } from '../rules/notice.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { examineAnew, isNextInLine, type Reexamination, reexamined } from './affected.ts';
import type { Context, ReexamineCommand } from './command.ts';
import { accepted, type Decision } from './decision.ts';

/** The requests that are still to come, or whose time cannot be read. */
export function stillToCome(requests: readonly BookingRequest[], today: PlainDate): BookingRequest[] {
  return requests.filter((request) => OPEN_STATUSES.includes(request.status) && isToCome(request, today));
}

function isToCome({ endDate }: BookingRequest, today: PlainDate): boolean {
  return endDate === null || endDate >= today;
}

/**
 * The open requests whose time has passed without their rows saying so. A fixed one has until the end of its day to be
 * recorded.
 */
export function newlyPast(requests: readonly BookingRequest[], hours: WorkingHours, now: Instant): BookingRequest[] {
  return requests.filter((request) => {
    if (!WAITING_STATUSES.includes(request.status) && isToCome(request, dateOf(now))) return false;
    const isSaid = request.findingCodes.includes('IN_THE_PAST') || request.marks.settled.includes('IN_THE_PAST');
    return (
      OPEN_STATUSES.includes(request.status) && !isSaid && inThePast(eventsOf(request, hours), request.status, now)
    );
  });
}

/** If more requests than this are newly blocked, no mails are sent about them: `Pesan` and the digest show them. */
const MOST_LETTERS = 5;

/**
 * Examines every open request still to come, and tells the Kasi of each that is newly blocked. A waiting request whose
 * days have passed is examined too, to show its clashes, but sends no mail.
 */
export function decideReexamine(command: ReexamineCommand, context: Context): Decision {
  const index = buildClashIndex(context.requests);
  const known = { ...context, notBefore: context.now };
  const today = dateOf(context.now);
  const neglected = context.requests.filter(
    (request) => WAITING_STATUSES.includes(request.status) && !isToCome(request, today),
  );
  const examined =
    command.cause === 'DAY'
      ? newlyPast(context.requests, context.hours, context.now)
      : [...stillToCome(context.requests, today), ...neglected];
  const found = examined.flatMap((request) => {
    const reexamination = examineAnew(request, context, index);
    return reexamination ? [{ request, reexamination }] : [];
  });
  const toTell = found.filter(({ request, reexamination }) => isToCome(request, today) && isWorse(reexamination));
  const isFlood = toTell.length > MOST_LETTERS;
  const all = found.map(({ request, reexamination }) => {
    // What the row says last, such as why a step was refused, stays: `Perlu Perhatian` tells that the day has passed.
    const message =
      command.cause === 'DAY' ? null : ({ code: 'REEXAMINED', at: context.now, cause: command.cause } as const);
    const orders = command.cause !== 'DAY' && isToCome(request, today) ? ordersFor(reexamination, isFlood) : [];
    return reexamined(reexamination, message, orders, command, known);
  });
  return accepted(all.slice(0, command.most));
}

function ordersFor(reexamination: Reexamination, isFlood: boolean): readonly MailOrder[] {
  if (isWorse(reexamination)) return isFlood ? [] : ['RECHECK'];
  const { after, becameFree } = reexamination;
  const waits = WAITING_STATUSES.includes(after.status) && !after.marks.released;
  const told: MailOrder[] = isNextInLine(reexamination) ? ['NEXT_IN_LINE'] : [];
  return becameFree && waits ? [{ template: 'TIME_FREE', to: 'SECTION_HEAD' }, ...told] : [];
}

/** Whether a finding that blocks approval is new. */
function isWorse({ before, after }: Reexamination): boolean {
  return after.findingCodes.some((code) => isBlocking({ code }) && !before.findingCodes.includes(code));
}
