// Puts what is scheduled into a calendar that replaces one that cannot be reached any more.
import type { CalendarEffect } from '../../domain/commands/decision.ts';
import { workKey } from '../../domain/mail/work-keys.ts';
import { isShown } from '../../domain/request/status.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { SheetOutbox } from '../sheets/outbox.ts';
import { SheetRegister } from '../sheets/register/register.ts';

/**
 * Leaves the work to the sweep, which does it piece by piece.
 * @returns how many requests are to come
 */
export function putScheduledInto(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  calendarId: string,
  now: Instant,
): number {
  const { requests } = new SheetRegister(() => spreadsheet).read();
  const effects = requests
    .filter(({ status, endDate }) => isShown(status) && (endDate ?? '') >= dateOf(now))
    .map((request): CalendarEffect => {
      const key = workKey(request, 'CALENDAR', calendarId);
      return { type: 'CALENDAR', key, number: request.number, previous: [] };
    });
  if (effects.length > 0) new SheetOutbox(() => spreadsheet).add(effects, now, now, 'MAYBE_THERE');
  return effects.length;
}
