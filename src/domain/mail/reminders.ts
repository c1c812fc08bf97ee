// The mails that a date causes, not a step: of a letter still waiting when its event is near, and of tomorrow's event.

import type { Context } from '../commands/command.ts';
import type { MailEffect } from '../commands/decision.ts';
import { openDates } from '../commands/sessions.ts';
import { heldUntil } from '../commands/told.ts';
import { laidBefore } from '../commands/with-sender.ts';
import type { DateOfLetter } from '../records/effects.ts';
import { examine } from '../request/examine.ts';
import { isHeldUp } from '../request/finding.ts';
import { waitsForHeadUntil, withHolderAt } from '../request/holder.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { isExpected, UNDECIDED_STATUSES } from '../request/status.ts';
import type { Settings } from '../settings/settings.ts';
import { dateOf, type Instant, instantAt, type PlainDate, timeOf } from '../time/time.ts';
import {
  isWorkingDay,
  minutesOfWorkingDay,
  officeHoursOn,
  workingDaysBetween,
  workingMinutesBetween,
} from '../time/working-time.ts';
import { datesOf, mailFacts } from './mail-facts.ts';
import { mailEffects, postOf } from './mail-orders.ts';
import { type MailOrder, wholeOrder } from './mails.ts';

/**
 * Whether the mails of this morning must still be sent: on working days, from the hour that the office set until it
 * closes, so that they come late if the automation failed in the morning. If the office set an hour after closing, they
 * are sent in that hour.
 * @param doneOn the last day on which they were sent
 */
export function isMorningDue(
  { mail, hours }: Pick<Settings, 'mail' | 'hours'>,
  now: Instant,
  doneOn: PlainDate | undefined,
): boolean {
  const today = dateOf(now);
  if (doneOn === today || timeOf(now) < mail.digestTime || !isWorkingDay(today, hours)) return false;
  return timeOf(now) < officeHoursOn(today, hours).to || timeOf(now).slice(0, 2) === mail.digestTime.slice(0, 2);
}

/** What reminders are made from. */
export type ReminderContext = Pick<Context, 'now' | 'requests' | 'room' | 'hours' | 'team' | 'damaged'>;

/** A letter that reaches a post is mailed then; only one that waits there this many working minutes gets a reminder. */
const UNTOUCHED_MINUTES = 120;

/** In working days before an event: a letter that still waits then is urgent. */
const URGENT_DAYS = 2;

/**
 * Reminders for the posts that have a letter whose event is less than `URGENT_DAYS` working days away. The key
 * names since when the post has it, so each stay of a letter at a post is reminded of once.
 */
export function urgentReminders(context: ReminderContext): MailEffect[] {
  return context.requests.flatMap((recorded) => {
    const request = withHolderAt(recorded, context.now);
    if (!UNDECIDED_STATUSES.includes(request.status) || isBeyondLimit(request) || !isUrgent(request, context))
      return [];
    return reminder(
      request,
      { template: 'URGENT_REMINDER', to: postOf(request.holder) },
      request.heldSince,
      request.heldSince,
      context,
    );
  });
}

/**
 * Reminders for applicants whose first event is on the next working day, or before it. None for an applicant whose
 * confirmation was sent today, whom no mail reaches, or whose event may not take place.
 */
export function eventReminders(context: ReminderContext): MailEffect[] {
  const today = dateOf(context.now);
  if (!isWorkingDay(today, context.hours)) return [];
  return context.requests.flatMap((request) => {
    const [first] = slotsOf(request, context.hours);
    if (!first || !isExpected(request.status) || isHeldUp(request) || dateOf(request.heldSince) >= today) return [];
    const isNext = dateOf(first.start) > today && workingDaysBetween(today, dateOf(first.start), context.hours) === 0;
    return isNext ? reminder(request, 'EVENT_REMINDER', first.start, context.now, context) : [];
  });
}

/**
 * Reminders for applicants who were asked and have not answered, on the working day before the last one for an answer,
 * or on that one if none was sent before. The key names since when they are asked, so each question is reminded of once;
 * none for who was asked so late that the question itself is as near.
 */
export function answerReminders(context: ReminderContext): MailEffect[] {
  const { now, hours } = context;
  const today = dateOf(now);
  return context.requests.flatMap((request) => {
    const { status, dueAt, heldSince } = request;
    if (status !== 'AWAITING_APPLICANT' || dueAt === null || dueAt <= now || !isWorkingDay(today, hours)) return [];
    const last = dateOf(dueAt);
    const isNear = workingDaysBetween(today, last, hours) === 0;
    const wasAskedBefore = dateOf(heldSince) < today && workingDaysBetween(dateOf(heldSince), last, hours) > 0;
    return isNear && wasAskedBefore ? reminder(request, 'ANSWER_REMINDER', heldSince, now, context) : [];
  });
}

/**
 * The Kabid's mail about letters whose day before the Kepala Dinas is over (SOP step 1): one a letter and its dates.
 * @param since what passed on before was told; what was told is forgotten later
 */
export function lettersPassedOn(context: ReminderContext, since: Instant): MailEffect[] {
  const { now, requests, hours } = context;
  const told = new Set<string>();
  return requests.flatMap((recorded) => {
    const { number, marks } = recorded;
    const until = waitsForHeadUntil(recorded) ?? now;
    const passed = { ...withHolderAt(recorded, now), marks };
    const letter = marks.sessionOf ?? number;
    if (until >= now || until < since || passed.status !== 'SUBMITTED' || told.has(letter)) return [];
    told.add(letter);
    const dates = datesOf(openDates(recorded, requests), hours);
    const mails = laidBefore(passed).flatMap((order) => reminder(passed, order, until, now, context, dates));
    return mails.map((mail) => ({ ...mail, key: `${letter}@${until}:NEW_REQUEST:DIVISION_HEAD` }));
  });
}

/** A form that nobody has touched, and of which the Kabid was told only together with others. */
function isBeyondLimit({ status, marks }: BookingRequest): boolean {
  return status === 'SUBMITTED' && (marks.noReceipt !== null || marks.holdsNoTime);
}

function isUrgent(request: BookingRequest, { now, hours }: ReminderContext): boolean {
  const [first] = slotsOf(request, hours);
  if (!first || instantAt(first.start) <= now) return false;
  const minutesLeft = workingMinutesBetween(now, instantAt(first.start), hours);
  if (minutesLeft >= URGENT_DAYS * minutesOfWorkingDay(hours)) return false;
  return workingMinutesBetween(request.heldSince, now, hours) >= UNTOUCHED_MINUTES;
}

/** None for an applicant who was not told yet how their request stands. */
function reminder(
  request: BookingRequest,
  order: MailOrder,
  occasion: string,
  at: Instant,
  context: ReminderContext,
  dates: readonly DateOfLetter[] = [],
): MailEffect[] {
  const { template, to } = wholeOrder(order);
  if (to === 'APPLICANT' && heldUntil(request, at) !== null) return [];
  const findings = examine(request, { ...context, others: context.requests, foreign: [] });
  const { step: name, message: applicantMessage } = request.marks.asked ?? {};
  const facts = mailFacts(request, findings, [], { at, hours: context.hours, dates, name, applicantMessage });
  const { now: notBefore, team } = context;
  const actor = { type: 'MACHINE' } as const;
  const mails = mailEffects({ request, before: request, findings, facts, team, actor, notBefore }, [order]);
  return mails.map((mail) => ({ ...mail, key: `${request.number}@${occasion}:${template}:${to}` }));
}
