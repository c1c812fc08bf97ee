// The schemas of outbox work: mails with their facts, calendar work, withdrawals, masking, digests, and mails about the team.

import * as z from 'zod/mini';
import { damageMailFacts } from '../damage/mail.ts';
import { DIGEST_SECTIONS } from '../mail/digest.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import { MAIL_FIELDS, schemaOrBlank, schemasOf } from '../request/fields.ts';
import type { Finding } from '../request/finding.ts';
import { UNHELD } from '../request/marks.ts';
import { OFFICE_ADDRESSES } from '../settings/address-change.ts';
import { ACTIONS, URGENCIES } from '../vocabulary.ts';

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
const numbers = texts;

/** A finding, by code. */
export const finding = onFirstUse((): Schema<Finding> => {
  const hours = { from: z.string(), to: z.string() };
  const plain = z.object({
    code: z.enum(['INVALID_TIME', 'CATERING_UNDECIDED', 'LETTER_MISSING', 'OVERNIGHT', 'IN_THE_PAST']),
  });
  return z.discriminatedUnion('code', [
    plain,
    z.object({ code: z.literal('CATERING_BUFFET'), word: z.string(), own: z.exactOptional(z.literal(true)) }),
    z.object({ code: z.literal('CLASH_EARLIER_CANDIDATE'), numbers: numbers() }),
    z.object({ code: z.literal('SETUP_OVERLAP'), numbers: numbers(), setupMinutes: count() }),
    z.object({ code: z.literal('ROOM_BLOCKED'), titles: texts() }),
    z.object({ code: z.literal('HOLIDAY'), days: z.array(z.object({ date: plainDate(), name: z.string() })) }),
    z.object({ code: z.literal('WEEKEND'), dates: z.array(plainDate()) }),
    z.object({ code: z.literal('OUTSIDE_OFFICE_HOURS'), ...hours }),
    z.object({ code: z.literal('SETUP_BEFORE_HOURS'), from: z.string(), setupMinutes: count() }),
    z.object({ code: z.literal('FRIDAY_PRAYER'), ...hours }),
    z.object({ code: z.literal('TOO_FAR_AHEAD'), months: count(), last: plainDate() }),
    z.object({ code: z.literal('OVER_CAPACITY'), participants: count(), capacity: count() }),
    z.object({ code: z.literal('SHORT_NOTICE'), workingDays: z.number(), minimum: count() }),
    z.object({ code: z.literal('TIME_NOT_HELD'), most: count(), why: z.exactOptional(z.enum(UNHELD)) }),
    z.object({ code: z.literal('EMAIL_SUSPECT'), suggestion: z.nullable(z.string()) }),
    z.object({ code: z.literal('EQUIPMENT_DAMAGED'), equipment: texts() }),
    z.object({ code: z.literal('REVISION_OF_EARLIER'), numbers: numbers() }),
    z.object({ code: z.literal('DUPLICATE_SUBMISSION'), numbers: numbers() }),
  ]);
});

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
      ...schemasOf(MAIL_FIELDS, schemaOrBlank),
      ...timeWithDaysOff(),
      number: requestNumber(),
      revision: count(),
      at: instant(),
      findings: z.array(finding()),
      alternatives: z.array(alternative()),
      invited: z.array(slot()),
      text: z.string(),
      actorName: z.string(),
      actorPost: z.exactOptional(post()),
      receivedOn: z.exactOptional(z.string()),
      applicantMessage: z.exactOptional(z.string()),
      step: z.exactOptional(stepName()),
      answer: z.exactOptional(answerType()),
      replacedBy: z.exactOptional(z.string()),
      deadline: z.exactOptional(instant()),
      awaitsHeadUntil: z.exactOptional(instant()),
      status: z.exactOptional(status()),
      holder: z.exactOptional(holder()),
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
    urgency: z.exactOptional(z.enum(URGENCIES)),
    past: z.exactOptional(z.boolean()),
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
