// The port Register in memory: rows as plain objects, which a test edits as people do.

import type { PutBack, Register, RegisterReading, TypedRow } from '../../src/app/ports/register.ts';
import type { Change, HistoryEntry } from '../../src/domain/commands/decision.ts';
import { DeskError, type Fault } from '../../src/domain/fault.ts';
import { TRANSITIONS } from '../../src/domain/flow/transitions.ts';
import { offeredMessage } from '../../src/domain/request/marks.ts';
import { type BookingRequest, byNumber } from '../../src/domain/request/request.ts';
import { wantedTime } from '../../src/domain/request/room-time.ts';
import { OPEN_STATUSES } from '../../src/domain/request/status.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../../src/words/sheet/choices.ts';
import type { RegisterColumn } from '../../src/words/sheet/columns.ts';
import { messageWords } from '../../src/words/sheet/messages.ts';
import {
  aBlankRow,
  askedIn,
  contentOf,
  isTelling,
  type MemoryRow,
  TIMES,
  typeInto,
  writeInto,
} from './register-rows.ts';

const NEEDED = ['kind', 'institution', 'startDate', 'startTime', 'endTime'] as const;
/** What a header and no row before the first stand for. */
const FIRST_ROW = 2;
const NUMBER = /^PC-\d{4}-\d+$/;

export class MemoryRegister implements Register {
  readonly rows: MemoryRow[] = [];
  /** What is wrong with the whole tab, where a test has made it so. */
  fault: Fault | null = null;
  private readonly unverified: Change[] = [];

  read(): RegisterReading {
    if (this.fault) throw new DeskError(this.fault);
    const owners = this.owners();
    const owned = [...owners].map(([number, row]) => ({ number, row, reading: readingOf(number, row) }));
    const chosen = this.rows.filter(({ action }) => action !== '');
    return {
      requests: owned.flatMap(({ reading: { request, unreadable } }) => (unreadable ? [] : [request])),
      edited: owned.flatMap(({ reading: { edited, unreadable } }) => (unreadable || !edited ? [] : [edited])),
      unreadable: owned.flatMap(({ reading: { unreadable } }) => unreadable ?? []),
      cleared: owned.flatMap(({ number, row }) => (row.number === number ? [] : [number])),
      untraced: owned.flatMap(({ number, row }) => (row.isTraced ? [] : [number])),
      typed: this.rows
        .filter((row) => ![...owners.values()].includes(row) && isTelling(row))
        .map((row) => this.typedIn(row)),
      chosenSteps: chosen.map((row) => {
        const number = owned.find((each) => each.row === row)?.number ?? '';
        const { action, text, applicantMessage } = row;
        return { row: this.placeOf(row), number, action, text, applicantMessage, offers: '', areOffersOurs: true };
      }),
      actionColumn: 3,
    };
  }

  readOpen(): readonly BookingRequest[] {
    return this.read().requests.filter(({ status }) => OPEN_STATUSES.includes(status));
  }

  readOne(number: string): BookingRequest | 'UNREADABLE' | null {
    const { requests, unreadable } = this.read();
    return byNumber(requests, number) ?? (byNumber(unreadable, number) ? 'UNREADABLE' : null);
  }

  write(changes: readonly Change[]): void {
    this.unverified.push(...changes);
    for (const change of changes) {
      const { after, message } = change;
      const row = this.find(after.number) ?? this.typedFor(change) ?? this.added();
      writeInto(row, change);
      if (message) row.message = messageWords(message, ROLE_WORDS);
      const isDone = message?.code === 'RECORDED' || message?.code === 'HELD_BACK';
      if (isDone) row.action = '';
      const offered = offeredMessage(after);
      const isSaid = message?.code === 'RECORDED' && TRANSITIONS[message.action].applicantMessage !== 'NONE';
      const isOffered = offered !== (change.before ? offeredMessage(change.before) : '');
      if (isSaid || isOffered) row.applicantMessage = offered;
      if (isDone || (message?.code === 'CORRECTED' && message.textTaken)) row.text = '';
    }
  }

  refuse(number: string, message: string, putBack?: PutBack): void {
    const row = this.find(number);
    if (row) row.action = '';
    this.note(number, message, putBack);
  }

  note(number: string, message: string | null, putBack?: PutBack): void {
    const row = this.find(number);
    if (!row) return;
    row.number = number;
    if (message !== null) row.message = message;
    if (putBack?.what === 'TEXT') row.text = '';
    if (putBack?.what === 'STANDING') {
      const { after } = putBack.recorded;
      writeInto(row, { before: null, after });
      const recorded: Readonly<Record<string, unknown>> = { ...after };
      for (const column of putBack.cells ?? []) {
        row.unread.delete(column);
        row.shown = { ...row.shown, [column]: recorded[column] };
      }
    }
    if (putBack?.what === 'TIME') {
      for (const column of TIMES) row.unread.delete(column);
      row.shown = { ...row.shown, ...wantedTime(putBack.recorded) };
    }
  }

  refuseRow(row: number, message: string): void {
    Object.assign(this.rows[row - FIRST_ROW] ?? {}, { action: '', message });
  }

  noteRow(row: number, message: string): void {
    Object.assign(this.rows[row - FIRST_ROW] ?? {}, { message });
  }

  /** Rows of objects have no headers that could be exchanged. */
  swappedColumns(): null {
    return null;
  }

  retrace(revisions: ReadonlyMap<string, number>): void {
    for (const [number, row] of this.owners()) {
      const revision = revisions.get(number);
      if (row.isTraced || revision === undefined) continue;
      // Such a trace keeps the count, and tells nothing of what stands there.
      Object.assign(row, { isTraced: true, written: { ...row.shown, number, revision } });
    }
  }

  refill(columns: readonly RegisterColumn[], recorded: Iterable<HistoryEntry>): void {
    for (const { number, change } of recorded) {
      const row = this.find(number);
      const whole: Readonly<Record<string, unknown>> = { ...change.after };
      const shown: Readonly<Record<string, unknown>> = { ...row?.shown };
      const blank = columns.filter((column) => shown[column] === '' || shown[column] === null);
      if (row) row.shown = { ...row.shown, ...Object.fromEntries(blank.map((column) => [column, whole[column]])) };
    }
  }

  /** Rows in memory have no dropdown. */
  renewOffers(): void {}

  /** A list has always room. */
  keepSpareRows(): void {}

  /** What people have typed over or deleted since it was written is written again. */
  verify(): void {
    const changes = this.unverified.splice(0);
    for (const { after } of changes) {
      const row = this.find(after.number) ?? this.added();
      const isRight = row.written?.revision === after.revision && row.shown.status === after.status;
      if (!isRight || row.number !== after.number) writeInto(row, { before: null, after });
    }
  }

  /** Somebody types into a cell of a request's row. */
  type(number: string, column: RegisterColumn, text: string): void {
    const row = this.find(number);
    if (!row) throw new Error(`${number} has no row`);
    typeInto(row, column, text);
  }

  /** Somebody types a row of their own below the others. */
  typeRow(cells: Readonly<Partial<Record<RegisterColumn, string>>>): void {
    const row = this.added();
    for (const [column, text] of Object.entries(cells)) typeInto(row, column as RegisterColumn, text);
  }

  /** The row of a request. */
  find(number: string): MemoryRow | undefined {
    return this.owners().get(number);
  }

  /** Of a row and its copies the request is the one that nobody has changed, else the first. */
  private owners(): ReadonlyMap<string, MemoryRow> {
    const owners = new Map<string, MemoryRow>();
    for (const row of this.rows) {
      const number = isBorrowed(row) ? row.number : (row.written?.number ?? '');
      const claims = number !== '' && (row.isTraced || row.number === number);
      const rival = owners.get(number);
      const isBetter =
        !rival ||
        isBorrowed(rival) ||
        (!isBorrowed(row) && isEdited(rival) && !isEdited(row)) ||
        (rival.number !== number && row.number === number);
      if (claims && isBetter) owners.set(number, row);
    }
    return owners;
  }

  private typedFor({ after }: Change): MemoryRow | undefined {
    const content = contentOf(after);
    const owned = [...this.owners().values()];
    return this.rows.find((row) => !owned.includes(row) && contentOf(row.shown) === content);
  }

  private added(): MemoryRow {
    const row = aBlankRow();
    this.rows.push(row);
    return row;
  }

  private typedIn(row: MemoryRow): TypedRow {
    const { shown, unread, number, message, attended } = row;
    return {
      row: this.placeOf(row),
      shownNumber: number,
      content: contentOf(shown),
      message,
      attended,
      ...askedIn(row),
      missing: NEEDED.filter((column) => (shown[column] === '' || shown[column] === null) && !unread.has(column)),
      wrong: [...unread].map(([column, found]) => ({ column, found })),
    };
  }

  private placeOf(row: MemoryRow): number {
    return this.rows.indexOf(row) + FIRST_ROW;
  }
}

function isEdited({ written, shown, isTraced }: MemoryRow): boolean {
  return isTraced && written !== null && contentOf(written) !== contentOf(shown);
}

/** Whether a status or another of the script's own cells is not what the script wrote there. */
function isByHand({ written, shown, unread, isTraced, isTouched }: MemoryRow): boolean {
  return isTraced && !unread.has('status') && (isTouched || shown.status !== written?.status);
}

/** Number and status of another request got into the row, as where people sorted some columns: it is that request's. */
function isBorrowed(row: MemoryRow): boolean {
  const { number, written, isTraced, unread } = row;
  const isOther = isTraced && written !== null && number !== written.number && NUMBER.test(number);
  return isOther && (unread.has('status') || isByHand(row));
}

/** The request in a row, and what is doubtful about it. */
function readingOf(number: string, row: MemoryRow) {
  const { shown, written, unread, isTraced, text, message } = row;
  const request = { ...shown, number, revision: isTraced && !isBorrowed(row) ? (written?.revision ?? 0) : 0 };
  const cells = [...unread].map(([column, found]) => ({ column, found }));
  const isTime = ({ column }: { readonly column: RegisterColumn }) => TIMES.some((each) => each === column);
  const choices = [
    ...(isBorrowed(row) ? [{ column: 'number' as const, found: number }] : []),
    ...cells.filter((cell) => !isTime(cell)),
    ...(isByHand(row) ? [{ column: 'status' as const, found: STATUS_WORDS[shown.status] }] : []),
    // Whose request it is cannot be left out; a form may have left it blank, which is no edit.
    ...(shown.institution.trim() === '' && isEdited(row) ? [{ column: 'institution' as const, found: '' }] : []),
  ];
  const edited = isEdited(row) ? { number, text, notATime: cells.filter(isTime) } : null;
  const unreadable = { number, revision: request.revision, choices, message, shown: request };
  return { request, edited, unreadable: choices.length > 0 ? unreadable : null };
}
