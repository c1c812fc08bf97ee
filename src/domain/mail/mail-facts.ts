// The snapshot of a request that a mail is written from: what was true at the step, however late the mail is sent.
// What may not change: a fact is a row of the schema `mailFactsSchema` and is filled in here alone; no other text of a request
// is in it, since `Kotak Keluar` keeps it, and texts are clipped so that its cell holds it.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { Answer } from '../commands/command.ts';
import type { DateOfLetter, MailFacts } from '../records/effects.ts';
import { cameOn } from '../report/received.ts';
import { MAIL_FIELDS, type MailField, rowOf, type Values, valuesBy } from '../request/fields.ts';
import { type Finding, subjectsAgainst } from '../request/finding.ts';
import { waitsForHeadUntil } from '../request/holder.ts';
import type { BookingRequest } from '../request/request.ts';
import { timeWithDaysOff } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { Post } from '../settings/team.ts';
import { clip, withoutHidden } from '../text/text.ts';
import type { Instant, Slot } from '../time/time.ts';
import type { Status, StepName } from '../vocabulary.ts';

/** The step that a mail tells of, as far as there is one. */
interface Taken {
  readonly at: Instant;
  readonly text?: string;
  readonly applicantMessage?: string | undefined;
  readonly actorName?: string;
  readonly actorPost?: Post | undefined;
  readonly invited?: readonly Slot[];
  readonly name?: StepName | undefined;
  readonly answer?: Answer['type'] | undefined;
  readonly before?: BookingRequest | null;
  readonly replacedBy?: string | undefined;
  readonly dates?: readonly DateOfLetter[];
  readonly pending?: readonly DateOfLetter[];
  readonly hours: Pick<WorkingHours, 'holidays'>;
}

/** Takes the snapshot; texts are clipped so that a mail and its outbox row stay small. */
export function mailFacts(
  request: BookingRequest,
  findings: readonly Finding[],
  alternatives: readonly AlternativeTime[],
  step: Taken,
): MailFacts {
  const { before, hours, dates = [], pending = [] } = step;
  const { number, revision, status, holder, dueAt, marks } = request;
  const time = timeWithDaysOff(request, hours);
  const awaitsHeadUntil = waitsForHeadUntil(request);
  const earlier = before ? timeWithDaysOff(before, hours) : time;
  // To a new address its mail itself comes.
  const changed = MAIL_FIELDS.filter(
    (field) =>
      before &&
      rowOf(field).from === 'FORM' &&
      !(field in time || field === 'email') &&
      differ(before[field], request[field]),
  );
  return {
    ...mailedValues(request),
    ...time,
    ...{ number, revision, status, holder, findings, alternatives },
    receivedOn: cameOn(request),
    invited: step.invited ?? [],
    ...said(step),
    ...(dates.length > 0 && { dates }),
    ...(pending.length > 0 && { pending }),
    ...(marks.unreadDates.length > 0 && { unread: marks.unreadDates.map((each) => tidy(each, LONGEST_LISTED_NAME)) }),
    ...(status === 'AWAITING_APPLICANT' && dueAt !== null && dueAt > step.at && { deadline: dueAt }),
    ...((step.name || awaitsHeadUntil) && MEASURED.includes(status) && dueAt !== null && dueAt > step.at && { dueAt }),
    ...(marks.released && { displaced: true as const }),
    ...(step.name === 'REOPEN' && before && { reopened: before.status }),
    ...(awaitsHeadUntil && { awaitsHeadUntil }),
    ...(step.name === 'UNDO' &&
      before?.marks.undo && { undone: { step: before.marks.undo.action, at: before.marks.undo.at } }),
    ...(differ(earlier, time) && { previously: earlier }),
    ...(changed.length > 0 && { changed }),
  };
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** In which an officer has a letter for so many minutes (SOP: "mutu baku"). */
const MEASURED: readonly Status[] = ['SUBMITTED', 'FORWARDED', 'APPROVED'];

/** Which step it was, who took it, and with which words. */
function said({ at, text = '', applicantMessage, actorName = '', actorPost, name, answer, replacedBy }: Taken) {
  return {
    at,
    text: tidy(text, LONGEST_SAID),
    actorName: tidy(actorName, LONGEST_MAILED_TEXT),
    ...(actorPost && { actorPost }),
    ...(applicantMessage && { applicantMessage: tidy(applicantMessage, LONGEST_SAID) }),
    ...(name && { step: name }),
    ...(answer && { answer }),
    ...(replacedBy && { replacedBy }),
  };
}

/** What of a request others are told: clipped, and without marks that turn round what stands beside them. */
export function mailedValues(request: BookingRequest): Values<MailField> {
  return valuesBy(MAIL_FIELDS, (field) => mailed(field, request[field]));
}

/** A value as a mail repeats it. */
function mailed(field: MailField, value: unknown): unknown {
  const limit = rowOf(field).mailed ?? LONGEST_MAILED_TEXT;
  if (typeof value === 'string') return rowOf(field).holds === 'TEXT' ? tidy(value, limit) : value;
  return Array.isArray(value) ? value.map((name) => tidy(name, LONGEST_LISTED_NAME)) : value;
}

/** In code points: what was written with a step, and any other text. */
const LONGEST_SAID = 1000;
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
    const against = subjectsAgainst(findingCodes.map((code) => ({ code })));
    return {
      number,
      revision,
      ...timeWithDaysOff(date, hours),
      ...(against.length > 0 && { against }),
    };
  });
}
