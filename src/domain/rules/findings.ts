// The table of findings: one row for everything that may need attention about a request, shown in this order, the gravest first.
import * as z from 'zod/mini';
import type { Blocker, Candidate } from '../clash/clash.ts';
import type { Damaged } from '../devices/device.ts';
import { brokenDevice } from '../devices/open.ts';
import { law, office, type Source, sop } from '../flow/source.ts';
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
  /** Once, on receipt, so that waiting at the desk changes nothing; absent: at every examination. */
  readonly measured?: 'RECEIPT';
  readonly source: Source;
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
    measured: 'RECEIPT',
    source: sop('Pencatatan 1: “Membuat daftar kunjungan/peminjaman”; a request stands in it once'),
    data: numbers,
    rule: ({ request, context }) => letterRules.duplicateSubmission(request, context.others),
  },
  IN_THE_PAST: {
    weight: 'WARNING',
    source: sop('Langkah 4: “Pelaksanaan kegiatan telah dilaksanakan” is to be recorded'),
    data: none,
    rule: ({ time, request, context }) => noticeRules.inThePast(time, request.status, context.now),
  },
  INVALID_TIME: {
    weight: 'BLOCKING',
    about: 'UNREADABLE',
    source: sop('Langkah 2: “melakukan penjadwalan” needs a day and an hour'),
    data: none,
    rule: ({ time }) => hoursRules.invalidTime(time),
  },
  HOLIDAY: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: law(
      'SKB of three ministers on holidays and cuti bersama; service units may be staffed, so it may be set aside',
    ),
    data: () => ({ days: list(z.object({ date: plainDate(), name: z.string() })) }),
    rule: ({ time, context }) => hoursRules.holiday(time, context.hours),
  },
  WEEKEND: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: law('Perpres 21/2023: five working days'),
    data: () => ({ dates: list(plainDate()) }),
    rule: ({ time, context }) => hoursRules.weekend(time, context.hours),
  },
  OUTSIDE_OFFICE_HOURS: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: law('Perpres 21/2023: 37,5 hours a week; the city sets the hours'),
    data: prepared,
    rule: ({ time, request, context }) => hoursRules.outsideOfficeHours(time, request, context.room, context.hours),
  },
  SETUP_BEFORE_HOURS: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: sop(
      'Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit; before the office opens nobody can',
    ),
    data: () => ({ from: z.string(), setupMinutes: count() }),
    rule: ({ time, request, context }) => hoursRules.setupBeforeHours(time, request, context.room, context.hours),
  },
  FRIDAY_PRAYER: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: law('Perpres 21/2023: a break of 90 minutes on Fridays'),
    data: prepared,
    rule: ({ time, request, context }) => hoursRules.fridayPrayer(time, request, context.room, context.hours),
  },
  SETUP_IN_PRAYER: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: sop(
      'Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit; during the Friday prayer nobody can',
    ),
    data: prepared,
    rule: ({ time, request, context }) => hoursRules.setupInPrayer(time, request, context.room, context.hours),
  },
  OVERNIGHT: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'HOURS',
    source: office('Neither lends nor forbids nights; somebody must stay, so the Kabid decides'),
    data: none,
    rule: ({ time }) => hoursRules.overnight(time),
  },
  TOO_FAR_AHEAD: {
    weight: 'MAY_BE_SET_ASIDE',
    about: 'NOTICE',
    measured: 'RECEIPT',
    source: office('How far ahead one may ask is written nowhere: a setting, and the Kabid may set it aside'),
    data: () => ({ months: count(), last: plainDate() }),
    rule: ({ time, request, context }) => noticeRules.tooFarAhead(time, request, context.room),
  },
  CLASH_EARLIER_CANDIDATE: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    source: sop('Langkah 2: “sama dengan calon pemesan lain sebelumnya maka dilakukan … penentuan ulang jadwal”'),
    /** `partly`: one of them wants another time, which touches it; `mine`: all are of the same letter by the same applicant. */
    data: () => ({ ...blocking(), partly: z.exactOptional(z.literal(true)), mine: z.exactOptional(z.literal(true)) }),
    rule: ({ blockers, request, context }) =>
      roomRules.clashEarlierCandidate(blockers, revisionOf(request, context.others)),
  },
  SETUP_OVERLAP: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    source: sop('Langkah 4: “mempersiapkan ruangan … pada jadwal yang ditetapkan”, 30 menit'),
    data: () => ({ ...blocking(), setupMinutes: count() }),
    rule: ({ blockers }) => roomRules.setupOverlap(blockers),
  },
  ROOM_BLOCKED: {
    weight: 'BLOCKING',
    about: 'ROOM_TAKEN',
    source: sop('Langkah 3: “memasukkan ke dalam jadwal/agenda”; the calendar is the agenda'),
    data: () => ({ titles: list(z.string()) }),
    rule: ({ time, request, context }) => roomRules.roomBlocked(time, context.foreign, request, context.room),
  },
  CATERING_BUFFET: {
    weight: 'BLOCKING',
    about: 'FOOD',
    source: sop('Langkah 2: “memastikan pengunjung/peminjam tidak menyajikan makanan prasmanan”'),
    /** `word` is the one by which the description speaks of it, blank where it was chosen; `own`: the office's own use. */
    data: () => ({ word: z.string(), own: z.exactOptional(z.literal(true)) }),
    rule: ({ request }) => cateringRules.cateringBuffet(request),
  },
  CATERING_UNDECIDED: {
    weight: 'BLOCKING',
    about: 'FOOD',
    source: sop('Langkah 2: “memastikan …”: what is undecided is not made sure of'),
    data: none,
    rule: ({ request }) => cateringRules.cateringUndecided(request),
  },
  OVER_CAPACITY: {
    weight: 'WARNING',
    source: office('No capacity is written down: a setting, and a warning only'),
    data: () => ({ participants: count(), capacity: count() }),
    rule: ({ request, context }) => roomRules.overCapacity(request.participants, context.room),
  },
  LETTER_MISSING: {
    weight: 'BLOCKING',
    about: 'LETTER',
    source: sop('Peralatan 1: “Surat Permohonan Kunjungan / Peminjaman Pontive Center”'),
    /** `by`: it is on its way, between offices or in somebody's hands. */
    data: () => ({ by: z.exactOptional(z.enum(['SRIKANDI', 'IN_PERSON'])) }),
    rule: ({ request }) => letterRules.letterMissing(request),
  },
  SHORT_NOTICE: {
    weight: 'WARNING',
    about: 'NOTICE',
    measured: 'RECEIPT',
    source: office('No notice is written down: a setting, and a warning only'),
    data: none,
    rule: ({ time, request, context }) =>
      noticeRules.shortNotice(time, request.submittedAt, context.room, context.hours),
  },
  TIME_NOT_HELD: {
    weight: 'WARNING',
    source: office(
      'Anybody may send forms: more than 14 dates hold no time until the Kasi fixes them, days beyond the limit of all whom the desk does not know none until they are taken on. Known is whose address or telephone stands on a request on the desk that was passed on or typed by staff; forged, it holds as many',
    ),
    /** `isLong` where the range itself is too long. */
    data: () => ({ most: count(), isLong: z.boolean() }),
    rule: ({ request, time, context }) => roomRules.timeNotHeld(request, time, context.room),
  },
  DATES_UNREAD: {
    weight: 'WARNING',
    source: sop('Langkah 2: “melakukan penjadwalan” of all dates that the letter asks for'),
    data: () => ({ unread: list(z.string()) }),
    rule: ({ request }) => letterRules.datesUnread(request.status, request.marks.unreadDates),
  },
  EMAIL_SUSPECT: {
    weight: 'WARNING',
    source: sop('Langkah 2: “koordinasi dan konfirmasi pada pihak peminjam/pengunjung” must reach them'),
    data: () => ({ suggestion: z.nullable(z.string()) }),
    rule: ({ request }) => peopleRules.emailSuspect(request.email),
  },
  EQUIPMENT_DAMAGED: {
    weight: 'WARNING',
    source: sop('Peringatan: “agar segera diperbaiki guna mendukung … kegiatan-kegiatan yang akan dilaksanakan”'),
    data: () => ({ equipment: list(brokenDevice()) }),
    rule: ({ request, context, time }) =>
      roomRules.equipmentDamaged(request.equipment, context.damaged, time, context.now),
  },
  REVISION_OF_EARLIER: {
    weight: 'WARNING',
    source: sop('Langkah 2: koordinasi; one letter, one matter'),
    data: numbers,
    rule: ({ request, context }) => letterRules.revisionOfEarlier(request, context.others),
  },
});
