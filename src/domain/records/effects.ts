// The schemas of the effects of steps: mails with their facts, calendar work, withdrawals, and masking.

import * as z from 'zod/mini';
import { alternative } from '../clash/offered-time.ts';
import { MAIL_FIELDS, schemaOrBlank, schemasOf } from '../request/fields.ts';
import { finding, TIME_SUBJECTS } from '../request/finding.ts';
import { post } from '../settings/team.ts';
import { ACTIONS } from '../vocabulary.ts';

import {
  addressee,
  answerType,
  count,
  filled,
  holder,
  instant,
  instantOrBlank,
  mailTemplate,
  plainDate,
  plainTime,
  requestNumber,
  slot,
  status,
  stepName,
} from './fields.ts';
import { onFirstUse, type ReadBy } from './schema.ts';

export const texts = onFirstUse(() => z.array(z.string()));

export const timeWithDaysOffSchema = onFirstUse(() => ({
  startDate: z.nullable(plainDate()),
  endDate: z.nullable(plainDate()),
  startTime: z.nullable(plainTime()),
  endTime: z.nullable(plainTime()),
  leftOut: z.exactOptional(z.array(plainDate())),
}));

/** Another date of a letter that asks for several, a request of its own. */
const dateOfLetter = onFirstUse(() =>
  z.object({
    ...timeWithDaysOffSchema(),
    number: requestNumber(),
    revision: count(),
    /** What speaks against it. */
    against: z.exactOptional(z.array(z.enum(TIME_SUBJECTS))),
  }),
);
export type DateOfLetter = ReadBy<typeof dateOfLetter>;

/** The snapshot of a request from which a mail is written: what is not told here no mail can say, however late it leaves. */
export const mailFactsSchema = onFirstUse(() =>
  z.object({
    ...schemasOf(MAIL_FIELDS, schemaOrBlank),
    ...timeWithDaysOffSchema(),
    number: requestNumber(),
    /** Counts the steps; a calendar file with a higher revision replaces an earlier one. */
    revision: count(),
    at: instant(),
    findings: z.array(finding()),
    alternatives: z.array(alternative()),
    /** The times that a confirmation put into the applicant's calendar before the step, if any. */
    invited: z.array(slot()),
    /** What the acting person wrote to colleagues: instruction, result, reason. No mail to an applicant holds it. */
    text: z.string(),
    /** Name of the acting person; blank for the applicant, the machine, or an editor whom Google does not name. */
    actorName: z.string(),
    /** The post in which a deputy acted; absent for anybody else. */
    actorPost: z.exactOptional(post()),
    receivedOn: z.string(),
    /** What the office wrote to the applicant, if anything. */
    applicantMessage: z.exactOptional(z.string()),
    /** The step that the mail tells of, or reminds an applicant of. */
    step: z.exactOptional(stepName()),
    /** What the applicant answered on their page, if that is the step. */
    answer: z.exactOptional(answerType()),
    /** The request that replaced this one, if that ended it. */
    replacedBy: z.exactOptional(z.string()),

    /** Whether the office took back the time that it had confirmed: it is wanted no more. */
    displaced: z.exactOptional(z.literal(true)),
    /** How the request had ended before it was opened again. */
    reopened: z.exactOptional(status()),
    /** By when the applicant is asked to answer, if they are. */
    deadline: z.exactOptional(instant()),
    /** By when the step that the mail asks an officer for is to be taken, where that is measured. */
    dueAt: z.exactOptional(instant()),
    /** Until when the letter waits for the Kepala Dinas; then it goes on to the Kabid. */
    awaitsHeadUntil: z.exactOptional(instant()),
    status: status(),
    holder: holder(),
    /** The step that was undone, and when it had been taken. */
    undone: z.exactOptional(z.object({ step: z.enum(ACTIONS), at: instant() })),
    /** The time before the step, if the step changed it. */
    previously: z.exactOptional(z.object(timeWithDaysOffSchema())),
    /** What else the step changed of what mails tell; absent: nothing. */
    changed: z.exactOptional(z.array(z.enum(MAIL_FIELDS))),
    /** The other dates of the letter that the step was taken on; absent: none. */
    dates: z.exactOptional(z.array(dateOfLetter())),
    /** Those that a confirmation says are not decided yet, or a cancellation that they stay as they are; absent: none. */
    pending: z.exactOptional(z.array(dateOfLetter())),
    /** What of `Tanggal Lain` is recorded nowhere else. */
    unread: z.exactOptional(texts()),
  }),
);
export type MailFacts = ReadBy<typeof mailFactsSchema>;

/** What all mails have in addition to their facts. */
export const sending = onFirstUse(() => ({
  /** Of a step `number@revision:template:recipient`, of another occasion `DIGEST@2026-12-01:recipient`. */
  key: filled(),
  recipient: z.string(),
  recipientName: z.string(),
  notBefore: instant(),
  /** Mails with smaller numbers are sent first when the mail quota runs short. */
  priority: z.number(),
}));

const mail = onFirstUse(() => ({
  type: z.literal('MAIL'),
  ...sending(),
  template: mailTemplate(),
  addressee: addressee(),
  /** An applicant caused it by their page, whoever reads it. */
  byApplicant: z.exactOptional(z.literal(true)),
}));

/** A mail to send. Without a `recipient` it goes to whoever holds the post when it leaves, and waits while nobody does. */
export const mailEffect = onFirstUse(() => z.object({ ...mail(), facts: mailFactsSchema() }));

/** A mail that refers to its facts by their index in a list, since several mails of a step share them. */
export const mailOfList = onFirstUse(() => z.object({ ...mail(), facts: count() }));

/** What other work has in common; its keys end in types: `number@revision:CALENDAR`. */
const keyed = onFirstUse(() => ({ key: filled(), number: requestNumber() }));

/** The room's calendar must be made to match the request. */
export const calendarEffect = onFirstUse(() => z.object({ type: z.literal('CALENDAR'), ...keyed() }));

/**
 * What is done on waiting mails of steps, under the lock and once more after a kill: `WITHDRAW`: they are not to be sent;
 * `TELL`: they leave at once, before those of a later step.
 */
export const waitingEffect = onFirstUse(() =>
  z.object({
    type: z.literal(['WITHDRAW', 'TELL']),
    /** "PC-2026-0001@3", or with a template "PC-2026-0001@1:NEW_REQUEST": the mails whose keys begin with this and a colon. */
    steps: texts(),
  }),
);

/** Personal data must also be removed from what was recorded, sent and written about the request before this step. */
export const maskEffect = onFirstUse(() =>
  z.object({
    type: z.literal('MASK'),
    ...keyed(),
    revision: count(),
    /** Id of the form response; blank for what staff entered. */
    responseId: z.string(),
    submittedAt: instantOrBlank(),
  }),
);
