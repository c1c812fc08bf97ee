// The steps of the SOP as one table: who may take each, from which status, what it needs, and the status afterwards.

import { FIXED_STATUSES, OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { type Action, type Role, STATUSES } from '../vocabulary.ts';
import type { Transition } from './transition.ts';

const kabid: readonly Role[] = ['DIVISION_HEAD'];
const kasi: readonly Role[] = ['SECTION_HEAD'];
const admin: readonly Role[] = ['ROOM_ADMIN'];
const kasiAndAdmin: readonly Role[] = ['SECTION_HEAD', 'ROOM_ADMIN'];
const staff: readonly Role[] = ['DIVISION_HEAD', 'SECTION_HEAD', 'ROOM_ADMIN'];

const ordinary = {
  when: 'ALWAYS',
  text: 'OPTIONAL',
  gate: 'NONE',
  offersTimes: false,
  takesNewTime: false,
  changesOthers: true,
  applicantMessage: 'NONE',
  mails: [],
  needsIdentity: false,
  onAllDates: false,
  inRow: true,
} as const;

/** Moves the letter on. */
const onward = { way: 'ONWARD', isDisposition: false, mailsWait: false } as const;
/** Passes it to another post with an instruction: the lembar disposisi names it. */
const disposed = { way: 'ONWARD', isDisposition: true, mailsWait: false } as const;
/** Brings it back. */
const back = { way: 'BACK', isDisposition: true, mailsWait: false } as const;
/** Takes it off its way, without an event. */
const off = { way: 'OFF', isDisposition: false, mailsWait: false } as const;
/** Leaves it where it lies. */
const staying = { to: 'SAME', letter: 'STAYS', way: 'NOWHERE', isDisposition: false, mailsWait: false } as const;

/** SOP 2: the letter lies with the Kasi. */
const withKasi = { ...ordinary, roles: kasi, from: ['FORWARDED'] } as const;

const asked = {
  ...withKasi,
  ...onward,
  when: 'APPLICANT_TO_ASK',
  to: 'AWAITING_APPLICANT',
  changesOthers: false,
  applicantMessage: 'REQUIRED',
} as const;

const approved = {
  ...withKasi,
  ...disposed,
  to: 'APPROVED',
  text: 'UNLESS_CONFIRMED',
  gate: 'FREE_OF_FINDINGS',
  mails: ['APPROVED'],
} as const;

const cancelled = {
  ...ordinary,
  ...off,
  roles: staff,
  from: OPEN_STATUSES,
  to: 'CANCELLED',
  text: 'REQUIRED',
  applicantMessage: 'OPTIONAL',
  mails: ['CANCELLED', 'CANCELLED_STAFF'],
  mailsWait: true,
} as const;

export const TRANSITIONS: Readonly<Record<Action, Transition>> = {
  /** SOP 1: the Kabid studies the letter and passes it to the Kasi. */
  FORWARD: {
    ...ordinary,
    ...disposed,
    onAllDates: true,
    when: 'NOT_WITH_SENDER',
    changesOthers: false,
    roles: kabid,
    from: ['SUBMITTED'],
    to: 'FORWARDED',
    mails: ['FORWARDED'],
    usual: 1,
  },
  /** SOP 2: "konfirmasi dan koordinasi penentuan ulang jadwal". */
  OFFER_TIMES: {
    ...asked,
    offersTimes: true,
    mails: ['TIMES_OFFERED'],
    answers: 'OFFERED',
    usual: 3,
  },
  /** SOP 2: "koordinasi dan konfirmasi pada pihak peminjam/pengunjung". */
  ASK_CONFIRMATION: {
    ...asked,
    mails: ['CONFIRMATION_ASKED'],
    answers: 'ASKED',
    usual: 2,
  },
  /** SOP 2: what the applicant said; a new time is said on the page of the letter. */
  RECORD_ANSWER: {
    ...ordinary,
    ...onward,
    takesNewTime: true,
    roles: kasi,
    from: ['AWAITING_APPLICANT'],
    to: 'FORWARDED',
    text: 'REQUIRED',
    usual: 1,
  },
  /** Peralatan 1: the letter has come; the text says where it is. */
  RECORD_LETTER: {
    ...ordinary,
    ...staying,
    onAllDates: true,
    changesOthers: false,
    roles: staff,
    from: WAITING_STATUSES,
    text: 'REQUIRED',
    usual: 4,
  },
  /** SOP 2: "koordinasi dan konfirmasi" by telephone, if no mail reaches the applicant. */
  RECORD_TOLD: {
    ...ordinary,
    ...staying,
    onAllDates: true,
    changesOthers: false,
    roles: staff,
    from: STATUSES,
    when: 'APPLICANT_UNTOLD',
    usual: null,
  },
  /** SOP 2: the Kasi has reviewed, coordinated and confirmed; the time is fixed and the Admin gets the letter. */
  APPROVE: {
    ...approved,
    when: 'HOLDER',
    usual: 1,
  },
  /** SOP 2, of a letter that asks for several dates: chosen at one that is free, each that is free is fixed, and the others stay with the Kasi. */
  APPROVE_SESSIONS: {
    ...approved,
    onAllDates: true,
    when: 'DATE_OF_SEVERAL',
    usual: null,
  },
  /** SOP 3: the Admin enters the event into the agenda. */
  SCHEDULE: {
    ...ordinary,
    ...onward,
    onAllDates: true,
    changesOthers: false,
    roles: admin,
    from: ['APPROVED'],
    to: 'SCHEDULED',
    gate: 'FREE_OF_FINDINGS',
    mails: ['CONFIRMATION'],
    usual: 1,
  },
  /** SOP 4: the room is prepared half an hour before; for several days, date by date. */
  MARK_READY: {
    ...ordinary,
    ...onward,
    changesOthers: false,
    roles: admin,
    from: ['SCHEDULED', 'READY'],
    when: 'DATE_TO_PREPARE',
    to: 'READY',
    gate: 'FREE_OF_FINDINGS',
    usual: 1,
  },
  /** SOP 4: "Pelaksanaan kegiatan telah dilaksanakan"; for several days, date by date. */
  COMPLETE: {
    ...ordinary,
    ...onward,
    changesOthers: false,
    roles: admin,
    // What was recorded wrongly is recorded anew.
    from: ['SCHEDULED', 'READY', 'COMPLETED', 'NO_SHOW'],
    to: 'COMPLETED',
    gate: 'HAS_BEGUN',
    applicantMessage: 'OPTIONAL',
    mails: ['THANKS'],
    usual: 2,
  },
  MARK_NO_SHOW: {
    ...ordinary,
    ...off,
    roles: admin,
    from: ['SCHEDULED', 'READY', 'COMPLETED'],
    to: 'NO_SHOW',
    gate: 'HAS_BEGUN',
    usual: 3,
  },
  /**
   * The SOP knows no refusal; the Kasi may propose one, and then the Kabid has the letter. What the applicant reads is the
   * Kabid's to write: no word of a proposal is copied.
   */
  PROPOSE_REFUSAL: {
    ...withKasi,
    changesOthers: false,
    when: 'HOLDER',
    to: 'SAME',
    text: 'REQUIRED',
    applicantMessage: 'PROPOSED',
    mails: ['REFUSAL_PROPOSED'],
    letter: 'DIVISION_HEAD',
    way: 'OFF',
    isDisposition: true,
    mailsWait: false,
    usual: 6,
  },
  /** A refusal is the Kabid's, with a reason. */
  REJECT: {
    ...ordinary,
    ...off,
    applicantMessage: 'REQUIRED',
    roles: kabid,
    from: OPEN_STATUSES,
    to: 'REJECTED',
    mails: ['REJECTED'],
    mailsWait: true,
    needsIdentity: true,
    answers: 'REFUSED',
    usual: 9,
  },
  /** One step back: from the Admin, or from the Kabid who declines a proposed refusal. */
  RETURN_TO_SECTION_HEAD: {
    ...ordinary,
    ...back,
    roles: ['DIVISION_HEAD', 'ROOM_ADMIN'],
    from: ['FORWARDED', 'APPROVED'],
    when: 'HOLDER',
    to: 'FORWARDED',
    text: 'REQUIRED',
    mails: [{ template: 'RETURNED', to: 'SECTION_HEAD' }],
    usual: 2,
  },
  /** One step back: from the Kasi. */
  RETURN_TO_DIVISION_HEAD: {
    ...withKasi,
    ...back,
    onAllDates: true,
    changesOthers: false,
    when: 'HOLDER',
    to: 'SUBMITTED',
    text: 'REQUIRED',
    mails: [{ template: 'RETURNED', to: 'DIVISION_HEAD' }],
    usual: null,
  },
  /**
   * Days and hours are the office's own rule, so the Kabid may allow exceptions; also for a fixed time whose day became
   * a holiday afterwards.
   */
  SET_ASIDE: {
    ...ordinary,
    ...staying,
    changesOthers: false,
    roles: kabid,
    from: OPEN_STATUSES,
    when: 'MAY_BE_SET_ASIDE',
    text: 'REQUIRED',
    mails: ['WARNING_SET_ASIDE'],
    needsIdentity: true,
    usual: null,
  },
  CANCEL_FOR_APPLICANT: {
    ...cancelled,
    usual: 7,
  },
  CANCEL_BY_OFFICE: {
    ...cancelled,
    text: 'OPTIONAL',
    applicantMessage: 'REQUIRED',
    answers: 'CANCELLED',
    usual: null,
  },
  /** SOP 2: "penentuan ulang jadwal"; the new time, and whose wish it is, are said on the page of the letter. */
  CHANGE_TIME: {
    ...ordinary,
    ...staying,
    takesNewTime: true,
    roles: kasi,
    from: OPEN_STATUSES,
    text: 'REQUIRED',
    inRow: false,
    gate: 'NEW_TIME_FREE',
    applicantMessage: 'OPTIONAL',
    mails: ['TIME_CHANGED'],
    mailsWait: true,
    usual: 5,
  },
  /** The office needs a fixed time: the applicant keeps the place in the queue and is offered other times. */
  DISPLACE: {
    ...ordinary,
    ...off,
    applicantMessage: 'REQUIRED',
    roles: kabid,
    from: FIXED_STATUSES,
    when: 'TO_GIVE_WAY',
    to: 'AWAITING_APPLICANT',
    offersTimes: true,
    mails: ['DISPLACED'],
    mailsWait: true,
    needsIdentity: true,
    answers: 'DISPLACED',
    usual: 8,
  },
  /** Two requests of one letter: the later one replaces the earlier. */
  REPLACE_EARLIER: {
    ...ordinary,
    ...staying,
    roles: kasi,
    from: OPEN_STATUSES,
    when: 'REVISION_FOUND',
    mailsWait: true,
    usual: null,
  },
  /** Two requests of one letter: both are meant. */
  FURTHER_SESSION: {
    ...ordinary,
    ...staying,
    changesOthers: false,
    roles: kasi,
    from: OPEN_STATUSES,
    when: 'REVISION_FOUND',
    usual: null,
  },
  MARK_DUPLICATE: {
    ...ordinary,
    ...off,
    roles: kasiAndAdmin,
    from: WAITING_STATUSES,
    to: 'DUPLICATE',
    usual: 10,
  },
  /** A request put aside by mistake becomes an ordinary one, with its place in the queue and its mails. */
  NOT_DUPLICATE: {
    ...ordinary,
    roles: kasiAndAdmin,
    from: ['DUPLICATE', 'IGNORED'],
    to: 'SUBMITTED',
    mails: ['RECEIPT', 'NEW_REQUEST'],
    way: 'BACK',
    isDisposition: false,
    mailsWait: false,
    usual: 1,
  },
  IGNORE: {
    ...ordinary,
    ...off,
    onAllDates: true,
    roles: staff,
    from: [...WAITING_STATUSES, 'DUPLICATE'],
    to: 'IGNORED',
    usual: 11,
  },
  /** A mistaken refusal or cancellation: the request enters the queue again, and the Kasi gets the letter. */
  REOPEN: {
    ...ordinary,
    ...back,
    roles: kabid,
    from: ['REJECTED', 'CANCELLED'],
    to: 'FORWARDED',
    text: 'REQUIRED',
    applicantMessage: 'OPTIONAL',
    mails: ['REOPENED', 'FORWARDED'],
    mailsWait: true,
    needsIdentity: true,
    usual: 1,
  },
  /**
   * SOP 1: the Kepala Dinas passes the letter to the Kabid, whose minutes run from then. He has no row to look after: his
   * page offers it, and what he writes on paper is typed into `Disposisi Kepala Dinas`.
   */
  GIVE_DISPOSITION: {
    ...ordinary,
    ...disposed,
    onAllDates: true,
    changesOthers: false,
    roles: ['AGENCY_HEAD'],
    from: ['SUBMITTED'],
    when: 'UNDISPOSED',
    to: 'SAME',
    mails: ['DISPOSITION_GIVEN'],
    needsIdentity: true,
    inRow: false,
    letter: 'DIVISION_HEAD',
    usual: 2,
  },
  /** The person who took a step by mistake undoes it; a restored fixed time must still be free. */
  UNDO: {
    ...ordinary,
    onAllDates: true,
    roles: ['AGENCY_HEAD', ...staff],
    from: STATUSES,
    when: 'STEP_TO_UNDO',
    to: 'BEFORE',
    way: 'BACK',
    isDisposition: false,
    mailsWait: false,
    usual: null,
  },
};
