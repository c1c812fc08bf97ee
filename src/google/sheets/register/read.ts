// Reads rows of `Permohonan` into requests.
import type { EditedRow, UnreadableRow } from '../../../app/ports/register.ts';
import type { FilledField, Values } from '../../../domain/request/fields.ts';
import { FINDING_CODES, type FindingCode } from '../../../domain/request/finding.ts';
import { readMarks } from '../../../domain/request/marks.ts';
import type { BookingRequest } from '../../../domain/request/request.ts';
import { holderIn } from '../../../domain/request/status.ts';
import type { Status } from '../../../domain/vocabulary.ts';
import { statusOf } from '../../../words/sheet/choices.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { readPositionSince } from '../../../words/sheet/typed-rows.ts';
import { type Cell, momentOf, textOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { listed, saidInCells } from './field-cells.ts';
import { contentIsOurs, revisionIn, standingIsOurs } from './trace.ts';

/** A cell that could not be read. */
export interface UnreadableChoice {
  readonly column: RegisterColumn;
  readonly found: string;
}

export type RowReading =
  /** `edited`: people have changed what was asked for since it was recorded; `null` where they have not. */
  | { readonly ok: true; readonly request: BookingRequest; readonly edited: EditedRow | null }
  | ({ readonly ok: false } & UnreadableRow);

/** Reads the row of a request. Unreadable parts of the wanted time are `null`; other cells must be readable. */
export function readRow(row: readonly Cell[], layout: Layout<RegisterColumn>, number: string): RowReading {
  const cell = (column: RegisterColumn) => row[layout[column]];
  const text = (column: RegisterColumn) => textOf(cell(column));
  const unreadable: UnreadableChoice[] = [];
  const trace = text('trace');
  // Somebody typed over the number: the row is not the request that `No.` names.
  if (trace !== '' && !trace.startsWith(`${number}:`)) unreadable.push({ column: 'number', found: number });
  /** A number or day that cannot be read: taken as blank, it would erase the recorded value. A time is told apart below. */
  const unread = (column: FilledField, found: string) => {
    if (!isOfTime(column)) unreadable.push({ column, found });
  };
  const submittedAt = momentOf(cell('submittedAt')) ?? '';
  const status = statusOf(text('status')) as Status;
  if (status === null) unreadable.push({ column: 'status', found: text('status') });
  const marks = readMarks(text('marks'));
  const request: BookingRequest = {
    number,
    revision: revisionIn(trace),
    status,
    holder: status === null ? 'NOBODY' : (marks.holder ?? holderIn(status)),
    heldSince: readPositionSince(text('position')) ?? submittedAt,
    dueAt: momentOf(cell('dueAt')),
    submittedAt,
    queuedSince: momentOf(cell('queuedSince')) ?? submittedAt,
    findingCodes: findingCodes(text('codes')),
    clashesWith: listed(text('clashesWith')),
    responseId: text('responseId'),
    marks,
    ...(saidInCells(cell, unread) as Values<FilledField>),
  };
  // Somebody changed the status or another of the script's own cells by hand.
  if (status !== null && !standingIsOurs(trace, request, text('position')))
    unreadable.push({ column: 'status', found: text('status') });
  // Somebody cleared the institution; a form may have left it blank, which is no edit.
  if (request.institution.trim() === '' && !contentIsOurs(trace, request)) {
    unreadable.push({ column: 'institution', found: '' });
  }
  if (unreadable.length === 0) {
    // A blank last day means the first one.
    const wrong = TIME_COLUMNS.filter(
      (column) => request[column] === null && (column !== 'endDate' || text(column) !== ''),
    );
    const notATime = wrong.map((column) => ({ column, found: text(column) }));
    const edited = { number: request.number, text: text('text'), notATime };
    return { ok: true, request, edited: contentIsOurs(trace, request) ? null : edited };
  }
  const borrowed = unreadable.some(({ column }) => column === 'number');
  const revision = borrowed ? 0 : request.revision;
  return { ok: false, number, revision, choices: unreadable, message: text('message'), shown: request };
}

const TIME_COLUMNS = ['startDate', 'endDate', 'startTime', 'endTime'] as const;

function isOfTime(column: string): boolean {
  return (TIME_COLUMNS as readonly string[]).includes(column);
}

function findingCodes(text: string): FindingCode[] {
  return listed(text).filter((code): code is FindingCode => (FINDING_CODES as readonly string[]).includes(code));
}
