// Tells when the room's calendar must be updated for a request: it shows what is in the agenda.

import { workKey } from '../mail/work-keys.ts';
import { preparedFor } from '../report/preparation.ts';
import type { BookingRequest } from '../request/request.ts';
import { isShown } from '../request/status.ts';
import type { CalendarEffect } from './decision.ts';

/** The calendar changes when a request enters the agenda, leaves it, or is altered there. */
export function calendarEffects(before: BookingRequest | null, after: BookingRequest): CalendarEffect[] {
  const wasShown = before !== null && isShown(before.status);
  const nowShown = isShown(after.status);
  if (!wasShown && !nowShown) return [];
  if (wasShown && nowShown && looksOf(before) === looksOf(after)) return [];
  return [calendarEffect(after)];
}

/** @param why what of its key tells the work from that of the step itself: a new calendar, the hour of a check */
export function calendarEffect(request: BookingRequest, ...why: readonly string[]): CalendarEffect {
  return { type: 'CALENDAR', key: workKey(request, 'CALENDAR', ...why), number: request.number };
}

/** Everything that the calendar entries of a request show, as text. */
function looksOf(request: BookingRequest): string {
  return JSON.stringify([preparedFor(request), request.institution, request.activity]);
}
