// The steps of the SOP as one table: who may do what from where, what it asks, where the letter lies afterwards.
import type { BookingRequest, Holder, Role, Status } from './request.ts';

export const ACTIONS = [
  'FORWARD',
  'RECORD_LETTER',
  'APPROVE',
  'SCHEDULE',
  'MARK_READY',
  'COMPLETE',
  'MARK_NO_SHOW',
  'REJECT',
  'CANCEL_FOR_APPLICANT',
  'CANCEL_BY_OFFICE',
] as const;
export type Action = (typeof ACTIONS)[number];

/** The mails a step may send; each has one component in `pages/mails`. */
export type MailTemplate =
  | 'RECEIPT'
  | 'NEW_REQUEST'
  | 'URGENT_NOTICE'
  | 'FORWARDED'
  | 'APPROVED'
  | 'CONFIRMATION'
  | 'THANKS'
  | 'REJECTED'
  | 'CANCELLED'
  | 'CANCELLED_STAFF';

/** Who a mail goes to; `INVOLVED` are the posts that have acted on the request or have it now. */
export type Addressee = 'APPLICANT' | Role | 'INVOLVED';

/** What must be examined once more, inside the lock, before a step may be taken. */
export type Gate =
  /** Nothing. */
  | 'NONE'
  /** No blocking finding is left: SOP step 2, telaah, koordinasi and no buffet. */
  | 'FREE_OF_FINDINGS'
  /** No approved request and no hand-made calendar event wants the same time. */
  | 'ROOM_FREE'
  /** The event has begun. */
  | 'HAS_BEGUN';

/** One row of the table. */
export interface Transition {
  readonly roles: readonly Role[];
  readonly from: readonly Status[];
  /** `SAME` leaves the status as it is. */
  readonly to: Status | 'SAME';
  /** Whether `Isi Disposisi/Alasan` must say something. */
  readonly text: 'NONE' | 'OPTIONAL' | 'REQUIRED';
  readonly gate: Gate;
  readonly mails: readonly { readonly template: MailTemplate; readonly to: Addressee }[];
  /** Mails wait this many minutes, so that a mistaken step can be taken back before anybody is told. */
  readonly mailDelayMinutes: number;
  /** An editor whom Google does not name may not take this step: it is an act of the Kabid in person. */
  readonly needsIdentity: boolean;
}

/** Requests that are still on their way. */
export const OPEN_STATUSES: readonly Status[] = [
  'SUBMITTED',
  'FORWARDED',
  'AWAITING_APPLICANT',
  'APPROVED',
  'SCHEDULED',
  'READY',
];

const beforeApproval: readonly Status[] = ['SUBMITTED', 'FORWARDED', 'AWAITING_APPLICANT'];
const ordinary = { text: 'OPTIONAL', gate: 'NONE', mails: [], mailDelayMinutes: 0, needsIdentity: false } as const;
const cancelled = [
  { template: 'CANCELLED', to: 'APPLICANT' },
  { template: 'CANCELLED_STAFF', to: 'INVOLVED' },
] as const;

export const TRANSITIONS: Readonly<Record<Action, Transition>> = {
  /** SOP 1: the Kabid studies the letter and passes it to the Kasi. */
  FORWARD: {
    ...ordinary,
    roles: ['DIVISION_HEAD'],
    from: ['SUBMITTED'],
    to: 'FORWARDED',
    mails: [{ template: 'FORWARDED', to: 'SECTION_HEAD' }],
  },
  /** Peralatan 1: the letter has come, and it is said where it lies. */
  RECORD_LETTER: {
    ...ordinary,
    roles: ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'],
    from: beforeApproval,
    to: 'SAME',
    text: 'REQUIRED',
  },
  /** SOP 2: the Kasi has reviewed, coordinated and confirmed; the time is fixed and the Admin gets the letter. */
  APPROVE: {
    ...ordinary,
    roles: ['SECTION_HEAD'],
    from: ['FORWARDED'],
    to: 'APPROVED',
    text: 'REQUIRED',
    gate: 'FREE_OF_FINDINGS',
    mails: [{ template: 'APPROVED', to: 'ROOM_ADMIN' }],
  },
  /** SOP 3: the Admin enters the event into the agenda. */
  SCHEDULE: {
    ...ordinary,
    roles: ['ROOM_ADMIN'],
    from: ['APPROVED'],
    to: 'SCHEDULED',
    gate: 'ROOM_FREE',
    mails: [{ template: 'CONFIRMATION', to: 'APPLICANT' }],
  },
  /** SOP 4: the room is prepared half an hour before. */
  MARK_READY: { ...ordinary, roles: ['ROOM_ADMIN'], from: ['SCHEDULED'], to: 'READY' },
  /** SOP 4: "Pelaksanaan kegiatan telah dilaksanakan". */
  COMPLETE: {
    ...ordinary,
    roles: ['ROOM_ADMIN'],
    from: ['SCHEDULED', 'READY'],
    to: 'COMPLETED',
    gate: 'HAS_BEGUN',
    mails: [{ template: 'THANKS', to: 'APPLICANT' }],
  },
  MARK_NO_SHOW: {
    ...ordinary,
    roles: ['ROOM_ADMIN'],
    from: ['SCHEDULED', 'READY'],
    to: 'NO_SHOW',
    gate: 'HAS_BEGUN',
  },
  /** The SOP knows no refusal; where one is needed the Kabid says why. */
  REJECT: {
    ...ordinary,
    roles: ['DIVISION_HEAD'],
    from: OPEN_STATUSES,
    to: 'REJECTED',
    text: 'REQUIRED',
    mails: [{ template: 'REJECTED', to: 'APPLICANT' }],
    mailDelayMinutes: 10,
    needsIdentity: true,
  },
  CANCEL_FOR_APPLICANT: {
    ...ordinary,
    roles: ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'],
    from: OPEN_STATUSES,
    to: 'CANCELLED',
    text: 'REQUIRED',
    mails: cancelled,
    mailDelayMinutes: 10,
  },
  CANCEL_BY_OFFICE: {
    ...ordinary,
    roles: ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'],
    from: OPEN_STATUSES,
    to: 'CANCELLED',
    text: 'REQUIRED',
    mails: cancelled,
    mailDelayMinutes: 10,
  },
};

/** On whose desk the letter lies in a status. */
export function holderIn(status: Status): Holder {
  switch (status) {
    case 'SUBMITTED':
      return 'DIVISION_HEAD';
    case 'FORWARDED':
      return 'SECTION_HEAD';
    case 'AWAITING_APPLICANT':
      return 'APPLICANT';
    case 'APPROVED':
    case 'SCHEDULED':
    case 'READY':
      return 'ROOM_ADMIN';
    case 'COMPLETED':
    case 'REJECTED':
    case 'CANCELLED':
    case 'NO_SHOW':
    case 'DUPLICATE':
    case 'IGNORED':
      return 'NOBODY';
  }
}

/** The steps open to somebody with these roles for a request as it stands, in the order of the table. */
export function legalActions(request: Pick<BookingRequest, 'status'>, roles: readonly Role[] | 'ANY'): Action[] {
  return ACTIONS.filter((action) => {
    const transition = TRANSITIONS[action];
    const permitted = roles === 'ANY' || transition.roles.some((role) => roles.includes(role));
    return permitted && transition.from.includes(request.status);
  });
}
