// Which mails to applicants ask for an answer, each by name: the compiler asks for a new one.
import type { MailsTo } from '../../../src/domain/mail/mails.ts';

const ASKS: Readonly<Record<MailsTo<'APPLICANT'>, boolean>> = {
  RECEIPT: false,
  SECOND_FORM: false,
  TIMES_OFFERED: true,
  CONFIRMATION_ASKED: true,
  ANSWER_REMINDER: true,
  DISPLACED: true,
  NEXT_IN_LINE: false,
  CONFIRMATION: false,
  TIME_CHANGED: false,
  REJECTED: false,
  CANCELLED: false,
  REOPENED: false,
  EVENT_REMINDER: false,
  THANKS: false,
};

/** Those that ask, and so say by when. */
export const ASKING_MAILS = Object.entries(ASKS).flatMap(([template, asks]) =>
  asks ? [template as MailsTo<'APPLICANT'>] : [],
);
