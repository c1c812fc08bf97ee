// What people typed into cells of one row, as edit events named them: recorded as a correction once they are done, or before the next step.
import type { Actor, Command, CorrectCommand, Corrections } from '../../domain/commands/command.ts';
import { sameTime } from '../../domain/commands/move.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import { isCutFrom } from '../../domain/records/schema.ts';
import type { FilledField } from '../../domain/request/fields.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import { wantedTime } from '../../domain/request/room-time.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';
import { putBackWords } from '../../words/sheet/typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { FoundCell, PutBack, RegisterReading } from '../ports/register.ts';
import type { EditNote, EditNotes } from '../ports/state.ts';

/** A row is quiet when nobody has typed in it for this long. */
export const QUIET_MINUTES = 10;
/** At most this many rows are noted; what is typed in others is shown again as recorded. */
const MOST_NOTES = 60;

/** The notes after one more edit of some rows. */
export function noted(notes: EditNotes, numbers: readonly string[], edit: EditNote): EditNotes {
  const fresh = numbers.map((number) => [number, together(notes[number], edit)] as const);
  const all = Object.entries({ ...notes, ...Object.fromEntries(fresh) });
  return Object.fromEntries(all.slice(-MOST_NOTES));
}

function together(earlier: EditNote | undefined, { at, by, fields, others }: EditNote): EditNote {
  if (!earlier) return { at, by, fields, others };
  return {
    at: earlier.at > at ? earlier.at : at,
    by: earlier.by === by ? by : '',
    fields: [...new Set([...without(earlier.fields, others), ...fields])],
    others: [...new Set([...without(earlier.others, fields), ...others])],
  };
}

/** What is typed over counts as it was typed last. */
function without<Column extends RegisterColumn>(
  columns: readonly Column[],
  later: readonly RegisterColumn[],
): Column[] {
  return columns.filter((column) => !later.includes(column));
}

/** The time of an edit after which nobody goes on typing: its row is quiet at once. */
export function quietAt(now: Instant): Instant {
  return minutesLater(now, -QUIET_MINUTES);
}

/** Whether the latest edit of a row is long enough ago; a row without a known edit is quiet. */
export function isQuiet(note: Pick<EditNote, 'at'> | undefined, now: Instant): boolean {
  return note === undefined || note.at <= quietAt(now);
}

/** What somebody typed into a row. */
export interface Edit {
  /** The request as recorded. */
  readonly recorded: BookingRequest;
  /** The same as typed, as far as it can be read. */
  readonly typed: BookingRequest;
  readonly wrong: readonly FoundCell[];
  /** Who typed it; blank if Google did not say. */
  readonly by: string;
  /** What `Isi Disposisi/Keterangan` holds. */
  readonly text: string;
}

/** What was typed into the row of a request and is not recorded yet; `null` if nothing was. */
export function editOf(
  desk: Pick<Desk, 'register' | 'state'>,
  number: string,
  reading: Pick<RegisterReading, 'requests'>,
): Edit | null {
  const note = desk.state.get('editNotes')?.[number];
  const fields = note?.fields.filter((field): field is FilledField => field !== 'alternatives') ?? [];
  const recorded = byNumber(reading.requests, number);
  const cells = note && recorded && fields.length > 0 ? desk.register.typedIn(number, fields) : null;
  if (!note || !recorded || !cells) return null;
  const { values, wrong, text } = cells;
  return { recorded, typed: keptToOneDay(recorded, { ...recorded, ...values }), wrong, by: note.by, text };
}

/** If only the first day of a one-day event was changed, the event is still meant to last one day. */
function keptToOneDay({ startDate, endDate }: BookingRequest, typed: BookingRequest): BookingRequest {
  return startDate === endDate && typed.endDate === endDate ? { ...typed, endDate: typed.startDate } : typed;
}

/** Why what was typed cannot be recorded; `null` if all of it can be read. */
export function unreadableIn({ wrong }: Pick<Edit, 'wrong'>): Refusal | null {
  if (wrong.length === 0) return null;
  const times = wrong.filter(({ column, isFormula }) => !isFormula && TIME_FIELDS.includes(column));
  return times.length === wrong.length
    ? { code: 'TIME_UNREADABLE', cells: times }
    : { code: 'UNREADABLE_ROW', choices: wrong };
}

/** How the row of a request is shown as recorded again, and what is said of columns in which typing does not count. */
export function putBackOf(
  { state }: Pick<Desk, 'state'>,
  number: string,
  { settings }: Pick<OfficeSnapshot, 'settings'>,
): PutBack {
  const others: readonly RegisterColumn[] = state.get('editNotes')?.[number]?.others ?? [];
  return { settings, wordsOf: (columns) => putBackWords(columns.filter((column) => others.includes(column))) };
}

/** Forgets what was typed, once it is recorded or put back: from here on the cells are shown as recorded. */
export function forgetEdits({ state }: Pick<Desk, 'state'>, numbers: readonly string[]): void {
  const notes = Object.entries(state.get('editNotes') ?? {});
  const remaining = notes.filter(([number]) => !numbers.includes(number));
  if (remaining.length < notes.length) state.put({ editNotes: Object.fromEntries(remaining) });
}

/** Forgets that somebody wrote times for an offer, once a step has taken them. */
export function forgetOffers({ state }: Pick<Desk, 'state'>, number: string): void {
  const notes = state.get('editNotes') ?? {};
  const note = notes[number];
  if (!note?.fields.includes('alternatives')) return;
  const fields = note.fields.filter((field) => field !== 'alternatives');
  state.put({ editNotes: { ...notes, [number]: { ...note, fields } } });
}

/** Whether staff are typing another address of the applicant, who must not be answered at the old one. */
export function isAddressTyped({ state }: Pick<Desk, 'state'>, number: string): boolean {
  return state.get('editNotes')?.[number]?.fields.includes('email') ?? false;
}

/** The fields that differ between record and row. A text that the record cut short is compared up to the cut. */
function correctionsIn(recorded: BookingRequest, typed: BookingRequest): Corrections {
  const fields = (Object.keys(typed) as (keyof BookingRequest)[]).filter(
    (field) => !isSame(recorded[field], typed[field]),
  );
  return Object.fromEntries(fields.map((field) => [field, typed[field]]));
}

function isSame(recorded: unknown, typed: unknown): boolean {
  if (JSON.stringify(recorded) === JSON.stringify(typed)) return true;
  return typeof recorded === 'string' && typeof typed === 'string' && isCutFrom(typed, recorded);
}

/** The correction that brings the record to what people typed; `null` if there is no difference. */
export function correctionOf(
  { recorded, typed }: Pick<Edit, 'recorded' | 'typed'>,
  { id, actor, text }: { readonly id: string; readonly actor: Actor; readonly text: string },
): CorrectCommand | null {
  const changes = correctionsIn(recorded, typed);
  if (Object.keys(changes).length === 0) return null;
  return { type: 'CORRECT', id, actor, number: recorded.number, changes, text };
}

/**
 * A command, with a correction before it if cells of its row were typed. A new time that the step itself takes is not part of
 * the correction.
 * @param editor who typed in the row
 */
export function withCellEdits(command: Command, edit: Edit | null, editor: Actor): readonly Command[] {
  // What staff typed is such a correction itself.
  if (!edit || (command.type === 'CORRECT' && command.actor.type !== 'APPLICANT')) return [command];
  const { recorded, typed } = edit;
  const takesTime = command.type === 'ACT' && TRANSITIONS[command.action].takesTypedTime;
  const shown = takesTime ? { ...typed, ...wantedTime(recorded) } : typed;
  const correction = correctionOf({ recorded, typed: shown }, { id: `${command.id}:CORRECT`, actor: editor, text: '' });
  const step = takesTime && !sameTime(recorded, typed) ? { ...command, typed: wantedTime(typed) } : command;
  return correction ? [correction, step] : [step];
}

/** The part of a correction that does not concern the time, which may be none; `null` for another command. */
export function besideTime(command: Command | undefined): CorrectCommand | null {
  if (command?.type !== 'CORRECT') return null;
  const others = Object.entries(command.changes).filter(([field]) => !TIME_FIELDS.includes(field));
  return { ...command, id: `${command.id}:BESIDE`, changes: Object.fromEntries(others) };
}

const TIME_FIELDS: readonly string[] = ['startDate', 'endDate', 'startTime', 'endTime'];
