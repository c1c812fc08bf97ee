// Decides what a changed rule, holiday, damage or calendar means to the requests on the desk: people move them, never we.
import { rankOf } from '../clash.ts';
import { buildClashIndex } from '../clash-index.ts';
import { FINDING_WEIGHTS } from '../finding.ts';
import type { BookingRequest } from '../request.ts';
import { everyEventOf } from '../room-time.ts';
import { isShown, OPEN_STATUSES, WAITING_STATUSES } from '../status.ts';
import { dateOf, type PlainDate } from '../time.ts';
import { examineAnew, type Reexamination, reexamined } from './affected.ts';
import { calendarEffect } from './calendar-work.ts';
import type { Context, Decision, ReexamineCommand } from './command.ts';
import { slotsOf } from './due.ts';
import type { MailOrder } from './mails.ts';

/** The requests that are still to come, or whose time cannot be read. */
export function stillToCome(agenda: readonly BookingRequest[], today: PlainDate): BookingRequest[] {
  return agenda.filter((request) => OPEN_STATUSES.includes(request.status) && isToCome(request, today));
}

function isToCome({ endDate }: BookingRequest, today: PlainDate): boolean {
  return endDate === null || endDate >= today;
}

/**
 * Examines every open request still to come. One that newly may not take place is put before the Kasi; a scheduled
 * one of several days, some of which are free now, is shown anew in the calendar. A candidate that was never dealt with
 * in its time still shows whom it clashes with, and nobody is written to about it.
 */
export function decideReexamine(command: ReexamineCommand, context: Context): Decision {
  const index = buildClashIndex(context.agenda);
  const known = { ...context, notBefore: context.now };
  const today = dateOf(context.now);
  const neglected = context.agenda.filter(
    (request) => WAITING_STATUSES.includes(request.status) && !isToCome(request, today),
  );
  const all = [...stillToCome(context.agenda, today), ...neglected].flatMap((request) => {
    const found = examineAnew(request, context, index);
    if (!found) return [];
    const message = { code: 'REEXAMINED', at: context.now, cause: command.cause } as const;
    const shifted = isShown(request.status) && slotsOf(request, context.hours).length < everyEventOf(request).length;
    const work = shifted ? [calendarEffect(found.after, request)] : [];
    return [
      reexamined(
        found,
        message,
        isToCome(request, today) ? ordersFor(found) : [],
        command.id,
        command.actor,
        known,
        work,
      ),
    ];
  });
  const history = all.slice(0, command.most);
  return {
    ok: true,
    changes: history.map(({ change }) => change),
    history,
    effects: history.flatMap(({ effects }) => effects),
  };
}

function ordersFor({ before, after, becameFree }: Reexamination): readonly MailOrder[] {
  const worse = after.findingCodes.some(
    (code) => FINDING_WEIGHTS[code] !== 'WARNING' && !before.findingCodes.includes(code),
  );
  if (worse) return [{ template: 'RECHECK', to: 'SECTION_HEAD' }];
  const waits = rankOf(after) === 1 && WAITING_STATUSES.includes(after.status);
  return becameFree && waits ? [{ template: 'TIME_FREE', to: 'SECTION_HEAD' }] : [];
}
