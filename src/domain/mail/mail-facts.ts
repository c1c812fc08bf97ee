// The snapshot of a request that a mail is written from: what was true at the step, however late the mail is sent.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { Answer } from '../commands/command.ts';
import type { DateOfLetter, MailFacts } from '../records/effects.ts';
import { MAIL_FIELDS, type MailField, rowOf, valuesBy } from '../request/fields.ts';
import { type Finding, isAbout } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { timeWithDaysOff } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { Post } from '../settings/team.ts';
import { clip, withoutHidden } from '../text/text.ts';
import { dateOf, type Instant, type Slot } from '../time/time.ts';
import type { StepName } from '../vocabulary.ts';

/** Takes the snapshot; texts are clipped so that a mail and its outbox row stay small. */
export function mailFacts(
  request: BookingRequest,
  findings: readonly Finding[],
  alternatives: readonly AlternativeTime[],
  step: {
    readonly at: Instant;
    readonly text?: string;
    readonly applicantMessage?: string | undefined;
    readonly actorName?: string;
    readonly actorPost?: Post | undefined;
    readonly invited?: readonly Slot[];
    readonly name?: StepName;
    readonly answer?: Answer['type'] | undefined;
    readonly before?: BookingRequest | null;
    readonly replacedBy?: string | undefined;
    readonly dates?: readonly DateOfLetter[];
    readonly unread?: readonly string[] | undefined;
    readonly hours: Pick<WorkingHours, 'holidays'>;
  },
): MailFacts {
  const { before, hours, dates = [], unread } = step;
  const time = timeWithDaysOff(request, hours);
  const earlier = before ? timeWithDaysOff(before, hours) : time;
  return {
    ...valuesBy(MAIL_FIELDS, (field) => mailed(field, request[field])),
    ...time,
    number: request.number,
    revision: request.revision,
    at: step.at,
    findings,
    alternatives,
    invited: step.invited ?? [],
    text: tidy(step.text ?? '', 1000),
    actorName: tidy(step.actorName ?? '', 200),
    ...(step.actorPost && { actorPost: step.actorPost }),
    receivedOn: request.receivedOn ?? dateOf(request.submittedAt),
    ...(step.applicantMessage && { applicantMessage: tidy(step.applicantMessage, 1000) }),
    ...(step.name && { step: step.name }),
    ...(step.answer && { answer: step.answer }),
    ...(step.replacedBy && { replacedBy: step.replacedBy }),
    ...(dates.length > 0 && { dates }),
    ...(unread && { unread: unread.map((each) => tidy(each, LONGEST_LISTED_NAME)) }),
    ...(request.status === 'AWAITING_APPLICANT' && request.dueAt !== null && { deadline: request.dueAt }),
    ...(request.marks.awaitsHead && { awaitsHeadUntil: request.marks.awaitsHead.until }),
    status: request.status,
    holder: request.holder,
    ...(step.name === 'UNDO' &&
      before?.marks.undo && { undone: { step: before.marks.undo.action, at: before.marks.undo.at } }),
    ...(JSON.stringify(earlier) !== JSON.stringify(time) && { previously: earlier }),
  };
}

/** A value as a mail repeats it. */
function mailed(field: MailField, value: unknown): unknown {
  const limit = rowOf(field).mailed ?? LONGEST_MAILED_TEXT;
  if (typeof value === 'string') return rowOf(field).holds === 'TEXT' ? tidy(value, limit) : value;
  return Array.isArray(value) ? value.map((name) => tidy(name, LONGEST_LISTED_NAME)) : value;
}

/** In code points. */
const LONGEST_MAILED_TEXT = 200;
/** Longest name in a list, in code points. */
const LONGEST_LISTED_NAME = 100;

function tidy(text: string, limit: number): string {
  return clip(withoutHidden(text), limit);
}

/** Other dates of a letter, as its mails name them. */
export function datesOf(dates: readonly BookingRequest[], hours: WorkingHours): DateOfLetter[] {
  return dates.map((date) => {
    const { number, revision, findingCodes } = date;
    const isTaken = findingCodes.some((code) => isAbout({ code }, 'ROOM_TAKEN'));
    return { number, revision, ...timeWithDaysOff(date, hours), ...(isTaken && { isTaken }) };
  });
}
