// Examines a request: lists everything that needs attention, each finding by its own rule.
import { type Blocker, blockersOf } from '../clash/clash.ts';
import type { ClashIndex } from '../clash/clash-index.ts';
import type { Damaged } from '../damage/state.ts';
import * as cateringRules from '../rules/catering.ts';
import * as hoursRules from '../rules/hours.ts';
import * as letterRules from '../rules/letter.ts';
import * as noticeRules from '../rules/notice.ts';
import * as peopleRules from '../rules/people.ts';
import * as roomRules from '../rules/room.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import type { Instant } from '../time/time.ts';
import { FINDING_CODES, type Finding, type FindingCode } from './finding.ts';
import type { BookingRequest, Submission } from './request.ts';
import { eventsOf, type RoomTime } from './room-time.ts';
import { needsAttention } from './status.ts';

export { urgencyAtReceipt } from '../rules/notice.ts';
export type { ForeignEvent } from '../rules/room.ts';

/** What is examined: what was asked for, and the place in the queue. */
export type Examinable = Submission &
  Pick<BookingRequest, 'number' | 'submittedAt' | 'queuedSince' | 'status' | 'marks' | 'receivedOn'>;

/** What a request is examined against. */
export interface ExamineContext {
  /** All requests, in any order; the one examined may be among them. */
  readonly others: readonly BookingRequest[];
  /** Archived requests of past days that are examined: what took place then holds its time; absent: none. */
  readonly archived?: readonly BookingRequest[];
  /** An index of the same requests as `others`, if several of them are examined. */
  readonly index?: ClashIndex<BookingRequest>;
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  /** Events that people put into the room's calendar by hand. */
  readonly foreign: readonly roomRules.ForeignEvent[];
  /** What is out of order. */
  readonly damaged: Damaged;
  readonly now: Instant;
  /** Codes to skip, in addition to what staff settled or the Kabid set aside. */
  readonly settled?: readonly FindingCode[];
}

/** A request under examination, with values that several rules need. */
interface Subject {
  readonly request: Examinable;
  readonly context: ExamineContext;
  readonly time: RoomTime;
  readonly blockers: readonly Blocker[];
}

type Rules = { readonly [C in FindingCode]: (subject: Subject) => Extract<Finding, { code: C }> | null };

/** One rule per finding; the compiler rejects a code without a rule. */
const RULES: Rules = {
  DUPLICATE_SUBMISSION: ({ request, context }) => letterRules.duplicateSubmission(request, context.others),
  CLASH_EARLIER_CANDIDATE: ({ blockers }) => roomRules.clashEarlierCandidate(blockers),
  SETUP_OVERLAP: ({ blockers, context }) => roomRules.setupOverlap(blockers, context.room),
  ROOM_BLOCKED: ({ time, context }) => roomRules.roomBlocked(time, context.foreign, context.room),
  INVALID_TIME: ({ time }) => hoursRules.invalidTime(time),
  CATERING_BUFFET: ({ request }) => cateringRules.cateringBuffet(request),
  CATERING_UNDECIDED: ({ request }) => cateringRules.cateringUndecided(request),
  LETTER_MISSING: ({ request }) => letterRules.letterMissing(request),
  HOLIDAY: ({ time, context }) => hoursRules.holiday(time, context.hours),
  WEEKEND: ({ time, context }) => hoursRules.weekend(time, context.hours),
  OUTSIDE_OFFICE_HOURS: ({ time, context }) => hoursRules.outsideOfficeHours(time, context.hours),
  SETUP_BEFORE_HOURS: ({ time, context }) => hoursRules.setupBeforeHours(time, context.room, context.hours),
  FRIDAY_PRAYER: ({ time, context }) => hoursRules.fridayPrayer(time, context.hours),
  OVERNIGHT: ({ time }) => hoursRules.overnight(time),
  TOO_FAR_AHEAD: ({ time, request, context }) => noticeRules.tooFarAhead(time, request, context.room),
  OVER_CAPACITY: ({ request, context }) => roomRules.overCapacity(request.participants, context.room),
  SHORT_NOTICE: ({ time, request, context }) =>
    noticeRules.shortNotice(time, request.submittedAt, context.room, context.hours),
  IN_THE_PAST: ({ time, request, context }) => noticeRules.inThePast(time, request.status, context.now),
  TIME_NOT_HELD: ({ request, time, context }) => roomRules.timeNotHeld(request, time, context.room),
  EMAIL_SUSPECT: ({ request }) => peopleRules.emailSuspect(request.email),
  EQUIPMENT_DAMAGED: ({ request, context, time }) =>
    roomRules.equipmentDamaged(request.equipment, context.damaged, time, context.now),
  REVISION_OF_EARLIER: ({ request, context }) => letterRules.revisionOfEarlier(request, context.others),
};

/**
 * Everything about a request that needs attention now. A request that repeats an earlier one gets only that finding,
 * since it is put aside. A closed request has none.
 * @returns in the order in which findings are shown; never throws, whatever the texts of the request
 */
export function examine(request: Examinable, context: ExamineContext): Finding[] {
  const { marks } = request;
  const settled = new Set([...(context.settled ?? []), ...marks.settled, ...marks.setAside.map(({ code }) => code)]);
  const time = eventsOf(request, context.hours);
  if (!needsAttention(request.status)) return [];
  const duplicate = settled.has('DUPLICATE_SUBMISSION')
    ? null
    : letterRules.duplicateSubmission(request, context.others);
  if (duplicate) return [duplicate];
  const { room, hours, index, others, archived = [] } = context;
  const blockers = [archived, index ?? others].flatMap((some) => blockersOf(request, some, room, hours));
  const subject: Subject = { request, context, time, blockers };
  return FINDING_CODES.filter((code) => code !== 'DUPLICATE_SUBMISSION' && !settled.has(code)).flatMap((code) => {
    const finding = RULES[code](subject);
    return finding ? [finding] : [];
  });
}
