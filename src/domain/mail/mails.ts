// All mails of the desk in one table: who reads each, what leaves first when the quota runs short, and what comes with it.
import type { Instant } from '../time/time.ts';
import type { Addressee, Role } from '../vocabulary.ts';

/** A mail about a request; it is written from the snapshot `MailFacts`. */
interface RequestMail {
  /** Who it is for, unless the step that sends it says otherwise; `NAMED`: each step names its readers. */
  readonly reader: Addressee | 'NAMED';
  /** Mails with smaller numbers leave first. */
  readonly priority: number;
  /**
   * The calendar file for the applicant: the event, its new time where one was confirmed before, or the cancellation of
   * what was confirmed; none for any other reader.
   */
  readonly calendar?: 'EVENT' | 'NEW_TIME' | 'CANCELLATION';
  /** It does not tell how the request stands: a courtesy, or news of something else. */
  readonly isAside?: true;
  /** It leaves only while this holds, whatever put it off. */
  readonly leavesWhile?: LeavesWhile;
}

/** The step that a mail asks for is its reader's; the time that it tells of is free for whoever waits; the request is blocked. */
export type LeavesWhile = 'ASKED' | 'FREE' | 'BLOCKED';

/** The mails that steps send, and those that a date causes, by template; each has its words in the file of its reader. */
export const REQUEST_MAILS = {
  RECEIPT: { reader: 'APPLICANT', priority: 5 },
  SECOND_FORM: { reader: 'APPLICANT', priority: 4, isAside: true },
  // Anybody may cause a mail by a form: what the office itself decided leaves first.
  DISPOSITION_ASKED: { reader: 'AGENCY_HEAD', priority: 4, leavesWhile: 'ASKED' },
  DISPOSITION_GIVEN: { reader: 'DIVISION_HEAD', priority: 3, leavesWhile: 'ASKED' },
  NEW_REQUEST: { reader: 'DIVISION_HEAD', priority: 4, leavesWhile: 'ASKED' },
  MANY_REQUESTS: { reader: 'DIVISION_HEAD', priority: 3 },
  URGENT_NOTICE: { reader: 'NAMED', priority: 1 },
  FORWARDED: { reader: 'SECTION_HEAD', priority: 3, leavesWhile: 'ASKED' },
  TIMES_OFFERED: { reader: 'APPLICANT', priority: 2, leavesWhile: 'ASKED' },
  CONFIRMATION_ASKED: { reader: 'APPLICANT', priority: 2, leavesWhile: 'ASKED' },
  ANSWER_REMINDER: { reader: 'APPLICANT', priority: 3, leavesWhile: 'ASKED' },
  ANSWERED: { reader: 'SECTION_HEAD', priority: 3, leavesWhile: 'ASKED' },
  APPLICANT_CHANGED: { reader: 'HOLDER', priority: 4 },
  APPROVED: { reader: 'ROOM_ADMIN', priority: 3, leavesWhile: 'ASKED' },
  EVENT_CHANGED: { reader: 'ROOM_ADMIN', priority: 2 },
  CONFIRMATION: { reader: 'APPLICANT', priority: 2, calendar: 'EVENT' },
  THANKS: { reader: 'APPLICANT', priority: 5, isAside: true },
  REFUSAL_PROPOSED: { reader: 'DIVISION_HEAD', priority: 3, leavesWhile: 'ASKED' },
  WARNING_SET_ASIDE: { reader: 'HOLDER', priority: 3 },
  REJECTED: { reader: 'APPLICANT', priority: 2, calendar: 'CANCELLATION' },
  RETURNED: { reader: 'NAMED', priority: 3, leavesWhile: 'ASKED' },
  CANCELLED: { reader: 'APPLICANT', priority: 2, calendar: 'CANCELLATION' },
  CANCELLED_STAFF: { reader: 'INVOLVED', priority: 3 },
  TIME_CHANGED: { reader: 'APPLICANT', priority: 2, calendar: 'NEW_TIME' },
  DISPLACED: { reader: 'APPLICANT', priority: 1, calendar: 'CANCELLATION' },
  REOPENED: { reader: 'APPLICANT', priority: 2 },
  UNDONE: { reader: 'NAMED', priority: 2, calendar: 'CANCELLATION' },
  TIME_FREE: { reader: 'HOLDER', priority: 4, leavesWhile: 'FREE' },
  NEXT_IN_LINE: { reader: 'APPLICANT', priority: 2, leavesWhile: 'FREE' },
  NEWLY_BLOCKED: { reader: 'HOLDER', priority: 3, leavesWhile: 'BLOCKED' },
  RECHECK: { reader: 'SECTION_HEAD', priority: 2 },
  URGENT_REMINDER: { reader: 'NAMED', priority: 2, leavesWhile: 'ASKED' },
  EVENT_REMINDER: { reader: 'APPLICANT', priority: 3 },
} as const satisfies Readonly<Record<string, RequestMail>>;

export type MailTemplate = keyof typeof REQUEST_MAILS;

export const MAIL_TEMPLATES = Object.keys(REQUEST_MAILS) as MailTemplate[];

/** The templates whose row names one of these readers. */
export type MailsTo<Reader extends RequestMail['reader']> = {
  readonly [Template in MailTemplate]: (typeof REQUEST_MAILS)[Template]['reader'] extends Reader ? Template : never;
}[MailTemplate];

/** The row of a mail about a request. */
export function mailRow(template: MailTemplate): RequestMail {
  return REQUEST_MAILS[template];
}

/** One mail asked for by a step: to the reader of its row, or to whom the order names. */
export type MailOrder = MailsTo<Addressee> | { readonly template: MailTemplate; readonly to: Addressee };

/** An order with all that it leaves to the row of its mail. */
interface WholeOrder {
  readonly template: MailTemplate;
  readonly to: Addressee;
}

/** The template of an order, and whom it is for. */
export function wholeOrder(order: MailOrder): WholeOrder {
  return typeof order === 'string' ? { template: order, to: REQUEST_MAILS[order].reader } : order;
}

/** A mail about the desk itself; the schemas of what it is written from stand in `records/desk-mails.ts`. */
interface DeskMailRow {
  /** The post that it is for; `NAMED`: whoever it concerns. */
  readonly reader: Role | 'NAMED';
  readonly priority: number;
  /** Its button opens the reader's own desk, which they may have as deputies. */
  readonly opensDesk?: true;
}

/** The mails about the desk itself, by what they tell; their words stand in `words/mails/desk.ts`. */
export const DESK_MAILS = {
  TEAM_CHANGED: { reader: 'NAMED', priority: 1 },
  // It leaves at once, past the outbox: that may be what is gone.
  TROUBLE: { reader: 'NAMED', priority: 1 },
  DAMAGE: { reader: 'NAMED', priority: 5 },
  DIGEST: { reader: 'NAMED', priority: 6, opensDesk: true },
  DESK_LINK: { reader: 'NAMED', priority: 7, opensDesk: true },
  YEAR_REPORT: { reader: 'DIVISION_HEAD', priority: 8 },
} as const satisfies Readonly<Record<string, DeskMailRow>>;

export type DeskMail = keyof typeof DESK_MAILS;

/** Whether work of the outbox is a mail about the desk itself. */
export function isDeskMail<Work extends { readonly type: string }>(
  work: Work,
): work is Extract<Work, { readonly type: DeskMail }> {
  return work.type in DESK_MAILS;
}

/** Whether the button of a mail about the desk opens the reader's own desk. */
export function opensDesk(type: DeskMail): boolean {
  const row: DeskMailRow = DESK_MAILS[type];
  return row.opensDesk === true;
}

/**
 * A mail about the desk to one person, as work for the outbox, but for its facts.
 * @param key what it is known by, once for a person: "DIGEST@2026-12-01:kasi@…"
 */
export function deskMail<Code extends DeskMail>(
  type: Code,
  key: string,
  { email, name }: { readonly email: string; readonly name: string },
  notBefore: Instant,
) {
  const { priority } = DESK_MAILS[type];
  return { type, key, recipient: email.trim(), recipientName: name, notBefore, priority };
}
