// The words of every mail about a request, by template.

import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import type { Post } from '../../domain/settings/team.ts';
import type { MailTemplate } from '../../domain/vocabulary.ts';
import { signerWords, titlesWith } from '../sheet/posts.ts';
import { answerReminder } from './answer-reminder.ts';
import { answered } from './answered.ts';
import { applicantChanged } from './applicant-changed.ts';
import { approved } from './approved.ts';
import { cancelled } from './cancelled.ts';
import { cancelledStaff } from './cancelled-staff.ts';
import { confirmation } from './confirmation.ts';
import { confirmationAsked } from './confirmation-asked.ts';
import { displaced } from './displaced.ts';
import { dispositionAsked } from './disposition-asked.ts';
import { dispositionGiven } from './disposition-given.ts';
import { eventReminder } from './event-reminder.ts';
import { forwarded } from './forwarded.ts';
import type { Letter, Wording } from './letter.ts';
import { manyRequests } from './many-requests.ts';
import { newRequest } from './new-request.ts';
import { newlyBlocked } from './newly-blocked.ts';
import { nextInLine, nextInLineReminder, nextInLineSilent } from './next-in-line.ts';
import { receipt } from './receipt.ts';
import { recheck } from './recheck.ts';
import { refusalProposed } from './refusal-proposed.ts';
import { rejected } from './rejected.ts';
import { reopened } from './reopened.ts';
import { returned } from './returned.ts';
import { secondForm } from './second-form.ts';
import { thanks } from './thanks.ts';
import { timeChanged } from './time-changed.ts';
import { timeFree } from './time-free.ts';
import { timesOffered } from './times-offered.ts';
import { undone } from './undone.ts';
import { urgentNotice } from './urgent-notice.ts';
import { urgentReminder } from './urgent-reminder.ts';
import { warningSetAside } from './warning-set-aside.ts';

const WORDINGS: Readonly<Record<MailTemplate, Wording>> = {
  RECEIPT: receipt,
  SECOND_FORM: secondForm,
  DISPOSITION_ASKED: dispositionAsked,
  DISPOSITION_GIVEN: dispositionGiven,
  NEW_REQUEST: newRequest,
  MANY_REQUESTS: manyRequests,
  URGENT_NOTICE: urgentNotice,
  FORWARDED: forwarded,
  TIMES_OFFERED: timesOffered,
  CONFIRMATION_ASKED: confirmationAsked,
  ANSWER_REMINDER: answerReminder,
  ANSWERED: answered,
  APPLICANT_CHANGED: applicantChanged,
  REFUSAL_PROPOSED: refusalProposed,
  WARNING_SET_ASIDE: warningSetAside,
  RETURNED: returned,
  TIME_CHANGED: timeChanged,
  DISPLACED: displaced,
  REOPENED: reopened,
  UNDONE: undone,
  TIME_FREE: timeFree,
  NEXT_IN_LINE: nextInLine,
  NEXT_IN_LINE_REMINDER: nextInLineReminder,
  NEXT_IN_LINE_SILENT: nextInLineSilent,
  NEWLY_BLOCKED: newlyBlocked,
  RECHECK: recheck,
  APPROVED: approved,
  CONFIRMATION: confirmation,
  THANKS: thanks,
  REJECTED: rejected,
  CANCELLED: cancelled,
  CANCELLED_STAFF: cancelledStaff,
  URGENT_REMINDER: urgentReminder,
  EVENT_REMINDER: eventReminder,
};

/** A mail in words. */
export interface MailWords extends Omit<Letter, 'about'> {
  readonly subject: string;
}

/**
 * The words of a mail. The subject begins with the request's number, so that mails can be sorted by it.
 * @param readerPosts the posts in which a deputy reads it; none for anybody else
 */
export function mailWords(
  template: MailTemplate,
  facts: MailFacts,
  office: OfficeIdentity,
  readerPosts: readonly Post[] = [],
): MailWords {
  const { actorPost, actorName } = facts;
  // Who acted or reads as deputy is called so wherever the mail names their post.
  const titles = titlesWith(office.titles, [...readerPosts, ...(actorPost ? [actorPost] : [])]);
  const signed = { ...facts, actorName: actorName && signerWords(actorName, actorPost, office.titles) };
  const { about, ...body } = WORDINGS[template](signed, { ...office, titles });
  return { subject: `${facts.number} ${about}: ${facts.activity}`, ...body };
}
