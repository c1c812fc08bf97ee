// The steps of the SOP as one table: who may do what from where, what it asks, where the letter lies afterwards.

import { type Role, STATUSES } from '../request/request.ts';
import { FIXED_STATUSES, OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import type { Action, Transition } from './flow.ts';

const kabid: readonly Role[] = ['DIVISION_HEAD'];
const kasi: readonly Role[] = ['SECTION_HEAD'];
const admin: readonly Role[] = ['ROOM_ADMIN'];
const staff: readonly Role[] = ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'];

const ordinary = {
  when: 'ALWAYS',
  text: 'OPTIONAL',
  gate: 'NONE',
  offersTimes: false,
  mails: [],
  mailsWait: false,
  needsIdentity: false,
} as const;

const cancelled = {
  ...ordinary,
  roles: staff,
  from: OPEN_STATUSES,
  to: 'CANCELLED',
  text: 'REQUIRED',
  mails: [
    { template: 'CANCELLED', to: 'APPLICANT' },
    { template: 'CANCELLED_STAFF', to: 'INVOLVED' },
  ],
  mailsWait: true,
} as const;

export const TRANSITIONS: Readonly<Record<Action, Transition>> = {
  /** SOP 1: the Kabid studies the letter and passes it to the Kasi. */
  FORWARD: {
    ...ordinary,
    roles: kabid,
    from: ['SUBMITTED'],
    to: 'FORWARDED',
    mails: [{ template: 'FORWARDED', to: 'SECTION_HEAD' }],
  },
  /** SOP 2: "konfirmasi dan koordinasi penentuan ulang jadwal". */
  OFFER_TIMES: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'AWAITING_APPLICANT',
    offersTimes: true,
    mails: [{ template: 'TIMES_OFFERED', to: 'APPLICANT' }],
  },
  /** SOP 2: "koordinasi dan konfirmasi pada pihak peminjam/pengunjung". */
  ASK_CONFIRMATION: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'AWAITING_APPLICANT',
    text: 'REQUIRED',
    mails: [{ template: 'CONFIRMATION_ASKED', to: 'APPLICANT' }],
  },
  /** SOP 2: what the applicant said; a new time is typed in the row. */
  RECORD_ANSWER: { ...ordinary, roles: kasi, from: ['AWAITING_APPLICANT'], to: 'FORWARDED', text: 'REQUIRED' },
  /** Peralatan 1: the letter has come, and it is said where it lies. */
  RECORD_LETTER: { ...ordinary, roles: staff, from: WAITING_STATUSES, to: 'SAME', text: 'REQUIRED' },
  /** SOP 2: "koordinasi dan konfirmasi" by telephone, where no mail reaches the applicant. */
  RECORD_TOLD: { ...ordinary, roles: staff, from: STATUSES, when: 'APPLICANT_UNTOLD', to: 'SAME' },
  /** SOP 2: the Kasi has reviewed, coordinated and confirmed; the time is fixed and the Admin gets the letter. */
  APPROVE: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'APPROVED',
    text: 'UNLESS_CONFIRMED',
    gate: 'FREE_OF_FINDINGS',
    mails: [{ template: 'APPROVED', to: 'ROOM_ADMIN' }],
  },
  /** SOP 3: the Admin enters the event into the agenda. */
  SCHEDULE: {
    ...ordinary,
    roles: admin,
    from: ['APPROVED'],
    to: 'SCHEDULED',
    gate: 'ROOM_FREE',
    mails: [{ template: 'CONFIRMATION', to: 'APPLICANT' }],
  },
  /** SOP 4: the room is prepared half an hour before; for several days, date by date. */
  MARK_READY: { ...ordinary, roles: admin, from: ['SCHEDULED', 'READY'], when: 'DATE_TO_PREPARE', to: 'READY' },
  /** SOP 4: "Pelaksanaan kegiatan telah dilaksanakan"; for several days, date by date. */
  COMPLETE: {
    ...ordinary,
    roles: admin,
    from: ['SCHEDULED', 'READY', 'COMPLETED'],
    when: 'UNCOUNTED_IF_CLOSED',
    to: 'COMPLETED',
    gate: 'HAS_BEGUN',
    mails: [{ template: 'THANKS', to: 'APPLICANT' }],
  },
  MARK_NO_SHOW: { ...ordinary, roles: admin, from: ['SCHEDULED', 'READY'], to: 'NO_SHOW', gate: 'HAS_BEGUN' },
  /** The SOP knows no refusal; the Kasi may propose one, and then the letter lies with the Kabid. */
  PROPOSE_REFUSAL: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'SAME',
    text: 'REQUIRED',
    mails: [{ template: 'REFUSAL_PROPOSED', to: 'DIVISION_HEAD' }],
  },
  /** Where a refusal is needed the Kabid says why. */
  REJECT: {
    ...ordinary,
    roles: kabid,
    from: OPEN_STATUSES,
    to: 'REJECTED',
    text: 'REQUIRED',
    mails: [{ template: 'REJECTED', to: 'APPLICANT' }],
    mailsWait: true,
    needsIdentity: true,
  },
  /** One step back: from the Admin, or from the Kabid who does not follow a proposal to refuse. */
  RETURN_TO_SECTION_HEAD: {
    ...ordinary,
    roles: ['DIVISION_HEAD', 'ROOM_ADMIN'],
    from: ['FORWARDED', 'APPROVED'],
    when: 'HOLDER',
    to: 'FORWARDED',
    text: 'REQUIRED',
    mails: [{ template: 'RETURNED', to: 'SECTION_HEAD' }],
  },
  /** One step back: from the Kasi. */
  RETURN_TO_DIVISION_HEAD: {
    ...ordinary,
    roles: kasi,
    from: ['FORWARDED'],
    when: 'HOLDER',
    to: 'SUBMITTED',
    text: 'REQUIRED',
    mails: [{ template: 'RETURNED', to: 'DIVISION_HEAD' }],
  },
  /**
   * Days and hours are the office's own rule, so the Kabid may allow what lies outside them: a time that is fixed, too,
   * where the day became a free one only afterwards.
   */
  SET_ASIDE: {
    ...ordinary,
    roles: kabid,
    from: OPEN_STATUSES,
    when: 'MAY_BE_SET_ASIDE',
    to: 'SAME',
    text: 'REQUIRED',
    needsIdentity: true,
  },
  CANCEL_FOR_APPLICANT: cancelled,
  CANCEL_BY_OFFICE: cancelled,
  /** SOP 2: "penentuan ulang jadwal"; the new time is typed in the row, the text says whose wish it is. */
  CHANGE_TIME: {
    ...ordinary,
    roles: kasi,
    from: OPEN_STATUSES,
    to: 'SAME',
    text: 'REQUIRED',
    gate: 'NEW_TIME_FREE',
    mails: [{ template: 'TIME_CHANGED', to: 'APPLICANT' }],
    mailsWait: true,
  },
  /** The office needs a time that was fixed for somebody: he keeps his place and is offered other times. */
  DISPLACE: {
    ...ordinary,
    roles: kabid,
    from: FIXED_STATUSES,
    to: 'AWAITING_APPLICANT',
    text: 'REQUIRED',
    offersTimes: true,
    mails: [{ template: 'DISPLACED', to: 'APPLICANT' }],
    mailsWait: true,
    needsIdentity: true,
  },
  /** Two requests of one letter: the later one takes the place of the earlier. */
  REPLACE_EARLIER: {
    ...ordinary,
    roles: kasi,
    from: OPEN_STATUSES,
    when: 'REVISION_FOUND',
    to: 'SAME',
    mailsWait: true,
  },
  /** Two requests of one letter: both are meant. */
  FURTHER_SESSION: { ...ordinary, roles: kasi, from: OPEN_STATUSES, when: 'REVISION_FOUND', to: 'SAME' },
  MARK_DUPLICATE: { ...ordinary, roles: ['SECTION_HEAD', 'ROOM_ADMIN'], from: WAITING_STATUSES, to: 'DUPLICATE' },
  /** What was put aside by mistake goes the way of every request, with its place in the queue and its mails. */
  NOT_DUPLICATE: {
    ...ordinary,
    roles: ['SECTION_HEAD', 'ROOM_ADMIN'],
    from: ['DUPLICATE', 'IGNORED'],
    to: 'SUBMITTED',
    mails: [
      { template: 'RECEIPT', to: 'APPLICANT' },
      { template: 'NEW_REQUEST', to: 'DIVISION_HEAD' },
    ],
  },
  IGNORE: {
    ...ordinary,
    roles: ['SECTION_HEAD', 'ROOM_ADMIN'],
    from: [...WAITING_STATUSES, 'DUPLICATE'],
    to: 'IGNORED',
  },
  /** A refusal or cancellation that was none: the request enters the queue anew, at the Kasi's desk. */
  REOPEN: {
    ...ordinary,
    roles: kabid,
    from: ['REJECTED', 'CANCELLED'],
    to: 'FORWARDED',
    text: 'REQUIRED',
    mails: [
      { template: 'REOPENED', to: 'APPLICANT' },
      { template: 'FORWARDED', to: 'SECTION_HEAD' },
    ],
    mailsWait: true,
    needsIdentity: true,
  },
  /** A slip is taken back by the one who made it; the gate is the room's where a fixed time comes back. */
  UNDO: {
    ...ordinary,
    roles: ['AGENCY_HEAD', ...staff],
    from: STATUSES,
    when: 'STEP_TO_UNDO',
    to: 'BEFORE',
  },
};
