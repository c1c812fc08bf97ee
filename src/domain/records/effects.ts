// The schemas of outbox work: mails with their facts, calendar work, withdrawals, masking, digests, and mails about the team.

import * as z from 'zod/mini';
import { damageMailFacts } from '../damage/mail.ts';
import { DIGEST_SECTIONS } from '../mail/digest.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import { finding } from '../request/finding.ts';
import { OFFICE_ADDRESSES } from '../settings/address-change.ts';
import { ACTIONS, CATERINGS, LETTER_DELIVERIES, REQUEST_KINDS, URGENCIES } from '../vocabulary.ts';

import {
  addressee,
  answerType,
  count,
  holder,
  instant,
  instantOrBlank,
  mailTemplate,
  plainDate,
  plainTime,
  post,
  requestNumber,
  role,
  slot,
  status,
  stepName,
} from './fields.ts';
import { onFirstUse, type Schema } from './schema.ts';
import { openComplaint } from './survey.ts';

const texts = onFirstUse(() => z.array(z.string()));

export const alternative = onFirstUse(() =>
  z.object({
    date: plainDate(),
    endDate: z.exactOptional(plainDate()),
    leftOut: z.exactOptional(z.array(plainDate())),
    from: plainTime(),
    to: plainTime(),
  }),
);

const timeWithDaysOff = onFirstUse(() => ({
  startDate: z.nullable(plainDate()),
  endDate: z.nullable(plainDate()),
  startTime: z.nullable(plainTime()),
  endTime: z.nullable(plainTime()),
  leftOut: z.exactOptional(z.array(plainDate())),
}));

/** The snapshot from which a mail is written. */
export const mailFacts = onFirstUse(
  (): Schema<MailFacts> =>
    z.object({
      ...timeWithDaysOff(),
      number: requestNumber(),
      revision: count(),
      at: instant(),
      kind: z.enum(REQUEST_KINDS),
      urgency: z.enum(URGENCIES),
      institution: z.string(),
      activity: z.string(),
      description: z.string(),
      participants: z.nullable(count()),
      contactName: z.string(),
      contactRole: z.string(),
      phone: z.string(),
      email: z.string(),
      letterNumber: z.string(),
      letterDate: z.nullable(plainDate()),
      letterDelivery: z.enum(LETTER_DELIVERIES),
      letterFile: z.string(),
      catering: z.enum(CATERINGS),
      equipment: texts(),
      findings: z.array(finding()),
      alternatives: z.array(alternative()),
      invited: z.array(slot()),
      text: z.string(),
      actorName: z.string(),
      actorPost: z.exactOptional(post()),
      receivedOn: z.string(),
      applicantMessage: z.exactOptional(z.string()),
      registerNumber: z.string(),
      srikandiNumber: z.string(),
      headDispositionAt: z.nullable(instant()),
      materials: z.string(),
      step: z.exactOptional(stepName()),
      answer: z.exactOptional(answerType()),
      replacedBy: z.exactOptional(z.string()),
      deadline: z.exactOptional(instant()),
      awaitsHeadUntil: z.exactOptional(instant()),
      status: status(),
      holder: holder(),
      undone: z.exactOptional(z.object({ step: z.enum(ACTIONS), at: instant() })),
      previously: z.exactOptional(z.object(timeWithDaysOff())),
    }),
);

/** What all mails have in addition to their facts. */
const sending = onFirstUse(() => ({
  key: z.string().check(z.minLength(1)),
  recipient: z.string(),
  recipientName: z.string(),
  notBefore: instant(),
  priority: z.number(),
}));

const mail = onFirstUse(() => ({
  type: z.literal('MAIL'),
  ...sending(),
  template: mailTemplate(),
  addressee: addressee(),
  byApplicant: z.exactOptional(z.literal(true)),
}));

export const mailEffect = onFirstUse(() => z.object({ ...mail(), facts: mailFacts() }));

/** A mail that refers to its facts by their index in a list, since several mails of a step share them. */
export const mailOfList = onFirstUse(() => z.object({ ...mail(), facts: count() }));

const keyed = onFirstUse(() => ({ key: z.string().check(z.minLength(1)), number: requestNumber() }));

export const calendarEffect = onFirstUse(() =>
  z.object({ type: z.literal('CALENDAR'), ...keyed(), previous: z.array(slot()) }),
);

export const withdrawEffect = onFirstUse(() => z.object({ type: z.literal('WITHDRAW'), ...keyed(), steps: texts() }));

export const maskEffect = onFirstUse(() =>
  z.object({
    type: z.literal('MASK'),
    ...keyed(),
    revision: count(),
    responseId: z.string(),
    submittedAt: instantOrBlank(),
  }),
);

export const digestEffect = onFirstUse(() => {
  const item = z.object({
    ...timeWithDaysOff(),
    number: requestNumber(),
    institution: z.string(),
    activity: z.string(),
    status: status(),
    holder: holder(),
    since: instantOrBlank(),
    dueAt: z.nullable(instant()),
    late: z.nullable(z.object({ days: count(), minutes: count() })),
    contactName: z.string(),
    phone: z.string(),
    urgency: z.enum(URGENCIES),
    past: z.boolean(),
  });
  const failed = z.object({
    work: z.string(),
    number: z.string(),
    recipient: z.string(),
    problem: z.string(),
    givenUp: z.boolean(),
  });
  const facts = z.object({
    complaints: z.exactOptional(z.array(openComplaint())),
    day: plainDate(),
    sections: z.array(z.object({ section: z.enum(DIGEST_SECTIONS), items: z.array(item), more: count() })),
    failed: z.array(failed),
    troubles: texts(),
  });
  return z.object({ type: z.literal('DIGEST'), ...sending(), facts });
});

export const deskLinkEffect = onFirstUse(() => z.object({ type: z.literal('DESK_LINK'), ...sending() }));

export const summaryEffect = onFirstUse(() => {
  const counts = [
    'received',
    'rejected',
    'cancelled',
    'visits',
    'loans',
    'participants',
    'noShow',
    'open',
    'moreOpen',
    'next',
  ] as const;
  const facts = z.object({
    period: z.string().check(z.regex(/^\d{4}(?:-\d{2})?$/)),
    ...(Object.fromEntries(counts.map((key) => [key, count()])) as Record<
      (typeof counts)[number],
      ReturnType<typeof count>
    >),
    stillOpen: z.array(
      z.object({ number: z.string(), institution: z.string(), status: status(), date: z.nullable(plainDate()) }),
    ),
    used: count(),
    available: count(),
  });
  return z.object({ type: z.literal('SUMMARY'), ...sending(), facts });
});

export const teamMailEffect = onFirstUse(() => {
  const facts = z.object({
    at: instant(),
    editor: z.string(),
    owner: z.string(),
    roles: z.array(role()),
    changes: texts(),
    posts: z.array(post()),
  });
  return z.object({ type: z.literal('TEAM_CHANGED'), ...sending(), facts });
});

/** Addresses that changed, as they stood and stand. */
export const changedAddresses = onFirstUse(() =>
  z.array(z.object({ which: z.enum(OFFICE_ADDRESSES), before: z.string(), after: z.string() })),
);

export const addressMailEffect = onFirstUse(() => {
  const facts = z.object({ at: instant(), editor: z.string(), owner: z.string(), changed: changedAddresses() });
  return z.object({ type: z.literal('ADDRESS_CHANGED'), ...sending(), facts });
});

/** A complaint from the survey; its facts are what the digest lists, with the words whole. */
export const complaintEffect = onFirstUse(() =>
  z.object({ type: z.literal('SURVEY_COMPLAINT'), ...sending(), facts: openComplaint() }),
);

export const damageMailEffect = onFirstUse(() =>
  z.object({ type: z.literal('DAMAGE'), ...sending(), facts: damageMailFacts() }),
);
