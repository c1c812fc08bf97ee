// The table of findings: one row for everything that may need attention about a request, shown in this order, the gravest first.
import * as z from 'zod/mini';
import type { Blocker, Candidate } from '../clash/clash.ts';
import type { Damaged } from '../devices/device.ts';
import { brokenDevice } from '../devices/open.ts';
import { count, plainDate } from '../records/fields.ts';
import type { Schema } from '../records/schema.ts';
import type { Values } from '../request/fields.ts';
import { revisionOf, type Traceable } from '../request/lineage.ts';
import type { RoomTime } from '../request/room-time.ts';
import type { RoomRules, WorkingHours } from '../settings/settings.ts';
import type { Instant } from '../time/time.ts';
import type { Status } from '../vocabulary.ts';
import * as cateringRules from './catering.ts';
import * as hoursRules from './hours.ts';
import * as letterRules from './letter.ts';
import * as noticeRules from './notice.ts';
import * as peopleRules from './people.ts';
import * as roomRules from './room.ts';

/** As much of a request as the rules look at. */
export type Examined = Candidate &
  Traceable &
  Values<'catering' | 'description' | 'letterFile' | 'letterDelivery' | 'receivedOn' | 'participants' | 'equipment'>;

/** As much of what it is examined against. */
interface Surroundings {
  readonly others: readonly (Traceable & { readonly status: Status })[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly foreign: readonly roomRules.ForeignEvent[];
  readonly damaged: Damaged;
  readonly now: Instant;
}

/** A request under examination, with values that several rules need. */
export interface Subject {
  readonly request: Examined;
  readonly context: Surroundings;
  readonly time: RoomTime;
  readonly blockers: readonly Blocker[];
}

/**
 * No event can be made of the time, somebody else has the room, the day or its hours are unusual, it is too soon or too far
 * ahead, what is served, the letter.
 */
export type About = 'UNREADABLE' | 'ROOM_TAKEN' | 'HOURS' | 'NOTICE' | 'FOOD' | 'LETTER';

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** Only a change clears it, or the Kabid may set it aside with a reason, or it only warns; `about`: by which it is known which step settles it. */
type Weighed =
  | { readonly weight: 'BLOCKING' | 'MAY_BE_SET_ASIDE'; readonly about: About }
  | { readonly weight: 'WARNING'; readonly about?: About };

interface Ruled<Data extends Shape> {
  /** The schemas of what the rule tells, made on first use. */
  readonly data: () => Data;
  /** `null` where there is nothing to say. */
  readonly rule: (subject: Subject) => z.infer<z.ZodMiniObject<Data>> | null;
}

type Row<Data extends Shape> = Weighed & Ruled<Data>;

/** The compiler rejects a rule that tells other data than its row says. */
function table<Data extends Readonly<Record<string, Shape>>>(rows: { readonly [Code in keyof Data]: Row<Data[Code]> }) {
  return rows;
}

/** A list of them, which nobody changes. */
function list<Value>(each: Schema<Value>): Schema<readonly Value[]> {
  return z.array(each);
}

const none = () => ({});
/** Earlier requests, in queue order. */
const numbers = () => ({ numbers: list(z.string()) });
/** `own`: all of them are the office's own use. */
const blocking = () => ({ ...numbers(), own: z.exactOptional(z.literal(true)) });
/** Hours, and for how long the room is prepared before an event. */
const prepared = () => ({ from: z.string(), to: z.string(), setupMinutes: count() });

export const FINDINGS = table({
  DUPLICATE_SUBMISSION: {
    weight: 'WARNING',
    data: numbers,
    rule: ({ request, context }) => letterRules.duplicateSubmission(request, context.others),
  },
  IN_THE_PAST: {
    weight: 'WARNING',
    data: none,
    rule: ({ time, request, context }) => noticeRules.inThePast(time, request.status, context.now),
  },
  INVALID_TIME: {
    weight: 'BLOCKING',
    about: 'UNREADABLE',
    data: none,
    rule: ({ time }) => hoursRules.invalidTime(time),
  },
  HOLIDAY: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: () => ({ days: list(z.object({ date: plainDate(), name: z.string() })) }),
    rule: ({ time, context }) => hoursRules.holiday(time, context.hours),
  },
  WEEKEND: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: () => ({ dates: list(plainDate()) }),
    rule: ({ time, context }) => hoursRules.weekend(time, context.hours),
  },
  OUTSIDE_OFFICE_HOURS: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: prepared,
    rule: ({ time, context }) => hoursRules.outsideOfficeHours(time, context.room, context.hours),
  },
  SETUP_BEFORE_HOURS: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: () => ({ from: z.string(), setupMinutes: count() }),
    rule: ({ time, context }) => hoursRules.setupBeforeHours(time, context.room, context.hours),
  },
  FRIDAY_PRAYER: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: prepared,
    rule: ({ time, context }) => hoursRules.fridayPrayer(time, context.room, context.hours),
  },
  SETUP_IN_PRAYER: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: prepared,
    rule: ({ time, context }) => hoursRules.setupInPrayer(time, context.room, context.hours),
  },
  OVERNIGHT: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    data: none,
    rule: ({ time }) => hoursRules.overnight(time),
  },
  TOO_FAR_AHEAD: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'NOTICE',
    data: () => ({ months: count(), last: plainDate() }),
    rule: ({ time, request, context }) => noticeRules.tooFarAhead(time, request, context.room, context.now),
  },
  CLASH_EARLIER_CANDIDATE: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    /** `partly`: one of them wants another time, which touches it; `mine`: all are of the same letter by the same applicant. */
    data: () => ({ ...blocking(), partly: z.exactOptional(z.literal(true)), mine: z.exactOptional(z.literal(true)) }),
    rule: ({ blockers, request, context }) =>
      roomRules.clashEarlierCandidate(blockers, revisionOf(request, context.others)),
  },
  SETUP_OVERLAP: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    data: () => ({ ...blocking(), setupMinutes: count() }),
    rule: ({ blockers, context }) => roomRules.setupOverlap(blockers, context.room),
  },
  ROOM_BLOCKED: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    data: () => ({ titles: list(z.string()) }),
    rule: ({ time, context }) => roomRules.roomBlocked(time, context.foreign, context.room),
  },
  CATERING_BUFFET: {
    weight: 'BLOCKING',
    about: 'FOOD',
    /** `word` is the one by which the description speaks of it, blank where it was chosen; `own`: the office's own use. */
    data: () => ({ word: z.string(), own: z.exactOptional(z.literal(true)) }),
    rule: ({ request }) => cateringRules.cateringBuffet(request),
  },
  CATERING_UNDECIDED: {
    weight: 'BLOCKING',
    about: 'FOOD',
    data: none,
    rule: ({ request }) => cateringRules.cateringUndecided(request),
  },
  OVER_CAPACITY: {
    weight: 'WARNING',
    data: () => ({ participants: count(), capacity: count() }),
    rule: ({ request, context }) => roomRules.overCapacity(request.participants, context.room),
  },
  LETTER_MISSING: {
    weight: 'BLOCKING',
    about: 'LETTER',
    /** `by`: it is on its way, between offices or in somebody's hands. */
    data: () => ({ by: z.exactOptional(z.enum(['SRIKANDI', 'IN_PERSON'])) }),
    rule: ({ request }) => letterRules.letterMissing(request),
  },
  SHORT_NOTICE: {
    weight: 'WARNING',
    about: 'NOTICE',
    data: none,
    rule: ({ time, request, context }) =>
      noticeRules.shortNotice(time, request.queuedSince, context.room, context.hours),
  },
  TIME_NOT_HELD: {
    weight: 'WARNING',
    /** `isLong` where the range itself is too long. */
    data: () => ({ most: count(), isLong: z.boolean() }),
    rule: ({ request, time, context }) => roomRules.timeNotHeld(request, time, context.room),
  },
  DATES_UNREAD: {
    weight: 'WARNING',
    data: () => ({ unread: list(z.string()) }),
    rule: ({ request }) => letterRules.datesUnread(request.status, request.marks.unreadDates),
  },
  EMAIL_SUSPECT: {
    weight: 'WARNING',
    data: () => ({ suggestion: z.nullable(z.string()) }),
    rule: ({ request }) => peopleRules.emailSuspect(request.email),
  },
  EQUIPMENT_DAMAGED: {
    weight: 'WARNING',
    data: () => ({ equipment: list(brokenDevice()) }),
    rule: ({ request, context, time }) =>
      roomRules.equipmentDamaged(request.equipment, context.damaged, time, context.now),
  },
  REVISION_OF_EARLIER: {
    weight: 'WARNING',
    data: numbers,
    rule: ({ request, context }) => letterRules.revisionOfEarlier(request, context.others),
  },
});
