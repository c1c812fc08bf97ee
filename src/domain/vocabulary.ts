// The closed choices that every other file uses: roles, statuses, actions, and what an applicant may choose.

export const REQUEST_KINDS = ['VISIT', 'LOAN', 'OFFICIAL_USE', 'MAINTENANCE'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export const INSTITUTION_TYPES = [
  'LOCAL_AGENCY',
  'OTHER_LOCAL_GOVERNMENT',
  'CENTRAL_GOVERNMENT',
  'STATE_ENTERPRISE',
  'SCHOOL',
  'UNIVERSITY',
  'COMMUNITY',
  'PRIVATE',
  'OTHER',
] as const;
export type InstitutionType = (typeof INSTITUTION_TYPES)[number];

export const LETTER_DELIVERIES = ['LINK', 'WHATSAPP', 'IN_PERSON', 'SRIKANDI'] as const;
export type LetterDelivery = (typeof LETTER_DELIVERIES)[number];

export const CATERINGS = ['NONE', 'BOXED', 'BUFFET', 'UNDECIDED'] as const;
export type Catering = (typeof CATERINGS)[number];

export const URGENCIES = ['NORMAL', 'URGENT', 'IMMEDIATE'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const STATUSES = [
  'SUBMITTED',
  'FORWARDED',
  'AWAITING_APPLICANT',
  'APPROVED',
  'SCHEDULED',
  'READY',
  'COMPLETED',
  'REJECTED',
  'CANCELLED',
  'NO_SHOW',
  'DUPLICATE',
  'IGNORED',
] as const;
export type Status = (typeof STATUSES)[number];

export type Role = 'AGENCY_HEAD' | 'DIVISION_HEAD' | 'SECTION_HEAD' | 'ROOM_ADMIN';

/**
 * The four posts of the SOP; their titles are settings, since posts get renamed. Each with the one above it, from which the
 * letter comes and which stands in while it is vacant; `null`: it gets no letter passed on, and nobody stands in.
 */
export const ABOVE: Readonly<Record<Role, Role | null>> = {
  AGENCY_HEAD: null,
  DIVISION_HEAD: 'AGENCY_HEAD',
  SECTION_HEAD: 'DIVISION_HEAD',
  ROOM_ADMIN: 'SECTION_HEAD',
};
/** In the order in which they are shown. */
export const ROLES = Object.keys(ABOVE) as readonly Role[];

/** Whether letters are passed on to one of these posts: who holds it talks to applicants, and works in the sheet. */
export function worksOnLetters(posts: readonly Role[]): boolean {
  return posts.some((post) => ABOVE[post] !== null);
}

/** Plh. (pelaksana harian): the holder of the post is away for days; Plt. (pelaksana tugas): the post is vacant. */
export const DEPUTY_KINDS = ['PLH', 'PLT'] as const;
export type DeputyKind = (typeof DEPUTY_KINDS)[number];

/** Who has the letter now: a post, the applicant, or nobody because the request is closed. */
export type Holder = Role | 'APPLICANT' | 'NOBODY';

/** The choices of `Tindakan`, in the order of the dropdown. */
export const ACTIONS = [
  'FORWARD',
  'OFFER_TIMES',
  'ASK_CONFIRMATION',
  'RECORD_ANSWER',
  'RECORD_LETTER',
  'RECORD_TOLD',
  'APPROVE',
  'APPROVE_SESSIONS',
  'SCHEDULE',
  'MARK_READY',
  'COMPLETE',
  'MARK_NO_SHOW',
  'PROPOSE_REFUSAL',
  'REJECT',
  'RETURN_TO_SECTION_HEAD',
  'RETURN_TO_DIVISION_HEAD',
  'SET_ASIDE',
  'CANCEL_FOR_APPLICANT',
  'CANCEL_BY_OFFICE',
  'CHANGE_TIME',
  'DISPLACE',
  'REPLACE_EARLIER',
  'FURTHER_SESSION',
  'MARK_DUPLICATE',
  'NOT_DUPLICATE',
  'IGNORE',
  'REOPEN',
  'GIVE_DISPOSITION',
  'UNDO',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What is recorded beside them: what applicants do, what hands correct, and what the machine does by itself. */
export const OTHER_STEPS = [
  'SUBMIT',
  'SECOND_FORM',
  'ANSWER',
  'CORRECT',
  'REEXAMINE',
  'HELD_BACK',
  'UNDELIVERED',
  'MASK',
] as const;
export type OtherStep = (typeof OTHER_STEPS)[number];

/** The name of a step in the history. */
export type StepName = Action | OtherStep;

/** The steps whose time the yearly report measures: those with a "mutu baku", and the room made ready. */
export const MEASURED_STEPS = ['FORWARD', 'APPROVE', 'SCHEDULE', 'MARK_READY'] as const;
export type MeasuredStep = (typeof MEASURED_STEPS)[number];

/**
 * Who a mail goes to; `INVOLVED` are the posts that have acted on the request or have it now, `HOLDER` is the one that has
 * the letter after the step.
 */
export type Addressee = 'APPLICANT' | Role | 'INVOLVED' | 'HOLDER';

/** Which limit on the mails that forms cause was reached: of one address, of the hour, or of the day's quota. */
export const RECEIPT_LIMITS = ['ADDRESS', 'HOUR', 'QUOTA'] as const;
export type ReceiptLimit = (typeof RECEIPT_LIMITS)[number];
