// Reads a row of an old register: what can be recorded of it, or why it cannot.
import { BLANKS, OLD_FIELDS, type OldField, type Values } from '../request/fields.ts';
import type { BookingRequest, Submission } from '../request/request.ts';
import { eventsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { type Instant, type PlainDate, type PlainTime, wallTimeOf } from '../time/time.ts';
import { officeHoursOn } from '../time/working-time.ts';
import type { Status } from '../vocabulary.ts';
import type { ImportField } from './fields.ts';

/** How an event of the past came out. */
export type PastStatus = Extract<Status, 'COMPLETED' | 'REJECTED' | 'CANCELLED' | 'NO_SHOW'>;

/** A cell as written, and what was read from it; `null` where it is blank or cannot be read. */
export interface ReadCell<Value> {
  readonly text: string;
  readonly value: Value | null;
}

/** A row of the old register, each cell read as what its column holds. */
export interface OldRow {
  /** The row of the sheet. */
  readonly row: number;
  readonly number: string;
  /** What nobody needs to understand, as far as it was understood; blank where the register has no column of it. */
  readonly asked: Values<AskedField>;
  readonly registerNumber: string;
  readonly srikandiNumber: string;
  readonly startDate: ReadCell<{ readonly from: PlainDate; readonly to: PlainDate }>;
  readonly endDate: ReadCell<PlainDate>;
  readonly startTime: ReadCell<{ readonly from: PlainTime; readonly to: PlainTime | null }>;
  readonly endTime: ReadCell<PlainTime>;
  readonly letterDate: ReadCell<PlainDate>;
  readonly receivedOn: ReadCell<PlainDate>;
  readonly status: ReadCell<PastStatus>;
  readonly participants: number | null;
  readonly attended: number | null;
  /** The merged cells that reach into the row; blank if none do. */
  readonly merged: string;
}

/** Days and hours, of which people are told what is wrong, and what counts only for the part of the register it is in. */
const APART = [
  'startDate',
  'endDate',
  'startTime',
  'endTime',
  'letterDate',
  'receivedOn',
  'registerNumber',
  'srikandiNumber',
  'participants',
] as const satisfies readonly OldField[];
/** What is read by what the field holds; what nobody understands of it becomes a note. */
export type AskedField = Exclude<OldField, (typeof APART)[number]>;
export const ASKED_FIELDS = OLD_FIELDS.filter((field): field is AskedField => !APART.some((each) => each === field));

/** Why a row is not recorded. */
export type RowFault =
  | { readonly code: 'MERGED'; readonly cells: string }
  | { readonly code: 'MISSING'; readonly field: ImportField }
  | { readonly code: 'WRONG'; readonly field: ImportField; readonly found: string }
  | { readonly code: 'NO_END_TIME'; readonly found: string }
  | { readonly code: 'END_BEFORE_START' }
  | { readonly code: 'TOO_LONG' }
  | { readonly code: 'NOT_OVER'; readonly date: PlainDate }
  /** Another row of the file has the same number, or says the same. */
  | { readonly code: 'SAME_NUMBER'; readonly number: string; readonly row: number }
  | { readonly code: 'REPEATED'; readonly row: number }
  /** Recorded already, in an archive or in the register. */
  | { readonly code: 'PRESENT'; readonly number: string };

/** What is recorded of a row. */
export interface Draft {
  readonly row: number;
  readonly submission: Submission & WithTime;
  readonly receivedOn: PlainDate | null;
  readonly registerNumber: string;
  readonly srikandiNumber: string;
  readonly status: PastStatus;
  /** How many people came; `null` if nobody has said. */
  readonly came: number | null;
  /** The number that the row has in the old register, as written. */
  readonly oldNumber: string;
  /** The register has no hours: those of the office stand for them. */
  readonly isHoursUnknown: boolean;
}

interface WithTime {
  readonly startDate: PlainDate;
  readonly endDate: PlainDate;
  readonly startTime: PlainTime;
  readonly endTime: PlainTime;
}

export type RowReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly row: number; readonly faults: readonly RowFault[] };

/**
 * What is recorded of a row: an event that is over, held unless the register says otherwise.
 * A number of participants is what was planned: who came is told by a column of its own alone.
 * @returns all that is wrong with the row, so that it is put right in one go
 */
export function readOldRow(old: OldRow, hours: WorkingHours, now: Instant): RowReading {
  const { row } = old;
  const faults = [...faultsOf(old)];
  const { startDate: days } = old;
  if (faults.length > 0 || days.value === null) return { ok: false, row, faults };
  const startDate = days.value.from;
  const endDate = old.endDate.value ?? days.value.to;
  const isHoursUnknown = old.startTime.text.trim() === '' && old.endTime.text.trim() === '';
  const office = officeHoursOn(startDate, hours);
  const startTime = isHoursUnknown ? office.from : (old.startTime.value?.from ?? null);
  const endTime = isHoursUnknown ? office.to : (old.endTime.value ?? old.startTime.value?.to ?? null);
  if (startTime === null || endTime === null) return { ok: false, row, faults: [noEnd(old)] };
  const time = { startDate, endDate, startTime, endTime };
  const fault = timeFault(time, hours, now);
  if (fault) return { ok: false, row, faults: [fault] };
  const status = old.status.value ?? 'COMPLETED';
  const draft: Draft = {
    row,
    submission: { ...BLANKS, ...old.asked, participants: old.participants, letterDate: old.letterDate.value, ...time },
    receivedOn: old.receivedOn.value,
    registerNumber: old.registerNumber,
    srikandiNumber: old.srikandiNumber,
    status,
    came: status === 'COMPLETED' ? old.attended : status === 'NO_SHOW' ? 0 : null,
    oldNumber: old.number.trim(),
    isHoursUnknown,
  };
  return { ok: true, draft };
}

function faultsOf(old: OldRow): RowFault[] {
  if (old.merged !== '') return [{ code: 'MERGED', cells: old.merged }];
  const missing = (['institution', 'activity'] as const).filter((field) => old.asked[field].trim() === '');
  const blankDay = old.startDate.text.trim() === '' ? (['startDate'] as const) : [];
  const fields = ['startDate', 'endDate', 'startTime', 'endTime', 'letterDate', 'receivedOn', 'status'] as const;
  const wrong = fields.filter((field) => old[field].value === null && old[field].text.trim() !== '');
  return [
    ...[...missing, ...blankDay].map((field): RowFault => ({ code: 'MISSING', field })),
    ...wrong.map((field): RowFault => ({ code: 'WRONG', field, found: old[field].text.trim() })),
  ];
}

/** The begin without an end, or the end without a begin. */
function noEnd({ startTime }: OldRow): RowFault {
  const found = startTime.text.trim();
  return found === '' ? { code: 'MISSING', field: 'startTime' } : { code: 'NO_END_TIME', found };
}

function timeFault(time: WithTime, hours: WorkingHours, now: Instant): RowFault | null {
  const events = eventsOf(time, hours);
  if (!events.valid) return events.fault === 'TOO_LONG' ? { code: 'TOO_LONG' } : { code: 'END_BEFORE_START' };
  const last = events.slots[events.slots.length - 1];
  return last && last.end > wallTimeOf(now) ? { code: 'NOT_OVER', date: time.startDate } : null;
}

/** What two rows about the same event have in common, as far as people may have typed it alike. */
export type SameEvent = Pick<
  BookingRequest,
  'institution' | 'activity' | 'startDate' | 'endDate' | 'startTime' | 'endTime'
>;
