// Examines a request: the one list of everything that may need attention, each by its own rule.
import { type Blocker, blockersOf } from '../clash/clash.ts';
import type { ClashIndex } from '../clash/clash-index.ts';
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

/** What is examined: what was asked for, and where it stands in the queue. */
export type Examinable = Submission &
  Pick<BookingRequest, 'number' | 'submittedAt' | 'queuedSince' | 'status' | 'marks' | 'receivedOn'>;

/** What a request is examined against. */
export interface ExamineContext {
  /** All requests on the desk, in any order; the one examined may be among them. */
  readonly others: readonly BookingRequest[];
  /** The same by day, where several requests are examined against one desk. */
  readonly index?: ClashIndex<BookingRequest>;
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  /** Events that people put into the room's calendar by hand. */
  readonly foreign: readonly roomRules.ForeignEvent[];
  /** Names of equipment with an open damage. */
  readonly damaged: readonly string[];
  readonly now: Instant;
  /** What is not asked this time, besides what staff have settled or the Kabid has set aside. */
  readonly settled?: readonly FindingCode[];
}

/** A request under examination, with what several rules ask for worked out once. */
interface Subject {
  readonly request: Examinable;
  readonly context: ExamineContext;
  readonly time: RoomTime;
  readonly blockers: readonly Blocker[];
}

type Rules = { readonly [C in FindingCode]: (subject: Subject) => Extract<Finding, { code: C }> | null };

/** One rule a finding; the compiler refuses a code without its rule. */
const RULES: Rules = {
  DUPLICATE_SUBMISSION: ({ request, context }) => letterRules.duplicateSubmission(request, context.others),
  CLASH_EARLIER_CANDIDATE: ({ blockers }) => roomRules.clashEarlierCandidate(blockers),
  SETUP_OVERLAP: ({ blockers, context }) => roomRules.setupOverlap(blockers, context.room),
  ROOM_BLOCKED: ({ time, context }) => roomRules.roomBlocked(time, context.foreign, context.room),
  INVALID_TIME: ({ time }) => hoursRules.invalidTime(time),
  CATERING_BUFFET: ({ request }) => peopleRules.cateringBuffet(request.catering),
  LETTER_MISSING: ({ request }) => letterRules.letterMissing(request),
  HOLIDAY: ({ time, context }) => hoursRules.holiday(time, context.hours),
  WEEKEND: ({ time, context }) => hoursRules.weekend(time, context.hours),
  OUTSIDE_OFFICE_HOURS: ({ time, context }) => hoursRules.outsideOfficeHours(time, context.hours),
  FRIDAY_PRAYER: ({ time, context }) => hoursRules.fridayPrayer(time, context.hours),
  OVERNIGHT: ({ time }) => hoursRules.overnight(time),
  OVER_CAPACITY: ({ request, context }) => roomRules.overCapacity(request.participants, context.room),
  SHORT_NOTICE: ({ time, request, context }) =>
    noticeRules.shortNotice(time, request.submittedAt, context.room, context.hours),
  IN_THE_PAST: ({ time, request, context }) => noticeRules.inThePast(time, request.status, context.now),
  EMAIL_SUSPECT: ({ request }) => peopleRules.emailSuspect(request.email),
  EQUIPMENT_DAMAGED: ({ request, context }) => roomRules.equipmentDamaged(request.equipment, context.damaged),
  REVISION_OF_EARLIER: ({ request, context }) => letterRules.revisionOfEarlier(request, context.others),
};

/**
 * Everything about a request that needs attention now.
 * A request that repeats an earlier one gets that finding alone: it is put aside, and nothing else about it matters.
 * About a closed one there is nothing left to do.
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
  const blockers = blockersOf(request, context.index ?? context.others, context.room, context.hours);
  const subject: Subject = { request, context, time, blockers };
  return FINDING_CODES.filter((code) => code !== 'DUPLICATE_SUBMISSION' && !settled.has(code)).flatMap((code) => {
    const finding = RULES[code](subject);
    return finding ? [finding] : [];
  });
}
