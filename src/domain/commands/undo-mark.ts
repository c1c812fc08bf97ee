// What undoing a step needs, kept in its row: the values before it, what of its work is withdrawn, and who was told at once.

import { marksAfter, type UndoMark } from '../request/marks.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Instant } from '../time/time.ts';
import type { Action } from '../vocabulary.ts';
import type { Cause } from './affected.ts';
import type { Actor } from './command.ts';
import type { Change, MailEffect } from './decision.ts';

/** Characters of JSON: the mark must fit into its row, so a step that changed too long a text cannot be undone. */
const LONGEST_UNDO = 4000;
/** As long as all of a mark but the old values, with some requests that the step concerns. */
const LENGTH_BESIDE = 600;

/** Whether the mark by which some steps are undone will fit. */
export function fitsAMark(steps: readonly BeforeAndAfter[]): boolean {
  const was = steps.map(({ before, after }) => (before ? changedFields(before, after) : {}));
  return JSON.stringify(was).length + LENGTH_BESIDE <= LONGEST_UNDO;
}

/** A request before and after a step; before a new one there is none. */
type BeforeAndAfter = Pick<Change, 'before' | 'after'>;

/** What an undo takes back. */
interface Undoable {
  readonly action: Action;
  readonly step: BeforeAndAfter;
  /** What was recorded with it: an earlier request that it ended, or one that it made. */
  readonly other: BeforeAndAfter | undefined;
  /** The steps of its recording that caused work. */
  readonly steps: readonly string[];
  readonly mails: readonly MailEffect[];
  /** Until when its mails wait; absent: they do not. */
  readonly heldUntil?: Instant;
  /** It ends an earlier request, and is undone where it was taken. */
  readonly isElsewhere?: true;
}

/** @returns `null` for a step on a new request, or whose mark would not fit into its row */
export function undoMark({ actor }: Cause, at: Instant, { step, other, mails, ...rest }: Undoable): UndoMark | null {
  if (!step.before) return null;
  const mark: UndoMark = {
    ...rest,
    at,
    by: writerOf(actor),
    was: changedFields(step.before, step.after),
    notified: mails.filter(({ notBefore }) => notBefore <= at).map(({ addressee }) => addressee),
    other: other ? { number: other.after.number, was: other.before && changedFields(other.before, other.after) } : null,
  };
  return JSON.stringify(mark).length > LONGEST_UNDO ? null : mark;
}

/** Undoing does not restore the revision, which counts on, nor what each examination finds again. */
const KEPT: readonly string[] = ['revision', 'findingCodes', 'clashesWith'];

/** The old values of all fields that a step changed. */
function changedFields(before: BookingRequest, after: BookingRequest): Partial<BookingRequest> {
  const marks = marksAfter(before.marks, 'STEP');
  const entries = Object.entries({ ...before, marks }).filter(([field, value]) => {
    const now = field === 'marks' ? marksAfter(after.marks, 'STEP') : after[field as keyof BookingRequest];
    return !KEPT.includes(field) && JSON.stringify(value) !== JSON.stringify(now);
  });
  return Object.fromEntries(entries);
}

/** The address of a person who acts; blank where nobody is known. */
export function writerOf(actor: Actor): string {
  return actor.type === 'STAFF' ? actor.email : '';
}
