// Puts the scheduled requests into a new calendar that replaces one that cannot be reached.
import type { CalendarEffect } from '../../domain/commands/decision.ts';
import { workKey } from '../../domain/mail/work-keys.ts';
import { isShown } from '../../domain/request/status.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { SheetOutbox } from '../sheets/outbox.ts';
import { SheetRegister } from '../sheets/register/register.ts';

/**
 * Adds the work to the outbox, which `processOutbox` does in several runs.
 * @returns how many requests will be put into the calendar
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
  if (effects.length > 0) {
    new SheetOutbox(() => spreadsheet).add(effects, now, now, 'MAYBE_THERE');
  }
  return effects.length;
}
