// The request that a row of an old register becomes, and the one entry that records it: no mail, no calendar.
import { attend } from '../commands/attendance.ts';
import type { Actor } from '../commands/command.ts';
import { type Change, entryOf, type HistoryEntry } from '../commands/decision.ts';
import { receivedAt } from '../commands/due.ts';
import { BLANKS, ENTRY_FIELDS, valuesBy } from '../request/fields.ts';
import { NO_MARKS } from '../request/marks.ts';
import { isRetentionOver, withoutContact } from '../request/personal-data.ts';
import type { BookingRequest } from '../request/request.ts';
import { timeWithDaysOff } from '../request/room-time.ts';
import { isShown } from '../request/status.ts';
import type { PrivacyRules, WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant } from '../time/time.ts';
import type { Draft } from './old-row.ts';
import { importId } from './plan.ts';

export interface ImportContext {
  readonly now: Instant;
  readonly hours: WorkingHours;
  readonly privacy: PrivacyRules;
  /** Who asked for the import. */
  readonly actor: Actor;
}

/**
 * The entry of a row under its number. The request is finished as it comes; what it clashed with in its day is past.
 * @param staffNotes the notes of the old register, with what the import has to say of the row
 */
export function importedEntry(draft: Draft, number: string, staffNotes: string, context: ImportContext): HistoryEntry {
  const { now, actor } = context;
  const whole = importedRequest(draft, number, staffNotes, context);
  // What the office may no longer keep is not taken in.
  const isOver = isRetentionOver(whole, dateOf(now), context.privacy.retentionMonths);
  const after = isOver ? withoutContact(whole) : whole;
  const change: Change = { before: null, after, findings: [], alternatives: [], message: null };
  const attendance = draft.status === 'COMPLETED' ? draft.came : null;
  const facts = { commandId: importId(draft), at: now, actor, step: 'IMPORT', text: '', attendance } as const;
  return entryOf(change, facts, []);
}

function importedRequest(
  { submission, receivedOn, registerNumber, srikandiNumber, status, came }: Draft,
  number: string,
  staffNotes: string,
  { now, hours }: ImportContext,
): BookingRequest {
  const { letterDate, startDate, endDate } = submission;
  const cameIn = receivedOn ?? (letterDate !== null && letterDate <= startDate ? letterDate : null);
  const ownNumbers = { registerNumber, srikandiNumber };
  const entry = { ...valuesBy(ENTRY_FIELDS, (field) => BLANKS[field]), ...ownNumbers, receivedOn: cameIn };
  const source = { type: 'STAFF', entry, attended: came } as const;
  const submittedAt = receivedAt(
    { type: 'SUBMIT', id: '', actor: { type: 'MACHINE' }, submittedAt: now, submission, source },
    hours,
  );
  const isHeld = isShown(status);
  const request: BookingRequest = {
    ...BLANKS,
    ...submission,
    ...ownNumbers,
    receivedOn,
    staffNotes,
    number,
    revision: 1,
    status,
    holder: 'NOBODY',
    heldSince: now,
    dueAt: null,
    submittedAt,
    queuedSince: submittedAt,
    findingCodes: [],
    clashesWith: [],
    responseId: '',
    marks: NO_MARKS,
  };
  const daysOff = isHeld && startDate !== endDate ? (timeWithDaysOff(request, hours).leftOut ?? null) : null;
  const attended = isHeld ? attend(request, came, hours, now).attended : [];
  return { ...request, marks: { ...NO_MARKS, daysOff, attended } };
}
