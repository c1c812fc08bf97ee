// The morning digests: one mail per team member with what waits for them, none if that is nothing, or nothing new of the week.

import { damagedOf } from '../devices/device.ts';
import { groupedBy } from '../grouping.ts';
import {
  type DeskFacts,
  type DeskMailEffect,
  DIGEST_SECTIONS,
  type digestItem,
  type failedWork,
} from '../records/desk-mails.ts';
import type { ReadBy } from '../records/schema.ts';
import { type PreparationContext, preparations, toPrepare } from '../report/preparation.ts';
import { isHeldUp, maySetAside } from '../request/finding.ts';
import { lateBy, turnEnds, withHolderAt } from '../request/holder.ts';
import { letterWithHolder } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf, type TimeWithDaysOff, timeWithDaysOff } from '../request/room-time.ts';
import { FIXED_STATUSES, isExpected, UNDECIDED_STATUSES, waitsForSender } from '../request/status.ts';
import type { WaitingLimits, WorkingHours } from '../settings/settings.ts';
import { inOffice, rolesOf, type TeamMember } from '../settings/team.ts';
import { fingerprint, folded, inOneLine } from '../text/text.ts';
import { dateOf, type Instant, instantAt, type PlainDate, wallTimeOf } from '../time/time.ts';
import { addDays, minutesOfWorkingDay, officeDays, weekdayOf, workingMinutesBetween } from '../time/working-time.ts';
import type { Role } from '../vocabulary.ts';
import { deskMail } from './mails.ts';
import { dutiesOf } from './people.ts';

export type DigestSection = (typeof DIGEST_SECTIONS)[number];

export type DigestItem = ReadBy<typeof digestItem>;
export type FailedWork = ReadBy<typeof failedWork>;
export type DigestFacts = DeskFacts<'DIGEST'>;

/** What decides for whom a request waits. */
export interface WaitingContext {
  readonly now: Instant;
  readonly requests: readonly BookingRequest[];
  readonly hours: WorkingHours;
  readonly limits: Pick<WaitingLimits, 'kabidWaitingDays'>;
}

/** What the digests are made from. */
export interface DigestContext extends WaitingContext, Omit<PreparationContext, 'hours' | 'now'> {
  readonly team: readonly TeamMember[];
  readonly failed: readonly FailedWork[];
  readonly troubles: readonly string[];
}

/** How many requests each section lists at most: of one's own letters, and of the others. The tab shows them all. */
const MOST_ON_DESK = 20;
const MOST_ELSEWHERE = 10;
const TEXT_LIMIT = 80;
const PROBLEM_LIMIT = 300;
const TROUBLE_LIMIT = 1000;

/** The digests of a morning: one for each team address for which something waits. */
export function digestsFor(context: DigestContext): DeskMailEffect<'DIGEST'>[] {
  const day = dateOf(context.now);
  return people(context.team, day).flatMap(({ email, name }) => {
    const facts = digestFor(dutiesOf(context.team, rolesOf(context.team, email, day), day), context);
    if (!facts) return [];
    const key = `DIGEST@${day}:${folded(email)}`;
    return [{ ...deskMail('DIGEST', key, { email, name }, context.now), facts }];
  });
}

/** What a digest tells its reader, for a week: how late a letter is is nothing new, that it became late is. */
export function printOf({ recipient, facts }: DeskMailEffect<'DIGEST'>): string {
  const { day } = facts;
  const told = JSON.stringify([folded(recipient), facts], (key, value) => {
    if (key === 'day') return addDays(day, 1 - weekdayOf(day));
    if (key === 'late') return value !== null;
    return key === 'start' ? [value, dateOf(value) > day] : value;
  });
  return fingerprint(told);
}

/** What waits for somebody with these duties; `null` if nothing does. */
function digestFor(duties: readonly Role[], context: DigestContext): DigestFacts | null {
  const sections = waitingFor(duties, context).map(({ section, waiting }) => {
    const items = waiting.slice(0, section === 'UNHELD' ? 0 : mostIn(section)).map(({ request, since, others }) => ({
      ...itemOf(request, since, context),
      others,
      ...(section === 'TO_PREPARE' && preparationOf(request, context)),
    }));
    return { section, items, more: waiting.length - items.length };
  });
  const keepsDesk = duties.includes('ROOM_ADMIN');
  const failed = keepsDesk ? context.failed.slice(0, MOST_ELSEWHERE).map(clipped) : [];
  const troubles = keepsDesk ? context.troubles.map((words) => inOneLine(words, TROUBLE_LIMIT)) : [];
  const waits = [sections, failed, troubles].some(({ length }) => length > 0);
  return waits ? { day: dateOf(context.now), sections, failed, troubles } : null;
}

/** A request that waits for somebody, since when, and the other dates of its letter that wait with it. */
export interface Waiting {
  readonly request: BookingRequest;
  readonly since: Instant;
  readonly others: readonly TimeWithDaysOff[];
}

/** What each date of a letter asks for by itself. */
const OF_A_DAY: readonly DigestSection[] = ['TO_PREPARE', 'REVIEW', 'UNCLOSED'];

/** What waits for somebody with these duties, by reason, the nearest event first; reasons without a request are left out. */
export function waitingFor(
  duties: readonly Role[],
  context: WaitingContext,
): { readonly section: DigestSection; readonly waiting: Waiting[] }[] {
  const requests = context.requests.map((request) => withHolderAt(request, context.now));
  return DIGEST_SECTIONS.flatMap((section) => {
    const dates = requests.flatMap((request) => {
      const since = waitsSince(section, request, duties, context);
      return since === null ? [] : [{ request, since }];
    });
    const letters = groupedBy(dates, ({ request }) =>
      OF_A_DAY.includes(section) ? request.number : letterWithHolder(request),
    );
    const waiting = [...letters.values()].flatMap(([first, ...others]) =>
      first ? [{ ...first, others: others.map(({ request }) => timeWithDaysOff(request, context.hours)) }] : [],
    );
    if (waiting.length === 0) return [];
    return [{ section, waiting: waiting.sort(byEvent) }];
  });
}

/** How many requests of a section are listed at most. */
export function mostIn(section: DigestSection): number {
  return section === 'DESK' || section === 'UNHELD' ? MOST_ON_DESK : MOST_ELSEWHERE;
}

function people(team: readonly TeamMember[], day: PlainDate): TeamMember[] {
  const byAddress = new Map<string, TeamMember>();
  for (const member of inOffice(team, day)) {
    const address = folded(member.email);
    if (address !== '' && !byAddress.has(address)) byAddress.set(address, { ...member, email: member.email.trim() });
  }
  return [...byAddress.values()];
}

/** Since when a request belongs into this section for somebody with these duties; `null` if it does not. */
function waitsSince(
  section: DigestSection,
  request: BookingRequest,
  duties: readonly Role[],
  { now, hours, limits }: WaitingContext,
): Instant | null {
  const { status, holder, heldSince, dueAt, marks } = request;
  const isLetter = UNDECIDED_STATUSES.includes(status) && holder !== 'APPLICANT';
  const isMine = (duties as readonly string[]).includes(holder);
  const isUnheld = marks.holdsNoTime;
  const isLong = () =>
    workingMinutesBetween(heldSince, now, hours) > limits.kabidWaitingDays * minutesOfWorkingDay(hours);
  switch (section) {
    case 'DESK':
      return isLetter && isMine && !isUnheld ? heldSince : null;
    case 'UNHELD':
      return isMine && isUnheld ? heldSince : null;
    case 'TELL_APPLICANT':
      return duties.includes('SECTION_HEAD') ? marks.untold : null;
    case 'SILENT_APPLICANT': {
      const isDue = status === 'AWAITING_APPLICANT' && dueAt !== null && dueAt <= now && marks.untold === null;
      const isSilent = isDue || (waitsForSender(request) && isLong());
      return duties.includes('SECTION_HEAD') && isSilent ? heldSince : null;
    }
    case 'REVIEW': {
      const end = endOf(request, hours);
      const isToCome = FIXED_STATUSES.includes(status) && (end === null || end > now);
      const mayAllow = duties.includes('DIVISION_HEAD') && request.findingCodes.some((code) => maySetAside({ code }));
      const isAsked = mayAllow || duties.includes('SECTION_HEAD');
      return isAsked && isToCome && isHeldUp(request) ? heldSince : null;
    }
    case 'UNCLOSED': {
      const end = endOf(request, hours);
      return duties.includes('ROOM_ADMIN') && isExpected(status) && end !== null && end <= now ? end : null;
    }
    case 'OTHER_HOLDERS':
      return duties.includes('DIVISION_HEAD') && isLetter && !isMine && !isUnheld && isLong() ? heldSince : null;
    case 'TO_PREPARE':
      return duties.includes('ROOM_ADMIN') && (toPrepare(request, hours, now)?.start ?? '') > wallTimeOf(now)
        ? heldSince
        : null;
  }
}

/** When its last event ends; `null` if its time cannot be read. */
function endOf(request: BookingRequest, hours: WorkingHours): Instant | null {
  const slots = slotsOf(request, hours);
  const last = slots[slots.length - 1];
  return last ? instantAt(last.end) : null;
}

function itemOf(request: BookingRequest, since: Instant, { now, hours }: DigestContext): Omit<DigestItem, 'others'> {
  const { number, status, holder } = request;
  const dueAt = turnEnds(request);
  return {
    ...timeWithDaysOff(request, hours),
    number,
    status,
    holder,
    since,
    dueAt,
    institution: inOneLine(request.institution, TEXT_LIMIT),
    activity: inOneLine(request.activity, TEXT_LIMIT),
    contactName: inOneLine(request.contactName, TEXT_LIMIT),
    phone: inOneLine(request.phone, 30),
    late: lateBy(dueAt, now, officeDays(hours)),
    urgency: request.urgency,
    past: hasBegun(request, now, hours),
  };
}

function preparationOf(request: BookingRequest, context: DigestContext): Pick<DigestItem, 'preparation'> {
  const [next] = preparations([request], context);
  if (!next) return {};
  const { slot, from } = next;
  const broken = damagedOf(request.equipment, context.damaged).map(({ device, left }) => ({
    device: inOneLine(device, TEXT_LIMIT),
    left: left && inOneLine(left, TEXT_LIMIT),
  }));
  return { preparation: { start: slot.start, from, broken } };
}

/** The nearest event first, without a day last; of one time the letter that waits longest. */
function byEvent(a: Waiting, b: Waiting): number {
  const [first = '', second = ''] = [a, b].map(
    ({ request, since }) => `${request.startDate ?? '9999'} ${request.startTime ?? ''} ${since}`,
  );
  return first < second ? -1 : first > second ? 1 : 0;
}

function hasBegun(request: BookingRequest, now: Instant, hours: WorkingHours): boolean {
  const [first] = slotsOf(request, hours);
  return first !== undefined && instantAt(first.start) <= now;
}

function clipped(failed: FailedWork): FailedWork {
  const { work, recipient, problem } = failed;
  return {
    ...failed,
    work: inOneLine(work, TEXT_LIMIT),
    number: inOneLine(failed.number, TEXT_LIMIT),
    recipient: inOneLine(recipient, TEXT_LIMIT),
    problem: inOneLine(problem, PROBLEM_LIMIT),
  };
}
