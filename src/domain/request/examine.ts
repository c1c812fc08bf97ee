// Examines a request: lists everything that needs attention, each finding by its own rule.

import { blockersOf } from '../clash/clash.ts';
import type { Damaged } from '../devices/device.ts';
import { FINDINGS, type Subject } from '../rules/findings.ts';
import type { ForeignEvent } from '../rules/room.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import type { Instant } from '../time/time.ts';
import { FINDING_CODES, type Finding, type FindingCode } from './finding.ts';
import type { BookingRequest, Submission } from './request.ts';
import { eventsOf } from './room-time.ts';
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
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  /** Events that people put into the room's calendar by hand. */
  readonly foreign: readonly ForeignEvent[];
  /** What is out of order. */
  readonly damaged: Damaged;
  readonly now: Instant;
  /** Codes to skip, in addition to what staff settled or the Kabid set aside. */
  readonly settled?: readonly FindingCode[];
}

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
  const { room, hours, others, archived = [] } = context;
  const blockers = [archived, others].flatMap((some) => blockersOf(request, some, room, hours));
  const subject: Subject = { request, context, time, blockers };
  const findings = FINDING_CODES.filter((code) => !settled.has(code)).flatMap((code) => found(code, subject));
  const duplicate = findings.find(({ code }) => code === 'DUPLICATE_SUBMISSION');
  return duplicate ? [duplicate] : findings;
}

/** What the rule of one code says, with the code; none where it says nothing. */
function found(code: FindingCode, subject: Subject): Finding[] {
  const data = FINDINGS[code].rule(subject);
  return data ? [{ code, ...data } as Finding] : [];
}
