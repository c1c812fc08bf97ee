// The summary of a month or a year that the Kabid gets by mail: when it is due, and what it counts.

import { DESK_MAILS, deskMail } from '../mail/mails.ts';
import { personFor } from '../mail/people.ts';
import type { DeskFacts, DeskMailEffect } from '../records/desk-mails.ts';
import { compareNumbers } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { isExpected, OPEN_STATUSES } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { addressKey, type TeamMember } from '../settings/team.ts';
import { inOneLine } from '../text/text.ts';
import { addMonths, type Month, monthOf } from '../time/months.ts';
import { dateOf, type Instant, type PlainDate, yearOf } from '../time/time.ts';
import { isWorkingDay, nextWorkingDays, officeDays } from '../time/working-time.ts';
import { annualReport } from './model.ts';
import { cameOn, isCountedKind, receivedOf } from './received.ts';
import { roomUse } from './use.ts';

/** A month `2026-12`, or a year `2026`. */
export type Period = string;

/** What was last told: no period is told twice. */
export interface Told {
  readonly month: Month;
  readonly year: string;
}

/** Whether a period is a year. */
export function isYear(period: Period): boolean {
  return period.length === 4;
}

/** The year is told when its last events have been closed: on this working day of January. */
export const DAY_OF_YEAR = 3;

/**
 * The periods that are due on a day: last month from its first working day on, last year from the third one of January.
 * @param told `undefined` on a new desk
 */
export function summariesDue(day: PlainDate, told: Told | undefined, hours: Pick<WorkingHours, 'holidays'>): Period[] {
  if (!isWorkingDay(day, hours)) return [];
  const month = addMonths(monthOf(day), -1);
  const year = String(yearOf(day) - 1);
  const [, , third = day] = nextWorkingDays(`${year}-12-31`, DAY_OF_YEAR, hours);
  const isYearDue = (told?.year ?? '') < year && day >= third && day.slice(5, 7) === '01';
  return [...((told?.month ?? '') < month ? [month] : []), ...(isYearDue ? [year] : [])];
}

/** What is told afterwards. */
export function toldAfter(day: PlainDate, told: Told | undefined, due: readonly Period[]): Told {
  const month = due.find((period) => !isYear(period)) ?? told?.month ?? addMonths(monthOf(day), -1);
  return { month, year: due.find(isYear) ?? told?.year ?? '' };
}

/** The figures of a period; visits and loans together, the office's own use apart. */
export type SummaryFacts = DeskFacts<'SUMMARY'>;

/** A request of the year that is not finished. */
export type StillOpen = SummaryFacts['stillOpen'][number];

/** So many are named. */
const MOST_OPEN_NAMED = 20;
const LONGEST_INSTITUTION = 80;

function stillOpenIn(year: string, own: readonly BookingRequest[]): StillOpen[] {
  return own
    .filter((request) => {
      if (!OPEN_STATUSES.includes(request.status)) return false;
      return isExpected(request.status) ? request.startDate?.startsWith(year) : cameOn(request).startsWith(year);
    })
    .sort((one, other) => compareNumbers(one.number, other.number))
    .map(({ number, institution, status, startDate }) => ({
      number,
      institution: inOneLine(institution, LONGEST_INSTITUTION),
      status,
      date: startDate,
    }));
}

/** Counts a period. @param requests all of them, of any time */
export function summaryOf(period: Period, requests: readonly BookingRequest[], hours: WorkingHours): SummaryFacts {
  const year = yearOf(period);
  const own = requests.filter(({ kind }) => isCountedKind(kind));
  const { months } = annualReport(year, own, hours);
  const use = roomUse(year, requests, officeDays(hours));
  const isIn = (month: number) => isYear(period) || month === Number(period.slice(5, 7));
  const counted = months.filter(({ month }) => isIn(month));
  const sum = (of: (each: (typeof counted)[number]) => number) => counted.reduce((all, each) => all + of(each), 0);
  const arrived = own.filter((request) => cameOn(request).startsWith(period));
  const open = isYear(period) ? stillOpenIn(period, own) : [];
  const happening = own.filter(({ startDate }) => startDate?.startsWith(period));
  const ended = (among: readonly BookingRequest[], status: BookingRequest['status']) =>
    among.filter((request) => request.status === status).length;
  const after = addMonths(isYear(period) ? `${period}-12` : period, 1);
  const room = use.months.filter(({ month }) => isIn(month));
  return {
    period,
    received: receivedOf(arrived).counted,
    rejected: ended(arrived, 'REJECTED'),
    cancelled: ended(arrived, 'CANCELLED'),
    visits: sum(({ byKind }) => byKind.VISIT.held),
    loans: sum(({ byKind }) => byKind.LOAN.held),
    participants: sum(({ byKind }) => byKind.VISIT.participantsActual + byKind.LOAN.participantsActual),
    noShow: ended(happening, 'NO_SHOW'),
    // What goes on beyond the period is not over yet.
    open: happening.filter(
      ({ status, endDate }) => isExpected(status) && (endDate ?? '').slice(0, period.length) <= period,
    ).length,
    stillOpen: open.slice(0, MOST_OPEN_NAMED),
    moreOpen: Math.max(0, open.length - MOST_OPEN_NAMED),
    used: room.reduce((all, { used }) => all + used, 0),
    available: room.reduce((all, { available }) => all + available, 0),
    next: own.filter(({ startDate, status }) => startDate?.startsWith(after) && isExpected(status)).length,
  };
}

/** The mails that are due; none about a period in which nothing happened, and none where nobody is the Kabid. */
export function summaryMails(
  due: readonly Period[],
  requests: readonly BookingRequest[],
  { team, hours, now }: { readonly team: readonly TeamMember[]; readonly hours: WorkingHours; readonly now: Instant },
): DeskMailEffect<'SUMMARY'>[] {
  const kabid = personFor(team, DESK_MAILS.SUMMARY.reader, dateOf(now));
  if (!kabid || kabid.email.trim() === '') return [];
  return due.flatMap((period) => {
    const facts = summaryOf(period, requests, hours);
    if (facts.received + facts.visits + facts.loans + facts.noShow + facts.open + facts.stillOpen.length === 0)
      return [];
    const key = `SUMMARY@${period}:${addressKey(kabid.email)}`;
    return [{ ...deskMail('SUMMARY', key, kabid, now), facts }];
  });
}
