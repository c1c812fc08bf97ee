// What the pages show of one request, read without the lock: steps taken on a page are decided again under the lock.

import type { AlternativeTime } from '../../domain/clash/alternatives.ts';
import { type RoomDay, roomDays, takenTimes } from '../../domain/clash/room-days.ts';
import { SETTLED_ON_RECEIPT } from '../../domain/commands/affected.ts';
import { foreignWindow } from '../../domain/commands/foreign-window.ts';
import { offeredTimes, timeIsTaken } from '../../domain/commands/offer.ts';
import { pastOfUndecided } from '../../domain/commands/past-times.ts';
import { otherDates } from '../../domain/commands/sessions.ts';
import { asTold } from '../../domain/commands/told.ts';
import { mayClaimTime } from '../../domain/commands/turn.ts';
import { explainedBy, stepsInForce, tellsBy } from '../../domain/flow/recorded.ts';
import { stepsOpenTo, vacantPostsOf } from '../../domain/mail/people.ts';
import { isAgreed } from '../../domain/print/letters.ts';
import { type DayLine, othersOn } from '../../domain/report/agenda.ts';
import { examine } from '../../domain/request/examine.ts';
import { type Finding, isAboutFood, speaksAgainstTime } from '../../domain/request/finding.ts';
import { withHolderAt } from '../../domain/request/holder.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { MOST_DATES } from '../../domain/request/room-time.ts';
import { FIXED_STATUSES, isOwnUse, OPEN_STATUSES, WAITING_STATUSES } from '../../domain/request/status.ts';
import { deputyPosts, type TeamMember } from '../../domain/settings/team.ts';
import { dateOf, type Instant } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { ACTIONS, type Action, type Role } from '../../domain/vocabulary.ts';
import { archivedOn, archivedRequest, historyOf } from '../archive/archive-desk.ts';
import { officer } from '../commands/actor.ts';
import type { Desk } from '../ports/desk.ts';
import type { PastStep } from '../ports/history.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { openRequests, ownRequest, recordedRequest } from './room-view.ts';

/** What is read without the lock. */
export type ReadableDesk = Pick<Desk, 'office' | 'register' | 'history' | 'archives' | 'calendar' | 'state'>;

/** A request as it stands, with its findings and free times. */
export interface RequestView {
  readonly now: Instant;
  readonly office: OfficeSnapshot;
  readonly request: BookingRequest;
  readonly findings: readonly Finding[];
  /** Free now; a time that somebody chooses is examined again. */
  readonly alternatives: readonly AlternativeTime[];
  /** The other dates of its letter, each a request of its own. */
  readonly dates: readonly BookingRequest[];
}

/** The applicant's page. */
export interface ApplicantView extends RequestView {
  /** The last step that the office told the applicant of, with its words for them, if it asks or explains something. */
  readonly explanation: PastStep | null;
  /** Whether the applicant is asked to confirm the time, and it is still to come and free. */
  readonly mayConfirm: boolean;
  /** Whether the time that they have waited for is free now, and theirs to take with one button (`CONFIRM`). */
  readonly isNextInLine: boolean;
  /** Until when nothing can be sent; `null`: it can. */
  readonly heldUntil: Instant | null;
}

/** The page of a staff member. */
export interface LetterView extends RequestView {
  readonly reader: { readonly name: string; readonly roles: readonly Role[]; readonly deputy: readonly TeamMember[] };
  /** Vacant posts whose letters come to the reader. */
  readonly substitutesFor: readonly Role[];
  readonly steps: readonly Action[];
  readonly others: readonly DayLine[];
  /** The room on the days that are wanted, where something speaks against that time. */
  readonly days: readonly RoomDay[];
  readonly past: readonly PastStep[];
  /** Whether a reply to its applicant can be drafted. */
  readonly hasReply: boolean;
  /** What the office wrote to an applicant whom no mail reaches, until somebody has told them. */
  readonly passedOn: string;
}

/**
 * Reads as few rows as the page shows: an applicant's link is opened often.
 * @param email the address that the link was sent to
 * @returns `null` if there is no such request, `READDRESSED` if it has another address now
 */
export function viewAsApplicant(
  desk: ReadableDesk,
  number: string,
  email: string,
): ApplicantView | 'READDRESSED' | null {
  const own = ownRequest(desk, number, email);
  if (own === null || own === 'READDRESSED') return own;
  const { request, heldUntil } = own;
  return { ...viewAsTold(desk, withHolderAt(request, desk.office.now())), heldUntil };
}

/** What the office told the applicant of a request in this state, and what it offers. */
export function viewAsTold(desk: ReadableDesk, request: BookingRequest): Omit<ApplicantView, 'heldUntil'> {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  // Otherwise the history need not be read.
  const explained = ACTIONS.some((action) => explainedBy(action)?.status === request.status);
  const dates = otherDates(request, request.marks.sessionOf === null ? [] : desk.register.requests()).map((date) =>
    withHolderAt(asTold(date, now), now),
  );
  const explanation = explained ? lastTold(historyOf(desk, request.number).of(request.number), request) : null;
  const waits = WAITING_STATUSES.includes(request.status) || request.status === 'DUPLICATE';
  if (!waits)
    return {
      now,
      office,
      request,
      findings: FIXED_STATUSES.includes(request.status) ? stillOpen(request, office, now) : [],
      alternatives: [],
      dates,
      explanation,
      mayConfirm: false,
      isNextInLine: false,
    };
  // A duplicate may repeat a request whose event has taken place; a time is taken by open requests only.
  const requests = request.status === 'DUPLICATE' ? desk.register.requests() : openRequests(desk);
  const context = contextOf(desk, request, requests, office, now);
  const findings = examine(request, context);
  const alternatives = offeredTimes(request, findings, context);
  const canBeHad = !timeIsTaken(findings) && !findings.some(({ code }) => code === 'IN_THE_PAST');
  const isNextInLine = mayClaimTime(request, now) && canBeHad;
  const isAsked = explanation !== null && explainedBy(explanation.step)?.answers === 'ASKED';
  const mayConfirm = isNextInLine || (isAsked && canBeHad);
  return { now, office, request, findings, alternatives, dates, explanation, mayConfirm, isNextInLine };
}

/**
 * What an applicant is told of a request whose time is fixed: what is out of order, and what is asked of the food since;
 * all else was settled with them.
 */
function stillOpen(request: BookingRequest, { settings, damaged }: OfficeSnapshot, now: Instant): Finding[] {
  const { hours, room } = settings;
  const findings = examine(request, { now, others: [], hours, room, damaged, foreign: [] });
  return findings.filter((finding) => isAboutFood(finding) || finding.code === 'EQUIPMENT_DAMAGED');
}

/** @returns `null` if there is no such request, `STRANGER` for somebody who is not, or no longer, in the team */
export function viewAsOfficer(desk: ReadableDesk, number: string, email: string): LetterView | 'STRANGER' | null {
  const { team, settings } = desk.office.snapshot();
  const now = desk.office.now();
  const reader = officer(email, { team }, now);
  if (reader.roles.length === 0) return 'STRANGER';
  const view = look(desk, number);
  if (!view) return null;
  const { requests, office, isArchived } = view;
  const request = withHolderAt(view.request, now);
  const context = contextOf(desk, request, requests, office, now);
  const findings = OPEN_STATUSES.includes(request.status) ? examine(request, context) : [];
  const past = historyOf(desk, number).of(number);
  const told = lastTold(past, request);
  return {
    now,
    office,
    request,
    findings,
    alternatives: offeredTimes(request, findings, context),
    dates: otherDates(request, requests),
    reader: { ...reader, deputy: deputyPosts(team, email, dateOf(now)) },
    substitutesFor: vacantPostsOf(team, reader.roles, dateOf(now)),
    steps: isArchived ? [] : stepsOpenTo(reader, request, { now, team, ...settings }),
    others: othersOn(request, requests, context.foreign, settings.hours),
    days: findings.some(speaksAgainstTime) ? daysOf(request, context) : [],
    past,
    hasReply: !isOwnUse(request.kind) && (isAgreed(request.status) || told !== null),
    passedOn: request.marks.untold ? lastWritten(past) : '',
  };
}

/** The days that a request wants, without those on which nothing can be had: days off, and those that are over. */
function daysOf(request: BookingRequest, context: ReturnType<typeof contextOf>): RoomDay[] {
  const { startDate: from, endDate } = request;
  if (from === null || endDate === null) return [];
  const [to = endDate] = [endDate, addDays(from, MOST_DATES)].sort();
  const requests = context.requests.filter(({ status }) => OPEN_STATUSES.includes(status));
  const taken = takenTimes({ ...context, requests }, { from, to }, context, request.number);
  return roomDays(from, to, taken, { ...context, request }).filter(({ spans }) => spans.length > 0);
}

/** The last step that explains the request's status to the applicant. */
function lastTold(past: readonly PastStep[], { status }: BookingRequest): PastStep | null {
  return [...past].reverse().find(({ step }) => explainedBy(step)?.status === status) ?? null;
}

/** What the last step that tells the applicant something wrote to them. */
function lastWritten(past: readonly PastStep[]): string {
  const telling = stepsInForce(past).filter(({ step }) => tellsBy(step));
  return telling.pop()?.applicantMessage ?? '';
}

function look(desk: ReadableDesk, number: string) {
  const office = desk.office.snapshot();
  const now = desk.office.now();
  const requests = desk.register.requests();
  const archived = archivedRequest(desk, number);
  if (archived) return { office, now, requests: [...requests, archived], request: archived, isArchived: true };
  const request = recordedRequest(desk, number);
  return request ? { office, now, requests, request, isArchived: false } : null;
}

function contextOf(
  desk: ReadableDesk,
  request: BookingRequest,
  requests: readonly BookingRequest[],
  { settings, damaged }: OfficeSnapshot,
  now: Instant,
) {
  const settled = request.status === 'DUPLICATE' ? [] : SETTLED_ON_RECEIPT;
  const foreign = desk.calendar.foreign(foreignWindow(now));
  const archived = archivedOn(desk, pastOfUndecided([request], settings.hours, now));
  return { ...settings, now, requests, others: requests, archived, damaged, foreign, settled };
}
