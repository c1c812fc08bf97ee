// The yearly report that the Kabid gets by mail: when it is due, and what the mail says of the year.

import { DESK_MAILS, deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskFacts, DeskMailEffect } from '../records/desk-mails.ts';
import type { BookingRequest } from '../request/request.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { TeamMember } from '../settings/team.ts';
import { folded } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, yearOf } from '../time/time.ts';
import { isWorkingDay, nextWorkingDays } from '../time/working-time.ts';
import { countsOf, isEmpty, sumOf } from './figures.ts';
import { annualReport } from './model.ts';

/** The year is told when its last events have been closed: on this working day of January. */
export const DAY_OF_YEAR = 3;

/**
 * The year whose report is due on a day: last year's, from the third working day of January to its end, once.
 * @param told the last year of which it was sent; `undefined` on a new desk
 * @returns `null` where none is due
 */
export function reportDue(
  day: PlainDate,
  told: number | undefined,
  hours: Pick<WorkingHours, 'holidays'>,
): number | null {
  const year = yearOf(day) - 1;
  if (day.slice(5, 7) !== '01' || !isWorkingDay(day, hours) || (told ?? 0) >= year) return null;
  const [, , third = day] = nextWorkingDays(`${year}-12-31`, DAY_OF_YEAR, hours);
  return day >= third ? year : null;
}

/** What the mail says of the year; the office's own use is no part of it. */
export type YearFacts = DeskFacts<'YEAR_REPORT'>;

/**
 * The mail with the report of a year; none about a year in which nothing happened, and none where nobody is the Kabid.
 * @param requests all of them, of any time
 */
export function reportMails(
  year: number,
  requests: readonly BookingRequest[],
  { team, hours, now }: { readonly team: readonly TeamMember[]; readonly hours: WorkingHours; readonly now: Instant },
): DeskMailEffect<'YEAR_REPORT'>[] {
  const kabid = personFor(team, DESK_MAILS.YEAR_REPORT.reader, dateOf(now));
  const counts = countsOf(annualReport(year, requests, hours));
  if (!kabid || kabid.email.trim() === '' || isEmpty(counts)) return [];
  const { received, held, participants, rejected, cancelled, noShow } = counts;
  const facts: YearFacts = { year, received: sumOf(received), rejected, cancelled, ...held, participants, noShow };
  const key = `YEAR_REPORT@${year}:${folded(kabid.email)}`;
  return [{ ...deskMail('YEAR_REPORT', key, kabid, now), facts }];
}
