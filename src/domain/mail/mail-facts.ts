// The snapshot of a request that a mail is written from: what was true at the step, however late the mail is sent.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { Answer } from '../commands/command.ts';
import { MAIL_FIELDS, type MailField, rowOf, type Values, valuesBy } from '../request/fields.ts';
import { type Finding, isAbout } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { type TimeWithDaysOff, timeWithDaysOff } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { Post } from '../settings/team.ts';
import { clip, withoutHidden } from '../text/text.ts';
import { dateOf, type Instant, type PlainDate, type Slot } from '../time/time.ts';
import type { Action, Holder, Status, StepName } from '../vocabulary.ts';

export interface MailFacts extends TimeWithDaysOff, Values<MailField> {
  readonly number: string;
  /** Counts the steps; a calendar file with a higher revision replaces an earlier one. */
  readonly revision: number;
  readonly at: Instant;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  /** The times that a confirmation put into the applicant's calendar before the step, if any. */
  readonly invited: readonly Slot[];
  /** What the acting person wrote to colleagues: instruction, result, reason. No mail to an applicant holds it. */
  readonly text: string;
  /** Name of the acting person; blank for the applicant, the machine, or an editor whom Google does not name. */
  readonly actorName: string;
  /** The post in which a deputy acted; absent for anybody else. */
  readonly actorPost?: Post;
  readonly receivedOn: PlainDate;
  /** What the office wrote to the applicant, if anything. */
  readonly applicantMessage?: string;
  /** The step that the mail tells of; absent in reminders. */
  readonly step?: StepName;
  /** What the applicant answered on their page, if that is the step. */
  readonly answer?: Answer['type'];
  /** The request that replaced this one, if that ended it. */
  readonly replacedBy?: string;
  /** By when the applicant is asked to answer, if they are. */
  readonly deadline?: Instant;
  /** Until when the letter waits for the Kepala Dinas; then it goes on to the Kabid. */
  readonly awaitsHeadUntil?: Instant;
  readonly status: Status;
  readonly holder: Holder;
  /** The step that was undone, and when it had been taken. */
  readonly undone?: { readonly step: Action; readonly at: Instant };
  /** The time before the step, if the step changed it. */
  readonly previously?: TimeWithDaysOff;
  /** The other dates of the letter that the step was taken on; absent: none. */
  readonly dates?: readonly DateOfLetter[];
  /** What of `Tanggal Lain` is recorded nowhere else. */
  readonly unread?: readonly string[];
}

/** Another date of a letter that asks for several, a request of its own. */
export interface DateOfLetter extends TimeWithDaysOff, Pick<BookingRequest, 'number' | 'revision'> {
  /** Whether somebody else has the room then. */
  readonly isTaken?: boolean;
}

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
